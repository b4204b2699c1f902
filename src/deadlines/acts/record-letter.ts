import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { Letters } from '../persistence/letters.js';
import { type KeptLetter, type LetterOfCase } from './letter-of-case.js';
import { refuseFuture } from './refuse-future.js';
import { StartPeriodsOfLetter } from './start-periods-of-letter.js';

/**
 * Takes down a letter the person got, with nothing of what it says beyond what starts periods. Without the day it was
 * posted the letter is kept and no day is computed: `open` says what to ask.
 */
@Injectable()
export class RecordLetter {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(StartPeriodsOfLetter) private readonly periods: StartPeriodsOfLetter,
  ) {}

  /**
   * Part of the caller's transaction.
   * @throws DomainError `letter/not-yet-sent`
   */
  async within(tx: Tx, of: LetterOfCase, viewer: Viewer): Promise<KeptLetter> {
    refuseFuture(of.note, this.clock.today());
    const id = randomUUID();
    const at = this.clock.now();
    const { deadlines, open } = await this.periods.within(tx, id, of, viewer);
    const { sender, ...facts } = of.note;
    const { caseId, personId } = of.about;
    const recorded = { recordedAt: at, recordedBy: viewer.account, correctedAt: null, version: 1 };
    const letter = { id, caseId, personId, authority: sender, ...facts, open: [...open], ...recorded };
    await tx.of(Letters).add(letter);
    await tx.of(AuditTrail).record({
      at,
      viewer,
      action: 'letter.record',
      objectType: 'letter',
      objectId: id,
      outcome: 'done',
      details: {
        deadlines: deadlines.map(({ deadline }) => deadline.lawId),
        open: open.map(({ question }) => question),
      },
    });
    return { letter, deadlines };
  }
}
