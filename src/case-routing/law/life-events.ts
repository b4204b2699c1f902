/** What happened in a person's life, and the public services it usually makes a matter of. */
export interface LifeEvent {
  readonly id: string;
  readonly name: { readonly de: string; readonly en: string };
  /** Ids of the services to consider first; each of them still depends on its own condition. */
  readonly services: readonly string[];
  /** `judgement`: professional assessment that no norm dictates. */
  readonly certainty: 'judgement';
}

export const LIFE_EVENTS: readonly LifeEvent[] = [
  {
    id: 'arrival',
    name: { de: 'Ankunft', en: 'Arrival' },
    services: ['abh-24-schutz', 'soz-unterbringung', 'int-clearing'],
    certainty: 'judgement',
  },
  {
    id: 'letter_received',
    name: { de: 'Brief vom Amt erhalten', en: 'Letter from an authority received' },
    services: ['avb-asylverfahrensberatung', 'int-dolmetscher'],
    certainty: 'judgement',
  },
  {
    id: 'recognised',
    name: { de: 'Schutz anerkannt', en: 'Protection granted' },
    services: ['soz-asylblg-ende', 'jc-grundsicherungsgeld', 'kk-mitgliedschaft', 'abh-integrationskurs'],
    certainty: 'judgement',
  },
  {
    id: 'hiring_from_abroad',
    name: { de: 'Einstellung aus dem Ausland', en: 'Hiring from abroad' },
    services: ['abh-81a', 'an-bqfg', 'ba-zustimmung'],
    certainty: 'judgement',
  },
  {
    id: 'family_abroad',
    name: { de: 'Familie im Ausland', en: 'Family abroad' },
    services: ['abh-familiennachzug'],
    certainty: 'judgement',
  },
  {
    id: 'job_lost',
    name: { de: 'Arbeit verloren', en: 'Job lost' },
    services: ['ba-arbeitsuchend', 'beratung-arbeitsrecht'],
    certainty: 'judgement',
  },
  {
    id: 'recognition_partial',
    name: { de: 'Abschluss nur teilweise anerkannt', en: 'Qualification recognised in part' },
    services: ['an-anpassung', 'bamf-berufssprachkurs'],
    certainty: 'judgement',
  },
  {
    id: 'training_found',
    name: { de: 'Ausbildungsplatz gefunden', en: 'Training place found' },
    services: ['abh-ausbildungsduldung', 'ba-bab', 'jmd-beratung'],
    certainty: 'judgement',
  },
  {
    id: 'moved',
    name: { de: 'Neu am Ort', en: 'Moved here' },
    services: ['schule-aufnahme', 'ja-kita', 'meldung-anschrift'],
    certainty: 'judgement',
  },
  {
    id: 'arrived_alone',
    name: { de: 'Allein angekommen', en: 'Arrived alone as a minor' },
    services: ['ja-uma'],
    certainty: 'judgement',
  },
  { id: 'long_stay', name: { de: 'Seit langem hier', en: 'Long stay' }, services: ['abh-25b'], certainty: 'judgement' },
  {
    id: 'wants_citizenship',
    name: { de: 'Einbürgerung gewünscht', en: 'Wants citizenship' },
    services: ['stag-einbuergerung'],
    certainty: 'judgement',
  },
  {
    id: 'joined_family',
    name: { de: 'Zur Familie gezogen', en: 'Joined family' },
    services: ['abh-integrationskurs', 'int-sprachberatung'],
    certainty: 'judgement',
  },
  {
    id: 'moving_away',
    name: { de: 'Wegzug', en: 'Moving away' },
    services: ['abh-wohnsitzregelung', 'meldung-anschrift'],
    certainty: 'judgement',
  },
  {
    id: 'birth',
    name: { de: 'Geburt eines Kindes', en: 'Birth of a child' },
    services: ['standesamt-geburt', 'fk-kindergeld', 'ja-elterngeld'],
    certainty: 'judgement',
  },
  {
    id: 'money_gone',
    name: { de: 'Kein Geld mehr', en: 'Money gone' },
    services: ['jc-grundsicherungsgeld', 'soz-wohngeld'],
    certainty: 'judgement',
  },
];
