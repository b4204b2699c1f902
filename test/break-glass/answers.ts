export interface Request {
  readonly id: string;
  readonly state: string;
  readonly reason?: string;
  readonly availableActions: readonly string[];
}
export interface Problem {
  readonly code: string;
}

export interface GraphqlBody {
  readonly data: {
    readonly case?: object | null;
    readonly cases?: { readonly nodes: readonly { readonly id: string }[] };
    readonly deskNotices?: { readonly nodes: readonly Notice[] };
  } | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}
export interface Notice {
  readonly details: readonly { readonly name: string; readonly value: string }[];
}
