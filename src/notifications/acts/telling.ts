import { type PersonEntity } from '../../identity/index.js';
import { type Preference } from '../domain/preference.js';
import { type NotificationEntity } from '../persistence/notification.entity.js';

/** What a delivery tells, at least one notification, and whom. */
export interface Telling {
  readonly told: readonly [NotificationEntity, ...NotificationEntity[]];
  readonly person: PersonEntity;
  readonly preference: Preference;
  /** Where the account is. */
  readonly link: string;
}
