/** Failures in a row after which a relay is left alone, and for how many milliseconds. */
const TRIPS_AFTER = 3;
const REST = 30_000;

/**
 * Keeps mails away from a relay that does not work: after some failures in a row it rests, then one mail is let through as
 * a probe, and its fate decides for the others.
 */
export class RelayCircuit {
  private failures = 0;
  private restUntil = 0;
  private probing = false;

  /** `now` gives milliseconds that only ever grow; no clock that can be set. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Whether a mail may be tried there now; who is let through as a probe must report how it went. */
  admits(): boolean {
    if (this.failures < TRIPS_AFTER) return true;
    if (this.probing || this.now() < this.restUntil) return false;
    this.probing = true;
    return true;
  }

  works(): void {
    this.failures = 0;
    this.probing = false;
  }

  /** True when the relay begins to rest with this failure. */
  fails(): boolean {
    this.failures += 1;
    this.probing = false;
    if (this.failures < TRIPS_AFTER) return false;
    this.restUntil = this.now() + REST;
    return this.failures === TRIPS_AFTER;
  }
}
