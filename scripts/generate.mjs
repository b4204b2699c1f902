import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { clientTypes } from './generate/client-types.mjs';
import { glossaryWith } from './generate/glossary.mjs';
import { ROOT, setUp } from './set-up.mjs';
import { SetUpProblem } from './set-up/set-up-problem.mjs';

const GLOSSARY = join(ROOT, 'docs', 'glossary.md');
const TYPES = join(ROOT, 'openapi', 'types');

/**
 * `npm run generate`: writes the contracts and their types into openapi/ and the authorities into the glossary.
 * With `--check`: compares instead, and changes nothing. Where another folder is named, only the contracts and there.
 */
async function main() {
  const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
  const [folder] = positionals;
  await setUp();
  const fresh = mkdtempSync(join(tmpdir(), 'eindach-api-'));
  try {
    const texts = contractsFrom(fresh, folder ?? join(ROOT, 'openapi'));
    if (folder === undefined) {
      for (const [path, text] of await typesFrom(texts)) texts.set(path, text);
      texts.set(GLOSSARY, await freshGlossary());
    }
    return values.check ? check(texts) : write(texts);
  } finally {
    rmSync(fresh, { recursive: true });
  }
}

/** By path: what each file has to hold; nothing for one that is too many. */
function contractsFrom(fresh, folder) {
  const generator = join(ROOT, 'dist', 'src', 'generate-api.js');
  execFileSync(process.execPath, ['--enable-source-maps', generator, fresh], { stdio: 'inherit' });
  const names = new Set([...readdirSync(fresh), ...namesIn(folder)]);
  return new Map([...names].map((name) => [join(folder, name), textOf(join(fresh, name))]));
}

/** By path: the types of each contract of REST. */
async function typesFrom(contracts) {
  const types = new Map(namesIn(TYPES).map((name) => [join(TYPES, name), undefined]));
  for (const [path, text] of contracts) {
    if (text === undefined || !path.endsWith('.json')) continue;
    types.set(join(TYPES, `${basename(path, '.json')}.d.ts`), await clientTypes(text));
  }
  return types;
}

async function freshGlossary() {
  const { AUTHORITIES } = await import('../dist/src/authorities/index.js');
  return glossaryWith(readFileSync(GLOSSARY, 'utf8'), AUTHORITIES, GLOSSARY);
}

function check(texts) {
  const differing = [...texts].filter(([path, text]) => textOf(path) !== text);
  for (const [path] of differing) {
    process.stderr.write(`${relative(ROOT, path)} is not what the sources say: npm run generate\n`);
  }
  return differing.length === 0 ? 0 : 1;
}

function write(texts) {
  for (const [path, text] of texts) {
    mkdirSync(dirname(path), { recursive: true });
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
  }
  return 0;
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
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
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
