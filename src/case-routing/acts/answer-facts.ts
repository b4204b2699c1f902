import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Facts } from '../../authority-kit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type CaseFile, Cases } from '../persistence/cases.js';

/** New answers about one member of a case. */
export interface Answers {
  readonly caseId: string;
  /** Version of the case the answers were given to. */
  readonly version: number;
  /** 0 is the person. */
  readonly member: number;
  readonly facts: Facts;
}

/** Adds what was answered to what is known; an answer replaces an earlier one to the same question. */
@Injectable()
export class AnswerFacts {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `case/not-found`, `case/no-such-member`, `case/version-conflict` */
  run({ caseId, version, member, facts }: Answers, viewer: Viewer): Promise<CaseFile> {
    return this.work.run(async (tx) => {
      const cases = tx.of(Cases);
      const file = await cases.visible(caseId, viewer);
      if (file === null) throw new DomainError('case/not-found');
      const about = file.members[member];
      if (about === undefined) throw new DomainError('case/no-such-member');
      const known = { ...about.facts, ...facts };
      if (!(await cases.changeFacts(about, known, version))) throw new DomainError('case/version-conflict');
      await tx.of(AuditTrail).record({
        at: this.clock.now(),
        viewer,
        action: 'case.answer-facts',
        objectType: 'case',
        objectId: caseId,
        outcome: 'done',
        details: { member, facts: Object.keys(facts) },
      });
      const changed = file.members.map((one) => (one.id === about.id ? { ...one, facts: known } : one));
      return { ...file, row: { ...file.row, version: version + 1 }, members: changed };
    });
  }
}
