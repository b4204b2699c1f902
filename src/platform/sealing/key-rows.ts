import { type EntityManager, IsNull } from 'typeorm';
import { AuthorityKeyEntity } from './authority-key.entity.js';
import { DataKeyEntity } from './data-key.entity.js';
import { KeyGrantEntity } from './key-grant.entity.js';

/** Whose value it is, the case or hand-off it belongs to, and the authority that keeps that one. */
export interface KeyScope {
  /** The person; the chain of hand-offs where nobody is named. */
  readonly subject: string;
  readonly scope: string;
  readonly keeper: string;
}

/** A grant with all that unwraps it but the master key. */
export interface GrantRow extends Pick<KeyGrantEntity, 'subject' | 'version' | 'scope' | 'authority' | 'wrapped'> {
  readonly authorityVersion: number;
  readonly authorityWrapped: string;
  readonly master: string;
}

/** A data key with one of its grants; without one where none is in question or it was erased. */
export type DataKeyRow = Pick<DataKeyEntity, 'subject' | 'version' | 'erasedAt'> & { readonly grant: GrantRow | null };

/** The tables of keys; none of them holds a key in the clear. */
export class KeyRows {
  constructor(private readonly manager: EntityManager) {}

  /** Every data key of these subjects, with the grants for these scopes: one query for a whole page. */
  async of(scopes: readonly KeyScope[]): Promise<DataKeyRow[]> {
    const subjects = [...new Set(scopes.map(({ subject }) => subject))];
    const wanted = [...new Set(scopes.map(({ scope }) => scope))];
    const rows: Raw[] = await this.manager.query(`${SELECT} AND key_grant.scope = ANY($2) ${WHERE}`, [
      subjects,
      wanted,
    ]);
    return rows.map(toRow);
  }

  /** A grant of the newest data key that was not erased, that of the keeper for this scope before others. */
  async newest({ subject, scope, keeper }: KeyScope): Promise<GrantRow | null> {
    const rows: Raw[] = await this.manager.query(
      `${SELECT} ${WHERE} AND data_key.erased_at IS NULL AND key_grant.scope IS NOT NULL
       ORDER BY data_key.version DESC, (key_grant.scope = $2 AND key_grant.authority = $3) DESC, key_grant.created_at LIMIT 1`,
      [[subject], scope, keeper],
    );
    return rows[0] === undefined ? null : toRow(rows[0]).grant;
  }

  /** Lets only one transaction at a time make or erase the key of a subject, or make keys of authorities. */
  async serialise(what: string): Promise<void> {
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`sealing:${what}`]);
  }

  /** Begins the next version of the subject's data key. */
  async begin(subject: string): Promise<number> {
    const [row]: { version: number }[] = await this.manager.query(
      `INSERT INTO data_key (subject, version)
       SELECT $1, coalesce(max(version), 0) + 1 FROM data_key WHERE subject = $1 RETURNING version`,
      [subject],
    );
    return row?.version ?? 1;
  }

  /** Keeps the grant unless it is there already; one for a key that is being erased waits, and is not kept. */
  async grant({ subject, version, scope, authority, authorityVersion, wrapped }: NewGrant): Promise<void> {
    await this.manager.query(
      `INSERT INTO key_grant (subject, version, scope, authority, authority_version, wrapped)
       SELECT subject, version, $3, $4, $5, $6 FROM (
         SELECT subject, version FROM data_key WHERE subject = $1 AND version = $2 AND erased_at IS NULL FOR SHARE) live
       ON CONFLICT DO NOTHING`,
      [subject, version, scope, authority, authorityVersion, wrapped],
    );
  }

  async revoke(scope: string, authority: string): Promise<void> {
    await this.manager.delete(KeyGrantEntity, { scope, authority });
  }

  async revokeAll(scope: string): Promise<void> {
    await this.manager.delete(KeyGrantEntity, { scope });
  }

  /** Marks first: a grant that is being written is waited for, and found. */
  async erase(subject: string, at: Date): Promise<void> {
    await this.manager.update(DataKeyEntity, { subject, erasedAt: IsNull() }, { erasedAt: at });
    await this.manager.delete(KeyGrantEntity, { subject });
  }

  /** The newest key of the authority. */
  authorityKey(authority: string): Promise<AuthorityKeyEntity | null> {
    return this.manager.findOne(AuthorityKeyEntity, { where: { authority }, order: { version: 'DESC' } });
  }

  async addAuthorityKey(key: NewAuthorityKey): Promise<void> {
    await this.manager.insert(AuthorityKeyEntity, key);
  }
}

export type NewAuthorityKey = Omit<AuthorityKeyEntity, 'createdAt'>;

export type NewGrant = Pick<
  KeyGrantEntity,
  'subject' | 'version' | 'scope' | 'authority' | 'authorityVersion' | 'wrapped'
>;

const SELECT = `
  SELECT data_key.subject, data_key.version, data_key.erased_at, key_grant.scope, key_grant.authority,
    key_grant.authority_version, key_grant.wrapped, authority_key.wrapped AS authority_wrapped, authority_key.master
  FROM data_key LEFT JOIN (key_grant JOIN authority_key
    ON authority_key.authority = key_grant.authority AND authority_key.version = key_grant.authority_version)
  ON key_grant.subject = data_key.subject AND key_grant.version = data_key.version`;
const WHERE = 'WHERE data_key.subject = ANY($1)';

interface Raw {
  readonly subject: string;
  readonly version: number;
  readonly erased_at: Date | null;
  readonly scope: string | null;
  readonly authority: string;
  readonly authority_version: number;
  readonly wrapped: string;
  readonly authority_wrapped: string;
  readonly master: string;
}

function toRow({ subject, version, erased_at: erasedAt, scope, authority, wrapped, ...raw }: Raw): DataKeyRow {
  if (scope === null) return { subject, version, erasedAt, grant: null };
  const { authority_version: authorityVersion, authority_wrapped: authorityWrapped, master } = raw;
  const grant = { subject, version, scope, authority, authorityVersion, wrapped, authorityWrapped, master };
  return { subject, version, erasedAt, grant };
}
