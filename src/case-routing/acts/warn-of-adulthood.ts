import { Inject, Injectable } from '@nestjs/common';
import { type Facts, type LocalDate } from '../../authority-kit/index.js';
import { addDays, addMonths, isSendingDay } from '../../deadlines/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { adulthoodRung, eighteenthBirthday, FIRST_LEAD_DAYS } from '../domain/adulthood.js';
import { CaseFacts } from '../persistence/case-facts.js';
import { type CaseMemberEntity } from '../persistence/case-member.entity.js';
import { Cases } from '../persistence/cases.js';
import { TellCase } from './tell-case.js';

/**
 * The eighteenth birthday stands in no calendar: those who look after the case are told on the way to it. No declared
 * law starts a deadline by it, so there is none, and the person is not told.
 */
@Injectable()
export class WarnOfAdulthood {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(TellCase) private readonly tellCase: TellCase,
  ) {}

  /** Safe to run twice, also at the same moment: each rung of each birthday is told once. */
  async ofAll(): Promise<void> {
    const today = this.clock.today();
    if (!isSendingDay(today)) return;
    const youngest = addMonths(addDays(today, FIRST_LEAD_DAYS + 7), -12 * 18).day;
    const oldest = addMonths(addDays(today, -1), -12 * 18).day;
    const members = await this.work.read((tx) => tx.of(CaseFacts).membersWithDay('birth_date', oldest, youngest));
    for (const member of members) await this.work.run((tx) => this.ofMember(tx, member, today));
  }

  private async ofMember(tx: Tx, { id, caseId, position, facts }: CaseMemberEntity, today: LocalDate): Promise<void> {
    const birthday = eighteenthBirthday((facts as Facts)['birth_date'] as LocalDate);
    const rung = adulthoodRung(birthday, today);
    const file = rung === undefined ? null : await tx.of(Cases).byId(caseId);
    if (file === null) return;
    const occasion = `adulthood-${id}-${birthday}-P${rung}D`;
    await this.tellCase.within(tx, file, { occasion, task: { task: 'adulthood', member: position, date: birthday } });
  }
}
