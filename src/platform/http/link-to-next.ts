import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

const PARAMETER = 'link-to-next:parameter';

/** Names the query parameter that takes `next` of this list, where it is not `cursor`. */
export const ReadsOnFrom = (parameter: string) => SetMetadata(PARAMETER, parameter);

/** Leads from each page of a list to the next one (RFC 8288 § 3), beside `next` in its body. */
@Injectable()
export class LinkToNext implements NestInterceptor {
  intercept(context: ExecutionContext, handler: CallHandler<unknown>): Observable<unknown> {
    if (context.getType<string>() !== 'http') return handler.handle();
    const { url, method } = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const parameter = (Reflect.getMetadata(PARAMETER, context.getHandler()) as string | undefined) ?? 'cursor';
    return handler.handle().pipe(
      map((body) => {
        const next = method === 'GET' ? nextOf(body) : undefined;
        if (next !== undefined) void reply.header('Link', `<${withParameter(url, parameter, next)}>; rel="next"`);
        return body;
      }),
    );
  }
}

function nextOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('next' in body)) return undefined;
  return typeof body.next === 'string' ? body.next : undefined;
}

function withParameter(url: string, name: string, value: string): string {
  const [path, search] = url.split('?', 2);
  const query = new URLSearchParams(search);
  query.set(name, value);
  return `${path}?${query}`;
}
