import { Inject, Injectable } from '@nestjs/common';
import { asSystem } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { UsedProofs } from '../persistence/used-proofs.js';
import { type AccessClaims } from '../tokens/access-token.js';
import { certificateThumbprint } from '../tokens/client-certificate.js';
import { checkProof } from '../tokens/dpop-proof.js';

/** What a request shows of the key its token is bound to. */
export interface Presented {
  readonly token: string;
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  /** Address of whoever opened the connection. */
  readonly peer: string;
  readonly proof: string | undefined;
  readonly certificate: string | undefined;
}

/** Whether a token was sent by whom it was issued to: a stolen one is of no use without the key. */
export type Binding = 'bound' | 'unbound' | 'not-proven';

/** Checks the sender of a token (RFC 9449, RFC 8705). */
@Injectable()
export class CheckBinding {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Config) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ cnf }: AccessClaims, presented: Presented): Promise<Binding> {
    const { jkt, 'x5t#S256': certificate } = cnf ?? {};
    if (jkt === undefined && certificate === undefined) return 'unbound';
    if (certificate !== undefined && !this.showsCertificate(certificate, presented)) return 'not-proven';
    return jkt === undefined || (await this.isProven(jkt, presented)) ? 'bound' : 'not-proven';
  }

  /** The header counts only from the proxy that checked the certificate: anybody else could write it. */
  private showsCertificate(thumbprint: string, { peer, certificate }: Presented): boolean {
    return this.config.certificateProxies.includes(peer) && certificateThumbprint(certificate) === thumbprint;
  }

  private async isProven(thumbprint: string, { token, proof, method, url }: Presented): Promise<boolean> {
    const now = this.clock.now();
    const address = `${this.config.publicUrl}${url.split('?')[0]}`;
    const id = proof && (await checkProof(proof, { method, address, token, thumbprint, now }));
    if (!id) return false;
    return asSystem(() => this.work.run((tx) => tx.of(UsedProofs).use({ key: thumbprint, id, usedAt: now })));
  }
}
