/**
 * What the console does in the browser, beside Swagger UI: it asks for its document with the token of whoever has signed in, and
 * anew as soon as somebody signs in or out. Each function is sent as text, so that it uses nothing from outside.
 */

interface ConsoleRequest {
  readonly loadSpec?: boolean;
  readonly headers: Record<string, string>;
}

/** Adds the token that Swagger UI keeps in this browser to the request for the document. */
export function signDocumentRequest(request: ConsoleRequest): ConsoleRequest {
  const { localStorage } = globalThis as unknown as { localStorage: { getItem(name: string): string | null } };
  if (!request.loadSpec) return request;
  const ways = Object.values(JSON.parse(localStorage.getItem('authorized') ?? '{}') as object) as {
    value?: string;
    token?: { access_token?: string };
  }[];
  const [token] = ways.flatMap(({ value, token }) => token?.access_token ?? value ?? []);
  if (token !== undefined) request.headers['Authorization'] = `Bearer ${token}`;
  return request;
}

interface Toolbox {
  readonly specSelectors: { url(): string };
  readonly specActions: { download(url: string): void };
}

/** Choosing one of several documents, as Swagger UI itself has it. */
export function chooseDocument(toolbox: object): unknown {
  const { SwaggerUIBundle } = globalThis as unknown as {
    SwaggerUIBundle: { plugins: { DownloadUrl(toolbox: object): unknown } };
  };
  return SwaggerUIBundle.plugins.DownloadUrl(toolbox);
}

/** Fetches the document again when the browser has stored or forgotten a token. */
export function followSignIn(): unknown {
  return {
    statePlugins: {
      auth: {
        wrapActions: {
          persistAuthorizationIfNeeded:
            (original: (...given: unknown[]) => unknown, { specActions, specSelectors }: Toolbox) =>
            (...given: unknown[]) => {
              const result = original(...given);
              specActions.download(specSelectors.url());
              return result;
            },
        },
      },
    },
  };
}
