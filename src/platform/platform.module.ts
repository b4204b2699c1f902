import { lookup } from 'node:dns';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { type EntityTarget, type ObjectLiteral } from 'typeorm';
import { AccessGuard, StepUpGuard } from './access/index.js';
import { Clock, SystemClock } from './clock/index.js';
import { Config } from './config/index.js';
import { PlatformDatabaseModule } from './database/index.js';
import { FindNodes, GraphqlModule, NodeKinds, NodeResolver, RegisteredOperations } from './graphql/index.js';
import { CsvAnswer, LinkToNext, QueryGuard } from './http/index.js';
import { LOOKUP, OutgoingHttp } from './http/outgoing/index.js';
import { HealthController } from './health/index.js';
import { IdempotencyInterceptor, KeepAnswers } from './idempotency/index.js';
import { Logger } from './logging/index.js';
import { PersonalDataHolders } from './personal-data/index.js';
import {
  PLATFORM_PROBLEMS,
  ProblemController,
  ProblemFilter,
  Problems,
  validationPipe,
  type ProblemTable,
} from './problem/index.js';
import { QueueModule } from './queue/index.js';
import { RequestRates } from './rates/index.js';
import { ErasedParts, RetainedKinds } from './retention/index.js';
import { MasterKeys, OpenKeys, RotateKeys, Sealer } from './sealing/index.js';
import { Signer } from './signing/index.js';
import { TelemetryModule } from './telemetry/index.js';

export interface PlatformOptions {
  readonly config: Config;
  /** Whether this process also runs what the outbox and the schedules hold. */
  readonly worker: boolean;
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  readonly problems: readonly ProblemTable[];
}

const FOR_EVERY_MODULE = [
  Config,
  Logger,
  Problems,
  Clock,
  ProblemFilter,
  OutgoingHttp,
  PersonalDataHolders,
  ErasedParts,
  NodeKinds,
  RegisteredOperations,
  RequestRates,
  RetainedKinds,
  Sealer,
  Signer,
];

/** What opens and renews the keys of sealed values. */
const KEYS = [MasterKeys, OpenKeys, RotateKeys];

/** What finds everything again that has an id in GraphQL. */
const NODES = [FindNodes, NodeKinds, NodeResolver];

/** Where modules say what they keep about persons, and until when. */
const RECORDS = [PersonalDataHolders, ErasedParts, RetainedKinds];

/** What is done with every page that is answered, the last first. */
const PAGES = [CsvAnswer, LinkToNext].map((useClass) => ({ provide: APP_INTERCEPTOR, useClass }));

/** What every module stands on; it knows nothing of the mission. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot({ config, worker, entities, problems }: PlatformOptions): DynamicModule {
    const known = new Problems([PLATFORM_PROBLEMS, ...problems], config.publicUrl);
    const log = new Logger(config.logLevel);
    const operations = RegisteredOperations.in(config.operations);
    return {
      module: PlatformModule,
      imports: [
        TelemetryModule.forRoot(config),
        PlatformDatabaseModule.forRoot(entities, worker),
        QueueModule.forRoot(worker),
        GraphqlModule.forRoot(known, log, operations),
      ],
      controllers: [HealthController, ProblemController],
      providers: [
        { provide: Config, useValue: config },
        { provide: Logger, useValue: log },
        { provide: Problems, useValue: known },
        { provide: RegisteredOperations, useValue: operations },
        { provide: Clock, useClass: SystemClock },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: StepUpGuard },
        { provide: APP_GUARD, useClass: QueryGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        ...PAGES,
        KeepAnswers,
        ProblemFilter,
        { provide: LOOKUP, useValue: lookup },
        OutgoingHttp,
        RequestRates,
        ...KEYS,
        ...NODES,
        ...RECORDS,
        Sealer,
        Signer,
      ],
      exports: FOR_EVERY_MODULE,
    };
  }
}
