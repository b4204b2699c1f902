import { SERVICES } from '../../src/authorities/index.js';
import { endsWithDecision } from '../../src/case-routing/domain/service-ends.js';
import { startedBy } from '../../src/case-routing/domain/service-starts.js';
import { DEADLINES } from '../../src/deadlines/index.js';
import { TRANSFER_ROWS } from '../../src/hand-off/index.js';

/** What a hand-off starts: the event, a service and a row of the transfer law that do. */
const STARTED = {
  'aufenthg-72-3a-fiktion': 'received abh-wohnsitzregelung tp-12a',
  'aufenthg-81-6a-30t': 'declared-complete abh-blaue-karte tp-desk-forward',
  'bafoeg-15-antrag': 'received ja-bafoeg tp-sgb-forward',
  'beeg-7-rueckwirkung': 'received ja-elterngeld tp-sgb-forward',
  'beschv-36-zustimmungsfiktion': 'received ba-zustimmung tp-ba-consent',
  'beschv-36-zustimmungsfiktion-81a': 'received ba-zustimmung tp-81a',
  'bqfg-14a-empfang': 'received an-bqfg tp-81a',
  'bqfg-14a-entscheidung': 'declared-complete an-bqfg tp-81a',
  'bqfg-6-empfang': 'received an-bqfg tp-anerkennung',
  'bqfg-6-entscheidung': 'declared-complete an-bqfg tp-anerkennung',
  'estg-70-kindergeld': 'received fk-kindergeld tp-sgb-forward',
  'sgb2-37-antrag': 'received jc-grundsicherungsgeld tp-sgb-forward',
  'sgb3-325-bab': 'received ba-bab tp-sgb-forward',
  'sgb9-14-weiterleitung': 'received ba-reha tp-reha',
  'sgg-88-1-untaetigkeit': 'received jc-grundsicherungsgeld tp-sgb-forward',
  'uhvorschg-4-rueckwirkung': 'received ja-unterhaltsvorschuss tp-sgb-forward',
  'vwgo-75-untaetigkeit': 'received an-bqfg tp-anerkennung',
  'wogg-25-beginn': 'received soz-wohngeld tp-sgb-forward',
} as const;

/** Deadlines of an application or request that no hand-off starts, and why. */
const NOT_STARTED = {
  'apr-27-registrierung': 'an asylum application is made in person; it is never handed over',
  'apr-28-einreichung': 'starts with the registration at the BAMF, which is no event of a hand-off',
  'apr-35-beschleunigt': 'an asylum application is lodged in person',
  'apr-35-regelverfahren': 'an asylum application is lodged in person',
  'apr-35-zulaessigkeit': 'an asylum application is lodged in person',
  'asylg-61-arbeit-3m': 'starts with the registration at the BAMF',
  'asylg-63-bescheinigung-3t': 'starts with the request made in person at the BAMF',
  'aufenthg-81a-3-werktage': 'what arrives are papers of the foreigners authority, no application of the person',
  'aufenthv-31a-bescheid': 'a visa is asked for at a mission abroad, to which nothing is handed over',
  'aufenthv-31a-termin': 'a visa is asked for at a mission abroad',
  'dsgvo-12-3-auskunft': 'a request to the controller itself; no service has it',
  'sgb1-16-weiterleitung': 'names no day; forwarding at once is a state of the hand-off',
  'sgb1-42-vorschuss': 'an advance is asked for apart from the application',
  'sgb1-43-vorlaeufig': 'a provisional benefit is asked for apart from the application',
  'sgb10-44-ueberpruefung': 'a review is asked for by the person, by a letter of their own',
  'sgb9-14-entscheidung': 'runs at the carrier that decides; that a carrier is that one is said nowhere in a hand-off',
  'sgb9-18-genehmigungsfiktion': 'runs at the carrier that decides, as above',
  'sgg-88-2-untaetigkeit': 'starts with an objection; a row for applications does not carry one',
} as const;

const OF_AN_APPLICATION =
  /^(application_|complete_|documents_|appointment_request|request_|review_request)|^objection_received$/;

const startsOf = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const event of ['received', 'declared-complete'] as const) {
    for (const service of SERVICES) {
      for (const { id: transfer } of TRANSFER_ROWS.filter(({ trigger }) => trigger === 'application')) {
        for (const { id } of startedBy({ event, service, transfer, isApplication: true }, DEADLINES)) {
          found.set(id, (found.get(id) ?? new Set()).add(`${event} ${service.id} ${transfer}`));
        }
      }
    }
  }
  return found;
};

describe('the deadlines a hand-off starts', () => {
  const starts = startsOf();

  it('are these and no others', () => {
    expect([...starts.keys()].toSorted()).toEqual(Object.keys(STARTED));
  });

  it.each(Object.entries(STARTED))('%s: %s', (id, start) => {
    expect(starts.get(id)).toContain(start);
  });

  it('end with the decision, but for the windows that say from when a benefit is due', () => {
    const going = DEADLINES.filter((deadline) => starts.has(deadline.id) && !endsWithDecision(deadline));
    expect(going.map(({ id }) => id).toSorted()).toEqual([
      'bafoeg-15-antrag',
      'beeg-7-rueckwirkung',
      'estg-70-kindergeld',
      'sgb2-37-antrag',
      'sgb3-325-bab',
      'uhvorschg-4-rueckwirkung',
      'wogg-25-beginn',
    ]);
  });

  it('are all of an application or request, but for those with a reason', () => {
    const others = DEADLINES.filter(({ id, trigger }) => OF_AN_APPLICATION.test(trigger.event) && !starts.has(id));
    expect(others.map(({ id }) => id).toSorted()).toEqual(Object.keys(NOT_STARTED).toSorted());
  });

  it('are none where what was sent is no application', () => {
    for (const service of SERVICES) {
      const matter = { event: 'received', service, transfer: 'tp-sgb-forward', isApplication: false } as const;
      expect(startedBy(matter, DEADLINES)).toEqual([]);
    }
  });
});
