import { AUDIT_ENTITIES } from './audit/index.js';
import { BREAK_GLASS_ENTITIES } from './break-glass/index.js';
import { CALENDAR_ENTITIES } from './calendar/index.js';
import { CASE_ENTITIES } from './case-routing/index.js';
import { CATALOGUE_ENTITIES } from './catalogue/index.js';
import { DATA_SUBJECT_RIGHTS_ENTITIES } from './data-subject-rights/index.js';
import { DEADLINE_ENTITIES } from './deadlines/index.js';
import { DIRECTORY_ENTITIES } from './directory/index.js';
import { EVENT_ENTITIES } from './events/index.js';
import { HAND_OFF_ENTITIES } from './hand-off/index.js';
import { IDENTITY_ENTITIES } from './identity/index.js';
import { NOTIFICATION_ENTITIES } from './notifications/index.js';
import { PLATFORM_ENTITIES } from './platform/platform-entities.js';
import { RETENTION_ENTITIES } from './retention/index.js';
import { WEBHOOK_ENTITIES } from './webhooks/index.js';

/** Every table of the installation; each belongs to one module. */
export const ENTITIES = [
  ...PLATFORM_ENTITIES,
  ...AUDIT_ENTITIES,
  ...IDENTITY_ENTITIES,
  ...CATALOGUE_ENTITIES,
  ...EVENT_ENTITIES,
  ...HAND_OFF_ENTITIES,
  ...CASE_ENTITIES,
  ...BREAK_GLASS_ENTITIES,
  ...CALENDAR_ENTITIES,
  ...NOTIFICATION_ENTITIES,
  ...DEADLINE_ENTITIES,
  ...WEBHOOK_ENTITIES,
  ...DIRECTORY_ENTITIES,
  ...DATA_SUBJECT_RIGHTS_ENTITIES,
  ...RETENTION_ENTITIES,
];
