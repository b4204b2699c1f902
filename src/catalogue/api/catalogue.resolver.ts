import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { type PublicService } from '../../authority-kit/index.js';
import { Access } from '../../platform/access/index.js';
import { Register } from '../register.js';
import { AuthorityModel, ServiceModel } from './catalogue.model.js';
import { toServiceView } from './service.mapper.js';

@Resolver()
export class CatalogueResolver {
  constructor(@Inject(Register) private readonly register: Register) {}

  @Query(() => [AuthorityModel], { description: 'Every authority behind the door, with its services' })
  @Access('public')
  authorities(): AuthorityModel[] {
    return this.register.authorities.map(({ id, name, services }) => ({
      id,
      name,
      services: services.map(toServiceModel),
    }));
  }

  @Query(() => ServiceModel, {
    nullable: true,
    description: 'One public service; null where there is none with this id',
  })
  @Access('public')
  service(@Args('id', { type: () => ID, description: 'Service id' }) id: string): ServiceModel | null {
    const service = this.register.service(id);
    return service === undefined ? null : toServiceModel(service);
  }
}

export function toServiceModel(service: PublicService): ServiceModel {
  return { ...toServiceView(service), plain: service.plain.de };
}
