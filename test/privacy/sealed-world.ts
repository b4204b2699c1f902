import { DataSource } from 'typeorm';
import { Cases } from '../../src/case-routing/persistence/cases.js';
import { type Config } from '../../src/platform/config/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { withoutPapers } from '../support/documents.js';
import { mutation } from '../support/mutation.js';

/** Words of nobody else, to be looked for in the database. */
export const WORDS = { content: 'Zimtstern', note: 'Vanillekipferl' } as const;

const OPEN = mutation('openCase', 'case { id version }');
const HAND_OVER = mutation('handOver', 'handOff { id version }');

export interface View {
  readonly id: string;
  readonly version: number;
  /** Absent where it cannot be read. */
  readonly content?: Readonly<Record<string, string>>;
  readonly erasedAt: string | null;
  readonly code?: string;
}

interface Made {
  readonly id: string;
  readonly personId: string;
}

/** The API with matters of people of whom something special is known. */
export class SealedWorld {
  private constructor(readonly app: TestApp) {}

  static async open(settings: Partial<Config> = {}): Promise<SealedWorld> {
    return new SealedWorld(await openTestApp({ settings }));
  }

  sql<T = Record<string, unknown>>(statement: string, values: unknown[] = []): Promise<T[]> {
    return this.app.get(DataSource).query(statement, values);
  }

  /** A case about somebody with a medical need. */
  async aCase(): Promise<Made> {
    const input = {
      place: '03354013',
      languages: ['ar'],
      person: { givenName: 'Amina', familyName: 'Beispiel', locale: 'de' },
      facts: [
        { fact: 'health_need', yes: true },
        { fact: 'birth_date', text: '1990-05-01' },
      ],
      concerns: [{ service: 'jc-grundsicherungsgeld' }],
    };
    const { body } = await this.app.request('guide').graphql<{ data: { openCase: { id: string } } }>(OPEN, { input });
    const { id } = body.data.openCase;
    const [row] = await this.sql<{ person_id: string }>('SELECT person_id FROM "case" WHERE id = $1', [id]);
    return { id, personId: row?.person_id ?? '' };
  }

  /** Hands a matter of the case over to the Jobcenter. */
  async handOver(caseId: string, service = 'jc-grundsicherungsgeld'): Promise<View> {
    const fields = { name: WORDS.content, first_received_at: '2026-11-20', application_document: WORDS.content };
    const input = {
      caseId,
      service,
      to: 'jobcenter',
      transfer: 'tp-sgb-forward',
      consent: 'none',
      fields: Object.entries(fields).map(([field, content]) => ({ field, content })),
      documentGaps: withoutPapers(service),
    };
    const { body } = await this.app.request('guide').graphql<{ data: { handOver: View } }>(HAND_OVER, { input });
    return body.data.handOver;
  }

  step(user: string, id: string, version: number, action: string, body: object = { note: WORDS.note }) {
    const match = { 'if-match': `"${version}"` };
    return this.app.request(user).post<View>(`/v1/hand-offs/${id}/${action}`, body, match);
  }

  /** Received and asked about, so that both sides have written something. */
  async asked(caseId: string): Promise<View> {
    const { id } = await this.handOver(caseId);
    await this.step('clerk-jobcenter', id, 2, 'acknowledge', {});
    return (await this.step('clerk-jobcenter', id, 3, 'ask')).body;
  }

  read(user: string, { id }: Pick<View, 'id'>) {
    return this.app.request(user).get<View>(`/v1/hand-offs/${id}`);
  }

  async notes(user: string, { id }: Pick<View, 'id'>): Promise<(string | null)[]> {
    const path = `/v1/hand-offs/${id}/events`;
    const { body } = await this.app.request(user).get<{ events: { note: string | null }[] }>(path);
    return body.events.map(({ note }) => note);
  }

  /** What is known of the person of a case, as the installation itself reads it. */
  async factsOf(caseId: string): Promise<object | undefined> {
    const file = await this.app.get(UnitOfWork).run((tx) => tx.of(Cases).byId(caseId));
    return file?.members[0]?.facts;
  }

  close(): Promise<void> {
    return this.app.close();
  }
}

/** Tables of an application with rows that show one of these words. */
export async function tablesWith(world: SealedWorld, words: readonly string[]): Promise<string[]> {
  const tables = await world.sql<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await world.sql(`SELECT 1 FROM ${name} one WHERE one::text ~ $1 LIMIT 1`, [words.join('|')]);
    if (rows.length > 0) found.push(name);
  }
  return found;
}
