import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type EntityTarget, type ObjectLiteral } from 'typeorm';
import { Config } from '../config/index.js';
import { connectionOptions } from './connection.js';
import { UnitOfWork } from './unit-of-work.js';

/** Opens the pool with the entities of all modules and hands out transactions. */
@Global()
@Module({})
export class PlatformDatabaseModule {
  static forRoot(entities: readonly EntityTarget<ObjectLiteral>[]): DynamicModule {
    return {
      module: PlatformDatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [Config],
          useFactory: (config: Config) => ({
            ...connectionOptions(config.databaseUrl),
            entities: entities as (new () => ObjectLiteral)[],
            retryAttempts: 1,
          }),
        }),
      ],
      providers: [UnitOfWork],
      exports: [UnitOfWork],
    };
  }
}
