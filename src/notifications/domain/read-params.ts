import { parseLocalDate } from '../../authority-kit/index.js';
import { MESSAGES, type Message } from '../texts/message-texts.js';
import { PLACEHOLDERS, type Placeholder, type PlaceholderKind, type PlaceholderValue } from '../texts/placeholders.js';
import { withoutDirectionControls } from './bidi.js';
import { PlaceholderProblem } from './placeholder-problem.js';

/** A value checked against the kind of its placeholder. */
export type ReadParam = { readonly [P in Placeholder]: ReadParamOf<P> }[Placeholder];

interface ReadParamOf<P extends Placeholder> {
  readonly placeholder: P;
  readonly kind: (typeof PLACEHOLDERS)[P]['kind'];
  readonly value: PlaceholderValue<P>;
}

/**
 * The values for `message`, each once and of the right shape.
 * @throws PlaceholderProblem naming the first placeholder that is missing or empty, unknown to the message, or invalid
 */
export function readParams(message: Message, params: Readonly<Record<string, unknown>>): ReadParam[] {
  const wanted: readonly Placeholder[] = MESSAGES[message];
  const unknown = Object.keys(params).find((name) => !wanted.some((placeholder) => placeholder === name));
  if (unknown !== undefined) throw new PlaceholderProblem('notifications/placeholder-unknown', message, unknown);
  return wanted.map((placeholder) => {
    const given = params[placeholder];
    if (isEmpty(given)) throw new PlaceholderProblem('notifications/placeholder-missing', message, placeholder);
    const { kind } = PLACEHOLDERS[placeholder];
    const value = READ[kind](given);
    if (value === undefined) throw new PlaceholderProblem('notifications/placeholder-invalid', message, placeholder);
    return { placeholder, kind, value } as ReadParam;
  });
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && oneLine(value) === '');

const READ: Readonly<Record<PlaceholderKind, (value: unknown) => unknown>> = {
  text: (value) => (typeof value === 'string' ? oneLine(value) : undefined),
  list: readList,
  day: parseLocalDate,
  time: matching(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
  count: (value) => (Number.isSafeInteger(value) && Number(value) >= 0 ? value : undefined),
  receiptEffect: matching(/^(?:first|competent|other)$/),
  reference: matching(/^[0-9A-Za-z]{1,6}$/),
  link: matching(/^https?:\/\/[\w.:[\]-]+(?:\/[\w./~-]*)?$/),
  code: matching(/^\d{6}$/),
};

function readList(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const entries = value.map((entry) => (typeof entry === 'string' ? oneLine(entry) : ''));
  return entries.includes('') ? undefined : entries;
}

/** Line breaks and direction controls in a value could forge a paragraph of their own. */
function oneLine(value: string): string {
  return withoutDirectionControls(value)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

function matching(shape: RegExp): (value: unknown) => unknown {
  return (value) => (typeof value === 'string' && shape.test(value) ? value : undefined);
}
