import { Inject, Injectable } from '@nestjs/common';
import { beingTold } from '../../access-policy/index.js';
import { Events, type EventView, INSTALLATION } from '../../events/index.js';
import { asSystem, asViewer, type Viewer } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';

/** Most events of the installation that are looked through for somebody who was away; reading anew costs less than more. */
const MOST_MISSED = 1_000;

/** From the event somebody has seen, to the place from which on they are told. */
export interface Absence {
  readonly after: string;
  readonly until: number;
}

/** Asks the access policy what of the events somebody may know, each time anew. */
@Injectable()
export class EventDesk {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  async visible(viewer: Viewer, events: readonly EventView[]): Promise<EventView[]> {
    const ids = events.map(({ id }) => id);
    const ask = () => this.work.read((tx) => tx.of(Events).visibleTo(viewer, ids));
    const seen = new Set<string>();
    for (const purpose of beingTold(viewer.role)) {
      for (const id of await asViewer(viewer, purpose, ask)) seen.add(id);
    }
    return events.filter(({ id }) => seen.has(id));
  }

  /** @throws DomainError `live/read-anew` where that was too long ago, or is no event that they could have seen */
  async missed(viewer: Viewer, { after, until }: Absence): Promise<EventView[]> {
    const happened = await asSystem(() => this.work.read((tx) => since(tx.of(Events), after, until)));
    const [last, ...missed] = await this.visible(viewer, happened);
    if (last?.id !== after) throw new DomainError('live/read-anew');
    return missed;
  }
}

/** The event `after` and all up to a place; nothing where they are too many. */
async function since(events: Events, after: string, until: number): Promise<EventView[]> {
  const place = await events.placeOf(after, INSTALLATION);
  if (place === null || until - place > MOST_MISSED) return [];
  const entries = await events.feed(INSTALLATION, place - 1, MOST_MISSED + 1);
  return entries.filter(({ number }) => number <= until).map(({ event }) => event);
}
