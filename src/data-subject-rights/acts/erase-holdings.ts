import { Inject, Injectable } from '@nestjs/common';
import { CaseKeeping, ReadCases } from '../../case-routing/index.js';
import { CaseLeads, ErasableHandOffs } from '../../hand-off/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { RetainedKinds } from '../../platform/retention/index.js';
import { EraseData } from '../../retention/index.js';
import { type RightsRequestEntity } from '../persistence/rights-request.entity.js';

/** A recipient that owes something goes on owing it. */
const TOLD_ANYWAY = 'recipient-duty';

interface Going {
  readonly cases: readonly string[];
  readonly contents: readonly string[];
}

/** What an office keeps because of one case: the file, and what it handed over from it. */
@Injectable()
export class EraseHoldings {
  constructor(
    @Inject(ReadCases) private readonly cases: ReadCases,
    @Inject(ErasableHandOffs) private readonly handOffs: ErasableHandOffs,
    @Inject(RetainedKinds) private readonly kinds: RetainedKinds,
    @Inject(EraseData) private readonly erase: EraseData,
    @Inject(CaseKeeping) private readonly keeping: CaseKeeping,
  ) {}

  /**
   * Gone when the transaction commits, and again after every restore. With the last that anybody keeps, the person goes too.
   * @throws DomainError `case/not-found`, `rights-request/still-under-way` with `open`, `rights-request/held`
   */
  within(tx: Tx, { personId, caseId, office }: RightsRequestEntity, viewer: Viewer): Promise<void> {
    return tx.asSystem(async () => {
      await this.erase.begin(tx);
      await tx.of(CaseLeads).lock(caseId);
      const { hold } = await this.keeping.within(tx, caseId, viewer);
      const sent = await this.handOffs.sentFrom(tx, caseId, office);
      await this.assertEnded(tx, caseId);
      if (hold !== null || sent.some(({ held }) => held)) throw new DomainError('rights-request/held');
      const cases = [caseId];
      const contents = sent.map(({ id }) => id);
      const persons = (await this.isLast(tx, personId, { cases, contents })) ? [personId] : [];
      await this.erase.within(tx, { cases, contents, persons });
    });
  }

  /** A file on which somebody still works is not erased: whoever waits for an answer would lose it. */
  private async assertEnded(tx: Tx, caseId: string): Promise<void> {
    const open = (await this.kinds.open(tx, 'case-file', caseId)).filter(({ kind }) => kind !== TOLD_ANYWAY);
    if (open.length > 0) throw new DomainError('rights-request/still-under-way', { open });
  }

  private async isLast(tx: Tx, personId: string, { cases, contents }: Going): Promise<boolean> {
    const left = (await this.cases.ofPerson(tx, personId, null)).filter((id) => !cases.includes(id));
    return left.length === 0 && !(await this.handOffs.existBeside(tx, personId, contents));
  }
}
