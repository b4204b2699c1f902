import { Inject, type OnModuleInit } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DeadlineModel, LetterModel, ReadLetters, toLetterModel } from '../../deadlines/index.js';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { AskedBy, type Asking, groupedBy, Input, Mutates, NodeKinds, together } from '../../platform/graphql/index.js';
import { Clock } from '../../platform/clock/index.js';
import { CaseLetters } from '../acts/case-letters.js';
import { CaseFiles } from './case-files.js';
import { toCorrectedLetter, toKeptLetterModel, toLetter } from './case-deadline.mapper.js';
import { CorrectLetterInput, RecordLetterInput } from './case-letter.input.js';
import { type KeptLetterModel } from './case-letter.model.js';
import { CaseModel } from './case.model.js';

const READERS = ['newcomer', 'guide', 'clerk', 'counsellor'] as const;

/** Letters the person got. */
@Resolver(() => CaseModel)
export class CaseLettersResolver implements OnModuleInit {
  constructor(
    @Inject(CaseLetters) private readonly letters: CaseLetters,
    @Inject(ReadLetters) private readonly read: ReadLetters,
    @Inject(CaseFiles) private readonly files: CaseFiles,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(NodeKinds) private readonly nodes: NodeKinds,
  ) {}

  private readonly lettersOfCase = together(async (ids, asking) =>
    groupedBy(await this.read.ofCases(await this.files.visible(ids, asking)), ({ caseId }) => caseId),
  );

  onModuleInit(): void {
    const find = (id: string, viewer: Viewer) => this.letter(id, viewer);
    this.nodes.ofRows({ type: 'Letter', table: 'received_letter', roles: READERS, find });
  }

  @Mutates({
    name: 'recordLetter',
    description: 'Take a letter down; the deadlines that follow from it start by themselves',
    success: {
      letter: { type: () => LetterModel, description: 'The letter as it is now; `open` says what to ask' },
      deadlines: { type: () => [DeadlineModel], description: 'Deadlines that follow from it' },
    },
  })
  @Access(...READERS)
  async record(@Input() input: RecordLetterInput, @CurrentViewer() viewer: Viewer): Promise<KeptLetterModel> {
    return toKeptLetterModel(await this.letters.record(toLetter(input), viewer), this.clock.today());
  }

  @Mutates({
    name: 'correctLetter',
    description: 'Correct what was taken down of a letter; its deadlines follow',
    success: {
      letter: { type: () => LetterModel, description: 'The letter as it is now; `open` says what to ask' },
      deadlines: { type: () => [DeadlineModel], description: 'Deadlines that follow from it' },
    },
  })
  @Access(...READERS)
  async correct(@Input() input: CorrectLetterInput, @CurrentViewer() viewer: Viewer): Promise<KeptLetterModel> {
    return toKeptLetterModel(await this.letters.correct(toCorrectedLetter(input), viewer), this.clock.today());
  }

  @ResolveField(() => [LetterModel], { name: 'letters', description: 'Letters, in the order they were taken down' })
  async lettersOf(@Parent() { id }: CaseModel, @AskedBy() asking: Asking): Promise<LetterModel[]> {
    return ((await this.lettersOfCase(id, asking)) ?? []).map(toLetterModel);
  }

  private async letter(id: string, viewer: Viewer): Promise<LetterModel> {
    const letter = await this.read.one(id);
    await this.files.one(letter.caseId, viewer);
    return toLetterModel(letter);
  }
}
