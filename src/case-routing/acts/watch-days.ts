import { Inject, Injectable } from '@nestjs/common';
import { type Facts } from '../../authority-kit/index.js';
import { Register } from '../../catalogue/index.js';
import { StartDeadline, WithdrawDeadline } from '../../deadlines/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type WatchedStart, watchedStarts } from '../domain/watched-starts.js';
import { FACTS_TO_WATCH } from '../law/watched-facts.js';
import { CaseFacts } from '../persistence/case-facts.js';
import { type CaseMemberEntity } from '../persistence/case-member.entity.js';
import { type CaseFile, Cases } from '../persistence/cases.js';
import { type WatchedDayEntity } from '../persistence/watched-day.entity.js';
import { WatchedDays } from '../persistence/watched-days.js';
import { aboutCase } from './about-case.js';

/** Cases looked up at once; each is then looked at in a transaction of its own. */
const BATCH = 200;

/**
 * The radar of what runs out: starts the declared deadlines that follow from the facts of the members. The same fact
 * starts one once, another one in its place supersedes it, and one that was taken back withdraws it.
 */
@Injectable()
export class WatchDays {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Register) private readonly register: Register,
    @Inject(StartDeadline) private readonly startDeadline: StartDeadline,
    @Inject(WithdrawDeadline) private readonly withdrawDeadline: WithdrawDeadline,
  ) {}

  /** Looks at every open case; two that run at the same moment start nothing twice. */
  async ofAll(): Promise<void> {
    for (let after: string | null = null, more = true; more;) {
      const page = { after, limit: BATCH };
      const ids: string[] = await this.work.read((tx) => tx.of(CaseFacts).knowing(FACTS_TO_WATCH, page));
      for (const id of ids) await this.ofCase(id);
      after = ids.at(-1) ?? null;
      more = ids.length === BATCH;
    }
  }

  private ofCase(caseId: string): Promise<void> {
    return this.work.run(async (tx) => {
      await tx.of(WatchedDays).serialise(caseId);
      const file = await tx.of(Cases).byId(caseId);
      if (file === null) return;
      const known = await tx.of(WatchedDays).of(file.members.map(({ id }) => id));
      for (const member of file.members) {
        await this.ofMember(
          tx,
          file,
          member,
          known.filter(({ memberId }) => memberId === member.id),
        );
      }
    });
  }

  private async ofMember(tx: Tx, file: CaseFile, member: CaseMemberEntity, known: readonly WatchedDayEntity[]) {
    const starts = watchedStarts(member.facts as Facts, this.clock.today(), (id) => this.register.service(id));
    for (const start of starts) {
      const lawId = start.event.deadlineId;
      const before = known.find((one) => one.lawId === lawId);
      if (before?.value === start.value || (before === undefined && start.over)) continue;
      const deadlineId = await this.start(tx, file, member, start);
      await tx.of(WatchedDays).put({ memberId: member.id, lawId, value: start.value, deadlineId });
    }
    const gone = known.filter(({ lawId }) => !starts.some(({ event }) => event.deadlineId === lawId));
    for (const one of gone) await this.withdraw(tx, file.row.id, one);
  }

  /** `null` where the calculation is refused, which it is before anything is written. */
  private start(tx: Tx, file: CaseFile, member: CaseMemberEntity, { event }: WatchedStart): Promise<string | null> {
    const about = { ...aboutCase(file), facts: member.facts as Facts };
    const occasion = member.position === 0 ? {} : { occasion: member.id };
    return unlessRefused(async () => {
      const { deadline } = await this.startDeadline.within(tx, { ...event, ...about, ...occasion }, null);
      return deadline.id;
    });
  }

  private async withdraw(tx: Tx, caseId: string, watched: WatchedDayEntity): Promise<void> {
    const { deadlineId: id } = watched;
    if (id !== null) await unlessRefused(() => this.withdrawDeadline.within(tx, { id, caseId }, null));
    await tx.of(WatchedDays).remove(watched);
  }
}

async function unlessRefused<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
