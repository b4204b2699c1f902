import { type DynamicModule, Global, Module } from '@nestjs/common';
import { LawInForce } from './domain/law-in-force.js';
import { openLaw } from './domain/law-book.js';
import { type TransferLaw } from './law/transfer-law.js';

/** Hands the transfer law to the core at its start, as the register is handed in. */
@Global()
@Module({})
export class TransferLawModule {
  static forRoot(law: TransferLaw): DynamicModule {
    return {
      module: TransferLawModule,
      providers: [{ provide: LawInForce, useValue: new LawInForce(openLaw(law)) }],
      exports: [LawInForce],
    };
  }
}
