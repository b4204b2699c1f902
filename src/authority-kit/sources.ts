/** The standing sources; a service may also name a public place of finding in its own words. */
export const SOURCES = {
  'gii-2026-08-19':
    'Gesetzestext gesetze-im-internet.de, Abzug vom 19.08.2026 (github.com/kmein/gesetze, Commit cce3209c04aaea4b65ec92e7a0f8ff413bce1696)',
  known: 'Fachwissen ohne gelesene Fundstelle – vor Einsatz prüfen',
} as const;
