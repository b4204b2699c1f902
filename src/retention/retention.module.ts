import { Module } from '@nestjs/common';
import { ReapplyDeletions } from './acts/reapply-deletions.js';
import { RunRetention } from './acts/run-retention.js';
import { RetentionController } from './api/retention.controller.js';
import { NightlyRetention } from './jobs/nightly-retention.js';

@Module({
  controllers: [RetentionController],
  providers: [NightlyRetention, ReapplyDeletions, RunRetention],
})
export class RetentionModule {}
