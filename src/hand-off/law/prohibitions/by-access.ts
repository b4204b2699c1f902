import { is } from '../../../authority-kit/index.js';
import { defineProhibition } from '../prohibition.js';

/** Reading from a register or from another body. */
export const PROHIBITIONS_BY_ACCESS = [
  defineProhibition({
    id: 'dn-azr-eu-citizen',
    from: ['azr'],
    to: ['@anyone'],
    fields: '*',
    when: is('nationality_group', 'eu_eea_ch'),
    reason: {
      de: 'AZR-Daten von Unionsbürgern nur für Aufgaben des Ausländer-, Asyl- und Staatsangehörigkeitsrechts, nicht für Leistungen.',
    },
    legalBasis: ['§ 10 Abs. 1a AZRG'],
    certainty: 'verified',
  }),
  defineProhibition({
    id: 'dn-azr-german',
    from: ['azr'],
    to: ['@anyone'],
    fields: '*',
    when: is('nationality_group', 'german'),
    reason: { de: 'Deutsche werden im AZR nicht abgefragt.' },
    legalBasis: ['§ 2 AZRG'],
    certainty: 'known',
  }),
  defineProhibition({
    id: 'dn-pull',
    mode: 'pull',
    from: ['@anyone'],
    to: ['@anyone'],
    fields: '*',
    unlessRows: ['tp-azr-jc-ba', 'tp-azr-youth', 'tp-azr-health'],
    reason: {
      de: 'Kein Lesezugriff eines Moduls auf ein anderes; automatisierter Abruf von Sozialdaten braucht Genehmigung und Vorabanzeige.',
    },
    legalBasis: ['§ 79 Abs. 1, 3 SGB X', '§ 67d Abs. 3 SGB X'],
    certainty: 'verified',
  }),
];
