import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Client } from 'pg';
import { AccessEntryEntity } from '../../src/audit/persistence/access-entry.entity.js';
import { valuesOf } from '../access-policy/one-row-of-each.js';
import { openRightsWorld, type RightsWorld } from '../data-subject-rights/rights-world.js';
import { mutation } from '../support/mutation.js';

const DESK = 'of-dan-integration';
/** What everybody may read; an authority and its service may have the same key. */
const PUBLIC = {
  PublicService: 'PublicService:landesmigrationsberatung',
  Authority: 'Authority:landesmigrationsberatung',
  DeadlineLaw: 'DeadlineLaw:bmg-17-anmeldung',
};

interface Found {
  readonly __typename: string;
  readonly id: string;
}

let world: RightsWorld;
let owner: Client;
/** One of each kind of row that the guide may read, by its type. */
const rows: Record<string, string> = {};
beforeAll(async () => {
  world = await openRightsWorld();
  owner = new Client({ connectionString: world.app.ownerUrl });
  await owner.connect();
  const caseId = await world.openCase('newcomer');
  rows['Case'] = caseId;
  rows['HandOff'] = (await world.handOver('guide', caseId)).id;
  rows['Letter'] = await made('guide', 'recordLetter', 'letter', {
    caseId,
    sender: 'jobcenter',
    delivery: 'post_domestic_sgbx',
  });
  const moved = { deadlineId: 'bmg-17-anmeldung', triggerEvent: 'move_in', triggerDate: '2026-11-30' };
  rows['Deadline'] = await made('guide', 'startDeadline', 'deadline', { caseId, ...moved });
  rows['RightsRequest'] = await made('newcomer', 'askForErasure', 'request', { caseId });
  const reason = { category: 'danger-to-life', reason: 'Somebody is in danger.' };
  rows['BreakGlass'] = await made('guide', 'breakGlass', 'request', { caseId: randomUUID(), ...reason });
  rows['Notification'] = await add('notification', { office: DESK });
  rows['CompetenceDispute'] = await add('competence_dispute', { lead_office: DESK });
  const duty = { hand_off_id: rows['HandOff'], office: 'of-dan-jobcenter', kind: 'delete' };
  rows['RecipientDuty'] = await add('recipient_duty', duty);
});
afterAll(async () => {
  await owner.end();
  await world.close();
});

async function made(user: string, name: string, member: string, input: object): Promise<string> {
  const answer = await world.graphql<Record<string, Found>>(user, mutation(name, `${member} { id }`), { input });
  return answer[name]?.id ?? '';
}

async function add(table: string, row: Readonly<Record<string, string>>): Promise<string> {
  const id = randomUUID();
  const given = Object.fromEntries(Object.entries({ ...row, id }).map(([name, value]) => [name, `'${value}'`]));
  const values = { ...(await valuesOf(owner, table)), ...given };
  const columns = Object.keys(values).map((name) => `"${name}"`);
  await owner.query(`INSERT INTO "${table}" (${columns.join()}) VALUES (${Object.values(values).join()})`);
  return id;
}

const NODE = 'query Node($id: ID!) { node(id: $id) { __typename id } }';
const NODES = 'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
const node = async (user: string, id: string) => (await world.graphql<{ node: Found | null }>(user, NODE, { id })).node;
const nodes = async (user: string, ids: readonly string[]) =>
  (await world.graphql<{ nodes: (Found | null)[] }>(user, NODES, { ids })).nodes;

describe('an id', () => {
  it('finds whatever it stands for, as the type it is', async () => {
    const known = Object.entries({ ...rows, ...PUBLIC });
    expect(known.length).toBeGreaterThan(10);
    const found = await nodes(
      'guide',
      known.map(([, id]) => id),
    );
    expect(found).toEqual(known.map(([__typename, id]) => ({ __typename, id })));
    expect(await node('guide', `${rows['Case']}`.toUpperCase())).toEqual({ __typename: 'Case', id: rows['Case'] });
  });

  it('finds nothing for others, as if it were none', async () => {
    const foreign = ['Case', 'Letter', 'Deadline', 'RightsRequest', 'CompetenceDispute', 'Notification', 'BreakGlass'];
    const ids = [...foreign.map((type) => `${rows[type]}`), randomUUID(), 'no id', '', 'Case:jobcenter', 'Authority:x'];
    expect(await nodes('clerk-sozialamt', ids)).toEqual(ids.map(() => null));
    const some = [`${rows['Case']}`, `${rows['HandOff']}`];
    for (const user of ['partner-jobcenter', 'admin']) expect(await nodes(user, some)).toEqual([null, null]);
  });

  it('is not looked up for whom no purpose opens anything', async () => {
    const { body } = await world.app.request('evaluator').graphql(NODES, { ids: [`${rows['Case']}`] });
    expect(body).toMatchObject({
      data: { nodes: null },
      errors: [{ extensions: { code: 'ACCESS_PURPOSE_OPENS_NOTHING', purposes: {} } }],
    });
  });

  it('is looked up for twenty at a time', async () => {
    const { body } = await world.app.request('guide').graphql<{ data: object }>(NODES, { ids: Array(21).fill('-') });
    expect(body).toMatchObject({ data: { nodes: null }, errors: [{ extensions: { code: 'REQUEST_INVALID' } }] });
  });

  it('of somebody else’s matter is written down as asked for and refused, each one of them', async () => {
    const caseId = `${rows['Case']}`;
    const nobodys = randomUUID();
    await nodes('guide', [caseId, nobodys]);
    const log = world.app.get(DataSource).getRepository(AccessEntryEntity);
    const entryOf = (objectId: string) => log.find({ where: { objectId, action: 'query nodes' } });
    expect((await entryOf(caseId)).at(-1)).toMatchObject({ outcome: 'shown', fields: ['id'] });
    expect(await entryOf(nobodys)).toMatchObject([{ outcome: 'refused', fields: [] }]);
  });
});

describe('an id that is none', () => {
  it.each([
    ['meetDeadline', 'deadline', 'CASE_NOT_FOUND', { caseId: 'no id', id: 'no id' }],
    ['markNotificationRead', 'notification', 'NOTIFICATION_NOT_FOUND', { id: 'no id' }],
    ['acknowledgeDuty', 'duty', 'RECIPIENT_DUTY_NOT_FOUND', { id: 'no id' }],
    ['moveHandOff', 'handOff', 'HAND_OFF_NOT_FOUND', { id: 'no id', version: 1, action: 'accept' }],
  ])('is answered by %s like one that does not exist', async (name, member, code, input) => {
    const ask = mutation(name, `${member} { id }`);
    expect(await world.refusal('guide', ask, { input })).toBe(code);
    const unknown = Object.fromEntries(
      Object.entries(input).map(([key, value]) => [key, value === 'no id' ? randomUUID() : value]),
    );
    expect(await world.refusal('guide', ask, { input: unknown })).toBe(code);
  });
});

describe('a list', () => {
  interface Cases {
    readonly edges: readonly { readonly cursor: string; readonly node: Found }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
    readonly totalCount: number;
  }
  const CASES = `query Cases($first: Int!, $after: String) { cases(first: $first, after: $after) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } ...Count } }
    fragment Count on CaseConnection { totalCount }`;
  const page = async (variables: object) =>
    (await world.graphql<{ cases: Cases }>('guide', CASES, { first: 2, ...variables })).cases;

  it('is walked from cursor to cursor, each one once, and knows how long it is', async () => {
    for (let count = 0; count < 4; count += 1) await world.openCase('newcomer');
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo, totalCount }: Cases = await page({ after });
      walked.push(...edges.map((edge) => edge.node.id));
      expect(totalCount).toBe(5);
      expect(pageInfo).toEqual({
        hasNextPage: walked.length < 5,
        hasPreviousPage: after !== null,
        endCursor: edges.at(-1)?.cursor,
      });
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(walked).size).toBe(5);
    const all = await page({ first: 100 });
    expect(walked).toEqual(all.edges.map((edge) => edge.node.id));
  });

  it('begins at any edge, and at none that is not of it', async () => {
    const { edges } = await page({ first: 3 });
    const rest = await page({ after: edges[1]?.cursor });
    expect(rest.edges[0]).toEqual(edges[2]);
    expect(await world.refusal('guide', CASES, { first: 1, after: 'x' })).toBe('REQUEST_BAD_CURSOR');
    const search = '{ searchServices(text: "Wohngeld", after: "x") { nodes { id } } }';
    expect(await world.refusal('newcomer', search)).toBe('REQUEST_BAD_CURSOR');
  });

  it('of what was found is walked in the same way', async () => {
    const found = async (part: string) => {
      const query = `{ searchServices(text: "Beratung", ${part}) { nodes { id } pageInfo { endCursor } } }`;
      type Services = { searchServices: { nodes: Found[]; pageInfo: { endCursor: string } } };
      return (await world.graphql<Services>('newcomer', query)).searchServices;
    };
    const first = await found('first: 2');
    const second = await found(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...second.nodes]).toEqual((await found('first: 4')).nodes);
  });
});
