import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { RetainedKinds } from '../../platform/retention/index.js';
import { OldMessages } from '../persistence/old-messages.js';

/** What was told about a case goes with it, all else that was told a person, and how they want to be told, with the person. */
@Injectable()
export class EndMessages implements OnModuleInit {
  constructor(@Inject(RetainedKinds) private readonly kinds: RetainedKinds) {}

  onModuleInit(): void {
    const open = () => Promise.resolve([]);
    this.kinds.keepWith({ rule: 'case-file', open, erase: (tx, ids) => tx.of(OldMessages).eraseOfCases(ids) });
    this.kinds.keepWith({ rule: 'person', open, erase: (tx, ids) => tx.of(OldMessages).eraseOfPersons(ids) });
  }
}
