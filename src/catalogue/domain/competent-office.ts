import { evaluate, missingFacts, type Facts, type Truth } from '../../authority-kit/index.js';
import type { AreaKey } from './area-key.js';
import type { Office } from './office.js';

/** Who is competent at a place, or why that cannot be said. Neither an open question nor "nobody" is an error. */
export type Competence =
  | { readonly kind: 'competent'; readonly office: Office; readonly area: string }
  | { readonly kind: 'needs-facts'; readonly facts: readonly string[]; readonly candidates: readonly Office[] }
  | { readonly kind: 'nobody'; readonly because: NobodyReason };

/**
 * `no-office`: the authority has no office at all; `place-not-covered`: none whose area holds the place;
 * `place-too-coarse`: the place is an area that offices share out among them; `subject-not-covered`: offices cover the
 * place, but none takes this subject.
 */
export type NobodyReason = 'no-office' | 'place-not-covered' | 'place-too-coarse' | 'subject-not-covered';

/** Local competence follows the habitual residence; an allocation (§ 12a AufenthG, § 10a AsylbLG) can go before it. */
export const LOCAL_COMPETENCE_BASIS: readonly string[] = ['§ 3 VwVfG', '§ 36 SGB II', '§ 98 SGB XII', '§ 10a AsylbLG'];

/** The area of an office that is competent everywhere. */
const FEDERATION = '*';

interface Candidate {
  readonly office: Office;
  readonly area: string;
}

/**
 * The office of `authority` for `place`: among those competent for the subject the longest matching area wins. An unknown
 * fact is asked for only where an office nearer than the first certain one depends on it.
 */
export function competentOffice(
  offices: readonly Office[],
  authority: string,
  place: AreaKey,
  facts: Facts,
): Competence {
  const own = offices.filter((office) => office.authority === authority);
  if (own.length === 0) return { kind: 'nobody', because: 'no-office' };
  if (own.some((office) => splits(office, place) && takesSubject(office, facts) !== 'false')) {
    return { kind: 'nobody', because: 'place-too-coarse' };
  }
  const near = nearestFirst(own, place);
  if (near.length === 0) return { kind: 'nobody', because: 'place-not-covered' };
  const possible = near.filter(({ office }) => takesSubject(office, facts) !== 'false');
  const certain = possible.findIndex(({ office }) => takesSubject(office, facts) === 'true');
  const first = possible[0];
  if (first === undefined) return { kind: 'nobody', because: 'subject-not-covered' };
  if (certain === 0) return { kind: 'competent', ...first };
  return ask(certain === -1 ? possible : possible.slice(0, certain + 1), facts);
}

/** Whether the office is competent for only a part of `place`. */
const splits = (office: Office, place: AreaKey): boolean =>
  office.area.some((area) => area.startsWith(place) && area !== place);

const takesSubject = ({ competentFor }: Office, facts: Facts): Truth =>
  competentFor === null ? 'true' : evaluate(competentFor, facts);

/** Two offices with areas of equal length would be a fault of the data; the id then decides, so that answers repeat. */
function nearestFirst(offices: readonly Office[], place: AreaKey): Candidate[] {
  return offices
    .flatMap((office) => {
      const area = longestArea(office.area, place);
      return area === undefined ? [] : [{ office, area }];
    })
    .toSorted((one, other) => reach(other.area) - reach(one.area) || (one.office.id < other.office.id ? -1 : 1));
}

function longestArea(areas: readonly string[], place: AreaKey): string | undefined {
  return areas
    .filter((area) => area === FEDERATION || place.startsWith(area))
    .toSorted((one, other) => reach(other) - reach(one))[0];
}

const reach = (area: string): number => (area === FEDERATION ? 0 : area.length);

function ask(candidates: readonly Candidate[], facts: Facts): Competence {
  const offices = candidates.map(({ office }) => office);
  const missing = offices.flatMap(({ competentFor }) =>
    competentFor === null ? [] : missingFacts(competentFor, facts),
  );
  return { kind: 'needs-facts', facts: [...new Set(missing)].toSorted(), candidates: offices };
}
