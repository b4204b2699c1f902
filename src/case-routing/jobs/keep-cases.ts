import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { keepsPerson } from '../../hand-off/index.js';
import { Persons } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { RetainedKinds } from '../../platform/retention/index.js';
import { FieldKeys } from '../../platform/sealing/index.js';
import { OldCases } from '../persistence/old-cases.js';

/** What else there may be about a person who has no account. */
const NEEDED = ['EXISTS (SELECT FROM "case" WHERE "case".person_id = person.id)', keepsPerson('person.id')];

/** Cases have their time; persons go with the last that is kept about them. */
@Injectable()
export class KeepCases implements OnModuleInit {
  constructor(
    @Inject(RetainedKinds) private readonly kinds: RetainedKinds,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.kinds.keep({
      rule: 'case-file',
      due: (tx, before, limit) => tx.of(OldCases).before(before, limit),
      erase: (tx, ids) => tx.of(OldCases).erase(ids),
    });
    this.kinds.keep({
      rule: 'person',
      due: (tx, before, limit) => tx.of(Persons).notNeeded(before, limit, NEEDED),
      erase: (tx, ids) => this.erasePersons(tx, ids),
    });
  }

  /** Without their key, whatever else was sealed under it in records that stay is unreadable. */
  private async erasePersons(tx: Tx, ids: readonly string[]): Promise<number> {
    for (const id of ids) await tx.of(FieldKeys).erase(id, this.clock.now());
    return tx.of(Persons).erase(ids);
  }
}
