import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import { DomainError, pointerTo } from '../problem/index.js';

/**
 * Refuses query parameters where a route takes none; where it takes some, its own declaration refuses the others.
 * Ignoring one in silence would let a caller believe that it filtered.
 */
@Injectable()
export class QueryGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'http') return true;
    const names = Object.keys(context.switchToHttp().getRequest<FastifyRequest>().query as object);
    if (names.length === 0 || takesQuery(context)) return true;
    const errors = names.map((name) => ({
      pointer: pointerTo(name),
      code: 'whitelistValidation',
      message: 'this address takes no query',
    }));
    throw new DomainError('request/invalid', { errors });
  }
}

function takesQuery(context: ExecutionContext): boolean {
  const { name } = context.getHandler();
  const declared = (Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), name) ?? {}) as object;
  return Object.keys(declared).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`));
}
