import { ParseUUIDPipe } from '@nestjs/common';
import { Args, Context, ID, Resolver, Subscription } from '@nestjs/graphql';
import { type EventView } from '../../events/index.js';
import { Access, CurrentViewer, NoPersonalData, type Viewer } from '../../platform/access/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type LiveSession } from '../acts/live-session.js';
import { type Line } from '../acts/line.js';
import { ChangeModel } from './change.model.js';
import { toChange } from './change.mapper.js';

const AFTER = {
  type: () => ID,
  nullable: true,
  description: 'The last event that was seen: what happened since comes first',
};
const SUBJECT = { type: () => ID, nullable: true, description: 'Only what happens to this' };

@Resolver(() => ChangeModel)
export class ChangesResolver {
  @Subscription(() => ChangeModel, {
    name: 'changes',
    description:
      'What happens from now on to hand-offs, duties and cases that the viewer may see at that moment: ids alone, never contents',
    resolve: (event: EventView): ChangeModel => toChange(event),
  })
  @Access('newcomer', 'guide', 'clerk', 'supervisor', 'counsellor', 'partner')
  @NoPersonalData()
  changes(
    @Args(
      'after',
      AFTER,
      new ParseUUIDPipe({ optional: true, exceptionFactory: () => new DomainError('live/read-anew') }),
    )
    after: string | undefined,
    @Args('subject', SUBJECT) subject: string | undefined,
    @CurrentViewer() viewer: Viewer,
    @Context('session') session: LiveSession,
  ): Promise<Line<EventView>> {
    return session.subscribe(viewer, { after: after ?? null, subject: subject ?? null });
  }
}
