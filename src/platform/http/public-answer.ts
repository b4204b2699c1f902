import { createHash } from 'node:crypto';
import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { routeConfig } from './route-config.js';

/** Seconds an answer may be used without asking again. */
const FRESH = 300;

const OF_PUBLIC_DATA = {
  'Cache-Control': `public, max-age=${FRESH}`,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

interface PublicRoute {
  readonly anybodyMayKeep?: true;
}

/** Answers with data that is the same for everybody: it may be kept, shown by any site, and is sent only if it changed. */
export const PublicAnswer = () =>
  applyDecorators(
    routeConfig({ anybodyMayKeep: true } satisfies PublicRoute),
    ApiHeader({ name: 'If-None-Match', required: false, description: 'ETag of the answer you have' }),
    ApiResponse({ status: 304, description: 'The answer you have is still right' }),
  );

/** Gives public answers a strong tag of their bytes (RFC 9110 § 8.8.3), and no body to whoever has these bytes (§ 13.1.2). */
export function tagPublicAnswers(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply, payload) => {
      const { anybodyMayKeep } = request.routeOptions.config as PublicRoute;
      if (!anybodyMayKeep || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
      const tag = `"${createHash('sha256').update(payload).digest('base64url')}"`;
      void reply.headers({ ...OF_PUBLIC_DATA, ETag: tag });
      if (!names(request.headers['if-none-match'], tag)) return payload;
      void reply.code(304).removeHeader('Content-Type').removeHeader('Content-Length');
      return null;
    });
}

/** Weak comparison, as the RFC has it for this header. */
const names = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => ['*', tag, `W/${tag}`].includes(one.trim()));
