import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SOURCES } from './sources.js';

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: { name: string; severity: string }[];
};
const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Folders at the top of src/ that are no module: they put modules together. */
const COMPOSITION = ['local', 'contract'];

/** Where a process begins and its settings are read. */
const READS_SETTINGS =
  /^src\/(main|worker|migrate|token|partner-key|account|keys|audit-dump|audit-key|retention-reapply|verify-receipt|local)\.ts$/;
/** Where programs of others are started: they get the environment passed on. */
const STARTS_PROGRAMS = /^src\/platform\/database\/embedded\//;

const within = (pattern: RegExp, text: RegExp) =>
  SOURCES.filter((source) => pattern.test(source.path) && text.test(source.text)).map(({ path }) => path);

describe('the boundaries that dependency-cruiser checks', () => {
  it('cover every module, as errors', () => {
    const ruled = forbidden.map(({ name }) => name);
    const modules = folders.map(({ name }) => name).filter((name) => !COMPOSITION.includes(name));
    expect(modules.filter((name) => !ruled.includes(`${name}-imports-only-what-is-below`))).toEqual([]);
    expect(forbidden.filter(({ severity }) => severity !== 'error')).toEqual([]);
  });
});

describe('the boundaries that imports do not show', () => {
  it('settings are read where a process begins, and handed in from there', () => {
    const readers = within(/./, /process\.env/).filter((path) => !READS_SETTINGS.test(path));
    expect(readers.filter((path) => !STARTS_PROGRAMS.test(path))).toEqual([]);
    const read = SOURCES.filter(({ path }) => readers.includes(path)).flatMap(
      ({ text }) => text.match(/process\.env(\.\w+|\['\w+'\])/g) ?? [],
    );
    expect(read.filter((one) => one !== `process.env['PATH']`)).toEqual([]);
  });

  it('the clock is read by Clock alone where rules are made', () => {
    expect(within(/^src\/([^/]+\/(domain|law)|authority-kit|authorities)\//, /Date\.now\(|new Date\(\)/)).toEqual([]);
  });

  it('what changes a table runs in an act, never in a controller or resolver', () => {
    expect(within(/^src\/[^/]+\/api\//, /\b(work\.run|\.insert|\.update|\.save|\.delete|\.query)\(/)).toEqual([]);
  });

  it('tables belong to persistence', () => {
    expect(within(/^src\/(?!platform\/)(?!.*\/persistence\/)/, /@Entity\(/)).toEqual([]);
  });

  it('a front door names what it lets out', () => {
    expect(within(/^src\/(?!authority-kit\/)/, /^export \* /m)).toEqual([]);
  });

  it('nothing is named after its technical kind: no folder for leftovers, no class called Service', () => {
    const leftovers = /(^|\/)(common|shared|utils?|helpers?|misc)\/|\.service\.ts$/;
    expect(SOURCES.map(({ path }) => path).filter((path) => leftovers.test(path))).toEqual([]);
    expect(within(/./, /^(export )?(abstract )?class \w+Service\b/m)).toEqual([]);
  });
});
