import { DEADLINES } from '../../src/deadlines/index.js';
import { lateHintOf } from '../../src/case-routing/domain/late-hint.js';
import { renderMessage } from '../../src/notifications/domain/render-message.js';
import { LATE_HINTS, LATE_HINTS_REVIEW, type LateHint } from '../../src/notifications/texts/late-hints.js';
import { LOCALES, type Locale } from '../../src/notifications/texts/locales.js';
import { sampleParams } from './sample-params.js';

const LOCALE_NAMES = Object.keys(LOCALES) as Locale[];
const ISOLATES = /[\u2066-\u2069]/g;
const hintOf = (id: string) => {
  const law = DEADLINES.find((one) => one.id === id);
  return law && lateHintOf(law);
};
const bodyIn = (locale: Locale, lateHint: LateHint | undefined) =>
  renderMessage({ message: 'deadline_missed', locale, params: sampleParams('deadline_missed'), lateHint }).body.replace(
    ISOLATES,
    '',
  );

describe('what can be done about a missed deadline', () => {
  it.each([
    ['vwgo-74-klage', { kind: 'reinstatement', basis: '§ 60 VwGO', within: 'P2W', limit: 'P1Y', catchUp: true }],
    ['sgg-84-widerspruch', { kind: 'reinstatement', basis: '§ 67 SGG', within: 'P1M', limit: 'P1Y', catchUp: false }],
    ['ao-355-einspruch', { kind: 'reinstatement', basis: '§ 110 AO', within: 'P1M', limit: 'P1Y', catchUp: false }],
    ['kschg-4-klage', { kind: 'late_admission', basis: '§ 5 KSchG', within: 'P2W', limit: 'P6M', catchUp: false }],
    ['vwgo-58-jahresfrist', { kind: 'force_majeure', basis: '§ 58 Abs. 2 VwGO' }],
    ['sgb5-9-beitritt', { kind: 'disputed', basis: '§ 27 SGB X' }],
    ['aufenthg-81-4-verlaengerung', undefined],
  ])('follows the procedure law of %s', (id, hint) => {
    expect(hintOf(id)).toEqual(hint);
  });

  it('says the times of the declaration and no others', () => {
    const told = DEADLINES.flatMap((law) => {
      const hint = lateHintOf(law);
      return hint !== undefined && 'within' in hint ? [{ hint, ...law.reinstatement }] : [];
    });
    expect(told.length).toBeGreaterThan(10);
    for (const { hint, applicationWithin, limit } of told) {
      expect([applicationWithin?.slice(0, 3), limit]).toEqual([hint.within, hint.limit]);
    }
  });
});

describe('the hint', () => {
  it('stands in the body after the message, with its provision and its time', () => {
    expect(bodyIn('de', hintOf('sgg-84-widerspruch'))).toContain(
      'Bringen Sie Brief und Umschlag mit. Möglich ist vielleicht Wiedereinsetzung (§ 67 SGG). Stellen Sie den Antrag innerhalb von einem Monat, nachdem der Grund für die Verspätung weg ist. Später als ein Jahr nach dem Ende der Frist geht es nicht mehr.',
    );
    expect(bodyIn('en', hintOf('vwgo-74-klage'))).toMatch(
      /within two weeks .* In that time, also do what you missed\.$/,
    );
  });

  it.each(LOCALE_NAMES)('is written in %s for every case, without a gap', (locale) => {
    const laws = ['vwgo-74-klage', 'sgg-84-widerspruch', 'kschg-4-klage', 'vwgo-58-jahresfrist', 'sgb5-9-beitritt'];
    const plain = bodyIn(locale, undefined);
    const bodies = laws.map((id) => bodyIn(locale, hintOf(id)));
    expect(new Set(bodies).size).toBe(laws.length);
    for (const [index, body] of bodies.entries()) {
      expect(body.startsWith(`${plain} `)).toBe(true);
      expect(body).toContain(hintOf(laws[index] ?? '')?.basis);
      expect(body).not.toMatch(/[{}]| {2}/);
    }
  });

  it('uses the same placeholders in every language', () => {
    const used = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
    const all = ['basis', 'limit', 'within'];
    for (const texts of LOCALE_NAMES.map((locale) => LATE_HINTS[locale])) {
      expect([used(texts.reinstatement), used(texts.late_admission)]).toEqual([all, all]);
      expect([used(texts.force_majeure), used(texts.disputed), used(texts.catchUp)]).toEqual([
        ['basis'],
        ['basis'],
        [],
      ]);
    }
  });

  it('is marked as not read by anybody yet', () => {
    expect(LATE_HINTS_REVIEW.state).toBe('needed');
  });
});
