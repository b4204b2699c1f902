import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { Client } from 'pg';
import { openTestDatabase } from '../support/database.js';
import { driftOf } from '../support/drift.js';
import { BYSTANDERS, FORBIDDEN_IMPORTS } from './forbidden-imports.js';

const ROOT = process.cwd();
const tool = (path: string) => join(ROOT, 'node_modules', path);

interface Outcome {
  readonly code: number;
  readonly output: string;
}

function run(file: string, args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(file, args, { maxBuffer: 1e8, ...options }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
      resolve({ code, output: stdout + stderr });
    });
  });
}

const node = (script: string, args: string[], cwd?: string) => run(process.execPath, [script, ...args], { cwd });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(await realpath(tmpdir()), 'eindach-gates-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), `${text}\n`);
  }
}

describe('format', () => {
  it('fails on a file that is not formatted, and only then', async () => {
    await put({ 'neat.ts': `export const a = 'b';`, 'messy.ts': 'export const a =  "b"' });
    const check = (name: string) =>
      node(tool('prettier/bin/prettier.cjs'), ['--config', join(ROOT, '.prettierrc.json'), '--check', name], folder);
    expect((await check('neat.ts')).code).toBe(0);
    expect(await check('messy.ts')).toMatchObject({ code: 1, output: expect.stringContaining('messy.ts') as string });
  });
});

describe('lint', () => {
  const longFile = Array.from({ length: 251 }, (_, line) => `export const line${line} = ${line};`).join('\n');
  const longFunction = `export function long(): void {\n${'  void 0;\n'.repeat(41)}}`;
  it.each([
    ['no-explicit-any', 'export const a: any = 1;'],
    ['no-console', `console.log('a');`],
    ['max-params', 'export const f = (a: 1, b: 2, c: 3, d: 4, e: 5, g: 6) => [a, b, c, d, e, g];'],
    ['max-lines', longFile],
    ['max-lines-per-function', longFunction],
  ])('fails on a file that breaks %s', async (rule, text) => {
    await put({ [`src/${rule}.ts`]: text });
    const args = ['--deny-warnings', '--config', join(ROOT, '.oxlintrc.json'), `src/${rule}.ts`];
    const { code, output } = await node(tool('oxlint/bin/oxlint'), args, folder);
    expect([code, output]).toEqual([1, expect.stringContaining(rule)]);
  });
});

describe('types', () => {
  it('fail on a value that may be missing', async () => {
    const settings = { extends: join(ROOT, 'tsconfig.json'), compilerOptions: { types: [], rootDir: '.' } };
    await put({
      'types/tsconfig.json': JSON.stringify({ ...settings, include: ['wrong.ts'] }),
      'types/wrong.ts': `export const first = (names: string[]): string => names[0];`,
    });
    const { code, output } = await node(tool('typescript/bin/tsc'), ['-p', join(folder, 'types')]);
    expect([code, output]).toEqual([2, expect.stringContaining('wrong.ts')]);
  });
});

describe('boundaries', () => {
  const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
    forbidden: { name: string }[];
  };
  let found: string[];

  beforeAll(async () => {
    const broken = Object.values(FORBIDDEN_IMPORTS).map(([file, line]) => [`tree/${file}`, `${line}\nexport {};`]);
    await put(Object.fromEntries(broken) as Record<string, string>);
    await put(Object.fromEntries(Object.entries(BYSTANDERS).map(([file, text]) => [`tree/${file}`, text])));
    const tree = join(folder, 'tree');
    for (const name of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json']) {
      await cp(join(ROOT, name), join(tree, name));
    }
    await symlink(await realpath(tool('')), join(tree, 'node_modules'));
    const args = ['src', 'migrations', 'scripts', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
    const { output } = await node(tool('dependency-cruiser/bin/dependency-cruise.mjs'), args, tree);
    const { summary } = JSON.parse(output) as { summary: { violations: { from: string; rule: { name: string } }[] } };
    found = summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
  });

  it('are each broken once below', () => {
    expect(Object.keys(FORBIDDEN_IMPORTS).toSorted()).toEqual(forbidden.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(FORBIDDEN_IMPORTS))('fail: %s', (rule, [file]) => {
    expect(found.filter((one) => one.startsWith(`${rule}: `))).toContain(`${rule}: ${file}`);
  });
});

describe('contracts', () => {
  const generate = (...args: string[]) => node('scripts/generate.mjs', [...args, join(folder, 'openapi')], ROOT);

  it('fail where a file differs from the sources or is too many, and name no other', async () => {
    await generate();
    const file = join(folder, 'openapi', 'partner.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('EinDach', 'ZweiDach'));
    await put({ 'openapi/left-over.json': '{}' });
    const { code, output } = await generate('--check');
    expect(code).toBe(1);
    expect(output.match(/[\w-]+\.(json|graphql)(?= is not)/g)).toEqual(['partner.json', 'left-over.json']);
  });

  interface Contract {
    paths: Record<string, { get: object }>;
  }

  const LIMIT = { name: 'limit', in: 'query', description: 'Most items', schema: { type: 'integer' }, example: 'many' };

  it.each<[rule: string, operation: object]>([
    ['operation-operationId', { operationId: undefined }],
    ['operation-4xx-response', { responses: { 200: { description: 'Fine' } } }],
    ['no-invalid-parameter-examples', { parameters: [LIMIT] }],
  ])('are not clean where one breaks %s', async (rule, broken) => {
    const lint = () => node('scripts/lint-contract.mjs', [join(folder, 'linted')], ROOT);
    const contract = JSON.parse(await readFile('openapi/partner.json', 'utf8')) as Contract;
    await put({ 'linted/partner.json': JSON.stringify(contract) });
    expect(await lint()).toEqual({ code: 0, output: '' });
    Object.assign(contract.paths['/v1/hand-offs']?.get ?? {}, broken);
    await put({ 'linted/partner.json': JSON.stringify(contract) });
    expect(await lint()).toMatchObject({ code: 1, output: expect.stringContaining(rule) as string });
  });
});

describe('drift', () => {
  it('is seen in a column, a table and a default', async () => {
    const database = await openTestDatabase();
    const client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query('ALTER TABLE outbox ADD COLUMN surplus text');
    await client.query('ALTER TABLE outbox ALTER COLUMN relays SET DEFAULT 7');
    await client.query('DROP TABLE audit_entry');
    await client.end();
    const drift = (await driftOf(database.ownerUrl)).join('\n');
    await database.close();
    expect(drift).toMatch(/DROP COLUMN "surplus"/);
    expect(drift).toMatch(/"relays" SET DEFAULT/);
    expect(drift).toMatch(/CREATE TABLE "audit_entry"/);
  });
});

describe('.ci/run', () => {
  const GATES = ['format:check', 'lint', 'types', 'boundaries', 'generate:check', 'lint:contract', 'db:check', 'test'];

  /** The script among stand-ins: an npm that notes what it is asked, and says no to one thing. */
  async function ci(failing: string): Promise<Outcome & { asked: string[] }> {
    const npm = `#!/bin/sh\nfor gate; do :; done\necho "$gate" >> asked\necho "says $gate"\n[ "$gate" != "${failing}" ]`;
    await put({ 'ci/scripts/set-up.mjs': 'export const setUp = () => {};', 'ci/asked': '', 'ci/bin/npm': npm });
    await put({ 'ci/bin/redis-server': '#!/bin/sh\necho Redis', 'ci/bin/chromium': '#!/bin/sh\necho Chromium' });
    for (const name of ['npm', 'redis-server', 'chromium']) await chmod(join(folder, 'ci/bin', name), 0o755);
    await cp('.ci/run', join(folder, 'ci/.ci/run'));
    const PATH = [join(folder, 'ci/bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
    const outcome = await run('bash', [join(folder, 'ci/.ci/run')], { env: { PATH, CI: 'true' }, cwd: folder });
    const asked = (await readFile(join(folder, 'ci/asked'), 'utf8')).split('\n').filter((line) => line !== '');
    return { ...outcome, asked };
  }

  it('runs every gate, the tests last, and nothing after them', async () => {
    const { code, asked, output } = await ci('nothing');
    expect([code, asked]).toEqual([0, GATES]);
    expect(output.trimEnd().split('\n').at(-1)).toBe('says test');
  });

  it.each(GATES)('stops at %s when that fails', async (gate) => {
    const { code, asked } = await ci(gate);
    expect(code).not.toBe(0);
    expect(asked).toEqual(GATES.slice(0, GATES.indexOf(gate) + 1));
  });
});
