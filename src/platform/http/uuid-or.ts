import { ParseUUIDPipe } from '@nestjs/common';
import { DomainError } from '../problem/index.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isUuid = (text: string): boolean => UUID.test(text);

/** Takes a UUID; what is none is answered with `code`, like one that does not exist. */
export const uuidOr = (code: string) => new ParseUUIDPipe({ exceptionFactory: () => new DomainError(code) });

/** Says in the contract which id the path takes. */
export const uuidParam = (description: string, name = 'id') => ({
  name,
  description,
  schema: { type: 'string', format: 'uuid' },
});
