import { type EntityManager, In } from 'typeorm';
import { EventReaderEntity } from './event-reader.entity.js';
import { EventEntity } from './event.entity.js';

/** The last event of an office stays, because the numbers of its feed go on from there. */
const OLD = `
  SELECT event.id FROM event
  WHERE event.at < $1 AND NOT EXISTS (
    SELECT 1 FROM event_reader reader
    WHERE reader.event_id = event.id AND (reader.number IS NULL OR NOT EXISTS (
      SELECT 1 FROM event_reader later WHERE later.office = reader.office AND later.number > reader.number)))
  ORDER BY event.at, event.id LIMIT $2`;

/** Events nobody comes back to. */
export class OldEvents {
  constructor(private readonly manager: EntityManager) {}

  async before(before: Date, limit: number): Promise<string[]> {
    const rows = await this.manager.query<{ id: string }[]>(OLD, [before, limit]);
    return rows.map(({ id }) => id);
  }

  async erase(ids: readonly string[]): Promise<number> {
    await this.manager.delete(EventReaderEntity, { eventId: In([...ids]) });
    const { affected } = await this.manager.delete(EventEntity, { id: In([...ids]) });
    return affected ?? 0;
  }
}
