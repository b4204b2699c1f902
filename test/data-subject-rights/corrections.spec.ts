import { randomUUID } from 'node:crypto';
import { type Duty, NEW_DAY, type Request, requestsIn } from './requests.js';
import { BY_LAW, type HandOff, ON_ORDER, openRightsWorld, type RightsWorld } from './rights-world.js';

let world: RightsWorld;
let requests: ReturnType<typeof requestsIn>;
beforeAll(async () => {
  world = await openRightsWorld();
  requests = requestsIn(world);
});
afterAll(() => world.close());

/** A live, an ended and a withdrawn-from recipient of the birth date, and one that never got it. */
async function handedOver(caseId: string) {
  const live = await world.handOver('guide', caseId, { ...BY_LAW, kind: 'REFER' });
  const ended = await world.move(
    'clerk-jobcenter',
    await world.handOver('guide', caseId, { ...BY_LAW, kind: 'REFER' }),
    'reject',
    {
      code: 'at-capacity',
    },
  );
  const revoked = await world.move(
    'newcomer',
    await world.handOver('guide', caseId, { ...ON_ORDER, kind: 'REFER' }),
    'revoke',
    {},
  );
  const fields = [
    { field: 'name', content: 'Amina Beispiel' },
    { field: 'first_received_at', content: '2026-12-01' },
    { field: 'application_document', content: 'Antrag' },
  ];
  const without = await world.handOver('guide', caseId, { ...BY_LAW, kind: 'REFER', fields });
  return { live, ended, revoked, without } satisfies Record<string, HandOff>;
}

describe('a wrong birth date', () => {
  it('is confirmed by the desk, changed once, and reaches every recipient, who confirms it', async () => {
    const caseId = await world.openCase('newcomer');
    const { live, ended } = await handedOver(caseId);
    const asked = await requests.ask(caseId, { facts: { birth_date: NEW_DAY } });
    expect([asked.status, asked.body.state, asked.headers.get('etag')]).toEqual([201, 'open', '"1"']);
    expect(asked.text).not.toContain(NEW_DAY);
    await requests.work('rights-request.opened', asked.body.id);
    expect(await requests.notices('guide')).toContainEqual(['rights-request.opened', asked.body.id]);
    expect(await requests.read('guide', asked.body.id)).toMatchObject({
      correction: { facts: { birth_date: NEW_DAY } },
    });
    expect(await requests.own()).toContain('1990-01-31');
    const done = await requests.decide('guide', asked.body, 'carry-out');
    expect(done.body).toMatchObject({ state: 'carried_out', version: 2, availableActions: [] });
    await requests.work('rights-request.carried-out', asked.body.id);
    const owed = (await requests.duties()).filter(({ kind }) => kind === 'correct');
    expect(owed.map(({ handOff }) => handOff).toSorted()).toEqual([live.id, ended.id].toSorted());
    for (const duty of owed) {
      expect(duty).toMatchObject({ fields: ['birth_date'], contents: { birth_date: NEW_DAY } });
      const answer = await world.app
        .request('partner-jobcenter')
        .post<Duty>(`/v1/recipient-duties/${duty.id}/acknowledge`);
      expect([answer.status, answer.text.includes(NEW_DAY)]).toEqual([200, false]);
      expect(answer.body.reference).toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
      await requests.work('hand-off.duty-acknowledged', duty.id);
    }
    const followed = await requests.read('newcomer', asked.body.id);
    expect(followed.recipients.map(({ office, confirmedAt }) => [office, confirmedAt])).toEqual([
      ['of-dan-jobcenter', '2026-12-01T12:00:00.000Z'],
      ['of-dan-jobcenter', '2026-12-01T12:00:00.000Z'],
    ]);
    expect(followed.correction).toBeNull();
    const messages = await requests.own();
    expect(messages.match(/correction_confirmed/g)).toHaveLength(1);
    expect(messages).toContain('تم تصحيح');
  });

  it('is told both bodies by event, and where to read it', async () => {
    const caseId = await world.openCase('newcomer');
    const { id } = await world.handOver('guide', caseId, BY_LAW);
    const asked = await requests.ask(caseId, { fields: { birth_date: NEW_DAY } });
    await requests.decide('guide', asked.body, 'carry-out');
    await requests.work('rights-request.carried-out', asked.body.id);
    const duty = (await requests.duties()).find(({ handOff }) => handOff === id);
    const feed = await world.app
      .request('partner-jobcenter')
      .get<{ items: { type: string; dataref: string; subject: string }[] }>('/v1/events?limit=200');
    const told = feed.body.items.find(({ subject }) => subject === duty?.id);
    expect(told).toMatchObject({
      type: 'de.willkommen.duty.imposed.v1',
      dataref: expect.stringMatching(/\/v1\/recipient-duties\//),
    });
    expect(feed.text).not.toContain(NEW_DAY);
  });

  it('can be refused with a reason, and taken back by the person; then nobody learns anything', async () => {
    const caseId = await world.openCase('newcomer');
    const one = (await requests.ask(caseId, { facts: { birth_date: NEW_DAY } })).body;
    const bare = await requests.decide('guide', one, 'refuse', {});
    expect([bare.status, bare.body.code, bare.body.allowedCodes]).toEqual([
      422,
      'RIGHTS_REQUEST_REASON_MISSING',
      ['is-correct', 'proof-missing'],
    ]);
    const refused = await requests.decide('guide', one, 'refuse', { code: 'proof-missing' });
    expect(refused.body).toMatchObject({ state: 'refused', code: 'proof-missing' });
    expect((await requests.read('guide', one.id)).correction).toBeNull();
    const again = await requests.decide('guide', { ...one, version: 2 }, 'carry-out');
    expect([again.status, again.body.code]).toEqual([409, 'RIGHTS_REQUEST_NOT_ALLOWED']);
    const other = (await requests.ask(caseId, { facts: { birth_date: NEW_DAY } })).body;
    expect((await requests.decide('newcomer', other, 'take-back')).body.state).toBe('taken_back');
    expect((await requests.decide('guide', other, 'carry-out')).body.code).toBe('RIGHTS_REQUEST_VERSION_CONFLICT');
  });
});

describe('what the person knows best', () => {
  it('is corrected at once, and so is whatever the desk corrects itself', async () => {
    const caseId = await world.openCase('newcomer');
    expect((await requests.ask(caseId, { facts: { health_need: false } })).body.state).toBe('carried_out');
    const body = { familyName: 'Muster', facts: { birth_date: NEW_DAY } };
    const byDesk = await world.app.request('guide').post<Request>(`/v1/cases/${caseId}/corrections`, body);
    expect([byDesk.status, byDesk.body.state]).toEqual([201, 'carried_out']);
    await requests.work('rights-request.carried-out', byDesk.body.id);
    const now = await requests.own();
    expect(now).toContain('Muster');
    expect(now).toContain(NEW_DAY);
  });
});

describe('a request', () => {
  it('takes effect once, however often it is sent', async () => {
    const caseId = await world.openCase('newcomer');
    const key = { 'idempotency-key': `"${randomUUID()}"` };
    const [first, again] = [
      await requests.ask(caseId, { facts: { birth_date: NEW_DAY } }, key),
      await requests.ask(caseId, { facts: { birth_date: NEW_DAY } }, key),
    ];
    expect(again.text).toBe(first.text);
    const [one, two] = await Promise.all([
      requests.decide('guide', first.body, 'carry-out'),
      requests.decide('guide', first.body, 'carry-out'),
    ]);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect(one.body.version).toBe(2);
  });

  it('says what it wants, in words of the vocabulary', async () => {
    const caseId = await world.openCase('newcomer');
    expect((await requests.ask(caseId, {})).body.code).toBe('RIGHTS_REQUEST_NOTHING_ASKED');
    for (const wrong of [
      { facts: { shoe_size: 43 } },
      { fields: { shoe_size: '43' } },
      { facts: { birth_date: 'gestern' } },
    ]) {
      const answer = await requests.ask(caseId, wrong);
      expect([answer.status, answer.body.code]).toEqual([400, 'REQUEST_INVALID']);
      expect(answer.text).not.toContain('gestern');
    }
  });

  it('of somebody else looks like one that does not exist', async () => {
    const person = { givenName: 'Oleh', familyName: 'Muster', email: null, locale: 'uk' };
    const counselled = await world.openCase('counsellor', { person });
    const made = await world.app
      .request('counsellor')
      .post<Request>(`/v1/cases/${counselled}/corrections`, { familyName: 'X' });
    for (const user of ['newcomer', 'guide', 'clerk-jobcenter']) {
      for (const id of [made.body.id, randomUUID(), 'no-uuid']) {
        const { status, body } = await world.app.request(user).get<Request>(`/v1/rights-requests/${id}`);
        expect([status, body.code]).toEqual([404, 'RIGHTS_REQUEST_NOT_FOUND']);
      }
    }
    expect((await requests.ask(counselled, { familyName: 'X' })).body.code).toBe('CASE_NOT_FOUND');
    const duty = await world.app
      .request('clerk-sozialamt')
      .get<Duty>(`/v1/recipient-duties/${(await requests.duties())[0]?.id}`);
    expect([duty.status, duty.body.code]).toEqual([404, 'RECIPIENT_DUTY_NOT_FOUND']);
  });
});
