import { sampleToken } from './local/sample-token.js';
import { parseEnv } from './platform/config/index.js';
import { runProcess } from './platform/run-process.js';

/** `npm run token -- <sample user>`: prints a bearer token, and nothing else. */
await runProcess(async () => {
  process.stdout.write(`${await sampleToken(process.argv[2], parseEnv(process.env).DATA_DIR)}\n`);
  process.exit(0);
});
