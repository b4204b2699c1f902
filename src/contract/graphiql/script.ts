import { type Example } from './examples.js';

/**
 * What the page of GraphiQL does in the browser. The functions are sent as text, one after the other, so that they use each other,
 * `EXAMPLES`, what is on the page, and nothing else from outside.
 */

declare const EXAMPLES: readonly Example[];

/** What a browser has, as far as it is needed here. */
interface Browser {
  readonly document: { getElementById(id: string): Element; createElement(name: string): Element };
  readonly location: { readonly origin: string };
  readonly localStorage: { getItem(name: string): string | null };
  readonly sessionStorage: object;
  readonly React: { createElement(type: unknown, properties: object): unknown };
  readonly ReactDOM: { createRoot(element: Element): { render(what: unknown): void } };
  readonly GraphiQL: unknown;
  readonly graphqlWs: { createClient(options: object): { iterate(operation: Operation): unknown } };
}

interface Element {
  value: string;
  textContent: string;
  innerHTML: string;
  label: string;
  append(child: Element): void;
  addEventListener(name: string, listener: () => void): void;
}

interface Operation {
  readonly query: string;
  readonly operationName?: string | undefined;
}

interface FetcherOptions {
  readonly headers?: Readonly<Record<string, string>>;
}

/** `Authorization` of the headers, else the token of whoever has signed in at the console in this browser. */
function authorizationIn(headers: Readonly<Record<string, string>>): string | undefined {
  const { localStorage } = globalThis as unknown as Browser;
  const given = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization');
  if (given !== undefined) return given[1];
  const ways = Object.values(JSON.parse(localStorage.getItem('authorized') ?? '{}') as object) as {
    value?: string;
    token?: { access_token?: string };
  }[];
  const [token] = ways.flatMap(({ value, token }) => token?.access_token ?? value ?? []);
  return token === undefined ? undefined : `Bearer ${token}`;
}

/** Sends an operation: a subscription over a connection of its own, everything else as a request. */
async function sendOperation(operation: Operation, { headers = {} }: FetcherOptions): Promise<unknown> {
  const { location, graphqlWs } = globalThis as unknown as Browser;
  const authorization = authorizationIn(headers);
  // GraphiQL may still name an operation of the example before
  const named = [...operation.query.matchAll(/^\s*(query|mutation|subscription)\b[ \t]*(\w*)/gm)];
  const [, kind, operationName] = named.find(([, , name]) => name === operation.operationName) ?? named[0] ?? [];
  const asked = { ...operation, operationName: operationName || undefined };
  if (kind === 'subscription') {
    const url = `${location.origin.replace(/^http/, 'ws')}/graphql`;
    return graphqlWs.createClient({ url, connectionParams: { authorization } }).iterate(asked);
  }
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers, ...(authorization && { authorization }) },
    body: JSON.stringify(asked),
  });
  return answer.json();
}

/** Says who has signed in, as far as the token says so. */
function showSignIn(): void {
  const { document } = globalThis as unknown as Browser;
  const authorization = authorizationIn({});
  const claims = authorization === undefined ? undefined : authorization.split('.')[1];
  const place = document.getElementById('sign-in');
  const link = document.createElement('a') as Element & { href: string };
  link.href = '/docs';
  link.textContent = 'console';
  place.textContent = claims === undefined ? 'Not signed in: sign in at the ' : 'Signed in at the ';
  place.append(link);
}

/** Puts GraphiQL on the page; choosing an example fills its editors. */
function openGraphiql(): void {
  const { document, React, ReactDOM, GraphiQL, sessionStorage } = globalThis as unknown as Browser;
  const choice = document.getElementById('examples');
  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  const purpose = JSON.stringify({ 'X-Purpose': 'casework', 'X-Reference': 'Test 2026/1' }, null, 2);
  const show = (): void => {
    const { query, variables } = EXAMPLES[Number(choice.value)] as Example;
    const text = variables === undefined ? '' : JSON.stringify(variables, null, 2);
    const editors = { query, variables: text, headers: purpose };
    const properties = { fetcher: sendOperation, storage: sessionStorage, ...editors };
    root.render(React.createElement(GraphiQL, properties));
  };
  EXAMPLES.forEach(({ user, name }, at) => {
    const option = document.createElement('option');
    option.value = String(at);
    option.textContent = `${user}: ${name}`;
    choice.append(option);
  });
  choice.addEventListener('change', show);
  showSignIn();
  show();
}

/** The script of the page. */
export const graphiqlScript = (examples: readonly Example[]): string =>
  [
    `const EXAMPLES = ${JSON.stringify(examples)};`,
    ...[authorizationIn, sendOperation, showSignIn, openGraphiql].map(String),
    'openGraphiql();',
  ].join('\n');
