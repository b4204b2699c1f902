import { evaluate, FACTS, type Facts } from '../../authority-kit/index.js';
import { DISTRICTS, MUNICIPALITIES, OFFICES, SAMTGEMEINDEN, SITES } from './index.js';

const KEYS = MUNICIPALITIES.flatMap(({ ags }) => (ags === null ? [] : [ags]));

describe('the sample district', () => {
  it('uses every id once', () => {
    for (const list of [DISTRICTS, SAMTGEMEINDEN, SITES, OFFICES]) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(new Set(KEYS).size).toBe(KEYS.length);
  });

  it('every municipality lies in a district and in the association that lists it', () => {
    for (const { ags, samtgemeinde } of MUNICIPALITIES) {
      if (ags === null) continue;
      expect(DISTRICTS.some((district) => ags.startsWith(district.ags))).toBe(true);
      expect(SAMTGEMEINDEN.find(({ members }) => members.includes(ags))?.id ?? null).toBe(samtgemeinde);
    }
    expect(SAMTGEMEINDEN.flatMap(({ members }) => members).filter((ags) => !KEYS.includes(ags))).toEqual([]);
  });

  it('offices are found only at sites that exist', () => {
    const sites = new Set(SITES.map(({ id }) => id));
    expect(OFFICES.flatMap((office) => office.sites).filter(({ site }) => !sites.has(site))).toEqual([]);
  });

  it('no two offices of an authority are equally competent for the same place and subject', () => {
    const ties = FACTS.qualification_field.values.flatMap((qualification_field) =>
      KEYS.flatMap((place) => tiesAt(place, { qualification_field })),
    );
    expect(ties).toEqual([]);
  });

  it('the central office for skilled workers opened on 1 January 2026', () => {
    const central = OFFICES.filter(({ authority }) => authority === 'zentralstelle-fachkraefteverfahren');
    expect(central.map(({ validFrom }) => validFrom)).toEqual(['2026-01-01']);
  });
});

/** Authority and area of offices that nothing but their id sets apart. */
function tiesAt(place: string, facts: Facts): string[] {
  const claims = OFFICES.filter(
    ({ competentFor }) => competentFor === null || evaluate(competentFor, facts) === 'true',
  ).flatMap(({ authority, area }) =>
    area.filter((prefix) => prefix === '*' || place.startsWith(prefix)).map((prefix) => `${authority} ${prefix}`),
  );
  return claims.filter((claim, index) => claims.indexOf(claim) !== index);
}
