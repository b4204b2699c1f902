import type { Remedy } from './authority.js';

/** Court action without a prior objection, the rule in Lower Saxony. */
export const COURT_ACTION_VG: Remedy = {
  type: 'court_action_vg',
  deadlineId: 'vwgo-74-klage',
  preliminaryObjection: false,
  note: 'Niedersachsen: kein Widerspruch (§ 80 Abs. 1 NJG)',
};

/** Objection before court action, where the Land law orders it. */
export const OBJECTION_THEN_VG: Remedy = {
  type: 'objection_then_vg',
  deadlineId: 'vwgo-70-widerspruch',
  preliminaryObjection: true,
  note: 'Ausnahme § 80 Abs. 2 NJG',
};

/** Administrative court, but whether an objection comes first must be read from the notice (D04). */
export const VG_ROUTE_UNCLEAR: Remedy = {
  type: 'vg_route_unclear',
  deadlineId: 'vwgo-74-klage',
  preliminaryObjection: null,
  note: 'VwGO-Weg; ob Widerspruch nach § 80 Abs. 2 NJG vorgeschrieben ist, im Volltext prüfen (D04). Immer Rechtsbehelfsbelehrung des Bescheids maßgeblich.',
};

/** Court action against a decision of the BAMF; the shorter period is a deadline of its own. */
export const COURT_ACTION_ASYLUM: Remedy = {
  type: 'court_action_asylum',
  deadlineId: 'asylg-74-klage-2w',
  preliminaryObjection: false,
  note: 'eine Woche: asylg-74-klage-1w',
};

/** Objection against a decision on social benefits. */
export const OBJECTION_SGG: Remedy = {
  type: 'objection_sgg',
  deadlineId: 'sgg-84-widerspruch',
  preliminaryObjection: true,
  note: null,
};

/** Objection (Einspruch) against a decision under tax law. */
export const OBJECTION_AO: Remedy = {
  type: 'objection_ao',
  deadlineId: 'ao-355-einspruch',
  preliminaryObjection: true,
  note: 'Fiktion rückt auf Werktag',
};

/** Advice and support: there is no administrative decision to contest. */
export const NO_REMEDY: Remedy = {
  type: 'none',
  deadlineId: null,
  preliminaryObjection: null,
  note: 'keine Verwaltungsentscheidung',
};
