import type { Office } from './office.js';

/** The area of an office that is competent everywhere. */
const FEDERATION = '*';

/**
 * `overlap`: two offices of the authority claim the same key for the same subjects; `gap`: a place that had an office has none
 * any more.
 */
export interface AreaFault {
  readonly kind: 'overlap' | 'gap';
  readonly area: string;
  /** The offices that claim it; whoever had it, where it is a gap. */
  readonly offices: readonly string[];
}

/**
 * What a change of areas would break: an office of every place by its longest key, and never two. What was wrong before
 * hinders nothing. `places` are the keys of all known municipalities.
 */
export function areaFaults(
  before: readonly Office[],
  after: readonly Office[],
  places: readonly string[],
): AreaFault[] {
  const known = new Set(overlaps(before).map(keyOf));
  return [...overlaps(after).filter((fault) => !known.has(keyOf(fault))), ...gaps(before, after, places)];
}

const keyOf = ({ area, offices }: AreaFault): string => `${area} ${offices.join(' ')}`;

function overlaps(offices: readonly Office[]): AreaFault[] {
  return offices.flatMap((one, index) =>
    offices.slice(index + 1).flatMap((other) => {
      if (one.authority !== other.authority || !sharesSubjects(one, other)) return [];
      const both = one.area.filter((area) => other.area.includes(area));
      return both.map((area): AreaFault => ({ kind: 'overlap', area, offices: [one.id, other.id].toSorted() }));
    }),
  );
}

/** An office for every subject shares some with any other. */
const sharesSubjects = (one: Office, other: Office): boolean =>
  one.competentFor === null || other.competentFor === null || subjectOf(one) === subjectOf(other);

const subjectOf = ({ competentFor }: Office): string => JSON.stringify(competentFor);

function gaps(before: readonly Office[], after: readonly Office[], places: readonly string[]): AreaFault[] {
  const losers = new Map<string, string[]>();
  for (const office of before) {
    for (const place of office.area.flatMap((area) => placesIn(area, places))) {
      const kept = after.some((one) => standsInFor(one, office) && covers(one, place));
      if (!kept) losers.set(place, [...(losers.get(place) ?? []), office.id]);
    }
  }
  return [...losers].map(([area, offices]) => ({ kind: 'gap', area, offices: [...new Set(offices)].toSorted() }));
}

/** The known municipalities of an area; the area itself where no list names one. */
function placesIn(area: string, places: readonly string[]): readonly string[] {
  const within = area === FEDERATION ? [] : places.filter((place) => place.startsWith(area));
  return within.length === 0 ? [area] : within;
}

const standsInFor = (one: Office, other: Office): boolean =>
  one.authority === other.authority && (one.competentFor === null || subjectOf(one) === subjectOf(other));

const covers = ({ area }: Office, place: string): boolean =>
  area.some((key) => key === FEDERATION || place.startsWith(key));
