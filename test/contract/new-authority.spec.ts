import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const NAMES = ['--name-de', 'Amt für "Beispiele"', '--name-en', "Office for the example's sake"];
const BASIS = ['--basis', '§ 1 Beispielsatzung'];

/** A copy of all that a declaration needs, so that the generator works on files nobody else sees. */
async function copyOfTheTree(): Promise<string> {
  const copy = await mkdtemp(join(await realpath(tmpdir()), 'eindach-'));
  const needed = [
    'src/authority-kit',
    'src/authorities',
    'scripts/new-authority.mjs',
    'jest.config.js',
    'package.json',
  ];
  const settings = ['tsconfig.json', '.swcrc', '.prettierrc.json', 'test/contract/authorities.spec.ts'];
  const test = ['test/contract/condition-misuse.ts', 'test/contract/eligibility-examples.ts'];
  await mkdir(join(copy, 'test/contract'), { recursive: true });
  for (const path of [...needed, ...settings, ...test]) await cp(path, join(copy, path), { recursive: true });
  await symlink(await realpath('node_modules'), join(copy, 'node_modules'));
  return copy;
}

describe('npm run new:authority', () => {
  let tree: string;
  const register = () => readFile(join(tree, 'src/authorities/register.ts'), 'utf8');
  const newAuthority = (...args: string[]) =>
    run(process.execPath, ['scripts/new-authority.mjs', ...args], { cwd: tree });

  beforeAll(async () => {
    tree = await copyOfTheTree();
  });

  afterAll(() => rm(tree, { recursive: true, force: true }));

  it.each([
    ['no id', [...NAMES, ...BASIS], 'exactly one id'],
    ['a bad id', ['Beispiel-Amt', ...NAMES, ...BASIS], 'is no id'],
    ['a path', ['../beispielamt', ...NAMES, ...BASIS], 'is no id'],
    ['a reserved word', ['import', ...NAMES, ...BASIS], 'word of the programming language'],
    ['an id that exists', ['jobcenter', ...NAMES, ...BASIS], 'already is an authority'],
    ['an id with a stray hyphen', ['beispiel-', ...NAMES, ...BASIS], 'is no id'],
    ['a service that exists', ['mbe', ...NAMES, ...BASIS], 'already has a service'],
    ['no names', ['beispielamt', ...BASIS], '--name-de'],
    ['no legal basis', ['beispielamt', ...NAMES], 'legal basis'],
    ['an empty legal basis', ['beispielamt', ...NAMES, '--basis', ' '], 'legal basis'],
    ['an unknown option', ['beispielamt', ...NAMES, ...BASIS, '--kind', 'federal'], '--kind'],
  ])('refuses %s and changes nothing', async (_what, args, message) => {
    const before = [await register(), await readdir(join(tree, 'src/authorities'))];
    await expect(newAuthority(...args)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(message) as string,
    });
    expect([await register(), await readdir(join(tree, 'src/authorities'))]).toEqual(before);
  });

  it('makes one folder and one line, which compile and pass the contract suite', async () => {
    const before = (await register()).split('\n');
    await newAuthority('amt-fuer-beispiele', ...NAMES, ...BASIS);
    const after = (await register()).split('\n');
    const line = `export { amtFuerBeispiele } from './amt-fuer-beispiele/amt-fuer-beispiele.authority.js';`;
    expect(after.filter((one) => !before.includes(one))).toEqual([line]);
    expect(after.toSpliced(after.indexOf(line), 1)).toEqual(before);

    await writeFile(join(tree, 'tsconfig.json'), await narrowConfig());
    await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], { cwd: tree });
    const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
    const suite = await run(process.execPath, [...jest, 'test/contract/authorities'], { cwd: tree });
    expect(suite.stderr).toMatch(/amt-fuer-beispiele[\s\S]*Tests:\s+\d+ passed, \d+ total/);
  });
});

/** The project's own compiler settings, for the copied files only. */
async function narrowConfig(): Promise<string> {
  const config: object = JSON.parse(await readFile('tsconfig.json', 'utf8'));
  return JSON.stringify({ ...config, include: ['src', 'test'] });
}
