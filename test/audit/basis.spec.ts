import { withoutPapers } from '../support/documents.js';
import { openRecordWorld, type RecordWorld } from './record-world.js';

let world: RecordWorld;
beforeAll(async () => {
  world = await openRecordWorld();
});
afterAll(() => world.close());

interface Entry {
  readonly action: string;
  readonly purpose: string | null;
  readonly reference: string | null;
  readonly requestId: string | null;
}

describe('an entry of the record', () => {
  it('says what the act was for, in which file, and by which request, as the log of accesses does', async () => {
    const offered = await world.app
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
    const { id } = offered.body;
    const { body } = await world.app.request('dpo').get<{ entries: Entry[] }>(`/v1/audit?object=${id}`);
    expect(body.entries.length).toBeGreaterThan(0);
    const [{ request_id: requestId } = {}] = await world.sql<{ request_id: string }>(
      `SELECT request_id FROM access_log WHERE action = 'POST /v1/authorities/jobcenter/hand-offs'`,
    );
    const basis = { purpose: 'casework', reference: 'Test 2026/117', requestId };
    expect(body.entries).toEqual(body.entries.map((entry) => ({ ...entry, ...basis })));
    await world.sign();
    expect((await world.verify()).findings).toEqual([]);
  });

  it('says nothing of the kind where no request did it', async () => {
    const object = crypto.randomUUID();
    await world.record(object);
    const { body } = await world.app.request('dpo').get<{ entries: Entry[] }>(`/v1/audit?object=${object}`);
    expect(body.entries).toMatchObject([{ purpose: null, reference: null, requestId: null }]);
  });
});
