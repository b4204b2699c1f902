import type { DataFieldId } from '../../authority-kit/index.js';
import type { HandOffKind } from './states.js';

/**
 * Why a paper does not go along. The declaration of a service names every paper it may ask for, also those that only some need
 * or that replace each other: such a one `does-not-apply`.
 */
export const GAP_REASONS = ['handed-in-later', 'not-obtainable', 'receiver-has-it', 'does-not-apply'] as const;

/** An application is passed on without delay (§ 16 Abs. 2 Satz 1 SGB I); nobody collects papers for it first. */
const PASSED_ON = 'passed-on-at-once';

export interface DocumentGap {
  readonly document: string;
  readonly reason: (typeof GAP_REASONS)[number] | typeof PASSED_ON;
}

/** Which papers go along, by reference, and why the others do not. */
export interface DocumentNote {
  readonly documents: readonly string[];
  readonly gaps: readonly DocumentGap[];
}

/** What decides whether papers are asked for: attachments travel as part of the field "Antrag samt Anlagen" or not at all. */
export interface Carried {
  readonly kind: HandOffKind;
  readonly fields: readonly string[];
  /** The papers the service asks for, as it is declared. */
  readonly declared: readonly string[];
}

const ATTACHED_TO: DataFieldId = 'application_document';

/** Somebody else shall decide on it: only an application that is given away or shared has papers to be complete with. */
export const isApplication = ({ kind, fields }: Pick<Carried, 'kind' | 'fields'>): boolean =>
  (kind === 'TRANSFER' || kind === 'REFER') && fields.includes(ATTACHED_TO);

export interface DocumentFaults {
  /** Asked for, and neither there nor said why not. */
  readonly missing: readonly string[];
  /** Named though the service does not ask for them, or though nothing travels they could be attached to. */
  readonly unasked: readonly string[];
  /** Named more than once, or both as there and as missing. */
  readonly contradicted: readonly string[];
}

export function faultsOf(carried: Carried, { documents, gaps }: DocumentNote): DocumentFaults {
  const named = [...documents, ...gaps.map(({ document }) => document)];
  const asked = carried.fields.includes(ATTACHED_TO) ? carried.declared : [];
  return {
    missing: isApplication(carried) ? carried.declared.filter((one) => !named.includes(one)) : [],
    unasked: [...new Set(named.filter((one) => !asked.includes(one)))],
    contradicted: [...new Set(named.filter((one, index) => named.indexOf(one) !== index))],
  };
}

/** What goes on with an application that is passed on: what came, as far as the next service asks for it. */
export function passedOn(carried: Carried, { documents, gaps }: DocumentNote): DocumentNote {
  if (!carried.fields.includes(ATTACHED_TO)) return { documents: [], gaps: [] };
  const isAsked = (document: string): boolean => carried.declared.includes(document);
  const kept = { documents: documents.filter(isAsked), gaps: gaps.filter(({ document }) => isAsked(document)) };
  const { missing } = faultsOf(carried, kept);
  return { ...kept, gaps: [...kept.gaps, ...missing.map((document) => ({ document, reason: PASSED_ON }) as const)] };
}
