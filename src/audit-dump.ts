import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { dumpRecord } from './audit/index.js';
import { demand, parseEnv } from './platform/config/index.js';
import { runProcess } from './platform/run-process.js';

/** `npm run --silent audit:dump > record.ndjson`: writes the whole audit record of DATABASE_URL, a line for each entry. */
await runProcess(async () => {
  const { DATABASE_URL } = demand(parseEnv(process.env), 'DATABASE_URL');
  await pipeline(Readable.from(linesOf(DATABASE_URL)), process.stdout, { end: false });
  process.exit(0);
});

async function* linesOf(url: string): AsyncGenerator<string> {
  for await (const line of dumpRecord(url)) yield `${JSON.stringify(line)}\n`;
}
