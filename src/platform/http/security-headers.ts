import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config } from '../config/index.js';

/** Seconds a browser insists on TLS after it came by TLS once (RFC 6797): a year. */
const INSIST_ON_TLS = 31_536_000;

/** Answers are data: nothing in them runs, is framed, guessed at, embedded elsewhere or kept. A handler may be less strict. */
const OF_DATA = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/** The consoles run their own scripts, and call this server and the issuer where their reader signs in. */
const policyOfConsoles = (issuer: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    'font-src data:',
    `connect-src 'self' ${new URL(issuer).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Tells browsers what an answer of ours is not for. */
export function addSecurityHeaders(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      const { issuer, publicUrl } = app.get(Config);
      void reply.headers(OF_DATA);
      if (/^\/(docs|graphiql)(\/|$)/.test(request.routeOptions.url ?? '')) {
        void reply.header('Content-Security-Policy', policyOfConsoles(issuer));
      }
      if (publicUrl.startsWith('https:')) void reply.header('Strict-Transport-Security', `max-age=${INSIST_ON_TLS}`);
    });
}
