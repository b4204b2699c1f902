import { Inject, Injectable } from '@nestjs/common';
import { jwtVerify } from 'jose';
import { asSystem } from '../../platform/access/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type EndedSessionEntity } from '../persistence/ended-session.entity.js';
import { EndedSessions } from '../persistence/ended-sessions.js';
import { TOKEN_ALGORITHMS } from '../tokens/access-token.js';
import { IssuerKeys } from '../tokens/issuer-keys.js';
import { LogoutClaims } from '../tokens/logout-token.js';

/** Seconds a logout token may be old: the issuer sends it at once. */
const FRESH = 120;

/** Ends a session: its tokens are refused from the next request on, however long they would still be valid. */
@Injectable()
export class EndSession {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Config) private readonly config: Config,
    @Inject(IssuerKeys) private readonly keys: IssuerKeys,
  ) {}

  /** @throws DomainError `sign-in/bad-logout`, `sign-in/unavailable` */
  async run(logoutToken: string): Promise<void> {
    const ended = await this.read(logoutToken);
    await asSystem(() => this.work.run((tx) => tx.of(EndedSessions).addOnce(ended)));
  }

  private async read(logoutToken: string): Promise<EndedSessionEntity> {
    try {
      const { payload } = await jwtVerify(logoutToken, await this.keys.keyOf(logoutToken), {
        algorithms: [...TOKEN_ALGORITHMS],
        issuer: this.config.issuer,
        audience: [...this.config.issuerClients],
        maxTokenAge: FRESH,
      });
      const { jti: id, iss: issuer, sid: session = null, sub: subject = null, iat } = LogoutClaims.parse(payload);
      return { id, issuer, session, subject, endedAt: new Date(iat * 1_000) };
    } catch (error) {
      throw error instanceof DomainError && error.code === 'sign-in/unavailable'
        ? error
        : new DomainError('sign-in/bad-logout');
    }
  }
}
