import { DeliveryEntity } from './persistence/delivery.entity.js';
import { NotificationEntity } from './persistence/notification.entity.js';

export { ReadNotifications } from './acts/read-notifications.js';
export { TakeBackNotification } from './acts/take-back-notification.js';
export { TellOffice, type OfficeNotice } from './acts/tell-office.js';
export { TellStaff, type StaffNotice } from './acts/tell-staff.js';
export { TellPerson, type PersonNotice } from './acts/tell-person.js';
export { toNotificationModel } from './api/notification.mapper.js';
export { NotificationModel } from './api/notification.model.js';
export { NOTIFICATION_PROBLEMS } from './api/problems.js';
export { NotificationsModule } from './notifications.module.js';
export { type LateHint } from './texts/late-hints.js';
export { type Message, type MessageParams } from './texts/message-texts.js';

export const NOTIFICATION_ENTITIES = [NotificationEntity, DeliveryEntity];
