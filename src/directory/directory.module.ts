import { Module } from '@nestjs/common';
import { ReadDirectory } from './acts/read-directory.js';
import { SearchDirectory } from './acts/search-directory.js';
import { SynchroniseDirectory } from './acts/synchronise-directory.js';
import { DirectoryController } from './api/directory.controller.js';
import { DirectoryResolver } from './api/directory.resolver.js';
import { DirectoryOrganizationsController } from './api/organizations.controller.js';
import { DirectoryProfileController } from './api/profile.controller.js';
import { DirectoryServicesController } from './api/services.controller.js';
import { DirectoryTaxonomiesController } from './api/taxonomies.controller.js';
import { KeepDirectory } from './jobs/keep-directory.js';

@Module({
  controllers: [
    DirectoryController,
    DirectoryServicesController,
    DirectoryOrganizationsController,
    DirectoryTaxonomiesController,
    DirectoryProfileController,
  ],
  providers: [DirectoryResolver, ReadDirectory, SearchDirectory, SynchroniseDirectory, KeepDirectory],
})
export class DirectoryModule {}
