import type { LocalDate } from '../../authority-kit/index.js';
import { calculateDeadline, type Deadline, type Region } from '../../deadlines/index.js';
import type { HandOffKind } from './states.js';

/** What silence is called as an outcome. */
export const DEEMED_CONSENT = 'deemed-consent';

/** Events that start such a period, all of them the arrival of the request at the body that is asked. */
const ARRIVALS: readonly string[] = [
  'request_transmitted',
  'request_received_by_other_authority',
  'visa_data_transmitted',
];

/** As much of a hand-off as decides whether silence answers it. */
export interface Asked {
  readonly kind: HandOffKind;
  readonly service: string;
  readonly fromService: string | null;
  readonly toAuthority: string;
}

/**
 * The period after which the law takes the silence of the body that is asked for its consent; `declared` are the deadlines the
 * declaration of the service names. Of several, that of the service the request comes from is the special one (§ 36 Abs. 2
 * Satz 2 BeschV for requests from the accelerated procedure).
 */
export function silenceAnswers(asked: Asked, declared: readonly Deadline[]): Deadline | undefined {
  if (asked.kind !== 'CONSULT') return undefined;
  const { service, fromService, toAuthority } = asked;
  const periods = declared.filter(
    ({ kind, trigger, actor }) => kind === 'fiction' && ARRIVALS.includes(trigger.event) && binds(actor, toAuthority),
  );
  if (periods.length === 1) return periods[0];
  const special = periods.find(({ relatedServices }) => fromService !== null && relatedServices.includes(fromService));
  return special ?? periods.find(({ relatedServices }) => relatedServices.every((one) => one === service));
}

/** The source may add in brackets which of several offices it means. */
const binds = (actor: string, authority: string): boolean => actor === authority || actor.startsWith(`${authority} (`);

/**
 * The last day of the period that began with the arrival on `begun`. Where the law is read in two ways, the later day: nobody is
 * told of a consent that may not have been given yet. `undefined` where the period cannot be calculated.
 */
export function lastDayOfSilence({ id, trigger }: Deadline, begun: LocalDate, region: Region): LocalDate | undefined {
  const event = { deadlineId: id, triggerEvent: trigger.event, triggerDate: begun };
  const answer = calculateDeadline({ ...event, region, today: begun });
  return answer.kind === 'computed' ? (answer.altEndDate ?? answer.endDate) : undefined;
}
