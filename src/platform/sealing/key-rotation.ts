import { type EntityManager } from 'typeorm';
import { AuthorityKeyEntity } from './authority-key.entity.js';
import { type GrantRow } from './key-rows.js';
import { keysOf } from './keys-of-source.js';
import { type MasterKeys } from './master-keys.js';
import { newKey, unwrapAuthorityKey, unwrapDataKey, wrapAuthorityKey, wrapDataKey } from './wrapping.js';

/** The steps of a rotation, each in the transaction it is given. */
export class KeyRotation {
  private readonly masters: MasterKeys;

  constructor(private readonly manager: EntityManager) {
    this.masters = keysOf(manager.connection);
  }

  /** Wraps keys of authorities by the current master key; tells how many. */
  async wrapAuthorityKeys(limit: number): Promise<number> {
    const stale = await this.manager
      .createQueryBuilder(AuthorityKeyEntity, 'key')
      .where('key.master <> :current', { current: this.masters.current.id })
      .orderBy('key.authority')
      .addOrderBy('key.version')
      .limit(limit)
      .setLock('pessimistic_write')
      .getMany();
    for (const { authority, version, master, wrapped } of stale) {
      const key = unwrapAuthorityKey({ authority, version, master, wrapped }, this.masters);
      const anew = wrapAuthorityKey({ authority, version }, key, this.masters);
      await this.manager.update(AuthorityKeyEntity, { authority, version }, anew);
    }
    return stale.length;
  }

  /** Gives every authority a new key, unless an earlier rotation is not finished yet. */
  async beginVersions(): Promise<void> {
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', ['key-rotation']);
    if ((await this.behind(1)).length > 0) return;
    const newest: { authority: string; version: number }[] = await this.manager.query(
      'SELECT authority, max(version)::int AS version FROM authority_key GROUP BY authority',
    );
    for (const { authority, version: before } of newest) {
      const place = { authority, version: before + 1 };
      await this.manager.insert(AuthorityKeyEntity, { ...place, ...wrapAuthorityKey(place, newKey(), this.masters) });
    }
  }

  /** Wraps grants by the newest key of their authority; tells how many. */
  async wrapGrants(limit: number): Promise<number> {
    const grants = await this.behind(limit);
    const keys = await this.newestKeys();
    for (const grant of grants) {
      const { subject, version, scope, authority } = grant;
      const newest = keys.get(authority);
      if (newest === undefined) continue;
      const wrapped = wrapDataKey(grant, unwrapDataKey(grant, this.masters), newest.bytes);
      await this.manager.query(
        `UPDATE key_grant SET authority_version = $5, wrapped = $6
         WHERE subject = $1 AND version = $2 AND scope = $3 AND authority = $4`,
        [subject, version, scope, authority, newest.version, wrapped],
      );
    }
    return grants.length;
  }

  /** Deletes keys that wrap nothing any more; one replaced a moment ago may still be in the hands of a transaction. */
  async forgetVersions(): Promise<void> {
    await this.manager.query(
      `DELETE FROM authority_key old WHERE EXISTS (SELECT FROM authority_key later WHERE later.authority = old.authority
         AND later.version > old.version AND later.created_at < now() - interval '10 minutes')
       AND NOT EXISTS (SELECT FROM key_grant WHERE key_grant.authority = old.authority
         AND key_grant.authority_version = old.version)`,
    );
  }

  /** Grants under a key that has been replaced, locked until the transaction ends. */
  private behind(limit: number): Promise<GrantRow[]> {
    return this.manager.query(
      `SELECT key_grant.subject, key_grant.version, key_grant.scope, key_grant.authority, key_grant.wrapped,
         key_grant.authority_version AS "authorityVersion", key.wrapped AS "authorityWrapped", key.master
       FROM key_grant JOIN authority_key key
         ON key.authority = key_grant.authority AND key.version = key_grant.authority_version
       WHERE EXISTS (SELECT FROM authority_key later WHERE later.authority = key.authority AND later.version > key.version)
       LIMIT $1 FOR UPDATE OF key_grant`,
      [limit],
    );
  }

  private async newestKeys() {
    const rows: AuthorityKeyEntity[] = await this.manager.query(
      'SELECT DISTINCT ON (authority) authority, version, master, wrapped FROM authority_key ORDER BY authority, version DESC',
    );
    return new Map(
      rows.map((row) => [row.authority, { version: row.version, bytes: unwrapAuthorityKey(row, this.masters) }]),
    );
  }
}
