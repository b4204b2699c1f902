import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60];

/** What is counted, in the form of Prometheus. Labels are patterns, verbs, topics and codes: never an id or a person's word. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  /** Seconds from the first byte of a request to the last one of its answer. */
  readonly requests = new Histogram({
    name: 'eindach_http_request_seconds',
    help: 'Time to answer a request, by pattern of its route',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });

  /** Seconds, in whole milliseconds. */
  readonly statements = new Histogram({
    name: 'eindach_sql_statement_seconds',
    help: 'Time of a statement that succeeded, with the way to PostgreSQL and back',
    labelNames: ['verb'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });

  readonly slowStatements = new Counter({
    name: 'eindach_sql_slow_statements_total',
    help: 'Statements that took 200 ms or longer; each stands in the log',
    labelNames: ['verb', 'table'] as const,
    registers: [this.registry],
  });

  /** Seconds of one try. */
  readonly jobs = new Histogram({
    name: 'eindach_job_seconds',
    help: 'Time of one try of a row of the outbox',
    labelNames: ['topic', 'outcome'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });

  /** Numbers, each with its meaning, that are looked up together whenever somebody asks; what cannot be looked up is left out. */
  watch<Name extends string>(help: Readonly<Record<Name, string>>, look: () => Promise<Record<Name, number>>): void {
    let looking: Promise<Record<Name, number>> | undefined;
    const together = () => (looking ??= look().finally(() => (looking = undefined)));
    for (const name of Object.keys(help) as Name[]) {
      const gauge = new Gauge({
        name,
        help: help[name],
        registers: [],
        async collect() {
          const found = await together().catch(() => undefined);
          if (found === undefined) this.remove();
          else this.set(found[name]);
        },
      });
      this.registry.registerMetric(gauge);
    }
  }
}
