import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { AUTHORITIES } from './authorities/index.js';
import { type AccountOrder, KeepAccount } from './identity/index.js';
import { assertDatabase } from './migrate-database.js';
import { asSystem, ROLES } from './platform/access/index.js';
import { parseEnv, toConfig } from './platform/config/index.js';
import { runProcess } from './platform/run-process.js';
import { StartProblem } from './platform/start-problem.js';

const USAGE =
  'Say whose account: npm run account -- --subject <name at the issuer> --role <role> [--authority <id> --office <id>] [--locale de] [--inactive]';

/** `npm run account`: adds the account of somebody who signs in at OIDC_ISSUER, or changes it; the first one is an admin. */
await runProcess(async () => {
  const config = toConfig(parseEnv(process.env));
  const order = { issuer: config.issuer, ...readArguments() };
  await assertDatabase(config.databaseUrl);
  const app = await NestFactory.createApplicationContext(AppModule.forRoot({ config, worker: false }), {
    logger: false,
  });
  const id = await asSystem(() => app.get(KeepAccount, { strict: false }).run(order));
  await app.close();
  process.stdout.write(`${id}\n`);
  process.exit(0);
});

/** @throws StartProblem naming what is missing or unknown */
function readArguments(): Omit<AccountOrder, 'issuer'> {
  const { subject, role, authority, office, locale = 'de', inactive = false } = parse();
  const known = ROLES.find((one) => one === role);
  if (subject === undefined || known === undefined) {
    throw new StartProblem('account/usage', `${USAGE}. Roles: ${ROLES.join(', ')}.`);
  }
  if (authority !== undefined && !AUTHORITIES.some(({ id }) => id === authority)) {
    throw new StartProblem('account/no-such-authority', `There is no authority ${authority}; see GET /v1/authorities.`);
  }
  return { subject, role: known, authority: authority ?? null, office: office ?? null, locale, active: !inactive };
}

function parse() {
  const text = { type: 'string' } as const;
  try {
    const options = { subject: text, role: text, authority: text, office: text, locale: text };
    return parseArgs({ options: { ...options, inactive: { type: 'boolean' } } }).values;
  } catch {
    throw new StartProblem('account/usage', `${USAGE}.`);
  }
}
