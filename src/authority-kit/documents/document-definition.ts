/** A paper an authority asks for. `art9`: it shows special categories of personal data; store apart, show to few. */
export interface DocumentDefinition {
  readonly name: { readonly de: string; readonly en: string };
  /** Who issues it, in German. */
  readonly issuedBy: string;
  readonly art9: boolean;
  /** A restriction on using it, in German. */
  readonly note: string | null;
}
