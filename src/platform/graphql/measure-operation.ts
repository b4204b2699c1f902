import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much an operation asks for. */
export interface Measure {
  /** Fields within fields. */
  readonly depth: number;
  /** Fields under another name, with fragments as often as they are used. */
  readonly aliases: number;
  /** Fields of the whole answer, if lists are as long as they may be, or as `ASSUMED_LENGTH` where nothing says so. */
  readonly cost: number;
  /** Whether it asks for the schema. */
  readonly introspects: boolean;
}

export interface Measured {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Elements of a list that has no argument for its length. */
export const ASSUMED_LENGTH = 4;

const NOTHING: Measure = { depth: 0, aliases: 0, cost: 0, introspects: false };

/** Measures a valid operation; a fragment is looked at once, however often it is used. */
export function measureOperation({ schema, operation, fragments, variables }: Measured): Measure {
  const known = new Map<string, Measure>();
  const values = { ...defaultsOf(operation), ...variables };

  const ofSet = ({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): Measure =>
    selections.map((selection) => ofSelection(selection, type)).reduce(together, NOTHING);

  const ofSelection = (selection: SelectionNode, type: GraphQLNamedType | undefined): Measure => {
    if (selection.kind === Kind.FIELD) return ofField(selection, type);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    const condition = selection.typeCondition;
    return ofSet(selection.selectionSet, condition ? schema.getType(condition.name.value) : type);
  };

  const ofFragment = (name: string): Measure => {
    const fragment = fragments.get(name);
    const measure =
      known.get(name) ??
      (fragment ? ofSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value)) : NOTHING);
    known.set(name, measure);
    return measure;
  };

  const ofField = (node: FieldNode, type: GraphQLNamedType | undefined): Measure => {
    const { value: name } = node.name;
    const aliases = node.alias === undefined ? 0 : 1;
    if (name.startsWith('__')) return { depth: 1, aliases, cost: 1, introspects: name !== '__typename' };
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    const below = node.selectionSet && field ? ofSet(node.selectionSet, getNamedType(field.type)) : NOTHING;
    const length = field === undefined ? 1 : lengthOf(field, node, values, type);
    return { ...below, depth: below.depth + 1, aliases: below.aliases + aliases, cost: 1 + length * below.cost };
  };

  return ofSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

const together = (one: Measure, other: Measure): Measure => ({
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  cost: one.cost + other.cost,
  introspects: one.introspects || other.introspects,
});

/** As many as ids are given; a connection says its length itself, and the lists inside it are that page. */
function lengthOf(
  { args, type }: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
  parent: GraphQLNamedType | undefined,
): number {
  if (args.some(({ name }) => name === 'ids')) return Math.max(1, givenIds(node, variables));
  const first = args.find(({ name }) => name === 'first');
  if (first !== undefined) return Math.max(1, Number(givenFirst(node, variables) ?? first.defaultValue) || 1);
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  return isList && !parent?.name.endsWith('Connection') ? ASSUMED_LENGTH : 1;
}

function givenIds({ arguments: given = [] }: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const value = given.find(({ name }) => name.value === 'ids')?.value;
  const ids =
    value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.LIST ? value.values : [];
  return Array.isArray(ids) ? ids.length : 1;
}

function givenFirst({ arguments: given = [] }: FieldNode, variables: Readonly<Record<string, unknown>>): unknown {
  const value = given.find(({ name }) => name.value === 'first')?.value;
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value];
  return value?.kind === Kind.INT ? value.value : undefined;
}

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue: value }) =>
      value?.kind === Kind.INT ? [[variable.name.value, value.value]] : [],
    ),
  );
