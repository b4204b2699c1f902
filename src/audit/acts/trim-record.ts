import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { CHAINS_OF_EACH } from '../domain/chain-numbers.js';
import { type Head } from '../domain/head.js';
import { RecordTrims } from '../persistence/record-trims.js';
import { CheckpointFile } from './checkpoint-file.js';

const DAY = 86_400_000;

/**
 * Says which of the oldest entries may go: those that a checkpoint has counted which is older than their time. The next
 * checkpoint signs it, so that whoever checks the record later knows where it begins; only then they are deleted.
 */
@Injectable()
export class TrimRecord {
  private readonly file: CheckpointFile;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    this.file = new CheckpointFile(config.auditCheckpoints);
  }

  async run(): Promise<void> {
    const { 'audit-record': ofActs, 'access-log': ofAccesses } = this.config.retentionDays;
    const times = [ofActs, ofAccesses].map((days) => new Date(+this.clock.now() - days * DAY));
    const [acts = [], accesses = []] = await this.file.headsAt(times);
    await this.work.run(async (tx) => {
      const isOfAct = ({ chain }: Head) => chain < CHAINS_OF_EACH;
      await tx.of(RecordTrims).plan('audit_entry', acts.filter(isOfAct));
      await tx.of(RecordTrims).plan(
        'access_log',
        accesses.filter((head) => !isOfAct(head)),
      );
    });
  }
}
