import { defineAuthority } from '../../authority-kit/index.js';
import { labRegistrierung } from './services/lab-registrierung.js';
import { labUnterbringung } from './services/lab-unterbringung.js';
import { labVerteilung } from './services/lab-verteilung.js';

export const landesaufnahmebehoerde = defineAuthority({
  id: 'landesaufnahmebehoerde',
  name: {
    de: 'Landesaufnahmebehörde Niedersachsen (Erstaufnahme, Verteilung)',
    en: 'State reception authority',
  },
  kind: 'state',
  procedureLaw: 'VwVfG',
  sgbBody: false,
  services: [labRegistrierung, labUnterbringung, labVerteilung],
});
