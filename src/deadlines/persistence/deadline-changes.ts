import { type EntityManager, In, IsNull } from 'typeorm';
import { mustChange } from '../../platform/database/index.js';
import { type DeadlineChange } from '../domain/deadline-change.js';
import { ExtensionEntity } from './extension.entity.js';
import { type ChangeTable, SealedReasons } from './sealed-reasons.js';
import { SuspensionEntity } from './suspension.entity.js';

/** What was done to deadlines after their start; it holds through all versions of a deadline. */
export class DeadlineChanges {
  constructor(private readonly manager: EntityManager) {}

  /** The open version of the deadline is locked, here and in `extend`. */
  async suspend(suspension: Unnumbered<SuspensionEntity>): Promise<void> {
    const sealed = await new SealedReasons(this.manager).sealed('deadline_suspension', suspension);
    await this.manager.insert(SuspensionEntity, { ...sealed, number: await this.next(suspension.line) });
  }

  /** Ends the suspension that lasts. */
  async resume(line: string, until: Date): Promise<void> {
    await this.manager.update(SuspensionEntity, { line, until: IsNull() }, { until });
  }

  async extend(extension: Unnumbered<ExtensionEntity>): Promise<void> {
    const sealed = await new SealedReasons(this.manager).sealed('deadline_extension', extension);
    await this.manager.insert(ExtensionEntity, { ...sealed, number: await this.next(extension.line) });
  }

  /** In the order of time, with their reasons. */
  async wordedSuspensions(lines: readonly string[]): Promise<SuspensionEntity[]> {
    return new SealedReasons(this.manager).opened('deadline_suspension', await this.suspensions(lines));
  }

  /** In the order they were granted, with their reasons. */
  async wordedExtensions(lines: readonly string[]): Promise<ExtensionEntity[]> {
    return new SealedReasons(this.manager).opened('deadline_extension', await this.extensions(lines));
  }

  /** In the order of time. */
  suspensions(lines: readonly string[]): Promise<SuspensionEntity[]> {
    return this.manager.find(SuspensionEntity, { where: { line: In([...lines]) }, order: { since: 'ASC', id: 'ASC' } });
  }

  private extensions(lines: readonly string[]): Promise<ExtensionEntity[]> {
    return this.manager.find(ExtensionEntity, { where: { line: In([...lines]) }, order: { number: 'ASC' } });
  }

  /** Both, in the order they were done. */
  async of(line: string): Promise<DeadlineChange[]> {
    const suspensions = await this.suspensions([line]);
    const extensions = await this.extensions([line]);
    return [...suspensions, ...extensions].toSorted((one, other) => one.number - other.number).map(toChange);
  }

  /** Seals at most `limit` reasons of each kind that were stored before; tells how many. */
  async sealStored(limit: number): Promise<number> {
    const suspensions = await this.sealIn(SuspensionEntity, 'deadline_suspension', limit);
    return suspensions + (await this.sealIn(ExtensionEntity, 'deadline_extension', limit));
  }

  private async sealIn(Entity: typeof SuspensionEntity | typeof ExtensionEntity, table: ChangeTable, limit: number) {
    const rows = await this.manager
      .createQueryBuilder<SuspensionEntity | ExtensionEntity>(Entity, 'change')
      .where('change.reason IS NOT NULL')
      .limit(limit)
      .setLock('pessimistic_write')
      .getMany();
    for (const row of rows) {
      const { id, reason, sealedReason } = await new SealedReasons(this.manager).sealed(table, row);
      mustChange(await this.manager.update(Entity, { id }, { reason, sealedReason }));
    }
    return rows.length;
  }

  private async next(line: string): Promise<number> {
    const [last] = await this.manager.query<{ number: number }[]>(LAST_NUMBER, [line]);
    return (last?.number ?? 0) + 1;
  }
}

type Unnumbered<Change> = Omit<Change, 'number'>;

const LAST_NUMBER = `
  SELECT max(number) AS number FROM (
    SELECT number FROM deadline_suspension WHERE line = $1 UNION ALL
    SELECT number FROM deadline_extension WHERE line = $1
  ) AS change`;

const toChange = (row: SuspensionEntity | ExtensionEntity): DeadlineChange =>
  'since' in row
    ? { kind: 'suspension', since: row.since, until: row.until }
    : { kind: 'extension', until: row.until, by: row.by };
