import type { DocumentDefinition } from './document-definition.js';

/** Passports, titles and certificates of stay. */
export const IDENTITY_AND_STAY = {
  reisepass: {
    name: { de: 'Reisepass oder Passersatz', en: 'Passport or substitute' },
    issuedBy: 'Herkunftsstaat/ABH',
    art9: false,
    note: null,
  },
  'personalausweis-eu': {
    name: { de: 'Personalausweis (EU/EWR/CH)', en: 'ID card (EU)' },
    issuedBy: 'EU-Staat',
    art9: false,
    note: null,
  },
  visum: { name: { de: 'Visum', en: 'Visa' }, issuedBy: 'Auslandsvertretung', art9: false, note: null },
  aufenthaltstitel: {
    name: { de: 'Aufenthaltstitel (eAT)', en: 'Residence title' },
    issuedBy: 'ABH',
    art9: false,
    note: null,
  },
  fiktionsbescheinigung: {
    name: { de: 'Fiktionsbescheinigung', en: 'Provisional certificate' },
    issuedBy: 'ABH',
    art9: false,
    note: null,
  },
  ankunftsnachweis: {
    name: { de: 'Ankunftsnachweis', en: 'Proof of arrival' },
    issuedBy: 'Aufnahmeeinrichtung/BAMF',
    art9: false,
    note: null,
  },
  aufenthaltsgestattung: {
    name: { de: 'Bescheinigung über die Aufenthaltsgestattung', en: 'Permission to stay certificate' },
    issuedBy: 'BAMF/ABH',
    art9: false,
    note: null,
  },
  duldung: {
    name: { de: 'Bescheinigung über die Duldung', en: 'Toleration certificate' },
    issuedBy: 'ABH',
    art9: false,
    note: null,
  },
  'bamf-bescheid': {
    name: { de: 'Bescheid des BAMF', en: 'BAMF decision' },
    issuedBy: 'BAMF',
    art9: true,
    note: 'enthält Art.-9-Daten; nie vollständig an Sozial-, Bildungs- oder Ehrenamtsstellen weitergeben – Status reicht',
  },
  bestandskraftmitteilung: {
    name: { de: 'Mitteilung der Bestandskraft', en: 'Notice of finality' },
    issuedBy: 'BAMF/VG',
    art9: false,
    note: null,
  },
  zuweisungsbescheid: {
    name: { de: 'Zuweisungs-/Verteilungsbescheid', en: 'Allocation decision' },
    issuedBy: 'LAB NI',
    art9: false,
    note: null,
  },
  'lichtbild-biometrisch': {
    name: { de: 'Biometrisches Lichtbild (digital)', en: 'Biometric photo' },
    issuedBy: 'Fotograf/PointID',
    art9: false,
    note: null,
  },
  verpflichtungserklaerung: {
    name: { de: 'Verpflichtungserklärung', en: 'Declaration of commitment' },
    issuedBy: 'ABH',
    art9: false,
    note: null,
  },
  identitaetsnachweise: {
    name: { de: 'Sonstige Identitätsnachweise', en: 'Other identity evidence' },
    issuedBy: 'Herkunftsstaat',
    art9: false,
    note: null,
  },
  'negativbescheinigung-pass': {
    name: { de: 'Nachweis Bemühungen Passbeschaffung', en: 'Proof of passport efforts' },
    issuedBy: 'Konsulat',
    art9: false,
    note: null,
  },
  loyalitaetserklaerung: {
    name: { de: 'Bekenntnis/Loyalitätserklärung (StAG)', en: 'Declaration of commitment to constitution' },
    issuedBy: 'Person',
    art9: false,
    note: null,
  },
  'test-leben-in-deutschland': {
    name: { de: 'Test „Leben in Deutschland“/Einbürgerungstest', en: 'Civic test' },
    issuedBy: 'BAMF/Kursträger',
    art9: false,
    note: null,
  },
  'vereinbarung-81a': {
    name: { de: 'Vereinbarung § 81a AufenthG', en: 'Fast-track agreement' },
    issuedBy: 'ABH/Zentralstelle',
    art9: false,
    note: null,
  },
} as const satisfies Record<string, DocumentDefinition>;
