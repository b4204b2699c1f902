import { Module } from '@nestjs/common';
import { AddOffice } from './acts/add-office.js';
import { ApplyPlanned } from './acts/apply-planned.js';
import { CancelOfficeChange } from './acts/cancel-office-change.js';
import { ChangeOffice } from './acts/change-office.js';
import { CloseEndpoint } from './acts/close-endpoint.js';
import { ReadClosures } from './acts/read-closures.js';
import { ReadDeadLetters } from './acts/read-dead-letters.js';
import { ReadOffices } from './acts/read-offices.js';
import { ReopenEndpoint } from './acts/reopen-endpoint.js';
import { ReplayDeadLetters } from './acts/replay-dead-letters.js';
import { AreaChangesController } from './api/area-changes.controller.js';
import { DeadLettersController } from './api/dead-letters.controller.js';
import { EndpointClosuresController } from './api/endpoint-closures.controller.js';
import { OfficesController } from './api/offices.controller.js';
import { QueuesController } from './api/queues.controller.js';
import { KeepOffices } from './jobs/keep-offices.js';

const ACTS = [
  AddOffice,
  ApplyPlanned,
  CancelOfficeChange,
  ChangeOffice,
  CloseEndpoint,
  ReadClosures,
  ReadDeadLetters,
  ReadOffices,
  ReopenEndpoint,
  ReplayDeadLetters,
];

/** What administrators see, decide and repair. */
@Module({
  controllers: [
    AreaChangesController,
    DeadLettersController,
    EndpointClosuresController,
    OfficesController,
    QueuesController,
  ],
  providers: [...ACTS, KeepOffices],
})
export class AdministrationModule {}
