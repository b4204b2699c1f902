import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { Sealer } from '../../platform/sealing/index.js';
import { ROTATION, type SigningScheme } from '../domain/signing-scheme.js';
import { type KeyEntity } from '../persistence/key.entity.js';
import { Keys } from '../persistence/keys.js';
import { makeSigningKey, type SigningKey } from './signing-key.js';

/** A key with the id of its row. */
export type NamedKey = SigningKey & { readonly id: string };

/** Makes the keys of endpoints and opens them to sign; nobody else sees a secret. */
@Injectable()
export class KeyRing {
  constructor(
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * A new key under `id`, which takes over from the one before within a day; the one that has this id where there is one.
   */
  async make(tx: Tx, id: string, endpointId: string, scheme: SigningScheme): Promise<NamedKey> {
    const made = await tx.of(Keys).byId(id, endpointId);
    if (made !== null) return this.open(made);
    const key = makeSigningKey(scheme);
    const now = this.clock.now();
    await tx.of(Keys).retire(endpointId, new Date(now.getTime() + ROTATION));
    const sealed = this.sealer.seal(key.secret, placeOfKey(id));
    const { publicKey } = key;
    await tx.of(Keys).add({ id, endpointId, scheme, sealed, publicKey, createdAt: now, expiresAt: null });
    return { ...key, id };
  }

  /** Those that sign now, the newest first. */
  async signing(tx: Tx, endpointId: string): Promise<SigningKey[]> {
    return (await tx.of(Keys).signing(endpointId, this.clock.now())).map((row) => this.open(row));
  }

  private open({ id, scheme, sealed, publicKey }: KeyEntity): NamedKey {
    return { id, scheme, publicKey, secret: this.sealer.open(sealed, placeOfKey(id)) };
  }
}

/** Where a secret stands. */
export const placeOfKey = (id: string): string => `webhook_key.sealed ${id}`;
