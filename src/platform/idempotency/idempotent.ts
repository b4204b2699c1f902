import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiHeader } from '@nestjs/swagger';
import { requestOf, type SignedRequest } from '../access/index.js';

export const IDEMPOTENT = 'eindach:idempotent';

/** How the answer is kept: as it is, or so that nobody reads it in the database. */
export type Keeping = 'open' | 'sealed';

/** Member of the contract that marks a POST which changes nothing. */
export const CHANGES_NOTHING = 'x-changes-nothing';

/** Member of the contract that marks a POST which is known by a key in its body. */
export const HOLDS_ITS_KEY = 'x-holds-its-key';

/**
 * The request takes effect once, however often it is sent under the same key (draft-ietf-httpapi-idempotency-key-header-07).
 * `sealed` is for an answer that holds a secret.
 */
export const Idempotent = ({ sealed = false } = {}) =>
  applyDecorators(
    SetMetadata(IDEMPOTENT, (sealed ? 'sealed' : 'open') satisfies Keeping),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description:
        'A key of your own for this request, such as a UUID. For 24 hours the same request under the same key gets the same answer and has no further effect.',
      schema: { type: 'string', maxLength: 257 },
      example: '"8e03978e-40d5-43e8-bc93-6894a57f9324"',
    }),
  );

/** For a POST that only reads or computes; it needs no key. */
export const ChangesNothing = () =>
  applyDecorators(SetMetadata(CHANGES_NOTHING, true), ApiExtension(CHANGES_NOTHING, true));

/** For a POST whose body holds a key of its own, as a signed token does by its `jti`. */
export const HoldsItsKey = () => ApiExtension(HOLDS_ITS_KEY, true);

/** A request whose attempt has begun. */
export type KeyedSignedRequest = SignedRequest & { operation?: string };

/** Id for what an idempotent handler makes: the same at every attempt of the same request. */
export const OperationId = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { operation } = requestOf(context) as KeyedSignedRequest;
  if (operation === undefined) throw new Error('OperationId stands on a handler that is not idempotent');
  return operation;
});
