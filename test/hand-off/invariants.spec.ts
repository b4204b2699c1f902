import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { type Viewer } from '../../src/platform/access/index.js';
import { type HandOffKind } from '../../src/hand-off/domain/states.js';
import { SweepTimers } from '../../src/hand-off/jobs/sweep-timers.js';
import { MoveHandOff } from '../../src/hand-off/acts/move-hand-off.js';
import { type MoveByHand, MOVES_BY_HAND } from '../../src/hand-off/acts/move.js';
import { HandOffEntity } from '../../src/hand-off/persistence/hand-off.entity.js';
import { complaintsOf } from './complaints.js';
import {
  aCase,
  at,
  codeOf,
  DESKS,
  type DeskName,
  DPO,
  newcomer,
  offered,
  openWorld,
  passOn,
  step,
  supervisorAt,
} from './world.js';
import { type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => world.clock.set('2026-12-07T09:00:00Z'));

/** One matter that a history is about: two cases of one person. */
interface Ground {
  readonly person: string;
  readonly cases: readonly string[];
}

interface Act {
  readonly verb: 'offer' | 'step' | 'forward' | 'race' | 'wait';
  readonly which: number;
  readonly desk: DeskName;
  readonly to: DeskName;
  readonly kind: HandOffKind;
  readonly action: MoveByHand;
  readonly other: MoveByHand;
  readonly who: 'receiver' | 'sender' | 'supervisor' | 'person' | 'dpo' | 'stranger';
  readonly byConsent: boolean;
}

const RECEIVERS: DeskName[] = ['jobcenter', 'jobcenterUelzen', 'sozialamt', 'jugendamt', 'agentur', 'familienkasse'];
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
/** Most steps lead on, so that histories get beyond the first rejection. */
const actions = fc.oneof(
  { weight: 3, arbitrary: oneOf<MoveByHand>(['acknowledge', 'declare_complete', 'accept', 'complete', 'confirm']) },
  { weight: 2, arbitrary: oneOf(MOVES_BY_HAND) },
);

const history = fc.array(
  fc.record<Act>({
    verb: fc.oneof(
      { weight: 3, arbitrary: fc.constant<Act['verb']>('offer') },
      { weight: 8, arbitrary: fc.constant<Act['verb']>('step') },
      { weight: 3, arbitrary: fc.constant<Act['verb']>('forward') },
      { weight: 2, arbitrary: fc.constant<Act['verb']>('race') },
      { weight: 1, arbitrary: fc.constant<Act['verb']>('wait') },
    ),
    which: fc.nat(20),
    desk: oneOf<DeskName>(['door', 'registry', 'sozialamt']),
    to: oneOf(RECEIVERS),
    kind: oneOf<HandOffKind>(['TRANSFER', 'TRANSFER', 'REFER', 'CONSULT', 'CLAIM', 'INFORM']),
    action: actions,
    other: actions,
    who: fc.oneof(
      { weight: 6, arbitrary: fc.constant<Act['who']>('receiver') },
      { weight: 2, arbitrary: oneOf<Act['who']>(['sender', 'supervisor', 'person', 'dpo', 'stranger']) },
    ),
    byConsent: fc.boolean(),
  }),
  { minLength: 5, maxLength: 22 },
);

const deskAt = (office: string): DeskName =>
  (Object.keys(DESKS) as DeskName[]).find((name) => DESKS[name][1] === office) ?? 'door';

function viewerOf({ who, which }: Act, handOff: HandOffEntity): Viewer {
  if (who === 'dpo') return DPO;
  if (who === 'person') return newcomer(handOff.personId ?? randomUUID());
  if (who === 'supervisor') return supervisorAt(deskAt(handOff.fromOffice), which % 2);
  if (who === 'stranger') return at('registry', 'clerk', 9);
  return at(deskAt(who === 'sender' ? handOff.fromOffice : handOff.toOffice));
}

const CODES: Partial<Record<MoveByHand, string>> = { reject: 'not-competent', complete: 'granted' };
const words = (action: MoveByHand) => ({ code: CODES[action], note: 'Wort', reviewOn: '2026-12-24' }) as const;

const BASES = {
  consent: { transfer: 'tp-desk-forward', consent: 'person_initiated' },
  statute: { transfer: 'tp-sgb-forward', consent: 'none' },
} as const;

async function perform(act: Act, ground: Ground): Promise<unknown> {
  const made = await world.rows(HandOffEntity, { personId: ground.person });
  const handOff = made.toSorted((a, b) => (a.id < b.id ? -1 : 1))[act.which % Math.max(1, made.length)];
  const basis = BASES[act.byConsent ? 'consent' : 'statute'];
  if (act.verb === 'offer' || handOff === undefined) {
    const [to, toOffice] = DESKS[act.to];
    const matter = { caseId: ground.cases[act.which % 2], personId: ground.person, kind: act.kind };
    return offered(world, { ...matter, to, toOffice, ...basis }, at(act.desk));
  }
  if (act.verb === 'forward') return passOn(world, handOff, [deskAt(handOff.toOffice), act.to], basis);
  if (act.verb === 'wait') {
    world.clock.set(new Date(world.clock.now().valueOf() + (1 + act.which) * 86_400_000).toISOString());
    return world.act(SweepTimers).run();
  }
  const take = (action: MoveByHand) => step(world, handOff, action, viewerOf(act, handOff), words(action));
  if (act.verb === 'step') return take(act.action);
  const results = await Promise.allSettled([take(act.action), take(act.other)]);
  const fault = results.find((result) => result.status === 'rejected' && result.reason.name !== 'DomainError');
  if (fault !== undefined) throw (fault as PromiseRejectedResult).reason;
  return undefined;
}

/** A refusal is an answer; anything else is a fault. */
const refusalsAside = (performed: Promise<unknown>) =>
  performed.catch((error: Error) => {
    if (error.name !== 'DomainError') throw error;
  });

describe('whatever happens', () => {
  it('one body leads each case, chains keep their date, events are complete, and nobody reads what has ended', async () => {
    let steps = 0;
    const property = fc.asyncProperty(history, async (acts) => {
      world.clock.set('2026-12-07T09:00:00Z');
      const ground = { person: randomUUID(), cases: [await aCase(world), await aCase(world, 'registry')] };
      for (const act of acts) await refusalsAside(perform(act, ground));
      const handOffs = await world.rows(HandOffEntity, { personId: ground.person });
      steps += handOffs.reduce((sum, { version }) => sum + version, 0);
      expect(await complaintsOf(world, handOffs, ground.cases)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 40, interruptAfterTimeLimit: 150_000, endOnFailure: true });
    expect(steps).toBeGreaterThan(100);
  }, 300_000);

  it('of two who accept at the same moment, one is told that somebody was faster', async () => {
    for (let round = 0; round < 10; round += 1) {
      const handOff = await offered(world, { caseId: await aCase(world) });
      await step(world, handOff, 'acknowledge', at('jobcenter'));
      const accept = (which: number) =>
        world
          .act(MoveHandOff)
          .run({ id: handOff.id, version: 3, action: 'accept', note: 'ja' }, at('jobcenter', 'clerk', which));
      const codes = await Promise.all([1, 2].map((which) => codeOf(accept(which))));
      expect(codes.toSorted()).toEqual(['hand-off/version-conflict', 'not refused']);
    }
  });

  it('of two who pass a matter on at the same moment, one makes the successor', async () => {
    const handOff = await offered(world, { caseId: await aCase(world) });
    const codes = await Promise.all([
      codeOf(passOn(world, handOff, ['jobcenter', 'sozialamt'])),
      codeOf(passOn(world, handOff, ['jobcenter', 'jugendamt'])),
    ]);
    expect(codes).toContain('not refused');
    expect(await world.rows(HandOffEntity, { chain: handOff.id })).toHaveLength(2);
  });
});
