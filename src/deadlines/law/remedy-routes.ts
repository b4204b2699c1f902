import { type RemedyType } from '../../authority-kit/index.js';

/** Where a decision can be contested, as the instruction on remedies in the letter words it. */
export const REMEDY_ROUTES = [
  'objection-vwgo',
  'court-action-vwgo',
  'objection-sgg',
  'court-action-sgg',
  'objection-ao',
  'court-action-asylum',
] as const;

export type RemedyRoute = (typeof REMEDY_ROUTES)[number];

/** The deadlines of each route; of several the period in the instruction decides. */
export const DEADLINES_OF_ROUTE: Readonly<Record<RemedyRoute, readonly string[]>> = {
  'objection-vwgo': ['vwgo-70-widerspruch'],
  'court-action-vwgo': ['vwgo-74-klage'],
  'objection-sgg': ['sgg-84-widerspruch'],
  'court-action-sgg': ['sgg-87-klage'],
  'objection-ao': ['ao-355-einspruch'],
  'court-action-asylum': ['asylg-74-klage-2w', 'asylg-74-klage-1w'],
};

/** What runs from the same letter beside the remedy itself: reasons for an action against the BAMF (§ 74 Abs. 2 AsylG). */
export const BESIDE_ROUTE: Partial<Readonly<Record<RemedyRoute, readonly string[]>>> = {
  'court-action-asylum': ['asylg-74-begruendung'],
};

/** The same where the letter reached the person abroad; no other route has a declared period for that. */
export const DEADLINES_ABROAD: Partial<Readonly<Record<RemedyRoute, readonly string[]>>> = {
  'objection-sgg': ['sgg-84-widerspruch-ausland'],
};

/** Routes that a declared remedy can mean; with `vg_route_unclear` the letter itself has to say which (D04). */
export const ROUTES_OF_REMEDY: Readonly<Record<RemedyType, readonly RemedyRoute[]>> = {
  court_action_vg: ['court-action-vwgo'],
  court_action_asylum: ['court-action-asylum'],
  objection_sgg: ['objection-sgg'],
  objection_ao: ['objection-ao'],
  objection_then_vg: ['objection-vwgo'],
  vg_route_unclear: ['objection-vwgo', 'court-action-vwgo'],
  none: [],
};

/** Periods an authority sets itself: under SGB X, and under VwVfG. */
export const SET_BY_AUTHORITY = { sgbX: 'sgb1-66-mitwirkung', vwvfg: 'vwvfg-31-behoerdenfrist' } as const;
