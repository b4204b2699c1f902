import { type EntityManager } from 'typeorm';
import { asSystemIn } from '../database/index.js';
import { FieldKeys } from './field-keys.js';
import { type KeyScope } from './key-rows.js';
import { normalForm } from './normal-form.js';
import { digestOf, type SearchKey, SearchKeys } from './search-keys.js';
import { type Place, versionOf } from './sealed-value.js';
import { type ValueDigestEntity } from './value-digest.entity.js';

export type DigestPlace = Pick<ValueDigestEntity, 'scope' | 'authority' | 'field'>;

type Digest = Omit<ValueDigestEntity, 'subject' | 'version'>;

export const placeOfDigest = ({ scope, authority, field }: DigestPlace): Place => ({
  column: 'value_digest.sealed_value',
  row: `${scope} ${authority} ${field}`,
});

/** By which values matters are found without being opened, for each authority that may open them. */
export class ValueDigests {
  constructor(private readonly manager: EntityManager) {}

  /**
   * Lets those of `authorities` that have a grant for this scope find it by these values, by field, from now on; what was kept
   * of a field before is replaced.
   * @throws DomainError `sealing/unreadable`
   */
  async keep(scope: KeyScope, authorities: readonly string[], values: Readonly<Record<string, string>>): Promise<void> {
    const written = Object.entries(values).filter(([, value]) => normalForm(value) !== '');
    if (written.length === 0) return;
    await asSystemIn(this.manager, async () => {
      const seal = await new FieldKeys(this.manager).sealer(scope);
      for (const authority of new Set(authorities)) {
        const key = await new SearchKeys(this.manager).newest(authority);
        for (const [field, value] of written) {
          const place = { scope: scope.scope, authority, field };
          const sealedValue = seal(value, placeOfDigest(place));
          const digest = { digest: digestOf(key, field, value), searchVersion: key.version, sealedValue };
          await this.put(scope.subject, { ...place, ...digest });
        }
      }
    });
  }

  /** What an authority looks for to find `value` in `field`, the newest first: during a rotation there are two. */
  async wanted(authority: string, field: string, value: string): Promise<string[]> {
    const known = await new SearchKeys(this.manager).of(authority);
    const keys = known.length > 0 ? known : [await this.firstKey(authority)];
    return keys.map((key) => digestOf(key, field, value));
  }

  private firstKey(authority: string): Promise<SearchKey> {
    return asSystemIn(this.manager, () => new SearchKeys(this.manager).newest(authority));
  }

  /** Only beside a grant of the authority, and no longer than it is there. */
  private async put(subject: string, row: Digest): Promise<void> {
    await this.manager.query(
      `INSERT INTO value_digest (scope, authority, field, subject, version, digest, search_version, sealed_value)
       SELECT scope, authority, $5, subject, version, $6, $7, $8 FROM key_grant
       WHERE subject = $1 AND version = $2 AND scope = $3 AND authority = $4
       ON CONFLICT (scope, authority, field) DO UPDATE SET version = excluded.version, digest = excluded.digest,
         search_version = excluded.search_version, sealed_value = excluded.sealed_value`,
      [
        subject,
        versionOf(row.sealedValue),
        row.scope,
        row.authority,
        row.field,
        row.digest,
        row.searchVersion,
        row.sealedValue,
      ],
    );
  }
}
