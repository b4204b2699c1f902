import { Global, Module, type DynamicModule } from '@nestjs/common';
import { type Authority } from '../authority-kit/index.js';
import { LoadSampleOffices } from './acts/load-sample-offices.js';
import { CatalogueController } from './api/catalogue.controller.js';
import { CatalogueResolver } from './api/catalogue.resolver.js';
import { Register } from './register.js';

@Global()
@Module({})
export class CatalogueModule {
  static forRoot(authorities: readonly Authority[]): DynamicModule {
    return {
      module: CatalogueModule,
      controllers: [CatalogueController],
      providers: [{ provide: Register, useValue: new Register(authorities) }, CatalogueResolver, LoadSampleOffices],
      exports: [Register, LoadSampleOffices],
    };
  }
}
