import { randomUUID } from 'node:crypto';
import { openTestApp, type TestApp } from '../support/app.js';
import { mutation } from '../support/mutation.js';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp({ today: '2026-11-24' });
});
afterAll(() => app.close());

interface Graphql<T> {
  readonly data: T | null;
  readonly errors?: readonly {
    readonly extensions: { readonly code: string; readonly errors?: { pointer: string }[] };
  }[];
}

const OPEN = mutation('openCase', 'case { id version office place concerns { service lifeEvent } }');
const READ = `query Read($id: ID!) {
  case(id: $id) { id version plan { questions { fact } members { member services { service outcome } } } }
}`;
const ANSWER = mutation('answerFacts', 'case { version }');

const AMINA = { givenName: 'Amina', familyName: 'Beispiel', email: 'amina@example.org', locale: 'ar' };
const INTAKE = {
  place: '03354013',
  languages: ['ar'],
  facts: [{ fact: 'resides_in_district', yes: true }],
  concerns: [{ service: 'jc-grundsicherungsgeld' }],
};

const ask = async <T>(user: string, query: string, variables: object) =>
  (await app.request(user).graphql<Graphql<T>>(query, variables)).body;

const open = async (user: string, more: object = {}) => {
  const person = user === 'newcomer' ? {} : { person: AMINA };
  const { data, errors } = await ask<{ openCase: { id: string; version: number; office: string } }>(user, OPEN, {
    input: { ...INTAKE, ...person, ...more },
  });
  return { opened: data?.openCase, errors };
};

const codesOf = ({ errors }: Pick<Graphql<unknown>, 'errors'>) => errors?.map(({ extensions }) => extensions.code);

describe('a case', () => {
  it('is kept by the desk that opened it', async () => {
    expect((await open('clerk-sozialamt')).opened?.office).toBe('of-dan-sozialamt');
  });

  it('of a newcomer is kept by the welcome desk of the place', async () => {
    const { opened } = await open('newcomer');
    expect(opened?.office).toBe('of-dan-integration');
    expect(codesOf(await ask('guide', READ, { id: opened?.id }))).toBeUndefined();
  });

  it('looks to every other desk like one that does not exist', async () => {
    const { opened } = await open('counsellor');
    const unknown = await ask('clerk-jobcenter', READ, { id: randomUUID() });
    for (const user of ['clerk-jobcenter', 'clerk-auslaenderbehoerde', 'guide', 'newcomer']) {
      const foreign = await ask(user, READ, { id: opened?.id });
      expect(foreign).toEqual(unknown);
      expect(foreign).toEqual({ data: { case: null } });
    }
  });

  it('cannot be opened for somebody else by a newcomer, nor for nobody by a desk', async () => {
    expect(codesOf(await open('newcomer', { person: AMINA }))).toEqual(['CASE_PERSON_UNEXPECTED']);
    expect(codesOf(await open('guide', { person: null }))).toEqual(['CASE_PERSON_MISSING']);
  });

  it('takes facts of the vocabulary only, and says which one is wrong', async () => {
    const wrong = [
      { fact: 'age', number: -1 },
      { fact: 'age', number: 30, text: 'thirty' },
      { fact: 'shoe_size', number: 43 },
    ];
    for (const fact of wrong) {
      const answer = await open('guide', { facts: [fact] });
      expect(codesOf(answer)).toEqual(['REQUEST_INVALID']);
      expect(answer.errors?.[0]?.extensions.errors?.[0]?.pointer).toMatch(/^\/facts/);
    }
  });

  it('is planned for each member of the household on their own facts', async () => {
    const child = { relation: 'child', facts: [{ fact: 'resides_in_district', yes: false }] };
    const { opened } = await open('guide', { household: [child] });
    const { data } = await ask<{ case: { plan: { members: { member: number; services: { outcome: string }[] }[] } } }>(
      'guide',
      READ,
      { id: opened?.id },
    );
    expect(data?.case.plan.members.map(({ member, services }) => [member, services[0]?.outcome])).toEqual([
      [0, 'unknown'],
      [1, 'does_not_fit'],
    ]);
  });

  it('takes an answer once for each version', async () => {
    const { opened } = await open('guide');
    const input = { caseId: opened?.id, version: opened?.version, facts: [{ fact: 'in_need', yes: true }] };
    expect(await ask('guide', ANSWER, { input })).toMatchObject({ data: { answerFacts: { version: 2 } } });
    expect(codesOf(await ask('guide', ANSWER, { input }))).toEqual(['CASE_VERSION_CONFLICT']);
    const { data } = await ask<{ case: { plan: { questions: { fact: string }[] } } }>('guide', READ, {
      id: opened?.id,
    });
    expect(data?.case.plan.questions.map(({ fact }) => fact)).not.toContain('in_need');
  });

  it('asks no more for documents that are there', async () => {
    const missing = `query Missing($id: ID!) { case(id: $id) { plan { members { services { documents } } } } }`;
    type Missing = { case: { plan: { members: { services: { documents: string[] }[] }[] } } };
    const documentsOf = async (id: string | undefined) =>
      (await ask<Missing>('guide', missing, { id })).data?.case.plan.members[0]?.services[0]?.documents;
    const { opened } = await open('guide');
    expect(await documentsOf(opened?.id)).toContain('kontoauszuege');
    const note = mutation('noteDocuments', 'case { version documents }');
    const input = { caseId: opened?.id, version: 1, documents: ['kontoauszuege'] };
    expect(await ask('guide', note, { input })).toMatchObject({
      data: { noteDocuments: { version: 2, documents: ['kontoauszuege'] } },
    });
    expect(await documentsOf(opened?.id)).not.toContain('kontoauszuege');
    const unknown = await ask('guide', note, { input: { ...input, version: 2, documents: ['shopping-list'] } });
    expect(codesOf(unknown)).toEqual(['REQUEST_INVALID']);
  });
});

describe('a document that does not fit the schema', () => {
  it('is answered without the values it held', async () => {
    const answer = await app
      .request('guide')
      .graphql<Graphql<unknown>>(OPEN, { input: { ...INTAKE, place: { name: 'secret' } } });
    expect(answer.text).toContain('input.place');
    expect(answer.text).not.toContain('secret');
  });
});
