import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CompetenceDisputes,
  HandOffs,
  HandOffTimers,
  type HandOffView,
  isLastReminder,
  RecipientDuties,
  WaitingHandOffs,
} from '../../hand-off/index.js';
import { TellOffice } from '../../notifications/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { Handlers } from '../../platform/queue/index.js';

/** A notice for some offices: what is to be done, by code. */
interface Notice {
  readonly offices: readonly string[];
  readonly caseId: string | null;
  readonly params: Readonly<Record<string, string | number>>;
  /** Which reminder of the same it is, where there are several. */
  readonly round?: number;
}

type Read = (tx: Tx, subject: string, task: string) => Promise<Notice | null>;

const ended =
  (side: 'toOffice' | 'fromOffice'): Read =>
  async (tx, id, task) => {
    const handOff = await tx.of(HandOffs).byId(id);
    return handOff && { offices: [handOff[side]], caseId: handOff.caseId, params: { task, hand_off: id } };
  };

/** Delivery that fails is for the sender first and for the receiver after a day; every other delay is for both. */
const SIDES: Readonly<Record<string, readonly ('toOffice' | 'fromOffice')[]>> = {
  'T1-operations': ['fromOffice'],
  'T1-partner': ['toOffice'],
  'reminder-1': ['toOffice'],
  'reminder-2': ['toOffice'],
};

/** A timer that fired before the hand-off ended is not told afterwards. */
const late: Read = async (tx, timerId, task) => {
  const timer = await tx.of(HandOffTimers).byId(timerId);
  const handOff: HandOffView | null = timer && (await tx.of(HandOffs).byId(timer.handOffId));
  if (timer === null || handOff === null || !handOff.live) return null;
  const offices = (SIDES[timer.rung] ?? ['toOffice', 'fromOffice']).map((side) => handOff[side]);
  return { offices, caseId: handOff.caseId, params: { task, hand_off: handOff.id, timer: timer.rung } };
};

const disputed: Read = async (tx, id, task) => {
  const dispute = await tx.of(CompetenceDisputes).byId(id);
  if (dispute === null || dispute.settledAt !== null) return null;
  const { leadOffice, deskOffice, deniedBy, caseId } = dispute;
  const offices = [...new Set([leadOffice, ...(deskOffice === null ? [] : [deskOffice]), ...deniedBy])];
  return { offices, caseId, params: { task, dispute: id } };
};

/** Of a duty only its receiver, until nobody has confirmed it for so long that the sender has to ask. */
const owed: Read = async (tx, id, task) => {
  const duty = await tx.of(RecipientDuties).byId(id);
  const handOff = duty && (await tx.of(HandOffs).byId(duty.handOffId));
  if (duty === null || handOff === null || duty.acknowledgedAt !== null) return null;
  const offices = [duty.office, ...(isLastReminder(duty.reminders) ? [handOff.fromOffice] : [])];
  const params = { task, hand_off: handOff.id, duty: id, kind: duty.kind };
  return { offices, caseId: handOff.caseId, params, round: duty.reminders };
};

/** What waited at an endpoint that was closed, each time anew; `sides` are told. */
const waited =
  (...sides: readonly ('toOffice' | 'fromOffice')[]): Read =>
  async (tx, id, task) => {
    const handOff = await tx.of(HandOffs).byId(id);
    if (handOff === null) return null;
    const round = await tx.of(WaitingHandOffs).timesOf(id);
    const offices = sides.map((side) => handOff[side]);
    return { offices, caseId: handOff.caseId, params: { task, hand_off: id }, round };
  };

const NOTICES: Readonly<Record<string, Read>> = {
  'hand-off.withdrawn': ended('toOffice'),
  'hand-off.revoked': ended('toOffice'),
  'hand-off.expired': ended('fromOffice'),
  'hand-off.void-requested': ended('fromOffice'),
  'hand-off.voided': ended('toOffice'),
  'hand-off.silence-decided': ended('fromOffice'),
  'hand-off.rerouted': waited('fromOffice'),
  'hand-off.held-back': waited('fromOffice'),
  'hand-off.let-go': waited('fromOffice', 'toOffice'),
  'hand-off.reminded': late,
  'hand-off.overdue': late,
  'hand-off.competence-disputed': disputed,
  'hand-off.duty-imposed': owed,
  'hand-off.duty-reminded': owed,
};

/** Lays on the desks of the offices what a hand-off asks of them. */
@Injectable()
export class TellOfficeAboutHandOff implements OnModuleInit {
  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(TellOffice) private readonly tellOffice: TellOffice,
  ) {}

  onModuleInit(): void {
    for (const [topic, read] of Object.entries(NOTICES)) {
      this.handlers.handle({ topic, name: 'tell-office', handle: (subject) => this.tell(subject, topic, read) });
    }
  }

  /** Running it twice tells nothing twice: each office has a key of its own for the occasion. */
  private tell(subject: string, topic: string, read: Read): Promise<void> {
    return this.work.run(async (tx) => {
      const notice = await read(tx, subject, topic);
      if (notice === null) return;
      const { offices, caseId, params, round } = notice;
      for (const office of offices) {
        const dedupeKey = [topic, office, subject, ...(round === undefined ? [] : [round])].join('-');
        await this.tellOffice.within(tx, { dedupeKey, office, caseId, message: 'internal_task', params });
      }
    });
  }
}
