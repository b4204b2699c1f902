import { type EntityManager } from 'typeorm';
import { type GrantRow } from './key-rows.js';
import { keysOf } from './keys-of-source.js';
import { openValue } from './sealed-value.js';
import { digestOf, type SearchKey, SearchKeys } from './search-keys.js';
import { type ValueDigestEntity } from './value-digest.entity.js';
import { placeOfDigest } from './value-digests.js';
import { unwrapDataKey } from './wrapping.js';

/** A digest under a key that has been replaced, with what opens its value. */
type Behind = GrantRow & Pick<ValueDigestEntity, 'field' | 'sealedValue'>;

/** The steps of a rotation of the search keys, each in the transaction it is given; searches find what they look for all along. */
export class SearchRotation {
  private readonly keys: SearchKeys;

  constructor(private readonly manager: EntityManager) {
    this.keys = new SearchKeys(manager);
  }

  /** Wraps search keys by the current master key; tells how many. */
  wrapKeys(limit: number): Promise<number> {
    return this.keys.wrapAnew(limit);
  }

  /** Gives every authority that has a search key a new one, unless an earlier rotation is not finished yet. */
  async beginVersions(): Promise<void> {
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', ['search-rotation']);
    if ((await this.behind(1)).length > 0) return;
    const newest: { authority: string; version: number }[] = await this.manager.query(
      'SELECT authority, max(version)::int AS version FROM search_key GROUP BY authority',
    );
    for (const { authority, version } of newest) await this.keys.add({ authority, version: version + 1 });
  }

  /** Computes digests anew under the newest key of their authority; tells how many. */
  async digestAnew(limit: number): Promise<number> {
    const rows = await this.behind(limit);
    const newest = new Map<string, SearchKey>();
    for (const row of rows) {
      const { scope, authority, field, sealedValue } = row;
      const key = newest.get(authority) ?? (await this.keys.newest(authority));
      newest.set(authority, key);
      const value = openValue(unwrapDataKey(row, keysOf(this.manager.connection)), sealedValue, placeOfDigest(row));
      await this.manager.query(
        'UPDATE value_digest SET digest = $4, search_version = $5 WHERE scope = $1 AND authority = $2 AND field = $3',
        [scope, authority, field, digestOf(key, field, value), key.version],
      );
    }
    return rows.length;
  }

  /** Deletes search keys that nothing is found by any more; one replaced a moment ago may still be in the hands of a transaction. */
  async forgetVersions(): Promise<void> {
    await this.manager.query(
      `DELETE FROM search_key old WHERE EXISTS (SELECT FROM search_key later WHERE later.authority = old.authority
         AND later.version > old.version AND later.created_at < now() - interval '10 minutes')
       AND NOT EXISTS (SELECT FROM value_digest WHERE value_digest.authority = old.authority
         AND value_digest.search_version = old.version)`,
    );
  }

  /** Digests under a key that has been replaced, locked until the transaction ends. */
  private behind(limit: number): Promise<Behind[]> {
    return this.manager.query(
      `SELECT value_digest.subject, value_digest.version, value_digest.scope, value_digest.authority, value_digest.field,
         value_digest.sealed_value AS "sealedValue", key_grant.wrapped, key.version AS "authorityVersion",
         key.wrapped AS "authorityWrapped", key.master
       FROM value_digest JOIN key_grant USING (subject, version, scope, authority)
       JOIN authority_key key ON key.authority = key_grant.authority AND key.version = key_grant.authority_version
       WHERE EXISTS (SELECT FROM search_key later
         WHERE later.authority = value_digest.authority AND later.version > value_digest.search_version)
       LIMIT $1 FOR UPDATE OF value_digest`,
      [limit],
    );
  }
}
