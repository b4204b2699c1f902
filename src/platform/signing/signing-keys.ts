import { type EntityManager } from 'typeorm';
import { type PublicJwk } from './public-jwk.js';
import { SigningKeyEntity } from './signing-key.entity.js';

/** Every public key this installation has signed with. */
export class SigningKeys {
  constructor(private readonly manager: EntityManager) {}

  /** Stores `key`, or leaves it as it is; several processes start with the same one. */
  async addOnce(key: SigningKeyEntity): Promise<void> {
    await this.manager.createQueryBuilder().insert().into(SigningKeyEntity).values(key).orIgnore().execute();
  }

  /** The newest first. */
  async all(): Promise<PublicJwk[]> {
    const rows = await this.manager.find(SigningKeyEntity, { order: { since: 'DESC', kid: 'ASC' } });
    return rows.map(({ kid, x }) => toPublicJwk(kid, x));
  }
}

export const toPublicJwk = (kid: string, x: string): PublicJwk => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x,
  kid,
  alg: 'EdDSA',
  use: 'sig',
});
