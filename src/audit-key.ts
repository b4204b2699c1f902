import { readLocalKey } from './local/local-key.js';
import { parseEnv } from './platform/config/index.js';
import { runProcess } from './platform/run-process.js';
import { keyPairOf } from './platform/signing/index.js';
import { StartProblem } from './platform/start-problem.js';

/** `npm run --silent audit:key > audit-key.json`: the public half of AUDIT_KEY, as a JWK set, for whoever checks the record. */
await runProcess(async () => {
  const env = parseEnv(process.env);
  const key = env.AUDIT_KEY ?? parseEnv({ AUDIT_KEY: readLocalKey(env.DATA_DIR, 'audit-key') }).AUDIT_KEY;
  if (key === undefined) {
    throw new StartProblem('audit/no-key', `Neither AUDIT_KEY nor DATA_DIR (${env.DATA_DIR}) holds a key.`);
  }
  process.stdout.write(`${JSON.stringify({ keys: [(await keyPairOf(key)).publicJwk] }, null, 2)}\n`);
  process.exit(0);
});
