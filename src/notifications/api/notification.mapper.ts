import { fallbackNote } from '../domain/fallback-note.js';
import { type NotificationEntity } from '../persistence/notification.entity.js';
import { type NotificationModel } from './notification.model.js';

export function toNotificationModel(row: NotificationEntity): NotificationModel {
  const { id, caseId, message, subject, body, fallback } = row;
  return {
    id,
    caseId,
    message,
    subject,
    body,
    locale: row.localeUsed,
    fallback,
    fallbackNote: fallback ? (fallbackNote(row.localeAsked ?? '', row.localeUsed ?? '') ?? null) : null,
    details:
      row.personId !== null ? [] : Object.entries(row.params).map(([name, value]) => ({ name, value: `${value}` })),
    createdAt: row.createdAt.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
    cancelledAt: row.cancelledAt?.toISOString() ?? null,
  };
}
