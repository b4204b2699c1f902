import { DataSource } from 'typeorm';
import { SAMPLE_USERS } from '../../src/identity/index.js';
import { Handlers } from '../../src/platform/queue/index.js';
import { openTestApp } from '../support/app.js';
import { mutation } from '../support/mutation.js';

/** The sample district has one account a desk; three of them work elsewhere here. */
const MOVES = [
  ['clerk-meldebehoerde', 'clerk', 'of-dan-integration'],
  ['clerk-sozialamt', 'guide', 'of-dan-integration'],
  ['clerk-auslaenderbehoerde', 'counsellor', 'of-dan-mbe'],
] as const;

export const [GUIDE, COLLEAGUE, CLERK, COUNSELLOR] = [
  'guide',
  'clerk-sozialamt',
  'clerk-meldebehoerde',
  'counsellor',
] as const;

export const accountOf = (user: string) => SAMPLE_USERS.find(({ name }) => name === user)?.id ?? '';

export interface Adviser {
  readonly part: string;
  readonly account: string;
  readonly role: string;
}

export interface Told {
  readonly to: string;
  readonly message: string;
  readonly params: Record<string, unknown>;
  readonly body: string | null;
}

export const toOf = (told: readonly Told[]) => told.map(({ to }) => to).toSorted();

const LETTER = {
  deadlineId: 'sgg-84-widerspruch',
  triggerEvent: 'notification_of_decision',
  triggerDate: '2026-11-02',
  delivery: 'post_domestic_sgbx',
};

/** An installation where several people work at one desk. */
export async function openAdvice(today: '2026-11-22') {
  const app = await openTestApp({ today });
  const rows = <T>(sql: string, values: unknown[] = []): Promise<T[]> => app.get(DataSource).query(sql, values);
  for (const move of MOVES) await rows(`UPDATE account SET role = $2, office = $3 WHERE subject = $1`, [...move]);

  async function ask<T>(user: string, query: string, variables: object = {}) {
    const { body } = await app
      .request(user)
      .graphql<{ data: T | null; errors?: { extensions: { code: string } }[] }>(query, variables);
    return { data: body.data, code: body.errors?.[0]?.extensions.code };
  }

  return {
    ...app,
    rows,
    ask,
    async openCase(user: string): Promise<string> {
      const person = { givenName: 'Amina', familyName: 'Beispiel', email: null, locale: 'de' };
      const input = {
        place: '03354013',
        languages: ['ar'],
        facts: [],
        concerns: [{ service: 'jc-grundsicherungsgeld' }],
      };
      const { data } = await ask<{ openCase: { id: string } }>(user, mutation('openCase', 'case { id }'), {
        input: user === 'newcomer' ? input : { ...input, person },
      });
      return data?.openCase.id ?? '';
    },
    assign: (user: string, caseId: string, part: string, account: string | null) =>
      ask<{ assignAdviser: Adviser[] }>(user, mutation('assignAdviser', 'advisers { part account role }'), {
        input: { caseId, part, account },
      }),
    advisersOf: (user: string, id: string) =>
      ask<{ case: { advisers: Adviser[] } }>(
        user,
        'query ($id: ID!) { case(id: $id) { advisers { part account role } } }',
        { id },
      ),
    async startDeadline(user: string, caseId: string, event: object = {}) {
      const { data } = await ask<{ startDeadline: { id: string; reminders: { id: string; dueOn: string }[] } }>(
        user,
        mutation('startDeadline', 'deadline { id reminders { id: reminderId dueOn recipient } }'),
        { input: { caseId, ...LETTER, ...event } },
      );
      return data?.startDeadline ?? { id: '', reminders: [] };
    },
    send: (reminderId: string) => app.get(Handlers).forTopic('reminder.due')[0]?.handle(reminderId),
    /** What the worker does when days of this case have moved. */
    async tellMoves(caseId: string): Promise<void> {
      for (const { id } of await rows<{ id: string }>('SELECT id FROM deadline WHERE case_id = $1', [caseId])) {
        for (const handler of app.get(Handlers).forTopic('deadline.moved')) await handler.handle(id);
      }
    },
    /** Who was told what about a case, and was not told since that it no longer holds. */
    toldAbout: (caseId: string) =>
      rows<Told>(
        `SELECT COALESCE(account_id::text, office, 'person') AS to, message, params, body FROM notification
         WHERE case_id = $1 AND cancelled_at IS NULL ORDER BY created_at`,
        [caseId],
      ),
  };
}

export type Advice = Awaited<ReturnType<typeof openAdvice>>;
