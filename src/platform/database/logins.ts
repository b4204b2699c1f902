import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import { StartProblem } from '../start-problem.js';
import { APP_ROLE, QUEUE_ROLE, SYSTEM_ROLE } from './transaction-context.js';

const ROLES = [APP_ROLE, SYSTEM_ROLE, QUEUE_ROLE];

/** SQLSTATE: insufficient privilege. */
const NOT_ALLOWED = '42501';

/**
 * Makes sure that the processes can log in with `loginUrl` and work as the roles of this schema; a login that is there keeps
 * its password. `owner` is connected as whoever may do that.
 * @throws StartProblem with the statements for an administrator of the database where `owner` may not
 */
export async function keepLogin(owner: Client, loginUrl: string): Promise<void> {
  const { username, password } = new URL(loginUrl);
  const login = decodeURIComponent(username);
  const { rowCount } = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [login]);
  const secret = scramOf(decodeURIComponent(password));
  try {
    if (rowCount === 0) await owner.query(createLogin(login, escapeLiteral(secret)));
    await owner.query(grantRoles(login));
  } catch (error) {
    if ((error as { code?: string }).code !== NOT_ALLOWED) throw error;
    const statements = `${createLogin(login, `'...'`)}; ${grantRoles(login)};`;
    throw new StartProblem(
      'database/login-not-made',
      `The login ${login} of DATABASE_URL lacks its roles, and MIGRATION_DATABASE_URL may not give them. Have an administrator of the database run: ${statements}`,
    );
  }
}

/**
 * Makes the roles the schema relies on, where they are not there yet, and lets `owner` change rows as the system does: only so
 * migrations reach what row level security keeps from everybody else.
 * @throws StartProblem with the statements for an administrator of the database where `owner` may not
 */
export async function keepRoles(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>('SELECT rolname AS name FROM pg_roles WHERE rolname = ANY($1)', [
    ROLES,
  ]);
  const missing = ROLES.filter((role) => !rows.some(({ name }) => name === role));
  const statements = missing.map((role) => `CREATE ROLE ${role} NOLOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT;`);
  const { rows: me } = await owner.query<{ login: string; version: number }>(
    `SELECT current_user AS login, current_setting('server_version_num')::int / 10000 AS version`,
  );
  const isNew = (me[0]?.version ?? 0) >= 16;
  const acting = `GRANT ${SYSTEM_ROLE} TO ${escapeIdentifier(me[0]?.login ?? '')}${isNew ? ' WITH SET TRUE, INHERIT FALSE' : ''};`;
  for (const statement of statements) await owner.query(statement).catch(refused([...statements, acting]));
  const { rows: may } = await owner.query<{ act: boolean }>('SELECT pg_has_role($1, $2) AS act', [
    SYSTEM_ROLE,
    isNew ? 'SET' : 'MEMBER',
  ]);
  if (may[0]?.act !== true) await owner.query(acting).catch(refused([acting]));
}

const refused = (statements: readonly string[]) => (error: { code?: string }) => {
  if (error.code !== NOT_ALLOWED) throw error;
  throw new StartProblem(
    'database/roles-not-made',
    `MIGRATION_DATABASE_URL may not make the roles of EinDach, or work as them; nothing was changed. Have an administrator of the database run: ${statements.join(' ')}`,
  );
};

const createLogin = (login: string, secret: string): string =>
  `CREATE ROLE ${escapeIdentifier(login)} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOINHERIT PASSWORD ${secret}`;

const grantRoles = (login: string): string => `GRANT ${ROLES.join(', ')} TO ${escapeIdentifier(login)}`;

const ITERATIONS = 4096;

/** RFC 5803, as PostgreSQL keeps it: so that the password itself stands in no statement and no log of the server. */
function scramOf(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password.normalize('NFKC'), salt, ITERATIONS, 32, 'sha256');
  const keyed = (words: string) => createHmac('sha256', salted).update(words).digest();
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64');
  const server = keyed('Server Key').toString('base64');
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${stored}:${server}`;
}
