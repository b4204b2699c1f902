import { setTimeout as delay } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { EVENT_TYPES, writeEvent } from '../../src/events/index.js';
import { ReadFeed } from '../../src/events/acts/read-feed.js';
import { type Viewer } from '../../src/platform/access/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { openWorld, type World } from '../hand-off/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const OFFICES = ['of-a', 'of-b', 'of-c'] as const;
const readerAt = (office: string) => ({ account: randomUUID(), role: 'partner', office }) as Viewer;

/** One subject with its steps, each committed or rolled back after a while. */
interface Story {
  readonly offices: readonly string[];
  readonly steps: readonly { readonly wait: number; readonly fails: boolean }[];
}

const stories = fc.array(
  fc.record({
    offices: fc.uniqueArray(fc.constantFrom(...OFFICES), { minLength: 1, maxLength: 2 }),
    steps: fc.array(fc.record({ wait: fc.nat(15), fails: fc.boolean() }), { minLength: 1, maxLength: 5 }),
  }),
  { minLength: 2, maxLength: 8 },
);

/** Writes the steps one after the other, as the lock on a hand-off makes them; gives what was committed. */
async function tell({ offices, steps }: Story): Promise<string[]> {
  const subject = randomUUID();
  let sequence = 0;
  for (const { wait, fails } of steps) {
    const told = world.act(UnitOfWork).run(async (tx) => {
      const step = { type: EVENT_TYPES.accept, subject, sequence: sequence + 1, at: new Date(), offices };
      await writeEvent(tx, step);
      await delay(wait);
      if (fails) throw new Error('rolled back');
    });
    if (
      await told.then(
        () => true,
        () => false,
      )
    )
      sequence += 1;
  }
  return Array.from({ length: sequence }, (_, index) => `${subject} ${index + 1}`);
}

/** Reads on behind the last event until there is nothing more and `isOver`. */
async function follow(office: string, isOver: () => boolean, from?: string): Promise<string[]> {
  const seen: string[] = [];
  let after = from;
  for (;;) {
    const wasOver = isOver();
    const { items } = await world.act(ReadFeed).page(readerAt(office), { after, limit: 3 });
    seen.push(...items.map(({ subject, sequence }) => `${subject} ${sequence}`));
    after = items.at(-1)?.id ?? after;
    if (wasOver && items.length === 0) return seen;
    await delay(2);
  }
}

async function lastOf(office: string): Promise<string | undefined> {
  const rows = await world.sql<{ event_id: string }>(
    'SELECT event_id FROM event_reader WHERE office = $1 ORDER BY number DESC NULLS LAST LIMIT 1',
    [office],
  );
  return rows[0]?.event_id;
}

describe('the feed of an office', () => {
  it('shows whoever follows it every committed event once and in order, while many write and two number', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (told) => {
        let isOver = false;
        const following = await Promise.all(
          OFFICES.map(async (office) => {
            const from = await lastOf(office);
            return { office, readers: [0, 1].map(() => follow(office, () => isOver, from)) };
          }),
        );
        const committed = await Promise.all(told.map(tell));
        isOver = true;
        for (const { office, readers } of following) {
          const expected = told.flatMap(({ offices }, index) =>
            offices.some((one) => one === office) ? (committed[index] ?? []) : [],
          );
          const [first = [], second] = await Promise.all(readers);
          expect(first.toSorted()).toEqual(expected.toSorted());
          expect(second).toEqual(first);
          for (const subject of new Set(first.map((one) => one.split(' ')[0]))) {
            const steps = first.filter((one) => one.startsWith(`${subject} `));
            expect(steps).toEqual(steps.toSorted());
          }
        }
      }),
      { numRuns: 15 },
    );
    const [gaps] = await world.sql<{ gaps: string }>(
      'SELECT count(*) AS gaps FROM (SELECT max(number) - count(*) AS missing FROM event_reader GROUP BY office) AS of_office WHERE missing <> 0',
    );
    expect(gaps?.gaps).toBe('0');
  }, 120_000);

  it('refuses a place that the office does not know', async () => {
    await tell({ offices: ['of-a'], steps: [{ wait: 0, fails: false }] });
    await world.act(ReadFeed).page(readerAt('of-a'), { after: undefined, limit: 1 });
    const foreign = await lastOf('of-a');
    for (const after of [foreign, randomUUID()]) {
      const page = world.act(ReadFeed).page(readerAt('of-x'), { after, limit: 1 });
      await expect(page).rejects.toMatchObject({ code: 'request/bad-cursor' });
    }
  });

  it('is empty for somebody without an office', async () => {
    const nobody = { ...readerAt(''), office: null };
    expect(await world.act(ReadFeed).page(nobody, { after: undefined, limit: 1 })).toEqual({ items: [], next: null });
  });
});
