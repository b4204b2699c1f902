import { type PersonEntity } from '../../identity/index.js';
import { type MessageId } from '../channels/message-id.js';
import { chooseLocale } from '../domain/choose-locale.js';
import { type DeliveryEntity } from '../persistence/delivery.entity.js';
import { type NotificationEntity } from '../persistence/notification.entity.js';
import { LOCALES, type Direction, type Locale } from '../texts/locales.js';

/** One try of a delivery: what is said, and where it goes now. */
export interface Letter {
  readonly delivery: DeliveryEntity;
  readonly messageId: MessageId;
  readonly to: string;
  /** When the message came to be. */
  readonly date: Date;
  readonly words: Readonly<{ subject: string; sms: string; locale: Locale; direction: Direction }>;
}

/** The words as they were stored; `undefined` where there are none or the person has no address any more. */
export function writeLetter(
  delivery: DeliveryEntity,
  { subject, shortText, localeUsed, createdAt }: NotificationEntity,
  person: PersonEntity | null,
): Letter | undefined {
  if (!person?.email || subject === null || shortText === null || localeUsed === null) return undefined;
  const { locale } = chooseLocale(localeUsed);
  const words = { subject, sms: shortText, locale, direction: LOCALES[locale].direction };
  return { delivery, messageId: delivery.messageId, to: person.email, date: createdAt, words };
}
