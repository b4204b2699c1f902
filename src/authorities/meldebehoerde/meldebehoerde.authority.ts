import { defineAuthority } from '../../authority-kit/index.js';
import { meldeAnmeldung } from './services/melde-anmeldung.js';
import { meldeAuskunftssperre } from './services/melde-auskunftssperre.js';
import { meldeBescheinigung } from './services/melde-bescheinigung.js';
import { meldungAnschrift } from './services/meldung-anschrift.js';

export const meldebehoerde = defineAuthority({
  id: 'meldebehoerde',
  name: {
    de: 'Meldebehörde/Einwohnermeldeamt (Nachbar)',
    en: 'Residents registry',
  },
  kind: 'municipal',
  procedureLaw: 'VwVfG',
  sgbBody: false,
  services: [meldeAnmeldung, meldeBescheinigung, meldungAnschrift, meldeAuskunftssperre],
});
