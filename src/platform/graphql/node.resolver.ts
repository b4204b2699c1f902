import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, ROLES, type Viewer } from '../access/index.js';
import { DomainError } from '../problem/index.js';
import { FindNodes, type FoundNode } from './find-nodes.js';
import { NodeModel } from './node.model.js';

/** Most ids of one question. */
const MOST = 20;

/** Finds things again by their id alone (Global Object Identification). */
@Resolver(() => NodeModel)
export class NodeResolver {
  constructor(@Inject(FindNodes) private readonly find: FindNodes) {}

  @Query(() => NodeModel, {
    nullable: true,
    description: 'What has this id; null where there is nothing for the viewer',
  })
  @Access(...ROLES)
  async node(
    @Args('id', { type: () => ID, description: 'Id' }) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<FoundNode | null> {
    const [found = null] = await this.find.run([id], viewer);
    return found;
  }

  @Query(() => [NodeModel], {
    nullable: 'itemsAndList',
    description: 'What has these ids, in their order; null for each that there is nothing of for the viewer',
  })
  @Access(...ROLES)
  nodes(
    @Args('ids', { type: () => [ID], description: `Ids, at most ${MOST}` }) ids: string[],
    @CurrentViewer() viewer: Viewer,
  ): Promise<(FoundNode | null)[]> {
    if (ids.length <= MOST) return this.find.run(ids, viewer);
    const message = `name at most ${MOST} ids`;
    throw new DomainError('request/invalid', { errors: [{ pointer: '/ids', code: 'arrayMaxSize', message }] });
  }
}
