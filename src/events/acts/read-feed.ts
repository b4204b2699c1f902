import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { type Page, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type EventEntity } from '../persistence/event.entity.js';
import { Events } from '../persistence/events.js';

/** Where to go on reading: behind the event `after`, or from the first one. */
export interface FeedRequest {
  readonly after: string | undefined;
  readonly limit: number;
}

/** What an office may know of, in an order that never changes and into which nothing is put later. */
@Injectable()
export class ReadFeed {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /**
   * Whatever was committed before the call is in it, also where no worker runs.
   * @throws DomainError `request/bad-cursor` where the office cannot read that event
   */
  page({ office }: Viewer, { after, limit }: FeedRequest): Promise<Page<EventEntity>> {
    if (office === null) return Promise.resolve({ items: [], next: null });
    return this.work.run(async (tx) => {
      const events = tx.of(Events);
      await tx.asSystem(() => events.number());
      const place = after === undefined ? 0 : await events.placeOf(after, office);
      if (place === null) throw new DomainError('request/bad-cursor');
      const found = await events.feed(office, place, limit + 1);
      const items = found.slice(0, limit).map(({ event }) => event);
      return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }
}
