import { IntlMessageFormat } from 'intl-messageformat';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** One use of a placeholder in an ICU message; `choices` are the branches of a plural or select. */
export interface Use {
  readonly name: string;
  readonly kind: 'plain' | 'plural' | 'select';
  readonly choices: readonly string[];
}

/** Every use of a placeholder in `template`, in branches too. */
export function usesIn(template: string): Use[] {
  return usesOf(new IntlMessageFormat(template, 'de', undefined, { ignoreTag: true }).getAst());
}

function usesOf(ast: Ast): Use[] {
  return ast.flatMap((element): Use[] => {
    if ('options' in element) {
      const kind = 'pluralType' in element ? 'plural' : 'select';
      const inner = Object.values(element.options).flatMap((option) => usesOf(option.value));
      return [{ name: element.value, kind, choices: Object.keys(element.options) }, ...inner];
    }
    return element.type === 1 ? [{ name: element.value, kind: 'plain', choices: [] }] : [];
  });
}
