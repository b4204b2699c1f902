import { type MailHeadResponse, type MailResponse } from './mailbox.dto.js';

export function toMailHead({ id, to, date, subject, locale }: MailResponse): MailHeadResponse {
  return { id, to, date, subject, locale };
}

/** Without the source: whoever wants the whole mail opens its file. */
export function toMailView(mail: MailResponse): MailResponse {
  return { ...toMailHead(mail), from: mail.from, text: mail.text, html: mail.html };
}
