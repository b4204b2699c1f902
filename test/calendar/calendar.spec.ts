import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { type EntityManager, DataSource } from 'typeorm';
import { type DeadlineStart, MeetDeadline, StartDeadline, WithdrawDeadline } from '../../src/deadlines/index.js';
import { AccountEntity, SAMPLE_USERS } from '../../src/identity/index.js';
import { Logger } from '../../src/platform/logging/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { mutation } from '../support/mutation.js';

const AMINA = String(SAMPLE_USERS.find(({ name }) => name === 'newcomer')?.person?.id);

/** A letter of the Jobcenter posted on Monday, 2 November 2026: objection until Monday, 7 December. */
const LETTER: DeadlineStart = {
  deadlineId: 'sgg-84-widerspruch',
  triggerEvent: 'notification_of_decision',
  triggerDate: '2026-11-02',
  delivery: 'post_domestic_sgbx',
  region: 'DE-NI',
  caseId: randomUUID(),
  personId: AMINA,
  authority: 'jobcenter',
  office: 'of-dan-jobcenter',
};

let app: TestApp;
let rows: EntityManager;
const one = <T>(what: abstract new (...given: never[]) => T): T => app.get(what as never);
beforeEach(async () => {
  app = await openTestApp({ today: '2026-11-05' });
  rows = one(DataSource).manager;
});
afterEach(() => app.close());

const start = async (changes: Partial<DeadlineStart> = {}) => {
  const event = { ...LETTER, caseId: randomUUID(), ...changes };
  return (await one(UnitOfWork).run((tx) => one(StartDeadline).within(tx, event, null))).deadline;
};

async function renew(user: string): Promise<string> {
  const { body } = await app
    .request(user)
    .graphql<{ data: { renewCalendarAddress: { url: string } } }>(
      mutation('renewCalendarAddress', 'address { url createdAt }'),
      { input: {} },
    );
  return new URL(body.data.renewCalendarAddress.url).pathname;
}

const read = (path: string, headers = {}) => app.request().get(path, headers);

interface Shown {
  readonly event: ICAL.Event;
  readonly component: ICAL.Component;
}

async function eventsAt(path: string): Promise<Shown[]> {
  const calendar = new ICAL.Component(ICAL.parse((await read(path)).text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => ({ component, event: new ICAL.Event(component) }));
}

describe('the calendar of a person', () => {
  it('shows the own dates as whole days, and no other', async () => {
    const own = await start();
    await start({ personId: randomUUID() });
    const path = await renew('newcomer');
    const [shown, ...others] = await eventsAt(path);
    expect(others).toEqual([]);
    expect(shown?.event).toMatchObject({ uid: `${own.id}@127.0.0.1`, sequence: 1, summary: 'اليوم الأخير من المهلة' });
    expect([shown?.event.startDate.isDate, `${shown?.event.startDate}`, `${shown?.event.endDate}`]).toEqual([
      true,
      '2026-12-07',
      '2026-12-08',
    ]);
    expect(shown?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('names neither authority nor matter', async () => {
    await start();
    const { text } = await read(await renew('newcomer'));
    expect(text).not.toMatch(/jobcenter|widerspruch|sgg|sgb|amina|beispiel/i);
  });

  it('is an iCalendar object to subscribe to', async () => {
    await start();
    const { headers, text } = await read(await renew('newcomer'));
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(`${calendar.getFirstPropertyValue('refresh-interval')}`).toBe('PT6H');
    expect(calendar.getAllSubcomponents('vtimezone')).toEqual([]);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('says of what ended that it counts no longer, with a higher sequence, and is silent after a month', async () => {
    const [met, withdrawn] = [await start(), await start()];
    await one(UnitOfWork).run((tx) => one(MeetDeadline).within(tx, met, null));
    await one(UnitOfWork).run((tx) => one(WithdrawDeadline).within(tx, withdrawn, null));
    const path = await renew('newcomer');
    const shown = await eventsAt(path);
    expect(shown.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual(['CANCELLED', 'CANCELLED']);
    expect(shown.map(({ event }) => event.sequence)).toEqual([2, 2]);
    app.setDay('2026-12-06');
    expect(await eventsAt(path)).toEqual([]);
  });

  it('shows the end of a period in hours as a moment', async () => {
    const { id } = await start();
    await rows.query(`UPDATE deadline SET end_at = '2026-12-07T13:30:00Z' WHERE id = $1`, [id]);
    const [shown] = await eventsAt(await renew('newcomer'));
    expect(shown?.event.startDate.isDate).toBe(false);
    expect(shown?.event.startDate.toJSDate()).toEqual(new Date('2026-12-07T13:30:00Z'));
  });
});

describe('the calendar of a desk', () => {
  it('shows what the desk keeps, in the language of whoever works there, and follows them to another desk', async () => {
    const own = await start();
    await start({ office: 'of-dan-sozialamt', authority: 'sozialamt' });
    const path = await renew('clerk-jobcenter');
    const shown = await eventsAt(path);
    expect(shown.map(({ event }) => [event.uid, event.summary])).toEqual([
      [`${own.id}@127.0.0.1`, 'Letzter Tag einer Frist'],
    ]);
    await rows.update(AccountEntity, { subject: 'clerk-jobcenter' }, { office: 'of-dan-integration' });
    expect(await eventsAt(path)).toEqual([]);
  });
});

describe('the secret address', () => {
  it('holds 256 bits, of which only a hash is kept', async () => {
    const path = await renew('newcomer');
    const [, secret = ''] = /^\/v1\/calendars\/([\w-]{43})\.ics$/.exec(path) ?? [];
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    const kept = JSON.stringify(await rows.query('SELECT * FROM calendar_address'));
    const audit = JSON.stringify(await rows.query('SELECT * FROM audit_entry'));
    expect(kept + audit).not.toContain(secret);
    expect(audit).toContain('calendar-address.make');
  });

  it('works no longer when it is renewed, revoked or its owner may not sign in, and looks like an unknown one', async () => {
    const unknown = await read(`/v1/calendars/${'A'.repeat(43)}.ics`);
    const first = await renew('newcomer');
    const second = await renew('newcomer');
    await rows.update(AccountEntity, { subject: 'clerk-jobcenter' }, { active: true });
    const clerk = await renew('clerk-jobcenter');
    expect((await read(second)).status).toBe(200);
    await app.request('newcomer').graphql(mutation('revokeCalendarAddress', 'ended'), { input: {} });
    await rows.update(AccountEntity, { subject: 'clerk-jobcenter' }, { active: false });
    const bodyOf = ({ body }: { body: unknown }) => ({ ...(body as object), traceId: '' });
    for (const path of [first, second, clerk, first.replace('.ics', ''), '/v1/calendars/x.ics']) {
      const answer = await read(path);
      expect([answer.status, bodyOf(answer)]).toEqual([404, bodyOf(unknown)]);
    }
  });

  it('shows its owner when it was last used, and never the secret again', async () => {
    const query = '{ myCalendarAddress { createdAt lastUsedAt } }';
    const shown = async () => (await app.request('newcomer').graphql<{ data: object }>(query)).body.data;
    expect(await shown()).toEqual({ myCalendarAddress: null });
    const path = await renew('newcomer');
    const createdAt = '2026-11-05T12:00:00.000Z';
    expect(await shown()).toEqual({ myCalendarAddress: { createdAt, lastUsedAt: null } });
    await read(path);
    expect(await shown()).toEqual({ myCalendarAddress: { createdAt, lastUsedAt: createdAt } });
  });

  it('answers 304 where nothing changed, and anew where something did', async () => {
    await start();
    const path = await renew('newcomer');
    const tag = String((await read(path)).headers.get('etag'));
    app.setDay('2026-11-06');
    const unchanged = await read(path, { 'if-none-match': tag });
    expect([unchanged.status, unchanged.text]).toEqual([304, '']);
    await start();
    expect((await read(path, { 'if-none-match': tag })).status).toBe(200);
  });

  it('stands in no line of the log', async () => {
    const lines: string[] = [];
    const log = one(Logger);
    log.event = (name, members) => void lines.push(JSON.stringify({ name, ...members }));
    log.fault = (error, members) => void lines.push(JSON.stringify({ error: String(error), ...members }));
    const path = await renew('newcomer');
    await read(path);
    await read(path.replace('.ics', '.icsx'));
    expect(lines.join('\n')).toContain('/v1/calendars/:file');
    expect(lines.join('\n')).not.toContain(path.slice('/v1/calendars/'.length, -4));
  });
});
