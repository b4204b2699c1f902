import { Module } from '@nestjs/common';
import { HandOffModule } from '../hand-off/index.js';
import { LoadSandbox } from './acts/load-sandbox.js';
import { PlayClerk } from './acts/play-clerk.js';
import { LookIntoInbox } from './jobs/look-into-inbox.js';

@Module({
  imports: [HandOffModule],
  providers: [LoadSandbox, LookIntoInbox, PlayClerk],
})
export class SandboxModule {}
