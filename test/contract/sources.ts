import { readdirSync, readFileSync } from 'node:fs';

/** A file of src/ that is no test; `path` begins with `src/`. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export const SOURCES: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .toSorted()
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
