import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SOURCES } from './sources.js';

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const allOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe.each(pages)('$path', ({ path, text }) => {
  it('links to pages that are there', () => {
    const links = allOf(text, /\]\((?!https?:|#|mailto:)([^)#]+)/g);
    expect(links.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
  });

  it('names files that are there', () => {
    const named = allOf(text, /`((?:src|test|scripts|docs|openapi|migrations|\.ci)\/[\w./-]*[\w/])`/g);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('names commands that are there', () => {
    const named = allOf(text, /npm run (?:-s |--silent )?([\w:-]+)/g);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  it('names code that is there', () => {
    const text = pages.find(({ path }) => path === join('docs', 'architecture.md'))?.text ?? '';
    const named = allOf(text, /`([a-z]+[A-Z]\w+|[A-Z][a-z]\w*[A-Z]\w*|[A-Z][a-z]+)`/g);
    expect(named.length).toBeGreaterThan(10);
    const isThere = (name: string) => SOURCES.some((source) => new RegExp(`\\b${name}\\b`).test(source.text));
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });
});

describe.each(pages.filter(({ path }) => /adr.\d{4}-/.test(path)))('$path', ({ path, text }) => {
  it('says what was decided, why, and how it is kept', () => {
    const number = Number(/(\d{4})-/.exec(path)?.[1]);
    expect(text).toMatch(new RegExp(`^# ${number}\\. `));
    expect(allOf(text, /^## (.+)$/gm)).toEqual(['Context', 'Decision', 'Consequences', 'How it is enforced']);
  });
});
