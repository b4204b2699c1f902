import { all, defineService, is, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const lsSchwerbehinderung = defineService({
  id: 'ls-schwerbehinderung',
  name: { de: 'Feststellung einer Schwerbehinderung', en: 'Disability assessment' },
  plain: { de: 'Das Landesamt stellt fest, wie schwer eine Behinderung ist, und gibt einen Ausweis.' },
  legalBasis: ['§ 152 SGB IX'],
  condition: all(is('disability_alleged', true)),
  documents: ['aerztliche-bescheinigung', 'schweigepflichtentbindung'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online', 'post'],
  deadlines: [],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    { service: 'soz-eingliederungshilfe', authority: 'sozialamt', why: 'Teilhabe', transfer: 'tp-self-service' },
  ],
  certainty: 'known',
  sources: ['known'],
});
