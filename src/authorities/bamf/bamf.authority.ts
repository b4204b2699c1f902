import { defineAuthority } from '../../authority-kit/index.js';
import { bamfAsylKind } from './services/bamf-asyl-kind.js';
import { bamfAsylantrag } from './services/bamf-asylantrag.js';
import { bamfBerufssprachkurs } from './services/bamf-berufssprachkurs.js';
import { bamfErstorientierung } from './services/bamf-erstorientierung.js';
import { bamfFolgeantrag } from './services/bamf-folgeantrag.js';
import { bamfIntegrationskurs } from './services/bamf-integrationskurs.js';
import { bamfKostenbefreiung } from './services/bamf-kostenbefreiung.js';
import { bamfKurstraeger } from './services/bamf-kurstraeger.js';

export const bamf = defineAuthority({
  id: 'bamf',
  name: {
    de: 'Bundesamt für Migration und Flüchtlinge',
    en: 'Federal office for migration and refugees',
  },
  kind: 'federal',
  procedureLaw: 'AsylG/VwVfG',
  sgbBody: false,
  services: [
    bamfAsylantrag,
    bamfAsylKind,
    bamfFolgeantrag,
    bamfIntegrationskurs,
    bamfKostenbefreiung,
    bamfKurstraeger,
    bamfBerufssprachkurs,
    bamfErstorientierung,
  ],
});
