import { Inject, Injectable } from '@nestjs/common';
import { localDateOf } from '../../authority-kit/index.js';
import { Offices } from '../../catalogue/index.js';
import { ImposeDuties, RecipientDuties } from '../../hand-off/index.js';
import { Persons } from '../../identity/index.js';
import { TellOffice, TellPerson } from '../../notifications/index.js';
import { Config } from '../../platform/config/index.js';
import { type Tx } from '../../platform/database/index.js';
import { fieldsTold } from '../domain/correction.js';
import { labelOf } from '../domain/entry-labels.js';
import { type RightsRequestEntity } from '../persistence/rights-request.entity.js';
import { RightsRequests } from '../persistence/rights-requests.js';

/** Carries a request on to everybody it concerns. Each step may run twice and then changes and tells nothing more. */
@Injectable()
export class SpreadRequest {
  constructor(
    @Inject(ImposeDuties) private readonly duties: ImposeDuties,
    @Inject(TellOffice) private readonly tellOffice: TellOffice,
    @Inject(TellPerson) private readonly tellPerson: TellPerson,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** The desk learns that there is something to decide; what was done at once needs nobody. */
  async tellDesk(tx: Tx, id: string): Promise<void> {
    const request = await tx.of(RightsRequests).lock(id);
    if (request?.state !== 'open') return;
    const { office, caseId } = request;
    const params = { task: 'rights-request.opened', rights_request: id };
    const dedupeKey = `rights-request.opened-${id}`;
    await this.tellOffice.within(tx, { dedupeKey, office, caseId, message: 'internal_task', params });
  }

  /** Every recipient gets the duty (Art. 19 DSGVO); what was to be told is then removed here. */
  async toRecipients(tx: Tx, id: string): Promise<void> {
    const request = await tx.of(RightsRequests).lock(id);
    if (request === null) return;
    const count = await (request.kind === 'erasure' ? this.toDelete(tx, request) : this.toCorrect(tx, request));
    if (count === 0) await this.confirm(tx, request, 0);
  }

  /** That it was decided, and where to read the answer. */
  async tellDecision(tx: Tx, id: string): Promise<void> {
    const request = await tx.of(RightsRequests).lock(id);
    if (request === null || request.decidedAt === null || isToldWhenConfirmed(request)) return;
    const { personId, office, decidedAt } = request;
    const authority = (await tx.of(Offices).byId(office))?.name ?? office;
    const params = { date: localDateOf(decidedAt), authority, link: this.config.publicUrl };
    const dedupeKey = `rights-request-decided-${id}`;
    await this.tellPerson.within(tx, { dedupeKey, personId, caseId: null, message: 'rights_decided', params });
  }

  /** When the last recipient has confirmed, the person is told. */
  async whenConfirmed(tx: Tx, dutyId: string): Promise<void> {
    const duty = await tx.of(RecipientDuties).byId(dutyId);
    const request = duty && (await tx.of(RightsRequests).lock(duty.occasion));
    if (request === null) return;
    const all = await this.duties.of(tx, request.id);
    if (all.every(({ acknowledgedAt }) => acknowledgedAt !== null)) await this.confirm(tx, request, all.length);
  }

  /** Those an office told, and no others: what it erases is its own. */
  private toDelete(tx: Tx, { id: occasion, caseId, office }: RightsRequestEntity): Promise<number> {
    return this.duties.toDelete(tx, { caseId, office, occasion });
  }

  /** Every recipient, of whatever office; `undefined` where they were told before. */
  private async toCorrect(tx: Tx, request: RightsRequestEntity): Promise<number | undefined> {
    const { id: occasion, personId, correction } = request;
    if (correction === null) return undefined;
    const person = await tx.of(Persons).byId(personId);
    const renamed = correction.givenName !== undefined || correction.familyName !== undefined;
    const name = renamed && person !== null ? `${person.givenName} ${person.familyName}` : null;
    const contents = fieldsTold(correction, name);
    const count = await this.duties.within(tx, { personId, occasion, contents });
    await tx.of(RightsRequests).change({ ...request, correction: null });
    return count;
  }

  private confirm(tx: Tx, request: RightsRequestEntity, count: number): Promise<void> {
    const { id, kind, personId, caseId, fields, decidedAt, createdAt } = request;
    const told = { date: localDateOf(decidedAt ?? createdAt), count, link: this.config.publicUrl };
    if (kind === 'erasure') {
      const about = { dedupeKey: `erasure-confirmed-${id}`, personId, caseId: null } as const;
      return this.tellPerson.within(tx, { ...about, message: 'erasure_confirmed', params: told });
    }
    const params = { ...told, field: [...new Set(fields.map(labelOf))].join(', ') };
    const dedupeKey = `correction-confirmed-${id}`;
    return this.tellPerson.within(tx, { dedupeKey, personId, caseId, message: 'correction_confirmed', params });
  }
}

/** Who wanted something corrected hears of it once, when everybody has it right. */
const isToldWhenConfirmed = ({ kind, state }: RightsRequestEntity): boolean =>
  kind === 'rectification' && state === 'carried_out';
