import type { Length } from '../../deadlines/index.js';
import type { Counts } from '../domain/filing-date.js';
import type { RemedyNote, TermBeginning } from '../domain/receipt-notes.js';
import type { ReceiptKind } from '../domain/receipt.js';

/** The languages a receipt is printed in. German is always there, for the offices it is shown to. */
export type PageLanguage = 'de' | 'en';

/** The words of the printed receipt. */
export interface ReceiptWords {
  readonly title: Readonly<Record<ReceiptKind, string>>;
  /** What the receipt says in one sentence. */
  readonly says: Readonly<Record<ReceiptKind, string>>;
  readonly label: Readonly<Record<Label, string>>;
  readonly counts: Readonly<Record<Counts, string>>;
  /** What to do where the first receipt does not surely count. */
  readonly careful: Readonly<Record<Exclude<Counts, 'first_receipt'>, string>>;
  readonly notYet: string;
  readonly endedOn: string;
  readonly proven: string;
  readonly explained: string;
  readonly begins: Readonly<Record<TermBeginning, string>>;
  readonly unit: Readonly<Record<Length['unit'], readonly [one: string, other: string]>>;
  readonly remedy: Readonly<Record<RemedyNote['type'], string>>;
  readonly instructionPrevails: string;
  readonly outcome: Readonly<Record<string, string>>;
  readonly check: string;
}

export type Label =
  | 'reference'
  | 'issuedBy'
  | 'issuedAt'
  | 'office'
  | 'service'
  | 'filedOn'
  | 'receivedOn'
  | 'countsFrom'
  | 'rule'
  | 'filedWith'
  | 'competent'
  | 'counting'
  | 'procedure'
  | 'legalBasis'
  | 'terms'
  | 'ifMissed'
  | 'remedy'
  | 'outcome'
  | 'silence'
  | 'openPoint';

const DE: ReceiptWords = {
  title: {
    R0: 'Bestätigung der Übermittlung',
    R1: 'Eingangsbestätigung',
    R2: 'Bestätigung der Vollständigkeit',
    R3: 'Bestätigung der Übernahme',
    R4: 'Bestätigung des Abschlusses',
  },
  says: {
    R0: 'Die Sache wurde dieser Stelle übermittelt. Das ist noch keine Eingangsbestätigung.',
    R1: 'Diese Stelle bestätigt, dass die Sache bei ihr eingegangen ist.',
    R2: 'Diese Stelle hat erklärt, dass die Unterlagen vollständig sind.',
    R3: 'Diese Stelle hat die Sache übernommen.',
    R4: 'Diese Stelle hat die Sache abgeschlossen.',
  },
  label: {
    reference: 'Belegnummer',
    issuedBy: 'Ausgestellt von',
    issuedAt: 'Ausgestellt am',
    office: 'Dienststelle',
    service: 'Worum es geht',
    filedOn: 'Zuerst eingereicht am',
    receivedOn: 'Eingegangen am',
    countsFrom: 'Tag, der zählt',
    rule: 'Regel',
    filedWith: 'Zuerst eingereicht bei',
    competent: 'Zuständig',
    counting: 'Warum dieser Tag',
    procedure: 'Verfahrensrecht',
    legalBasis: 'Rechtsgrundlage',
    terms: 'Fristen des Verfahrens',
    ifMissed: 'Folge',
    remedy: 'Rechtsbehelf',
    outcome: 'Ergebnis',
    silence: 'Schweigen gilt als Antwort',
    openPoint: 'Offene Rechtsfrage',
  },
  counts: {
    first_receipt: 'Der erste Eingang zählt.',
    competent_body: 'Es zählt erst der Eingang bei der zuständigen Stelle.',
    disputed: 'Ob der erste Eingang zählt, ist nicht sicher.',
  },
  careful: {
    competent_body:
      'Achtung: Es zählt erst der Eingang bei der zuständigen Stelle. Bitte reichen Sie den Antrag auch selbst dort ein.',
    disputed: 'Achtung: Ob der erste Eingang zählt, ist nicht sicher. Bitte lassen Sie sich beraten.',
  },
  endedOn: 'Frist endete am',
  notYet: 'noch nicht bei der zuständigen Stelle eingegangen',
  proven: 'Durch die Signatur belegt',
  explained: 'Hinweise vom Tag der Ausstellung (nicht signiert)',
  begins: { filing: 'ab Eingang', completeness: 'ab vollständigen Unterlagen' },
  unit: {
    days: ['Tag', 'Tage'],
    weeks: ['Woche', 'Wochen'],
    months: ['Monat', 'Monate'],
    years: ['Jahr', 'Jahre'],
    working_days: ['Arbeitstag', 'Arbeitstage'],
    calendar_months: ['Kalendermonat', 'Kalendermonate'],
    life_months: ['Lebensmonat', 'Lebensmonate'],
    hours: ['Stunde', 'Stunden'],
  },
  remedy: {
    court_action_vg: 'Klage beim Verwaltungsgericht',
    court_action_asylum: 'Klage beim Verwaltungsgericht',
    objection_sgg: 'Widerspruch',
    objection_ao: 'Einspruch',
    objection_then_vg: 'Widerspruch, danach Klage beim Verwaltungsgericht',
    vg_route_unclear: 'Widerspruch oder Klage: siehe Bescheid',
    none: '–',
  },
  instructionPrevails: 'Was im Bescheid über Rechtsbehelfe steht, geht vor.',
  outcome: {
    granted: 'bewilligt',
    'granted-in-part': 'teilweise bewilligt',
    refused: 'abgelehnt',
    answered: 'beantwortet',
    settled: 'erledigt',
    'person-not-reached': 'Person nicht erreicht',
    'deemed-consent': 'Zustimmung gilt als erteilt',
  },
  check:
    'Der Code enthält diese Angaben, signiert: keinen Namen, keine Inhalte. Jede Stelle kann ihn prüfen; die öffentlichen Schlüssel stehen unter der Adresse unten.',
};

const EN: ReceiptWords = {
  title: {
    R0: 'Confirmation of delivery',
    R1: 'Confirmation of receipt',
    R2: 'Confirmation of completeness',
    R3: 'Confirmation of acceptance',
    R4: 'Confirmation of completion',
  },
  says: {
    R0: 'The matter was delivered to this office. That is not yet a confirmation of receipt.',
    R1: 'This office confirms that it has received the matter.',
    R2: 'This office has declared that the papers are complete.',
    R3: 'This office has taken the matter on.',
    R4: 'This office has completed the matter.',
  },
  label: {
    reference: 'Receipt number',
    issuedBy: 'Issued by',
    issuedAt: 'Issued on',
    office: 'Office',
    service: 'What it is about',
    filedOn: 'First handed in on',
    receivedOn: 'Received on',
    countsFrom: 'Day that counts',
    rule: 'Rule',
    filedWith: 'First handed in at',
    competent: 'Responsible',
    counting: 'Why that day',
    procedure: 'Law of the procedure',
    legalBasis: 'Legal basis',
    terms: 'Terms of the procedure',
    ifMissed: 'Consequence',
    remedy: 'Legal remedy',
    outcome: 'Outcome',
    silence: 'Silence counts as an answer',
    openPoint: 'Open legal point',
  },
  counts: {
    first_receipt: 'The first receipt counts.',
    competent_body: 'Only receipt at the responsible office counts.',
    disputed: 'Whether the first receipt counts is not certain.',
  },
  careful: {
    competent_body: 'Careful: only receipt at the responsible office counts. Please also file it there yourself.',
    disputed: 'Careful: whether the first receipt counts is not certain. Please get advice.',
  },
  endedOn: 'the period ended on',
  notYet: 'not yet received by the responsible office',
  proven: 'Proven by the signature',
  explained: 'Explanations of the day of issue (not signed)',
  begins: { filing: 'from receipt', completeness: 'from complete papers' },
  unit: {
    days: ['day', 'days'],
    weeks: ['week', 'weeks'],
    months: ['month', 'months'],
    years: ['year', 'years'],
    working_days: ['working day', 'working days'],
    calendar_months: ['calendar month', 'calendar months'],
    life_months: ['month of life', 'months of life'],
    hours: ['hour', 'hours'],
  },
  remedy: {
    court_action_vg: 'Court action at the administrative court',
    court_action_asylum: 'Court action at the administrative court',
    objection_sgg: 'Objection (Widerspruch)',
    objection_ao: 'Objection (Einspruch)',
    objection_then_vg: 'Objection (Widerspruch), then court action at the administrative court',
    vg_route_unclear: 'Objection or court action: see the decision',
    none: '–',
  },
  instructionPrevails: 'What the decision itself says about remedies prevails.',
  outcome: {
    granted: 'granted',
    'granted-in-part': 'granted in part',
    refused: 'refused',
    answered: 'answered',
    settled: 'settled',
    'person-not-reached': 'person not reached',
    'deemed-consent': 'consent counts as given',
  },
  check:
    'The code holds these statements, signed: no name, no contents. Every office can check it; the public keys are at the address below.',
};

export const RECEIPT_WORDS: Readonly<Record<PageLanguage, ReceiptWords>> = { de: DE, en: EN };

/** German for every kind of German, English for everybody else; German stands beside it. */
export const pageLanguage = (locale: string): PageLanguage => (/^de\b/.test(locale) ? 'de' : 'en');
