import { type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { type JwtFromRequestFunction, Strategy } from 'passport-jwt';
import { noteProof, type Viewer } from '../../platform/access/index.js';
import { Config } from '../../platform/config/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { CheckBinding } from '../acts/check-binding.js';
import { FindViewer } from '../acts/find-viewer.js';
import { AccessClaims, TOKEN_ALGORITHMS, TOKEN_AUDIENCE } from '../tokens/access-token.js';
import { IssuerKeys } from '../tokens/issuer-keys.js';

/** Seconds our clock may differ from that of the issuer. */
const CLOCK_TOLERANCE = 5;

/** Access tokens: signature, issuer, audience and expiry first, then the sender, then the account of our own. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy, 'jwt') {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(IssuerKeys) keys: IssuerKeys,
    @Inject(CheckBinding) private readonly checkBinding: CheckBinding,
    @Inject(FindViewer) private readonly findViewer: FindViewer,
  ) {
    super({
      jwtFromRequest: tokenOf as unknown as JwtFromRequestFunction,
      secretOrKeyProvider: (_request: unknown, token: string, done: (error: unknown, key?: Buffer) => void) => {
        keys.keyOf(token).then((key) => done(null, key as KeyForItsTypes), done);
      },
      algorithms: [...TOKEN_ALGORITHMS],
      issuer: config.issuer,
      audience: TOKEN_AUDIENCE,
      jsonWebTokenOptions: { clockTolerance: CLOCK_TOLERANCE },
      passReqToCallback: true,
    });
  }

  /** @throws DomainError `sign-in/not-proven` where the token is another's or a partner's is bound to nobody */
  async validate(request: FastifyRequest, payload: unknown): Promise<Viewer | false> {
    const parsed = AccessClaims.safeParse(payload);
    if (!parsed.success) return false;
    const { iss: issuer, sub: subject, sid: session, iat, auth_time: signedInAt, acr = null } = parsed.data;
    noteProof(request, { age: signedInAt === undefined ? null : Date.now() / 1_000 - signedInAt, acr });
    const binding = await this.checkBinding.run(parsed.data, presentedBy(request));
    if (binding === 'not-proven') throw new DomainError('sign-in/not-proven');
    const issuedAt = new Date(iat * 1_000);
    const viewer = await this.findViewer.run({ issuer, subject, session, issuedAt });
    if (viewer?.role === 'partner' && binding === 'unbound' && !this.config.unboundPartners) {
      throw new DomainError('sign-in/not-proven');
    }
    return viewer ?? false;
  }
}

/** jsonwebtoken takes a `KeyObject`; the types of passport-jwt do not know it yet. */
type KeyForItsTypes = KeyObject & Buffer;

const SCHEMES = /^(?:Bearer|DPoP) ([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** RFC 6750 § 2.1, RFC 9449 § 7.1. */
const tokenOf = ({ headers }: FastifyRequest): string | null => SCHEMES.exec(headers.authorization ?? '')?.[1] ?? null;

function presentedBy(request: FastifyRequest) {
  const { method, url, headers, socket } = request;
  return {
    token: tokenOf(request) ?? '',
    method,
    url,
    peer: socket.remoteAddress ?? '',
    proof: oneOf(headers['dpop']),
    certificate: oneOf(headers['client-cert']),
  };
}

const oneOf = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined;
