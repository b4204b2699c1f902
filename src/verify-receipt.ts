import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { RECEIPT_TYPE } from './hand-off/index.js';
import { readLocalKey } from './local/local-key.js';
import { parseEnv } from './platform/config/index.js';
import { runProcess } from './platform/run-process.js';
import { keyPairOf, parseJwkSet, type PublicJwk, verifyJws } from './platform/signing/index.js';
import { StartProblem } from './platform/start-problem.js';

const USAGE =
  'Say what to check: npm run --silent verify:receipt -- <receipt or its file> [--keys <file with a JWK set>]';

/**
 * `npm run verify:receipt -- <receipt or its file>`: checks a receipt without any network. Prints what it proves and ends
 * with 0, or says why it proves nothing and ends with 1.
 */
await runProcess(async () => {
  const { receipt, keysFile } = readArguments();
  const keys = keysFile === undefined ? [await ownKey()] : readKeys(keysFile);
  const verification = await verifyJws(textOf(receipt).trim(), RECEIPT_TYPE, keys);
  if (!verification.valid) throw new StartProblem('receipt/not-valid', `Not genuine: ${verification.reason}.`);
  process.stdout.write(`${JSON.stringify(verification.payload, null, 2)}\n`);
  process.exit(0);
});

function readArguments(): { receipt: string; keysFile: string | undefined } {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { keys: { type: 'string' } } });
    const [receipt] = positionals;
    if (receipt !== undefined && positionals.length === 1) return { receipt, keysFile: values.keys };
  } catch {
    // An unknown option is answered like a missing argument.
  }
  throw new StartProblem('receipt/usage', USAGE);
}

function textOf(receipt: string): string {
  return existsSync(receipt) ? readFileSync(receipt, 'utf8') : receipt;
}

function readKeys(file: string): readonly PublicJwk[] {
  const set = existsSync(file) ? parseJwkSet(readFileSync(file, 'utf8')) : undefined;
  if (set === undefined) {
    throw new StartProblem('receipt/no-keys', `${file} is no JWK set; save the answer of GET /v1/receipts/keys there.`);
  }
  return set.keys;
}

/** The key this installation signs with now. */
async function ownKey(): Promise<PublicJwk> {
  const env = parseEnv(process.env);
  const key = env.SIGNING_KEY ?? parseEnv({ SIGNING_KEY: readLocalKey(env.DATA_DIR, 'signing-key') }).SIGNING_KEY;
  if (key !== undefined) return (await keyPairOf(key)).publicJwk;
  throw new StartProblem(
    'receipt/no-keys',
    `Neither SIGNING_KEY nor DATA_DIR (${env.DATA_DIR}) holds a key; name a file with the public keys: --keys <file>.`,
  );
}
