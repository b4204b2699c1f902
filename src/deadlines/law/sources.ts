/** Where the deadlines were read; a declaration names the keys. */
export const DEADLINE_SOURCES = {
  gii: 'gesetze-im-internet.de, Abzug 19.08.2026: github.com/kmein/gesetze, Commit cce3209c04aaea4b65ec92e7a0f8ff413bce1696 (im Wortlaut gelesen)',
  njg80:
    '§ 80 NJG, voris.wolterskluwer-online.de/browse/document/f5733526-06b9-3cde-b54c-4003286555dd (Abs. 2 nur teilweise sichtbar)',
  ovglg2006:
    'OVG Lüneburg 26.10.2006 – 7 PA 184/06, voris.wolterskluwer-online.de/browse/document/6711fe54-2fbb-4aae-af09-5ff1c07c0b00',
  bsg2010:
    'BSG 06.05.2010 – B 14 AS 12/09 R (§ 37 Abs. 2 SGB X: Fiktion auch an Samstag/Sonntag/Feiertag), ra.de/urteil/bsg/b-14-as-1209-r-2010-05-06; Leitsatz sis-datenbank.nwb.de/Dokument/370928',
  lsgby2022: 'Bayerisches LSG 11.05.2022 – L 2 U 140/13 (ebenso), sozialgerichtsbarkeit.de/node/171618',
  ovglg2011:
    'OVG Lüneburg 28.02.2011 – 4 LA 44/10 (§ 37 Abs. 2 SGB X), rechtslupe.de/verwaltungsrecht/verwaltungspost-kommt-auch-am-sonntag-327011',
  bfh2003:
    'BFH 14.10.2003 – IX R 68/98, iww.de/pstr/quellenmaterial/id/9672; zur Viertagesfrist: autohaus.de … steuerluchs-postrechtmodernisierungsgesetz-3524257',
  nschg: 'bildungsportal-niedersachsen.de (Schulpflicht; Schulpflicht neu zugewanderter Kinder)',
  apr28: 'migrationpact.info/?p=6549 (Art. 28 VO (EU) 2024/1348)',
  apr35: 'migrationpact.info/?p=6556 (Art. 35 VO (EU) 2024/1348)',
  'lsgni-ay':
    'LSG Niedersachsen-Bremen 25.02.2021 – L 8 AY 19/18 (Widerspruchsverfahren AsylbLG; SGB X nur soweit verwiesen)',
  edpb: 'EDSA-Leitlinien 01/2022 (Auskunft) und 9/2022 (Art. 33) – aus Kenntnis, hier nicht nachgelesen',
  nfeiertagsg:
    '§§ 2, 7 NFeiertagsG, kirchenrecht-braunschweig.de/document/33012 und mi.niedersachsen.de (Feiertagsrecht)',
  known: 'Fachwissen ohne gelesene Fundstelle – vor Einsatz prüfen',
} as const;

export type DeadlineSource = keyof typeof DEADLINE_SOURCES;
