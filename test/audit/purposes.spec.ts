import { openTestApp, type TestApp } from '../support/app.js';
import { withoutPapers } from '../support/documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

interface Problem {
  readonly code?: string;
  readonly purposes?: object;
}

const NOTHING = { 'x-purpose': '', 'x-reference': '', 'x-reason': '' };
const read = (user: string, id: string, headers: Record<string, string>) =>
  app.request(user).get<Problem>(`/v1/hand-offs/${id}`, { ...NOTHING, ...headers });

/** A hand-off of the registry to the Jobcenter. */
async function offered(): Promise<string> {
  const { body } = await app
    .request('clerk-meldebehoerde')
    .post<{ id: string }>('/v1/authorities/jobcenter/hand-offs', {
      service: 'jc-grundsicherungsgeld',
      transfer: 'tp-sgb-forward',
      place: '03354013',
      consent: 'none',
      filedOn: '2026-11-20',
      fields: { name: 'Amina Beispiel', first_received_at: '2026-11-20', application_document: 'Antrag' },
      documentGaps: withoutPapers('jc-grundsicherungsgeld'),
    });
  return body.id;
}

describe('what something is for', () => {
  it('is refused where it opens nothing to whoever says it, or changes nothing, with those that do', async () => {
    const id = await offered();
    const said = (purpose: string) => ({ 'x-purpose': purpose, 'x-reference': '1', 'x-reason': 'call' });
    for (const purpose of ['statistics', 'supervision']) {
      const refused = await read('clerk-jobcenter', id, said(purpose));
      expect([refused.status, refused.body.code]).toEqual([403, 'ACCESS_PURPOSE_OPENS_NOTHING']);
      expect(Object.keys(refused.body.purposes ?? {})).toEqual(expect.arrayContaining(['casework', 'enquiry']));
      expect(Object.keys(refused.body.purposes ?? {})).not.toContain(purpose);
    }
    expect((await read('clerk-jobcenter', id, said('break-glass'))).body.code).toBe('HAND_OFF_NOT_FOUND');
    expect((await read('clerk-jobcenter', id, said('enquiry'))).status).toBe(200);
    const step = { ...said('enquiry'), 'if-match': '"1"' };
    const changed = await app.request('clerk-jobcenter').post<Problem>(`/v1/hand-offs/${id}/accept`, {}, step);
    expect([changed.status, changed.body.code]).toEqual([403, 'ACCESS_PURPOSE_OPENS_NOTHING']);
    expect(Object.keys(changed.body.purposes ?? {})).not.toContain('enquiry');
    const watching = await app.request('dpo').get<Problem>('/v1/audit/alarms', { 'x-purpose': 'casework' });
    expect([watching.status, watching.body.code]).toEqual([403, 'ACCESS_PURPOSE_OPENS_NOTHING']);
  });

  it('is one for a whole operation of GraphQL', async () => {
    const [one, other] = [await offered(), await offered()];
    const query = `{ one: handOff(id: "${one}") { id } other: handOff(id: "${other}") { id } }`;
    const reading = { 'x-reference': '1', 'x-reason': 'call' };
    expect((await read('clerk-jobcenter', one, { ...reading, 'x-purpose': 'hand-off' })).status).toBe(200);
    expect((await read('clerk-jobcenter', other, { ...reading, 'x-purpose': 'enquiry' })).status).toBe(200);
    const ask = (said: object) =>
      app
        .request('clerk-jobcenter')
        .graphql<{ data: object | null; errors?: { extensions: { code: string } }[] }>(
          query,
          {},
          { ...NOTHING, ...reading, ...said },
        );
    const { body } = await ask({});
    expect(Object.values(body.data ?? {}).filter((one) => one !== null).length).toBeLessThan(2);
    expect(body.errors?.map(({ extensions }) => extensions.code)).toContain('ACCESS_ONE_PURPOSE');
    expect((await ask({ 'x-purpose': 'hand-off' })).body).toEqual({ data: { one: { id: one }, other: { id: other } } });
  });
});
