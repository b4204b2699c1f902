import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  type Type,
} from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { DomainError } from '../problem/index.js';
import { type CellValue, csvOf } from './csv.js';
import { preferredType } from './preferred-type.js';
import { PAGE_TYPES } from './wants-csv.js';

const COLUMNS = 'csv-answer:columns';

/** A page whose `items` are also answered as `text/csv` with these columns, to whoever likes that better; `Link` leads on. */
export const ApiPageAlsoAsCsv = (page: Type, columns: readonly string[]) =>
  applyDecorators(
    SetMetadata(COLUMNS, columns),
    ApiExtraModels(page),
    ApiOkResponse({
      description:
        "JSON, or CSV (RFC 4180) for `Accept: text/csv`, where what a spreadsheet takes for a formula begins with `'`",
      content: {
        'application/json': { schema: { $ref: getSchemaPath(page) } },
        'text/csv': { schema: { type: 'string' } },
      },
    }),
  );

/**
 * Writes a page as CSV where its operation says that it can.
 * @throws DomainError `request/not-acceptable` where neither would be taken
 */
@Injectable()
export class CsvAnswer implements NestInterceptor {
  intercept(context: ExecutionContext, handler: CallHandler<unknown>): Observable<unknown> {
    const columns = Reflect.getMetadata(COLUMNS, context.getHandler()) as readonly string[] | undefined;
    if (columns === undefined) return handler.handle();
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    void reply.header('Vary', 'Accept');
    const type = preferredType(headers.accept, PAGE_TYPES);
    if (type === undefined) throw new DomainError('request/not-acceptable');
    if (type !== 'text/csv') return handler.handle();
    return handler.handle().pipe(
      map((body) => {
        const { items } = body as { items: readonly Readonly<Record<string, CellValue>>[] };
        const written = `${type}; charset=utf-8; header=present`;
        void reply.headers({ 'Content-Type': written, 'Content-Disposition': 'attachment; filename="list.csv"' });
        return csvOf(columns, items);
      }),
    );
  }
}
