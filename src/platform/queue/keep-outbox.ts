import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type RetainedKind, RetainedKinds } from '../retention/index.js';
import { type Tx } from '../database/index.js';
import { Outbox } from './outbox.js';

/** What was done needs no row for long; what was given up stays until somebody looks at it. */
@Injectable()
export class KeepOutbox implements RetainedKind, OnModuleInit {
  readonly rule = 'outbox-done';

  constructor(@Inject(RetainedKinds) private readonly kinds: RetainedKinds) {}

  onModuleInit(): void {
    this.kinds.keep(this);
  }

  due(tx: Tx, before: Date, limit: number): Promise<string[]> {
    return tx.of(Outbox).doneBefore(before, limit);
  }

  erase(tx: Tx, ids: readonly string[]): Promise<number> {
    return tx.of(Outbox).forget(ids);
  }
}
