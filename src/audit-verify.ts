import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type DumpLine, dumpRecord, parseDumpLine, reportText, verifyRecord } from './audit/index.js';
import { runProcess } from './platform/run-process.js';
import { parseJwkSet, type PublicJwk } from './platform/signing/index.js';
import { StartProblem } from './platform/start-problem.js';

const USAGE =
  'Say what to check: npm run --silent audit:verify -- --dump <file or postgres URL> --checkpoints <file> --key <file with the public key> [--json]';

/**
 * `npm run audit:verify`: checks the audit record without any network but the database where one is named. Prints what is
 * not as it was written and ends with 1, or says that nothing is and ends with 0.
 */
await runProcess(async () => {
  const { dump, checkpoints, key, json } = readArguments();
  const report = await verifyRecord({
    dump: /^postgres(ql)?:/.test(dump) ? dumpRecord(dump) : dumpOf(dump),
    checkpoints: linesOf(checkpoints),
    keys: readKeys(key),
  });
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
  process.exit(report.findings.length === 0 ? 0 : 1);
});

function readArguments() {
  const text = { type: 'string' } as const;
  try {
    const options = { dump: text, checkpoints: text, key: text, json: { type: 'boolean', default: false } } as const;
    const { dump, checkpoints, key, json } = parseArgs({ options }).values;
    if (dump !== undefined && checkpoints !== undefined && key !== undefined) return { dump, checkpoints, key, json };
  } catch {
    // An unknown option is answered like a missing one.
  }
  throw new StartProblem('audit/usage', USAGE);
}

async function* dumpOf(file: string): AsyncGenerator<DumpLine> {
  for await (const line of linesOf(file)) yield parseDumpLine(line);
}

/** Opened when it is read: an interface that waits loses the lines it has read meanwhile. */
async function* linesOf(file: string): AsyncGenerator<string> {
  if (!existsSync(file)) throw new StartProblem('audit/no-file', `There is no file ${file}.`);
  yield* createInterface({ input: createReadStream(file), crlfDelay: Infinity });
}

function readKeys(file: string): readonly PublicJwk[] {
  const set = existsSync(file) ? parseJwkSet(readFileSync(file, 'utf8')) : undefined;
  if (set !== undefined) return set.keys;
  throw new StartProblem('audit/no-key', `${file} is no JWK set; save the answer of \`npm run audit:key\` there.`);
}
