import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MailSummary, messageFile, summaryFile } from './mailbox-files.js';
import { mailHtml } from './mail-html.js';

/** A short message as a gateway gets it. */
export interface KeptSms {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly date: Date;
}

/** Puts a short message into a mailbox folder instead of sending it; one of the same id stays as it is. */
export async function keepSms(folder: string, { id, from, to, text, date }: KeptSms): Promise<void> {
  const name = `sms-${id}`;
  // the gateway is not told the language
  const html = mailHtml({ title: 'SMS', paragraphs: [text], locale: 'de', direction: 'ltr' });
  const summary: MailSummary = {
    id: name,
    from,
    to,
    date: date.toISOString(),
    subject: 'SMS',
    locale: 'und',
    text,
    html,
  };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, summaryFile(name)), JSON.stringify(summary, null, 2), { mode: 0o600 });
  await writeFile(join(folder, messageFile(name)), text, { mode: 0o600 });
}
