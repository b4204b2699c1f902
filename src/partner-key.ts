import { readPartner } from './local/partner-identity.js';
import { parseEnv } from './platform/config/index.js';
import { runProcess } from './platform/run-process.js';

/** `npm run partner:key -- <sample partner>`: prints what its system signs in with, as JSON, and nothing else. */
await runProcess(async () => {
  const identity = readPartner(process.argv[2], parseEnv(process.env).DATA_DIR);
  process.stdout.write(`${JSON.stringify(identity, null, 2)}\n`);
  process.exit(0);
});
