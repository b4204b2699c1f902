import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { uuidOr } from '../../platform/http/index.js';
import { ReadDirectory } from '../acts/read-directory.js';
import { type HsdsPageResponse } from './directory.dto.js';
import { ListQuery, TermListQuery } from './directory.query.js';
import { ListRoute, ObjectRoute } from './hsds-answer.js';
import { requestedPage } from './requested-page.js';

@ApiTags('directory')
@Controller('hsds/v3')
export class DirectoryTaxonomiesController {
  constructor(@Inject(ReadDirectory) private readonly directory: ReadDirectory) {}

  @Get('taxonomies')
  @ListRoute({
    operationId: 'listDirectoryTaxonomies',
    summary: 'By what services and offices are classified',
    description: 'Life events, authorities, kinds of body and channels: the lists our declarations hold.',
  })
  taxonomies(@Query() query: ListQuery): Promise<HsdsPageResponse> {
    return this.directory.page({ kind: 'taxonomy' }, requestedPage(query), query.search);
  }

  @Get('taxonomies/:id')
  @ObjectRoute('taxonomy', {
    operationId: 'getDirectoryTaxonomy',
    summary: 'One taxonomy, without its terms',
    description: 'Its terms are at `GET /hsds/v3/taxonomy_terms?taxonomy_id=`.',
  })
  taxonomy(@Param('id', uuidOr('directory/not-found')) id: string): Promise<object> {
    return this.directory.one('taxonomy', id);
  }

  @Get('taxonomy_terms')
  @ListRoute({
    operationId: 'listDirectoryTaxonomyTerms',
    summary: 'Terms of the taxonomies',
    description: 'Use the id of a term as `taxonomy_term_id` to list the services it stands for.',
  })
  terms(@Query() query: TermListQuery): Promise<HsdsPageResponse> {
    const { taxonomy_id: taxonomy, parent_id, top_only } = query;
    const parent = parent_id ?? (top_only === true ? null : undefined);
    return this.directory.page({ kind: 'taxonomy_term', taxonomy, parent }, requestedPage(query), query.search);
  }

  @Get('taxonomy_terms/:id')
  @ObjectRoute('taxonomy_term', {
    operationId: 'getDirectoryTaxonomyTerm',
    summary: 'One term of a taxonomy',
    description: 'With its parent, where terms form a tree.',
  })
  term(@Param('id', uuidOr('directory/not-found')) id: string): Promise<object> {
    return this.directory.one('taxonomy_term', id);
  }
}
