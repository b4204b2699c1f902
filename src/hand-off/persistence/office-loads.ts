import { type EntityManager } from 'typeorm';
import { type OfficeLoad } from '../domain/office-load.js';

const LOADS = `
  SELECT to_office AS office, count(*) FILTER (WHERE live)::int AS open, count(*) FILTER (WHERE offered_at >= $1)::int AS today
  FROM hand_off WHERE to_office = ANY ($2) AND offered_at IS NOT NULL AND (live OR offered_at >= $1)
  GROUP BY to_office`;

/** How much offices have to do; numbers only. */
export class OfficeLoads {
  constructor(private readonly manager: EntityManager) {}

  /** By office; one that has nothing to do is left out. `since` is when the day began. */
  async of(offices: readonly string[], since: Date): Promise<ReadonlyMap<string, OfficeLoad>> {
    const rows = await this.manager.query<(OfficeLoad & { office: string })[]>(LOADS, [since, offices]);
    return new Map(rows.map(({ office, open, today }) => [office, { open, today }]));
  }
}
