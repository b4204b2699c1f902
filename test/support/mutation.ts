/** The document of one mutation: what of its success is read, and all that a refusal says. */
export function mutation(name: string, success: string): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) {
    ${name}(input: $input) {
      ... on ${type}Success { ${success} }
      ... on MutationError { code errors { pointer } }
      ... on InvalidInput { missing }
      ... on InvalidTransition { allowedActions }
      ... on MissingLegalBasis { deniedBy missing legalBasis }
      ... on VersionConflict { currentVersion }
    }
  }`;
}

interface Body {
  readonly data?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>> | null;
  readonly errors?: readonly object[];
}

/**
 * What a test goes on with: the one thing a success tells, or a refusal in the form that faults have. How payloads look
 * is read off the answers themselves in test/contract/mutations.spec.ts.
 */
export function outcomeOf(body: unknown): unknown {
  const { data, ...rest } = body as Body;
  if (data === undefined || data === null) return body;
  const refused = Object.values(data).filter((one) => typeof one?.['code'] === 'string');
  if (refused.length > 0) return { data: null, errors: refused.map((extensions) => ({ extensions })) };
  const told = Object.entries(data).map(([name, one]) => [name, onlyMemberOf(one)]);
  return { ...rest, data: Object.fromEntries(told) as unknown };
}

function onlyMemberOf(success: Readonly<Record<string, unknown>> | null): unknown {
  const [member, ...others] = Object.values(success ?? {});
  return others.length === 0 ? member : success;
}
