import { type PublicService } from '../../authority-kit/index.js';
import { type Deadline } from '../../deadlines/index.js';

/** What happened to a hand-off that a declared trigger can name. */
export type ServiceEvent = 'received' | 'declared-complete';

/** A matter at the body that decides on it. */
export interface ReceivedMatter {
  readonly event: ServiceEvent;
  readonly service: PublicService;
  /** Row of the transfer law it came by. */
  readonly transfer: string;
  /** Whether that row is for an application; anything else sent along starts no period of an application. */
  readonly isApplication: boolean;
}

/** Triggers of declared deadlines that such an event is. */
const TRIGGERS: Readonly<Record<ServiceEvent, ReadonlySet<string>>> = {
  received: new Set(['application_received', 'application_or_objection_received']),
  'declared-complete': new Set(['documents_complete', 'complete_application_received']),
};

/** Requests between authorities: the row of the transfer law says itself that their arrival starts the clock. */
const STARTED_BY_TRANSFER: Readonly<Record<string, readonly string[]>> = {
  'tp-ba-consent': ['beschv-36-zustimmungsfiktion'],
  'tp-81a': ['beschv-36-zustimmungsfiktion-81a'],
  'tp-12a': ['aufenthg-72-3a-fiktion'],
};

/** § 14a BQFG: in the accelerated procedure other periods run than in the ordinary one. */
const ACCELERATED = { transfer: 'tp-81a', deadlines: /^bqfg-14a-/, ordinary: /^bqfg-6-/ } as const;

/** The deadlines that start by themselves; only where their declared trigger is this very event. */
export function startedBy(matter: ReceivedMatter, deadlines: readonly Deadline[]): readonly Deadline[] {
  const { event, service, transfer, isApplication } = matter;
  if (!isApplication) return [];
  const requested = event === 'received' ? (STARTED_BY_TRANSFER[transfer] ?? []) : [];
  return deadlines.filter((deadline) => {
    if (!concerns(deadline, service)) return false;
    if (requested.includes(deadline.id)) return true;
    return TRIGGERS[event].has(deadline.trigger.event) && isOfProcedure(deadline, transfer);
  });
}

const concerns = ({ id, relatedServices }: Deadline, service: PublicService): boolean =>
  service.deadlines.includes(id) || relatedServices.includes(service.id);

const isOfProcedure = ({ id }: Deadline, transfer: string): boolean =>
  !(transfer === ACCELERATED.transfer ? ACCELERATED.ordinary : ACCELERATED.deadlines).test(id);

/** Whether the body that decides has to watch it itself; all else is watched where the case is kept. */
export const isWatchedByReceiver = ({ kind }: Deadline): boolean => kind === 'authority_duty' || kind === 'fiction';
