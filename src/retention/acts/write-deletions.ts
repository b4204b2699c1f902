import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DeletionRecords } from '../persistence/deletion-records.js';
import { appendDeletions } from './deletion-file.js';

/** Records written at once. */
const BATCH = 100;

/** Keeps the file outside the database that deletions are made again from. */
@Injectable()
export class WriteDeletions {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Written after the commit and marked after that: a crash in between writes a line twice, and none is missing. */
  async run(): Promise<void> {
    const records = await this.work.read((tx) => tx.of(DeletionRecords).unwritten(BATCH));
    const lines = records.flatMap(({ id, rule, subject, createdAt }) =>
      subject === null ? [] : [{ id, rule, subject, at: createdAt.toISOString() }],
    );
    if (lines.length === 0) return;
    await appendDeletions(this.config.deletionRecords, lines);
    const ids = lines.map(({ id }) => id);
    await this.work.run((tx) => tx.of(DeletionRecords).markWritten(ids, this.clock.now()));
    if (lines.length === BATCH) await this.run();
  }
}
