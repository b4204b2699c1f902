import type { DocumentDefinition } from './document-definition.js';

/** Address, housing, income and insurance; decisions and powers. */
export const HOME_AND_MONEY = {
  meldebestaetigung: {
    name: { de: 'Melde-/Anmeldebestätigung', en: 'Registration confirmation' },
    issuedBy: 'Meldebehörde',
    art9: false,
    note: null,
  },
  wohnungsgeberbestaetigung: {
    name: { de: 'Wohnungsgeberbestätigung', en: 'Landlord confirmation' },
    issuedBy: 'Vermieter/Unterkunft',
    art9: false,
    note: '§ 19 BMG',
  },
  mietvertrag: {
    name: { de: 'Mietvertrag / Nachweis Wohnraum', en: 'Rental contract' },
    issuedBy: 'Vermieter',
    art9: false,
    note: null,
  },
  mietkosten: {
    name: { de: 'Nachweis Miete, Heizung, Nebenkosten', en: 'Proof of housing costs' },
    issuedBy: 'Vermieter',
    art9: false,
    note: null,
  },
  krankenversicherung: {
    name: { de: 'Nachweis Krankenversicherung', en: 'Proof of health insurance' },
    issuedBy: 'Krankenkasse',
    art9: false,
    note: null,
  },
  einkommensnachweis: {
    name: { de: 'Einkommensnachweise (i. d. R. drei Monate)', en: 'Income proof' },
    issuedBy: 'Arbeitgeber',
    art9: false,
    note: null,
  },
  kontoauszuege: {
    name: { de: 'Kontoauszüge', en: 'Bank statements' },
    issuedBy: 'Bank',
    art9: false,
    note: 'nur Leistungsbehörden; Schwärzung zulässig',
  },
  vermoegensnachweis: {
    name: { de: 'Nachweis Vermögen', en: 'Proof of assets' },
    issuedBy: 'Bank',
    art9: false,
    note: null,
  },
  bankverbindung: { name: { de: 'Bankverbindung', en: 'Bank account' }, issuedBy: 'Bank', art9: false, note: null },
  finanzierungsnachweis: {
    name: { de: 'Finanzierungsnachweis (z. B. Sperrkonto)', en: 'Proof of funds' },
    issuedBy: 'Bank',
    art9: false,
    note: null,
  },
  leistungsbescheid: {
    name: { de: 'Bescheid über Sozialleistungen', en: 'Benefit decision' },
    issuedBy: 'Leistungsbehörde',
    art9: false,
    note: null,
  },
  'steuer-id': {
    name: { de: 'Steuerliche Identifikationsnummer', en: 'Tax ID' },
    issuedBy: 'BZSt',
    art9: false,
    note: null,
  },
  rentenversicherungsverlauf: {
    name: { de: 'Rentenversicherungsverlauf', en: 'Pension record' },
    issuedBy: 'Rentenversicherung',
    art9: false,
    note: null,
  },
  vollmacht: { name: { de: 'Vollmacht', en: 'Power of attorney' }, issuedBy: 'Antragsteller', art9: false, note: null },
  'einwilligung-weitergabe': {
    name: { de: 'Einwilligung in die Weitergabe', en: 'Consent to hand-off' },
    issuedBy: 'Person',
    art9: false,
    note: 'je Empfänger und Zweck, widerruflich',
  },
  schweigepflichtentbindung: {
    name: { de: 'Schweigepflichtentbindung', en: 'Release from confidentiality' },
    issuedBy: 'Person',
    art9: true,
    note: null,
  },
  ablehnungsbescheid: {
    name: { de: 'Ablehnungsbescheid', en: 'Refusal decision' },
    issuedBy: 'Behörde',
    art9: false,
    note: null,
  },
} as const satisfies Record<string, DocumentDefinition>;
