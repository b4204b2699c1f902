import { Inject, type OnModuleInit } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { type PublicService } from '../../authority-kit/index.js';
import { Access } from '../../platform/access/index.js';
import { idOf, NodeKinds } from '../../platform/graphql/index.js';
import { Register } from '../register.js';
import { AuthorityModel, ServiceModel } from './catalogue.model.js';
import { toServiceView } from './service.mapper.js';

@Resolver()
export class CatalogueResolver implements OnModuleInit {
  constructor(
    @Inject(Register) private readonly register: Register,
    @Inject(NodeKinds) private readonly nodes: NodeKinds,
  ) {}

  onModuleInit(): void {
    this.nodes.ofEverybody(
      { type: 'PublicService', find: (key) => this.service(key) ?? undefined },
      { type: 'Authority', find: (key) => this.authorities().find((authority) => authority.key === key) },
    );
  }

  @Query(() => [AuthorityModel], { description: 'Every authority behind the door, with its services' })
  @Access('public')
  authorities(): AuthorityModel[] {
    return this.register.authorities.map(({ id, name, services }) => ({
      id: idOf('Authority', id),
      key: id,
      name,
      services: services.map(toServiceModel),
    }));
  }

  @Query(() => ServiceModel, {
    nullable: true,
    description: 'One public service; null where there is none with this key',
  })
  @Access('public')
  service(@Args('key', { type: () => ID, description: 'Key of the service' }) key: string): ServiceModel | null {
    const service = this.register.service(key);
    return service === undefined ? null : toServiceModel(service);
  }
}

export function toServiceModel(service: PublicService): ServiceModel {
  const { id: key, ...view } = toServiceView(service);
  return { ...view, id: idOf('PublicService', key), key, plain: service.plain.de };
}
