import { type PersonEntity } from '../../identity/index.js';
import { type OutgoingMessage } from '../channels/channel.js';
import { chooseLocale } from '../domain/choose-locale.js';
import { type DeliveryEntity } from '../persistence/delivery.entity.js';
import { type NotificationEntity } from '../persistence/notification.entity.js';
import { LOCALES } from '../texts/locales.js';

/** One try of a delivery: what is said, and where it goes now. */
export interface Dispatch {
  readonly delivery: DeliveryEntity;
  readonly message: OutgoingMessage;
}

/** The words as they were stored; `undefined` where there are none or the person has no address any more. */
export function writeDispatch(
  delivery: DeliveryEntity,
  { subject, shortText, localeUsed, createdAt }: NotificationEntity,
  person: PersonEntity | null,
): Dispatch | undefined {
  if (!person?.email || subject === null || shortText === null || localeUsed === null) return undefined;
  const { locale } = chooseLocale(localeUsed);
  const words = { subject, sms: shortText, locale, direction: LOCALES[locale].direction };
  return { delivery, message: { to: person.email, words, date: createdAt } };
}
