import { type OpenAPIObject } from '@nestjs/swagger';
import { REQUIRED_PERMISSION, type Role } from '../platform/access/index.js';
import { componentsOf } from './components-of.js';
import { type Operation, placesOf } from './operation.js';

/** For whom there is a document of its own. */
export const AUDIENCES = ['public', 'partner', 'administration'] as const;
export type Audience = (typeof AUDIENCES)[number];

type Permission = Role | 'public';

/** Whose document somebody reads. */
const AUDIENCE_OF: Readonly<Record<Permission, Audience>> = {
  public: 'public',
  newcomer: 'public',
  guide: 'partner',
  clerk: 'partner',
  supervisor: 'partner',
  counsellor: 'partner',
  partner: 'partner',
  admin: 'administration',
  dpo: 'administration',
  evaluator: 'administration',
};

const ABOUT: Readonly<Record<Audience, string>> = {
  public: 'For everybody: what needs no sign-in, and what a person does about their own matters.',
  partner: 'For offices, advice centres and their systems.',
  administration: 'For those who run an installation, and for data protection officers.',
};

export const permissionsOf = (operation: Operation): readonly Permission[] =>
  (operation as { [REQUIRED_PERMISSION]?: Permission[] })[REQUIRED_PERMISSION] ?? [];

/**
 * The part of the contract that an audience needs, with the schemas and groups it names.
 * @param caller who has signed in; then only what this role may call
 */
export function documentFor(whole: OpenAPIObject, audience: Audience, caller?: Role): OpenAPIObject {
  const isFor = (one: Permission) =>
    AUDIENCE_OF[one] === audience && (caller === undefined || one === 'public' || one === caller);
  const shown = placesOf(whole).filter(({ operation }) => permissionsOf(operation).some(isFor));
  const paths: OpenAPIObject['paths'] = {};
  for (const { path, method, operation } of shown) paths[path] = { ...paths[path], [method]: operation };
  const groups = new Set(shown.flatMap(({ operation }) => operation.tags ?? []));
  return {
    ...whole,
    info: {
      ...whole.info,
      title: `${whole.info.title} – ${audience}`,
      description: `${ABOUT[audience]}\n\n${whole.info.description ?? ''}`,
    },
    tags: whole.tags?.filter(({ name }) => groups.has(name)),
    paths,
    components: componentsOf(whole, paths),
  };
}
