import { GENESIS } from './chain-numbers.js';
import { type EntryName, type Finding } from './finding.js';
import { type Head } from './head.js';

/** An entry as a dump holds it. */
export interface Link extends EntryName {
  readonly previous: string;
  readonly hash: string;
  /** Whether its hash is that of what it says. */
  readonly sound: boolean;
}

/** What a checkpoint says of a chain that had so many entries then. */
export type SignedHead = Readonly<{ hash: string; checkpoint: number }>;

/** What is known of a chain besides its entries. */
export interface Known {
  /** Its end as the database holds it. */
  readonly head: Head;
  /** Heads that were signed, by the number of entries. */
  readonly signed: ReadonlyMap<number, SignedHead>;
  /** How many entries the last checkpoint counted, and which one that is. */
  readonly counted: Readonly<{ count: number; checkpoint: number }>;
  /** Up to which entry the oldest may be gone, as a checkpoint has signed; 0 where none may. */
  readonly trimmed: number;
}

export interface CheckedChain {
  readonly findings: readonly Finding[];
  /** The head at the last checkpoint, as far as the entries show it. */
  readonly headThen: Head;
}

/**
 * Follows one chain from its beginning by what each entry says of the one before it, wherever it is stored, and compares with
 * what was signed.
 */
export function checkChain(links: readonly Link[], known: Known): CheckedChain {
  const { chain } = known.head;
  const walk = new Walk(links, known);
  while (walk.step());
  const { findings, total, last } = walk;
  const { count, checkpoint } = known.counted;
  if (count > total) findings.push({ kind: 'cut-off', chain, from: total + 1, to: count, checkpoint });
  else if (known.head.count > total) {
    findings.push({ kind: 'cut-off', chain, from: total + 1, to: known.head.count, checkpoint: null });
  } else if (known.head.count !== total || known.head.hash !== last) findings.push({ kind: 'wrong-head', chain });
  return { findings, headThen: { chain, count, hash: walk.hashThen } };
}

class Walk {
  readonly findings: Finding[] = [];
  last = GENESIS;
  hashThen = GENESIS;
  private place = 1;
  private rewritten = false;
  /** Entries not met yet, in the order they are stored. */
  private readonly left: Set<Link>;
  private readonly followers = new Map<string, Link[]>();

  constructor(
    links: readonly Link[],
    private readonly known: Known,
  ) {
    this.left = new Set(links.toSorted((a, b) => a.position - b.position));
    this.beginAfter(Math.min(this.known.trimmed, ([...this.left][0]?.position ?? Infinity) - 1));
    for (const link of this.left) {
      const others = this.followers.get(link.previous);
      if (others === undefined) this.followers.set(link.previous, [link]);
      else others.push(link);
    }
  }

  /** Entries the chain has, or had before what is missing at its end. */
  get total(): number {
    return this.place - 1;
  }

  /** Takes the next entry; false where there is none. */
  step(): boolean {
    const [stored] = this.left;
    if (stored === undefined) return false;
    const next = this.follower() ?? stored;
    this.left.delete(next);
    if (next.previous !== this.last && !this.bridge(next)) return true;
    if (next.position !== this.place)
      this.findings.push({ kind: 'reordered', entry: nameOf(next), belongsAt: this.place });
    if (!next.sound) this.findings.push({ kind: 'changed', entry: nameOf(next) });
    this.compare(next);
    this.last = next.hash;
    this.place += 1;
    return true;
  }

  /** A chain whose oldest entries have had their time begins with what was signed of the last of them. */
  private beginAfter(gone: number): void {
    const signed = this.known.signed.get(gone)?.hash ?? [...this.left][0]?.previous;
    if (gone < 1 || signed === undefined) return;
    this.last = signed;
    this.place = gone + 1;
    if (this.known.counted.count === gone) this.hashThen = signed;
  }

  private follower(): Link | undefined {
    const left = this.followers.get(this.last)?.filter((link) => this.left.has(link)) ?? [];
    return left.find(({ position }) => position === this.place) ?? left[0];
  }

  /** Nobody follows: says why, and whether the chain goes on with this entry. */
  private bridge(next: Link): boolean {
    const { chain, position } = next;
    if (position < this.place) {
      this.findings.push({ kind: 'added', entry: nameOf(next) });
      return false;
    }
    if (position === this.place) this.findings.push({ kind: 'unlinked', entry: nameOf(next) });
    else {
      this.findings.push({ kind: 'removed', chain, from: this.place, to: position - 1 });
      this.place = position;
    }
    return true;
  }

  private compare({ chain, hash }: Link): void {
    if (this.place === this.known.counted.count) this.hashThen = hash;
    const signed = this.known.signed.get(this.place);
    if (signed === undefined || signed.hash === hash || this.rewritten) return;
    this.rewritten = true;
    this.findings.push({ kind: 'rewritten', chain, position: this.place, checkpoint: signed.checkpoint });
  }
}

const nameOf = ({ chain, position, id, at, action }: Link): EntryName => ({ chain, position, id, at, action });
