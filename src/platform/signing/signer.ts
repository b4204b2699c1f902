import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { asSystem } from '../access/index.js';
import { Clock } from '../clock/index.js';
import { Config } from '../config/index.js';
import { UnitOfWork } from '../database/index.js';
import { keyPairOf, type KeyPair } from './key-pair.js';
import { type JwkSet } from './public-jwk.js';
import { signJws } from './sign-jws.js';
import { SigningKeys } from './signing-keys.js';
import { type Verification, verifyJws } from './verify-jws.js';

/** Signs what leaves this installation to be shown elsewhere, and checks what comes back. */
@Injectable()
export class Signer implements OnModuleInit {
  private keyPair: Promise<KeyPair> | undefined;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The public key is on record before the first signature. */
  async onModuleInit(): Promise<void> {
    const { kid, x } = (await this.ownKey()).publicJwk;
    await asSystem(() => this.work.run((tx) => tx.of(SigningKeys).addOnce({ kid, x, since: this.clock.now() })));
  }

  /** A compact JWS over `payload`; `type` says what kind of document it is, so that one is never taken for another. */
  async sign(type: string, payload: object): Promise<string> {
    return signJws(await this.ownKey(), type, payload);
  }

  async verify(type: string, jws: string): Promise<Verification> {
    return verifyJws(jws, type, (await this.keys()).keys);
  }

  /** The keys of now and before, the newest first. */
  async keys(): Promise<JwkSet> {
    return { keys: await this.work.read((tx) => tx.of(SigningKeys).all()) };
  }

  private ownKey(): Promise<KeyPair> {
    return (this.keyPair ??= keyPairOf(this.config.signingKey));
  }
}
