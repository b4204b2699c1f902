import { randomUUID } from 'node:crypto';
import { DomainError } from './domain-error.js';
import { type ProblemEntry, type ProblemTable } from './problem-table.js';
import { type Refusal, refusalOf } from './refusal.js';

/** An RFC 9457 problem document. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** Stable, upper snake case; the same in REST and in GraphQL `extensions`. */
  readonly code: string;
  readonly traceId: string;
  readonly [member: string]: unknown;
}

/** Knows every module's problems and turns errors into problem documents. */
export class Problems {
  private readonly entries: ReadonlyMap<string, ProblemEntry>;

  constructor(
    tables: readonly ProblemTable[],
    private readonly publicUrl: string,
  ) {
    this.entries = new Map(tables.flatMap((table) => Object.entries(table)));
  }

  of(error: DomainError, traceId: string = randomUUID()): Problem {
    const entry = this.entries.get(error.code);
    if (entry === undefined) return this.of(new DomainError('request/failed'), traceId);
    return {
      type: `${this.publicUrl}/problems/${error.code}`,
      title: entry.title,
      status: entry.status,
      code: publicCode(error.code),
      ...error.details,
      traceId,
    };
  }

  /** The answer of a mutation that broke a rule; `undefined` of a fault, which is no answer. */
  refusal(error: DomainError, traceId: string): Refusal | undefined {
    return refusalOf(this.of(error, traceId), this.entries.get(error.code)?.refusal);
  }

  entry(code: string): ProblemEntry | undefined {
    return this.entries.get(code);
  }

  codes(): string[] {
    return [...this.entries.keys()];
  }
}

/** `hand-off/not-allowed` → `HAND_OFF_NOT_ALLOWED`. */
export function publicCode(code: string): string {
  return code.replaceAll(/[/-]/g, '_').toUpperCase();
}
