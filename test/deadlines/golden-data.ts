import { readFileSync } from 'node:fs';
import { type DeadlineQuery, type VectorInput } from '../../src/deadlines/index.js';

/** Reads a file of golden data beside the tests. */
function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8')) as T;
}

export interface VectorCase {
  readonly id: string;
  readonly title: string;
  readonly deadlineId: string;
  readonly input: VectorInput;
  readonly expected: Readonly<Record<string, unknown>>;
}

export const VECTORS = read<Record<'vectors' | 'extraVectors' | 'retroactiveAndSpecial', VectorCase[]>>('vectors');

/** Days of public holidays by Land and year. */
export const HOLIDAYS = read<Record<string, Record<string, string[]>>>('holidays');

type Asked = Omit<DeadlineQuery, 'deadlineId' | 'region' | 'today'>;

export const WORKED_EXAMPLES = read<
  {
    readonly deadlineId: string;
    readonly given: string;
    readonly why: string;
    readonly query: Asked;
    readonly expected: Readonly<Record<string, unknown>>;
  }[]
>('worked-examples');

export interface JourneyDeadline extends Asked {
  readonly deadlineId: string;
  readonly scenario?: string;
  readonly doubt?: string;
  readonly result: Readonly<Record<string, unknown>>;
}

export interface JourneyReminders {
  readonly to: string;
  readonly deadline: string;
  readonly rungs: readonly { readonly date: string; readonly message: string }[];
}

export const JOURNEYS = read<
  {
    readonly id: string;
    readonly title: string;
    readonly today: DeadlineQuery['today'];
    readonly deadlines: JourneyDeadline[];
    readonly notifications: JourneyReminders[];
  }[]
>('journeys');
