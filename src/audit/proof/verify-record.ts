import { type PublicJwk } from '../../platform/signing/index.js';
import { StartProblem } from '../../platform/start-problem.js';
import { entryHash } from '../chain/entry-hash.js';
import { merkleRoot } from '../chain/merkle-root.js';
import { CHAINS, GENESIS } from '../domain/chain-numbers.js';
import { checkChain, type Link, type SignedHead } from '../domain/check-chain.js';
import { type Finding } from '../domain/finding.js';
import { type Head } from '../domain/head.js';
import { type Beginning, type DumpLine, type EntryLine } from './dump-line.js';
import { readCheckpoints, type SignedRecord } from './read-checkpoints.js';

/** What a check found; the record is as it was written where `findings` is empty. */
export interface Report {
  readonly takenAt: string;
  readonly entries: number;
  readonly checkpoints: number;
  /** The last checkpoint; `null` where there is none. */
  readonly last: Readonly<{ sequence: number; at: string }> | null;
  /** Entries that are younger than the last checkpoint. */
  readonly uncovered: number;
  readonly findings: readonly Finding[];
}

export interface Evidence {
  readonly dump: AsyncIterable<DumpLine>;
  /** Lines of the file of checkpoints. */
  readonly checkpoints: AsyncIterable<string>;
  readonly keys: readonly PublicJwk[];
}

/** Milliseconds after which an entry has to be covered by a checkpoint. */
const COVERED_AFTER = 10 * 60_000;

/**
 * Checks the record against nothing but a dump, the checkpoints and the public key. Holds one chain at a time.
 * @throws StartProblem where the dump is none, or is not whole
 */
export async function verifyRecord({ dump, checkpoints, keys }: Evidence): Promise<Report> {
  let check: RecordCheck | undefined;
  for await (const line of dump) {
    if (check === undefined && 'format' in line) {
      check = new RecordCheck(line, await readCheckpoints(checkpoints, keys, line.checkpoint));
    } else if (check === undefined) throw notWhole();
    else if (check.take(line)) return check.report();
  }
  throw notWhole();
}

const notWhole = () =>
  new StartProblem('audit/dump-not-whole', 'The dump is not whole; make it anew with `npm run audit:dump`.');

class RecordCheck {
  private readonly findings: Finding[];
  private readonly heads = new Map<number, Head>();
  private readonly headsThen: Head[] = [];
  private links: Link[] = [];
  private entries = 0;
  private uncovered = 0;
  private waiting: { entries: number; since: string } | undefined;

  constructor(
    private readonly beginning: Beginning,
    private readonly signed: SignedRecord,
  ) {
    this.findings = [...signed.findings];
  }

  /** True at the end of the dump. */
  take(line: DumpLine): boolean {
    if ('position' in line) this.takeEntry(line);
    else if ('chain' in line) this.heads.set(line.chain, line);
    else if ('entries' in line) {
      this.checkUntil(CHAINS);
      if (line.entries !== this.entries) throw notWhole();
      return true;
    }
    return false;
  }

  report(): Report {
    const { last, checkpoints } = this.signed;
    if (last !== undefined && this.findings.length === 0 && merkleRoot(this.headsThen) !== last.root) {
      this.findings.push({ kind: 'wrong-root', checkpoint: last.sequence });
    }
    if (this.waiting !== undefined) this.findings.push({ kind: 'not-covered', ...this.waiting });
    return {
      takenAt: this.beginning.takenAt,
      entries: this.entries,
      checkpoints,
      last: last === undefined ? null : { sequence: last.sequence, at: last.at },
      uncovered: this.uncovered,
      findings: this.findings,
    };
  }

  private takeEntry({ chain, position, previous, hash, entry }: EntryLine): void {
    const { id, at, action } = entry;
    const name = { chain, position, id, at, action };
    if (chain < this.headsThen.length || chain >= CHAINS) this.findings.push({ kind: 'added', entry: name });
    else {
      this.checkUntil(chain);
      this.links.push({ ...name, previous, hash, sound: hashOf(previous, entry) === hash });
    }
    this.entries += 1;
    if (position > (this.signed.last?.counts[chain] ?? 0)) this.noteUncovered(at);
  }

  private noteUncovered(at: string): void {
    this.uncovered += 1;
    if (Date.parse(at) > Date.parse(this.beginning.takenAt) - COVERED_AFTER) return;
    const { entries = 0, since = at } = this.waiting ?? {};
    this.waiting = { entries: entries + 1, since: at < since ? at : since };
  }

  /** Checks the chains before this one whose entries are all there. */
  private checkUntil(chain: number): void {
    const { last, heads, trims } = this.signed;
    for (let next = this.headsThen.length; next < chain; next += 1) {
      const head = this.heads.get(next) ?? { chain: next, count: 0, hash: GENESIS };
      const counted = { count: last?.counts[next] ?? 0, checkpoint: last?.sequence ?? 0 };
      const signed = heads.get(next) ?? new Map<number, SignedHead>();
      const checked = checkChain(this.links, { head, signed, counted, trimmed: trims.get(next) ?? 0 });
      this.findings.push(...checked.findings);
      this.headsThen.push(checked.headThen);
      this.links = [];
    }
  }
}

/** What has no canonical form was never written by us. */
function hashOf(previous: string, entry: EntryLine['entry']): string | undefined {
  try {
    return entryHash(previous, entry as Parameters<typeof entryHash>[1]);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
