import { composeMail, type Mail, type MailDraft } from '../../src/notifications/channels/compose-mail.js';
import { messageIdOf } from '../../src/notifications/channels/message-id.js';
import { renderMessage } from '../../src/notifications/domain/render-message.js';
import { sampleParams } from './sample-params.js';

/** A reminder to a fictional person, in `locale`. */
export function sampleDraft(locale: string, changes: Partial<MailDraft> = {}): MailDraft {
  return {
    from: { name: 'EinDach', address: 'willkommen@example.org' },
    to: 'olena@example.org',
    rendered: {
      ...renderMessage({ message: 'deadline_2', locale, params: sampleParams('deadline_2', { days: 2 }) }),
      more: [],
    },
    messageId: messageIdOf('delivery-1', 'dach.example.org'),
    date: new Date('2027-01-07T08:00:00Z'),
    ...changes,
  };
}

export const sampleMail = (locale = 'uk', changes: Partial<MailDraft> = {}): Promise<Mail> =>
  composeMail(sampleDraft(locale, changes));
