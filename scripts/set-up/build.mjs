import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { copyGraphiql } from './copy-graphiql.mjs';
import { runQuietly } from './run-quietly.mjs';

const SOURCES = [
  'src',
  'migrations',
  'scripts/sample-partner',
  'scripts/set-up/copy-graphiql.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'nest-cli.json',
  'package-lock.json',
];

/** True when dist was built from these very sources. */
export function isBuilt(root) {
  return existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === hashOf(root);
}

/** Compiles to dist. The stamp goes first and comes last, so that an interrupted build is made anew from nothing. */
export async function build(root, marks) {
  const hash = hashOf(root);
  const dist = join(root, 'dist');
  if (!existsSync(stampFile(root))) rmSync(dist, { recursive: true, force: true });
  rmSync(stampFile(root), { force: true });
  await runQuietly({
    marks,
    label: 'build',
    file: process.execPath,
    args: [join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js'), 'build'],
    cwd: root,
    env: process.env,
    failure: 'The sources could not be compiled.',
  });
  removeOrphans(root, dist);
  copyGraphiql(root);
  writeFileSync(stampFile(root), hash);
}

/** What was compiled from a source that is gone would otherwise still be found, migrations above all. */
function removeOrphans(root, dist) {
  for (const file of filesUnder(dist).filter((file) => /\.js(\.map)?$/.test(file))) {
    const source = join(root, relative(dist, file)).replace(/\.js(\.map)?$/, '.ts');
    if (!existsSync(source)) rmSync(file);
  }
}

function stampFile(root) {
  return join(root, 'dist', '.eindach-built');
}

function hashOf(root) {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((name) => filesUnder(join(root, name)))) {
    if (file.endsWith('.spec.ts')) continue;
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}
