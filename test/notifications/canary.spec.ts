import { AUTHORITIES } from '../../src/authorities/index.js';
import { neutralWords } from '../../src/notifications/acts/words.js';
import { renderMessage } from '../../src/notifications/domain/render-message.js';
import { type NotificationEntity } from '../../src/notifications/persistence/notification.entity.js';
import { DIGEST_TEXTS } from '../../src/notifications/texts/digest-texts.js';
import { LOCALES, type Locale } from '../../src/notifications/texts/locales.js';
import { MESSAGES, type Message } from '../../src/notifications/texts/message-texts.js';
import { sampleParams } from './sample-params.js';
import { smsCapacity, smsLength } from './sms-length.js';

const LOCALE_NAMES = Object.keys(LOCALES) as Locale[];
const MESSAGE_NAMES = Object.keys(MESSAGES) as Message[];

/** What nobody but the person may read: every office and every service by name. */
const SECRETS = AUTHORITIES.flatMap(({ name, services }) => [name.de, ...services.map((service) => service.name.de)]);

/** Placeholders of words, where an office or a service could stand. */
const REVEALING = ['authority', 'from_authority', 'service', 'subject', 'action', 'reason', 'next_step', 'place'];

function reveal(message: Message, secret: string): Record<string, unknown> {
  const params = { ...sampleParams(message) } as Record<string, unknown>;
  for (const name of REVEALING) if (name in params) params[name] = secret;
  return params;
}

describe.each(LOCALE_NAMES)('%s: outside the account', (locale) => {
  it.each(MESSAGE_NAMES)('%s names no authority and no service', (message) => {
    const { subject, sms } = renderMessage({ message, locale, params: reveal(message, SECRETS.join(', ')) });
    const outside = `${subject} ${sms}`.toLowerCase();
    expect(SECRETS.filter((secret) => outside.includes(secret.toLowerCase()))).toEqual([]);
  });

  it('a digest of all messages names neither', () => {
    const told = MESSAGE_NAMES.map((message) => {
      const { subject, sms } = renderMessage({ message, locale, params: reveal(message, 'Jobcenter') });
      return { subject, shortText: sms, localeUsed: locale, fallback: false } as NotificationEntity;
    }) as [NotificationEntity, ...NotificationEntity[]];
    const telling = { told, person: { locale }, preference: {}, link: 'https://dach.example/a7' };
    const { subject, sms, more } = neutralWords(telling as never);
    expect([subject, sms, ...more].join(' ')).not.toContain('Jobcenter');
    expect(more).toHaveLength(told.length);
  });

  it('the words over a digest fit into one short message', () => {
    const sms = DIGEST_TEXTS[locale].sms('x'.repeat(24));
    expect(smsLength(sms)).toBeLessThanOrEqual(smsCapacity(sms));
  });
});
