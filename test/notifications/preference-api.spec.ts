import { DataSource } from 'typeorm';
import { AuditEntryEntity } from '../../src/audit/persistence/audit-entry.entity.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { mutation } from '../support/mutation.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ today: '2027-01-07' });
});
afterAll(() => app.close());

const FIELDS = `locale channels email phone postalAddress { careOf street postcode town } quietHours { from to }
  digest { every at weekday } offeredChannels`;

const SET = mutation('setMyMessagePreference', `preference { ${FIELDS} }`);

interface Answered {
  data?: { myMessagePreference?: object; setMyMessagePreference?: object } | null;
  errors?: { extensions: { code: string } }[];
}

const read = async () =>
  (await app.request('newcomer').graphql<Answered>(`{ myMessagePreference { ${FIELDS} } }`)).body.data;
const set = async (p: object, user = 'newcomer') =>
  (await app.request(user).graphql<Answered>(SET, { input: { preference: p } })).body;
const codeOf = async (p: object) => (await set({ locale: 'ar', channels: [], ...p })).errors?.[0]?.extensions.code;

const NOTHING = { email: null, phone: null, postalAddress: null, quietHours: null, digest: null };
const MAIL = { locale: 'ar', channels: ['mail'], email: 'amina@example.org' };

describe('how I want to be told', () => {
  it('is by mail for whoever said nothing', async () => {
    expect(await read()).toMatchObject({
      myMessagePreference: { ...NOTHING, locale: 'ar', channels: ['mail'], email: 'amina.beispiel@example.org' },
    });
  });

  it('is what I said last, as a whole', async () => {
    const whole = {
      ...MAIL,
      locale: 'de-x-leicht',
      phone: '+4915123456789',
      postalAddress: { careOf: 'Unterkunft am See', street: 'Am Markt 1', postcode: '29439', town: 'Lüchow' },
      quietHours: { from: '21:00', to: '07:00' },
      digest: { every: 'weekly', at: '18:00', weekday: 5 },
    };
    expect((await set(whole)).data?.setMyMessagePreference).toMatchObject(whole);
    expect((await read())?.myMessagePreference).toMatchObject(whole);
    await set({ locale: 'ar', channels: [] });
    expect((await read())?.myMessagePreference).toMatchObject({ ...NOTHING, locale: 'ar', channels: [] });
  });

  it('is recorded by the names of the fields alone', async () => {
    await set({ ...MAIL, quietHours: { from: '22:00', to: '06:00' } });
    const entries = await app.get(DataSource).manager.findBy(AuditEntryEntity, { action: 'message-preference.change' });
    const last = entries.at(-1);
    expect(last).toMatchObject({ objectType: 'person', outcome: 'done' });
    expect(Object.keys(last?.details ?? {})).toEqual(['fields']);
    expect(JSON.stringify(entries)).not.toMatch(/amina@|22:00|Unterkunft|\+49/);
  });

  it.each([
    [{ channels: ['mail'] }, 'PREFERENCE_ADDRESS_MISSING'],
    [{ phone: '+499001234567' }, 'PREFERENCE_PHONE_REFUSED'],
    [{ phone: '+493012345678' }, 'PREFERENCE_PHONE_REFUSED'],
    [{ ...MAIL, quietHours: { from: '20:00', to: '20:00' } }, 'PREFERENCE_QUIET_HOURS_EMPTY'],
    [{ digest: { every: 'daily', at: '18:00' } }, 'PREFERENCE_DIGEST_NEEDS_MAIL'],
    [
      { ...MAIL, quietHours: { from: '20:00', to: '08:00' }, digest: { every: 'daily', at: '07:00' } },
      'PREFERENCE_DIGEST_IN_QUIET_HOURS',
    ],
  ])('%j is refused: %s', async (wrong, code) => expect(await codeOf(wrong)).toBe(code));

  it.each([
    { locale: 'ar\r\nBcc: x@example.org' },
    { email: 'a@example.org\r\nBcc: b@example.org' },
    { email: `${'a'.repeat(250)}@example.org` },
    { phone: '015123456789' },
    { phone: '+4915123456789\n' },
    { postalAddress: { street: 'Am Markt 1\nAn das Jobcenter', postcode: '29439', town: 'Lüchow' } },
    { postalAddress: { street: 'Am Markt 1\u202e', postcode: '29439', town: 'Lüchow' } },
    { postalAddress: { street: 'a'.repeat(10_000), postcode: '29439', town: 'Lüchow' } },
    { postalAddress: { street: '', postcode: '29439', town: 'Lüchow' } },
    { postalAddress: { street: 'Am Markt 1', postcode: '2943', town: 'Lüchow' } },
    { quietHours: { from: '24:00', to: '08:00' } },
    { digest: { every: 'hourly', at: '08:00' } },
    { digest: { every: 'weekly', at: '08:00', weekday: 8 } },
    { channels: ['mail', 'mail'], email: 'amina@example.org' },
    { channels: ['pigeon'] },
  ])('%j is not even read', async (wrong) => expect(await codeOf(wrong)).toBe('REQUEST_INVALID'));

  it('is set up by the guide whose desk keeps the file, and by no other', async () => {
    const input = {
      place: '03354013',
      languages: ['ar'],
      facts: [],
      concerns: [{ service: 'jc-grundsicherungsgeld' }],
    };
    const open = mutation('openCase', 'case { id }');
    const opened = await app.request('newcomer').graphql<{ data: { openCase: { id: string } } }>(open, { input });
    const query = mutation('setCasePersonMessagePreference', 'preference { channels email }');
    const change = (user: string, id = opened.body.data.openCase.id) =>
      app.request(user).graphql<Answered>(query, { input: { caseId: id, preference: MAIL } });
    expect((await change('guide')).body.data).toEqual({
      setCasePersonMessagePreference: { channels: ['mail'], email: 'amina@example.org' },
    });
    expect((await change('counsellor')).body.errors?.[0]?.extensions.code).toBe('REQUEST_FORBIDDEN');
    const foreign = await change('guide', '00000000-0000-4000-8000-000000000099');
    expect(foreign.body.errors?.[0]?.extensions.code).toBe('CASE_NOT_FOUND');
  });

  it('stays as it was after a refusal, and is nobody else’s affair', async () => {
    const before = await read();
    await codeOf({ phone: '+499001234567' });
    expect(await read()).toEqual(before);
    expect((await set(MAIL, 'clerk-jobcenter')).errors?.[0]?.extensions.code).toBe('REQUEST_FORBIDDEN');
  });
});
