import { type Authority, inForce, type LocalDate, type PublicService, type Remedy } from '../../authority-kit/index.js';
import type { Deadline, Length } from '../../deadlines/index.js';
import type { DocumentNote } from './documents.js';
import type { ReceiptFinding, ReceiptWarning } from './filing-date.js';
import type { ReceiptKind } from './receipt.js';

/** What a receipt explains beyond what it proves; kept as it was on the day of issue, whatever the law becomes. */
export interface ReceiptNotes {
  /** The body that decides; its office where the matter goes there. */
  readonly competent: { readonly authority: string; readonly office: string | null };
  /** Why that day counts. */
  readonly counting: {
    readonly basis: string;
    readonly doubt: string | null;
    readonly warning: ReceiptWarning | null;
  };
  /** How it goes on (§ 71b Abs. 3 VwVfG); only where something begins with this receipt. */
  readonly procedure: Procedure | null;
  /** Code of the outcome, with R4. */
  readonly outcome: string | null;
  /** With R4, where silence decided: by which rule, and on which day. */
  readonly silence?: SilenceNote;
  /** With R2 of an application: the papers that came with it and those that did not, with the reason. */
  readonly papers?: DocumentNote;
}

/** Silence that the law takes for an answer. */
export interface SilenceNote {
  readonly deadline: string;
  readonly title: { readonly de: string; readonly en: string };
  readonly legalBasis: readonly string[];
  /** As the source words it. */
  readonly consequence: string;
  /** The last day of the period. */
  readonly endedOn: LocalDate;
}

export const silenceNote = (
  { id, title, legalBasis, consequenceIfMissed }: Deadline,
  endedOn: LocalDate,
): SilenceNote => ({
  deadline: id,
  title,
  legalBasis,
  consequence: consequenceIfMissed,
  endedOn,
});

export interface Procedure {
  /** Procedure law of the competent body, as its declaration words it. */
  readonly law: string | null;
  readonly legalBasis: readonly string[];
  /** The terms of the procedure, what they begin with and what follows when they run out. */
  readonly terms: readonly Term[];
  /** How the decision can be contested; `null` where there is none to contest. */
  readonly remedy: RemedyNote | null;
}

export interface Term {
  readonly deadline: string;
  readonly title: { readonly de: string; readonly en: string };
  readonly length: Length | null;
  readonly begins: TermBeginning;
  /** As the source words it; `null` where it names none. */
  readonly consequenceIfMissed: string | null;
  readonly legalBasis: readonly string[];
}

export interface RemedyNote {
  readonly type: Remedy['type'];
  readonly deadline: string | null;
  readonly title: { readonly de: string; readonly en: string } | null;
  readonly length: Length | null;
  readonly legalBasis: readonly string[];
  readonly note: string | null;
}

/** With the filing, or once the papers are complete. */
export type TermBeginning = 'filing' | 'completeness';

const BEGINS: Readonly<Record<string, TermBeginning>> = {
  application_received: 'filing',
  application_lodged: 'filing',
  application_made: 'filing',
  application_or_objection_received: 'filing',
  application_received_by_deciding_carrier: 'filing',
  documents_complete: 'completeness',
  complete_application_received: 'completeness',
  required_information_given: 'completeness',
};

/** Kinds of periods that bind the authority or end its silence; what the person must do is told elsewhere. */
const OF_THE_PROCEDURE: readonly Deadline['kind'][] = ['authority_duty', 'fiction', 'waiting_period'];

/** What is declared about the service, its authority and the periods either names. */
export interface DeclaredProcedure {
  readonly authority: Authority;
  readonly service: PublicService;
  readonly deadlines: readonly Deadline[];
  readonly remedyDeadline: Deadline | undefined;
}

/** What the notes are made from. */
export interface Noted {
  readonly kind: ReceiptKind;
  readonly finding: ReceiptFinding;
  readonly competent: ReceiptNotes['competent'];
  readonly declared: DeclaredProcedure | undefined;
  readonly outcome: string | null;
  readonly silence: SilenceNote | null;
  /** `null` where the service asks for no papers with it. */
  readonly papers: DocumentNote | null;
  readonly today: LocalDate;
}

export function notesOf({ kind, finding, competent, declared, outcome, silence, papers, today }: Noted): ReceiptNotes {
  const { basis, doubt, warning } = finding;
  const begins = PROCEDURE_IN[kind];
  return {
    competent,
    counting: { basis, doubt, warning },
    procedure: begins === undefined || declared === undefined ? null : procedureOf(declared, begins, today),
    outcome: kind === 'R4' ? outcome : null,
    ...(kind === 'R4' && silence !== null ? { silence } : {}),
    ...(kind === 'R2' && papers !== null ? { papers } : {}),
  };
}

/** Which terms a receipt tells of: a filing tells of all, completeness of those that begin with it. */
const PROCEDURE_IN: Partial<Record<ReceiptKind, readonly TermBeginning[]>> = {
  R1: ['filing', 'completeness'],
  R2: ['completeness'],
};

function procedureOf(declared: DeclaredProcedure, begins: readonly TermBeginning[], today: LocalDate): Procedure {
  const { authority, service, deadlines } = declared;
  return {
    law: authority.procedureLaw,
    legalBasis: service.legalBasis,
    terms: deadlines.filter((one) => inForce(one, today)).flatMap((one) => termOf(one, begins)),
    remedy: remedyOf(declared),
  };
}

function termOf(deadline: Deadline, wanted: readonly TermBeginning[]): Term[] {
  const begins = BEGINS[deadline.trigger.event];
  if (begins === undefined || !wanted.includes(begins) || !OF_THE_PROCEDURE.includes(deadline.kind)) return [];
  const { id, title, length, legalBasis, consequenceIfMissed } = deadline;
  const consequence = consequenceIfMissed === '–' ? null : consequenceIfMissed;
  return [{ deadline: id, title, length, begins, consequenceIfMissed: consequence, legalBasis }];
}

function remedyOf({ service, remedyDeadline }: DeclaredProcedure): RemedyNote | null {
  const { type, deadlineId, note } = service.remedy;
  if (type === 'none') return null;
  return {
    type,
    deadline: deadlineId,
    title: remedyDeadline?.title ?? null,
    length: remedyDeadline?.length ?? null,
    legalBasis: remedyDeadline?.legalBasis ?? [],
    note,
  };
}
