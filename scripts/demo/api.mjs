import { randomUUID } from 'node:crypto';

/** One sentence for the person at the terminal instead of a stack. */
export class DemoProblem extends Error {}

/** The public interfaces of a running server, as one user. */
export class Api {
  constructor(url, token) {
    this.url = url;
    this.token = token;
  }

  async query(document, variables) {
    const { status, body } = await this.send('POST', '/graphql', { query: document, variables });
    const [error] = body?.errors ?? [];
    if (error !== undefined)
      throw new ApiError(error.extensions?.status ?? status, { title: error.message, ...error.extensions });
    return body.data;
  }

  /** Runs a mutation; a refusal is thrown like that of a REST call. */
  async act(document, input) {
    const [payload] = Object.values(await this.query(document, { input }));
    if (payload.code !== undefined) throw new ApiError('refused', { title: payload.message, ...payload });
    return payload;
  }

  get(path) {
    return this.rest('GET', path);
  }

  post(path, body, headers = {}) {
    return this.rest('POST', path, body, headers);
  }

  async rest(method, path, body, headers) {
    const answer = await this.send(method, path, body, headers);
    if (answer.status >= 400) throw new ApiError(answer.status, answer.body);
    return answer;
  }

  async send(method, path, body, headers = {}) {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
        'x-purpose': 'casework',
        'x-reference': 'Probe 1/2026',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    }).catch(() => {
      throw new DemoProblem(
        `Nothing answers at ${this.url}; start EinDach with npm start first (same PORT and DATA_DIR).`,
      );
    });
    const text = await response.text();
    return {
      status: response.status,
      etag: response.headers.get('etag'),
      body: text === '' ? undefined : JSON.parse(text),
    };
  }
}

/** A problem document the server answered. */
export class ApiError extends Error {
  constructor(status, problem) {
    super(`${status} ${problem?.code}: ${problem?.title} ${JSON.stringify(problem?.errors ?? problem?.missing ?? '')}`);
    this.status = status;
    this.problem = problem;
  }
}
