import type { FastifyRequest } from 'fastify';

/** Whether those ask who watch over this process; they are answered whatever else is going on. */
export const isSupervision = ({ routeOptions: { url } }: FastifyRequest): boolean =>
  url?.startsWith('/health/') ?? false;
