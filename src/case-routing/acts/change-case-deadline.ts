import { Inject, Injectable } from '@nestjs/common';
import {
  ConfirmDeadline,
  type DeadlineOfCase,
  ExtendDeadline,
  type Extending,
  type KeptDeadline,
  ResumeDeadline,
  type Resuming,
  SuspendDeadline,
  type Suspending,
} from '../../deadlines/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { openCase } from './visible-case.js';

/** What a desk does with a deadline of a case it keeps. Each answers the version that holds from now on. */
@Injectable()
export class ChangeCaseDeadline {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(ConfirmDeadline) private readonly confirming: ConfirmDeadline,
    @Inject(SuspendDeadline) private readonly suspending: SuspendDeadline,
    @Inject(ResumeDeadline) private readonly resuming: ResumeDeadline,
    @Inject(ExtendDeadline) private readonly extending: ExtendDeadline,
  ) {}

  /** @throws DomainError `case/not-found`, `case/read-only`, `case/closed` and what `ConfirmDeadline` throws */
  confirm(which: DeadlineOfCase, viewer: Viewer): Promise<KeptDeadline> {
    return this.inCase(which, viewer, (tx) => this.confirming.within(tx, which, viewer));
  }

  /** @throws DomainError `case/not-found`, `case/read-only`, `case/closed` and what `SuspendDeadline` throws */
  suspend(which: Suspending, viewer: Viewer): Promise<KeptDeadline> {
    return this.inCase(which, viewer, (tx) => this.suspending.within(tx, which, viewer));
  }

  /** @throws DomainError `case/not-found`, `case/read-only`, `case/closed` and what `ResumeDeadline` throws */
  resume(which: Resuming, viewer: Viewer): Promise<KeptDeadline> {
    return this.inCase(which, viewer, (tx) => this.resuming.within(tx, which, viewer));
  }

  /** @throws DomainError `case/not-found`, `case/read-only`, `case/closed` and what `ExtendDeadline` throws */
  extend(which: Extending, viewer: Viewer): Promise<KeptDeadline> {
    return this.inCase(which, viewer, (tx) => this.extending.within(tx, which, viewer));
  }

  private inCase<T>({ caseId }: DeadlineOfCase, viewer: Viewer, act: (tx: Tx) => Promise<T>): Promise<T> {
    return this.work.run(async (tx) => {
      await openCase(tx, caseId, viewer);
      return act(tx);
    });
  }
}
