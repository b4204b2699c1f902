import { ParseUUIDPipe } from '@nestjs/common';
import { DomainError } from '../../platform/problem/index.js';

/** A foreign or ill-formed id is answered like one that does not exist. */
export const HAND_OFF_ID = new ParseUUIDPipe({ exceptionFactory: () => new DomainError('hand-off/not-found') });

export const HAND_OFF_PARAM = { name: 'id', description: 'Hand-off', schema: { type: 'string', format: 'uuid' } };
