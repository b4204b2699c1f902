import { type Answer, type Call, type OpenApp } from '../open-app.js';

/** What a request needs beside what the contract shows: ids of what exists, versions, who sends it. */
export interface Scene {
  /** Of the path and the query, by name. */
  readonly params?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** What differs from the body that is shown: ids alone. */
  readonly body?: object;
  /** Name of a sample user; the first role that may call it where it is left out. */
  readonly user?: string;
}

/** Makes what has to exist. */
export type SetUp = (stage: Stage) => Promise<Scene>;

/** The running API, for what happens before the scene. */
export class Stage {
  constructor(readonly api: OpenApp) {}

  /** The body of the answer; a refusal is a fault of the scene. */
  async did<T>(call: Call): Promise<T> {
    const { status, body }: Answer = await this.api.call(call);
    if (status >= 300) throw new Error(`${call.method} ${call.url} was answered ${status}: ${JSON.stringify(body)}`);
    return body as T;
  }
}

/** On which version the request acts. */
export const onVersion = (version: number) => ({ 'if-match': `"${version}"` });
