import type { MessageTexts } from './message-texts.js';

/** German. */
export const GERMAN: MessageTexts = {
  receipt_filing: {
    title: 'Eingang bestätigt',
    body: 'Wir haben am {date} um {time} Uhr etwas von Ihnen bekommen: {service}. Stelle: {authority}. Beleg-Nummer: {ref}. Bitte bewahren Sie diesen Beleg auf. Er beweist den Tag.',
    sms: 'Eingang bestätigt, Nr. {ref}. Beleg im Konto: {link}',
  },
  missing_document: {
    title: 'Es fehlt noch etwas',
    body: '{count, plural, one {Es fehlt noch # Unterlage} other {Es fehlen noch # Unterlagen}}: {documents}. Bitte bis {date} abgeben bei: {authority}. Wenn Sie etwas nicht bekommen können, sagen Sie es bitte vorher.',
    sms: 'Es fehlt noch etwas. Bitte bis {date} im Konto ansehen: {link}',
  },
  handoff_sent: {
    title: 'Ihr Anliegen wurde weitergegeben',
    body: 'Wir haben Ihr Anliegen weitergegeben: {service}. Neue Stelle: {authority}. Weitergegeben wurde nur: {fields}. Rechtsgrundlage: {basis}. Sie müssen jetzt nichts tun.',
    sms: 'Es gibt einen neuen Schritt. Mehr im Konto: {link}',
  },
  handoff_accepted: {
    title: 'Ihr Anliegen ist angekommen',
    body: 'Angenommen am {date} von: {authority}. Nächster Schritt: {next_step}.',
    sms: 'Es geht weiter. Nächster Schritt im Konto: {link}',
  },
  handoff_rejected: {
    title: 'Es braucht einen anderen Weg',
    body: 'Diese Stelle ist nicht zuständig: {authority}. Grund: {reason}. Ihr erster Eingang vom {date} bleibt gespeichert. Nächster Schritt: {next_step}.',
    sms: 'Es braucht einen anderen Weg. Bitte im Konto ansehen: {link}',
  },
  forwarded: {
    title: 'An die richtige Stelle weitergeleitet',
    body: 'Ihr Antrag ({service}) lag bei: {from_authority}. Zuständig ist: {authority}. Weitergeleitet am {date}. {receipt_effect, select, first {Der erste Eingang am {received} zählt.} competent {Achtung: Es zählt erst der Eingang bei der zuständigen Stelle. Bitte reichen Sie den Antrag auch selbst dort ein.} other {Ob der erste Eingang am {received} zählt, ist nicht sicher. Bitte lassen Sie sich beraten.}}',
    sms: 'Ihr Schreiben ist unterwegs zur richtigen Stelle. Mehr im Konto: {link}',
  },
  deadline_14: {
    title: 'Frist: noch {days, plural, one {# Tag} other {# Tage}}',
    body: 'Bis {date}: {action}. Thema: {subject}. Das Datum ist berechnet und keine Rechtsberatung. Beratung ist kostenlos. Fragen Sie früh.',
    sms: 'Erinnerung: Bitte bis {date} etwas erledigen. Mehr im Konto: {link}',
  },
  deadline_7: {
    title: 'Frist: noch {days, plural, one {# Tag} other {# Tage}}',
    body: 'Bitte jetzt erledigen. Bis {date}: {action}. Thema: {subject}. Wir helfen beim Ausfüllen.',
    sms: 'Bitte bald erledigen, letzter Tag {date}. Mehr im Konto: {link}',
  },
  deadline_2: {
    title: 'Wichtig: nur noch {days, plural, one {# Tag} other {# Tage}}',
    body: 'Letzter Tag ist {date}, 24 Uhr: {action}. Thema: {subject}. Kommen Sie heute oder morgen zu uns. Lassen Sie sich den Eingang bestätigen.',
    sms: 'Wichtig: letzter Tag ist {date}. Bitte heute ansehen: {link}',
  },
  deadline_0: {
    title: 'Heute ist der letzte Tag',
    body: 'Heute bis 24 Uhr: {action}. Thema: {subject}. Geben Sie es heute ab und lassen Sie sich den Eingang bestätigen.',
    sms: 'Heute ist der letzte Tag. Bitte sofort ansehen: {link}',
  },
  deadline_missed: {
    title: 'Die Frist ist vorbei',
    body: 'Die Frist am {date} ist vorbei. Thema: {subject}. Wenn Sie ohne Schuld zu spät sind, ist vielleicht Wiedereinsetzung möglich. Dafür ist nur wenig Zeit. Gehen Sie sofort zur Beratung. Bringen Sie Brief und Umschlag mit.',
    sms: 'Ein Tag ist verpasst. Vielleicht gibt es noch einen Weg. Bitte heute ansehen: {link}',
  },
  waiting_soon: {
    title: 'Noch {days, plural, one {# Tag} other {# Tage}} Wartezeit',
    body: 'Eine Wartezeit endet bald. Erster Tag danach: {date}. Thema: {subject}. Das Datum ist berechnet und keine Rechtsberatung. Beratung ist kostenlos.',
    sms: 'Eine Wartezeit endet bald, erster Tag danach {date}. Mehr im Konto: {link}',
  },
  waiting_over: {
    title: 'Eine Wartezeit ist vorbei',
    body: 'Eine Wartezeit ist vorbei. Erster Tag danach: {date}. Thema: {subject}. Fragen Sie uns oder eine Beratung, was jetzt möglich ist.',
    sms: 'Eine Wartezeit ist vorbei. Mehr im Konto: {link}',
  },
  appointment_confirmed: {
    title: 'Termin bestätigt',
    body: 'Ihr Termin: {date}, {time} Uhr. Ort: {place}. Stelle: {authority}. Bitte mitbringen: {documents}. Brauchen Sie eine Dolmetschung? Sagen Sie es uns vorher.',
    sms: 'Termin am {date}, {time} Uhr. Ort im Konto: {link}',
  },
  appointment_reminder: {
    title: 'Erinnerung an Ihren Termin',
    body: 'Ihr Termin ist am {date} um {time} Uhr. Ort: {place}. Stelle: {authority}. Bitte mitbringen: {documents}.',
    sms: 'Erinnerung: Termin am {date}, {time} Uhr. Mehr im Konto: {link}',
  },
  appointment_cancelled: {
    title: 'Termin fällt aus',
    body: 'Der Termin am {date} um {time} Uhr fällt aus. Stelle: {authority}. Nächster Schritt: {next_step}.',
    sms: 'Der Termin am {date} fällt aus. Mehr im Konto: {link}',
  },
  decision_available: {
    title: 'Neue Nachricht liegt bereit',
    body: 'Es gibt eine Entscheidung vom {date}. Stelle: {authority}. Jetzt kann eine Frist laufen. Bewahren Sie Brief und Umschlag auf. Lassen Sie sich den Brief erklären.',
    sms: 'Neue wichtige Nachricht. Bitte bald ansehen: {link}',
  },
  consent_asked: {
    title: 'Bitte entscheiden Sie',
    body: 'Dürfen wir diese Angaben weitergeben: {fields}? An: {authority}. Zweck: {purpose}. Sie dürfen Nein sagen. Das Nein hat bei uns keine Nachteile. Sie können später widerrufen.',
    sms: 'Wir haben eine Frage an Sie. Bitte im Konto antworten: {link}',
  },
  consent_withdrawn: {
    title: 'Widerruf gespeichert',
    body: 'Ihr Widerruf gilt seit {date}. Wir geben nichts mehr weiter an: {authority}. Was dort schon liegt, bleibt dort. Sie können dort Löschung verlangen.',
    sms: 'Ihre Änderung ist gespeichert. Mehr im Konto: {link}',
  },
  correction_confirmed: {
    title: 'Berichtigung erledigt',
    body: 'Berichtigt am {date}: {field}. {count, plural, =0 {Keine andere Stelle hatte diese Angabe.} one {# Stelle hat die Berichtigung bestätigt.} other {# Stellen haben die Berichtigung bestätigt.}}',
    sms: 'Ihre Angaben wurden berichtigt. Mehr im Konto: {link}',
  },
  rights_decided: {
    title: 'Antwort liegt bereit',
    body: 'Am {date} wurde über Ihren Antrag zu Ihren Daten entschieden. Stelle: {authority}. Im Konto steht die Antwort mit dem Grund, und was Sie dagegen tun können.',
    sms: 'Es gibt eine Antwort. Mehr im Konto: {link}',
  },
  erasure_confirmed: {
    title: 'Löschung erledigt',
    body: 'Gelöscht am {date}. {count, plural, =0 {Keine andere Stelle hatte Daten daraus.} one {# Stelle hat die Löschung bestätigt.} other {# Stellen haben die Löschung bestätigt.}}',
    sms: 'Ihr Antrag ist erledigt. Mehr im Konto: {link}',
  },
  signin_code: {
    title: 'Ihr Anmeldecode',
    body: 'Ihr Code: {code}. Er gilt {minutes, plural, one {# Minute} other {# Minuten}}. Geben Sie ihn niemandem. Wir fragen nie danach.',
    sms: 'Ihr Code: {code}. Gültig {minutes} Min. Niemandem weitergeben.',
  },
};
