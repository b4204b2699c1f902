/** An office that could be approached next. */
export interface NextOffice {
  readonly authority: string;
  readonly office: string;
}

/** One that takes hand-offs of the service. */
export interface OpenOffice extends NextOffice {
  /** Whether it has more to do than it can take. */
  readonly isFull: boolean;
}

/**
 * `provides-the-service`: its authority provides the service; `same-authority`: another office of the authority that was
 * asked; `own-worklist`: nobody else is in sight, so the matter waits at the sender's own desk.
 */
export type CandidateReason = 'provides-the-service' | 'same-authority' | 'own-worklist';

export interface Candidate extends NextOffice {
  readonly because: CandidateReason;
  /** Row of the transfer law that would allow it with what was handed over before; `null` where it first lacks something. */
  readonly transfer: string | null;
  /** What would still have to be given, in the words of the transfer law. */
  readonly missing: readonly string[];
  /** Whether it has more to do than it can take; a hint, and no refusal. */
  readonly atCapacity: boolean;
}

/** Where a matter stands that came back. */
export interface ReturnedMatter {
  readonly sender: NextOffice;
  /** The body that was asked. */
  readonly asked: NextOffice;
  /** The authority that provides the service. */
  readonly provider: string | undefined;
  /** Offices that have had the matter. */
  readonly met: ReadonlySet<string>;
}

/** What the transfer law says to a next hand-off; `undefined` where it forbids it. */
export type Permission = Pick<Candidate, 'transfer' | 'missing'> | undefined;

/**
 * Who could take a matter on that came back, the most likely first: offices of the authority that provides the service, then
 * other offices of the authority that was asked, in both those that have room. What the law forbids is not proposed. Never nobody.
 */
export function nextCandidates(
  { sender, asked, provider, met }: ReturnedMatter,
  offices: readonly OpenOffice[],
  permits: (to: NextOffice) => Permission,
): Candidate[] {
  const open = offices.filter(({ office }) => office !== sender.office && !met.has(office));
  const reasonFor = ({ authority }: NextOffice): CandidateReason | undefined => {
    if (authority === provider) return 'provides-the-service';
    return authority === asked.authority ? 'same-authority' : undefined;
  };
  const candidates = open.flatMap((to) => {
    const [because, permission] = [reasonFor(to), permits(to)];
    if (because === undefined || permission === undefined) return [];
    return [{ authority: to.authority, office: to.office, because, ...permission, atCapacity: to.isFull }];
  });
  const fallback: Candidate = { ...sender, because: 'own-worklist', transfer: null, missing: [], atCapacity: false };
  return [...candidates.toSorted(likelierFirst), fallback];
}

const likelierFirst = (one: Candidate, other: Candidate): number =>
  RANK[one.because] - RANK[other.because] || Number(one.atCapacity) - Number(other.atCapacity);

const RANK: Readonly<Record<CandidateReason, number>> = {
  'provides-the-service': 0,
  'same-authority': 1,
  'own-worklist': 2,
};
