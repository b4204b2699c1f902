import { join } from 'node:path';
import { publicCode, Problems, type ProblemTable } from '../../src/platform/problem/index.js';
import { previewApp } from '../../src/preview-app.js';
import { SOURCES } from './sources.js';

const TABLE = /^src\/(platform\/problem\/problem-table|[^/]+\/api\/problems)\.ts$/;
const tables = SOURCES.filter(({ path }) => TABLE.test(path));
const others = SOURCES.filter(({ path }) => !TABLE.test(path));

const known = (await previewApp()).get(Problems);
const rows = known.codes().map((code) => ({ code, ...known.entry(code) }));

/** Codes that match, each with the file it is in. */
const find = (pattern: RegExp) =>
  others.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([, code = '']) => `${code} in ${path}`));
const unknown = (found: string[]) => found.filter((one) => !known.codes().includes(one.split(' ')[0] ?? ''));

describe('the problem tables', () => {
  it('know every code that is thrown', () => {
    const thrown = find(/new DomainError\(\s*'([^']+)'/g);
    expect(thrown.length).toBeGreaterThan(20);
    expect(unknown(thrown)).toEqual([]);
  });

  it('know every code that a docstring promises', () => {
    const promised = others.flatMap(({ path, text }) =>
      [...text.matchAll(/@throws DomainError((?:[\s*,]*`[^`]+`(?: where[^`\n]*)?)+)/g)].flatMap(([, list = '']) =>
        [...list.matchAll(/`([^`]+)`/g)].map(([, code = '']) => `${code} in ${path}`),
      ),
    );
    expect(promised.length).toBeGreaterThan(5);
    expect(unknown(promised)).toEqual([]);
  });

  it('hold no code that nothing uses', () => {
    const unused = known.codes().filter((code) => !others.some(({ text }) => text.includes(`'${code}'`)));
    expect(unused).toEqual([]);
  });

  it('are all handed to the application, and none takes a code of another', async () => {
    const modules = await Promise.all(
      tables.map(({ path }) => import(join(process.cwd(), path)) as Promise<Record<string, ProblemTable>>),
    );
    const codes = modules.flatMap((module) => Object.values(module).flatMap((table) => Object.keys(table)));
    expect(codes.toSorted()).toEqual(known.codes().toSorted());
  });

  it('give no two codes the same name outside', () => {
    expect(new Set(known.codes().map(publicCode)).size).toBe(known.codes().length);
  });
});

describe.each(rows)('$code', ({ code, status, title, help }) => {
  it('is named subject/what, has an error status, and says what it is and what to do', () => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
    expect(title?.trim()).toMatch(/^[A-Z].*[^.]$/);
    expect(help?.trim()).toMatch(/^[A-Z`0-9].*[.]$/);
  });
});
