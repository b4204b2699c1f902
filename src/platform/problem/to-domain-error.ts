import { HttpException } from '@nestjs/common';
import { DomainError } from './domain-error.js';

const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'request/malformed',
  401: 'request/unauthenticated',
  403: 'request/forbidden',
  404: 'request/no-route',
  405: 'request/method-not-allowed',
  413: 'request/too-large',
  414: 'request/address-too-long',
  415: 'request/media-type',
  503: 'request/unavailable',
};

/**
 * What passes: connection lost, server going down or not up yet, or out of means (SQLSTATE classes 08, 57P and 53), a
 * statement that took too long, two that waited for each other, and the socket's own errors.
 */
const UNAVAILABLE = /^(08|57P|53|57014|40001|40P01|ECONN|EPIPE|ENOTFOUND|EAI_AGAIN)/;

/** What the driver and TypeORM say of a connection that was lost on the way carries no code. */
const CONNECTION_LOST =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|Query runner already released|Database connection provided by a query runner was already released)/;

/** Whatever a handler, Nest, Fastify or the driver threw, as an error with a code of ours. */
export function toDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (isTooDeep(error)) return new DomainError('request/malformed');
  const code = codeOf(error);
  if ((code !== undefined && UNAVAILABLE.test(code)) || CONNECTION_LOST.test(wordsOf(error)))
    return new DomainError('request/unavailable');
  return new DomainError(BY_STATUS[statusOf(error)] ?? 'request/failed');
}

function codeOf(error: unknown): string | undefined {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

function wordsOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status: unknown = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 500;
  return typeof status === 'number' ? status : 500;
}

/** A body nested so deeply that reading it runs out of stack is a fault of the body. */
const isTooDeep = (error: unknown): boolean => error instanceof RangeError && /call stack/.test(error.message);
