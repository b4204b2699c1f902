import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Tx } from '../../platform/database/index.js';
import { type RetainedKind, RetainedKinds } from '../../platform/retention/index.js';
import { OldHandOffs } from '../persistence/old-hand-offs.js';

/** Records of hand-offs have their time; the contents went long before, with the purge timers. */
@Injectable()
export class KeepHandOffRecords implements RetainedKind, OnModuleInit {
  readonly rule = 'hand-off-record';

  constructor(@Inject(RetainedKinds) private readonly kinds: RetainedKinds) {}

  onModuleInit(): void {
    this.kinds.keep(this);
  }

  due(tx: Tx, before: Date, limit: number): Promise<string[]> {
    return tx.of(OldHandOffs).before(before, limit);
  }

  erase(tx: Tx, ids: readonly string[]): Promise<number> {
    return tx.of(OldHandOffs).erase(ids);
  }
}
