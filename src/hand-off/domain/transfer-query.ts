import type { ConsentLevel, Facts, LocalDate } from '../../authority-kit/index.js';
import type { DocumentedRequest } from './documented-request.js';

/** `push`: the sender hands over; `query`: a body asks a register with its own access; `pull`: any other reading access. */
export const TRANSFER_MODES = ['push', 'query', 'pull'] as const;
export type TransferMode = (typeof TRANSFER_MODES)[number];

/** May these fields go from this body to that one? */
export interface TransferQuery {
  readonly today: LocalDate;
  readonly from: string;
  readonly to: string;
  /** The service the hand-off is about; it lies with the recipient or with the sender. */
  readonly service?: string;
  /** The service it is handed over from, where that is another one. It proves the task the sender acts in. */
  readonly fromService?: string;
  /** Tell two offices of the same authority apart. */
  readonly fromOffice?: string;
  readonly toOffice?: string;
  /** The row of the transfer law the sender relies on; without it the most specific row that allows is looked for. */
  readonly transfer?: string;
  /** The request it answers, where the row is set in motion by one. */
  readonly request?: DocumentedRequest;
  /** Ids of data fields, never their content. */
  readonly fields: readonly string[];
  /** The agreement that is proven, for this recipient and these fields. */
  readonly consent: ConsentLevel;
  readonly facts: Facts;
  /** Without it: `query` from a register, `push` from everyone else. */
  readonly mode?: TransferMode;
}

/** The authority that provides a service, or `undefined` where there is no such service. */
export type AuthorityOf = (service: string) => string | undefined;

/** Why a query cannot be read or decided. `pointer` is an RFC 6901 pointer into the query; no value is repeated. */
export interface QueryFault {
  readonly pointer: string;
  readonly code:
    | 'not-an-object'
    | 'unknown-member'
    | 'required'
    | 'not-a-day'
    | 'not-an-id'
    | 'not-a-list'
    | 'not-a-text'
    | 'unknown-value'
    | 'unknown-body'
    | 'unknown-service'
    | 'unknown-transfer'
    | 'unknown-field'
    | 'fact-refused';
  readonly message: string;
}
