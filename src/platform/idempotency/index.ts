import { IdempotencyKeyEntity } from './idempotency-key.entity.js';

export { CHANGES_NOTHING, ChangesNothing, HOLDS_ITS_KEY, HoldsItsKey, Idempotent, OperationId } from './idempotent.js';
export { IdempotencyInterceptor } from './idempotency.interceptor.js';
export { KeepAnswers } from './keep-answers.js';

export const IDEMPOTENCY_ENTITIES = [IdempotencyKeyEntity];
