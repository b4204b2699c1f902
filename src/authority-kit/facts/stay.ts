import { RESIDENCE_STATUSES } from '../residence-statuses.js';
import type { FactDefinition } from './fact-definition.js';

/** Nationality, residence status and place. */
export const STAY_FACTS = {
  nationality_group: {
    type: 'enum',
    values: ['german', 'eu_eea_ch', 'third_country', 'stateless'],
    art9: false,
    label: { de: 'Staatsangehörigkeitsgruppe' },
  },
  nationality_iso3: {
    type: 'string',
    values: null,
    art9: false,
    label: { de: 'Staatsangehörigkeit (nur wenn nötig, z. B. § 41 AufenthV, § 24 AufenthG)' },
  },
  is_eu_family_member: {
    type: 'bool',
    values: null,
    art9: false,
    label: { de: 'Familienangehörige/r eines freizügigkeitsberechtigten EU-Bürgers' },
  },
  spouse_of_german: {
    type: 'bool',
    values: null,
    art9: false,
    label: { de: 'Ehe-/Lebenspartner einer/eines Deutschen' },
  },
  residence_status: {
    type: 'enum',
    values: RESIDENCE_STATUSES,
    art9: false,
    label: { de: 'Aufenthaltsstatus (Code)' },
  },
  status_since_months: { type: 'int', values: null, art9: false, label: { de: 'Monate im jetzigen Status' } },
  /** Uninterrupted permitted, allowed or tolerated stay. Which times count differs by norm (§ 60b Abs. 5 AufenthG, say), so this is an approximation. */
  months_in_germany: { type: 'int', values: null, art9: false, label: { de: 'Monate ununterbrochener Aufenthalt' } },
  years_with_title: {
    type: 'int',
    values: null,
    art9: false,
    label: { de: 'Jahre Besitz einer Aufenthaltserlaubnis' },
  },
  entry_date: { type: 'date', values: null, art9: false, label: { de: 'Einreisedatum' } },
  months_registered: {
    type: 'int',
    values: null,
    art9: false,
    label: { de: 'Monate seit erster Anmeldung bei der Meldebehörde (§ 7 Abs. 1 Satz 4, 5 SGB II)' },
  },
  months_since_asylum_registration: {
    type: 'int',
    values: null,
    art9: false,
    label: { de: 'Monate seit Registrierung des Asylantrags' },
  },
  bamf_decision: {
    type: 'enum',
    values: [
      'none',
      'refugee',
      'subsidiary',
      'asylum_16a',
      'deportation_ban',
      'negative',
      'manifestly_unfounded',
      'inadmissible',
    ],
    art9: false,
    label: { de: 'Entscheidung des BAMF' },
  },
  title_expires_in_days: { type: 'int', values: null, art9: false, label: { de: 'Tage bis Ablauf des Titels' } },
  months_since_suspension_decision: {
    type: 'int',
    values: null,
    art9: false,
    label: {
      de: 'Monate seit der Entscheidung über die Aussetzung der Abschiebung (nur § 25 Abs. 5; § 1 Abs. 1 Nr. 3 lit. c AsylbLG)',
    },
  },
  title_because_of_war: {
    type: 'bool',
    values: null,
    art9: false,
    label: { de: 'Titel nach § 23 Abs. 1 wegen Krieges im Heimatland erteilt' },
  },
  section24_first_issued_on: {
    type: 'date',
    values: null,
    art9: false,
    label: {
      de: 'Tag der ersten Aufenthaltserlaubnis/Fiktionsbescheinigung nach § 24 (noch ungenutzt; Umschaltdatum falls D01 Gesetz wird: nach 31.03.2025)',
    },
  },
  fiction_for_section_24: {
    type: 'bool',
    values: null,
    art9: false,
    label: { de: 'Fiktionsbescheinigung bezieht sich auf § 24 AufenthG' },
  },
  stay_only_for_job_search: {
    type: 'bool',
    values: null,
    art9: false,
    label: { de: 'Aufenthaltsrecht ergibt sich allein aus der Arbeitsuche (§ 7 Abs. 1 Satz 2 Nr. 2 lit. b SGB II)' },
  },
  resides_in_district: {
    type: 'bool',
    values: null,
    art9: false,
    label: { de: 'Wohnsitz, gewöhnlicher Aufenthalt oder Zuweisung im Kreis' },
  },
  in_reception_centre: {
    type: 'bool',
    values: null,
    art9: false,
    label: { de: 'Verpflichtet, in Aufnahmeeinrichtung zu wohnen' },
  },
  has_residence_obligation: {
    type: 'bool',
    values: null,
    art9: false,
    label: { de: 'Wohnsitzregelung/-auflage besteht' },
  },
  wants_to_move: { type: 'bool', values: null, art9: false, label: { de: 'Will umziehen' } },
  address_registered: { type: 'bool', values: null, art9: false, label: { de: 'Im Melderegister angemeldet' } },
  identity_clarified: { type: 'bool', values: null, art9: false, label: { de: 'Identität geklärt' } },
  passport_obtainable: { type: 'bool', values: null, art9: false, label: { de: 'Passbeschaffung zumutbar' } },
} as const satisfies Record<string, FactDefinition>;
