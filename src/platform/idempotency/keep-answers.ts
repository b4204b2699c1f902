import { HttpException, Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { UnitOfWork } from '../database/index.js';
import { DomainError } from '../problem/index.js';
import { Handlers } from '../queue/index.js';
import { Sealer } from '../sealing/index.js';
import { type IdempotencyKeyEntity } from './idempotency-key.entity.js';
import { type Keeping } from './idempotent.js';
import { type Attempt, IdempotencyKeys, type KeptAnswer, type KeyedRequest } from './idempotency-keys.js';

const HOUR = 3_600_000;

/** The contract promises a day. */
const KEPT_FOR = 24 * HOUR;

export type Begun = { readonly attempt: Attempt } | { readonly answer: KeptAnswer };

/** Keeps who asked what under which key, and the answer; each step is a transaction of its own (docs/adr/idempotency.md). */
@Injectable()
export class KeepAnswers implements OnModuleInit {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(Sealer) private readonly sealer: Sealer,
  ) {}

  onModuleInit(): void {
    this.handlers.schedule({ name: 'idempotency.forget', every: HOUR, run: () => this.forgetOld() });
  }

  /**
   * The answer of before, or the attempt that now begins.
   * @throws DomainError `idempotency/key-reused`, `idempotency/in-progress`
   */
  begin(request: KeyedRequest, keeping: Keeping): Promise<Begun> {
    return this.work.run(async (tx) => {
      const attempt = await tx.of(IdempotencyKeys).take(request, this.clock.now());
      if (attempt !== undefined) return { attempt };
      const known = await tx.of(IdempotencyKeys).of(request);
      if (known !== null && known.fingerprint !== request.fingerprint) throw new DomainError('idempotency/key-reused');
      const answer = known === null ? undefined : this.answerOf(known, keeping);
      if (answer === undefined) throw new DomainError('idempotency/in-progress');
      return { answer };
    });
  }

  keep(attempt: Attempt, answer: KeptAnswer, keeping: Keeping): Promise<void> {
    const sealed = keeping === 'sealed' ? this.sealer.seal(answer.body, placeOf(attempt)) : answer.body;
    return this.work.run((tx) => tx.of(IdempotencyKeys).keep(attempt, { ...answer, body: sealed }));
  }

  private answerOf(row: IdempotencyKeyEntity, keeping: Keeping): KeptAnswer | undefined {
    const { status, headers, body } = row;
    if (status === null || headers === null || body === null) return undefined;
    return { status, headers, body: keeping === 'sealed' ? this.sealer.open(body, placeOf(row)) : body };
  }

  /** A rule that refused has left nothing behind; after any other error nobody knows, so the operation stays the same. */
  fail(attempt: Attempt, error: unknown): Promise<void> {
    return this.work.run((tx) =>
      isRefusal(error) ? tx.of(IdempotencyKeys).forget(attempt) : tx.of(IdempotencyKeys).release(attempt),
    );
  }

  private forgetOld(): Promise<void> {
    return this.work.run((tx) => tx.of(IdempotencyKeys).forgetOlderThan(new Date(+this.clock.now() - KEPT_FOR)));
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof DomainError || (error instanceof HttpException && error.getStatus() < 500);
}

const placeOf = ({ operation }: { readonly operation: string }): string => `idempotency_key.body ${operation}`;
