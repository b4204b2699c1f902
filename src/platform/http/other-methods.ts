import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '../problem/index.js';

/** A route as Fastify knows it: its methods, and its path as an expression. */
interface KnownRoute {
  readonly methods: readonly string[];
  readonly path: RegExp;
}

/** Where there is something, but not with this method, the answer says with which (RFC 9110 § 15.5.6). */
export function refuseOtherMethods(app: NestFastifyApplication): void {
  const routes: KnownRoute[] = [];
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', ({ method, url }) => void routes.push({ methods: [method].flat(), path: expressionOf(url) }))
    .addHook('onRequest', async ({ is404, url }, reply) => {
      if (!is404) return;
      const path = url.replace(/\?.*/s, '');
      const methods = routes.flatMap((route) => (route.path.test(path) ? route.methods : []));
      if (methods.length === 0) return;
      void reply.header('Allow', [...new Set(methods)].toSorted().join(', '));
      throw new DomainError('request/method-not-allowed');
    });
}

const expressionOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll(/:\w+/g, '[^/]+')
      .replaceAll('*', '.*')}$`,
  );
