import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { context, trace } from '@opentelemetry/api';
import { finalize, type Observable } from 'rxjs';
import { tracer } from './spans.js';

/** A span for each handler, of REST and of GraphQL, by the names it has in the code. */
@Injectable()
export class TraceHandlers implements NestInterceptor {
  intercept(handler: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const span = tracer().startSpan(`${handler.getClass().name}.${handler.getHandler().name}`);
    return context.with(trace.setSpan(context.active(), span), () => next.handle()).pipe(finalize(() => span.end()));
  }
}
