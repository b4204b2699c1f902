import { RouteConfig } from '@nestjs/platform-fastify';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants.js';

/** What hooks of Fastify know of a route before its handler; beside what other decorators said of it. */
export const routeConfig =
  (config: object): MethodDecorator =>
  (target, name, descriptor) => {
    const said = Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, descriptor.value as object) as object | undefined;
    RouteConfig({ ...said, ...config })(target, name, descriptor);
  };
