import { Inject, Injectable } from '@nestjs/common';
import { TellOffice, TellPerson, TellStaff } from '../../notifications/index.js';
import { type Tx } from '../../platform/database/index.js';
import { type Told } from '../domain/told.js';
import { type CaseFile } from '../persistence/cases.js';
import { advisersOf } from './read-advisers.js';

/** What everybody who looks after a case is told, once for each of them. */
export interface CaseNotice {
  /** Names the occasion; holds ids and days only. */
  readonly occasion: string;
  /** What is to be done, in codes, ids and days. */
  readonly task: Readonly<Record<string, string | number>>;
  /** What the person is told as well. */
  readonly toPerson?: Told;
}

/** Tells the desk that keeps a case, its adviser and deputy and, where there are words for it, the person. */
@Injectable()
export class TellCase {
  constructor(
    @Inject(TellPerson) private readonly tellPerson: TellPerson,
    @Inject(TellOffice) private readonly tellOffice: TellOffice,
    @Inject(TellStaff) private readonly tellStaff: TellStaff,
  ) {}

  /** Part of the transaction of what it is about. The same occasion a second time changes nothing. */
  async within(tx: Tx, { row }: CaseFile, { occasion, task: params, toPerson }: CaseNotice): Promise<void> {
    const { id: caseId, office, personId } = row;
    const message = 'internal_task';
    await this.tellOffice.within(tx, { dedupeKey: `${occasion}-desk`, office, caseId, message, params });
    for (const { part, account } of await advisersOf(tx, caseId, office)) {
      const dedupeKey = `${occasion}-${part}`;
      await this.tellStaff.within(tx, { dedupeKey, accountId: account.id, caseId, message, params });
    }
    if (toPerson === undefined) return;
    await this.tellPerson.within(tx, { dedupeKey: `${occasion}-person`, personId, caseId, ...toPerson });
  }
}
