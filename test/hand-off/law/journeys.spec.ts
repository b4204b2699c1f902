import type { ConsentLevel } from '../../../src/authority-kit/index.js';
import { LAW_BOOK } from '../../../src/hand-off/domain/law-book.js';
import { authorityOf, decided, JOURNEYS, NEXT_STEPS, queryOf } from './golden.js';

const HAND_OFFS = JOURNEYS.flatMap((journey) =>
  journey.handOffs.map((handOff) => ({
    label: `${journey.id} ${handOff.from} → ${handOff.to} (${handOff.transfer})`,
    query: queryOf(journey, handOff),
    handOff,
  })),
);

const DENIALS = JOURNEYS.flatMap(({ id, today, facts, deniedHandOffs }) =>
  deniedHandOffs.map(({ deniedBy, ...denied }) => ({
    label: `${id} ${denied.from} → ${denied.to}: ${denied.fields.join(', ')}`,
    query: { ...denied, today, facts },
    deniedBy,
  })),
);

describe('hand-offs of the reference journeys', () => {
  it.each(HAND_OFFS)('$label: the row named allows exactly these fields', ({ query, handOff }) => {
    expect(decided(query)).toMatchObject({
      allowed: true,
      transfer: handOff.transfer,
      deniedBy: null,
      missing: [],
      legalBasis: handOff.legalBasis,
      fields: handOff.fields,
    });
  });

  it.each(HAND_OFFS)('$label: found again without naming the row', ({ query, handOff }) => {
    expect(decided({ ...query, transfer: undefined })).toMatchObject({ allowed: true, transfer: handOff.transfer });
  });

  it.each(HAND_OFFS)('$label: the receiving service alone is enough where the row is named', ({ query }) => {
    const { fromService: _, fromOffice: _from, toOffice: _to, ...bare } = query;
    expect(decided(bare).allowed).toBe(true);
  });

  it.each(HAND_OFFS)('$label: not without the consent the row needs', ({ query, handOff }) => {
    const answer = decided({ ...query, consent: 'none' });
    expect(answer.allowed).toBe(handOff.consent === 'none');
    expect(answer.missing).toEqual(handOff.consent === 'none' ? [] : ['consent']);
  });

  it.each(HAND_OFFS)('$label: never with a field more than the row lists', ({ query }) => {
    const answer = decided({ ...query, fields: [...query.fields, 'photo'] });
    expect(answer).toMatchObject({ allowed: false, fields: [], missing: [] });
  });
});

describe('forbidden hand-offs of the reference journeys', () => {
  it.each(DENIALS)('$label', ({ query, deniedBy }) => {
    expect(decided(query)).toMatchObject({ allowed: false, transfer: null, deniedBy, fields: [] });
  });
});

describe('next steps the catalogue suggests', () => {
  it.each(NEXT_STEPS)('$fromService → $service ($transfer)', ({ fromService, service, transfer }) => {
    const row = LAW_BOOK.rows.find(({ rule }) => rule.id === transfer)?.rule;
    const answer = decided({
      today: '2026-11-22',
      from: authorityOf(fromService) ?? '',
      to: authorityOf(service) ?? '',
      fromService,
      service,
      transfer,
      fields: row?.fields ?? [],
      consent: row?.consent as ConsentLevel,
      facts: {},
    });
    expect(answer).toMatchObject({ allowed: true, transfer });
  });
});
