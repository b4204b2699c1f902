import { defineProhibition } from '../prohibition.js';

/** Fields that no hand-off carries, or only the pairs named. */
export const PROHIBITIONS_BY_FIELD = [
  defineProhibition({
    id: 'dn-health-data',
    from: ['@anyone'],
    to: ['@anyone'],
    fields: ['health_data'],
    reason: { de: 'Befunde und Diagnosen laufen nie über die Vermittlungssoftware.' },
    legalBasis: ['Art. 9 DSGVO', '§ 76 SGB X', '§ 203 StGB'],
    certainty: 'known',
  }),
  defineProhibition({
    id: 'dn-asylum-grounds',
    from: ['@anyone'],
    to: ['@anyone'],
    fields: ['asylum_grounds'],
    reason: { de: 'Asylgründe bleiben bei BAMF, Gericht und Beratung: Status ja, Gründe nein.' },
    legalBasis: ['Art. 9 DSGVO', '§ 8 AsylG'],
    certainty: 'verified',
  }),
  defineProhibition({
    id: 'dn-religion-biometrics',
    from: ['@anyone'],
    to: ['@anyone'],
    fields: ['religion', 'biometrics'],
    reason: { de: 'Für keine Übergabe erforderlich; Biometrie nur in den Fachverfahren.' },
    legalBasis: ['Art. 9 DSGVO', 'Art. 5 Abs. 1 lit. c DSGVO'],
    certainty: 'known',
  }),
  defineProhibition({
    id: 'dn-criminal-records',
    from: ['@anyone'],
    to: ['@anyone'],
    fields: ['criminal_records'],
    reason: { de: 'Strafsachen teilen nur die dafür bestimmten Stellen mit, nie das Zentrum.' },
    legalBasis: ['Art. 10 DSGVO', '§ 87 Abs. 4 AufenthG'],
    certainty: 'verified',
  }),
  defineProhibition({
    id: 'dn-azr-key',
    from: ['@anyone'],
    to: ['@anyone'],
    fields: ['azr_number'],
    unlessRows: ['tp-abh-asylblg', 'tp-abh-melde', 'tp-lab-abh', 'tp-lab-accommodation', 'tp-12a'],
    reason: {
      de: 'Die AZR-Nummer ist keine allgemeine Kennung; nur in den aufgezählten Zweierbeziehungen. Fallkennung ist case_reference (pseudonym, je Paar verschieden).',
    },
    legalBasis: ['§ 10 Abs. 4 AZRG'],
    certainty: 'verified',
  }),
];
