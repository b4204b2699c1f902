import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Tx } from '../../platform/database/index.js';
import { type RetainedKind, RetainedKinds } from '../../platform/retention/index.js';
import { OldEvents } from '../persistence/old-events.js';

/** Events are read in time or not at all; the record of a hand-off says the same for longer. */
@Injectable()
export class KeepEvents implements RetainedKind, OnModuleInit {
  readonly rule = 'event-feed';

  constructor(@Inject(RetainedKinds) private readonly kinds: RetainedKinds) {}

  onModuleInit(): void {
    this.kinds.keep(this);
  }

  due(tx: Tx, before: Date, limit: number): Promise<string[]> {
    return tx.of(OldEvents).before(before, limit);
  }

  erase(tx: Tx, ids: readonly string[]): Promise<number> {
    return tx.of(OldEvents).erase(ids);
  }
}
