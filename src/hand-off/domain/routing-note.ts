/** Why the hand-off goes to that office: the sender named it, or it is competent for the place. */
export interface RoutingNote {
  readonly chosen: 'named' | 'competent';
  /** Municipality key the office follows from; `null` where it was named. */
  readonly place: string | null;
  /** Names of the facts that were at hand, never what they say. */
  readonly facts: readonly string[];
}
