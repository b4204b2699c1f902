import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { SealStoredFacts } from './case-routing/index.js';
import { SealStoredReasons } from './deadlines/index.js';
import { SealStoredCorrections } from './data-subject-rights/index.js';
import { DigestStoredHandOffs, SealStoredHandOffs } from './hand-off/index.js';
import { assertDatabase } from './migrate-database.js';
import { asSystem } from './platform/access/index.js';
import { SealStoredLetters } from './notifications/index.js';
import { parseEnv, toConfig } from './platform/config/index.js';
import { runProcess } from './platform/run-process.js';
import { RotateKeys } from './platform/sealing/index.js';
import { StartProblem } from './platform/start-problem.js';
import { SealKeysAnew } from './webhooks/index.js';

type Work = (app: INestApplicationContext) => Promise<string>;

const WORKS: Readonly<Record<string, Work>> = {
  /** Stored before values were sealed. */
  async seal(app) {
    const handOffs = await app.get(SealStoredHandOffs, { strict: false }).run();
    const members = await app.get(SealStoredFacts, { strict: false }).run();
    const letters = await app.get(SealStoredLetters, { strict: false }).run();
    const corrections = await app.get(SealStoredCorrections, { strict: false }).run();
    const reasons = await app.get(SealStoredReasons, { strict: false }).run();
    const searched = await app.get(DigestStoredHandOffs, { strict: false }).run();
    const kept = `facts of ${members} people, ${letters} letters, ${corrections} corrections, ${reasons} reasons`;
    return `sealed: ${handOffs} contents, notes and duties of hand-offs, ${kept}; looked through for identifiers: ${searched} hand-offs`;
  },
  async rotate(app) {
    const { authorityKeys, grants, searchKeys, digests } = await app.get(RotateKeys, { strict: false }).run();
    const webhooks = await app.get(SealKeysAnew, { strict: false }).run();
    const wrapped = `${authorityKeys} keys of authorities, ${searchKeys} search keys, ${grants} grants`;
    return `wrapped anew: ${wrapped}; computed anew: ${digests} digests; sealed anew: ${webhooks} keys of webhooks`;
  },
};

/** `npm run keys:seal`, `npm run keys:rotate`: beside the running processes, as often as needed. */
await runProcess(async () => {
  const work = WORKS[process.argv[2] ?? ''];
  if (work === undefined) throw new StartProblem('keys/usage', `Say what to do: ${Object.keys(WORKS).join(' or ')}.`);
  const config = toConfig(parseEnv(process.env));
  await assertDatabase(config.databaseUrl);
  const app = await NestFactory.createApplicationContext(AppModule.forRoot({ config, worker: false }), {
    logger: false,
    abortOnError: false,
  });
  const done = await asSystem(() => work(app));
  await app.close();
  process.stdout.write(`${done}\n`);
  process.exit(0);
});
