/** What may be known about a person. `art9` marks special categories (Art. 9 DSGVO): only yes or no, never a finding. */
export interface FactDefinition {
  readonly type: 'enum' | 'bool' | 'int' | 'date' | 'string' | 'int_list' | 'enum_list';
  /** The allowed values of `enum` and `enum_list`; `null` for every other type. */
  readonly values: readonly string[] | null;
  readonly art9: boolean;
  readonly label: { readonly de: string };
}
