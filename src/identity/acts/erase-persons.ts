import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { ErasedParts } from '../../platform/retention/index.js';
import { Persons } from '../persistence/persons.js';

/**
 * Name, address and key of somebody of whom nobody keeps anything. With what they sign in stays, and names nobody: by it they read
 * what became of their request.
 */
@Injectable()
export class ErasePersons implements OnModuleInit {
  constructor(
    @Inject(ErasedParts) private readonly parts: ErasedParts,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.parts.keep({
      rule: 'erased-person',
      erase: (tx, ids) => tx.of(Persons).forget(ids, this.clock.now()),
    });
  }
}
