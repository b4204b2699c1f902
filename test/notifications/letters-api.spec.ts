import { DataSource } from 'typeorm';
import { SealStoredLetters, TellPerson } from '../../src/notifications/index.js';
import { SAMPLE_USERS } from '../../src/identity/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { FieldKeys } from '../../src/platform/sealing/index.js';
import { Handlers } from '../../src/platform/queue/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { reminder } from './delivery-world.js';
import { mutation } from '../support/mutation.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ today: '2027-01-07', settings: { letterOffice: 'of-dan-sozialamt' } });
});
afterAll(() => app.close());

interface Letter {
  id: string;
  state: string;
  postedOn: string | null;
}
const AMINA = String(SAMPLE_USERS.find(({ name }) => name === 'newcomer')?.person?.id);
const admin = () => app.request('admin');
const printer = () => app.request('clerk-sozialamt');
const letters = async () => (await printer().get<{ items: Letter[] }>('/v1/letters')).body.items;

/** Amina is told by post; gives the letter. */
async function tell(key: string): Promise<Letter> {
  const set = mutation('setMyMessagePreference', 'preference { locale }');
  const postalAddress = { street: 'Am Markt 1', postcode: '29439', town: 'Lüchow' };
  await app
    .request('newcomer')
    .graphql(set, { input: { preference: { locale: 'ar', channels: ['letter'], postalAddress } } });
  await app.get(UnitOfWork).run((tx) => app.get(TellPerson).within(tx, reminder(AMINA, key)));
  const { body } = await admin().get<{ items: { id: string }[] }>('/v1/deliveries?state=pending');
  const deliver = app.get(Handlers).forTopic('notification.deliver')[0];
  for (const { id } of [...body.items, ...body.items]) await deliver?.handle(id);
  const [letter] = await letters();
  if (letter === undefined) throw new Error('There is no letter.');
  return letter;
}

describe('the print outbox', () => {
  it('holds one letter for each delivery, to be printed and posted', async () => {
    const { id } = await tell('first');
    expect(await letters()).toMatchObject([{ id, state: 'waiting', postedOn: null }]);
    const pdf = await printer().get(`/v1/letters/${id}/document`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('cache-control')).toBe('no-store');
    expect(pdf.text.startsWith('%PDF-1.7')).toBe(true);
    const posted = await printer().post<Letter>(`/v1/letters/${id}/posted`, { postedOn: '2027-01-07' });
    expect(posted.body).toMatchObject({ id, state: 'posted', postedOn: '2027-01-07' });
    expect((await printer().get<{ items: Letter[] }>('/v1/letters?state=waiting')).body.items).toEqual([]);
    const again = await printer().post<{ code: string }>(`/v1/letters/${id}/posted`, { postedOn: '2027-01-07' });
    expect([again.status, again.body.code]).toEqual([409, 'OUTGOING_LETTER_ALREADY_POSTED']);
  });

  it.each(['2027-01-06', '2027-01-08', '2026-02-30'])('takes %s for no day of posting', async (postedOn) => {
    const { id } = await tell(`on-${postedOn}`);
    const answer = await printer().post<{ code: string }>(`/v1/letters/${id}/posted`, { postedOn });
    expect([answer.status, answer.body.code]).toEqual([422, 'OUTGOING_LETTER_POSTED_ON_INVALID']);
  });

  it('is closed to administrators, and to clerks of offices that do not print for all', async () => {
    const { id } = await tell('closed');
    expect((await admin().get(`/v1/letters/${id}/document`)).status).toBe(403);
    const clerk = app.request('clerk-jobcenter');
    expect((await clerk.get<{ items: Letter[] }>('/v1/letters')).body.items).toEqual([]);
    expect((await clerk.get(`/v1/letters/${id}/document`)).status).toBe(404);
    expect((await clerk.post(`/v1/letters/${id}/posted`, { postedOn: '2027-01-07' })).status).toBe(404);
    expect((await printer().get(`/v1/letters/${id}/document`)).status).toBe(200);
  });

  it('does not know other letters, and records who opened and posted which', async () => {
    const other = '00000000-0000-4000-8000-000000000099';
    expect((await printer().get(`/v1/letters/${other}/document`)).status).toBe(404);
    const rows = await app
      .get(DataSource)
      .query<{ action: string; details: object }[]>(
        `SELECT action, details FROM audit_entry WHERE object_type = 'letter' ORDER BY at`,
      );
    expect(rows.map(({ action }) => action)).toEqual(expect.arrayContaining(['letter.open', 'letter.post']));
    expect(JSON.stringify(rows)).not.toMatch(/Amina|Markt/);
  });

  it('keeps the PDF sealed, seals what was stored before, and says calmly that a letter was erased', async () => {
    const { id } = await tell('sealed');
    const stored = async (): Promise<string> => {
      const [row] = await app
        .get(DataSource)
        .query(`SELECT encode(document, 'escape') AS text FROM letter WHERE id = $1`, [id]);
      return (row as { text: string }).text;
    };
    expect(await stored()).toMatch(/^s1\.1\.[\w-]+$/);
    await app.get(DataSource).query(`UPDATE letter SET document = '%PDF-1.7 before' WHERE id = $1`, [id]);
    expect((await printer().get(`/v1/letters/${id}/document`)).text).toBe('%PDF-1.7 before');
    expect(await app.get(SealStoredLetters).run()).toBe(1);
    expect(await stored()).toMatch(/^s1\.1\.[\w-]+$/);
    expect((await printer().get(`/v1/letters/${id}/document`)).text).toBe('%PDF-1.7 before');
    await app.get(UnitOfWork).run((tx) => tx.of(FieldKeys).erase(AMINA, new Date()));
    const erased = await printer().get<{ code: string }>(`/v1/letters/${id}/document`);
    expect([erased.status, erased.body.code]).toEqual([410, 'OUTGOING_LETTER_ERASED']);
    expect((await printer().get('/v1/letters')).status).toBe(200);
  });
});
