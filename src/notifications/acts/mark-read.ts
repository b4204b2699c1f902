import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type NotificationEntity } from '../persistence/notification.entity.js';
import { Notifications } from '../persistence/notifications.js';
import { readerOf } from './reader-of.js';

/** Somebody has read a notification of their own; the first time counts. */
@Injectable()
export class MarkRead {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `notification/not-found`, also for a foreign one */
  run(id: string, viewer: Viewer): Promise<NotificationEntity> {
    const reader = readerOf(viewer);
    return this.work.run(async (tx) => {
      const notification = reader === undefined ? null : await tx.of(Notifications).own(id, reader);
      if (notification === null) throw new DomainError('notification/not-found');
      const readAt = notification.readAt ?? this.clock.now();
      await tx.of(Notifications).markRead(id, readAt);
      return { ...notification, readAt };
    });
  }
}
