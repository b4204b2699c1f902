import { whichReceiptCounts, type Filing } from './filing-date.js';

const FILED: Filing = {
  service: 'jc-grundsicherungsgeld',
  filedAt: 'meldebehoerde',
  filedOn: '2027-01-29',
  competent: 'jobcenter',
  reachedOn: '2027-02-03',
};

const answer = (changes: Partial<Filing>) => whichReceiptCounts({ ...FILED, ...changes });

const FIRST = { counts: 'first_receipt', countsFrom: '2027-01-29', warning: null };
const LATER = { counts: 'competent_body', countsFrom: '2027-02-03' };
const OPEN = { counts: 'disputed', countsFrom: '2027-02-03' };

describe('which receipt counts', () => {
  it.each([
    ['a benefit at the Gemeinde (§ 16 SGB I)', {}, { ...FIRST, rule: 'rr-sgb' }],
    ['a benefit at a social benefit body', { filedAt: 'familienkasse' }, FIRST],
    ['a benefit at a unit of the district that is no social office', { filedAt: 'gesundheitsamt' }, OPEN],
    ['a benefit at counselling', { filedAt: 'migrationsberatung' }, LATER],
    ['a benefit at the shelter', { filedAt: 'unterkunft-steine' }, LATER],
    [
      'AsylbLG, known to the Gemeinde',
      { service: 'soz-asylblg-grundleistungen', competent: 'sozialamt' },
      { ...FIRST, rule: 'rr-asylblg' },
    ],
    [
      'AsylbLG, known to the Jobcenter',
      { service: 'soz-asylblg-grundleistungen', competent: 'sozialamt', filedAt: 'jobcenter' },
      { ...OPEN, doubt: 'D03' },
    ],
    ['rehabilitation at the Jobcenter', { service: 'ba-reha', filedAt: 'jobcenter' }, { ...FIRST, rule: 'rr-reha' }],
    [
      'Kindergeld at the Agentur',
      { service: 'fk-kindergeld', competent: 'familienkasse', filedAt: 'agentur-fuer-arbeit' },
      { ...OPEN, rule: 'rr-tax' },
    ],
    ['naturalisation at the Gemeinde', { service: 'stag-einbuergerung' }, { ...LATER, rule: 'rr-other', doubt: null }],
    ['a service no rule names', { service: 'something-new' }, { ...LATER, rule: 'rr-other' }],
    [
      'an objection at school (§ 84 Abs. 2 SGG)',
      { service: undefined, remedy: 'objection_sgg', filedAt: 'schule' },
      FIRST,
    ],
    [
      'an objection at counselling',
      { service: undefined, remedy: 'objection_sgg', filedAt: 'jugendmigrationsdienst' },
      LATER,
    ],
    [
      'an action at an authority (§ 91 SGG)',
      { service: undefined, remedy: 'court_action_sgg', competent: 'Sozialgericht' },
      FIRST,
    ],
    [
      'an action at the court',
      { service: undefined, remedy: 'court_action_vg', filedAt: 'VG', competent: 'VG' },
      FIRST,
    ],
  ])('%s', (_case, changes, expected) => {
    expect(answer(changes)).toMatchObject({ kind: 'found', firstReceivedOn: '2027-01-29', ...expected });
  });

  it.each([
    ['jobcenter', 'jc-grundsicherungsgeld', FIRST],
    ['auslaenderbehoerde', 'abh-ae-verlaengerung', LATER],
    ['staatsangehoerigkeitsbehoerde', 'stag-einbuergerung', LATER],
    ['familienkasse', 'fk-kindergeld', LATER],
  ])('at another office of the %s', (authority, service, expected) => {
    const offices = { filedAtOffice: 'of-dan', competentOffice: 'of-ue' };
    expect(answer({ service, filedAt: authority, competent: authority, ...offices })).toMatchObject(expected);
    expect(answer({ service, filedAt: authority, competent: authority, filedAtOffice: 'of-dan' })).toMatchObject(FIRST);
  });

  it('claims no day while the paper is still on its way', () => {
    const underway = { service: 'abh-blaue-karte', competent: 'auslaenderbehoerde', reachedOn: null };
    expect(answer(underway)).toMatchObject({ counts: 'competent_body', countsFrom: null });
    expect(answer({ reachedOn: null })).toMatchObject(FIRST);
  });

  it('warns in words wherever the first receipt is not enough', () => {
    const codeOf = (changes: Partial<Filing>) => {
      const found = answer(changes);
      return found.kind === 'found' ? found.warning?.code : undefined;
    };
    expect(codeOf({ service: 'abh-25b', competent: 'auslaenderbehoerde' })).toBe('first-receipt-does-not-count');
    expect(codeOf({ filedAt: 'gesundheitsamt' })).toBe('first-receipt-disputed');
    expect(codeOf({ service: undefined, remedy: 'court_action_asylum', competent: 'VG' })).toBe(
      'only-the-court-counts',
    );
  });

  it.each([
    ['service-or-remedy', { remedy: 'objection_sgg' }],
    ['service-or-remedy', { service: undefined }],
    ['no-receipt-rule', { service: undefined, remedy: 'objection_ao' }],
    ['reached-before-filed', { reachedOn: '2027-01-28' }],
  ] as const)('%s is for a human', (code, changes) => {
    expect(answer(changes)).toEqual({ kind: 'undecidable', code });
  });
});
