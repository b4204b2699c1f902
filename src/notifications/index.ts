import { DeliveryEntity } from './persistence/delivery.entity.js';
import { LetterEntity } from './persistence/letter.entity.js';
import { MessagePreferenceEntity } from './persistence/message-preference.entity.js';
import { NotificationEntity } from './persistence/notification.entity.js';

export { MessagePreferenceActs } from './acts/message-preference-acts.js';
export { SealStoredLetters } from './acts/seal-stored-letters.js';
export { ReadNotifications } from './acts/read-notifications.js';
export { mailboxFolderOf } from './acts/mail-set-up.js';
export { TakeBackNotification } from './acts/take-back-notification.js';
export { TellOffice, type OfficeNotice } from './acts/tell-office.js';
export { TellStaff, type StaffNotice } from './acts/tell-staff.js';
export { TellPerson, type PersonNotice } from './acts/tell-person.js';
export { toNotificationModel } from './api/notification.mapper.js';
export { NotificationModel } from './api/notification.model.js';
export { MessagePreferenceInput } from './api/message-preference.input.js';
export { toPreference, toPreferenceModel } from './api/message-preference.mapper.js';
export { MessagePreferenceModel } from './api/message-preference.model.js';
export { chooseLocale } from './domain/choose-locale.js';
export { NOTIFICATION_PROBLEMS } from './api/problems.js';
export { keepSms, type KeptSms } from './channels/mailbox-sms.js';
export { NotificationsModule } from './notifications.module.js';
export { type Direction, type Locale, LOCALES } from './texts/locales.js';
export { type LateHint } from './texts/late-hints.js';
export { type Message, type MessageParams } from './texts/message-texts.js';

export const NOTIFICATION_ENTITIES = [NotificationEntity, DeliveryEntity, MessagePreferenceEntity, LetterEntity];
