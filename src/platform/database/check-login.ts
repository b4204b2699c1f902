import { type Client } from 'pg';
import { StartProblem } from '../start-problem.js';
import { APP_ROLE, QUEUE_ROLE, SYSTEM_ROLE } from './transaction-context.js';

interface Standing {
  readonly login: string;
  /** Superuser, or exempt from row level security. */
  readonly mighty: boolean;
  readonly owns: boolean;
  /** How many of the roles of the schema there are, and how many of them the login may work as. */
  readonly known: number;
  readonly held: number;
}

const STANDING = `
  SELECT session_user AS login, me.rolsuper OR me.rolbypassrls AS mighty,
    EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relowner = me.oid) AS owns,
    count(role.oid)::int AS known,
    (count(role.oid) FILTER (WHERE pg_has_role(me.oid, role.oid, 'MEMBER')))::int AS held
  FROM pg_roles me LEFT JOIN pg_roles role ON role.rolname = ANY($1)
  WHERE me.rolname = session_user GROUP BY me.oid, me.rolsuper, me.rolbypassrls`;

const ROLES = [APP_ROLE, SYSTEM_ROLE, QUEUE_ROLE];

/**
 * A process that serves must not be able to lift row level security: a fault in it would lift it, too.
 * @throws StartProblem where the login owns tables, is exempt from row level security or lacks the roles of the schema
 */
export async function assertLogin(client: Client): Promise<void> {
  const { rows } = await client.query<Standing>(STANDING, [ROLES]);
  const [standing] = rows;
  if (standing === undefined || standing.known < ROLES.length) throw notMigrated();
  const { login, mighty, owns, held } = standing;
  if (mighty || owns) {
    throw new StartProblem(
      'database/login-too-mighty',
      `The login ${login} of DATABASE_URL ${mighty ? 'is exempt from row level security' : 'owns the tables'}; processes that serve need another one. Name this one in MIGRATION_DATABASE_URL and a new one in DATABASE_URL: npm run migrate makes it.`,
    );
  }
  if (held < ROLES.length) {
    throw new StartProblem(
      'database/login-without-roles',
      `The login ${login} of DATABASE_URL lacks its roles; run npm run migrate with it in DATABASE_URL, or: GRANT ${ROLES.join(', ')} TO "${login}";`,
    );
  }
}

export const notMigrated = (): StartProblem =>
  new StartProblem(
    'database/not-migrated',
    'The database does not have the tables of this release; run `npm run migrate` with the same DATABASE_URL first.',
  );
