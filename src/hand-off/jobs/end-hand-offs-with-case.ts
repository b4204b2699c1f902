import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Tx } from '../../platform/database/index.js';
import { type OpenEnd, RetainedKinds, type RetainedPart } from '../../platform/retention/index.js';
import { HandOffsOfCase } from '../persistence/hand-offs-of-case.js';

/** Who leads a case goes with it; what was handed over from it has a record and a time of its own. */
@Injectable()
export class EndHandOffsWithCase implements RetainedPart, OnModuleInit {
  readonly rule = 'case-file';

  constructor(@Inject(RetainedKinds) private readonly kinds: RetainedKinds) {}

  onModuleInit(): void {
    this.kinds.keepWith(this);
  }

  open(tx: Tx, id: string): Promise<OpenEnd[]> {
    return tx.of(HandOffsOfCase).open(id);
  }

  erase(tx: Tx, ids: readonly string[]): Promise<number> {
    return tx.of(HandOffsOfCase).erase(ids);
  }
}
