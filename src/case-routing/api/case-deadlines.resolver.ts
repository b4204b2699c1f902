import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { type LocalDate } from '../../authority-kit/index.js';
import { DeadlineModel } from '../../deadlines/index.js';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Input, Mutates } from '../../platform/graphql/index.js';
import { Clock } from '../../platform/clock/index.js';
import { CaseDeadlines } from '../acts/case-deadlines.js';
import { ChangeCaseDeadline } from '../acts/change-case-deadline.js';
import {
  ConfirmDeadlineInput,
  ExtendDeadlineInput,
  MeetDeadlineInput,
  ResumeDeadlineInput,
  StartDeadlineInput,
  SuspendDeadlineInput,
  WithdrawDeadlineInput,
} from './case-deadline.input.js';
import { toCaseEvent, toExtending, toKeptModel } from './case-deadline.mapper.js';

/** What is done with the deadlines of a case. */
@Resolver()
export class CaseDeadlinesResolver {
  constructor(
    @Inject(CaseDeadlines) private readonly deadlines: CaseDeadlines,
    @Inject(ChangeCaseDeadline) private readonly change: ChangeCaseDeadline,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Mutates({
    name: 'startDeadline',
    description: 'Say what happened; the deadline follows from the law',
    success: { deadline: { type: () => DeadlineModel, description: 'The deadline as it is now' } },
  })
  @Access('newcomer', 'guide', 'clerk', 'counsellor')
  async start(
    @Input() input: StartDeadlineInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ deadline: DeadlineModel }> {
    return { deadline: toKeptModel(await this.deadlines.start(toCaseEvent(input), viewer), this.clock.today()) };
  }

  @Mutates({
    name: 'meetDeadline',
    description: 'Say that it is done; no reminder follows',
    success: { deadline: { type: () => DeadlineModel, description: 'The deadline as it is now' } },
  })
  @Access('newcomer', 'guide', 'clerk', 'counsellor')
  async meet(@Input() input: MeetDeadlineInput, @CurrentViewer() viewer: Viewer): Promise<{ deadline: DeadlineModel }> {
    return { deadline: toKeptModel(await this.deadlines.meet(input, viewer), this.clock.today()) };
  }

  @Mutates({
    name: 'withdrawDeadline',
    description: 'Say that it should not have been started; it stays in the record, and no reminder follows',
    success: { deadline: { type: () => DeadlineModel, description: 'The deadline as it is now' } },
  })
  @Access('guide', 'clerk', 'counsellor')
  async withdraw(
    @Input() input: WithdrawDeadlineInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ deadline: DeadlineModel }> {
    return { deadline: toKeptModel(await this.deadlines.withdraw(input, viewer), this.clock.today()) };
  }

  @Mutates({
    name: 'confirmDeadline',
    description: 'Stand for the days of a remedy deadline after having seen the letter',
    success: { deadline: { type: () => DeadlineModel, description: 'The deadline as it is now' } },
  })
  @Access('guide', 'clerk', 'counsellor')
  async confirm(
    @Input() input: ConfirmDeadlineInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ deadline: DeadlineModel }> {
    return { deadline: toKeptModel(await this.change.confirm(input, viewer), this.clock.today()) };
  }

  @Mutates({
    name: 'suspendDeadline',
    description: 'Let a deadline stand still; what is left of it is kept',
    success: { deadline: { type: () => DeadlineModel, description: 'The deadline as it is now' } },
  })
  @Access('guide', 'clerk', 'counsellor')
  async suspend(
    @Input() input: SuspendDeadlineInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ deadline: DeadlineModel }> {
    const { since, ...rest } = input;
    const suspended = await this.change.suspend(
      { ...rest, since: (since ?? undefined) as LocalDate | undefined },
      viewer,
    );
    return { deadline: toKeptModel(suspended, this.clock.today()) };
  }

  @Mutates({
    name: 'resumeDeadline',
    description: 'Let a suspended deadline go on with what was left of it',
    success: { deadline: { type: () => DeadlineModel, description: 'The deadline as it is now' } },
  })
  @Access('guide', 'clerk', 'counsellor')
  async resume(
    @Input() input: ResumeDeadlineInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ deadline: DeadlineModel }> {
    const { on, ...rest } = input;
    const resumed = await this.change.resume({ ...rest, on: (on ?? undefined) as LocalDate | undefined }, viewer);
    return { deadline: toKeptModel(resumed, this.clock.today()) };
  }

  @Mutates({
    name: 'extendDeadline',
    description:
      'Note more time that an authority granted; what it set itself also after its end (§ 31 Abs. 7 VwVfG, § 26 Abs. 7 SGB X)',
    success: { deadline: { type: () => DeadlineModel, description: 'The deadline as it is now' } },
  })
  @Access('guide', 'clerk', 'counsellor')
  async extend(
    @Input() input: ExtendDeadlineInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ deadline: DeadlineModel }> {
    return { deadline: toKeptModel(await this.change.extend(toExtending(input), viewer), this.clock.today()) };
  }
}
