import { randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { competentOffice, type Office, Offices } from '../../catalogue/index.js';
import { CaseLeads, receiptReference } from '../../hand-off/index.js';
import { Persons } from '../../identity/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { CaseAdvisers } from '../persistence/case-advisers.js';
import { type CaseFile, Cases } from '../persistence/cases.js';
import { type Intake } from './intake.js';

/** The authority whose desk is the front door where no other desk opened the case. */
const DOOR = 'integrationsstelle';

/** Takes a concern in: the person, the household, what is known and what it is about. */
@Injectable()
export class OpenCase {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `case/person-missing`, `case/person-unexpected`, `case/no-door` */
  run(intake: Intake, viewer: Viewer): Promise<CaseFile> {
    return this.work.run(async (tx) => {
      const desk = await this.deskOf(tx, intake, viewer);
      const file = this.fileOf(intake, desk, await this.personOf(tx, intake, viewer));
      const at = file.row.createdAt;
      await tx.of(Cases).add(file);
      if (viewer.role !== 'newcomer') {
        await tx.of(CaseAdvisers).begin({ caseId: file.row.id, accountId: viewer.account, part: 'adviser', since: at });
      }
      await tx.of(CaseLeads).begin({ caseId: file.row.id, authority: desk.authority, office: desk.id, since: at });
      await tx.of(AuditTrail).record({
        at,
        viewer,
        action: 'case.open',
        objectType: 'case',
        objectId: file.row.id,
        outcome: 'done',
        details: { facts: file.members.map(({ facts }) => Object.keys(facts)) },
      });
      return file;
    });
  }

  /** The viewer's own desk, or the welcome desk of the place. */
  private async deskOf(tx: Tx, { place, facts }: Intake, viewer: Viewer): Promise<Pick<Office, 'id' | 'authority'>> {
    if (viewer.office !== null && viewer.authority !== null) return { id: viewer.office, authority: viewer.authority };
    const found = competentOffice(await tx.of(Offices).list(DOOR), DOOR, place, facts);
    if (found.kind !== 'competent') throw new DomainError('case/no-door');
    return found.office;
  }

  private async personOf(tx: Tx, { person }: Intake, viewer: Viewer): Promise<string> {
    if (viewer.role === 'newcomer') {
      if (person !== undefined || viewer.person === null) throw new DomainError('case/person-unexpected');
      return viewer.person;
    }
    if (person === undefined) throw new DomainError('case/person-missing');
    const id = randomUUID();
    await tx.of(Persons).add({ id, ...person, createdAt: this.clock.now() });
    return id;
  }

  private fileOf(intake: Intake, desk: Pick<Office, 'id' | 'authority'>, personId: string): CaseFile {
    const id = randomUUID();
    const row = {
      id,
      reference: receiptReference(randomBytes(6)),
      personId,
      authority: desk.authority,
      office: desk.id,
      place: intake.place,
      languages: [...intake.languages],
      documents: [...intake.documents],
      status: 'open' as const,
      closedAt: null,
      closeReason: null,
      closings: 0,
      openedOn: this.clock.today(),
      createdAt: this.clock.now(),
      version: 1,
    };
    const people = [{ relation: 'self', facts: intake.facts }, ...intake.household];
    const members = people.map((member, position) => ({ id: randomUUID(), caseId: id, position, ...member }));
    const concerns = intake.concerns.map((concern, position) => ({
      id: randomUUID(),
      caseId: id,
      position,
      service: 'service' in concern ? concern.service : null,
      lifeEvent: 'lifeEvent' in concern ? concern.lifeEvent : null,
    }));
    return { row, members, concerns };
  }
}
