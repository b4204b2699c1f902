import { defineAuthority } from '../../authority-kit/index.js';
import { fkKindergeld } from './services/fk-kindergeld.js';
import { fkKinderzuschlag } from './services/fk-kinderzuschlag.js';

export const familienkasse = defineAuthority({
  id: 'familienkasse',
  name: {
    de: 'Familienkasse der BA',
    en: 'Family benefits office',
  },
  kind: 'federal',
  procedureLaw: 'AO (Kindergeld) / SGB_X (Kinderzuschlag)',
  sgbBody: true,
  services: [fkKindergeld, fkKinderzuschlag],
});
