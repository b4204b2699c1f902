import { z } from 'zod';
import type { Mail } from './compose-mail.js';

/** What the mailbox shows of a mail; stored beside it, so that nothing has to take MIME apart again. */
export const MailSummary = z.object({
  /** The message id without its brackets. */
  id: z.string(),
  from: z.string(),
  to: z.string(),
  /** When the message came to be, ISO 8601. */
  date: z.iso.datetime(),
  subject: z.string(),
  locale: z.string(),
  text: z.string(),
  html: z.string(),
});
export type MailSummary = z.infer<typeof MailSummary>;

/** A mail, or a short message that a simulated gateway kept. */
const MESSAGE = /^(sms-[\w-]+\.txt|.+\.eml)$/;

export const messageFile = (id: string) => (id.startsWith('sms-') ? `${id}.txt` : `${id}.eml`);
export const summaryFile = (id: string) => `${id}.json`;

/** The ids of the messages among `names`, the files of a mailbox. */
export function idsAmong(names: readonly string[]): string[] {
  return names.filter((name) => MESSAGE.test(name)).map((name) => name.slice(0, -'.eml'.length));
}

export function summaryOf(id: string, mail: Mail): MailSummary {
  const { to, subject, locale, text, html } = mail;
  return { id, from: mail.from.address, to, date: mail.date.toISOString(), subject, locale, text, html };
}
