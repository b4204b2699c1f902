import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { type Viewer } from '../../platform/access/index.js';
import { Config } from '../../platform/config/index.js';
import { FindViewer } from '../acts/find-viewer.js';
import { TOKEN_ALGORITHM, TOKEN_AUDIENCE } from '../domain/token.js';

/** Bearer tokens: signature, algorithm, issuer, audience and expiry first, then the account of our own. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy, 'jwt') {
  constructor(
    @Inject(Config) config: Config,
    @Inject(FindViewer) private readonly findViewer: FindViewer,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: config.tokenSecret,
      algorithms: [TOKEN_ALGORITHM],
      issuer: config.tokenIssuer,
      audience: TOKEN_AUDIENCE,
    });
  }

  async validate(claims: { iss: string; sub?: unknown }): Promise<Viewer | false> {
    if (typeof claims.sub !== 'string') return false;
    return (await this.findViewer.run(claims.iss, claims.sub)) ?? false;
  }
}
