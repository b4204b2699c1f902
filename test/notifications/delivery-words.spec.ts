import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { Channels } from '../../src/notifications/acts/channels.js';
import { ReadNotifications, TellOffice } from '../../src/notifications/index.js';
import { Logger } from '../../src/platform/logging/index.js';
import { reminder, World } from './delivery-world.js';

let world: World;
beforeEach(async () => {
  world = await World.open();
});
afterEach(() => world.close());

describe('the language of a notification', () => {
  it.each([
    ['ar', 'ar', false, 'مهم: بقي يومان فقط'],
    ['de-AT', 'de', false, 'Wichtig: nur noch 2 Tage'],
    ['ti', 'en', true, 'Important: only 2 days left'],
  ])('%s is answered in %s', async (locale, used, fallback, subject) => {
    const process = await world.process();
    await process.tell(reminder(await process.person({ locale })));
    await process.drain();
    expect(await process.notifications()).toMatchObject([{ localeUsed: used, fallback, subject }]);
    const mail = await simpleParser(world.relay.received[0]?.source ?? '');
    expect(mail.subject).toBe(subject);
    expect(mail.headers.get('content-language')).toBe(used);
  });

  it('stays that of the first try, whatever the person chooses meanwhile', async () => {
    const process = await world.process();
    const personId = await process.person({ locale: 'tr' });
    await process.tell(reminder(personId));
    await process.speak(personId, 'de');
    await process.drain();
    expect((await simpleParser(world.relay.received[0]?.source ?? '')).headers.get('content-language')).toBe('tr');
  });
});

describe('a notice to an office', () => {
  it('is what somebody who acts for an office reads, whoever they are besides', async () => {
    const process = await world.process();
    const personId = await process.person();
    await process.tell(reminder(personId));
    const viewer = {
      account: randomUUID(),
      role: 'clerk',
      authority: 'jobcenter',
      person: personId,
      locale: 'de',
    } as const;
    const read = process.get(ReadNotifications);
    const PAGE = { limit: 10, cursor: undefined };
    const NONE = { items: [], next: null };
    expect(await read.own({ ...viewer, office: 'of-dan-jobcenter' }, PAGE)).toEqual(NONE);
    expect(await read.own({ ...viewer, office: null }, PAGE)).toEqual(NONE);
  });

  it('lies on its desk once and leaves the house by no mail', async () => {
    const process = await world.process();
    const caseId = randomUUID();
    const notice = {
      dedupeKey: 'escalation-1',
      office: 'of-dan-jobcenter',
      caseId,
      message: 'internal_task',
      params: { task: 'hand-off-overdue', days: 3 },
    } as const;
    const tell = () => process.work.run((tx) => process.get(TellOffice).within(tx, notice));
    await tell();
    await tell();
    expect(await process.drain()).toBe(0);
    expect(await process.deliveries()).toEqual([]);
    expect(await process.notifications()).toMatchObject([
      { office: 'of-dan-jobcenter', personId: null, caseId, params: notice.params, subject: null, body: null },
    ]);
  });
});

describe('what was told about a case', () => {
  it('is what persons were told, newest first, and never a notice to an office', async () => {
    const process = await world.process();
    const personId = await process.person();
    const [caseId, otherCase] = [randomUUID(), randomUUID()];
    await process.tell({ ...reminder(personId, 'first'), caseId });
    world.clock.pass(1);
    await process.tell({ ...reminder(personId, 'second'), caseId });
    await process.tell({ ...reminder(personId, 'elsewhere'), caseId: otherCase });
    const task = { message: 'internal_task', params: {} } as const;
    await process.work.run((tx) =>
      process.get(TellOffice).within(tx, { ...task, dedupeKey: 'task', office: 'of-dan-jobcenter', caseId }),
    );
    const told = await process.get(ReadNotifications).ofCases([caseId]);
    expect(told.map(({ dedupeKey }) => dedupeKey)).toEqual(['second', 'first']);
  });
});

describe('the log', () => {
  it('tells what became of every mail, but not whom it was for nor what it said', async () => {
    const lines: string[] = [];
    const process = await world.process({ log: new Logger('debug', { write: (line) => void lines.push(line) }) });
    world.relay.rcptTo = (address) => {
      if (address.startsWith('gone')) return { reply: 550, text: `${address} is unknown` };
      return address.startsWith('busy') ? { reply: 451, text: `${address} is busy` } : 'accept';
    };
    for (const name of ['gone', 'busy', 'olena']) {
      await process.tell(reminder(await process.person({ email: `${name}@canary.example.org` }), name));
    }
    await process.tell(reminder(await process.person({ email: 'canary at example.org' }), 'invalid'));
    await process.drain();
    const events = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ msg }) => msg === 'delivery');
    expect(events.map(({ outcome, code }) => `${String(outcome)} ${String(code)}`).toSorted()).toEqual([
      'again smtp-451',
      'failed address-invalid',
      'failed smtp-550',
      'sent ',
    ]);
    expect(lines.join('')).not.toMatch(/canary|olena|@|Widerspruch|дні|dach\.example/i);
  });

  it('names what somebody must repair, and the mail is kept', async () => {
    const lines: string[] = [];
    const log = new Logger('info', { write: (line) => void lines.push(line) });
    const process = await world.process({ keepsMails: true, log });
    await writeFile(join(world.dataDir, 'mailbox'), 'a file where the folder should be');
    await process.tell(reminder(await process.person()));
    await process.drain();
    expect(await process.delivery()).toMatchObject({ state: 'pending', lastCode: 'mailbox-eexist' });
    expect(lines.join('')).toContain('mailbox-eexist');
    expect(lines.join('')).not.toContain('olena');
  });

  it('names a fault of ours, and the mail is kept', async () => {
    const lines: string[] = [];
    const process = await world.process({ log: new Logger('info', { write: (line) => void lines.push(line) }) });
    await process.tell(reminder(await process.person()));
    const { id } = await process.delivery();
    process.get(Channels).of = () => ({ id: 'mail', send: () => Promise.reject(new RangeError('olena speaks')) });
    await process.drain();
    expect(await process.delivery()).toMatchObject({ state: 'pending', lastFailure: 'technical', lastCode: 'fault' });
    const faults = lines.map((line) => JSON.parse(line) as object).filter((line) => 'error' in line);
    expect(faults).toMatchObject([{ msg: 'fault', error: 'RangeError', delivery: id }]);
    expect(lines.join('')).not.toContain('olena');
  });
});
