import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { ReadCases } from '../../case-routing/index.js';
import { type PersonEntity, Persons } from '../../identity/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { type DataSubject, PersonalDataHolders } from '../../platform/personal-data/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type Disclosure, type Holding } from '../domain/disclosure.js';
import { ReadRecipients } from './read-recipients.js';

/** Tells a person everything that is stored about them (Art. 15 DSGVO), or for an office what it stores itself. */
@Injectable()
export class DiscloseData {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonalDataHolders) private readonly holders: PersonalDataHolders,
    @Inject(ReadRecipients) private readonly recipients: ReadRecipients,
    @Inject(ReadCases) private readonly cases: ReadCases,
  ) {}

  /**
   * To the person, of all offices.
   * @throws DomainError `personal-data/no-such-person`
   */
  own(viewer: Viewer): Promise<Disclosure> {
    return this.disclose(viewer.person, null, viewer);
  }

  /**
   * At the desk, to somebody who asks there: what this office keeps or handed over and received, and nothing of others.
   * @throws DomainError `case/not-found`, `case/read-only`
   */
  async atTheDesk(caseId: string, viewer: Viewer): Promise<Disclosure> {
    const { row } = await this.cases.toWorkOn(caseId, viewer);
    return this.disclose(row.personId, row.office, viewer);
  }

  private disclose(personId: string | null, office: string | null, viewer: Viewer): Promise<Disclosure> {
    return this.work.run(async (tx) => {
      const { id, locale } = await personOf(tx, personId);
      const subject = { personId: id, caseIds: await this.cases.ofPerson(tx, id, office), office };
      const asOf = this.clock.now();
      const stored = await tx.asSystem(() => this.storedAbout(tx, subject));
      const about = { objectType: 'person', objectId: id, outcome: 'done' } as const;
      await tx.of(AuditTrail).record({ at: asOf, viewer, action: 'personal-data.disclose', ...about });
      const named = office === null ? null : await this.recipients.office(tx, office, viewer.authority ?? '');
      return { asOf, locale, office: named, ...stored };
    });
  }

  private async storedAbout(tx: Tx, subject: DataSubject) {
    const holdings = await this.holdingsOf(tx, subject);
    const recipients = await this.recipients.of(tx, subject);
    return { holdings, recipients, consents: await this.recipients.consents(tx, subject) };
  }

  private async holdingsOf(tx: Tx, subject: DataSubject): Promise<Holding[]> {
    const holdings: Holding[] = [];
    for (const holder of this.holders.all()) {
      holdings.push({ category: holder.category, records: await holder.held(tx, subject) });
    }
    return holdings;
  }
}

/** @throws DomainError `personal-data/no-such-person` */
async function personOf(tx: Tx, id: string | null): Promise<PersonEntity> {
  const person = id === null ? null : await tx.of(Persons).byId(id);
  if (person === null) throw new DomainError('personal-data/no-such-person');
  return person;
}
