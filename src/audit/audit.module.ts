import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { LogAccesses } from './acts/log-accesses.js';
import { RaiseAlarm } from './acts/raise-alarm.js';
import { OpenMatter } from './acts/open-matter.js';
import { SignCheckpoint } from './acts/sign-checkpoint.js';
import { TrimRecord } from './acts/trim-record.js';
import { WatchReading } from './acts/watch-reading.js';
import { WhoCanSee } from './acts/who-can-see.js';
import { AccessController } from './api/access.controller.js';
import { AccessRecorder } from './api/access-recorder.js';
import { AuditController } from './api/audit.controller.js';
import { PurposeGuard } from './api/purpose.guard.js';
import { KeepRecord } from './jobs/keep-record.js';
import { WatchReaders } from './jobs/watch-readers.js';
import { WriteCheckpoints } from './jobs/write-checkpoints.js';

@Module({
  controllers: [AuditController, AccessController],
  providers: [
    SignCheckpoint,
    WriteCheckpoints,
    TrimRecord,
    KeepRecord,
    OpenMatter,
    RaiseAlarm,
    LogAccesses,
    WatchReading,
    WhoCanSee,
    WatchReaders,
    AccessRecorder,
    { provide: APP_GUARD, useClass: PurposeGuard },
  ],
  exports: [RaiseAlarm],
})
export class AuditModule {}
