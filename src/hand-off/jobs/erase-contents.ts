import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { ErasedParts } from '../../platform/retention/index.js';
import { ErasedHandOffs } from '../persistence/erased-hand-offs.js';

/** Contents of hand-offs go on request. Receipts and steps stay: they prove what was done, and name nobody. */
@Injectable()
export class EraseContents implements OnModuleInit {
  constructor(
    @Inject(ErasedParts) private readonly parts: ErasedParts,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.parts.keep({
      rule: 'erased-contents',
      erase: (tx, ids) => tx.of(ErasedHandOffs).erase(ids, this.clock.now()),
    });
  }
}
