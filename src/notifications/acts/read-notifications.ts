import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { type Page, type PageRequest, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type NotificationEntity } from '../persistence/notification.entity.js';
import { Notifications } from '../persistence/notifications.js';
import { readerOf } from './reader-of.js';

/** One that was found, and whether it is to the viewer or to the person of a case. */
export interface FoundNotification {
  readonly notification: NotificationEntity;
  readonly isOwn: boolean;
}

/** Reads what persons were told and what lies on desks, newest first. */
@Injectable()
export class ReadNotifications {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** The viewer's own: a newcomer's as a person, anybody else's as an office. */
  async own(viewer: Viewer, request: PageRequest): Promise<Page<NotificationEntity>> {
    const reader = readerOf(viewer);
    if (reader === undefined) return { items: [], next: null };
    return this.work.read((tx) => tx.of(Notifications).page(reader, request));
  }

  /**
   * One of the viewer's own, or what a person was told about a case: the caller checks who asks.
   * @throws DomainError `notification/not-found`, also where row rules show none
   */
  one(id: string, viewer: Viewer): Promise<FoundNotification> {
    const reader = readerOf(viewer);
    return this.work.read(async (tx) => {
      const own = reader && (await tx.of(Notifications).own(id, reader));
      if (own) return { notification: own, isOwn: true };
      const notification = await tx.of(Notifications).byId(id);
      if (notification?.personId && notification.caseId) return { notification, isOwn: false };
      throw new DomainError('notification/not-found');
    });
  }

  /**
   * What persons were told about these cases; never a notice to an office. The words name authorities, also those that
   * not everybody with a part in the case may know of: the caller checks who asks.
   */
  ofCases(caseIds: readonly string[]): Promise<NotificationEntity[]> {
    return this.work.read((tx) => tx.of(Notifications).toPersonsOf(caseIds));
  }
}
