import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type EntityTarget, type ObjectLiteral } from 'typeorm';
import { Config } from '../config/index.js';
import { connectionOptions } from './connection.js';
import { UnitOfWork } from './unit-of-work.js';
import { WaitingLine } from './waiting-line.js';

/** Opens the pool with the entities of all modules and hands out transactions. */
@Global()
@Module({})
export class PlatformDatabaseModule {
  static forRoot(entities: readonly EntityTarget<ObjectLiteral>[], worker: boolean): DynamicModule {
    return {
      module: PlatformDatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [Config],
          useFactory: (config: Config) => ({
            ...connectionOptions(config.databaseUrl, worker ? 'worker' : 'api'),
            entities: entities as (new () => ObjectLiteral)[],
            retryAttempts: 1,
          }),
        }),
      ],
      providers: [UnitOfWork, WaitingLine],
      exports: [UnitOfWork, WaitingLine],
    };
  }
}
