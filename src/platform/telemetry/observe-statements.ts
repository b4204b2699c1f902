import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type AfterQueryEvent, DataSource, type EntitySubscriberInterface } from 'typeorm';
import { Logger } from '../logging/index.js';
import { Metrics } from './metrics.js';
import { noteSpan } from './spans.js';

/** Milliseconds from which on a statement is slow. */
const SLOW = 200;

/** Counts, traces and logs statements by their verb and first table; their text and values stay here. */
@Injectable()
export class ObserveStatements implements EntitySubscriberInterface, OnModuleInit {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(Logger) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.dataSource.subscribers.push(this);
  }

  afterQuery({ query, success, executionTime }: AfterQueryEvent): void {
    if (!success || executionTime === undefined) return;
    const { verb, table } = outlineOf(query);
    this.metrics.statements.observe({ verb }, executionTime / 1_000);
    noteSpan(`${verb} ${table}`.trim(), executionTime, {
      'db.system.name': 'postgresql',
      'db.operation.name': verb,
      'db.collection.name': table,
    });
    if (executionTime < SLOW) return;
    this.metrics.slowStatements.inc({ verb, table });
    this.log.event('slow statement', { verb, table, milliseconds: executionTime });
  }
}

/** What a statement does and to which table, as far as its text tells at a glance. */
export function outlineOf(statement: string): { readonly verb: string; readonly table: string } {
  const [verb = ''] = /[a-z]+/i.exec(statement) ?? [];
  const [, table = ''] = /\b(?:from|into|update)\s+"?([a-z_]+)/i.exec(statement) ?? [];
  return { verb: verb.toUpperCase(), table };
}
