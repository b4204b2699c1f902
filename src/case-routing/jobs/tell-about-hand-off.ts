import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Register } from '../../catalogue/index.js';
import { HandOffs } from '../../hand-off/index.js';
import { TellPerson } from '../../notifications/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Handlers } from '../../platform/queue/index.js';
import { type Told } from '../domain/told.js';
import { wordsOf } from './hand-off-words.js';
import { MESSAGES_AFTER, type Occasion } from './hand-off-messages.js';

/** Tells the person what became of their matter (whoever hands over informs, also where no consent is needed). */
@Injectable()
export class TellAboutHandOff implements OnModuleInit {
  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(TellPerson) private readonly tellPerson: TellPerson,
    @Inject(Register) private readonly register: Register,
    @Inject(Config) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    for (const [topic, messages] of Object.entries(MESSAGES_AFTER)) {
      this.handlers.handle({ topic, name: 'tell-person', handle: (id) => this.tell(id, topic, messages) });
    }
  }

  /** Running it twice tells nothing twice: each message has its own key. */
  private tell(id: string, topic: string, messages: (occasion: Occasion) => Told[]): Promise<void> {
    return this.work.run(async (tx) => {
      const handOff = await tx.of(HandOffs).byId(id);
      const [filing] = await tx.of(HandOffs).receipts(id);
      const { personId, caseId } = handOff ?? {};
      if (!handOff || !filing || !personId) return;
      const words = await wordsOf(tx, this.register, handOff);
      for (const told of messages({ handOff, filing, words, link: this.config.publicUrl })) {
        const dedupeKey = `${topic}-${told.message}-${id}`;
        await this.tellPerson.within(tx, { dedupeKey, personId, caseId: caseId ?? null, ...told });
      }
    });
  }
}
