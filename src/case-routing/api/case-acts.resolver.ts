import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { factsFrom } from '../../catalogue/index.js';
import { HandOffModel, toHandOffModel } from '../../hand-off/index.js';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Input, Mutates } from '../../platform/graphql/index.js';
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

  @Mutates({
    name: 'openCase',
    description: 'Take a concern in',
    success: { case: { type: () => CaseModel, description: 'The case as it is now' } },
  })
  @Access('newcomer', 'guide', 'clerk', 'counsellor')
  async open(@Input() input: OpenCaseInput, @CurrentViewer() viewer: Viewer): Promise<{ case: CaseModel }> {
    return { case: toCaseModel(await this.openCase.run(toIntake(input), viewer)) };
  }

  @Mutates({
    name: 'answerFacts',
    description: 'Answer questions of the plan',
    success: { case: { type: () => CaseModel, description: 'The case as it is now' } },
  })
  @Access('newcomer', 'guide', 'clerk', 'counsellor')
  async answer(@Input() input: AnswerFactsInput, @CurrentViewer() viewer: Viewer): Promise<{ case: CaseModel }> {
    const facts = factsFrom(input.facts, '/facts');
    return { case: toCaseModel(await this.changeCase.answerFacts({ ...input, facts }, viewer)) };
  }

  @Mutates({
    name: 'noteDocuments',
    description: 'Say which documents are there',
    success: { case: { type: () => CaseModel, description: 'The case as it is now' } },
  })
  @Access('newcomer', 'guide', 'clerk', 'counsellor')
  async note(@Input() input: NoteDocumentsInput, @CurrentViewer() viewer: Viewer): Promise<{ case: CaseModel }> {
    return { case: toCaseModel(await this.changeCase.noteDocuments(input, viewer)) };
  }

  @Mutates({
    name: 'handOver',
    description: 'Hand a matter of a case over to another authority',
    success: { handOff: { type: () => HandOffModel, description: 'The hand-off as it is now' } },
  })
  @Access('guide', 'clerk', 'counsellor')
  async hand(@Input() input: HandOverInput, @CurrentViewer() viewer: Viewer): Promise<{ handOff: HandOffModel }> {
    return { handOff: toHandOffModel(await this.handOver.run(toHandOver(input), viewer), viewer) };
  }
}
