import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { EVENTS, parametersOf, predicateOf, subjectOf } from '../../access-policy/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { EventReaderEntity } from './event-reader.entity.js';
import { EventEntity } from './event.entity.js';

/** Identifies the lock under which events are numbered, among all locks of this database. */
const NUMBERING = 1_795_300_016;

const BATCH = 1_000;

/** Stands for all offices together, and is the name of none: its places are those among all events. */
export const INSTALLATION = '*';

/** An event and its place in what an office reads. */
export interface FeedEntry {
  readonly number: number;
  readonly event: EventEntity;
}

export class Events {
  constructor(private readonly manager: EntityManager) {}

  async add(event: EventEntity, offices: readonly string[]): Promise<void> {
    await this.manager.insert(EventEntity, event);
    await this.manager.insert(
      EventReaderEntity,
      [INSTALLATION, ...offices].map((office) => ({ eventId: event.id, office })),
    );
  }

  byIds(ids: readonly string[]): Promise<EventEntity[]> {
    return this.manager.findBy(EventEntity, { id: In([...ids]) });
  }

  /** Those of `ids` that `viewer` may know of now. */
  async visibleTo(viewer: Viewer, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.manager
      .createQueryBuilder(EventEntity, 'event')
      .select('event.id', 'id')
      .where('event.id = ANY (:ids)', { ids })
      .andWhere(`(${predicateOf(EVENTS, 'list', subjectOf(viewer))})`, parametersOf(viewer))
      .getRawMany<{ id: string }>();
    return new Set(rows.map(({ id }) => id));
  }

  /** Gives every committed event its place with each office. The lock is held until the transaction ends. */
  async number(): Promise<void> {
    if (!(await this.manager.existsBy(EventReaderEntity, { number: IsNull() }))) return;
    await this.manager.query('SELECT pg_advisory_xact_lock($1)', [NUMBERING]);
    let numbered: number;
    do {
      [, numbered] = await this.manager.query<[unknown, number]>(NUMBER, [BATCH]);
    } while (numbered === BATCH);
  }

  /** Place of the last event that `office` can read; 0 where there is none. */
  async head(office: string): Promise<number> {
    const [last] = await this.manager.find(EventReaderEntity, {
      where: { office, number: Not(IsNull()) },
      order: { number: 'DESC' },
      take: 1,
    });
    return Number(last?.number ?? 0);
  }

  /** Place of one event with `office`; `null` where it cannot read it. */
  async placeOf(eventId: string, office: string): Promise<number | null> {
    const row = await this.manager.findOneBy(EventReaderEntity, { eventId, office });
    return row === null || row.number === null ? null : Number(row.number);
  }

  /** What `office` can read after the place `after`, in order. */
  async feed(office: string, after: number, limit: number): Promise<FeedEntry[]> {
    const places = await this.manager
      .createQueryBuilder(EventReaderEntity, 'reader')
      .where('reader.office = :office AND reader.number > :after', { office, after })
      .orderBy('reader.number')
      .limit(limit)
      .getMany();
    const events = await this.byIds(places.map(({ eventId }) => eventId));
    const byId = new Map(events.map((event) => [event.id, event]));
    return places.flatMap(({ eventId, number }) => {
      const event = byId.get(eventId);
      return event === undefined ? [] : [{ number: Number(number), event }];
    });
  }
}

const NUMBER = `
  UPDATE event_reader AS reader SET number = fresh.number
  FROM (
    SELECT event_id, unnumbered.office,
           coalesce(head.number, 0) + row_number() OVER (PARTITION BY unnumbered.office ORDER BY written) AS number
    FROM (SELECT event_id, office, written FROM event_reader WHERE number IS NULL ORDER BY written LIMIT $1) AS unnumbered
    CROSS JOIN LATERAL (SELECT max(number) AS number FROM event_reader WHERE office = unnumbered.office) AS head
  ) AS fresh
  WHERE reader.event_id = fresh.event_id AND reader.office = fresh.office`;
