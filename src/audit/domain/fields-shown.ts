/** Names kept of one answer; more say no more about what it was. */
const MOST = 200;
const DEEPEST = 3;

/** The names of the members of an answer, down to the third level, never a content; lists are looked through. */
export function fieldsShown(value: unknown): string[] {
  const names = new Set<string>();
  collect(value, [], names);
  return [...names].slice(0, MOST).toSorted();
}

function collect(value: unknown, path: readonly string[], names: Set<string>): void {
  if (Array.isArray(value)) {
    for (const one of value as unknown[]) collect(one, path, names);
  } else if (typeof value === 'object' && value !== null && path.length < DEEPEST) {
    for (const [name, one] of Object.entries(value)) {
      if (one !== null && IS_NAME.test(name)) collect(one, [...path, name], names);
    }
  } else if (path.length > 0) names.add(path.join('.'));
}

/** Members may be named by what somebody chose, such as an id; only names of our own are kept. */
const IS_NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;
