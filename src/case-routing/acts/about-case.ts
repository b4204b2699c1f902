import { type Facts } from '../../authority-kit/index.js';
import { type Region } from '../../deadlines/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { landOf } from '../domain/land-of.js';
import { type CaseFile } from '../persistence/cases.js';

/**
 * What a deadline takes from the case it belongs to. Holidays are those of the Land of the place: local bodies sit in it.
 * @throws DomainError `case/no-door` for a place in none of the 16 Länder, which no case can be opened for
 */
export function aboutCase({ row, members }: CaseFile) {
  const { id: caseId, personId, authority, office, place } = row;
  return { caseId, personId, authority, office, region: regionOf(place), facts: (members[0]?.facts ?? {}) as Facts };
}

function regionOf(place: string): Region {
  const land = landOf(place);
  if (land === undefined) throw new DomainError('case/no-door');
  return land;
}
