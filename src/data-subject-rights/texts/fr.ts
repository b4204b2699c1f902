import type { DisclosureWords } from './disclosure-words.js';

/** French. */
export const FRENCH: DisclosureWords = {
  title: 'Ce qui est enregistré sur vous',
  intro: 'Voici ce qui est enregistré sur vous, qui l’a reçu, quand et sur quelle base (article 15 RGPD).',
  ofOffice: 'Un service répond pour ce qu’il enregistre lui-même. Les autres services répondent pour eux-mêmes.',
  asOf: 'État au',
  categories: {
    identity: { title: 'Votre identité', purpose: 'Pour vous reconnaître et vous joindre.' },
    'case-file': { title: 'Votre dossier', purpose: 'Pour trouver les prestations et les services qu’il vous faut.' },
    'hand-offs': { title: 'Transmissions', purpose: 'Pour que le service compétent traite votre demande.' },
    deadlines: { title: 'Délais et courriers', purpose: 'Pour que vous ne manquiez aucun délai.' },
    messages: { title: 'Messages', purpose: 'Pour que vous sachiez la suite.' },
    calendar: { title: 'Calendrier', purpose: 'Pour que vous voyiez vos dates sur votre téléphone.' },
    requests: { title: 'Vos demandes sur vos données', purpose: 'Pour respecter vos droits et le prouver.' },
  },
  entries: 'Entrées',
  nothing: 'Rien n’est enregistré ici.',
  recipients: {
    title: 'Qui a reçu vos données',
    none: 'Personne n’a reçu de données sur vous.',
    from: 'De',
    fields: 'Informations',
    basis: 'Base',
  },
  consents: {
    title: 'Vos consentements',
    none: 'Vous n’avez donné aucun consentement.',
    given: 'Donné le',
    withdrawn: 'Retiré le',
    withdrawable: 'Vous pouvez le retirer à tout moment.',
  },
  rights: {
    title: 'Vos droits',
    items: {
      access: 'Vous pouvez recevoir à nouveau ces informations à tout moment.',
      rectification: 'Si quelque chose est faux, vous pouvez le faire corriger.',
      erasure: 'Vous pouvez demander l’effacement de vos données. Nous devons en garder certaines.',
      restriction: 'Vous pouvez demander que vos données soient seulement conservées et pas utilisées.',
      notification: 'Qui a reçu des données fausses ou effacées en est informé et le confirme.',
      objection: 'Vous pouvez vous opposer à l’utilisation de vos données.',
      withdrawal: 'Vous pouvez retirer un consentement. Cela vaut pour la suite.',
      complaint: 'Vous pouvez porter plainte auprès d’une autorité de protection des données.',
    },
  },
  answers: {
    carriedOut: {
      rectification: 'Vos informations ont été corrigées.',
      erasure: 'Votre dossier a été effacé. Qui en a reçu des données doit aussi les effacer et le confirme.',
    },
    refused: {
      'is-correct': 'Le service a vérifié : les informations sont exactes.',
      'proof-missing': 'Il manque un justificatif. Avec lui, vous pouvez redemander.',
      'still-needed': 'Les données sont encore nécessaires pour le but pour lequel vous les avez données.',
      'legal-duty': 'Une loi oblige le service à conserver ces données.',
      'public-task': 'Le service a besoin des données pour une mission publique.',
      'public-health': 'Les données sont nécessaires pour protéger la santé publique.',
      'legal-claims': 'Les données sont nécessaires pour faire valoir ou défendre des droits en justice.',
    },
    remedies: {
      complaint: 'Vous pouvez porter plainte auprès d’une autorité de protection des données.',
      court: 'Vous pouvez aller devant un tribunal.',
    },
  },
  notes: [
    'Les informations sur les autres personnes de votre foyer ne figurent pas ici. Elles leur appartiennent.',
    'Les brouillons que personne n’a envoyés et les notes internes des services ne figurent pas ici.',
    'Les preuves d’une transmission sont gardées au moins 730 jours après la dernière étape.',
    'Aucune décision sur vous n’est prise par un ordinateur seul.',
  ],
  copy: 'Copie de vos données (en allemand)',
};
