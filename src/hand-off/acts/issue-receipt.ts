import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type LocalDate } from '../../authority-kit/index.js';
import { Register } from '../../catalogue/index.js';
import { deadlineById } from '../../deadlines/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { Signer } from '../../platform/signing/index.js';
import { type DocumentNote, isApplication } from '../domain/documents.js';
import { type ReceiptFinding, whichReceiptCounts } from '../domain/filing-date.js';
import {
  type DeclaredProcedure,
  notesOf,
  type ReceiptNotes,
  type SilenceNote,
  silenceNote,
} from '../domain/receipt-notes.js';
import { RECEIPT_TYPE, statementOf } from '../domain/receipt-statement.js';
import { type ReceiptKind } from '../domain/receipt.js';
import { DEEMED_CONSENT, silenceAnswers } from '../domain/silence.js';
import { type Effect } from '../domain/states.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { declaredDeadlines } from './declared-deadlines.js';
import { type Desk } from './desks.js';
import { matterOf } from './matter-of.js';

const RECEIPT_OF: Partial<Record<Effect, ReceiptKind>> = {
  'receipt-r0': 'R0',
  'receipt-r1': 'R1',
  'receipt-r1-unless-issued': 'R1',
  'receipt-r2': 'R2',
  'receipt-r3': 'R3',
  'receipt-r4': 'R4',
};

/** Writes signed receipts into the transaction of the step they belong to. */
@Injectable()
export class IssueReceipt {
  constructor(
    @Inject(Register) private readonly register: Register,
    @Inject(Signer) private readonly signer: Signer,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The sender's receipt for what it received on that day; the matter has not reached the receiver yet. */
  async bySender(tx: Tx, handOff: HandOffEntity, receivedOn: LocalDate): Promise<void> {
    const issuedBy = { authority: handOff.fromAuthority, office: handOff.fromOffice };
    await this.issue(tx, handOff, 'R1', { issuedBy, receivedOn, reachedOn: null });
  }

  /** The receiver's receipts that come with a step of the state table. */
  async withStep(tx: Tx, handOff: HandOffEntity, effects: readonly Effect[]): Promise<void> {
    if (!effects.some((effect) => RECEIPT_OF[effect] !== undefined)) return;
    const issuedBy = { authority: handOff.toAuthority, office: handOff.toOffice };
    const earlier = await tx.of(HandOffs).receipts(handOff.id);
    const arrival = earlier.find(({ kind, issuedByOffice }) => kind === 'R1' && issuedByOffice === issuedBy.office);
    const reachedOn = arrival?.receivedOn ?? this.clock.today();
    for (const effect of effects) {
      const kind = RECEIPT_OF[effect];
      if (kind === undefined || (effect === 'receipt-r1-unless-issued' && arrival !== undefined)) continue;
      await this.issue(tx, handOff, kind, { issuedBy, receivedOn: reachedOn, reachedOn });
    }
  }

  private async issue(tx: Tx, handOff: HandOffEntity, kind: ReceiptKind, issuer: Issuer): Promise<void> {
    const finding = this.find(handOff, issuer.reachedOn);
    const { counts, countsFrom, rule, ruleVersion } = finding;
    const receipt = {
      id: randomUUID(),
      handOffId: handOff.id,
      kind,
      reference: await tx.of(HandOffs).unusedReference(),
      issuedAt: this.clock.now(),
      issuedBy: issuer.issuedBy.authority,
      issuedByOffice: issuer.issuedBy.office,
      service: handOff.service,
      filedOn: handOff.filedOn,
      filedWith: handOff.filedWith,
      receivedOn: issuer.receivedOn,
      counts,
      countsFrom,
      rule,
      ruleVersion,
      notes: this.notes(handOff, kind, finding),
    };
    const jws = await this.signer.sign(RECEIPT_TYPE, statementOf(receipt, matterOf(handOff.chain)));
    await tx.of(HandOffs).issue({ ...receipt, jws });
  }

  /**
   * Which receipt counts, as things stand.
   * @throws DomainError `hand-off/receipt-undecidable`
   */
  find(handOff: HandOffEntity, reachedOn: LocalDate | null): ReceiptFinding {
    const { service, filedWith, filedOn, fromAuthority, fromOffice, toAuthority } = handOff;
    const competent = this.competent(handOff);
    const finding = whichReceiptCounts({
      service,
      filedAt: filedWith,
      filedAtOffice: filedWith === fromAuthority ? fromOffice : undefined,
      filedOn,
      competent: competent.authority,
      competentOffice: competent.office ?? undefined,
      reachedOn: competent.authority === toAuthority ? reachedOn : null,
    });
    if (finding.kind === 'undecidable') throw new DomainError('hand-off/receipt-undecidable', { reason: finding.code });
    return finding;
  }

  private competent({ service, toAuthority, toOffice }: HandOffEntity): ReceiptNotes['competent'] {
    const authority = this.register.service(service)?.authority ?? toAuthority;
    return { authority, office: authority === toAuthority ? toOffice : null };
  }

  private notes(handOff: HandOffEntity, kind: ReceiptKind, finding: ReceiptFinding): ReceiptNotes {
    return notesOf({
      kind,
      finding,
      competent: this.competent(handOff),
      declared: this.declared(handOff),
      outcome: handOff.outcomeCode,
      silence: this.silence(handOff),
      papers: papersOf(handOff),
      today: this.clock.today(),
    });
  }

  /** What the law makes of silence, where silence was the outcome. */
  private silence(handOff: HandOffEntity): SilenceNote | null {
    const { outcomeCode, outcomeOn, service } = handOff;
    if (outcomeCode !== DEEMED_CONSENT || outcomeOn === null) return null;
    const period = silenceAnswers(handOff, declaredDeadlines(this.register, service));
    return period === undefined ? null : silenceNote(period, outcomeOn);
  }

  private declared(handOff: HandOffEntity): DeclaredProcedure | undefined {
    const service = this.register.service(handOff.service);
    const authority = service && this.register.authority(service.authority);
    if (service === undefined || authority === undefined) return undefined;
    const { deadlineId } = service.remedy;
    return {
      service,
      authority,
      deadlines: declaredDeadlines(this.register, service.id),
      remedyDeadline: deadlineId === null ? undefined : deadlineById(deadlineId),
    };
  }
}

/** Once the contents are gone, it cannot be said any more which papers there were. */
function papersOf(handOff: HandOffEntity): DocumentNote | null {
  const { documents, documentGaps: gaps, purgedAt } = handOff;
  return purgedAt === null && isApplication(handOff) ? { documents, gaps } : null;
}

interface Issuer {
  readonly issuedBy: Desk;
  /** Day it reached the issuer. */
  readonly receivedOn: LocalDate;
  /** Day it reached the receiver of the hand-off; `null` while it is on its way. */
  readonly reachedOn: LocalDate | null;
}
