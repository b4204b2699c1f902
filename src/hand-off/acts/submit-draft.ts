import { Inject, Injectable } from '@nestjs/common';
import { type ConsentLevel, type LocalDate, RULE_VERSION } from '../../authority-kit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type DocumentGap } from '../domain/documents.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { Desks } from './desks.js';
import { type Offer } from './offer.js';
import { arrivalAtSender } from './origin-of-an-offer.js';
import { PlaceHandOff } from './place-hand-off.js';
import { type Moved, stepFor } from './side-of.js';
import { type AllowedTransfer, TransferDesk } from './transfer-desk.js';

/** Which draft, in the version that was seen. */
export interface Submission {
  readonly id: string;
  readonly version: number;
  /** Papers and gaps by now; those of the draft where nothing is said. */
  readonly documents?: readonly string[];
  readonly documentGaps?: readonly DocumentGap[];
}

/** Puts a draft before its receiver, as the law is on the day of submission. */
@Injectable()
export class SubmitDraft {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(TransferDesk) private readonly transfers: TransferDesk,
    @Inject(PlaceHandOff) private readonly place: PlaceHandOff,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * The hand-off as it was offered; a repeat by the same account changes nothing.
   * @throws DomainError `hand-off/not-found`, `hand-off/version-conflict`, `hand-off/not-allowed` and what `OfferHandOff` throws
   */
  async run(submission: Submission, viewer: Viewer): Promise<HandOffEntity> {
    const draft = await this.work.read((tx) => tx.of(HandOffs).visible(submission.id, viewer));
    if (draft === null) throw new DomainError('hand-off/not-found');
    if (await this.work.read((tx) => isRepeat(tx, draft, submission, viewer))) return draft;
    allowed(draft, submission, viewer);
    this.place.assertService(draft.service);
    const offer = offerIn(draft, submission);
    await this.work.read((tx) => new Desks(tx, this.clock.today()).receiverOf(offer));
    const from = { authority: draft.fromAuthority, office: draft.fromOffice };
    const to = { authority: draft.toAuthority, office: draft.toOffice };
    const transfer = await this.transfers.allow({ offer, from, to, today: this.clock.today() }, viewer);
    return this.work.run((tx) => this.submit(tx, submission, transfer, viewer));
  }

  private async submit(tx: Tx, submission: Submission, { legalBasis }: AllowedTransfer, viewer: Viewer) {
    const before = await tx.of(HandOffs).lockVisible(submission.id, viewer);
    if (before === null) throw new DomainError('hand-off/not-found');
    const { state } = allowed(before, submission, viewer);
    const [at, version] = [this.clock.now(), before.version + 1];
    const offered = { state, version, offeredAt: at, changedAt: at, draft: null };
    const decided = { legalBasis: [...legalBasis], ruleVersion: RULE_VERSION };
    const row = { ...before, ...offered, ...decided, ...papersOf(before, submission) };
    await this.place.submit(tx, row, await receivedOn(tx, row), viewer);
    return row;
  }
}

/** What is taken up again reached the sender before. */
async function receivedOn(tx: Tx, { takesUp, filedOn }: HandOffEntity): Promise<LocalDate> {
  const before = takesUp === null ? null : await tx.of(HandOffs).byId(takesUp);
  return before === null ? filedOn : arrivalAtSender(tx, before);
}

function allowed(draft: HandOffEntity, { version }: Submission, viewer: Viewer): Moved {
  if (draft.version !== version) throw new DomainError('hand-off/version-conflict', { currentVersion: draft.version });
  return stepFor(draft, 'submit', viewer);
}

async function isRepeat(tx: Tx, { id, state, version }: HandOffEntity, submission: Submission, viewer: Viewer) {
  if (state !== 'offered' || version !== submission.version + 1) return false;
  return (await tx.of(HandOffs).events(id)).at(-1)?.account === viewer.account;
}

const papersOf = (draft: HandOffEntity, { documents, documentGaps }: Submission) => ({
  documents: [...(documents ?? draft.documents)],
  documentGaps: documentGaps ?? draft.documentGaps,
});

/** The draft as the offer it was made from, with the papers of today. */
function offerIn(draft: HandOffEntity, submission: Submission): Offer {
  return {
    kind: draft.kind,
    urgency: draft.urgency,
    service: draft.service,
    fromService: draft.fromService ?? undefined,
    to: draft.toAuthority,
    toOffice: draft.toOffice,
    transfer: draft.transfer,
    consent: draft.consent as ConsentLevel,
    request: draft.request ?? undefined,
    content: draft.content as Record<string, string>,
    ...papersOf(draft, submission),
    facts: draft.draft?.facts ?? {},
  };
}
