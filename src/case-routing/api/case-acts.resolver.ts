import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { factsFrom } from '../../catalogue/index.js';
import { HandOffModel, toHandOffModel } from '../../hand-off/index.js';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { ChangeCase } from '../acts/change-case.js';
import { HandOver } from '../acts/hand-over.js';
import { OpenCase } from '../acts/open-case.js';
import { AnswerFactsInput, NoteDocumentsInput, OpenCaseInput } from './case.input.js';
import { toCaseModel, toHandOver, toIntake } from './case.mapper.js';
import { HandOverInput } from './hand-over.input.js';
import { CaseModel } from './case.model.js';

/** What newcomers, guides, clerks and counsellors do with a case. */
@Resolver()
export class CaseActsResolver {
  constructor(
    @Inject(OpenCase) private readonly openCase: OpenCase,
    @Inject(ChangeCase) private readonly changeCase: ChangeCase,
    @Inject(HandOver) private readonly handOver: HandOver,
  ) {}

  @Mutation(() => CaseModel, { name: 'openCase', description: 'Take a concern in' })
  @Access('newcomer', 'guide', 'clerk', 'counsellor')
  async open(@Args('input') input: OpenCaseInput, @CurrentViewer() viewer: Viewer): Promise<CaseModel> {
    return toCaseModel(await this.openCase.run(toIntake(input), viewer));
  }

  @Mutation(() => CaseModel, { name: 'answerFacts', description: 'Answer questions of the plan' })
  @Access('newcomer', 'guide', 'clerk', 'counsellor')
  async answer(@Args('input') input: AnswerFactsInput, @CurrentViewer() viewer: Viewer): Promise<CaseModel> {
    const facts = factsFrom(input.facts, '/facts');
    return toCaseModel(await this.changeCase.answerFacts({ ...input, facts }, viewer));
  }

  @Mutation(() => CaseModel, { name: 'noteDocuments', description: 'Say which documents are there' })
  @Access('newcomer', 'guide', 'clerk', 'counsellor')
  async note(@Args('input') input: NoteDocumentsInput, @CurrentViewer() viewer: Viewer): Promise<CaseModel> {
    return toCaseModel(await this.changeCase.noteDocuments(input, viewer));
  }

  @Mutation(() => HandOffModel, { name: 'handOver', description: 'Hand a matter of a case over to another authority' })
  @Access('guide', 'clerk', 'counsellor')
  async hand(@Args('input') input: HandOverInput, @CurrentViewer() viewer: Viewer): Promise<HandOffModel> {
    return toHandOffModel(await this.handOver.run(toHandOver(input), viewer), viewer);
  }
}
