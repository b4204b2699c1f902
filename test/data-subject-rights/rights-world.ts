import { openTestApp, type TestApp } from '../support/app.js';
import { withoutPapers } from '../support/documents.js';
import { mutation } from '../support/mutation.js';

export interface Graphql<T> {
  readonly data: T | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

export interface HandOff {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

export interface Record_ {
  readonly kind: string;
  readonly source: string;
  readonly sourceId: string | null;
  readonly keptAtLeastUntil: string | null;
  readonly entries: readonly { readonly name: string; readonly label: string; readonly values: readonly string[] }[];
}

export interface Consent {
  readonly handOff: string;
  readonly to: { readonly office: string; readonly name: string };
  readonly purpose: string;
  readonly consent: string;
  readonly withdrawnAt: string | null;
  readonly withdrawable: boolean;
  readonly version: number;
}

export interface Disclosure {
  readonly locale: string;
  readonly direction: string;
  readonly title: string;
  readonly office: { readonly office: string } | null;
  readonly holdings: readonly {
    readonly category: string;
    readonly title: string;
    readonly records: readonly Record_[];
  }[];
  readonly recipients: readonly (Omit<Consent, 'withdrawable'> & {
    readonly at: string;
    readonly transfer: string;
    readonly legalBasis: readonly string[];
    readonly fields: readonly { readonly id: string; readonly name: string }[];
  })[];
  readonly consents: readonly Consent[];
  readonly rights: readonly { readonly right: string; readonly article: string; readonly text: string }[];
  readonly notes: readonly string[];
}

export interface RightsWorld {
  readonly app: TestApp;
  graphql<T>(user: string, query: string, variables?: object): Promise<T>;
  /** The code of the error that a query ends with. */
  refusal(user: string, query: string, variables?: object): Promise<string | undefined>;
  openCase(user: string, more?: object): Promise<string>;
  handOver(user: string, caseId: string, more?: object): Promise<HandOff>;
  move(user: string, handOff: HandOff, action: string, said?: object): Promise<HandOff>;
  close(): Promise<void>;
}

const OPEN = mutation('openCase', 'case { id }');
const HAND_OVER = mutation('handOver', 'handOff { id version state }');

/** What a newcomer says at first; the child and what is known about it are the child's. */
export const INTAKE = {
  place: '03354013',
  languages: ['ar'],
  facts: [
    { fact: 'birth_date', text: '1990-01-31' },
    { fact: 'health_need', yes: true },
  ],
  household: [{ relation: 'child', facts: [{ fact: 'disability_alleged', yes: true }] }],
  concerns: [{ service: 'jc-grundsicherungsgeld' }],
};

/** Handed over on the person's own order, so that it rests on their will. */
export const ON_ORDER = { transfer: 'tp-desk-forward', consent: 'person_initiated' };

/** Handed over on a statutory power. */
export const BY_LAW = { transfer: 'tp-sgb-forward', consent: 'none' };

export const APPLICATION = [
  { field: 'name', content: 'Amina Beispiel' },
  { field: 'birth_date', content: '1990-01-31' },
  { field: 'first_received_at', content: '2026-12-01' },
  { field: 'application_document', content: 'Antrag' },
];

/** The API on Tuesday, 1 December 2026, at noon. */
export async function openRightsWorld(): Promise<RightsWorld> {
  const app = await openTestApp({ today: '2026-12-01' });
  const ask = async <T>(user: string, query: string, variables: object) =>
    (await app.request(user).graphql<Graphql<T>>(query, variables)).body;
  const graphql = async <T>(user: string, query: string, variables: object = {}): Promise<T> => {
    const { data, errors } = await ask<T>(user, query, variables);
    if (data === null || errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  return {
    app,
    graphql,
    refusal: async (user, query, variables = {}) => (await ask(user, query, variables)).errors?.[0]?.extensions.code,
    openCase: async (user, more = {}) => {
      const { openCase } = await graphql<{ openCase: HandOff }>(user, OPEN, { input: { ...INTAKE, ...more } });
      return openCase.id;
    },
    handOver: async (user, caseId, more = {}) => {
      const service = 'jc-grundsicherungsgeld';
      const about = { to: 'jobcenter', service, fields: APPLICATION, ...BY_LAW, documentGaps: withoutPapers(service) };
      const made = await graphql<{ handOver: HandOff }>(user, HAND_OVER, { input: { caseId, ...about, ...more } });
      return made.handOver;
    },
    move: async (user, { id, version }, action, said = {}) => {
      const ifMatch = { 'if-match': `"${version}"` };
      const answer = await app.request(user).post<HandOff>(`/v1/hand-offs/${id}/${action}`, said, ifMatch);
      if (answer.status >= 300) throw new Error(answer.text);
      return answer.body;
    },
    close: () => app.close(),
  };
}
