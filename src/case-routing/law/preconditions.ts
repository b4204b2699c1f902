/**
 * A hard edge between two steps (services or milestones). It holds only where both steps occur in the case.
 * `legal`: a consequence of law; `document`: a proof is needed; `clock`: only a period begins to run.
 */
export interface Precondition {
  readonly before: string;
  readonly after: string;
  readonly kind: 'legal' | 'document' | 'clock';
  readonly basis: string;
}

/** A small set of hard edges, not a process model. */
export const PRECONDITIONS: readonly Precondition[] = [
  { before: 'melde-anmeldung', after: 'ms-address-registered', kind: 'legal', basis: '§ 17 BMG' },
  { before: 'ms-address-registered', after: 'melde-bescheinigung', kind: 'document', basis: '§ 18 BMG' },
  { before: 'ms-biometrics-azr', after: 'ms-title-or-certificate', kind: 'legal', basis: '§ 81 Abs. 7 AufenthG' },
  { before: 'ms-title-or-certificate', after: 'ms-asylblg-ends', kind: 'legal', basis: '§ 1 Abs. 3, 3a AsylbLG' },
  { before: 'ms-asylblg-ends', after: 'ms-sgb2-starts', kind: 'legal', basis: '§ 7 Abs. 1 Satz 2 Nr. 3 SGB II' },
  { before: 'jc-grundsicherungsgeld', after: 'ms-sgb2-starts', kind: 'legal', basis: '§ 37 SGB II' },
  { before: 'ms-decision-final', after: 'abh-schutzberechtigte', kind: 'document', basis: '§ 25 AufenthG' },
  { before: 'ms-decision-final', after: 'abh-familiennachzug', kind: 'clock', basis: '§ 29 Abs. 2 AufenthG' },
  { before: 'an-bqfg', after: 'ms-qualification-decided', kind: 'legal', basis: '§ 6 BQFG' },
  { before: 'an-gesundheit', after: 'ms-qualification-decided', kind: 'legal', basis: 'Berufsgesetze' },
  { before: 'ms-qualification-decided', after: 'abh-ae-16d', kind: 'legal', basis: '§ 16d AufenthG' },
  { before: 'ms-qualification-decided', after: 'abh-ae-fachkraft', kind: 'legal', basis: '§ 18 Abs. 2 Nr. 4 AufenthG' },
  { before: 'ms-contract-registered', after: 'abh-ausbildungsduldung', kind: 'legal', basis: '§ 60c Abs. 3 AufenthG' },
  {
    before: 'ms-identity-clarified',
    after: 'abh-ausbildungsduldung',
    kind: 'legal',
    basis: '§ 60c Abs. 2 Nr. 3 AufenthG',
  },
  { before: 'ms-identity-clarified', after: 'abh-25b', kind: 'legal', basis: '§ 5 Abs. 1 AufenthG' },
  { before: 'ms-measles-proof', after: 'ja-kita', kind: 'legal', basis: '§ 20 Abs. 9 IfSG' },
  { before: 'ms-language-civic-test', after: 'abh-25b', kind: 'legal', basis: '§ 25b Abs. 1 AufenthG' },
  { before: 'ms-language-civic-test', after: 'stag-einbuergerung', kind: 'legal', basis: '§ 10 Abs. 1 StAG' },
  { before: 'abh-integrationskurs', after: 'ms-course-entitlement', kind: 'legal', basis: '§ 44 AufenthG' },
  { before: 'bamf-integrationskurs', after: 'ms-course-entitlement', kind: 'legal', basis: '§ 44 Abs. 4 AufenthG' },
  { before: 'jc-kursverpflichtung', after: 'ms-course-entitlement', kind: 'legal', basis: '§ 44a Abs. 1 AufenthG' },
  { before: 'ms-course-entitlement', after: 'bamf-kurstraeger', kind: 'legal', basis: '§ 7 IntV' },
  { before: 'standesamt-geburt', after: 'ms-birth-certificate', kind: 'document', basis: '§§ 18, 59 PStG' },
  { before: 'ms-birth-certificate', after: 'ja-elterngeld', kind: 'document', basis: '§ 7 BEEG' },
  { before: 'ms-birth-certificate', after: 'abh-familiennachzug', kind: 'document', basis: '§ 33 AufenthG' },
  { before: 'ba-zustimmung', after: 'ms-ba-consent', kind: 'legal', basis: '§ 36 BeschV' },
  { before: 'ms-ba-consent', after: 'abh-beschaeftigungserlaubnis', kind: 'legal', basis: '§ 32 BeschV' },
  { before: 'ms-ba-consent', after: 'ms-preapproval', kind: 'legal', basis: '§ 81a Abs. 3 AufenthG' },
  { before: 'ms-qualification-decided', after: 'ms-preapproval', kind: 'legal', basis: '§ 81a Abs. 3 AufenthG' },
  { before: 'abh-81a', after: 'ms-preapproval', kind: 'legal', basis: '§ 81a AufenthG' },
  { before: 'ms-preapproval', after: 'ms-visa', kind: 'legal', basis: '§ 81a Abs. 3 Nr. 6 AufenthG' },
  { before: 'ms-visa', after: 'melde-anmeldung', kind: 'legal', basis: '§ 17 BMG' },
  { before: 'abh-wohnsitzregelung', after: 'ms-move-allowed', kind: 'legal', basis: '§ 12a Abs. 5 AufenthG' },
  { before: 'ms-move-allowed', after: 'ms-moved', kind: 'legal', basis: '§ 12a AufenthG' },
  { before: 'ms-moved', after: 'melde-anmeldung', kind: 'legal', basis: '§ 17 BMG' },
  { before: 'ja-uma', after: 'ms-youth-assessment', kind: 'legal', basis: '§ 42a Abs. 2 SGB VIII' },
  { before: 'ms-youth-assessment', after: 'ms-distribution-decided', kind: 'legal', basis: '§ 42b SGB VIII' },
  { before: 'lab-registrierung', after: 'bamf-asylantrag', kind: 'legal', basis: 'VO (EU) 2024/1348' },
];
