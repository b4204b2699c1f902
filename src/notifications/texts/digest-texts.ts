import { type Locale } from './locales.js';

/** Words over several messages that are told together; neutral, as they may stand on a lock screen. */
export interface DigestText {
  readonly title: string;
  readonly sms: (link: string) => string;
}

export const DIGEST_TEXTS: Readonly<Record<Locale, DigestText>> = {
  de: {
    title: 'Neue Nachrichten',
    sms: (link) => `Es gibt mehrere neue Nachrichten. Mehr im Konto: ${link}`,
  },
  'de-x-leicht': {
    title: 'Neue Nachrichten',
    sms: (link) => `Sie haben neue Nachrichten. Bitte lesen Sie im Konto: ${link}`,
  },
  en: {
    title: 'New messages',
    sms: (link) => `There are several new messages. See your account: ${link}`,
  },
  fr: {
    title: 'Nouveaux messages',
    sms: (link) => `Il y a plusieurs nouveaux messages. Voir votre compte : ${link}`,
  },
  ru: {
    title: 'Новые сообщения',
    sms: (link) => `Есть новые сообщения. Смотрите в аккаунте: ${link}`,
  },
  uk: {
    title: 'Нові повідомлення',
    sms: (link) => `Є нові повідомлення. Дивіться в акаунті: ${link}`,
  },
  tr: {
    title: 'Yeni mesajlar',
    sms: (link) => `Yeni mesajlar var. Hesabınıza bakın: ${link}`,
  },
  ar: {
    title: 'رسائل جديدة',
    sms: (link) => `هناك رسائل جديدة. انظر في حسابك: ${link}`,
  },
  fa: {
    title: 'پیام‌های جدید',
    sms: (link) => `چند پیام جدید دارید. در حساب خود ببینید: ${link}`,
  },
};
