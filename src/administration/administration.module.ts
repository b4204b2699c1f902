import { Module } from '@nestjs/common';
import { ReadDeadLetters } from './acts/read-dead-letters.js';
import { ReplayDeadLetters } from './acts/replay-dead-letters.js';
import { DeadLettersController } from './api/dead-letters.controller.js';
import { QueuesController } from './api/queues.controller.js';

/** What administrators see and repair. */
@Module({
  controllers: [DeadLettersController, QueuesController],
  providers: [ReadDeadLetters, ReplayDeadLetters],
})
export class AdministrationModule {}
