/** A kind of personal data that a hand-off may carry. `art9`: special category of Art. 9 (or Art. 10) DSGVO. */
export interface DataField {
  readonly label: { readonly de: string };
  readonly category:
    | 'identity'
    | 'identifier'
    | 'contact'
    | 'case'
    | 'immigration'
    | 'family'
    | 'finance'
    | 'work'
    | 'integration'
    | 'health_admin'
    | 'health'
    | 'special';
  readonly art9: boolean;
}

/** The closed list of data fields; what is not named here cannot leave an authority. */
export const DATA_FIELDS = {
  name: { label: { de: 'Name, Vornamen' }, category: 'identity', art9: false },
  former_names: { label: { de: 'Frühere Namen/Schreibweisen' }, category: 'identity', art9: false },
  birth_date: { label: { de: 'Geburtsdatum' }, category: 'identity', art9: false },
  birth_place: { label: { de: 'Geburtsort' }, category: 'identity', art9: false },
  gender: { label: { de: 'Geschlecht' }, category: 'identity', art9: false },
  nationalities: { label: { de: 'Staatsangehörigkeiten' }, category: 'identity', art9: false },
  marital_status: { label: { de: 'Familienstand' }, category: 'identity', art9: false },
  photo: { label: { de: 'Lichtbild' }, category: 'identity', art9: false },
  azr_number: { label: { de: 'AZR-Nummer (nur § 10 Abs. 4 AZRG)' }, category: 'identifier', art9: false },
  case_reference: {
    label: { de: 'Fallkennung der Übergabe (pseudonym, paarweise)' },
    category: 'identifier',
    art9: false,
  },
  tax_id: { label: { de: 'Steuer-ID' }, category: 'identifier', art9: false },
  health_insurance_number: { label: { de: 'Krankenversichertennummer' }, category: 'identifier', art9: false },
  address: { label: { de: 'Anschrift' }, category: 'contact', art9: false },
  contact: { label: { de: 'Telefon/E-Mail (freiwillig)' }, category: 'contact', art9: false },
  preferred_language: { label: { de: 'Bevorzugte Sprache' }, category: 'contact', art9: false },
  needs_interpreter: { label: { de: 'Dolmetscherbedarf' }, category: 'contact', art9: false },
  accessibility_needs: { label: { de: 'Hilfen bei Barrieren (frei gewählt)' }, category: 'contact', art9: false },
  concern: { label: { de: 'Anliegen in einem Satz' }, category: 'case', art9: false },
  first_received_at: { label: { de: 'Erster Eingang (Datum/Uhrzeit, unveränderlich)' }, category: 'case', art9: false },
  application_document: { label: { de: 'Antrag samt Anlagen' }, category: 'case', art9: false },
  deadline_running: { label: { de: 'Laufende Frist (Art, Ende)' }, category: 'case', art9: false },
  representative: { label: { de: 'Bevollmächtigte/Betreuer/Vormund' }, category: 'case', art9: false },
  residence_status: { label: { de: 'Aufenthaltsstatus (Code)' }, category: 'immigration', art9: false },
  residence_status_period: { label: { de: 'Gültigkeit/Zeitraum des Status' }, category: 'immigration', art9: false },
  work_permission: {
    label: { de: 'Erwerbstätigkeit erlaubt (ja/nein/Auflage)' },
    category: 'immigration',
    art9: false,
  },
  residence_obligation: { label: { de: 'Wohnsitzregelung/-auflage' }, category: 'immigration', art9: false },
  bamf_decision_type: {
    label: { de: 'Art der BAMF-Entscheidung und Bestandskraftdatum' },
    category: 'immigration',
    art9: false,
  },
  asylum_grounds: { label: { de: 'Asylgründe' }, category: 'immigration', art9: true },
  entry_date: { label: { de: 'Einreisedatum' }, category: 'immigration', art9: false },
  sponsor_declaration: {
    label: { de: 'Verpflichtungserklärung (Datum, Stelle)' },
    category: 'immigration',
    art9: false,
  },
  biometrics: { label: { de: 'Fingerabdrücke/Biometrie' }, category: 'immigration', art9: true },
  household: { label: { de: 'Haushaltsmitglieder (Name, Geburtsdatum, Verhältnis)' }, category: 'family', art9: false },
  custody: { label: { de: 'Sorgerecht/Vormundschaft' }, category: 'family', art9: false },
  children_school: { label: { de: 'Schule/Kita der Kinder' }, category: 'family', art9: false },
  income: { label: { de: 'Einkommen' }, category: 'finance', art9: false },
  assets: { label: { de: 'Vermögen' }, category: 'finance', art9: false },
  housing_costs: { label: { de: 'Unterkunftskosten' }, category: 'finance', art9: false },
  bank_account: { label: { de: 'Bankverbindung' }, category: 'finance', art9: false },
  benefits_received: { label: { de: 'Bezogene Leistungen (Art, Zeitraum, Stelle)' }, category: 'finance', art9: false },
  benefits_end: { label: { de: 'Ende bisheriger Leistungen' }, category: 'finance', art9: false },
  employer: { label: { de: 'Arbeitgeber' }, category: 'work', art9: false },
  job_details: { label: { de: 'Tätigkeit, Umfang, Entgelt' }, category: 'work', art9: false },
  cv: { label: { de: 'Lebenslauf' }, category: 'work', art9: false },
  qualifications: { label: { de: 'Abschlüsse/Nachweise' }, category: 'work', art9: false },
  language_level: { label: { de: 'Deutschniveau' }, category: 'work', art9: false },
  recognition_status: { label: { de: 'Stand Anerkennung' }, category: 'work', art9: false },
  availability: { label: { de: 'Zeitliche Verfügbarkeit' }, category: 'work', art9: false },
  childcare_need: { label: { de: 'Kinderbetreuungsbedarf' }, category: 'work', art9: false },
  course_obligation: { label: { de: 'Kursverpflichtung/-berechtigung' }, category: 'integration', art9: false },
  course_attendance: {
    label: { de: 'Kursteilnahme (Anmeldung, ordnungsgemäß, Abschluss)' },
    category: 'integration',
    art9: false,
  },
  insurance_status: { label: { de: 'Versicherungsstatus/Krankenkasse' }, category: 'health_admin', art9: false },
  medical_clearance: {
    label: { de: 'Keine medizinischen Bedenken gegen Gemeinschaftsunterbringung (ja/nein)' },
    category: 'health_admin',
    art9: true,
  },
  vaccination_proof: { label: { de: 'Impfnachweis Masern (liegt vor ja/nein)' }, category: 'health', art9: true },
  health_data: { label: { de: 'Gesundheitsdaten/Befunde' }, category: 'health', art9: true },
  disability: { label: { de: 'Behinderung/Bedarf' }, category: 'health', art9: true },
  special_needs: { label: { de: 'Besondere Schutz-/Verfahrensbedürfnisse' }, category: 'health', art9: true },
  religion: { label: { de: 'Religion' }, category: 'special', art9: true },
  criminal_records: { label: { de: 'Strafverfahren/Verurteilungen' }, category: 'special', art9: true },
  victim_status: { label: { de: 'Opferstatus/Gewaltschutz' }, category: 'special', art9: true },
} as const satisfies Record<string, DataField>;

export type DataFieldId = keyof typeof DATA_FIELDS;
