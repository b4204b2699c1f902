import { Injectable } from '@nestjs/common';
import { type Role, type Viewer } from '../access/index.js';

interface Kind {
  /** Name of the type in the schema. */
  readonly type: string;
}

/** Rows that somebody may read by their id. */
export interface RowKind extends Kind {
  /** Table whose row rules say who sees that there is one. */
  readonly table: string;
  /** Who may read one, as on the root field that gives it. */
  readonly roles: readonly Role[];
  /** As a type of the schema; @throws DomainError of its kind where it is not for the viewer. */
  readonly find: (id: string, viewer: Viewer) => Promise<object>;
}

/** Something everybody may read, such as a public service. */
export interface PublicKind extends Kind {
  /** As a type of the schema; `undefined` where none has this key. */
  readonly find: (key: string) => object | undefined;
}

/** The id of what everybody may read: keys are unlike each other only within a type. */
export const idOf = (type: string, key: string): string => `${type}:${key}`;

/** Where modules say what `node` finds. */
@Injectable()
export class NodeKinds {
  readonly rows: RowKind[] = [];
  readonly publics: PublicKind[] = [];

  ofRows(...kinds: readonly RowKind[]): void {
    this.rows.push(...kinds);
  }

  ofEverybody(...kinds: readonly PublicKind[]): void {
    this.publics.push(...kinds);
  }
}
