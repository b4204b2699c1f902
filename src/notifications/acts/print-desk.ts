import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type LocalDate, localDateOf, parseLocalDate } from '../../authority-kit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { type Page, type PageRequest, type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type LetterEntity } from '../persistence/letter.entity.js';
import { Letters } from '../persistence/letters.js';

/**
 * Where letters become paper. A letter names authority and matter, which neither other authorities nor administrators may
 * learn: so it is the clerks of the one office that prints for all (LETTER_OFFICE). To everybody else a letter looks like
 * one that does not exist.
 */
@Injectable()
export class PrintDesk {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Empty for whoever does not print. */
  async list(posted: boolean | undefined, request: PageRequest, viewer: Viewer): Promise<Page<LetterEntity>> {
    if (!this.mayPrint(viewer)) return { items: [], next: null };
    return this.work.read((tx) => tx.asSystem(() => tx.of(Letters).page(posted, request)));
  }

  /**
   * The letter as PDF; who opened it is recorded.
   * @throws DomainError `outgoing-letter/not-found`, `outgoing-letter/erased`
   */
  open(id: string, viewer: Viewer): Promise<Buffer> {
    return this.work.run(async (tx) => {
      const document = this.mayPrint(viewer) ? await tx.asSystem(() => tx.of(Letters).document(id)) : undefined;
      if (document === undefined) throw new DomainError('outgoing-letter/not-found');
      await this.record(tx, 'letter.open', id, viewer);
      return document;
    });
  }

  /**
   * Records that the letter was put into the post on `postedOn`.
   * @throws DomainError `outgoing-letter/not-found`, `outgoing-letter/already-posted`, `outgoing-letter/posted-on-invalid`
   */
  markPosted(id: string, postedOn: LocalDate, viewer: Viewer): Promise<LetterEntity> {
    return this.work.run(async (tx) => {
      const letter = this.mayPrint(viewer) ? await tx.asSystem(() => tx.of(Letters).byId(id)) : null;
      if (letter === null) throw new DomainError('outgoing-letter/not-found');
      if (!this.mayBePostedOn(postedOn, letter)) throw new DomainError('outgoing-letter/posted-on-invalid');
      if (!(await tx.asSystem(() => tx.of(Letters).markPosted(id, postedOn, viewer.account)))) {
        throw new DomainError('outgoing-letter/already-posted');
      }
      await this.record(tx, 'letter.post', id, viewer);
      return { ...letter, postedOn, postedBy: viewer.account };
    });
  }

  private mayBePostedOn(day: LocalDate, { createdAt }: LetterEntity): boolean {
    return parseLocalDate(day) !== undefined && localDateOf(createdAt) <= day && day <= this.clock.today();
  }

  private mayPrint({ office }: Viewer): boolean {
    return office !== null && office === this.config.letterOffice;
  }

  private record(tx: Tx, action: string, objectId: string, viewer: Viewer): Promise<void> {
    const at = this.clock.now();
    return tx.of(AuditTrail).record({ at, viewer, action, objectType: 'letter', objectId, outcome: 'done' });
  }
}
