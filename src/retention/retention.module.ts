import { Module } from '@nestjs/common';
import { EraseData } from './acts/erase-data.js';
import { ReapplyDeletions } from './acts/reapply-deletions.js';
import { RunRetention } from './acts/run-retention.js';
import { WriteDeletions } from './acts/write-deletions.js';
import { RetentionController } from './api/retention.controller.js';
import { FileErasures } from './jobs/file-erasures.js';
import { NightlyRetention } from './jobs/nightly-retention.js';

@Module({
  controllers: [RetentionController],
  providers: [EraseData, FileErasures, NightlyRetention, ReapplyDeletions, RunRetention, WriteDeletions],
  exports: [EraseData],
})
export class RetentionModule {}
