import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { assertDatabase, migrate } from '../../src/migrate-database.js';
import { keepLogin } from '../../src/platform/database/index.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

const problem = (code: string, sentence: RegExp) =>
  expect.objectContaining({ name: 'StartProblem', code: `database/${code}`, message: expect.stringMatching(sentence) });

/** Roles belong to the whole server: names that no other test file takes. */
const name = (what: string) => `eindach_test_${what}_${randomBytes(4).toString('hex')}`;

const SECRET = "o'clock – 12";

let database: TestDatabase;
let owner: Client;
const roles: string[] = [];
beforeAll(async () => {
  database = await openTestDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  for (const role of roles) await owner.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
  await owner.end();
  await database.close();
});

/** The address of the database for a login that need not exist yet. */
function urlOf(login: string, at = database.ownerUrl): string {
  const url = new URL(at);
  url.username = login;
  url.password = encodeURIComponent(SECRET);
  return url.href;
}

async function aLogin(what: string, attributes = ''): Promise<{ login: string; url: string }> {
  const login = name(what);
  await owner.query(`CREATE ROLE ${login} LOGIN ${attributes} PASSWORD '${SECRET.replace("'", "''")}'`);
  roles.push(login);
  return { login, url: urlOf(login) };
}

describe('npm run migrate', () => {
  it('makes the login of the processes, which then can start; a second run changes nothing', async () => {
    const login = name('server');
    roles.push(login);
    expect(await migrate(database.ownerUrl, urlOf(login))).toBe(0);
    await assertDatabase(urlOf(login));
    expect(await migrate(database.ownerUrl, urlOf(login))).toBe(0);
    await assertDatabase(urlOf(login));
  });

  it('tells an administrator what to run where it may not', async () => {
    const weak = new Client({ connectionString: (await aLogin('weak', 'NOINHERIT')).url });
    await weak.connect();
    const sentence =
      /CREATE ROLE "new-one" LOGIN .* PASSWORD '\.\.\.'; GRANT eindach_app, eindach_system, eindach_queue TO "new-one";/;
    await expect(keepLogin(weak, urlOf('new-one'))).rejects.toEqual(problem('login-not-made', sentence));
    await weak.end();
  });
});

describe('a process does not start with a login', () => {
  it('that is exempt from row level security', async () => {
    await expect(assertDatabase(database.ownerUrl)).rejects.toEqual(
      problem('login-too-mighty', /is exempt from row level security.*MIGRATION_DATABASE_URL/),
    );
    const { url } = await aLogin('bypassing', 'BYPASSRLS');
    await expect(assertDatabase(url)).rejects.toEqual(problem('login-too-mighty', /is exempt/));
  });

  it('that owns a table', async () => {
    const { login, url } = await aLogin('owning', 'NOINHERIT IN ROLE eindach_app, eindach_system, eindach_queue');
    await owner.query(`CREATE TABLE owned (id int); ALTER TABLE owned OWNER TO ${login}`);
    await expect(assertDatabase(url)).rejects.toEqual(problem('login-too-mighty', /owns the tables/));
    await owner.query('DROP TABLE owned');
  });

  it('that lacks the roles', async () => {
    const { login, url } = await aLogin('bare', 'NOINHERIT IN ROLE eindach_app');
    await expect(assertDatabase(url)).rejects.toEqual(
      problem('login-without-roles', new RegExp(`GRANT eindach_app, eindach_system, eindach_queue TO "${login}"`)),
    );
  });
});

it('a process does not start on a database without the tables', async () => {
  const [empty, server] = [name('empty'), new URL(database.ownerUrl)];
  await owner.query(`CREATE DATABASE ${empty}`);
  server.pathname = `/${empty}`;
  const login = Object.assign(new URL(database.url), { pathname: `/${empty}` }).href;
  await expect(assertDatabase(login)).rejects.toEqual(problem('not-migrated', /npm run migrate/));
  await owner.query(`DROP DATABASE ${empty} WITH (FORCE)`);
});
