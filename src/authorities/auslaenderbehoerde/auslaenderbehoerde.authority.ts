import { defineAuthority } from '../../authority-kit/index.js';
import { abh24Schutz } from './services/abh-24-schutz.js';
import { abh253 } from './services/abh-25-3.js';
import { abh25a } from './services/abh-25a.js';
import { abh25b } from './services/abh-25b.js';
import { abh31Ehegatten } from './services/abh-31-ehegatten.js';
import { abhAe16a } from './services/abh-ae-16a.js';
import { abhAe16b } from './services/abh-ae-16b.js';
import { abhAe16d } from './services/abh-ae-16d.js';
import { abhAe16g } from './services/abh-ae-16g.js';
import { abhAeFachkraft } from './services/abh-ae-fachkraft.js';
import { abhAeVerlaengerung } from './services/abh-ae-verlaengerung.js';
import { abhAufenthaltsgestattung } from './services/abh-aufenthaltsgestattung.js';
import { abhAufenthaltskarte } from './services/abh-aufenthaltskarte.js';
import { abhAusbildungsduldung } from './services/abh-ausbildungsduldung.js';
import { abhBeschaeftigungsduldung } from './services/abh-beschaeftigungsduldung.js';
import { abhBeschaeftigungserlaubnis } from './services/abh-beschaeftigungserlaubnis.js';
import { abhBlaueKarte } from './services/abh-blaue-karte.js';
import { abhDaueraufenthaltEu } from './services/abh-daueraufenthalt-eu.js';
import { abhDaueraufenthaltsbescheinigung } from './services/abh-daueraufenthaltsbescheinigung.js';
import { abhDuldung } from './services/abh-duldung.js';
import { abhEatNeu } from './services/abh-eat-neu.js';
import { abhFamiliennachzug } from './services/abh-familiennachzug.js';
import { abhFamiliennachzug36a } from './services/abh-familiennachzug-36a.js';
import { abhFiktionsbescheinigung } from './services/abh-fiktionsbescheinigung.js';
import { abhIntegrationskurs } from './services/abh-integrationskurs.js';
import { abhNebenbestimmung } from './services/abh-nebenbestimmung.js';
import { abhNiederlassungserlaubnis } from './services/abh-niederlassungserlaubnis.js';
import { abhReiseausweisAuslaender } from './services/abh-reiseausweis-auslaender.js';
import { abhReiseausweisFluechtlinge } from './services/abh-reiseausweis-fluechtlinge.js';
import { abhRueckkehrberatung } from './services/abh-rueckkehrberatung.js';
import { abhSchutzberechtigte } from './services/abh-schutzberechtigte.js';
import { abhVerpflichtungserklaerung } from './services/abh-verpflichtungserklaerung.js';
import { abhVisumzustimmung } from './services/abh-visumzustimmung.js';
import { abhWohnsitzregelung } from './services/abh-wohnsitzregelung.js';

export const auslaenderbehoerde = defineAuthority({
  id: 'auslaenderbehoerde',
  name: {
    de: 'Ausländerbehörde (Landkreis/kreisfreie/große selbständige Stadt)',
    en: 'Foreigners authority',
  },
  kind: 'municipal',
  procedureLaw: 'VwVfG',
  sgbBody: false,
  services: [
    abhAeFachkraft,
    abhBlaueKarte,
    abhAe16d,
    abhAe16a,
    abhAe16b,
    abhAe16g,
    abhFamiliennachzug,
    abhFamiliennachzug36a,
    abh31Ehegatten,
    abhSchutzberechtigte,
    abh253,
    abh24Schutz,
    abh25a,
    abh25b,
    abhAeVerlaengerung,
    abhFiktionsbescheinigung,
    abhNiederlassungserlaubnis,
    abhDaueraufenthaltEu,
    abhDuldung,
    abhAusbildungsduldung,
    abhBeschaeftigungsduldung,
    abhBeschaeftigungserlaubnis,
    abhNebenbestimmung,
    abhWohnsitzregelung,
    abhVerpflichtungserklaerung,
    abhVisumzustimmung,
    abhReiseausweisFluechtlinge,
    abhReiseausweisAuslaender,
    abhEatNeu,
    abhIntegrationskurs,
    abhAufenthaltskarte,
    abhDaueraufenthaltsbescheinigung,
    abhAufenthaltsgestattung,
    abhRueckkehrberatung,
  ],
});
