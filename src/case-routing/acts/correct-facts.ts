import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Facts } from '../../authority-kit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type CaseFile, Cases } from '../persistence/cases.js';

/** What is true of a person instead of what was stored. */
export interface CorrectedFacts {
  readonly personId: string;
  /** The office that keeps the files. */
  readonly office: string;
  readonly facts: Facts;
}

/** Puts facts about a person right in every file of an office that knows them, so that no older answer stays behind. */
@Injectable()
export class CorrectFacts {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** @throws DomainError `case/version-conflict` where somebody else changes the file in the same moment */
  async within(tx: Tx, { personId, office, facts }: CorrectedFacts, viewer: Viewer): Promise<void> {
    for (const file of await tx.of(Cases).ofPerson(personId, office)) {
      const known = Object.fromEntries(Object.entries(facts).filter(([fact]) => knows(file, fact)));
      if (Object.keys(known).length > 0) await this.correct(tx, file, known, viewer);
    }
  }

  private async correct(tx: Tx, { row, members }: CaseFile, facts: Facts, viewer: Viewer): Promise<void> {
    const [person] = members;
    if (person === undefined) return;
    if (!(await tx.of(Cases).changeFacts(person, { ...person.facts, ...facts }, row.version))) {
      throw new DomainError('case/version-conflict');
    }
    const about = { objectType: 'case', objectId: row.id, outcome: 'done' } as const;
    const details = { facts: Object.keys(facts) };
    await tx.of(AuditTrail).record({ at: this.clock.now(), viewer, action: 'case.correct-facts', ...about, details });
  }
}

const knows = ({ members: [person] }: CaseFile, fact: string): boolean => Object.hasOwn(person?.facts ?? {}, fact);
