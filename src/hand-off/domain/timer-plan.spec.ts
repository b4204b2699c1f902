import { HAND_OFF_ACTIONS, HAND_OFF_KINDS, HAND_OFF_STATES, isLive, nextState } from './states.js';
import { timersAfter, timersToFire } from './timer-plan.js';
import { RUNGS, spanOf, timerRule, TIMERS, type Rung } from './timers.js';

const rungs = (timers: readonly { readonly rung: Rung }[]) => timers.map(({ rung }) => rung);
const due = (...some: Rung[]) => some.map((rung) => ({ rung }));

describe('the timers', () => {
  it('are each declared once', () => {
    expect(rungs(TIMERS)).toEqual([...RUNGS]);
    expect(() => timerRule('T9' as Rung)).toThrow(RangeError);
  });

  it('that take a step only run where the table lets the system take it', () => {
    const steps = TIMERS.filter(({ does }) => does === 'expire' || does === 'confirm');
    const refused = steps.flatMap(({ does, runsIn }) =>
      runsIn === 'any'
        ? ['any']
        : runsIn.filter((state) => nextState(state, does as 'expire', 'TRANSFER').kind !== 'moved'),
    );
    expect(rungs(steps)).toEqual(['T4', 'T6']);
    expect(refused).toEqual([]);
  });

  it('start with a step that leads into their states', () => {
    const idle = TIMERS.filter(
      ({ startsWith, runsIn }) =>
        !HAND_OFF_STATES.some((from) => {
          const next = nextState(from, startsWith === 'arrival' ? 'deliver' : startsWith, 'TRANSFER');
          return next.kind === 'moved' && (runsIn === 'any' || runsIn.includes(next.state));
        }),
    );
    expect(rungs(idle)).toEqual([]);
  });
});

describe('how long they run', () => {
  it('can be fixed anew for a service, for every urgency or for each', () => {
    const days = (amount: number) => ({ amount, unit: 'days' }) as const;
    const byUrgency = { emergency: days(1), urgent: days(2), normal: days(3) };
    const terms = { one: Object.fromEntries(RUNGS.map((rung) => [rung, days(7)])), other: { T2: byUrgency } };
    for (const rung of RUNGS) expect(spanOf(timerRule(rung), 'one', 'urgent', terms)).toEqual(days(7));
    expect(spanOf(timerRule('T2'), 'other', 'emergency', terms)).toEqual(days(1));
    expect(spanOf(timerRule('T2'), 'other', 'normal', terms)).toEqual(days(3));
    expect(spanOf(timerRule('T4'), 'other', 'normal', terms)).toEqual(timerRule('T4').span?.normal);
    expect(spanOf(timerRule('T5'), 'other', 'normal', terms)).toBeNull();
  });
});

describe('a step', () => {
  const everything = RUNGS.map((rung) => ({ rung, paused: false }));

  it('that ends a hand-off leaves nothing running but what clears up', () => {
    for (const kind of HAND_OFF_KINDS) {
      for (const to of HAND_OFF_STATES.filter((state) => !isLive(state, kind))) {
        const change = timersAfter({ action: 'void', to, live: false, bySystem: false }, everything);
        expect(rungs(everything.filter((timer) => !change.stop.includes(timer)))).toEqual(['T7-fetched', 'T7-expired']);
        expect([change.pause, change.resume]).toEqual([[], []]);
      }
    }
  });

  it('starts only what counts from it', () => {
    for (const action of HAND_OFF_ACTIONS) {
      const { start } = timersAfter({ action, to: 'received', live: true, bySystem: true }, []);
      expect(start.filter((rule) => rule.startsWith !== action)).toEqual([]);
    }
    const fetched = (bySystem: boolean) =>
      rungs(timersAfter({ action: 'deliver', to: 'delivered', live: true, bySystem }, []).start);
    expect([fetched(true), fetched(false)]).toEqual([['T7-fetched'], []]);
  });

  it('stops the clock while a question is open and starts it again', () => {
    const asked = timersAfter({ action: 'ask', to: 'info_requested', live: true, bySystem: false }, [
      { rung: 'T3', paused: false },
      { rung: 'T5', paused: false },
    ]);
    expect([rungs(asked.pause), rungs(asked.stop)]).toEqual([['T3', 'T5'], []]);
    const answered = timersAfter({ action: 'answer', to: 'received', live: true, bySystem: false }, [
      { rung: 'T3', paused: true },
    ]);
    expect([rungs(answered.resume), rungs(answered.stop)]).toEqual([['T3'], []]);
  });
});

describe('of what is due at once', () => {
  it('a step makes everything else pointless', () => {
    expect(rungs(timersToFire(due('T2', 'reminder-1', 'reminder-2', 'T4')))).toEqual(['T4']);
  });

  it('only the latest reminder is sent, and every alarm', () => {
    expect(rungs(timersToFire(due('T2', 'reminder-1', 'reminder-2')))).toEqual(['T2', 'reminder-2']);
  });
});
