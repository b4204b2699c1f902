import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import * as fc from 'fast-check';
import {
  CASES,
  decide,
  HAND_OFFS,
  type Purpose,
  type Row,
  type RowAction,
  type RowRule,
} from '../../src/access-policy/index.js';
import { SAMPLE_USERS } from '../../src/identity/index.js';
import { type Viewer } from '../../src/platform/access/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { usualPurpose } from '../support/usual-purpose.js';
import { valuesOf } from './one-row-of-each.js';

const SEED = 20_261_122;
const OFFICES = ['of-dan-integration', 'of-dan-jobcenter', 'of-dan-mbe'];
const PEOPLE = [SAMPLE_USERS.find(({ role }) => role === 'newcomer')?.person?.id ?? '', randomUUID()];
const USERS = [
  'newcomer',
  'guide',
  'clerk-jobcenter',
  'clerk-sozialamt',
  'supervisor',
  'counsellor',
  'partner-jobcenter',
  'dpo',
];

let app: TestApp;
let owner: Client;
let cases: readonly Row[];
let handOffs: readonly Row[];
beforeAll(async () => {
  app = await openTestApp();
  owner = new Client({ connectionString: app.ownerUrl });
  await owner.connect();
  const office = fc.constantFrom(...OFFICES);
  const person = fc.constantFrom(...PEOPLE);
  for (const row of fc.sample(fc.record({ office, person_id: person }), { numRuns: 12, seed: SEED })) {
    await add('case', { ...row, id: randomUUID(), place: '03354013', status: 'open' });
  }
  cases = (await owner.query<Record<string, unknown>>('SELECT * FROM "case"')).rows;
  const drawn = fc.record({
    from_office: office,
    to_office: office,
    person_id: person,
    case_id: fc.constantFrom(...cases.map(({ id }) => String(id))),
    offered_at: fc.constantFrom('2026-11-22T12:00:00Z', null),
  });
  for (const row of fc.sample(drawn, { numRuns: 30, seed: SEED })) {
    const state = row.offered_at === null ? 'draft' : 'offered';
    await add('hand_off', { ...row, ...KIND, state, id: randomUUID(), chain: randomUUID() });
  }
  handOffs = (await owner.query<Record<string, unknown>>('SELECT * FROM hand_off')).rows;
});
afterAll(async () => {
  await owner.end();
  await app.close();
});

/** What the interfaces have to understand of a row. */
const KIND = { kind: 'INFORM', live: 'true', service: 'jc-grundsicherungsgeld', urgency: 'normal', consent: 'none' };

async function add(table: string, row: Readonly<Record<string, string | null>>): Promise<void> {
  const given = Object.entries(row).flatMap(([name, value]) => (value === null ? [] : [[name, `'${value}'`] as const]));
  const values = { ...(await valuesOf(owner, table)), ...Object.fromEntries(given) };
  const columns = Object.keys(values).map((name) => `"${name}"`);
  await owner.query(`INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${Object.values(values).join(', ')})`);
}

function viewerOf(name: string): Viewer {
  const user = SAMPLE_USERS.find((one) => one.name === name);
  if (user === undefined) throw new Error(`no user ${name}`);
  const { id, role, authority, office, person, locale } = user;
  return { account: id, role, authority, office, person: person?.id ?? null, locale };
}

/** What is there for a user: for what they usually do, or for something else. */
function decided(rule: RowRule, rows: readonly Row[], action: RowAction, user: string, said?: Purpose): string[] {
  const subject = viewerOf(user);
  const purpose = said ?? usualPurpose(subject.role);
  return rows
    .filter((object) => decide(rule, { subject, purpose, action, object, at: new Date() }, () => []).allowed)
    .map(({ id }) => String(id))
    .toSorted();
}

interface Item {
  readonly id: string;
}

interface CaseWithHandOffs extends Item {
  readonly handOffs: readonly Item[];
}

const idsOf = (items: readonly Item[]): string[] => [...new Set(items.map(({ id }) => id))].toSorted();

/** Those that `nodes` finds for the user, twenty at a time. */
async function foundAgain(user: string, rows: readonly Row[]): Promise<string[]> {
  const all: Item[] = [];
  for (let at = 0; at < rows.length; at += 20) {
    const ids = JSON.stringify(rows.slice(at, at + 20).map(({ id }) => id));
    const found = await graphql<{ nodes: (Item | null)[] }>(user, `query { nodes(ids: ${ids}) { id } }`);
    all.push(...(found?.nodes ?? []).filter((one) => one !== null));
  }
  return idsOf(all);
}

async function graphql<T>(user: string, query: string, said = {}): Promise<T | null> {
  return (await app.request(user).graphql<{ data: T | null }>(query, {}, said)).body.data;
}

describe.each(USERS)('%s', (user) => {
  it('is listed and finds exactly the hand-offs that the policy says, over REST and GraphQL', async () => {
    const found = decided(HAND_OFFS, handOffs, 'find', user);
    const single: string[] = [];
    for (const { id } of handOffs) {
      const { status } = await app.request(user).get(`/v1/hand-offs/${String(id)}`);
      if (status === 200) single.push(String(id));
    }
    expect(single.toSorted()).toEqual(found);
    expect(await foundAgain(user, handOffs)).toEqual(user === 'partner-jobcenter' ? [] : found);
    const listed: Item[] = [];
    for (const direction of ['in', 'out']) {
      const answer = await app.request(user).get<{ items?: Item[] }>(`/v1/hand-offs?limit=100&direction=${direction}`);
      listed.push(...(answer.body.items ?? []));
    }
    const mayList = user !== 'dpo' && user !== 'newcomer';
    expect(idsOf(listed)).toEqual(mayList ? decided(HAND_OFFS, handOffs, 'list', user) : []);
  });

  it('sees exactly the cases that the policy says, and in them the hand-offs that it says', async () => {
    const listed = await graphql<{ cases: { nodes: Item[] } | null }>(
      user,
      'query { cases(first: 50) { nodes { id } } }',
    );
    const expected = decided(CASES, cases, 'list', user);
    expect(idsOf(listed?.cases?.nodes ?? [])).toEqual(listed?.cases ? expected : []);
    const single: string[] = [];
    for (const { id } of cases) {
      const one = await graphql<{ case: CaseWithHandOffs | null }>(
        user,
        `query { case(id: "${String(id)}") { id handOffs { id } } }`,
      );
      if (!one?.case) continue;
      single.push(one.case.id);
      const within = handOffs.filter(({ case_id: of }) => of === id);
      expect(idsOf(one.case.handOffs)).toEqual(decided(HAND_OFFS, within, 'list', user));
    }
    expect(single.toSorted()).toEqual(listed?.cases ? decided(CASES, cases, 'find', user) : []);
    expect(await foundAgain(user, cases)).toEqual(single.toSorted());
  });
});

describe.each<Purpose>(['casework', 'hand-off', 'enquiry', 'break-glass'])('a guide who comes for %s', (purpose) => {
  const said = { 'x-purpose': purpose };

  it('is listed, finds and exports exactly what the policy says', async () => {
    const guide = app.request('guide');
    const answers = [];
    for (const direction of ['in', 'out']) {
      const path = `/v1/hand-offs?limit=100&direction=${direction}`;
      answers.push(await guide.get<{ items?: Item[] }>(path, said));
    }
    const listed = answers.flatMap(({ body }) => body.items ?? []);
    expect(idsOf(listed)).toEqual(decided(HAND_OFFS, handOffs, 'list', 'guide', purpose));
    const single: Item[] = [];
    for (const { id } of handOffs.slice(0, 10)) {
      const answer = await guide.get<Item>(`/v1/hand-offs/${String(id)}`, said);
      if (answer.status === 200) single.push(answer.body);
    }
    expect(idsOf(single)).toEqual(decided(HAND_OFFS, handOffs.slice(0, 10), 'find', 'guide', purpose));
    const exported: string[] = [];
    const ofSomebody = cases.filter(({ person_id: person }) => person === PEOPLE[0]);
    for (const { id } of ofSomebody) {
      const answer = await guide.get(`/v1/cases/${String(id)}/personal-data`, said);
      if (answer.status === 200) exported.push(String(id));
    }
    expect(exported.toSorted()).toEqual(decided(CASES, ofSomebody, 'change', 'guide', purpose));
  });

  it('is listed exactly the cases that the policy says, and in them the hand-offs that it says', async () => {
    const list = 'query { cases(first: 50) { nodes { id } } }';
    const listed = await graphql<{ cases: { nodes: Item[] } | null }>('guide', list, said);
    expect(idsOf(listed?.cases?.nodes ?? [])).toEqual(decided(CASES, cases, 'list', 'guide', purpose));
    for (const { id } of cases.slice(0, 5)) {
      const query = `query { case(id: "${String(id)}") { id handOffs { id } } }`;
      const one = await graphql<{ case: CaseWithHandOffs | null }>('guide', query, said);
      const isThere = decided(CASES, cases, 'find', 'guide', purpose).includes(String(id));
      const within = handOffs.filter(({ case_id: of }) => isThere && of === id);
      expect(idsOf(one?.case?.handOffs ?? [])).toEqual(decided(HAND_OFFS, within, 'list', 'guide', purpose));
      expect((one?.case ?? null) !== null).toBe(isThere);
    }
  });
});

it('the draw shows something to everybody who may see anything', () => {
  const seen = USERS.map((user) => decided(HAND_OFFS, handOffs, 'find', user).length);
  expect(seen.filter((count) => count > 0).length).toBeGreaterThan(4);
});
