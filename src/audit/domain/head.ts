/** Where a chain ends: how many entries it has had, and the hash of the last one. */
export interface Head {
  readonly chain: number;
  readonly count: number;
  readonly hash: string;
}
