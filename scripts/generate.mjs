import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, setUp } from './set-up.mjs';
import { SetUpProblem } from './set-up/set-up-problem.mjs';

/**
 * `npm run generate`: writes the contracts into openapi/.
 * With `--check`: compares them with what is there, and changes nothing. Another folder may be named.
 */
async function main() {
  const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
  const [folder = join(ROOT, 'openapi')] = positionals;
  await setUp();
  if (values.check) return check(folder);
  write(folder);
  return 0;
}

function check(folder) {
  const fresh = mkdtempSync(join(tmpdir(), 'eindach-api-'));
  try {
    write(fresh);
    const differing = [...new Set([...readdirSync(fresh), ...namesIn(folder)])].filter(
      (name) => textOf(join(fresh, name)) !== textOf(join(folder, name)),
    );
    for (const name of differing) {
      process.stderr.write(`${join(folder, name)} is not what the sources say: npm run generate\n`);
    }
    return differing.length === 0 ? 0 : 1;
  } finally {
    rmSync(fresh, { recursive: true });
  }
}

function write(folder) {
  const generator = join(ROOT, 'dist', 'src', 'generate-api.js');
  execFileSync(process.execPath, ['--enable-source-maps', generator, folder], { stdio: 'inherit' });
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof SetUpProblem ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
