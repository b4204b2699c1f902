import type { Facts, LocalDate } from '../../authority-kit/index.js';
import type { AreaKey } from '../../catalogue/index.js';

/** What a person says: how things stand with them, where they live, and what it is about. */
export interface RouteRequest {
  /** The law in force on this day applies. */
  readonly today: LocalDate;
  readonly place: AreaKey;
  readonly facts: Facts;
  /** What the person wants; none means every service is considered. */
  readonly concerns: readonly Concern[];
  /** Ids of the documents the person already has. */
  readonly documentsHeld: readonly string[];
}

export type Concern = { readonly service: string } | { readonly lifeEvent: string };
