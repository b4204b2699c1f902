import { ParseUUIDPipe } from '@nestjs/common';
import { DomainError } from '../problem/index.js';

/** Takes a UUID; what is none is answered with `code`, like one that does not exist. */
export const uuidOr = (code: string) => new ParseUUIDPipe({ exceptionFactory: () => new DomainError(code) });
