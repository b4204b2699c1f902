import { Inject, Injectable } from '@nestjs/common';
import { type Authority, type RemedyType } from '../../authority-kit/index.js';
import { Register } from '../../catalogue/index.js';
import {
  CorrectLetter,
  type KeptLetter,
  type LetterNote,
  RecordLetter,
  type SenderLaw,
} from '../../deadlines/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { aboutCase } from './about-case.js';
import { openCase } from './visible-case.js';

/** A letter the person got, as somebody reads it from the paper and its envelope. */
export interface LetterInCase extends LetterNote {
  readonly caseId: string;
}

/** The same, for a letter that is kept already, in the version that was read. */
export interface CorrectedLetter extends LetterInCase {
  readonly id: string;
  readonly version: number;
}

/** Takes letters down for a case; what follows from them by law is started there and then. */
@Injectable()
export class CaseLetters {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Register) private readonly register: Register,
    @Inject(RecordLetter) private readonly recordLetter: RecordLetter,
    @Inject(CorrectLetter) private readonly correctLetter: CorrectLetter,
  ) {}

  /** @throws DomainError `case/not-found`, `case/read-only`, `case/closed`, `letter/unknown-sender` and what `RecordLetter` throws */
  record({ caseId, ...note }: LetterInCase, viewer: Viewer): Promise<KeptLetter> {
    return this.work.run(async (tx) => {
      const about = aboutCase(await openCase(tx, caseId, viewer));
      return this.recordLetter.within(tx, { about, note, law: this.lawOf(note) }, viewer);
    });
  }

  /** @throws DomainError `case/not-found`, `case/read-only`, `case/closed`, `letter/unknown-sender` and what `CorrectLetter` throws */
  correct({ caseId, id, version, ...note }: CorrectedLetter, viewer: Viewer): Promise<KeptLetter> {
    return this.work.run(async (tx) => {
      const about = aboutCase(await openCase(tx, caseId, viewer));
      return this.correctLetter.within(tx, { id, version, about, note, law: this.lawOf(note) }, viewer);
    });
  }

  private lawOf({ sender, service }: LetterNote): SenderLaw {
    const authority = this.register.authority(sender);
    if (authority === undefined) throw new DomainError('letter/unknown-sender');
    if (service === null) return { remedy: onlyRemedyOf(authority), sgbBody: authority.sgbBody };
    const decided = this.register.service(service);
    if (decided?.authority !== sender) throw new DomainError('letter/unknown-sender');
    return { remedy: decided.remedy.type, sgbBody: authority.sgbBody };
  }
}

/** The one way to contest what this authority decides; `null` where its services differ. */
function onlyRemedyOf({ services }: Authority): RemedyType | null {
  const [first, ...others] = new Set(services.map(({ remedy }) => remedy.type).filter((type) => type !== 'none'));
  return first === undefined || others.length > 0 ? null : first;
}
