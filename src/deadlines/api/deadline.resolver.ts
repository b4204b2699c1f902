import { Inject, type OnModuleInit } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/index.js';
import { NodeKinds } from '../../platform/graphql/index.js';
import { deadlineById } from '../law/deadlines.js';
import { toDeadlineLawModel } from './deadline.mapper.js';
import { DeadlineLawModel } from './deadline.model.js';

@Resolver()
export class DeadlineResolver implements OnModuleInit {
  constructor(@Inject(NodeKinds) private readonly nodes: NodeKinds) {}

  onModuleInit(): void {
    this.nodes.ofEverybody({ type: 'DeadlineLaw', find: (key) => this.deadlineLaw(key) ?? undefined });
  }

  @Query(() => DeadlineLawModel, {
    nullable: true,
    description: 'One declared deadline; null where there is none with this key',
  })
  @Access('public')
  deadlineLaw(
    @Args('key', { type: () => ID, description: 'Key of the declared deadline' }) key: string,
  ): DeadlineLawModel | null {
    const deadline = deadlineById(key);
    return deadline === undefined ? null : toDeadlineLawModel(deadline);
  }
}
