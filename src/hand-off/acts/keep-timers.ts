import { randomUUID } from 'node:crypto';
import { Offices } from '../../catalogue/index.js';
import { type Calendar, germanCalendar, REGIONS } from '../../deadlines/index.js';
import { type Tx } from '../../platform/database/index.js';
import { timersAfter } from '../domain/timer-plan.js';
import { spanEnd, spanLeft } from '../domain/timer-span.js';
import { spanOf, timerRule, type TimerRule } from '../domain/timers.js';
import { type HandOffAction } from '../domain/states.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { type TimerEntity } from '../persistence/timer.entity.js';
import { Timers } from '../persistence/timers.js';

export interface StepForTimers {
  readonly action: HandOffAction;
  readonly bySystem: boolean;
  readonly at: Date;
}

/** Starts, stops, pauses and resumes timers in the transaction of the step that made them due. */
export async function keepTimers(tx: Tx, after: HandOffEntity, { action, bySystem, at }: StepForTimers): Promise<void> {
  const timers = tx.of(Timers);
  const open = (await timers.open(after.id)).map((timer) => ({ ...timer, paused: timer.dueAt === null }));
  const change = timersAfter({ action, to: after.state, live: after.live, bySystem }, open);
  const calendars = new Calendars(tx, after);
  const ids = change.stop.map(({ id }) => id);
  await timers.stop(ids, at);
  for (const timer of change.pause) await timers.pause(timer.id, await leftOf(timer, at, calendars));
  for (const timer of change.resume) {
    const left = { amount: timer.leftAmount ?? 0, unit: timer.unit };
    await timers.resume(timer.id, spanEnd(at, left, await calendars.at(timerRule(timer.rung).place)));
  }
  for (const rule of change.start) await timers.add(await begin(rule, after, at, calendars));
}

async function begin(rule: TimerRule, after: HandOffEntity, at: Date, calendars: Calendars): Promise<TimerEntity[]> {
  const span = spanOf(rule, after.service, after.urgency);
  if (span === null) return [];
  const timer = {
    id: randomUUID(),
    handOffId: after.id,
    rung: rule.rung,
    anchor: after.version,
    unit: span.unit,
    dueAt: spanEnd(at, span, await calendars.at(rule.place)),
    leftAmount: null,
    firedAt: null,
    stoppedAt: null,
  };
  return [timer];
}

async function leftOf(timer: TimerEntity, at: Date, calendars: Calendars) {
  return spanLeft(at, timer.dueAt ?? at, timer.unit, await calendars.at(timerRule(timer.rung).place));
}

/** The working days of either side, each looked up once. */
class Calendars {
  private readonly known = new Map<TimerRule['place'], Promise<Calendar>>();

  constructor(
    private readonly tx: Tx,
    private readonly handOff: HandOffEntity,
  ) {}

  at(place: TimerRule['place']): Promise<Calendar> {
    const known = this.known.get(place) ?? this.read(place);
    this.known.set(place, known);
    return known;
  }

  private async read(place: TimerRule['place']): Promise<Calendar> {
    const id = place === 'sender' ? this.handOff.fromOffice : this.handOff.toOffice;
    const office = await this.tx.of(Offices).byId(id);
    const region = REGIONS.find((one) => one === office?.calendar);
    if (region === undefined) throw new Error(`the office ${id} names no calendar of a Land`);
    return germanCalendar(region);
  }
}
