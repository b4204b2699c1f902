import { createHmac } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { KeyRows } from './key-rows.js';
import { keysOf } from './keys-of-source.js';
import { type MasterKeys } from './master-keys.js';
import { normalForm } from './normal-form.js';
import { SearchKeyEntity } from './search-key.entity.js';
import { type AuthorityKeyPlace, newKey, unwrapAuthorityKey, wrapAuthorityKey } from './wrapping.js';

const TABLE = 'search_key';

/** A search key as it is in use. */
export interface SearchKey {
  readonly version: number;
  readonly bytes: Buffer;
}

/** The keys under which authorities look for identifiers: each has its own, so that what two of them keep cannot be compared. */
export class SearchKeys {
  private readonly masters: MasterKeys;

  constructor(private readonly manager: EntityManager) {
    this.masters = keysOf(manager.connection);
  }

  /** All that the authority has, the newest first: during a rotation there are two. */
  async of(authority: string): Promise<SearchKey[]> {
    const order = { version: 'DESC' } as const;
    const rows = await this.manager.find(SearchKeyEntity, { where: { authority }, order });
    return rows.map((row) => this.unwrapped(row));
  }

  /** The newest one; the first is made here. */
  async newest(authority: string): Promise<SearchKey> {
    const [known] = await this.of(authority);
    if (known !== undefined) return known;
    await new KeyRows(this.manager).serialise(`search ${authority}`);
    const [made] = await this.of(authority);
    return made ?? this.add({ authority, version: 1 });
  }

  /** Wraps at most `limit` of them by the current master key; tells how many. */
  async wrapAnew(limit: number): Promise<number> {
    const stale = await this.manager
      .createQueryBuilder(SearchKeyEntity, 'key')
      .where('key.master <> :current', { current: this.masters.current.id })
      .limit(limit)
      .setLock('pessimistic_write')
      .getMany();
    for (const row of stale) {
      const place = placeOf(row);
      const { authority, version } = row;
      const anew = wrapAuthorityKey(place, this.unwrapped(row).bytes, this.masters);
      await this.manager.update(SearchKeyEntity, { authority, version }, anew);
    }
    return stale.length;
  }

  /** Gives the authority another one, beside those it has. */
  async add({ authority, version }: Pick<SearchKeyEntity, 'authority' | 'version'>): Promise<SearchKey> {
    const bytes = newKey();
    const wrapped = wrapAuthorityKey(placeOf({ authority, version }), bytes, this.masters);
    await this.manager.insert(SearchKeyEntity, { authority, version, ...wrapped });
    return { version, bytes };
  }

  private unwrapped(row: SearchKeyEntity): SearchKey {
    const { version, master, wrapped } = row;
    return { version, bytes: unwrapAuthorityKey({ ...placeOf(row), master, wrapped }, this.masters) };
  }
}

const placeOf = ({ authority, version }: Pick<SearchKeyEntity, 'authority' | 'version'>): AuthorityKeyPlace => ({
  table: TABLE,
  authority,
  version,
});

/** Bound to the field: one number in two fields is no match. */
export const digestOf = ({ bytes }: SearchKey, field: string, value: string): string =>
  createHmac('sha256', bytes)
    .update(`${field}\n${normalForm(value)}`)
    .digest('base64url');
