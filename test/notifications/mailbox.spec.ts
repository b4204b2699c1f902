import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { Mailbox } from '../../src/notifications/channels/mailbox.js';
import { MailboxTransport } from '../../src/notifications/channels/mailbox-transport.js';
import { messageIdOf, type MessageId } from '../../src/notifications/channels/message-id.js';
import { sampleMail } from './sample-mail.js';

const HOST = 'dach.example.org';
const id = (n: number) => `delivery-${n}@${HOST}`;

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'mailbox-')), 'mails');
});
afterEach(async () => {
  await rm(join(folder, '..'), { recursive: true, force: true });
});

const put = async (n: number, locale = 'de') =>
  new MailboxTransport(folder).send(await sampleMail(locale, { messageId: messageIdOf(`delivery-${n}`, HOST) }));

describe('MailboxTransport', () => {
  it('writes a mail that a mail program reads', async () => {
    expect(await put(1, 'ar')).toEqual({ kind: 'sent' });
    const mail = await simpleParser(await readFile(join(folder, `${id(1)}.eml`)));
    expect(mail.messageId).toBe(`<${id(1)}>`);
    expect(mail.subject).toBe('مهم: بقي يومان فقط');
  });

  it('keeps one file of a mail sent again and again, also at the same time', async () => {
    await put(1);
    await utimes(join(folder, `${id(1)}.eml`), 1, 1);
    const tries = await Promise.all([put(1), put(1), put(2), put(2), put(2)]);
    expect(tries.map(({ kind }) => kind)).toEqual(['sent', 'sent', 'sent', 'sent', 'sent']);
    expect((await readdir(folder)).toSorted()).toEqual([
      `${id(1)}.eml`,
      `${id(1)}.json`,
      `${id(2)}.eml`,
      `${id(2)}.json`,
    ]);
    expect((await stat(join(folder, `${id(1)}.eml`))).mtimeMs).toBe(1000);
  });

  it('is for the eyes of its owner only', async () => {
    await put(1);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, `${id(1)}.eml`))).mode & 0o777).toBe(0o600);
  });

  it('says that the folder cannot be written, and leaves nothing half', async () => {
    await writeFile(folder, 'a file where the folder should be');
    expect(await put(1)).toEqual({ kind: 'failed', failure: 'technical', code: 'mailbox-eexist' });
    expect(await readFile(folder, 'utf8')).toBe('a file where the folder should be');
  });

  it('writes nowhere but into its folder', async () => {
    const mail = await sampleMail('de');
    const outside = { ...mail, messageId: '<../outside@dach.example.org>' as MessageId };
    await expect(new MailboxTransport(folder).send(outside)).rejects.toThrow(RangeError);
  });
});

describe('Mailbox', () => {
  const mailbox = () => new Mailbox(folder);
  const fill = async (count: number) => {
    for (let n = 1; n <= count; n += 1) {
      await put(n);
      await utimes(join(folder, `${id(n)}.eml`), n, n);
    }
  };

  it('is empty before the first mail', async () => {
    expect(await mailbox().list({ limit: 10 })).toEqual({ mails: [], next: undefined });
    expect(await mailbox().read(id(1))).toBeUndefined();
  });

  it('reads one mail', async () => {
    await put(1, 'uk');
    const mail = await mailbox().read(id(1));
    expect(mail).toMatchObject({
      id: id(1),
      from: 'willkommen@example.org',
      to: 'olena@example.org',
      date: '2027-01-07T08:00:00.000Z',
      subject: 'Важливо: ще тільки 2 дні',
      locale: 'uk',
    });
    const parsed = await simpleParser(mail?.source ?? '');
    expect([mail?.text, mail?.html.trim()]).toEqual([parsed.text, String(parsed.html).trim()]);
  });

  it('lists the newest first, page by page', async () => {
    await fill(5);
    const first = await mailbox().list({ limit: 2 });
    expect(first.mails.map((mail) => mail.id)).toEqual([id(5), id(4)]);
    const second = await mailbox().list({ limit: 2, before: first.next });
    expect(second.mails.map((mail) => mail.id)).toEqual([id(3), id(2)]);
    const third = await mailbox().list({ limit: 2, before: second.next });
    expect(third.mails.map((mail) => mail.id)).toEqual([id(1)]);
    expect(third.next).toBeUndefined();
  });

  it('knows nothing before a mail it does not know', async () => {
    await fill(2);
    expect(await mailbox().list({ limit: 2, before: id(9) })).toEqual({ mails: [], next: undefined });
  });

  it('shows no mail that is half written', async () => {
    await fill(1);
    await writeFile(join(folder, 'a.part'), 'From: x');
    await writeFile(join(folder, `${id(2)}.json`), '{}');
    expect((await mailbox().list({ limit: 10 })).mails.map((mail) => mail.id)).toEqual([id(1)]);
    expect(await mailbox().read(id(2))).toBeUndefined();
  });

  it('opens no file outside its folder', async () => {
    await fill(1);
    await writeFile(join(folder, '..', 'secret.eml'), 'secret');
    for (const wanted of ['../secret', '..', `./${id(1)}`, `${id(1)}\0`]) {
      expect(await mailbox().read(wanted)).toBeUndefined();
    }
  });
});
