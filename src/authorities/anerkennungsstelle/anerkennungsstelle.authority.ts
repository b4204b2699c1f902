import { defineAuthority } from '../../authority-kit/index.js';
import { anAnpassung } from './services/an-anpassung.js';
import { anBeratung } from './services/an-beratung.js';
import { anBqfg } from './services/an-bqfg.js';
import { anGesundheit } from './services/an-gesundheit.js';
import { anLehramt } from './services/an-lehramt.js';
import { anSchulabschluss } from './services/an-schulabschluss.js';
import { anZab } from './services/an-zab.js';
import { anZuschuss } from './services/an-zuschuss.js';

export const anerkennungsstelle = defineAuthority({
  id: 'anerkennungsstelle',
  name: {
    de: 'Anerkennungsstellen (IHK FOSA, HWK, Landesstellen, ZAB)',
    en: 'Recognition bodies',
  },
  kind: 'mixed',
  procedureLaw: 'VwVfG/BQFG',
  sgbBody: false,
  services: [anBeratung, anBqfg, anGesundheit, anLehramt, anZab, anSchulabschluss, anAnpassung, anZuschuss],
});
