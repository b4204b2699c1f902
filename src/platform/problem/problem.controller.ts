import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Access } from '../access/index.js';
import { DomainError } from './domain-error.js';
import { publicCode, Problems } from './problems.js';

/** The pages behind the `type` of a problem document. */
@ApiExcludeController()
@Controller({ path: 'problems' })
export class ProblemController {
  constructor(@Inject(Problems) private readonly problems: Problems) {}

  @Get(':subject/:what')
  @Access('public')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  explain(@Param('subject') subject: string, @Param('what') what: string): string {
    const code = `${subject}/${what}`;
    const entry = this.problems.entry(code);
    if (entry === undefined) throw new DomainError('request/no-route');
    return `${publicCode(code)} (${entry.status})\n\n${entry.title}.\n${entry.help}\n`;
  }
}
