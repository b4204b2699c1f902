import { randomUUID } from 'node:crypto';
import { EndCase } from '../../src/case-routing/acts/end-case.js';
import { OpenCase } from '../../src/case-routing/acts/open-case.js';
import { ReadCases } from '../../src/case-routing/index.js';
import { LoadSampleOffices } from '../../src/catalogue/index.js';
import { migrate } from '../../src/migrate-database.js';
import { type Viewer } from '../../src/platform/access/index.js';
import { ReapplyDeletions } from '../../src/retention/index.js';
import { RunRetention } from '../../src/retention/acts/run-retention.js';
import { Installation } from '../support/installation.js';

const desk = { authority: 'integrationsstelle', office: 'of-dan-integration', person: null, locale: 'de' } as const;
const GUIDE: Viewer = { account: randomUUID(), role: 'guide', ...desk };
const INTAKE = {
  person: { givenName: 'Amina', familyName: 'Beispiel', email: null, locale: 'ar' },
  place: '03354013',
  languages: ['ar'],
  facts: { birth_date: '1990-01-31', health_need: true },
  documents: [],
  household: [],
  concerns: [{ service: 'jc-grundsicherungsgeld' }],
} as const;

const installation = new Installation();
const processes = () => installation.url('processes');
afterAll(() => installation.close());

const openCase = async () => (await installation.act(OpenCase).run(INTAKE, GUIDE)).row;
const rowsAbout = async (id: string): Promise<string[]> => {
  const tables = ['case', 'case_member', 'case_concern', 'case_lead', 'person', 'key_grant'];
  const found = tables.map(async (table) => {
    const rows = await installation.sql(`SELECT FROM "${table}" t WHERE t::text LIKE '%' || $1 || '%'`, [id]);
    return rows.length > 0 ? [table] : [];
  });
  return (await Promise.all(found)).flat();
};

describe('a backup that is put back', () => {
  it('brings back what was deleted since, which is then deleted again for good; all else is there and the record holds', async () => {
    await installation.startServer();
    await migrate(installation.url(), installation.url('processes'));
    await installation.startApp(processes());
    await installation.act(LoadSampleOffices).run();
    const [over, kept] = [await openCase(), await openCase()];
    await installation.sign();
    await installation.backUp('backup');

    await installation.startApp(processes());
    await installation.act(EndCase).close({ caseId: over.id, version: 1, reason: 'settled' }, GUIDE);
    await installation.sql(`UPDATE "case" SET closed_at = now() - interval '2000 days' WHERE id = $1`, [over.id]);
    await installation.sql(`UPDATE person SET created_at = now() - interval '2000 days' WHERE id = $1`, [
      over.personId,
    ]);
    await installation.act(RunRetention).run();
    expect(await rowsAbout(over.id)).toEqual([]);
    expect(await rowsAbout(over.personId)).toEqual([]);
    await installation.sign();

    await installation.restore('backup');
    expect(await rowsAbout(over.id)).toEqual(['case', 'case_member', 'case_concern', 'case_lead', 'key_grant']);
    await installation.startApp(processes());
    const again = await installation.act(ReapplyDeletions).run(installation.deletions);
    expect([again.read, again.rows > 0]).toEqual([2, true]);
    expect(await rowsAbout(over.id)).toEqual([]);
    expect(await rowsAbout(over.personId)).toEqual([]);
    expect(await installation.act(ReapplyDeletions).run(installation.deletions)).toEqual({ read: 2, rows: 0 });

    const { members } = await installation.act(ReadCases).one(kept.id, GUIDE);
    expect(members[0]?.facts).toEqual(INTAKE.facts);
    expect(await installation.verify(processes(), 1)).toMatchObject({ findings: [], checkpoints: 1 });
    const { findings } = await installation.verify(processes());
    expect([...new Set(findings.map(({ kind }) => kind))]).toEqual(['cut-off']);
  });
});
