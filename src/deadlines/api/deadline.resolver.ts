import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/index.js';
import { deadlineById } from '../law/deadlines.js';
import { toDeadlineLawModel } from './deadline.mapper.js';
import { DeadlineLawModel } from './deadline.model.js';

@Resolver()
export class DeadlineResolver {
  @Query(() => DeadlineLawModel, {
    nullable: true,
    description: 'One declared deadline; null where there is none with this id',
  })
  @Access('public')
  deadlineLaw(@Args('id', { type: () => ID, description: 'Declared deadline' }) id: string): DeadlineLawModel | null {
    const deadline = deadlineById(id);
    return deadline === undefined ? null : toDeadlineLawModel(deadline);
  }
}
