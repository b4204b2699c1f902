import { ROOT, setUp } from './set-up.mjs';
import { jestRunner } from './test/jest.mjs';
import { openIssuer } from './test/issuer.mjs';
import { openServer } from './test/server.mjs';
import { openTemplate } from './test/template.mjs';

const KNOWN = ['SetUpProblem', 'StartProblem'];

/** `npm test -- <arguments of Jest>`: sets up, then runs the tests against a real PostgreSQL. */
async function main() {
  await setUp();
  const jest = jestRunner();
  const server = await openServer();
  try {
    const template = await openTemplate(server.url);
    try {
      return await runWith(environmentOf(server, template), jest);
    } finally {
      await template.drop();
    }
  } finally {
    await server.close();
  }
}

const environmentOf = (server, template) => ({
  TEST_DATABASE_URL: server.url,
  TEST_DATABASE_LOGIN: template.loginUrl,
  TEST_DATABASE_TEMPLATE: template.name,
});

async function runWith(databases, jest) {
  const issuer = await openIssuer();
  try {
    const { DATABASE_URL: _, ...env } = process.env;
    const given = { ...databases, TEST_ISSUER: JSON.stringify(issuer.given) };
    return await jest.run({ cwd: ROOT, args: process.argv.slice(2), env: { ...env, ...given } });
  } finally {
    issuer.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${KNOWN.includes(error.name) ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
