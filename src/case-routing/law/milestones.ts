/** Something that must have happened before a step can follow: a proof, a decision or an event, not a service itself. */
export interface Milestone {
  readonly id: string;
  readonly name: { readonly de: string };
}

export const MILESTONES: readonly Milestone[] = [
  { id: 'ms-address-registered', name: { de: 'Anschrift im Melderegister' } },
  { id: 'ms-biometrics-azr', name: { de: 'Erkennungsdienstliche Behandlung und Speicherung im AZR' } },
  { id: 'ms-title-or-certificate', name: { de: 'Titel oder Fiktionsbescheinigung ausgestellt' } },
  { id: 'ms-asylblg-ends', name: { de: 'Letzter Tag der AsylbLG-Leistung (Monatsende)' } },
  { id: 'ms-sgb2-starts', name: { de: 'Erster Tag der SGB-II-Leistung' } },
  { id: 'ms-decision-final', name: { de: 'BAMF-Entscheidung unanfechtbar' } },
  { id: 'ms-qualification-decided', name: { de: 'Anerkennungs- oder Defizitbescheid liegt vor' } },
  { id: 'ms-contract-registered', name: { de: 'Ausbildungsvertrag eingetragen' } },
  { id: 'ms-identity-clarified', name: { de: 'Identität geklärt oder Mitwirkung nachgewiesen' } },
  { id: 'ms-measles-proof', name: { de: 'Masernnachweis liegt vor' } },
  { id: 'ms-language-civic-test', name: { de: 'Sprachnachweis und Test Leben in Deutschland' } },
  { id: 'ms-course-entitlement', name: { de: 'Berechtigung oder Verpflichtung zum Kurs' } },
  { id: 'ms-birth-certificate', name: { de: 'Geburtsurkunde ausgestellt' } },
  { id: 'ms-ba-consent', name: { de: 'Zustimmung der Agentur für Arbeit (erteilt oder fingiert)' } },
  { id: 'ms-preapproval', name: { de: 'Vorabzustimmung § 81a' } },
  { id: 'ms-visa', name: { de: 'Visum erteilt und eingereist' } },
  { id: 'ms-move-allowed', name: { de: 'Wohnsitzregelung aufgehoben' } },
  { id: 'ms-moved', name: { de: 'Umgezogen' } },
  { id: 'ms-youth-assessment', name: { de: 'Ersteinschätzung des Jugendamts' } },
  { id: 'ms-distribution-decided', name: { de: 'Verteilung entschieden oder ausgeschlossen' } },
];
