import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Tx } from '../../platform/database/index.js';
import { type RetainedKind, RetainedKinds } from '../../platform/retention/index.js';
import { BreakGlasses } from '../persistence/break-glasses.js';

/** Requests are kept as long as somebody may ask whether an emergency was one; their words go with them. */
@Injectable()
export class KeepBreakGlass implements RetainedKind, OnModuleInit {
  readonly rule = 'break-glass';

  constructor(@Inject(RetainedKinds) private readonly kinds: RetainedKinds) {}

  onModuleInit(): void {
    this.kinds.keep(this);
  }

  due(tx: Tx, before: Date, limit: number): Promise<string[]> {
    return tx.of(BreakGlasses).before(before, limit);
  }

  erase(tx: Tx, ids: readonly string[]): Promise<number> {
    return tx.of(BreakGlasses).erase(ids);
  }
}
