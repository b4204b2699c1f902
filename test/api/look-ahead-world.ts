import { type LocalDate } from '../../src/authority-kit/index.js';
import { Handlers } from '../../src/platform/queue/index.js';
import { GUIDE, openAdvice } from './advice-world.js';
import { mutation } from '../support/mutation.js';

/** What is looked for every day. */
export type Look = 'expiry-radar' | 'month-gap' | 'adulthood';

/** One day as an answer. */
export const day = (fact: string, text: string) => ({ fact, text });

/** An installation in which facts are given and the daily looks can be had at any time. */
export async function openLookAhead() {
  const world = await openAdvice('2026-11-22');
  const look = (name: Look) => world.get(Handlers).work(name)?.run() ?? Promise.reject(new Error(name));

  /** Answers of the person, or of another member of the household. */
  async function answer(caseId: string, facts: readonly object[], member = 0): Promise<void> {
    const [{ version } = { version: 0 }] = await world.rows<{ version: number }>(
      'SELECT version FROM "case" WHERE id = $1',
      [caseId],
    );
    const input = { caseId, version, member, facts };
    const given = mutation('answerFacts', 'case { version }');
    const { code } = await world.ask(GUIDE, given, { input });
    if (code !== undefined) throw new Error(code);
  }

  return {
    ...world,
    look,
    answer,
    async lookOn(today: LocalDate, name: Look): Promise<void> {
      world.setDay(today);
      await look(name);
    },
    async caseWith(facts: readonly object[]): Promise<string> {
      const caseId = await world.openCase(GUIDE);
      await answer(caseId, facts);
      return caseId;
    },
    /** Leaves the cases of earlier tests out of what is looked at. */
    async closeAll(): Promise<void> {
      world.setDay('2026-11-22');
      await world.rows(
        `UPDATE "case" SET status = 'closed', closed_at = now(), close_reason = 'settled' WHERE status <> 'closed'`,
      );
    },
  };
}

export type LookAheadWorld = Awaited<ReturnType<typeof openLookAhead>>;
