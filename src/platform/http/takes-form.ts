import { applyDecorators } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { routeConfig } from './route-config.js';

export const FORM = 'application/x-www-form-urlencoded';

/** For the rare route whose standard asks for a form; it must not trust the caller's cookies or address. */
export const TakesForm = () => applyDecorators(routeConfig({ takesForm: true }), ApiConsumes(FORM));

export function takesForm({ routeOptions }: FastifyRequest): boolean {
  return 'takesForm' in routeOptions.config;
}
