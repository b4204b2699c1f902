import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DeletionLock, ERASURE_RULES, ErasedParts, RetainedKinds } from '../../platform/retention/index.js';
import { DeletionRecords } from '../persistence/deletion-records.js';
import { type DeletionLine, readDeletions } from './deletion-file.js';
import { BATCH } from './run-retention.js';

/** What making deletions again came to. */
export interface Reapplied {
  /** Deletions in the file. */
  readonly read: number;
  /** Rows that a restored backup had brought back. */
  readonly rows: number;
}

/** Makes every recorded deletion again; after a restore, before anybody works. A second run finds nothing. */
@Injectable()
export class ReapplyDeletions {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RetainedKinds) private readonly kinds: RetainedKinds,
    @Inject(ErasedParts) private readonly parts: ErasedParts,
  ) {}

  async run(path: string): Promise<Reapplied> {
    let [read, rows] = [0, 0];
    let batch: DeletionLine[] = [];
    const flush = async () => {
      rows += await this.again(batch);
      batch = [];
    };
    for await (const line of readDeletions(path)) {
      read += 1;
      batch.push(line);
      if (batch.length === BATCH) await flush();
    }
    await flush();
    return { read, rows };
  }

  private again(lines: readonly DeletionLine[]): Promise<number> {
    if (lines.length === 0) return Promise.resolve(0);
    return this.work.run(async (tx) => {
      await tx.of(DeletionLock).take();
      let rows = 0;
      const subjects = (wanted: string) => lines.filter(({ rule }) => rule === wanted).map(({ subject }) => subject);
      for (const kind of this.kinds.all()) {
        const ids = subjects(kind.rule);
        if (ids.length > 0) rows += await this.kinds.erase(tx, kind, ids);
      }
      for (const rule of ERASURE_RULES) rows += await this.parts.erase(tx, rule, subjects(rule));
      const writtenAt = this.clock.now();
      const records = lines.map(({ at, ...line }) => ({ ...line, count: 1, createdAt: new Date(at), writtenAt }));
      await tx.of(DeletionRecords).add(records);
      return rows;
    });
  }
}
