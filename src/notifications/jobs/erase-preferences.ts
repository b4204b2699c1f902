import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ErasedParts } from '../../platform/retention/index.js';
import { MessagePreferences } from '../persistence/message-preferences.js';

/** How somebody is reached goes with all else about them. */
@Injectable()
export class ErasePreferences implements OnModuleInit {
  constructor(@Inject(ErasedParts) private readonly parts: ErasedParts) {}

  onModuleInit(): void {
    this.parts.keep({ rule: 'erased-person', erase: (tx, ids) => tx.of(MessagePreferences).remove(ids) });
  }
}
