import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { VERSION } from '../../src/version.js';

const read = (file: string) => readFileSync(file, 'utf8');
const packages = () => JSON.parse(read('package-lock.json')) as { version: string };

describe('the version of this release', () => {
  it.each([
    ['package.json', () => (JSON.parse(read('package.json')) as { version: string }).version],
    ['package-lock.json', () => packages().version],
    ['publiccode.yml', () => (load(read('publiccode.yml')) as { softwareVersion: string }).softwareVersion],
    ['CHANGELOG.md', () => /^## \[(\d+\.\d+\.\d+)\]/m.exec(read('CHANGELOG.md'))?.[1]],
  ])('is the same in the interfaces and in %s', (_file, version) => {
    expect(version()).toBe(VERSION);
  });
});
