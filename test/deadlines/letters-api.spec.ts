import { openTestApp, type TestApp } from '../support/app.js';
import { mutation } from '../support/mutation.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ today: '2026-11-24' });
});
afterAll(() => app.close());

interface Deadline {
  readonly id: string;
  readonly law: string;
  readonly line: string;
  readonly occasion: string;
  readonly state: string;
  readonly endDate: string | null;
  readonly certainty: string;
  readonly earlier: readonly { readonly endDate: string }[];
}

interface Kept {
  readonly letter: { readonly id: string; readonly version: number; readonly open: readonly object[] };
  readonly deadlines: readonly Deadline[];
}

interface Answer<T> {
  readonly data: T | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const DEADLINE = 'id law line occasion state endDate certainty earlier { endDate }';
const KEPT = `letter { id version open { law code question } } deadlines { ${DEADLINE} }`;
const RECORD = mutation('recordLetter', KEPT);
const CORRECT = mutation('correctLetter', KEPT);
const CONFIRM = mutation('confirmDeadline', 'deadline { certainty }');
const OPEN = mutation('openCase', 'case { id }');
const READ = `query Read($id: ID!) { case(id: $id) { letters { id sender open { question } } deadlines { ${DEADLINE} } } }`;

const ask = async <T>(user: string, query: string, variables: object) =>
  (await app.request(user).graphql<Answer<T>>(query, variables)).body;
const codesOf = ({ errors }: Answer<unknown>) => errors?.map(({ extensions }) => extensions.code);

async function openCase(): Promise<string> {
  const input = { place: '03354013', languages: ['ar'], facts: [], concerns: [{ service: 'jc-grundsicherungsgeld' }] };
  const { data } = await ask<{ openCase: { id: string } }>('newcomer', OPEN, { input });
  return data?.openCase.id ?? '';
}

/** A decision of the Jobcenter, sent on 2 November: objection until 7 December. */
const LETTER = {
  sender: 'jobcenter',
  service: 'jc-grundsicherungsgeld',
  delivery: 'post_domestic_sgbx',
  postedOn: '2026-11-02',
};
const record = async (caseId: string, more: object = {}) =>
  ask<{ recordLetter: Kept }>('newcomer', RECORD, { input: { caseId, ...LETTER, ...more } });
const recorded = async (caseId: string, more: object = {}) => (await record(caseId, more)).data?.recordLetter;
const correct = async (caseId: string, letter: Kept['letter'] | undefined, more: object = {}) =>
  ask<{ correctLetter: Kept }>('guide', CORRECT, {
    input: { caseId, id: letter?.id, version: letter?.version, ...LETTER, ...more },
  });
const read = async (id: string) =>
  (await ask<{ case: { letters: object[]; deadlines: Deadline[] } }>('guide', READ, { id })).data?.case;

describe('a letter that is taken down', () => {
  it('starts the objection, which shows as unconfirmed', async () => {
    const caseId = await openCase();
    const kept = await recorded(caseId);
    expect(kept?.letter.open).toEqual([]);
    expect(kept?.deadlines).toMatchObject([
      { law: 'sgg-84-widerspruch', endDate: '2026-12-07', certainty: 'unconfirmed', occasion: kept?.letter.id },
    ]);
    expect((await read(caseId))?.letters).toMatchObject([{ id: kept?.letter.id, sender: 'jobcenter' }]);
  });

  it('is kept without the day of posting: no day, but the question', async () => {
    const kept = await recorded(await openCase(), { postedOn: null });
    expect(kept?.deadlines).toEqual([]);
    expect(kept?.letter.open).toEqual([
      { law: 'sgg-84-widerspruch', code: 'deadline/needs-input', question: 'posting_date' },
    ]);
  });

  it('in a yellow envelope counts from the day on the envelope', async () => {
    const kept = await recorded(await openCase(), { delivery: 'pzu', postedOn: null, envelopeDate: '2026-11-05' });
    expect(kept?.deadlines[0]?.endDate).toBe('2026-12-07');
    const without = await recorded(await openCase(), { delivery: 'pzu' });
    expect(without?.letter.open).toMatchObject([{ question: 'handover_date' }]);
  });

  it('D04: asks where the way to contest it stands only in the letter, and takes it from there', async () => {
    const school = { sender: 'jugendamt', service: 'ja-uma', delivery: 'post_domestic_vwvfg' };
    const caseId = await openCase();
    const kept = await recorded(caseId, school);
    expect(kept?.letter.open).toMatchObject([{ law: null, question: 'remedy_route' }]);
    const read = await correct(caseId, kept?.letter, { ...school, route: 'objection-vwgo' });
    expect(read.data?.correctLetter.deadlines).toMatchObject([{ law: 'vwgo-70-widerspruch', endDate: '2026-12-07' }]);
  });

  it('of the same authority never supersedes another letter', async () => {
    const caseId = await openCase();
    await recorded(caseId);
    await recorded(caseId, { postedOn: '2026-11-11' });
    const states = (await read(caseId))?.deadlines.map(({ endDate, state }) => [endDate, state]);
    expect(states).toEqual(
      expect.arrayContaining([
        ['2026-12-07', 'open'],
        ['2026-12-15', 'open'],
      ]),
    );
    expect(states).toHaveLength(2);
  });

  it.each([
    ['LETTER_UNKNOWN_SENDER', { sender: 'no-such-authority' }],
    ['LETTER_UNKNOWN_SENDER', { service: 'ja-bafoeg' }],
    ['LETTER_NOT_YET_SENT', { postedOn: '2026-11-25' }],
  ])('is refused with %s', async (code, more) => {
    expect(codesOf(await record(await openCase(), more))).toEqual([code]);
  });

  it('belongs to a case one may see', async () => {
    const caseId = await openCase();
    const input = { caseId, ...LETTER };
    expect(codesOf(await ask('clerk-jobcenter', RECORD, { input }))).toEqual(['CASE_NOT_FOUND']);
  });
});

describe('a corrected letter', () => {
  it('supersedes its own deadlines, with what they were before', async () => {
    const caseId = await openCase();
    const kept = await recorded(caseId);
    const { data } = await correct(caseId, kept?.letter, { postedOn: '2026-11-11' });
    const [deadline] = data?.correctLetter.deadlines ?? [];
    expect(deadline).toMatchObject({
      endDate: '2026-12-15',
      line: kept?.deadlines[0]?.line,
      earlier: [{ endDate: '2026-12-07' }],
    });
    expect(codesOf(await correct(caseId, kept?.letter))).toEqual(['LETTER_VERSION_CONFLICT']);
  });

  it('turns the month into a year where the instruction was missing', async () => {
    const caseId = await openCase();
    const kept = await recorded(caseId);
    await correct(caseId, kept?.letter, { instruction: 'missing' });
    const now = (await read(caseId))?.deadlines.map(({ law, state, endDate }) => [law, state, endDate]);
    expect(now).toEqual(
      expect.arrayContaining([
        ['sgg-84-widerspruch', 'withdrawn', '2026-12-07'],
        ['sgg-66-jahresfrist', 'open', '2027-11-08'],
      ]),
    );
  });

  it('is not found in another case', async () => {
    const kept = await recorded(await openCase());
    expect(codesOf(await correct(await openCase(), kept?.letter))).toEqual(['LETTER_NOT_FOUND']);
  });
});

describe('confirming', () => {
  it('is for a desk that keeps the case', async () => {
    const caseId = await openCase();
    const [deadline] = (await recorded(caseId))?.deadlines ?? [];
    const input = { caseId, id: deadline?.id };
    expect(codesOf(await ask('newcomer', CONFIRM, { input }))).toEqual(['REQUEST_FORBIDDEN']);
    expect(codesOf(await ask('clerk-jobcenter', CONFIRM, { input }))).toEqual(['CASE_NOT_FOUND']);
    expect(await ask('guide', CONFIRM, { input })).toMatchObject({
      data: { confirmDeadline: { certainty: 'verified' } },
    });
  });
});
