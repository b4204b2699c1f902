import { type OpenAPIObject } from '@nestjs/swagger';

type Components = NonNullable<OpenAPIObject['components']>;

/** The components that `paths` name, directly or by another component; and every way to sign in. */
export function componentsOf({ components = {} }: OpenAPIObject, paths: OpenAPIObject['paths']): Components {
  const named = new Set<string>();
  const look = (value: unknown): void => {
    for (const [, kind = '', name = ''] of JSON.stringify(value).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
      const key = `${kind}/${name}`;
      if (named.has(key)) continue;
      named.add(key);
      look((components as Record<string, Record<string, unknown>>)[kind]?.[name] ?? null);
    }
  };
  look(paths);
  const kept = Object.entries(components).map(([kind, all]) => [
    kind,
    Object.fromEntries(Object.entries(all as object).filter(([name]) => isKept(kind, name, named))),
  ]);
  return Object.fromEntries(kept) as Components;
}

const isKept = (kind: string, name: string, named: ReadonlySet<string>): boolean =>
  kind === 'securitySchemes' || named.has(`${kind}/${name}`);
