import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { type NotificationEntity } from '../persistence/notification.entity.js';
import { Notifications } from '../persistence/notifications.js';
import { readerOf } from './reader-of.js';

/** Reads what persons were told and what lies on desks, newest first. */
@Injectable()
export class ReadNotifications {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** The viewer's own: a newcomer's as a person, anybody else's as an office. */
  async own(viewer: Viewer, limit: number): Promise<NotificationEntity[]> {
    const reader = readerOf(viewer);
    return reader === undefined ? [] : this.work.read((tx) => tx.of(Notifications).newest(reader, limit));
  }

  /**
   * What persons were told about one case; never a notice to an office. The words name authorities, also those that
   * not everybody with a part in the case may know of: the caller checks who asks.
   */
  ofCase(caseId: string): Promise<NotificationEntity[]> {
    return this.work.read((tx) => tx.of(Notifications).toPersonsOf(caseId));
  }
}
