import { type LocalDate, type RemedyType } from '../../authority-kit/index.js';
import { type Deadline } from '../law/deadline.js';
import { type DeliveryRuleId } from '../law/delivery-rule.js';
import { type Length } from '../law/length.js';
import {
  BESIDE_ROUTE,
  DEADLINES_ABROAD,
  DEADLINES_OF_ROUTE,
  type RemedyRoute,
  ROUTES_OF_REMEDY,
  SET_BY_AUTHORITY,
} from '../law/remedy-routes.js';
import { type Instruction } from './deadline-facts.js';
import { type DeadlineInputs } from './deadline-inputs.js';

/** Time an authority sets for an answer: a length, or a day, perhaps with reference to § 31 Abs. 3 Satz 2 VwVfG. */
export interface SetPeriod {
  readonly length: Length | null;
  readonly until: LocalDate | null;
  readonly namedWithReference: boolean | null;
}

/** What a letter says that starts periods. */
export interface LetterFacts {
  readonly delivery: DeliveryRuleId;
  readonly postedOn: LocalDate | null;
  readonly envelopeDate: LocalDate | null;
  readonly abroad: boolean;
  readonly instruction: Instruction;
  readonly route: RemedyRoute | null;
  readonly remedyPeriod: Length | null;
  readonly setPeriod: SetPeriod | null;
}

/** What is declared about the sender and the service it decides on. */
export interface SenderLaw {
  /** `null` where the service is not known. */
  readonly remedy: RemedyType | null;
  readonly sgbBody: boolean;
}

/** One period that follows from a letter. */
export interface PeriodOfLetter {
  readonly deadlineId: string;
  readonly inputs: DeadlineInputs;
}

/** What has to be read in the letter before its remedy deadline is known. */
export type LetterQuestion = 'remedy_route' | 'remedy_period' | 'remedy_instruction';

/** Why a period that may follow from a letter is not kept yet. */
export interface OpenPoint {
  /** Declared deadline; `null` where it is not even known which. */
  readonly law: string | null;
  /** Code of the refusal. */
  readonly code: string;
  readonly reason: string;
  /** What to ask; `null` where a human has to look. */
  readonly question: string | null;
}

export interface PeriodsOfLetter {
  readonly periods: readonly PeriodOfLetter[];
  readonly question: LetterQuestion | null;
}

/** The day the law counts from: of a Zustellungsurkunde the one on the envelope, else that of the act of delivery. */
export const actOf = ({ delivery, envelopeDate, postedOn }: LetterFacts): LocalDate | null =>
  delivery === 'pzu' ? envelopeDate : postedOn;

/** What a period of a letter is for. A correction puts another law in the place of the one that was taken down for the same. */
export function purposeOf(deadlineId: string): 'remedy' | 'beside-remedy' | 'answer' {
  if (Object.values<string>(SET_BY_AUTHORITY).includes(deadlineId)) return 'answer';
  return Object.values(BESIDE_ROUTE).flat().includes(deadlineId) ? 'beside-remedy' : 'remedy';
}

/** Finds the periods a letter starts; where the letter leaves the remedy open, what to ask. */
export function periodsOfLetter(
  letter: LetterFacts,
  sender: SenderLaw,
  deadlineById: (id: string) => Deadline | undefined,
): PeriodsOfLetter {
  const { ids, question } = remediesOf(letter, sender, deadlineById);
  const facts = { remedy_instruction: letter.instruction };
  const remedies = ids.map((deadlineId) => ({ deadlineId, inputs: { facts } }));
  return { periods: [...remedies, ...setByAuthority(letter, sender, deadlineById)], question };
}

interface Found {
  readonly ids: readonly string[];
  readonly question: LetterQuestion | null;
}

const ask = (question: LetterQuestion): Found => ({ ids: [], question });

function remediesOf(letter: LetterFacts, { remedy }: SenderLaw, lawOf: (id: string) => Deadline | undefined): Found {
  if (letter.route === null && remedy === null) return letter.setPeriod === null ? ask('remedy_route') : NOTHING;
  const routes = letter.route === null ? ROUTES_OF_REMEDY[remedy ?? 'none'] : [letter.route];
  if (routes.length === 0) return NOTHING;
  const laws = routes.flatMap((route) => deadlinesOf(route, letter).flatMap((id) => lawOf(id) ?? []));
  const beside = routes.flatMap((route) => BESIDE_ROUTE[route] ?? []);
  if (letter.instruction === 'correct') return byPeriod(letter, laws, beside, routes.length);
  const instead = [...new Set(laws.map(({ id, withoutInstruction }) => withoutInstruction ?? id))];
  return instead.length === 1 ? { ids: [...instead, ...beside], question: null } : ask('remedy_route');
}

const NOTHING: Found = { ids: [], question: null };

const deadlinesOf = (route: RemedyRoute, { abroad }: LetterFacts): readonly string[] =>
  (abroad ? DEADLINES_ABROAD[route] : undefined) ?? DEADLINES_OF_ROUTE[route];

/** A period that no declared deadline has makes the instruction itself doubtful: a human has to look at it. */
function byPeriod(
  { remedyPeriod }: LetterFacts,
  laws: readonly Deadline[],
  beside: readonly string[],
  routes: number,
): Found {
  if (routes > 1) return ask('remedy_route');
  const fitting = laws.filter(({ length }) => remedyPeriod === null || isSame(length, remedyPeriod));
  if (fitting.length === 0) return ask('remedy_instruction');
  if (fitting.length > 1) return { ids: beside, question: 'remedy_period' };
  return { ids: [...fitting.map(({ id }) => id), ...beside], question: null };
}

const isSame = (one: Length | null, other: Length): boolean => one?.value === other.value && one.unit === other.unit;

/** § 26 Abs. 2 SGB X, § 31 Abs. 2 VwVfG; the way of delivery shows which of the two, else the kind of body. */
function setByAuthority(
  { setPeriod, delivery }: LetterFacts,
  { sgbBody }: SenderLaw,
  lawOf: (id: string) => Deadline | undefined,
): PeriodOfLetter[] {
  if (setPeriod === null) return [];
  const delivered = (id: string) => lawOf(id)?.deliveryRules.includes(delivery) ?? false;
  const { sgbX, vwvfg } = SET_BY_AUTHORITY;
  const underSgbX = delivered(sgbX) === delivered(vwvfg) ? sgbBody : delivered(sgbX);
  const { length, until, namedWithReference } = setPeriod;
  const inputs: DeadlineInputs = {
    ...(length !== null && { period: length }),
    ...(until !== null && { fixedDate: until }),
    ...(namedWithReference !== null && { facts: { end_day_named_with_notice: namedWithReference } }),
  };
  return [{ deadlineId: underSgbX ? sgbX : vwvfg, inputs }];
}
