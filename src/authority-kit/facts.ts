import type { FactDefinition } from './facts/fact-definition.js';
import { PERSON_AND_FAMILY_FACTS } from './facts/person-and-family.js';
import { STAY_FACTS } from './facts/stay.js';
import { WATCHED_DAY_FACTS } from './facts/watched-days.js';
import { WORK_AND_LIVELIHOOD_FACTS } from './facts/work-and-livelihood.js';

export type { FactDefinition } from './facts/fact-definition.js';

/** The closed vocabulary of facts; conditions may use nothing else. One set of facts describes one person. */
export const FACTS = { ...STAY_FACTS, ...WORK_AND_LIVELIHOOD_FACTS, ...PERSON_AND_FAMILY_FACTS, ...WATCHED_DAY_FACTS };

export type FactId = keyof typeof FACTS;

type Table = typeof FACTS;

/** The facts of one of the types `T`. */
export type FactIdOf<T extends FactDefinition['type']> = {
  [F in FactId]: Table[F]['type'] extends T ? F : never;
}[FactId];

/** The values an `enum` or `enum_list` fact can take. */
export type ChoiceOf<F extends FactIdOf<'enum' | 'enum_list'>> = Table[F]['values'][number];

/** Whether `id` belongs to the vocabulary. */
export function isFactId(id: string): id is FactId {
  return Object.hasOwn(FACTS, id);
}
