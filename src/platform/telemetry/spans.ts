import {
  type Attributes,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';

/** Makes the spans of this project; does nothing where nobody traces. */
export const tracer = () => trace.getTracer('eindach');

/** Does `work` within a span of its own. A failure is marked without its words, which may quote a person. */
export async function inSpan<T>(name: string, work: () => Promise<T>, attributes: Attributes = {}): Promise<T> {
  return tracer().startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      fail(span);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Marks a span as failed, and says nothing more. */
export const fail = (span: Span): void => void span.setStatus({ code: SpanStatusCode.ERROR });

/** A span of something that has just ended after `milliseconds`, where somebody traces what it belongs to. */
export function noteSpan(name: string, milliseconds: number, attributes: Attributes): void {
  if (trace.getActiveSpan()?.isRecording() !== true) return;
  tracer()
    .startSpan(name, { startTime: Date.now() - milliseconds, attributes })
    .end();
}

/** The trace that is going on, as `traceparent` of W3C Trace Context; `null` where nobody traces. */
export function currentTrace(): string | null {
  const carrier: { traceparent?: string } = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent ?? null;
}

/** Goes on with a trace that began in another process, or before. */
export function continueTrace<T>(traceparent: string | null, work: () => T): T {
  return context.with(propagation.extract(ROOT_CONTEXT, { traceparent }), work);
}
