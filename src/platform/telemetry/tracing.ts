import { type OnApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { Config } from '../config/index.js';

/**
 * Sends spans to a collector (OTLP over HTTP, JSON) where `OTEL_EXPORTER_OTLP_ENDPOINT` names one; without it, spans are made
 * nowhere and cost nothing. Spans name routes, handlers, verbs, tables and topics: never an id or a person's word.
 */
@Injectable()
export class Tracing implements OnApplicationShutdown {
  private readonly provider: NodeTracerProvider | undefined;

  constructor(@Inject(Config) { tracesUrl }: Config) {
    if (tracesUrl === undefined) return;
    this.provider = new NodeTracerProvider({
      resource: resourceFromAttributes({ 'service.name': 'eindach' }),
      spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: tracesUrl }))],
    });
    this.provider.register();
  }

  /** What is not sent yet leaves now; a collector that is away holds no stop up for more than its timeout. */
  async onApplicationShutdown(): Promise<void> {
    await this.provider?.shutdown().catch(() => undefined);
  }
}
