import { MILESTONES } from '../law/milestones.js';
import { PRECONDITIONS, type Precondition } from '../law/preconditions.js';

/** `before` must have happened before `after` can follow; both are ids of services or milestones. */
export type Edge = readonly [before: string, after: string];

/**
 * The hard preconditions among the steps that occur in a case, listed so that they can be followed from top to bottom.
 * Given the services the case starts from, a step occurs
 *
 * - forward, where an occurring step brings it about (`bringsAbout`);
 * - backward, where an occurring step presupposes it (`presupposes`), whether it lies ahead or has long been done.
 */
export function orderOf(startingServices: Iterable<string>): Edge[] {
  const steps = reachable(reachable(startingServices, BROUGHT_ABOUT), PRESUPPOSED);
  return IN_ORDER.filter(([before, after]) => steps.has(before) && steps.has(after));
}

/** The edges of several people in one order. */
export function mergedOrder(orders: readonly (readonly Edge[])[]): Edge[] {
  const edges = new Set(orders.flat());
  return IN_ORDER.filter((edge) => edges.has(edge));
}

const milestones: ReadonlySet<string> = new Set(MILESTONES.map(({ id }) => id));
const isMilestone = (step: string): boolean => milestones.has(step);

const causesOf = (step: string): string[] =>
  PRECONDITIONS.filter(({ after }) => after === step).map(({ before }) => before);

/**
 * Whoever takes a step gets to what follows. Only where a milestone is the outcome of a service (the preapproval of the
 * procedure under § 81a AufenthG) do the other milestones it needs not bring it about.
 */
function bringsAbout({ before, after }: Precondition): boolean {
  const outcomeOfService = isMilestone(after) && !causesOf(after).every(isMilestone);
  return !(isMilestone(before) && outcomeOfService);
}

/**
 * Every proof and decision a step needs is presupposed, with two exceptions: of several services that lead to the same
 * milestone none is, since each of them is enough; and an event that follows from milestones alone (a visa, a move) is one
 * occasion among others for the service after it.
 */
function presupposes({ before, after }: Precondition): boolean {
  if (!isMilestone(before)) return causesOf(after).filter((step) => !isMilestone(step)).length === 1;
  const causes = causesOf(before);
  const isEvent = causes.length > 0 && causes.every(isMilestone);
  return isMilestone(after) || !isEvent;
}

type Graph = ReadonlyMap<string, readonly string[]>;

function graphOf(edges: readonly Edge[]): Graph {
  const graph = new Map<string, string[]>();
  for (const [from, to] of edges) graph.set(from, [...(graph.get(from) ?? []), to]);
  return graph;
}

const BROUGHT_ABOUT = graphOf(PRECONDITIONS.filter(bringsAbout).map(({ before, after }) => [before, after]));
const PRESUPPOSED = graphOf(PRECONDITIONS.filter(presupposes).map(({ before, after }) => [after, before]));

function reachable(from: Iterable<string>, graph: Graph): ReadonlySet<string> {
  const steps = new Set(from);
  // A set iterates over what is added meanwhile.
  for (const step of steps) for (const next of graph.get(step) ?? []) steps.add(next);
  return steps;
}

/** How many steps at least lie before each step. A cycle in the law would have no order at all. */
function depthOf(step: string, path: readonly string[] = []): number {
  if (path.includes(step)) throw new Error(`preconditions go round in circles: ${[...path, step].join(' → ')}`);
  return Math.max(0, ...causesOf(step).map((cause) => 1 + depthOf(cause, [...path, step])));
}

const IN_ORDER: readonly Edge[] = PRECONDITIONS.map(({ before, after }): Edge => [before, after]).toSorted(
  ([one], [other]) => depthOf(one) - depthOf(other),
);
