import { DataSource } from 'typeorm';
import { TRANSFER_ROWS } from '../../src/hand-off/law/transfer-rows.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { withoutPapers } from '../support/documents.js';

interface View {
  readonly id: string;
  readonly version: number;
  readonly fields: readonly string[];
  readonly transfer: string;
  readonly redacted: readonly string[];
  readonly content?: Readonly<Record<string, string>>;
}

interface Model extends Omit<View, 'content'> {
  readonly content: readonly { readonly field: string }[] | null;
}

const CONTENTS = ['content', 'documents', 'documentGaps'];
const READER = 'clerk-jobcenter';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ today: '2026-12-07' });
});
afterAll(() => app.close());

async function offer(name: string, more: Readonly<Record<string, string>> = {}): Promise<View> {
  const fields = { name, first_received_at: '2026-12-07', application_document: 'Antrag', ...more };
  const answer = await app.request('clerk-meldebehoerde').post<View>('/v1/authorities/jobcenter/hand-offs', {
    service: 'jc-grundsicherungsgeld',
    transfer: 'tp-sgb-forward',
    place: '03354013',
    consent: 'none',
    fields,
    documentGaps: withoutPapers('jc-grundsicherungsgeld'),
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body;
}

async function move({ id }: View, action: string, said: object = {}): Promise<void> {
  const { version } = (await read(id)).body;
  const answer = await app.request(READER).post(`/v1/hand-offs/${id}/${action}`, said, { 'if-match': `"${version}"` });
  if (answer.status !== 200) throw new Error(answer.text);
}

const read = (id: string) => app.request(READER).get<View>(`/v1/hand-offs/${id}`);

const QUERY = `query { inbox(first: 50) { nodes { id version fields transfer redacted content { field } } } }`;

/** Every path by which the receiver can read one hand-off: what it shows of the contents, and what it says is left out. */
async function paths(id: string): Promise<{ shown: string[]; redacted: readonly string[] }[]> {
  const inbox = await app.request(READER).get<{ items: View[] }>('/v1/hand-offs?direction=in&limit=50');
  const { body } = await app.request(READER).graphql<{ data: { inbox: { nodes: Model[] } } }>(QUERY);
  const rest = [(await read(id)).body, ...inbox.body.items].filter((one) => one.id === id);
  const models = body.data.inbox.nodes.filter((one) => one.id === id);
  return [
    ...rest.map(({ content = {}, redacted }) => ({ shown: Object.keys(content), redacted })),
    ...models.map(({ content, redacted }) => ({ shown: content?.map(({ field }) => field) ?? [], redacted })),
  ];
}

describe('a receiver', () => {
  it('reads exactly the fields that were handed over, each of which the row of law names', async () => {
    const handOff = await offer('Amina Beispiel', { birth_date: '1990-01-31' });
    const row = TRANSFER_ROWS.find(({ id }) => id === handOff.transfer);
    expect(handOff.fields.filter((field) => !row?.fields.includes(field as never))).toEqual([]);
    const shown = ['name', 'first_received_at', 'application_document', 'birth_date'].toSorted();
    for (const path of await paths(handOff.id)) {
      expect({ ...path, shown: path.shown.toSorted() }).toEqual({ shown, redacted: [] });
    }
  });

  it('reads nothing of it from the next request on, with the same token, once it has ended; the receipts stay', async () => {
    const handOff = await offer('Amina Beispiel');
    await move(handOff, 'acknowledge');
    expect((await paths(handOff.id)).every(({ shown }) => shown.length === 3)).toBe(true);
    await move(handOff, 'reject', { code: 'not-competent', note: 'Der Antrag gehört zum Sozialamt' });
    const after = await paths(handOff.id);
    expect(after).toEqual(after.map(() => ({ shown: [], redacted: CONTENTS })));
    const one = await read(handOff.id);
    expect(CONTENTS.filter((name) => name in one.body)).toEqual([]);
    expect(one.text).not.toContain('Amina');
    const events = await app.request(READER).get(`/v1/hand-offs/${handOff.id}/events`);
    expect(events.text).not.toContain('Sozialamt');
    const receipts = await app.request(READER).get<{ items: object[] }>(`/v1/hand-offs/${handOff.id}/receipts`);
    expect([receipts.status, receipts.text.includes('R1'), receipts.text.includes('Amina')]).toEqual([
      200,
      true,
      false,
    ]);
  });

  it('of two that overlap reads the fields of the live one alone', async () => {
    const ended = await offer('Olena Beispiel', { birth_date: '1985-05-05' });
    const live = await offer('Olena Beispiel');
    await move(ended, 'reject', { code: 'not-competent' });
    expect((await paths(ended.id)).map(({ shown }) => shown.length)).toEqual([0, 0, 0]);
    expect((await paths(live.id)).map(({ shown }) => shown.length)).toEqual([3, 3, 3]);
    const inbox = await app.request(READER).get('/v1/hand-offs?direction=in&limit=50');
    expect(inbox.text).not.toContain('1985-05-05');
  });

  it('sees nothing of a column that was added to the table', async () => {
    const handOff = await offer('Amina Beispiel');
    const owner = app.get(DataSource);
    await owner.query(`ALTER TABLE hand_off ADD COLUMN secret_203 text DEFAULT 'column nobody declared'`);
    const inbox = await app.request(READER).get('/v1/hand-offs?direction=in&limit=50');
    for (const { text } of [await read(handOff.id), inbox])
      expect(text).not.toMatch(/secret_203|column nobody declared/);
  });
});
