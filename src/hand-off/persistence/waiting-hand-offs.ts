import { type EntityManager } from 'typeorm';
import { type EndpointClosure } from '../../catalogue/index.js';
import { HandOffEntity } from './hand-off.entity.js';
import { type WaitingFate, WaitingHandOffEntity } from './waiting-hand-off.entity.js';

/** How many hand-offs that waited at closed endpoints went where, and who looks after those that were held. */
export interface WaitingCount {
  readonly fate: WaitingFate;
  /** The office that sent them. */
  readonly office: string;
  readonly count: number;
}

/** Offered, and nobody at the other end has taken it yet. */
const WAITS = `hand_off.state = 'offered' AND hand_off.to_authority = :authority
  AND hand_off.to_office = COALESCE(:office, hand_off.to_office) AND hand_off.service = COALESCE(:service, hand_off.service)`;

const UNSETTLED = `NOT EXISTS (SELECT FROM waiting_hand_off waiting
  WHERE waiting.hand_off_id = hand_off.id AND waiting.closure_id = :id)`;

const COUNTS = `
  SELECT waiting.fate, hand_off.from_office AS office, count(*)::int AS count
  FROM waiting_hand_off waiting JOIN hand_off ON hand_off.id = waiting.hand_off_id
  WHERE waiting.closure_id = $1 GROUP BY 1, 2 ORDER BY 1, 2`;

/** Hand-offs that wait at endpoints while these are closed. */
export class WaitingHandOffs {
  constructor(private readonly manager: EntityManager) {}

  /** Those of which nobody has said yet what becomes of them, the oldest first. */
  async unsettled(closure: EndpointClosure, limit: number): Promise<string[]> {
    const found = this.at(closure).andWhere(UNSETTLED, { id: closure.id });
    const rows = await found.select('hand_off.id').orderBy('hand_off.createdAt').limit(limit).getMany();
    return rows.map(({ id }) => id);
  }

  /** The offices that sent what waits there. */
  async senders(closure: EndpointClosure): Promise<string[]> {
    const found = this.at(closure).select('DISTINCT hand_off.from_office', 'office').orderBy('office');
    return (await found.getRawMany<{ office: string }>()).map(({ office }) => office);
  }

  /** Those that were held because of the closure and have not moved since. */
  async held(closure: EndpointClosure): Promise<string[]> {
    const isHeld = `EXISTS (SELECT FROM waiting_hand_off waiting WHERE waiting.hand_off_id = hand_off.id
      AND waiting.closure_id = :id AND waiting.fate = 'held')`;
    const rows = await this.at(closure).andWhere(isHeld, { id: closure.id }).select('hand_off.id').getMany();
    return rows.map(({ id }) => id);
  }

  counts(closureId: string): Promise<WaitingCount[]> {
    return this.manager.query(COUNTS, [closureId]);
  }

  isSettled(handOffId: string, closureId: string): Promise<boolean> {
    return this.manager.existsBy(WaitingHandOffEntity, { handOffId, closureId });
  }

  /** How often a hand-off had to wait. */
  timesOf(handOffId: string): Promise<number> {
    return this.manager.countBy(WaitingHandOffEntity, { handOffId });
  }

  async settle(waiting: WaitingHandOffEntity): Promise<void> {
    await this.manager.insert(WaitingHandOffEntity, waiting);
  }

  private at({ authority, office, service }: EndpointClosure) {
    return this.manager.createQueryBuilder(HandOffEntity, 'hand_off').where(WAITS, { authority, office, service });
  }
}
