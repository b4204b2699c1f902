import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type DeadLetterFilter, DeadLetters } from '../../platform/queue/index.js';

/** Who replays, and the id of the request, the same at every attempt of it. */
export type Replayer = Readonly<{ viewer: Viewer; operation: string }>;

export type ReplayMany = DeadLetterFilter & { readonly kind: string; readonly limit: number };

/** How many were started anew, and how many of the same selection are still dead. */
export type Replayed = Readonly<{ replayed: number; left: number }>;

/** Starts anew what was given up, once for each request however often it is sent. */
@Injectable()
export class ReplayDeadLetters {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(DeadLetters) private readonly letters: DeadLetters,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `dead-letter/not-found`, also where it is dead no longer */
  one(id: string, replayer: Replayer): Promise<void> {
    return this.work.run(async (tx) => {
      for (const source of this.letters.all()) {
        if ((await source.replay(tx, { id }, 1)).length === 0) continue;
        return this.record(tx, replayer, id, { kind: source.kind });
      }
      if ((await this.earlier(tx, id, replayer)) === undefined) throw new DomainError('dead-letter/not-found');
    });
  }

  /** @throws DomainError `dead-letter/unknown-kind` */
  many({ kind, limit, ...filter }: ReplayMany, replayer: Replayer): Promise<Replayed> {
    return this.work.run(async (tx) => {
      const source = this.letters.of(kind);
      if (source === undefined) throw new DomainError('dead-letter/unknown-kind');
      const { operation } = replayer;
      const earlier = await this.earlier(tx, operation, replayer);
      const replayed = Number(earlier?.replayed ?? (await source.replay(tx, filter, limit)).length);
      if (earlier === undefined) await this.record(tx, replayer, operation, { kind, ...filter, replayed });
      return { replayed, left: await source.count(tx, filter) };
    });
  }

  private record(tx: Tx, { viewer, operation }: Replayer, objectId: string, details: object): Promise<void> {
    return tx.of(AuditTrail).record({
      at: this.clock.now(),
      viewer,
      action: 'dead-letter.replay',
      objectType: 'dead-letter',
      objectId,
      outcome: 'done',
      details: { ...details, operation },
    });
  }

  /** What an earlier attempt of the same request recorded. */
  private async earlier(tx: Tx, objectId: string, { operation }: Replayer): Promise<Recorded | undefined> {
    const entries = await tx.of(AuditTrail).newest(20, objectId);
    return entries.map(({ details }) => details as Recorded).find((details) => details.operation === operation);
  }
}

type Recorded = Readonly<{ operation?: string; replayed?: number }>;
