import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type Side } from '../domain/states.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { type HandOffMove } from './move.js';
import { assertNeeds } from './needs-of-a-move.js';
import { assertSecondPerson, stepFor } from './side-of.js';
import { TakeStep } from './take-step.js';

/** Takes one step of the state table on behalf of somebody, in one transaction. */
@Injectable()
export class MoveHandOff {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(TakeStep) private readonly takeStep: TakeStep,
  ) {}

  /**
   * The hand-off after the step; a repeat of the last step by the same account changes nothing.
   * @throws DomainError `hand-off/not-found`, `hand-off/version-conflict`, `hand-off/not-allowed` with `allowedActions`,
   * `hand-off/second-person-needed`, `hand-off/step-incomplete`
   */
  run(move: HandOffMove, viewer: Viewer): Promise<HandOffEntity> {
    return this.take(move, viewer);
  }

  /**
   * A step of the person it is about, who stands at the desk of a body that takes part in it: `viewer` notes it for them.
   * @throws DomainError `hand-off/not-found`, `hand-off/version-conflict`, `hand-off/not-allowed` with `allowedActions`,
   * `hand-off/step-incomplete`
   */
  forPerson(move: HandOffMove, viewer: Viewer): Promise<HandOffEntity> {
    return this.take(move, viewer, 'person');
  }

  private take(move: HandOffMove, viewer: Viewer, side?: Side): Promise<HandOffEntity> {
    return this.work.run(async (tx) => {
      const before = await tx.of(HandOffs).lockVisible(move.id, viewer);
      if (before === null) throw new DomainError('hand-off/not-found');
      if (await isRepeat(tx, before, move, viewer)) return before;
      if (before.version !== move.version)
        throw new DomainError('hand-off/version-conflict', { currentVersion: before.version });
      const step = stepFor(before, move.action, viewer, side);
      assertSecondPerson(step, before, viewer);
      assertNeeds(step.needs, move, before);
      const { action, code, note, reviewOn } = move;
      const { state: to, effects } = step;
      return this.takeStep.within(tx, before, { action, to, effects, code, note, reviewOn }, viewer);
    });
  }
}

async function isRepeat(tx: Tx, before: HandOffEntity, move: HandOffMove, viewer: Viewer): Promise<boolean> {
  if (before.version !== move.version + 1) return false;
  const last = (await tx.of(HandOffs).events(before.id)).at(-1);
  return last?.action === move.action && last.account === viewer.account && last.reason === (move.code ?? null);
}
