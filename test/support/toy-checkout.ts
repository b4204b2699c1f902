import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const SCRIPTS = join(import.meta.dirname, '../../scripts');

/** Stands in for the Nest compiler: copies what is already JavaScript; slow or failing as nest-cli.json says. */
const COMPILER = `
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
writeFileSync('compiler.pid', String(process.pid));
const { waitMs = 0, fail } = JSON.parse(readFileSync('nest-cli.json', 'utf8'));
await new Promise((resolve) => setTimeout(resolve, waitMs));
if (fail) {
  console.log('src/local.ts(1,7): error TS2322: ' + fail);
  process.exit(2);
}
for (const folder of ['src', 'migrations']) {
  mkdirSync('dist/' + folder, { recursive: true });
  for (const name of readdirSync(folder)) cpSync(folder + '/' + name, 'dist/' + folder + '/' + name.replace('.ts', '.js'));
}
`;

/** Packages whose files the build puts into dist, as far as it does. */
const SERVED = {
  react: ['umd/react.production.min.js', 'LICENSE'],
  'react-dom': ['umd/react-dom.production.min.js', 'LICENSE'],
  graphiql: ['graphiql.min.js', 'graphiql.min.css', 'LICENSE'],
  'graphql-ws': ['umd/graphql-ws.min.js', 'LICENSE.md'],
};

const SERVER = `
process.on('SIGINT', () => { console.log('stopped'); process.exit(0); });
setInterval(() => {}, 1000);
console.log('serving');
`;

/** A checkout with the real scripts, but nothing to fetch and next to nothing to compile. */
export type ToyCheckout = Readonly<{
  root: string;
  write(path: string, text: string): void;
  /** The number of the compiler's process, as soon as it has begun. */
  compiler(): Promise<number>;
}>;

/** Lays out a fresh checkout in a temporary folder. */
export function layOutToyCheckout(): ToyCheckout {
  const root = mkdtempSync(join(tmpdir(), 'eindach-toy-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  cpSync(SCRIPTS, join(root, 'scripts'), { recursive: true });
  write('local/cli/bin/nest.js', COMPILER);
  write('src/local.ts', SERVER);
  write('migrations/1-first.ts', '');
  write('nest-cli.json', '{}');
  writeRelease(write, '1.0.0');
  return { root, write, compiler: () => numberIn(join(root, 'compiler.pid')) };
}

/** Makes the checkout that of another release, whose packages differ. */
export function writeRelease(write: ToyCheckout['write'], version: string): void {
  const cli = { name: '@nestjs/cli', version, type: 'module' };
  const served = Object.keys(SERVED).map((name) => ({ name, version }));
  const folders = new Map([[cli, 'local/cli'], ...served.map((one) => [one, `local/${one.name}`] as const)]);
  const dependencies = Object.fromEntries([...folders].map(([{ name }, folder]) => [name, `file:${folder}`]));
  const top = { name: 'toy', version: '1.0.0', type: 'module', dependencies };
  const packages: Record<string, object> = { '': top };
  for (const [one, folder] of folders) {
    packages[folder] = one;
    packages[`node_modules/${one.name}`] = { resolved: folder, link: true };
    write(`${folder}/package.json`, JSON.stringify(one));
  }
  for (const [name, files] of Object.entries(SERVED)) for (const file of files) write(`local/${name}/${file}`, '');
  write('package.json', JSON.stringify(top));
  write('package-lock.json', JSON.stringify({ ...top, lockfileVersion: 3, requires: true, packages }));
}

/** An empty file has just been made; its number, 0, would name our own process group to a signal. */
async function numberIn(file: string): Promise<number> {
  for (;;) {
    const number = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (number > 0) return number;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
