import { type DataCategory } from '../../platform/personal-data/index.js';
import { type RefusalCode } from '../law/refusals.js';
import { type RightId } from '../law/rights.js';

/** The words around what is stored; names of offices, services and fields stay German in every language. */
export interface DisclosureWords {
  readonly title: string;
  readonly intro: string;
  /** Where one office answers for what it keeps itself. */
  readonly ofOffice: string;
  readonly asOf: string;
  readonly categories: Readonly<Record<DataCategory, { readonly title: string; readonly purpose: string }>>;
  readonly entries: string;
  readonly nothing: string;
  readonly recipients: RecipientWords;
  readonly consents: ConsentWords;
  readonly rights: { readonly title: string; readonly items: Readonly<Record<RightId, string>> };
  readonly answers: AnswerWords;
  readonly notes: readonly string[];
  /** Over the German part with every single entry. */
  readonly copy: string;
}

interface RecipientWords {
  readonly title: string;
  readonly none: string;
  readonly from: string;
  readonly fields: string;
  readonly basis: string;
}

interface ConsentWords {
  readonly title: string;
  readonly none: string;
  readonly given: string;
  readonly withdrawn: string;
  readonly withdrawable: string;
}

/** What becomes of a request. */
interface AnswerWords {
  readonly carriedOut: Readonly<Record<'rectification' | 'erasure', string>>;
  readonly refused: Readonly<Record<RefusalCode, string>>;
  /** What can be done against a refusal. */
  readonly remedies: { readonly complaint: string; readonly court: string };
}
