import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DeletionLock, type RetainedKind, RetainedKinds, RETENTION_RULES } from '../../platform/retention/index.js';
import { DeletionRecords } from '../persistence/deletion-records.js';
import { WriteDeletions } from './write-deletions.js';

/** Subjects that go in one transaction: what is killed loses at most these, and makes them up in the next run. */
export const BATCH = 100;

const DAY = 86_400_000;

/** Deletes what has had its time, kind by kind and batch by batch. */
@Injectable()
export class RunRetention {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
    @Inject(RetainedKinds) private readonly kinds: RetainedKinds,
    @Inject(WriteDeletions) private readonly write: WriteDeletions,
  ) {}

  async run(): Promise<void> {
    for (const kind of this.kinds.all()) {
      let deleted: number;
      do {
        deleted = await this.work.run((tx) => this.batch(tx, kind));
        await this.write.run();
      } while (deleted === BATCH);
    }
    await this.write.run();
  }

  private async batch(tx: Tx, kind: RetainedKind): Promise<number> {
    const { rule } = kind;
    const now = this.clock.now();
    await tx.of(DeletionLock).take();
    const ids = await kind.due(tx, new Date(+now - this.config.retentionDays[rule] * DAY), BATCH);
    if (ids.length === 0) return 0;
    await this.kinds.erase(tx, kind, ids);
    const subjects = RETENTION_RULES[rule].recorded === 'each' ? ids : [null];
    const count = ids.length / subjects.length;
    const records = subjects.map((subject) => ({
      id: randomUUID(),
      rule,
      subject,
      count,
      createdAt: now,
      writtenAt: null,
    }));
    await tx.of(DeletionRecords).add(records);
    return ids.length;
  }
}
