import { KeepOffices } from '../../src/administration/jobs/keep-offices.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { withoutPapers } from '../support/documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ today: '2027-02-22' });
});
afterAll(() => app.close());

interface Office {
  readonly id: string;
  readonly version: number;
  readonly area: readonly string[];
  readonly capacityPerDay: number;
  readonly sample: readonly string[];
  readonly planned: readonly { readonly id: string; readonly validFrom: string }[];
  readonly load: { readonly open: number; readonly today: number; readonly isFull: boolean } | null;
  readonly code?: string;
  readonly faults?: readonly object[];
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

const OFFICES = '/v1/administration/offices';
const admin = () => app.request('admin');
const read = async (id: string) => (await admin().get<Office>(`${OFFICES}/${id}`)).body;
const change = async (id: string, changes: object, version?: number) =>
  admin().patch<Office>(`${OFFICES}/${id}`, changes, { 'if-match': `"${version ?? (await read(id)).version}"` });
const newOffice = (more: object) =>
  admin().post<Office>(OFFICES, {
    id: 'of-dan-schule-dannenberg',
    authority: 'schule',
    name: 'Schule Dannenberg',
    area: ['03354004'],
    sites: [{ site: 'st-dannenberg', hours: { mon: ['08:00-13:00'] } }],
    languages: ['de'],
    interpreterOnRequest: true,
    acceptsHandOffs: true,
    calendar: 'DE-NI',
    capacityPerDay: 5,
    email: 'schule@example.org',
    ...more,
  });
const competent = async (place: string, service: string) => {
  const preview = { today: '2027-02-22', place, facts: {}, concerns: [{ service }] };
  const { body } = await app.request().post<{ services: { office: string }[] }>('/v1/routing/preview', preview);
  return body.services[0]?.office;
};

describe('an office', () => {
  it('is changed in the version that was seen; what was said is no sample any more', async () => {
    const before = await admin().get<Office>(`${OFFICES}/of-dan-jugendamt`);
    expect([before.status, before.headers.get('etag')]).toEqual([200, '"1"']);
    const after = await change('of-dan-jugendamt', { capacityPerDay: 9, openMattersLimit: 40 }, 1);
    expect(after).toMatchObject({ status: 200, body: { capacityPerDay: 9, openMattersLimit: 40, version: 2 } });
    expect([after.headers.get('etag'), after.body.sample]).toEqual(['"2"', ['hours', 'languages', 'email']]);
    const stale = await change('of-dan-jugendamt', { capacityPerDay: 8 }, 1);
    expect(stale).toMatchObject({ status: 412, body: { code: 'OFFICE_VERSION_CONFLICT', currentVersion: 2 } });
    expect(await change('of-dan-jugendamt', {}, 2)).toMatchObject({ body: { code: 'OFFICE_NOTHING_TO_CHANGE' } });
    expect(await admin().get(`${OFFICES}/of-nowhere`)).toMatchObject({
      status: 404,
      body: { code: 'OFFICE_NOT_FOUND' },
    });
    expect(await app.request('clerk-jobcenter').get(OFFICES)).toMatchObject({ status: 403 });
  });

  it.each([
    [{ calendar: 'DE' }, '/calendar no-such-calendar'],
    [{ area: ['033540'] }, '/area/0 no-area-key'],
    [{ languages: ['-'] }, '/languages/0 no-language'],
    [{ sites: [{ site: 'st-mond', hours: {} }] }, '/sites/0/site no-such-site'],
    [{ sites: [{ site: 'st-luechow', hours: { mon: ['9-5'] } }] }, '/sites/0/hours/mon/0 no-span'],
  ])('is refused %j: the calendar of no Land would make every step towards it fail', async (changes, fault) => {
    const { status, body } = await change('of-dan-jugendamt', changes);
    expect([status, body.code]).toEqual([422, 'OFFICE_INVALID']);
    expect(body.errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([fault]);
  });

  it('is changed from a day on, and on that day by itself', async () => {
    expect(await change('of-dan-gesundheitsamt', { validFrom: '2027-02-21', name: 'Amt' })).toMatchObject({
      body: { code: 'OFFICE_CHANGE_IN_PAST' },
    });
    const { body: planned } = await change('of-dan-gesundheitsamt', { validFrom: '2027-02-24', capacityPerDay: 3 });
    expect(planned).toMatchObject({ capacityPerDay: 16, version: 2, planned: [{ validFrom: '2027-02-24' }] });
    const { body: second } = await change('of-dan-gesundheitsamt', { validFrom: '2027-02-25', capacityPerDay: 4 });
    const plan = second.planned[1]?.id;
    const cancel = (id: string | undefined) =>
      admin().delete(`${OFFICES}/of-dan-gesundheitsamt/changes/${id}`, { 'if-match': `"${second.version}"` });
    expect(await cancel(plan)).toMatchObject({ status: 204 });
    expect(await cancel(plan)).toMatchObject({ status: 412 });
    const again = { 'if-match': `"${second.version + 1}"` };
    expect(await admin().delete(`${OFFICES}/of-dan-gesundheitsamt/changes/${plan}`, again)).toMatchObject({
      status: 404,
      body: { code: 'OFFICE_NO_SUCH_PLAN' },
    });
    app.setDay('2027-02-25');
    await app.get<KeepOffices>(KeepOffices as never).run();
    expect(await read('of-dan-gesundheitsamt')).toMatchObject({ capacityPerDay: 3, planned: [] });
    app.setDay('2027-02-22');
  });

  it('is added where its key is longer than those of others, and is competent there at once', async () => {
    expect(await competent('03354004', 'schule-aufnahme')).toBe('of-dan-schule');
    expect(await newOffice({ area: ['03354'] })).toMatchObject({ status: 409, body: { code: 'OFFICE_AREAS_BROKEN' } });
    expect(await newOffice({ authority: 'kein-amt' })).toMatchObject({ body: { code: 'OFFICE_UNKNOWN_AUTHORITY' } });
    const added = await newOffice({});
    expect(added).toMatchObject({ status: 201, body: { version: 1, sample: [] } });
    expect(await newOffice({})).toMatchObject({ status: 409, body: { code: 'OFFICE_EXISTS' } });
    expect(await competent('03354004', 'schule-aufnahme')).toBe('of-dan-schule-dannenberg');
    expect(await change('of-dan-schule-dannenberg', { validUntil: '2027-03-31' })).toMatchObject({ status: 200 });
  });

  it('shows what it has to do, and nothing of counselling', async () => {
    const service = 'jc-grundsicherungsgeld';
    await change('of-dan-jobcenter', { openMattersLimit: 1 });
    await app.request('clerk-meldebehoerde').post('/v1/authorities/jobcenter/hand-offs', {
      service,
      transfer: 'tp-sgb-forward',
      consent: 'none',
      place: '03354013',
      fields: { name: 'Amina Beispiel', first_received_at: '2027-02-22', application_document: 'Antrag' },
      documentGaps: withoutPapers(service),
    });
    expect((await read('of-dan-jobcenter')).load).toEqual({ open: 1, today: 1, isFull: true });
    expect((await read('of-dan-mbe')).load).toBeNull();
  });
});

describe('how offices share the places out', () => {
  const AREAS = '/v1/administration/area-changes';
  const move = async (areas: Readonly<Record<string, readonly string[]>>, more: object = {}) => {
    const offices: object[] = [];
    for (const [id, area] of Object.entries(areas)) offices.push({ id, version: (await read(id)).version, area });
    return admin().post<Office>(AREAS, { authority: 'meldebehoerde', offices, ...more });
  };

  it('changes for several at once: no place is with two offices or with none in between', async () => {
    const [elbtalaue, luechow] = ['of-sg-elbtalaue-meldebehoerde', 'of-sg-luechow-meldebehoerde'];
    const [one, other] = [await read(elbtalaue), await read(luechow)];
    const key = other.area[0] ?? '';
    const [less, more] = [other.area.slice(1), [...one.area, key]];
    const gap = await change(luechow, { area: less });
    expect(gap).toMatchObject({ status: 409, body: { faults: [{ kind: 'gap', area: key, offices: [luechow] }] } });
    const twice = await change(elbtalaue, { area: more });
    expect(twice.body.faults).toEqual([{ kind: 'overlap', area: key, offices: [elbtalaue, luechow] }]);
    expect(await move({ [luechow]: less, [elbtalaue]: more }, { validFrom: '2027-03-01' })).toMatchObject({
      status: 200,
    });
    expect(await competent(key, 'melde-anmeldung')).toBe(luechow);
    const back = (await read(luechow)).planned[0]?.id;
    const half = { 'if-match': `"${(await read(luechow)).version}"` };
    expect(await admin().delete(`${OFFICES}/${luechow}/changes/${back}`, half)).toMatchObject({ status: 409 });
    expect(await move({ [luechow]: less, [elbtalaue]: more })).toMatchObject({ status: 200 });
    expect(await competent(key, 'melde-anmeldung')).toBe(elbtalaue);
  });

  it('refuses all where one was changed since, and leaves nothing half done', async () => {
    const id = 'of-sg-gartow-meldebehoerde';
    const before = await read(id);
    const offices = [{ id, version: before.version, area: before.area }];
    const body = {
      authority: 'meldebehoerde',
      offices: [...offices, { ...offices[0], id: 'of-sg-luechow-meldebehoerde' }],
    };
    expect(await admin().post(AREAS, body)).toMatchObject({ status: 412, body: { code: 'OFFICE_VERSION_CONFLICT' } });
    expect((await read(id)).version).toBe(before.version);
  });
});
