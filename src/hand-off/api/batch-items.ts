import { type ValidationPipe } from '@nestjs/common';
import { DomainError, type Fault, validationPipe } from '../../platform/problem/index.js';
import { type BatchItem } from '../acts/batch-item.js';
import { BatchItemRequest } from './batch.dto.js';
import { toMove } from './hand-off.mapper.js';

const PIPE: ValidationPipe = validationPipe();
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads each item as if it had come alone; faults point into the whole request. */
export function readItems(items: readonly unknown[]): Promise<BatchItem[]> {
  return Promise.all(items.map((item, index) => readItem(item, `/items/${index}`)));
}

async function readItem(item: unknown, pointer: string): Promise<BatchItem> {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    return unreadable(null, [{ pointer, code: 'not-an-object', message: 'Send an object.' }]);
  }
  try {
    const read = (await PIPE.transform(item, { type: 'body', metatype: BatchItemRequest })) as BatchItemRequest;
    const { id, version, action, ...rest } = read;
    return { kind: 'move', move: toMove(id, version, action, rest) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const faults = (error.details.errors ?? []).map((fault) => ({ ...fault, pointer: `${pointer}${fault.pointer}` }));
    return unreadable(idOf(item), faults);
  }
}

const unreadable = (id: string | null, errors: readonly Fault[]): BatchItem => ({
  kind: 'unreadable',
  id,
  error: new DomainError('request/invalid', { errors }),
});

/** An id of ours is named in the result; whatever else was sent is not repeated. */
function idOf(item: object): string | null {
  const id: unknown = 'id' in item ? item.id : undefined;
  return typeof id === 'string' && UUID.test(id) ? id : null;
}
