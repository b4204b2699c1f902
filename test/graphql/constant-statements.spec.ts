import { DataSource } from 'typeorm';
import { type HandOff, openRightsWorld, type RightsWorld } from '../data-subject-rights/rights-world.js';
import { mutation } from '../support/mutation.js';
import { statementsOf } from './statements.js';

const HAND_OFF = `id receipts { kind reference } events { action note } timers { rung firedAt } deletion { authority }`;
const DEADLINE = `id reminders { dueOn } earlier { id } suspensions { since } extensions { until } budget { total }`;
const CASE = `id reference concerns { service } retentionUntil advisers { account } plan { questions { fact } members {
  services { service office } } } handOffs { ${HAND_OFF} } deadlines { ${DEADLINE} } letters { id } notifications { id }`;
const CASES = `query Cases($first: Int!) { cases(first: $first) { nodes { ${CASE} } } }`;
const INBOX = `query Inbox($first: Int!) { inbox(first: $first) { nodes { ${HAND_OFF} } } }`;

interface Node {
  readonly id: string;
}

const MOST = 20;
let world: RightsWorld;
beforeAll(async () => {
  world = await openRightsWorld();
  for (let count = 0; count < MOST; count += 1) {
    const caseId = await world.openCase('newcomer');
    const handOff = await world.handOver('guide', caseId);
    if (count % 2 === 0) await world.move('clerk-jobcenter', handOff, 'acknowledge');
    const letter = { caseId, sender: 'jobcenter', delivery: 'post_domestic_sgbx' };
    await world.graphql('guide', mutation('recordLetter', 'letter { id }'), { input: letter });
    const moved = { deadlineId: 'bmg-17-anmeldung', triggerEvent: 'move_in', triggerDate: '2026-11-30' };
    const start = mutation('startDeadline', 'deadline { id }');
    await world.graphql('guide', start, { input: { caseId, ...moved } });
  }
  await world.app.get(DataSource).query(
    `INSERT INTO notification (id, case_id, person_id, message, params, dedupe_key, fallback, created_at)
     SELECT gen_random_uuid(), id, person_id, 'deadline_7', '{}', id::text, false, now() FROM "case"`,
  );
});
afterAll(() => world.close());

describe.each([
  ['cases with all that hangs on them', 'guide', CASES],
  ['an inbox with all that hangs on it', 'clerk-jobcenter', INBOX],
])('%s', (_, user, query) => {
  it('takes as many statements for twenty as for one', async () => {
    const listed = (first: number) => world.graphql<Record<string, { nodes: Node[] }>>(user, query, { first });
    for (const first of [1, 5, MOST]) expect(Object.values(await listed(first))[0]?.nodes).toHaveLength(first);
    const counts: number[] = [];
    for (const first of [1, 5, MOST]) counts.push(await statementsOf(() => listed(first)));
    expect(counts).toEqual(counts.map(() => counts[0]));
    expect(counts[0]).toBeGreaterThan(5);
  });
});

describe('what is read together', () => {
  it('is given to the case it belongs to', async () => {
    const { cases } = await world.graphql<{ cases: { nodes: (Node & { handOffs: object[] })[] } }>('guide', CASES, {
      first: MOST,
    });
    for (const listed of cases.nodes) {
      const one = await world.graphql(`guide`, `query One($id: ID!) { case(id: $id) { ${CASE} } }`, { id: listed.id });
      expect(one).toEqual({ case: listed });
      expect(listed.handOffs).toHaveLength(1);
    }
  });

  it('is read anew after every step of one request', async () => {
    const { inbox } = await world.graphql<{ inbox: { nodes: HandOff[] } }>(
      'clerk-jobcenter',
      `{ inbox(first: ${MOST}) { nodes { id version state } } }`,
    );
    const { id, version } = inbox.nodes.find(({ state }) => state === 'offered') ?? { id: '', version: 0 };
    const told = `... on MoveHandOffSuccess { handOff { events { action } } }`;
    const steps = `mutation Steps($first: MoveHandOffInput!, $second: MoveHandOffInput!) {
      first: moveHandOff(input: $first) { ${told} } second: moveHandOff(input: $second) { ${told} } }`;
    const { first, second } = await world.graphql<Record<string, { events: { action: string }[] }>>(
      'clerk-jobcenter',
      steps,
      {
        first: { id, version, action: 'acknowledge' },
        second: { id, version: version + 1, action: 'declare_complete' },
      },
    );
    expect(first?.events.at(-1)).toEqual({ action: 'acknowledge' });
    expect(second?.events).toEqual([...(first?.events ?? []), { action: 'declare_complete' }]);
  });
});
