import { DomainError } from '../problem/index.js';
import { type DataKeyRow, type GrantRow, type KeyScope } from './key-rows.js';
import { type MasterKeys } from './master-keys.js';
import { openValue, type Place, versionOf } from './sealed-value.js';
import { unwrapDataKey } from './wrapping.js';

/** What became of a sealed value: its text, that its key was deleted, or that the reader's authority has no grant for it. */
export type Opened =
  | { readonly kind: 'open'; readonly text: string }
  | { readonly kind: 'erased'; readonly at: Date }
  | { readonly kind: 'withheld' };

const nameOf = (...parts: readonly (string | number)[]): string => parts.join(' ');

/** Opens the values of one page for one reader; each data key is unwrapped once, and forgotten with the page. */
export class Opener {
  private readonly erased = new Map<string, Date>();
  private readonly grants = new Map<string, GrantRow>();
  private readonly unwrapped = new Map<GrantRow, Buffer>();

  /** `reader` is an authority; `null` is the person, or this installation itself, and reads as the keeper does. */
  constructor(
    rows: readonly DataKeyRow[],
    private readonly masters: MasterKeys,
    private readonly reader: string | null,
  ) {
    for (const { subject, version, erasedAt, grant } of rows) {
      if (erasedAt !== null) this.erased.set(nameOf(subject, version), erasedAt);
      if (grant !== null) this.grants.set(nameOf(subject, version, grant.scope, grant.authority), grant);
    }
  }

  /** @throws DomainError `sealing/unreadable` where its key is lost, or it does not belong to its place, or was changed */
  open({ subject, scope, keeper }: KeyScope, value: string, place: Place): Opened {
    const version = versionOf(value);
    const grant = this.grants.get(nameOf(subject, version, scope, this.reader ?? keeper));
    if (grant !== undefined) return { kind: 'open', text: this.textOf(grant, value, place) };
    const at = this.erased.get(nameOf(subject, version));
    if (at !== undefined) return { kind: 'erased', at };
    if (this.reader !== null && this.reader !== keeper) return { kind: 'withheld' };
    throw new DomainError('sealing/unreadable');
  }

  private textOf(grant: GrantRow, value: string, place: Place): string {
    try {
      const key = this.unwrapped.get(grant) ?? unwrapDataKey(grant, this.masters);
      this.unwrapped.set(grant, key);
      return openValue(key, value, place);
    } catch {
      throw new DomainError('sealing/unreadable');
    }
  }
}
