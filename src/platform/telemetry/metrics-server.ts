import { createServer, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { collectDefaultMetrics } from 'prom-client';
import { Config } from '../config/index.js';
import { portProblem } from '../http/free-port.js';
import { Logger } from '../logging/index.js';
import { Metrics } from './metrics.js';

/** Serves the metrics on a port of their own, which nobody outside has to reach. Without `METRICS_PORT` there is none. */
@Injectable()
export class MetricsServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private server: Server | undefined;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(Logger) private readonly log: Logger,
  ) {}

  /** @throws StartProblem where the port is taken */
  async onApplicationBootstrap(): Promise<void> {
    const { metricsPort: port, host } = this.config;
    if (port === undefined) return;
    collectDefaultMetrics({ register: this.metrics.registry });
    const server = createServer(({ method, url }, answer) => void this.answer(`${method} ${url}`, answer));
    server.listen(port, host);
    await once(server, 'listening').catch((error: unknown) => {
      throw portProblem(error, { port, host }, 'METRICS_PORT') ?? error;
    });
    this.server = server;
  }

  beforeApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  private async answer(asked: string, answer: ServerResponse): Promise<void> {
    if (asked !== 'GET /metrics') return void answer.writeHead(404).end();
    try {
      const { registry } = this.metrics;
      answer.writeHead(200, { 'Content-Type': registry.contentType }).end(await registry.metrics());
    } catch (error) {
      this.log.fault(error);
      answer.writeHead(503).end();
    }
  }
}
