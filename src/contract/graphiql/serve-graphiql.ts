import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type INestApplication } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { EXAMPLES } from './examples.js';
import { PAGE, STYLE } from './page.js';
import { graphiqlScript } from './script.js';

const TYPES = { html: 'text/html', css: 'text/css', js: 'text/javascript' } as const;

/** Files of libraries, which the build has put under `dist/graphiql`. */
const FILES = ['react.js', 'react-dom.js', 'graphiql.js', 'graphiql.css', 'graphql-ws.js'] as const;

const fileOf = (name: string): string =>
  readFileSync(createRequire(import.meta.url).resolve(`#graphiql/${name}`), 'utf8');

/** What is at an address under `/graphiql`, made when it is first asked for. */
const CONTENTS: Readonly<Record<string, () => string>> = {
  '/graphiql': () => PAGE,
  '/graphiql/page.css': () => STYLE,
  '/graphiql/page.js': () => graphiqlScript(EXAMPLES),
  ...Object.fromEntries(FILES.map((name) => [`/graphiql/${name}`, () => fileOf(name)])),
};

/** Serves GraphiQL at `/graphiql`, without any file from elsewhere; it signs in with the token of the console. */
export function serveGraphiql(app: INestApplication): void {
  const fastify = app.getHttpAdapter().getInstance() as FastifyInstance;
  for (const [address, contentOf] of Object.entries(CONTENTS)) {
    const [, ending = 'html'] = address.split('.') as [string, keyof typeof TYPES | undefined];
    let content: string | undefined;
    let tag: string | undefined;
    fastify.get(address, (request, reply) => {
      content ??= contentOf();
      tag ??= `"${createHash('sha256').update(content).digest('base64url')}"`;
      void reply.headers({ ETag: tag, 'Cache-Control': 'no-cache' });
      if (request.headers['if-none-match'] === tag) return reply.code(304).send();
      return reply.type(`${TYPES[ending]}; charset=utf-8`).send(content);
    });
  }
}
