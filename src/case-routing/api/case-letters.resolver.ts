import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LetterModel, ReadLetters, toLetterModel } from '../../deadlines/index.js';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { CaseLetters } from '../acts/case-letters.js';
import { ReadCases } from '../acts/read-cases.js';
import { toCorrectedLetter, toKeptLetterModel, toLetter } from './case-deadline.mapper.js';
import { CorrectLetterInput, RecordLetterInput } from './case-letter.input.js';
import { KeptLetterModel } from './case-letter.model.js';
import { CaseModel } from './case.model.js';

/** Letters the person got. */
@Resolver(() => CaseModel)
export class CaseLettersResolver {
  constructor(
    @Inject(CaseLetters) private readonly letters: CaseLetters,
    @Inject(ReadLetters) private readonly read: ReadLetters,
    @Inject(ReadCases) private readonly cases: ReadCases,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Mutation(() => KeptLetterModel, {
    name: 'recordLetter',
    description: 'Take a letter down; the deadlines that follow from it start by themselves',
  })
  @Access('newcomer', 'guide', 'clerk', 'counsellor')
  async record(@Args('input') input: RecordLetterInput, @CurrentViewer() viewer: Viewer): Promise<KeptLetterModel> {
    return toKeptLetterModel(await this.letters.record(toLetter(input), viewer), this.clock.today());
  }

  @Mutation(() => KeptLetterModel, {
    name: 'correctLetter',
    description: 'Correct what was taken down of a letter; its deadlines follow',
  })
  @Access('newcomer', 'guide', 'clerk', 'counsellor')
  async correct(@Args('input') input: CorrectLetterInput, @CurrentViewer() viewer: Viewer): Promise<KeptLetterModel> {
    return toKeptLetterModel(await this.letters.correct(toCorrectedLetter(input), viewer), this.clock.today());
  }

  @ResolveField(() => [LetterModel], { name: 'letters', description: 'Letters, in the order they were taken down' })
  async lettersOf(@Parent() { id }: CaseModel, @CurrentViewer() viewer: Viewer): Promise<LetterModel[]> {
    await this.cases.one(id, viewer);
    return (await this.read.ofCase(id)).map(toLetterModel);
  }
}
