import { type ProblemTable } from '../../platform/problem/index.js';

export const IDENTITY_PROBLEMS = {
  'sign-in/not-proven': {
    status: 401,
    title: 'The token was issued to somebody else',
    help: 'Send a fresh `DPoP` proof for this request, made with the key the token is bound to (RFC 9449), or use the client certificate of the token (RFC 8705). Tokens of partner systems must be bound.',
  },
  'sign-in/unavailable': {
    status: 503,
    title: 'The sign-in service does not answer at the moment',
    help: 'Nothing was changed. Try again after the time in `Retry-After`.',
  },
  'sign-in/bad-logout': {
    status: 400,
    title: 'This is no logout token of our issuer',
    help: 'Send `logout_token` as OpenID Connect Back-Channel Logout 1.0 asks, signed by the configured issuer.',
  },
} as const satisfies ProblemTable;
