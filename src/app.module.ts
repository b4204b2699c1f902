import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from './audit/index.js';
import { AUTHORITIES } from './authorities/index.js';
import { authorityModule } from './authority.module.js';
import { CATALOGUE_PROBLEMS, CatalogueModule } from './catalogue/index.js';
import { ENTITIES } from './entities.js';
import { IdentityModule } from './identity/index.js';
import { type Config } from './platform/config/index.js';
import { PlatformModule } from './platform/platform.module.js';

/** The only place where the authorities and the core meet. */
@Module({})
export class AppModule {
  static forRoot({ config, worker }: { config: Config; worker: boolean }): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({ config, worker, entities: ENTITIES, problems: [CATALOGUE_PROBLEMS] }),
        AuditModule,
        IdentityModule,
        CatalogueModule.forRoot(AUTHORITIES),
        ...AUTHORITIES.map(authorityModule),
      ],
    };
  }
}
