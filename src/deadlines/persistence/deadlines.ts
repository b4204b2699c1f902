import { type EntityManager, In, IsNull, MoreThan, Not } from 'typeorm';
import { mustChange } from '../../platform/database/index.js';
import { DeadlineEntity } from './deadline.entity.js';

/** A deadline by its id and the case it must belong to. */
export type DeadlineOfCase = Pick<DeadlineEntity, 'id' | 'caseId'>;

/** The same law kept for the same matter: only one of these is open at a time. */
export type DeadlineKey = Pick<DeadlineEntity, 'caseId' | 'lawId' | 'authority' | 'personId' | 'occasion'>;

/** Versions that were current when a deadline was computed. */
export type Versions = Pick<DeadlineEntity, 'ruleVersion' | 'calendarVersion'>;

/** Whose dates: a person's, or those an office keeps. */
export type DatesOwner = Readonly<{ personId: string }> | Readonly<{ office: string }>;

/** Most dates in one calendar. */
const MOST_DATES = 2_000;

const IS_LAST = `NOT EXISTS (
  SELECT 1 FROM deadline later WHERE later.line = deadline.line AND later.revision > deadline.revision)`;

/** The deadlines that are being kept. */
export class Deadlines {
  constructor(private readonly manager: EntityManager) {}

  /** Lets only one transaction at a time start deadlines in this case. */
  async serialise(caseId: string): Promise<void> {
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`deadline:${caseId}`]);
  }

  async add(deadline: DeadlineEntity): Promise<void> {
    await this.manager.insert(DeadlineEntity, deadline);
  }

  async change({ id, ...row }: DeadlineEntity): Promise<void> {
    mustChange(await this.manager.update(DeadlineEntity, { id }, row));
  }

  byId(id: string): Promise<DeadlineEntity | null> {
    return this.manager.findOneBy(DeadlineEntity, { id });
  }

  /** Kept as it is until the transaction ends; others may read it as well. */
  hold(id: string): Promise<DeadlineEntity | null> {
    return this.manager.findOne(DeadlineEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
  }

  /** Locked until the transaction ends. */
  lock({ id, caseId }: DeadlineOfCase): Promise<DeadlineEntity | null> {
    return this.manager.findOne(DeadlineEntity, { where: { id, caseId }, lock: { mode: 'pessimistic_write' } });
  }

  /** Those of that key that are open or met, locked until the transaction ends. */
  lockKept({ caseId, lawId, authority, personId, occasion }: DeadlineKey): Promise<DeadlineEntity[]> {
    return this.manager
      .createQueryBuilder(DeadlineEntity, 'deadline')
      .where({ caseId, lawId, authority, occasion: occasion ?? IsNull(), state: In(['open', 'met']) })
      .andWhere('deadline.personId IS NOT DISTINCT FROM :personId', { personId })
      .setLock('pessimistic_write')
      .getMany();
  }

  /** What has not ended, and what ended after `endedAfter`; the soonest end first. */
  onCalendar(owner: DatesOwner, endedAfter: Date): Promise<DeadlineEntity[]> {
    return this.manager.find(DeadlineEntity, {
      where: [
        { ...owner, endedAt: IsNull() },
        { ...owner, endedAt: MoreThan(endedAfter) },
      ],
      order: { endDate: 'ASC', id: 'ASC' },
      take: MOST_DATES,
    });
  }

  /** The open ones that follow from a letter or hand-off, locked until the transaction ends. */
  lockOpenOf(occasion: string): Promise<DeadlineEntity[]> {
    const lock = { mode: 'pessimistic_write' } as const;
    return this.manager.find(DeadlineEntity, { where: { occasion, state: 'open' }, lock });
  }

  /** Those of an occasion that were met for that reason and have no version after them, locked until the transaction ends. */
  lockMetOf(occasion: string, because: string): Promise<DeadlineEntity[]> {
    return this.manager
      .createQueryBuilder(DeadlineEntity, 'deadline')
      .where({ occasion, state: 'met', endedBecause: because })
      .andWhere(IS_LAST)
      .setLock('pessimistic_write')
      .getMany();
  }

  /** All versions of one deadline, the first one first. */
  versions(lines: readonly string[]): Promise<DeadlineEntity[]> {
    return this.manager.find(DeadlineEntity, { where: { line: In([...lines]) }, order: { revision: 'ASC' } });
  }

  /** Every version before this one, the first one first, with those of another law whose place it took. */
  async before({ line, revision, replaces }: DeadlineEntity): Promise<DeadlineEntity[]> {
    const own = (await this.versions([line])).filter((version) => version.revision < revision);
    const other = own[0]?.replaces ?? replaces;
    const replaced = other === null ? null : await this.manager.findOneBy(DeadlineEntity, { id: other });
    return replaced === null ? own : [...(await this.before(replaced)), replaced, ...own];
  }

  /** Ids of open deadlines that were computed by another version of law or calendar. */
  async stale({ ruleVersion, calendarVersion }: Versions, limit: number): Promise<string[]> {
    const found = await this.manager.find(DeadlineEntity, {
      select: { id: true },
      where: [
        { state: 'open', ruleVersion: Not(ruleVersion) },
        { state: 'open', calendarVersion: Not(calendarVersion) },
      ],
      take: limit,
    });
    return found.map(({ id }) => id);
  }

  /** The open one, locked until the transaction ends; `null` where it has ended or somebody else has it. */
  lockOpen(id: string): Promise<DeadlineEntity | null> {
    const lock = { mode: 'pessimistic_write', onLocked: 'skip_locked' } as const;
    return this.manager.findOne(DeadlineEntity, { where: { id, state: 'open' }, lock });
  }

  /** Every deadline of these cases, also those that ended, in the order they were started. */
  ofCases(caseIds: readonly string[]): Promise<DeadlineEntity[]> {
    return this.manager.find(DeadlineEntity, {
      where: { caseId: In([...caseIds]) },
      order: { startedAt: 'ASC', revision: 'ASC', id: 'ASC' },
    });
  }
}
