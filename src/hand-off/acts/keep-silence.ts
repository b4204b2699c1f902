import { randomUUID } from 'node:crypto';
import { localDateOf } from '../../authority-kit/index.js';
import { Offices } from '../../catalogue/index.js';
import { type Deadline, REGIONS, startOfDay } from '../../deadlines/index.js';
import { type Tx } from '../../platform/database/index.js';
import { dayAfter } from '../domain/timer-span.js';
import { lastDayOfSilence, silenceAnswers } from '../domain/silence.js';
import { type HandOffAction } from '../domain/states.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { Timers } from '../persistence/timers.js';

/** Steps that show that a request has arrived; the first of them starts the period, once. */
const ARRIVES: readonly HandOffAction[] = ['deliver', 'acknowledge'];

/**
 * Starts the period after which silence counts as consent. From then on the offer does not expire: who says nothing has
 * answered. A question, a rejection or an answer stops it for good, like every timer whose states are left.
 */
export async function keepSilence(
  tx: Tx,
  after: HandOffEntity,
  action: HandOffAction,
  declared: readonly Deadline[],
): Promise<void> {
  const period = silenceAnswers(after, declared);
  if (period === undefined || !ARRIVES.includes(action)) return;
  const timers = await tx.of(Timers).of(after.id);
  if (timers.some(({ rung }) => rung === 'silence')) return;
  const at = after.changedAt;
  const last = lastDayOfSilence(period, localDateOf(at), await regionOf(tx, after.toOffice));
  if (last === undefined) return;
  const expiry = timers.filter(
    ({ rung, firedAt, stoppedAt }) => rung === 'T4' && firedAt === null && stoppedAt === null,
  );
  await tx.of(Timers).stop(
    expiry.map(({ id }) => id),
    at,
  );
  await tx.of(Timers).add([
    {
      id: randomUUID(),
      handOffId: after.id,
      rung: 'silence',
      anchor: after.version,
      unit: 'days',
      dueAt: startOfDay(dayAfter(last, 1)),
      leftAmount: null,
      firedAt: null,
      stoppedAt: null,
    },
  ]);
}

async function regionOf(tx: Tx, id: string) {
  const office = await tx.of(Offices).byId(id);
  const region = REGIONS.find((one) => one === office?.calendar);
  if (region === undefined) throw new Error(`the office ${id} names no calendar of a Land`);
  return region;
}
