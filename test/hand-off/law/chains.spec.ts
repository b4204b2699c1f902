import { readFileSync } from 'node:fs';
import { DATA_FIELDS } from '../../../src/authority-kit/index.js';
import { TRANSFER_LAW } from '../../../src/hand-off/law/transfer-law.js';
import { describeChains, openChains, reach } from './chains.js';
import { BODIES, FIELDS } from './ways.js';

/** Chains the law itself leaves open; `docs/transfer-law.md` says why. A new one is a question to a lawyer. */
const KNOWN = readFileSync(new URL('./open-chains.txt', import.meta.url), 'utf8').trimEnd();

const chains = openChains();

describe('chains of hand-offs', () => {
  const art9 = Object.entries(DATA_FIELDS).filter(([, { art9: special }]) => special);
  const finance = ['income', 'assets', 'bank_account', 'housing_costs'];

  it.each([...art9.map(([field]) => field), ...finance])('no chain brings %s to the foreigners authority', (field) => {
    const sources = BODIES.filter((body) => body !== 'auslaenderbehoerde');
    expect(sources.filter((body) => reach(body, field).has('auslaenderbehoerde'))).toEqual([]);
  });

  it('a field that travels at all is found by the walk', () => {
    expect(reach('meldebehoerde', 'address').has('auslaenderbehoerde')).toBe(true);
    expect(reach('landesaufnahmebehoerde', 'azr_number').has('meldebehoerde')).toBe(true);
    expect(FIELDS.filter((field) => BODIES.every((body) => reach(body, field).size === 0)).toSorted()).toEqual([
      'asylum_grounds',
      'biometrics',
      'criminal_records',
      'health_data',
      'photo',
      'religion',
    ]);
  });

  it('these prohibitions hold over every chain', () => {
    const open = new Set(chains.map(({ prohibition }) => prohibition));
    expect(TRANSFER_LAW.prohibitions.map(({ id }) => id).filter((id) => !open.has(id))).toEqual([
      'dn-default',
      'dn-status-to-school',
      'dn-health-immigration',
      'dn-finance-immigration',
      'dn-volunteer-file',
      'dn-evaluation',
      'dn-employer',
      'dn-interpreter-file',
      'dn-health-data',
      'dn-asylum-grounds',
      'dn-religion-biometrics',
      'dn-criminal-records',
      'dn-azr-eu-citizen',
      'dn-azr-german',
      'dn-pull',
    ]);
  });

  it('nothing from counselling reaches a public body over a chain on which nobody asks the person', () => {
    const counselling = new Set(['dn-counselling-public', 'dn-counselling-funding']);
    expect(chains.filter(({ prohibition, withoutConsent }) => counselling.has(prohibition) && withoutConsent)).toEqual(
      [],
    );
  });

  it('what the law leaves open is known', () => {
    expect(describeChains(chains)).toBe(KNOWN);
  });
});
