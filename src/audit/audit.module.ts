import { Module } from '@nestjs/common';
import { SignCheckpoint } from './acts/sign-checkpoint.js';
import { AuditController } from './api/audit.controller.js';
import { WriteCheckpoints } from './jobs/write-checkpoints.js';

@Module({ controllers: [AuditController], providers: [SignCheckpoint, WriteCheckpoints] })
export class AuditModule {}
