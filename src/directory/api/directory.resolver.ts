import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Register, ServiceConnection, type ServiceModel, toServiceModel } from '../../catalogue/index.js';
import { Access } from '../../platform/access/index.js';
import { type Connection, connectionWithin } from '../../platform/graphql/index.js';
import { SearchDirectory } from '../acts/search-directory.js';
import { SearchServicesArgs } from './search.args.js';

@Resolver()
export class DirectoryResolver {
  constructor(
    @Inject(SearchDirectory) private readonly search: SearchDirectory,
    @Inject(Register) private readonly register: Register,
  ) {}

  @Query(() => ServiceConnection, { description: 'Public services found by words, the best first' })
  @Access('public')
  async searchServices(@Args() { text, ...args }: SearchServicesArgs): Promise<Connection<ServiceModel>> {
    const found = await this.search.run('public_service', text);
    const services = found.flatMap(({ key }) => this.register.service(key) ?? []);
    return connectionWithin(services.map(toServiceModel), args);
  }
}
