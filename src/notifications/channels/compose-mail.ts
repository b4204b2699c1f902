import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Locale } from '../texts/locales.js';
import type { NeutralWords } from './channel.js';
import { checkAddress, MailAddressProblem, type MailAddress } from './mail-address.js';
import { mailHtml } from './mail-html.js';
import { bareMessageId, type MessageId } from './message-id.js';

export interface MailDraft {
  readonly from: MailAddress;
  /** The address alone: a name in a header would travel in clear through every server. */
  readonly to: string;
  readonly rendered: NeutralWords;
  readonly messageId: MessageId;
  /** When the message came to be, not when it is tried, so that every try sends the same bytes. */
  readonly date: Date;
  /** Where the person can choose not to get such mails (List-Unsubscribe, RFC 2369); an address without names. */
  readonly unsubscribeLink?: string;
}

/** A mail ready to be sent; equal drafts give equal bytes. */
export interface Mail {
  readonly messageId: MessageId;
  readonly from: MailAddress;
  readonly to: string;
  readonly date: Date;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly locale: Locale;
  /** The whole mail as RFC 5322. */
  readonly source: Buffer;
}

/**
 * Writes a message as a mail, in plain text and HTML. It holds the neutral title and short text only: outside the
 * signed-in account no message names office or subject, and a mailbox may be read by others.
 * @throws MailAddressProblem, RangeError for a Message-ID or link that cannot stand in a header
 */
export async function composeMail(draft: MailDraft): Promise<Mail> {
  const { rendered, messageId, date } = draft;
  const to = checkAddress(draft.to);
  const from = checkSender(draft.from);
  const subject = rendered.subject;
  const paragraphs = [rendered.sms, ...rendered.more];
  const text = `${[subject, ...paragraphs].join('\n\n')}\n`;
  const html = mailHtml({ title: subject, paragraphs, locale: rendered.locale, direction: rendered.direction });
  const composer = new MailComposer({
    from: { name: from.name ?? '', address: from.address },
    to: { name: '', address: to },
    subject,
    text,
    html,
    messageId,
    date,
    headers: headersOf(draft),
    baseBoundary: createHash('sha256').update(bareMessageId(messageId)).digest('hex').slice(0, 24),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const source = await composer.compile().build();
  return { messageId, from, to, date, subject, text, html, locale: rendered.locale, source };
}

function checkSender(from: MailAddress): MailAddress {
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(from.name ?? '')) throw new MailAddressProblem();
  return { ...from, address: checkAddress(from.address) };
}

function headersOf({ rendered, unsubscribeLink }: MailDraft): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    'Content-Language': rendered.locale,
    ...(unsubscribeLink !== undefined && { 'List-Unsubscribe': `<${checkLink(unsubscribeLink)}>` }),
  };
}

function checkLink(link: string): string {
  if (!/^https?:\/\/[\w.:[\]/~-]+$/.test(link)) throw new RangeError('notifications/unsubscribe-link-invalid');
  return link;
}
