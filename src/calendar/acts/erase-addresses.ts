import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Accounts } from '../../identity/index.js';
import { ErasedParts } from '../../platform/retention/index.js';
import { CalendarAddresses } from '../persistence/calendar-addresses.js';

/** The secret addresses of somebody go with all else about them. */
@Injectable()
export class EraseAddresses implements OnModuleInit {
  constructor(@Inject(ErasedParts) private readonly parts: ErasedParts) {}

  onModuleInit(): void {
    this.parts.keep({
      rule: 'erased-person',
      erase: async (tx, ids) => {
        const accounts = await Promise.all(ids.map((id) => tx.of(Accounts).ofPerson(id)));
        return tx.of(CalendarAddresses).remove(accounts.flat().map(({ id }) => id));
      },
    });
  }
}
