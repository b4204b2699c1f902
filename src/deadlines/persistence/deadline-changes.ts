import { type EntityManager, In, IsNull } from 'typeorm';
import { type DeadlineChange } from '../domain/deadline-change.js';
import { ExtensionEntity } from './extension.entity.js';
import { SuspensionEntity } from './suspension.entity.js';

/** What was done to deadlines after their start; it holds through all versions of a deadline. */
export class DeadlineChanges {
  constructor(private readonly manager: EntityManager) {}

  /** The open version of the deadline is locked, here and in `extend`. */
  async suspend(suspension: Unnumbered<SuspensionEntity>): Promise<void> {
    await this.manager.insert(SuspensionEntity, { ...suspension, number: await this.next(suspension.line) });
  }

  /** Ends the suspension that lasts. */
  async resume(line: string, until: Date): Promise<void> {
    await this.manager.update(SuspensionEntity, { line, until: IsNull() }, { until });
  }

  async extend(extension: Unnumbered<ExtensionEntity>): Promise<void> {
    await this.manager.insert(ExtensionEntity, { ...extension, number: await this.next(extension.line) });
  }

  /** In the order of time. */
  suspensions(lines: readonly string[]): Promise<SuspensionEntity[]> {
    return this.manager.find(SuspensionEntity, { where: { line: In([...lines]) }, order: { since: 'ASC', id: 'ASC' } });
  }

  /** In the order they were granted. */
  extensions(lines: readonly string[]): Promise<ExtensionEntity[]> {
    return this.manager.find(ExtensionEntity, { where: { line: In([...lines]) }, order: { number: 'ASC' } });
  }

  /** Both, in the order they were done. */
  async of(line: string): Promise<DeadlineChange[]> {
    const suspensions = await this.suspensions([line]);
    const extensions = await this.extensions([line]);
    return [...suspensions, ...extensions].toSorted((one, other) => one.number - other.number).map(toChange);
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
