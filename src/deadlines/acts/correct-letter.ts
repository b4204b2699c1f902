import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { Letters } from '../persistence/letters.js';
import { type KeptLetter, type LetterOfCase } from './letter-of-case.js';
import { refuseFuture } from './refuse-future.js';
import { StartPeriodsOfLetter } from './start-periods-of-letter.js';

/** A letter as it really is, in the version that was read. */
export interface LetterCorrection extends LetterOfCase {
  readonly id: string;
  readonly version: number;
}

/** Corrects what was taken down of a letter: its deadlines follow, and what they were before stays in the record. */
@Injectable()
export class CorrectLetter {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(StartPeriodsOfLetter) private readonly periods: StartPeriodsOfLetter,
  ) {}

  /**
   * Part of the caller's transaction.
   * @throws DomainError `letter/not-found`, `letter/version-conflict`, `letter/not-yet-sent`
   */
  async within(tx: Tx, { id, version, ...of }: LetterCorrection, viewer: Viewer): Promise<KeptLetter> {
    refuseFuture(of.note, this.clock.today());
    const before = await tx.of(Letters).lock({ id, caseId: of.about.caseId });
    if (before === null) throw new DomainError('letter/not-found');
    if (before.version !== version)
      throw new DomainError('letter/version-conflict', { currentVersion: before.version });
    const at = this.clock.now();
    const { deadlines, open } = await this.periods.within(tx, id, of, viewer);
    const { sender, ...facts } = of.note;
    const corrected = { open: [...open], correctedAt: at, version: version + 1 };
    const letter = { ...before, authority: sender, ...facts, ...corrected };
    await tx.of(Letters).change(letter);
    await tx.of(AuditTrail).record({
      at,
      viewer,
      action: 'letter.correct',
      objectType: 'letter',
      objectId: id,
      outcome: 'done',
      details: { deadlines: deadlines.map(({ deadline }) => deadline.lawId), version: letter.version },
    });
    return { letter, deadlines };
  }
}
