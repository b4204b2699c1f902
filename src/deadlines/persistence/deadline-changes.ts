import { type EntityManager, IsNull } from 'typeorm';
import { type DeadlineChange } from '../domain/deadline-change.js';
import { ExtensionEntity } from './extension.entity.js';
import { SuspensionEntity } from './suspension.entity.js';

/** What was done to deadlines after their start; it holds through all versions of a deadline. */
export class DeadlineChanges {
  constructor(private readonly manager: EntityManager) {}

  async suspend(suspension: SuspensionEntity): Promise<void> {
    await this.manager.insert(SuspensionEntity, suspension);
  }

  /** Ends the suspension that lasts. */
  async resume(line: string, until: Date): Promise<void> {
    await this.manager.update(SuspensionEntity, { line, until: IsNull() }, { until });
  }

  async extend(extension: ExtensionEntity): Promise<void> {
    await this.manager.insert(ExtensionEntity, extension);
  }

  /** In the order of time. */
  suspensions(line: string): Promise<SuspensionEntity[]> {
    return this.manager.find(SuspensionEntity, { where: { line }, order: { since: 'ASC', id: 'ASC' } });
  }

  /** In the order they were granted: each gives more time than the one before, also where both were recorded at once. */
  extensions(line: string): Promise<ExtensionEntity[]> {
    return this.manager.find(ExtensionEntity, { where: { line }, order: { recordedAt: 'ASC', previousEnd: 'ASC' } });
  }

  /** Both, in the order they were recorded. */
  async of(line: string): Promise<DeadlineChange[]> {
    const suspensions = await this.suspensions(line);
    const extensions = await this.extensions(line);
    return [...suspensions, ...extensions].toSorted((one, other) => +one.recordedAt - +other.recordedAt).map(toChange);
  }
}

const toChange = (row: SuspensionEntity | ExtensionEntity): DeadlineChange =>
  'since' in row
    ? { kind: 'suspension', since: row.since, until: row.until }
    : { kind: 'extension', until: row.until, by: row.by };
