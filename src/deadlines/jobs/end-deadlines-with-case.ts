import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Tx } from '../../platform/database/index.js';
import { type OpenEnd, RetainedKinds, type RetainedPart } from '../../platform/retention/index.js';
import { DeadlinesOfCase } from '../persistence/deadlines-of-case.js';

/** Deadlines and the letters they follow from have the time of their case. */
@Injectable()
export class EndDeadlinesWithCase implements RetainedPart, OnModuleInit {
  readonly rule = 'case-file';

  constructor(@Inject(RetainedKinds) private readonly kinds: RetainedKinds) {}

  onModuleInit(): void {
    this.kinds.keepWith(this);
  }

  open(tx: Tx, id: string): Promise<OpenEnd[]> {
    return tx.of(DeadlinesOfCase).open(id);
  }

  erase(tx: Tx, ids: readonly string[]): Promise<number> {
    return tx.of(DeadlinesOfCase).erase(ids);
  }
}
