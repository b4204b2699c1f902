/** A body that takes part in hand-offs but is no authority with services of its own. */
export interface Participant {
  readonly id: string;
  readonly kind: 'person' | 'register' | 'provider' | 'federal' | 'private' | 'site' | 'evaluation';
  readonly name: { readonly de: string };
}

/** Those taking part who are no authority. */
export const PARTICIPANTS: readonly Participant[] = [
  { id: 'person', kind: 'person', name: { de: 'Die Person selbst oder ihre Bevollmächtigten' } },
  { id: 'azr', kind: 'register', name: { de: 'Ausländerzentralregister' } },
  { id: 'kurstraeger', kind: 'provider', name: { de: 'Träger von Integrations- und Berufssprachkursen' } },
  { id: 'auslandsvertretung', kind: 'federal', name: { de: 'Deutsche Auslandsvertretung' } },
  { id: 'arbeitgeber', kind: 'private', name: { de: 'Arbeitgeber' } },
  { id: 'sprachmittlung', kind: 'provider', name: { de: 'Sprachmittlerinnen und Sprachmittler' } },
  {
    id: 'unterkunft-steine',
    kind: 'site',
    name: { de: 'Unterkunft Steine (Luckau), Betreiber im Auftrag des Kreises' },
  },
  {
    id: 'unterkunft-neu-tramm',
    kind: 'site',
    name: { de: 'Unterkunft Neu Tramm (Dannenberg), Betreiber im Auftrag des Kreises' },
  },
  { id: 'evaluation', kind: 'evaluation', name: { de: 'Evaluation und Statistik des Piloten' } },
];

/** Named sets of bodies; a name with `@` stands for the members of that set. */
export const GROUPS = {
  social_benefit_bodies: [
    'sozialamt',
    'jugendamt',
    'jobcenter',
    'agentur-fuer-arbeit',
    'familienkasse',
    'krankenkasse',
    'landessozialamt',
  ],
  rehabilitation_carriers: ['sozialamt', 'jugendamt', 'agentur-fuer-arbeit', 'krankenkasse', 'landessozialamt'],
  gemeinde_units: ['meldebehoerde', 'standesamt'],
  district_units: [
    'auslaenderbehoerde',
    'staatsangehoerigkeitsbehoerde',
    'integrationsstelle',
    'gesellschaftliche-teilhabe',
    'gesundheitsamt',
    'fahrerlaubnisbehoerde',
  ],
  immigration_bodies: ['auslaenderbehoerde', 'zentralstelle-fachkraefteverfahren', 'landesaufnahmebehoerde', 'bamf'],
  schools: ['schule'],
  counselling: [
    'migrationsberatung',
    'jugendmigrationsdienst',
    'asylverfahrensberatung',
    'landesmigrationsberatung',
    'arbeitsmarktberatung',
  ],
  civil_society: ['ehrenamt'],
  sites: ['unterkunft-steine', 'unterkunft-neu-tramm'],
  public_bodies: [
    'auslaenderbehoerde',
    'zentralstelle-fachkraefteverfahren',
    'landesaufnahmebehoerde',
    'staatsangehoerigkeitsbehoerde',
    'sozialamt',
    'integrationsstelle',
    'gesellschaftliche-teilhabe',
    'jugendamt',
    'schule',
    'jobcenter',
    'agentur-fuer-arbeit',
    'familienkasse',
    'bamf',
    'anerkennungsstelle',
    'meldebehoerde',
    'standesamt',
    'gesundheitsamt',
    'krankenkasse',
    'landessozialamt',
    'fahrerlaubnisbehoerde',
  ],
  all_bodies: ['@public_bodies', '@counselling', '@civil_society'],
  anyone: [
    '@all_bodies',
    '@sites',
    'person',
    'azr',
    'kurstraeger',
    'auslandsvertretung',
    'arbeitgeber',
    'sprachmittlung',
    'evaluation',
  ],
} as const;

/** The name of a set, as rows and prohibitions use it. */
export type GroupName = `@${keyof typeof GROUPS}`;

/** An authority or another body that can send or receive; nobody else can. */
export type BodyId = Exclude<(typeof GROUPS)[keyof typeof GROUPS][number], `@${string}`>;

/** One side of a rule: a body or a set of bodies. */
export type BodyOrGroup = BodyId | GroupName;
