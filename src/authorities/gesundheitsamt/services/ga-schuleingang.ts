import { all, atLeast, atMost, COURT_ACTION_VG, defineService } from '../../../authority-kit/index.js';

export const gaSchuleingang = defineService({
  id: 'ga-schuleingang',
  name: { de: 'Schuleingangsuntersuchung', en: 'School entry examination' },
  plain: { de: 'Vor der ersten Klasse wird Ihr Kind untersucht.' },
  legalBasis: ['§ 56 NSchG', '§ 5 Abs. 2 NGöGD'],
  condition: all(atLeast('child_age', 5), atMost('child_age', 7)),
  documents: ['impfausweis-masern'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: [],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'schule-sprachfoerderung',
      authority: 'schule',
      why: 'Förderbedarf nur mit Einverständnis',
      transfer: 'tp-school',
    },
  ],
  certainty: 'known',
  sources: ['known'],
});
