import type { MessageTexts } from './message-texts.js';

/** French. */
export const FRENCH: MessageTexts = {
  receipt_filing: {
    title: 'Réception confirmée',
    body: 'Nous avons reçu quelque chose de votre part le {date} à {time} : {service}. Service : {authority}. Numéro de reçu : {ref}. Gardez ce reçu. Il prouve la date.',
    sms: 'Confirmation no {ref}. Voir votre compte: {link}',
  },
  missing_document: {
    title: 'Il manque encore quelque chose',
    body: '{count, plural, one {Il manque encore # document} many {Il manque encore # documents} other {Il manque encore # documents}} : {documents}. Merci de le remettre avant la fin du {date} à : {authority}. Si vous ne pouvez pas obtenir un document, dites-le avant cette date.',
    sms: 'Il manque quelque chose. Voir votre compte avant le {date}: {link}',
  },
  handoff_sent: {
    title: 'Votre demande a été transmise',
    body: 'Nous avons transmis votre demande : {service}. Nouveau service : {authority}. Seules ces informations ont été transmises : {fields}. Base légale : {basis}. Vous n’avez rien à faire maintenant.',
    sms: 'Il y a une nouvelle étape. Voir votre compte: {link}',
  },
  handoff_accepted: {
    title: 'Votre demande est arrivée',
    body: 'Acceptée le {date} par : {authority}. Prochaine étape : {next_step}.',
    sms: 'La suite est dans votre compte: {link}',
  },
  handoff_rejected: {
    title: 'Il faut une autre voie',
    body: 'Ce service n’est pas compétent : {authority}. Motif : {reason}. Votre premier dépôt du {date} reste enregistré. Prochaine étape : {next_step}.',
    sms: 'Il faut une autre voie. Voir votre compte: {link}',
  },
  forwarded: {
    title: 'Transmis au bon service',
    body: 'Votre demande ({service}) était chez : {from_authority}. Le service compétent est : {authority}. Transmis le {date}. {receipt_effect, select, first {Le premier dépôt du {received} compte.} competent {Attention : seule compte la réception par le service compétent. Déposez aussi la demande vous-même là-bas.} other {Il n’est pas certain que le premier dépôt du {received} compte. Demandez conseil.}}',
    sms: 'Votre courrier part vers le bon service. Voir votre compte: {link}',
  },
  deadline_14: {
    title: 'Délai : encore {days, plural, one {# jour} many {# jours} other {# jours}}',
    body: 'Avant la fin du {date} : {action}. Sujet : {subject}. Cette date est calculée, ce n’est pas un conseil juridique. Le conseil est gratuit. Demandez tôt.',
    sms: 'Rappel: une chose à faire avant le {date}. Voir votre compte: {link}',
  },
  deadline_7: {
    title: 'Délai : encore {days, plural, one {# jour} many {# jours} other {# jours}}',
    body: 'À faire maintenant. Avant la fin du {date} : {action}. Sujet : {subject}. Nous vous aidons à remplir le formulaire.',
    sms: 'Encore peu de temps, dernier jour {date}. Voir votre compte: {link}',
  },
  deadline_2: {
    title: 'Important : plus que {days, plural, one {# jour} many {# jours} other {# jours}}',
    body: 'Le dernier jour est le {date}, minuit : {action}. Sujet : {subject}. Venez aujourd’hui ou demain. Demandez une preuve de réception.',
    sms: 'Important: dernier jour le {date}. Voir sans attendre: {link}',
  },
  deadline_0: {
    title: 'C’est le dernier jour',
    body: 'Aujourd’hui avant minuit : {action}. Sujet : {subject}. Déposez-le aujourd’hui et demandez une preuve de réception.',
    sms: 'Dernier jour. Voir tout de suite: {link}',
  },
  deadline_missed: {
    title: 'Le délai est passé',
    body: 'Le délai du {date} est passé. Sujet : {subject}. Si ce retard n’est pas de votre faute, un relevé de forclusion (Wiedereinsetzung) est peut-être possible. Il y a très peu de temps. Allez tout de suite dans un service de conseil. Apportez la lettre et l’enveloppe.',
    sms: 'Une date est passée. Une solution existe parfois. Voir sans attendre: {link}',
  },
  waiting_soon: {
    title: 'Encore {days, plural, one {# jour} many {# jours} other {# jours}} d’attente',
    body: 'Un délai d’attente se termine bientôt. Premier jour après : {date}. Sujet : {subject}. Cette date est calculée, ce n’est pas un conseil juridique. Le conseil est gratuit.',
    sms: 'Une attente se termine, premier jour ensuite {date}. Voir votre compte: {link}',
  },
  waiting_over: {
    title: 'Un délai d’attente est terminé',
    body: 'Un délai d’attente est terminé. Premier jour après : {date}. Sujet : {subject}. Demandez-nous, ou à un service de conseil, ce qui est possible maintenant.',
    sms: 'Une attente est finie. Voir votre compte: {link}',
  },
  appointment_confirmed: {
    title: 'Rendez-vous confirmé',
    body: 'Votre rendez-vous : {date}, {time}. Lieu : {place}. Service : {authority}. À apporter : {documents}. Avez-vous besoin d’un interprète ? Dites-le nous avant.',
    sms: 'Rendez-vous le {date}, {time}. Lieu dans votre compte: {link}',
  },
  appointment_reminder: {
    title: 'Rappel de votre rendez-vous',
    body: 'Votre rendez-vous est le {date} à {time}. Lieu : {place}. Service : {authority}. À apporter : {documents}.',
    sms: 'Rappel: rendez-vous le {date}, {time}. Voir votre compte: {link}',
  },
  appointment_cancelled: {
    title: 'Rendez-vous annulé',
    body: 'Le rendez-vous du {date} à {time} est annulé. Service : {authority}. Prochaine étape : {next_step}.',
    sms: 'Le rendez-vous du {date} est annulé. Voir votre compte: {link}',
  },
  decision_available: {
    title: 'Un nouveau message est prêt',
    body: 'Il y a une décision du {date}. Service : {authority}. Un délai court peut-être déjà. Gardez la lettre et l’enveloppe. Faites-vous expliquer la lettre.',
    sms: 'Nouveau message important. Voir sans attendre: {link}',
  },
  consent_asked: {
    title: 'Merci de décider',
    body: 'Pouvons-nous transmettre ces informations : {fields} ? À : {authority}. But : {purpose}. Vous pouvez dire non. Un refus n’a pas d’inconvénient chez nous. Vous pouvez retirer votre accord plus tard.',
    sms: 'Nous avons une question. Répondez dans votre compte: {link}',
  },
  consent_withdrawn: {
    title: 'Retrait enregistré',
    body: 'Votre retrait est valable depuis le {date}. Nous ne transmettons plus rien à : {authority}. Ce qui s’y trouve déjà y reste. Vous pouvez y demander la suppression.',
    sms: 'Votre choix est enregistré. Voir votre compte: {link}',
  },
  correction_confirmed: {
    title: 'Correction faite',
    body: 'Corrigé le {date} : {field}. {count, plural, =0 {Aucun autre service n’avait cette information.} one {# service a confirmé la correction.} many {# services ont confirmé la correction.} other {# services ont confirmé la correction.}}',
    sms: 'Vos données sont corrigées. Voir votre compte: {link}',
  },
  rights_decided: {
    title: 'Une réponse est là',
    body: 'Votre demande sur vos données a été décidée le {date}. Service : {authority}. Votre compte montre la réponse avec la raison, et ce que vous pouvez faire.',
    sms: 'Une réponse est là. Voir votre compte: {link}',
  },
  erasure_confirmed: {
    title: 'Effacement fait',
    body: 'Effacé le {date}. {count, plural, =0 {Aucun autre service n’en avait des données.} one {# service a confirmé l’effacement.} many {# services ont confirmé l’effacement.} other {# services ont confirmé l’effacement.}}',
    sms: 'Votre demande est faite. Voir votre compte: {link}',
  },
  signin_code: {
    title: 'Votre code',
    body: 'Votre code : {code}. Il est valable {minutes, plural, one {# minute} many {# minutes} other {# minutes}}. Ne le donnez à personne. Nous ne le demandons jamais.',
    sms: 'Votre code: {code}. Valable {minutes} min. Ne le donnez à personne.',
  },
};
