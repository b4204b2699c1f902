import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type DocumentId, type Facts } from '../../authority-kit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type CaseFile, Cases } from '../persistence/cases.js';
import { openCase, visibleCase } from './visible-case.js';

/** Which case is changed, in the version that was read. */
interface Change {
  readonly caseId: string;
  readonly version: number;
}

/** New answers about one member of a case; 0 is the person. */
export interface Answers extends Change {
  readonly member: number;
  readonly facts: Facts;
}

/** All documents the person has by now. */
export interface DocumentsHeld extends Change {
  readonly documents: readonly DocumentId[];
}

/** Adds to a case what is known by now. Two people who answer at once do not overwrite each other. */
@Injectable()
export class ChangeCase {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * An answer replaces an earlier one to the same question.
   * @throws DomainError `case/not-found`, `case/read-only`, `case/closed`, `case/no-such-member`, `case/version-conflict`
   */
  answerFacts({ member, facts, ...change }: Answers, viewer: Viewer): Promise<CaseFile> {
    const details = { member, facts: Object.keys(facts) };
    return this.change(change, viewer, { action: 'case.answer-facts', details }, async (tx, file) => {
      const about = file.members[member];
      if (about === undefined) throw new DomainError('case/no-such-member');
      return tx.of(Cases).changeFacts(about, { ...about.facts, ...facts }, change.version);
    });
  }

  /** @throws DomainError `case/not-found`, `case/read-only`, `case/closed`, `case/version-conflict` */
  noteDocuments({ documents, ...change }: DocumentsHeld, viewer: Viewer): Promise<CaseFile> {
    return this.change(change, viewer, { action: 'case.note-documents', details: { documents } }, (tx, { row }) =>
      tx.of(Cases).changeDocuments(row.id, documents, change.version),
    );
  }

  private change(
    { caseId }: Change,
    viewer: Viewer,
    entry: { readonly action: string; readonly details: Readonly<Record<string, unknown>> },
    write: (tx: Tx, file: CaseFile) => Promise<boolean>,
  ): Promise<CaseFile> {
    return this.work.run(async (tx) => {
      const file = await openCase(tx, caseId, viewer);
      if (!(await write(tx, file)))
        throw new DomainError('case/version-conflict', { currentVersion: file.row.version });
      const about = { objectType: 'case', objectId: caseId, outcome: 'done' as const };
      await tx.of(AuditTrail).record({ at: this.clock.now(), viewer, ...about, ...entry });
      return visibleCase(tx, caseId, viewer);
    });
  }
}
