import { defineDeliveryRule, type DeliveryRule, type DeliveryRuleId } from './delivery-rule.js';

/** D02: the fiction was three days for acts up to the end of 2024; no transition rule, so the day of the act decides. */
const threeDaysUntil2024 = (basis: string) => ({ until: '2024-12-31', days: 3, basis }) as const;

/** The sixteen ways of delivery. */
export const DELIVERY_RULES: readonly DeliveryRule[] = [
  defineDeliveryRule({
    id: 'post_domestic_vwvfg',
    basis: '§ 41 Abs. 2 Satz 1, 3 VwVfG',
    offset: '4 Tage nach Aufgabe zur Post',
    countsFrom: 'posting',
    days: 4,
    before: threeDaysUntil2024('§ 41 Abs. 2 VwVfG a. F.'),
    landLaw: true,
    rebuttal: 'nicht/später zugegangen; Behörde trägt im Zweifel Beweis',
    sources: ['gii', 'ovglg2006', 'ovglg2011'],
    doubt: 'D07',
    validFrom: '2025-01-01',
  }),
  defineDeliveryRule({
    id: 'post_domestic_vwvfg_until_2024',
    basis: '§ 41 Abs. 2 VwVfG a. F.',
    offset: '3 Tage',
    countsFrom: 'posting',
    days: 3,
    landLaw: true,
    sources: ['known'],
    doubt: 'D02',
    validUntil: '2024-12-31',
  }),
  defineDeliveryRule({
    id: 'electronic_vwvfg',
    basis: '§ 41 Abs. 2 Satz 2 VwVfG',
    offset: '4 Tage nach Absendung',
    countsFrom: 'sending',
    days: 4,
    before: threeDaysUntil2024('§ 41 Abs. 2 VwVfG a. F.'),
    landLaw: true,
  }),
  defineDeliveryRule({
    id: 'portal_vwvfg_41_2a',
    basis: '§ 41 Abs. 2a VwVfG',
    offset: '1 Tag nach Abruf; ohne Abruf binnen 10 Tagen nach Benachrichtigung: nicht bekannt gegeben',
    countsFrom: 'retrieval',
    days: 1,
    needs: 'Einwilligung; Authentifizierung; speicherbar',
  }),
  defineDeliveryRule({
    id: 'portal_ozg_9',
    basis: '§ 9 Abs. 1 OZG',
    offset: '4 Tage nach Bereitstellung im Postfach (unabhängig vom Abruf)',
    countsFrom: 'provision',
    days: 4,
    needs:
      'Einwilligung gilt als erteilt, wenn nicht ausgeschlossen; Benachrichtigung spätestens am Tag der Bereitstellung',
  }),
  defineDeliveryRule({
    id: 'post_domestic_sgbx',
    basis: '§ 37 Abs. 2 SGB X',
    offset: '4 Tage nach Aufgabe zur Post',
    countsFrom: 'posting',
    days: 4,
    before: threeDaysUntil2024('§ 37 Abs. 2 SGB X a. F.'),
    sources: ['gii', 'bsg2010', 'lsgby2022', 'ovglg2011'],
    doubt: 'D07',
  }),
  defineDeliveryRule({
    id: 'electronic_sgbx',
    basis: '§ 37 Abs. 2 Satz 2 SGB X',
    offset: '4 Tage nach Absendung',
    countsFrom: 'sending',
    days: 4,
    before: threeDaysUntil2024('§ 37 Abs. 2 SGB X a. F.'),
  }),
  defineDeliveryRule({
    id: 'portal_sgbx_37_2a',
    basis: '§ 37 Abs. 2a SGB X',
    offset: '4 Tage nach Absendung der Benachrichtigung',
    countsFrom: 'notification',
    days: 4,
    rebuttal: 'bestrittener Zugang der Benachrichtigung → Tag des Abrufs',
  }),
  defineDeliveryRule({
    id: 'post_domestic_ao',
    basis: '§ 122 Abs. 2 Nr. 1 AO, § 108 Abs. 3 AO',
    offset: '4 Tage; fällt der Tag auf Sa/So/Feiertag → nächster Werktag',
    countsFrom: 'posting',
    days: 4,
    shifts: true,
    before: threeDaysUntil2024('§ 122 Abs. 2 Nr. 1 AO a. F., § 108 Abs. 3 AO'),
    sources: ['gii', 'bfh2003'],
  }),
  defineDeliveryRule({
    id: 'registered_vwzg_4',
    basis: '§ 4 Abs. 2 VwZG (über § 1 NVwZG)',
    offset: 'Rückschein oder 4 Tage nach Aufgabe',
    countsFrom: 'posting',
    days: 4,
    landLaw: true,
  }),
  defineDeliveryRule({
    id: 'pzu',
    basis: '§ 3 VwZG, §§ 177–182 ZPO',
    offset: 'Tag der Übergabe/Einlegung/Niederlegungsmitteilung (auch Samstag)',
    countsFrom: 'handover',
    days: 0,
  }),
  defineDeliveryRule({
    id: 'electronic_vwzg_5',
    basis: '§ 5 Abs. 7 VwZG',
    offset: '4 Tage nach Absendung (Verfahren auf Verlangen elektronisch), wenn kein Empfangsbekenntnis',
    countsFrom: 'sending',
    days: 4,
  }),
  defineDeliveryRule({
    id: 'public_vwvfg_41_4',
    basis: '§ 41 Abs. 4 VwVfG',
    offset: '2 Wochen nach ortsüblicher Bekanntmachung',
    countsFrom: 'publication',
    days: 14,
  }),
  defineDeliveryRule({
    id: 'asylg_10_4_reception_centre',
    basis: '§ 10 Abs. 4 Satz 4 AsylG',
    offset: 'Aushändigung, sonst 4. Tag nach Übergabe an die Aufnahmeeinrichtung',
    countsFrom: 'handover',
    days: 4,
  }),
  defineDeliveryRule({
    id: 'asylg_10_2_posting',
    basis: '§ 10 Abs. 2 Satz 5 AsylG',
    offset: 'mit Aufgabe zur Post, auch wenn die Sendung zurückkommt',
    countsFrom: 'posting',
    days: 0,
  }),
  defineDeliveryRule({
    id: 'handed_over',
    basis: '§ 43 VwVfG / § 5 VwZG',
    offset: 'Tag der Aushändigung',
    countsFrom: 'handover',
    days: 0,
  }),
];

const BY_ID = new Map<string, DeliveryRule>(DELIVERY_RULES.map((rule) => [rule.id, rule]));

/** The rule of that id, or `undefined` where there is none. */
export function deliveryRuleById(id: string): DeliveryRule | undefined {
  return BY_ID.get(id);
}

/** Whether `id` names a way of delivery. */
export const isDeliveryRuleId = (id: string): id is DeliveryRuleId => BY_ID.has(id);

/** Notification in administrative procedure (VwVfG), as most decisions of municipal and state authorities are sent. */
export const DELIVERED_UNDER_VWVFG: readonly DeliveryRuleId[] = [
  'post_domestic_vwvfg',
  'electronic_vwvfg',
  'portal_vwvfg_41_2a',
  'portal_ozg_9',
  'registered_vwzg_4',
  'pzu',
  'handed_over',
  'public_vwvfg_41_4',
];

/** Notification in social administrative procedure (SGB X). */
export const DELIVERED_UNDER_SGB_X: readonly DeliveryRuleId[] = [
  'post_domestic_sgbx',
  'electronic_sgbx',
  'portal_sgbx_37_2a',
  'registered_vwzg_4',
  'pzu',
  'handed_over',
];

/** Service of decisions of the BAMF (§ 10 AsylG). */
export const DELIVERED_UNDER_ASYLG: readonly DeliveryRuleId[] = [
  'pzu',
  'asylg_10_4_reception_centre',
  'asylg_10_2_posting',
  'handed_over',
];
