import { type Condition, defineService, NO_REMEDY, type ServiceDeclaration } from '../../authority-kit/index.js';

/** True of nobody: what is for systems is never proposed to a person. */
const FOR_NOBODY: Condition = { any: [] };

/** A service for trying out: no law, no fee, no papers, no deadline. */
function forTryingOut(id: string, name: ServiceDeclaration['name'], plain: string): ServiceDeclaration {
  return defineService({
    id,
    name,
    plain: { de: plain },
    legalBasis: [],
    condition: FOR_NOBODY,
    documents: [],
    fee: { cents: 0, note: null },
    channels: ['online'],
    deadlines: [],
    remedy: NO_REMEDY,
    nextHandOffs: [],
    certainty: 'known',
    sources: [],
    note: 'Nur zum Ausprobieren, mit erfundenen Angaben.',
  });
}

/** One service for each way the receiving clerk can behave. */
export const SERVICES: readonly ServiceDeclaration[] = [
  forTryingOut(
    'uebung-annehmen',
    { de: 'Übung: annehmen', en: 'Practice: accept' },
    'Bestätigt den Eingang, nimmt an und erledigt.',
  ),
  forTryingOut(
    'uebung-rueckfragen',
    { de: 'Übung: Unterlagen nachfordern', en: 'Practice: ask back' },
    'Fragt nach weiteren Unterlagen; nach der Antwort wie „annehmen“.',
  ),
  forTryingOut(
    'uebung-schweigen',
    { de: 'Übung: nichts tun', en: 'Practice: stall' },
    'Bestätigt nicht einmal den Eingang.',
  ),
  forTryingOut(
    'uebung-ablehnen',
    { de: 'Übung: ablehnen', en: 'Practice: reject' },
    'Bestätigt den Eingang und lehnt ab: zu viel zu tun.',
  ),
  forTryingOut(
    'uebung-weiterleiten',
    { de: 'Übung: weiterleiten', en: 'Practice: forward' },
    'Leitet an die Zweigstelle weiter, die annimmt und erledigt.',
  ),
  forTryingOut(
    'uebung-spaet',
    { de: 'Übung: spät antworten', en: 'Practice: answer late' },
    'Bestätigt den Eingang und nimmt erst eine Minute danach an.',
  ),
  forTryingOut(
    'uebung-zusenden',
    { de: 'Übung: etwas zusenden', en: 'Practice: send something' },
    'Nimmt an und übergibt der absendenden Stelle selbst etwas; Rückfragen beantwortet sie.',
  ),
];
