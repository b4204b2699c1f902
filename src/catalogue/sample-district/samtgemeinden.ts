import type { Samtgemeinde } from '../domain/place.js';

export const ELBTALAUE: Samtgemeinde = {
  id: 'sg-elbtalaue',
  name: 'Samtgemeinde Elbtalaue',
  associationKey: '033545406',
  associationKeyEvidence: 'derived',
  seat: 'Dannenberg (Elbe)',
  members: [
    '03354003',
    '03354004',
    '03354006',
    '03354008',
    '03354009',
    '03354011',
    '03354012',
    '03354014',
    '03354019',
    '03354027',
  ],
};

export const GARTOW: Samtgemeinde = {
  id: 'sg-gartow',
  name: 'Samtgemeinde Gartow',
  associationKey: '033545403',
  associationKeyEvidence: 'listed',
  seat: 'Gartow',
  members: ['03354005', '03354007', '03354010', '03354020', '03354021'],
};

export const LUECHOW_WENDLAND: Samtgemeinde = {
  id: 'sg-luechow-wendland',
  name: 'Samtgemeinde Lüchow (Wendland)',
  associationKey: '033545407',
  associationKeyEvidence: 'listed',
  seat: 'Lüchow (Wendland)',
  members: [
    '03354001',
    '03354002',
    '03354013',
    '03354015',
    '03354016',
    '03354017',
    '03354018',
    '03354022',
    '03354023',
    '03354024',
    '03354025',
    '03354026',
  ],
};

/**
 * Members by the directory of municipal administrations of the statistical offices (Anschriftenverzeichnis der Gemeinde- und
 * Stadtverwaltungen, 31 January 2026); the district must confirm them before use.
 */
export const SAMTGEMEINDEN: readonly Samtgemeinde[] = [ELBTALAUE, GARTOW, LUECHOW_WENDLAND];
