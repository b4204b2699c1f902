import { simpleParser } from 'mailparser';
import { composeMail } from '../../src/notifications/channels/compose-mail.js';
import { MailAddressProblem } from '../../src/notifications/channels/mail-address.js';
import type { MessageId } from '../../src/notifications/channels/message-id.js';
import { renderMessage } from '../../src/notifications/domain/render-message.js';
import { LOCALES, type Locale } from '../../src/notifications/texts/locales.js';
import { MESSAGES, type Message } from '../../src/notifications/texts/message-texts.js';
import { sampleDraft, sampleMail } from './sample-mail.js';
import { sampleParams } from './sample-params.js';

const LOCALE_NAMES = Object.keys(LOCALES) as Locale[];
const MESSAGE_NAMES = Object.keys(MESSAGES) as Message[];

const headOf = (source: Buffer) => source.toString('latin1').split('\r\n\r\n')[0] ?? '';
const headerNames = (source: Buffer) =>
  headOf(source)
    .split('\r\n')
    .filter((line) => !/^\s/.test(line))
    .map((line) => line.slice(0, line.indexOf(':')));

describe('composeMail', () => {
  it('is read by a mail program as it was meant', async () => {
    const mail = await simpleParser((await sampleMail('uk')).source);
    expect(mail.subject).toBe('Важливо: ще тільки 2 дні');
    expect(mail.text).toBe('Важливо: ще тільки 2 дні\n\nВажливо: останній день 09.01.2027. https://dach.example/a7\n');
    expect(mail.from?.text).toBe('"EinDach" <willkommen@example.org>');
    expect(mail.to).toMatchObject({ text: 'olena@example.org' });
    expect(mail.messageId).toBe('<delivery-1@dach.example.org>');
    expect(mail.date).toEqual(new Date('2027-01-07T08:00:00Z'));
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('content-language')).toBe('uk');
    expect(mail.attachments).toEqual([]);
  });

  it('has no header but these', async () => {
    const { source } = await sampleMail('ar', { unsubscribeLink: 'https://dach.example.org/n/k3' });
    expect(headerNames(source).toSorted()).toEqual([
      'Auto-Submitted',
      'Content-Language',
      'Content-Type',
      'Date',
      'From',
      'List-Unsubscribe',
      'MIME-Version',
      'Message-ID',
      'Subject',
      'To',
    ]);
    expect(headOf(source)).toContain('List-Unsubscribe: <https://dach.example.org/n/k3>');
  });

  it('is plain RFC 5322: ASCII, CR LF, no long lines', async () => {
    for (const locale of ['de', 'uk', 'ar']) {
      const text = (await sampleMail(locale)).source.toString('latin1');
      expect(text).toMatch(/^[\r\n\t\x20-\x7e]*$/);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    }
  });

  it('gives the same bytes at every try', async () => {
    const first = await sampleMail('ar');
    expect((await sampleMail('ar')).source.equals(first.source)).toBe(true);
  });

  it('names language and direction in the page', async () => {
    expect((await sampleMail('ar')).html).toContain('<html lang="ar" dir="rtl">');
    expect((await sampleMail('ar')).html).toContain('text-align:right');
    expect((await sampleMail('uk')).html).toContain('<html lang="uk" dir="ltr">');
    expect((await sampleMail('de-x-leicht')).html).toContain('<html lang="de-x-leicht" dir="ltr">');
  });

  it('makes the address a link, without the mark that closes it', async () => {
    for (const locale of ['de', 'ar', 'fa']) {
      expect((await sampleMail(locale)).html).toContain(
        '<a href="https://dach.example/a7">https://dach.example/a7</a>',
      );
    }
  });

  it('escapes what would be markup', async () => {
    const rendered = { ...sampleDraft('de').rendered, subject: `<b>"&'`, sms: `<img src=x> "a" https://e.org/"><i>` };
    const { html } = await composeMail({ ...sampleDraft('de'), rendered });
    expect(html).toContain('<title>&lt;b&gt;&quot;&amp;&#39;</title>');
    expect(html).toContain(
      '&lt;img src=x&gt; &quot;a&quot; <a href="https://e.org/">https://e.org/</a>&quot;&gt;&lt;i&gt;',
    );
  });

  it.each(MESSAGE_NAMES)('%s: reveals neither office nor subject, in no part and no language', async (message) => {
    for (const locale of LOCALE_NAMES) {
      const rendered = { ...renderMessage({ message, locale, params: sampleParams(message) }), more: [] };
      const mail = await simpleParser((await composeMail(sampleDraft(locale, { rendered }))).source);
      const whole = [mail.subject, mail.text, mail.html, mail.headerLines.map(({ line }) => line)].join('\n');
      expect([locale, /Jobcenter|Sozialamt|Grundsicherung|Widerspruch|Mietvertrag|Geburts|SGB/.exec(whole)]).toEqual([
        locale,
        null,
      ]);
      expect([locale, mail.subject]).toEqual([locale, rendered.subject]);
    }
  });
});

describe('a mail header', () => {
  const INJECTION = '\r\nBcc: second@example.org';

  it.each([`olena@example.org${INJECTION}`, 'olena@example.org, second@example.org', 'Olena <olena@example.org>'])(
    'refuses the recipient %p',
    async (to) => {
      await expect(composeMail(sampleDraft('de', { to }))).rejects.toThrow(MailAddressProblem);
    },
  );

  it.each([
    { name: `EinDach${INJECTION}`, address: 'willkommen@example.org' },
    { name: 'EinDach\u2028Bcc', address: 'willkommen@example.org' },
    { name: 'EinDach', address: `willkommen@example.org${INJECTION}` },
  ])('refuses the sender %j', async (from) => {
    await expect(composeMail(sampleDraft('de', { from }))).rejects.toThrow(MailAddressProblem);
  });

  it('refuses a Message-ID and a link that carry a header of their own', async () => {
    const messageId = `<delivery-1@dach.example.org>${INJECTION}` as MessageId;
    await expect(composeMail(sampleDraft('de', { messageId }))).rejects.toThrow(RangeError);
    const unsubscribeLink = `https://dach.example.org/n${INJECTION}`;
    await expect(composeMail(sampleDraft('de', { unsubscribeLink }))).rejects.toThrow(RangeError);
  });

  it('takes no header out of a title', async () => {
    const rendered = { ...sampleDraft('de').rendered, subject: `Frist${INJECTION}` };
    const { source } = await composeMail(sampleDraft('de', { rendered }));
    expect(headerNames(source)).not.toContain('Bcc');
    expect((await simpleParser(source)).bcc).toBeUndefined();
  });

  it('writes a name with special characters so that it stays a name', async () => {
    const from = { name: 'Zentrum "Ü", <Lüchow>', address: 'willkommen@example.org' };
    const mail = await simpleParser((await composeMail(sampleDraft('de', { from }))).source);
    expect(mail.from?.value).toEqual([from]);
  });

  it('writes an international domain in ASCII', async () => {
    const { source } = await sampleMail('de', { to: 'olena@müller.example.org' });
    expect(headOf(source)).toContain('To: olena@xn--mller-kva.example.org');
  });
});
