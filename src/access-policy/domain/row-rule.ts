import { type Role } from '../../platform/access/index.js';
import { type ANYTHING, type Purposes } from './purpose.js';

/** What somebody may do with a row: have it listed, find it by its id, add it, change it or remove it. */
export type RowAction = 'list' | 'find' | 'add' | 'change' | 'remove';

/** What is known of who asks, for a column to be compared with. */
export type SubjectKey = 'account' | 'person' | 'office' | 'authority';

/** What a column of the row must be. */
export type ColumnTest =
  /** The same as what is known of who asks. */
  | { readonly column: string; readonly is: SubjectKey }
  /** A list that holds it. */
  | { readonly column: string; readonly holds: SubjectKey }
  /** Not empty. */
  | { readonly column: string; readonly known: true }
  /** A time that has not come yet. */
  | { readonly column: string; readonly ahead: true };

/** A row of another table that this one belongs to. */
export interface Parent {
  readonly rule: RowRule;
  /** Column here, and the column there that it names. */
  readonly by: string;
  readonly key: string;
  /** What that row has to be besides. */
  readonly where?: readonly ColumnTest[];
}

/** One way in which a row may be seen or changed, and the reason for it. */
export interface Grant {
  /** Why, in one word that an answer to "who can see this?" can carry. */
  readonly basis: string;
  readonly roles: readonly Role[];
  readonly purposes: Purposes | typeof ANYTHING;
  /** Everything but removing where it is left out. */
  readonly actions?: readonly RowAction[];
  /** All have to hold. */
  readonly where: readonly ColumnTest[];
  /** Who may find that row may list and find this one, who may change it may add, change and remove this one. */
  readonly within?: Parent;
}

export const isReading = (action: RowAction): boolean => action === 'list' || action === 'find';

/** What somebody must be allowed to do with the row that another one belongs to. */
export const askedOfParent = (action: RowAction): RowAction => (isReading(action) ? 'find' : 'change');

/** Who may do what with the rows of one table. What no grant names is denied. */
export interface RowRule {
  readonly table: string;
  readonly grants: readonly Grant[];
}
