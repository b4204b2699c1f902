/** What the receiving clerk does with a matter. */
type Behaviour = 'accept' | 'ask' | 'stall' | 'reject' | 'forward' | 'late' | 'send';

/** By service, how a matter is handled. */
export const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  'uebung-annehmen': 'accept',
  'uebung-rueckfragen': 'ask',
  'uebung-schweigen': 'stall',
  'uebung-ablehnen': 'reject',
  'uebung-weiterleiten': 'forward',
  'uebung-spaet': 'late',
  'uebung-zusenden': 'send',
};

/** Milliseconds a matter lies before it is accepted late. */
export const LATE = 60_000;

/** As much of a hand-off as the clerk looks at. */
export interface Matter {
  readonly service: string;
  readonly state: string;
  /** Whether a question of the clerk was answered. */
  readonly asked: boolean;
  readonly changedAt: Date;
}

/** The next thing to do: a step of the state table, or a hand-off to somebody else. */
export type Deed =
  | {
      readonly do: 'step';
      readonly action: 'acknowledge' | 'ask' | 'answer' | 'accept' | 'reject' | 'complete' | 'confirm';
      readonly code?: string;
      readonly note?: string;
    }
  | { readonly do: 'forward' | 'send-and-complete' };

const ACCEPT: Deed = { do: 'step', action: 'accept', note: 'Übung: angenommen, wie es ist.' };
const ASK: Deed = { do: 'step', action: 'ask', note: 'Übung: Bitte reichen Sie weitere Unterlagen nach.' };
const COMPLETE: Deed = { do: 'step', action: 'complete', code: 'settled' };

/** What becomes of a matter that was acknowledged; nothing while it has to wait. */
const DECISIONS: Readonly<Record<Behaviour, (matter: Matter, now: Date) => Deed | undefined>> = {
  accept: () => ACCEPT,
  ask: ({ asked }) => (asked ? ACCEPT : ASK),
  stall: () => undefined,
  reject: () => ({ do: 'step', action: 'reject', code: 'at-capacity' }),
  forward: () => ({ do: 'forward' }),
  late: ({ changedAt }, now) => (Number(now) - Number(changedAt) < LATE ? undefined : ACCEPT),
  send: () => ACCEPT,
};

/** What the clerk does next with what was handed to them; nothing where it is for others to act, or time. */
export function nextDeedOfReceiver(matter: Matter, now: Date): Deed | undefined {
  const behaviour = BEHAVIOURS[matter.service];
  if (behaviour === undefined || behaviour === 'stall') return undefined;
  switch (matter.state) {
    case 'offered':
    case 'delivered':
      return { do: 'step', action: 'acknowledge' };
    case 'received':
      return DECISIONS[behaviour](matter, now);
    case 'accepted':
      return behaviour === 'send' ? { do: 'send-and-complete' } : COMPLETE;
    default:
      return undefined;
  }
}

/** What the clerk does next with what they handed over. */
export function nextDeedOfSender({ state }: Pick<Matter, 'state'>): Deed | undefined {
  if (state === 'info_requested') return { do: 'step', action: 'answer', note: 'Übung: Das ist die Antwort.' };
  return state === 'completed' ? { do: 'step', action: 'confirm' } : undefined;
}
