import type { MessageTexts } from './message-texts.js';

/** Plain German (Leichte Sprache). */
export const PLAIN_GERMAN: MessageTexts = {
  receipt_filing: {
    title: 'Wir haben Ihr Papier',
    body: 'Sie haben uns etwas gegeben: {service}. Das war am {date} um {time} Uhr. Das Amt heißt: {authority}. Ihre Nummer ist: {ref}. Bitte behalten Sie diese Nachricht. Sie ist Ihr Beweis.',
    sms: 'Wir haben Ihr Papier. Ihre Nummer: {ref}. Mehr im Konto: {link}',
  },
  missing_document: {
    title: 'Es fehlt noch etwas',
    body: '{count, plural, one {# Papier fehlt} other {# Papiere fehlen}}: {documents}. Bringen Sie das bitte bis {date} zu: {authority}. Sie können ein Papier nicht bekommen? Dann sagen Sie es uns bitte.',
    sms: 'Es fehlt noch etwas. Schauen Sie bitte bis {date} ins Konto: {link}',
  },
  handoff_sent: {
    title: 'Ein anderes Amt hilft Ihnen jetzt',
    body: 'Es geht um: {service}. Ein anderes Amt macht das. Das Amt heißt: {authority}. Wir haben dem Amt nur das gesagt: {fields}. Das Gesetz dafür ist: {basis}. Sie müssen jetzt nichts tun.',
    sms: 'Es gibt einen neuen Schritt. Mehr im Konto: {link}',
  },
  handoff_accepted: {
    title: 'Das andere Amt macht weiter',
    body: 'Dieses Amt hat am {date} Ja gesagt: {authority}. Das passiert jetzt: {next_step}.',
    sms: 'Es geht weiter. Mehr im Konto: {link}',
  },
  handoff_rejected: {
    title: 'Wir suchen einen anderen Weg',
    body: 'Dieses Amt kann nicht helfen: {authority}. Der Grund ist: {reason}. Ihr Papier kam am {date}. Das bleibt gespeichert. Das passiert jetzt: {next_step}.',
    sms: 'Wir suchen einen anderen Weg. Mehr im Konto: {link}',
  },
  forwarded: {
    title: 'Ihr Papier geht zum richtigen Amt',
    body: 'Es geht um: {service}. Ihr Papier war bei: {from_authority}. Richtig ist dieses Amt: {authority}. Am {date} haben wir es dorthin geschickt. {receipt_effect, select, first {Der Tag {received} zählt.} competent {Achtung! Der Tag zählt erst beim richtigen Amt. Bitte geben Sie das Papier dort auch selbst ab.} other {Vielleicht zählt der Tag {received}. Das ist nicht sicher. Bitte fragen Sie eine Beratung.}}',
    sms: 'Ihr Papier geht zum richtigen Amt. Mehr im Konto: {link}',
  },
  deadline_14: {
    title: 'Noch {days, plural, one {# Tag} other {# Tage}} Zeit',
    body: 'Der letzte Tag ist: {date}. Das müssen Sie tun: {action}. Es geht um: {subject}. Wir haben den Tag ausgerechnet. Fragen Sie eine Beratung. Das kostet kein Geld.',
    sms: 'Bitte bis {date} etwas machen. Mehr im Konto: {link}',
  },
  deadline_7: {
    title: 'Noch {days, plural, one {# Tag} other {# Tage}} Zeit',
    body: 'Bitte machen Sie das jetzt: {action}. Der letzte Tag ist: {date}. Es geht um: {subject}. Wir helfen Ihnen.',
    sms: 'Bitte bald machen. Letzter Tag: {date}. Mehr im Konto: {link}',
  },
  deadline_2: {
    title: 'Wichtig! Nur noch {days, plural, one {# Tag} other {# Tage}}',
    body: 'Der letzte Tag ist: {date}. Das müssen Sie tun: {action}. Es geht um: {subject}. Kommen Sie heute oder morgen zu uns.',
    sms: 'Wichtig! Letzter Tag: {date}. Bitte heute ansehen: {link}',
  },
  deadline_0: {
    title: 'Heute ist der letzte Tag',
    body: 'Machen Sie das heute: {action}. Es geht um: {subject}. Verlangen Sie einen Zettel mit Datum.',
    sms: 'Heute ist der letzte Tag. Bitte sofort ansehen: {link}',
  },
  deadline_missed: {
    title: 'Der letzte Tag ist vorbei',
    body: 'Der letzte Tag war: {date}. Es ging um: {subject}. Waren Sie krank? Oder kam der Brief zu spät? Dann gibt es vielleicht noch einen Weg. Gehen Sie heute zu einer Beratung. Nehmen Sie den Brief und den Umschlag mit.',
    sms: 'Der letzte Tag ist vorbei. Vielleicht gibt es einen Weg. Bitte heute ansehen: {link}',
  },
  waiting_soon: {
    title: 'Noch {days, plural, one {# Tag} other {# Tage}} warten',
    body: 'Sie müssen nicht mehr lange warten. Am {date} ist die Wartezeit vorbei. Es geht um: {subject}. Wir haben den Tag ausgerechnet. Fragen Sie eine Beratung. Das kostet kein Geld.',
    sms: 'Die Wartezeit ist bald vorbei: {date}. Mehr im Konto: {link}',
  },
  waiting_over: {
    title: 'Die Wartezeit ist vorbei',
    body: 'Die Wartezeit ist seit diesem Tag vorbei: {date}. Es geht um: {subject}. Fragen Sie uns: Was geht jetzt?',
    sms: 'Die Wartezeit ist vorbei. Mehr im Konto: {link}',
  },
  appointment_confirmed: {
    title: 'Sie haben einen Termin',
    body: 'Ihr Termin ist am {date} um {time} Uhr. Der Ort ist: {place}. Das Amt heißt: {authority}. Bringen Sie mit: {documents}. Brauchen Sie jemanden, der übersetzt? Sagen Sie es uns.',
    sms: 'Termin am {date} um {time} Uhr. Ort im Konto: {link}',
  },
  appointment_reminder: {
    title: 'Denken Sie an Ihren Termin',
    body: 'Ihr Termin ist am {date} um {time} Uhr. Der Ort ist: {place}. Das Amt heißt: {authority}. Bringen Sie mit: {documents}.',
    sms: 'Denken Sie an den Termin am {date} um {time} Uhr: {link}',
  },
  appointment_cancelled: {
    title: 'Der Termin fällt aus',
    body: 'Der Termin am {date} um {time} Uhr fällt aus. Das Amt heißt: {authority}. Das passiert jetzt: {next_step}.',
    sms: 'Der Termin am {date} fällt aus. Mehr im Konto: {link}',
  },
  decision_available: {
    title: 'Sie haben eine neue Nachricht',
    body: 'Ein Amt hat etwas entschieden. Das war am {date}. Das Amt heißt: {authority}. Behalten Sie den Brief und den Umschlag. Lassen Sie sich den Brief erklären. Warten Sie nicht lange.',
    sms: 'Neue wichtige Nachricht. Bitte bald ansehen: {link}',
  },
  consent_asked: {
    title: 'Wir haben eine Frage',
    body: 'Dürfen wir das weitersagen: {fields}? Wir sagen es dann diesem Amt: {authority}. Der Grund ist: {purpose}. Sie können Ja oder Nein sagen. Sie können später Ihre Meinung ändern.',
    sms: 'Wir haben eine Frage. Bitte im Konto antworten: {link}',
  },
  consent_withdrawn: {
    title: 'Ihr Nein ist gespeichert',
    body: 'Ihr Nein gilt seit {date}. Wir sagen diesem Amt nichts mehr: {authority}. Das Amt hat noch alte Angaben. Sie können dort sagen: Bitte löschen.',
    sms: 'Ihre Änderung ist gespeichert. Mehr im Konto: {link}',
  },
  correction_confirmed: {
    title: 'Der Fehler ist weg',
    body: 'Am {date} haben wir das richtig gemacht: {field}. {count, plural, =0 {Kein anderes Amt hatte den Fehler.} one {# anderes Amt hat es auch geändert.} other {# andere Ämter haben es auch geändert.}}',
    sms: 'Ihre Angaben sind jetzt richtig. Mehr im Konto: {link}',
  },
  rights_decided: {
    title: 'Es gibt eine Antwort',
    body: 'Sie wollten etwas zu Ihren Daten. Am {date} hat dieses Amt entschieden: {authority}. Die Antwort steht im Konto. Dort steht auch, was Sie tun können.',
    sms: 'Es gibt eine Antwort. Mehr im Konto: {link}',
  },
  erasure_confirmed: {
    title: 'Ihre Daten sind gelöscht',
    body: 'Am {date} haben wir Ihre Akte gelöscht. {count, plural, =0 {Kein anderes Amt hatte Daten daraus.} one {# anderes Amt hat auch gelöscht.} other {# andere Ämter haben auch gelöscht.}}',
    sms: 'Das ist erledigt. Mehr im Konto: {link}',
  },
  signin_code: {
    title: 'Ihr Code',
    body: 'Ihr Code ist: {code}. Er gilt {minutes, plural, one {# Minute} other {# Minuten}}. Sagen Sie ihn niemandem.',
    sms: 'Ihr Code: {code}. Er gilt {minutes} Minuten. Sagen Sie ihn niemandem.',
  },
};
