/** A JSON Merge Patch (RFC 7396) of a schema of HSDS 3.0: the members that our objects have beyond it. */
export interface SchemaPatch {
  readonly properties: Readonly<Record<string, object>>;
}

const text = (description: string, more: object = {}) => ({ type: 'string', description, ...more });
const texts = (description: string) => ({ type: 'array', items: { type: 'string' }, description });
const yesOrNo = (description: string) => ({ type: 'boolean', description });
const day = (description: string) => text(description, { format: 'date' });
const link = (description: string) => text(description, { format: 'uri' });

/** The main text of every object is German. */
const translations = (...members: readonly string[]) => ({
  type: 'array',
  description: 'The texts of this object in other languages; a member that is left out has no translation',
  items: {
    type: 'object',
    required: ['language'],
    properties: {
      language: text('Language, as a BCP 47 tag'),
      ...Object.fromEntries(members.map((member) => [member, text(`Translation of \`${member}\``)])),
    },
    additionalProperties: false,
  },
});

const LAST_MODIFIED = text('When this object last changed', { format: 'date-time' });
const HANDOFF = link(
  'Where systems of other bodies hand a matter over to this office; left out where it takes none, or not now',
);
const AGS = text('Area key (Amtlicher Gemeindeschlüssel) or its first digits', {
  pattern: '^(\\d{2}|\\d{3}|\\d{5}|\\d{8})$',
});

const SERVICE = {
  service_key: text('Stable id of the declared service; the same with every office'),
  authority_key: text('Stable id of the kind of authority'),
  office_key: text('Stable id of the office'),
  leika_key: text('Key of the German catalogue of services (LeiKa), where a public source shows it', {
    pattern: '^\\d{14}$',
  }),
  legal_bases: texts('Paragraphs the service rests on, in German'),
  certainty: text('Whether the norm was read in its text, or is professional knowledge to be checked before use', {
    enum: ['verified', 'known'],
  }),
  doubts: texts('Numbers of open legal points'),
  sources: texts('Where it was read'),
  rule_version: day('The day the data was checked'),
  valid_from: day('First day of the service; left out where it is open'),
  valid_until: day('Last day of the service; left out where it is open'),
  handoff_endpoint: HANDOFF,
  translations: translations('name'),
};

const ORGANIZATION = {
  office_key: text('Stable id of the office'),
  authority_key: text('Stable id of the kind of authority'),
  ags: {
    type: 'array',
    items: AGS,
    description:
      'Areas the office is locally competent for; of several offices the one with the longest key is competent. Empty: the whole federation',
  },
  handoff_endpoint: HANDOFF,
  sample_fields: texts('Which properties of the office are invented and must be replaced before use'),
  last_modified: LAST_MODIFIED,
  translations: translations('description'),
};

const SCHEDULE = {
  timezone_name: text('IANA name of the time zone; its offset changes within the year, unlike `timezone`'),
  exdate: { type: 'array', items: day('Day'), description: 'Days of this year and the next on which it is closed' },
  sample: yesOrNo('Whether the hours are invented'),
};

const SERVICE_AREA = {
  ags: AGS,
  ars: text('Regional key (Amtlicher Regionalschlüssel) or its first digits', { pattern: '^\\d{2,12}$' }),
  ars_evidence: text('Whether a public list shows the key, or it follows from the order of keys', {
    enum: ['listed', 'derived'],
  }),
};

const LOCATION = {
  site_key: text('Stable id of the site'),
  ags: AGS,
  sample: yesOrNo('Whether the site is invented'),
  last_modified: LAST_MODIFIED,
};

const PATCHES: Readonly<Record<string, SchemaPatch['properties']>> = {
  service: SERVICE,
  organization: ORGANIZATION,
  location: LOCATION,
  service_at_location: { last_modified: LAST_MODIFIED },
  schedule: SCHEDULE,
  service_area: SERVICE_AREA,
  required_document: {
    document_key: text('Stable id of the kind of paper'),
    translations: translations('document'),
  },
  taxonomy: { last_modified: LAST_MODIFIED, translations: translations('name', 'description') },
  taxonomy_term: { last_modified: LAST_MODIFIED, translations: translations('name') },
};

/** The profile "de-willkommen", by the name of the schema that is patched. */
export const PROFILE: ReadonlyMap<string, SchemaPatch> = new Map(
  Object.entries(PATCHES).map(([schema, properties]) => [schema, { properties }]),
);

export const PROFILE_NAME = 'de-willkommen';
