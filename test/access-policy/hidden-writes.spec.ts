import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../src/audit/index.js';
import { Persons, SAMPLE_USERS } from '../../src/identity/index.js';
import { asViewer, type Viewer } from '../../src/platform/access/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { openTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

/** Somebody who keeps no file about anybody. */
const CLERK: Viewer = {
  account: randomUUID(),
  role: 'clerk',
  authority: 'sozialamt',
  office: 'of-dan-sozialamt',
  person: null,
  locale: 'de',
};

const AMINA = SAMPLE_USERS.find(({ person }) => person !== null)?.person?.id ?? '';
const NAMES = { givenName: 'Jemand', familyName: 'Anders' };

/** The names of the person, changed as part of something more. */
const rename = (viewer: Viewer | undefined): Promise<void> => {
  const work = app.get(UnitOfWork);
  const run = () =>
    work.run(async (tx) => {
      const entry = { at: new Date(), viewer: viewer ?? null, action: 'test.rename', objectType: 'person' };
      await tx.of(AuditTrail).record({ ...entry, objectId: AMINA, outcome: 'done' });
      await tx.of(Persons).rename(AMINA, NAMES);
    });
  return viewer === undefined ? run() : asViewer(viewer, 'casework', run);
};

const recorded = async (): Promise<number> =>
  (await app.get(DataSource).query<object[]>(`SELECT FROM audit_entry WHERE action = 'test.rename'`)).length;

describe('a write that row level security hides', () => {
  it('fails with a code, and nothing of what was done with it stays', async () => {
    await expect(rename(CLERK)).rejects.toMatchObject({ code: 'request/not-changed' });
    expect(await recorded()).toBe(0);
    const [row] = await app.get(DataSource).query<object[]>(`SELECT given_name FROM person WHERE id = '${AMINA}'`);
    expect(row).toEqual({ given_name: 'Amina' });
  });

  it('succeeds for whoever may', async () => {
    await rename(undefined);
    expect(await recorded()).toBe(1);
  });
});
