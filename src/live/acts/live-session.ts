import { type EventView, type FeedEntry } from '../../events/index.js';
import { type TokenHolder } from '../../identity/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { type EventDesk } from './event-desk.js';
import { type EventListener, type FollowEvents } from './follow-events.js';
import { Line } from './line.js';

/** Why a connection ends that its client did not end. */
export type SessionEnd = 'token-expired' | 'access-ended' | 'too-slow' | 'unavailable';

/** What sessions ask. */
export interface Desks {
  readonly follow: FollowEvents;
  readonly events: EventDesk;
  identify(holder: TokenHolder): Promise<Viewer | undefined>;
}

/** What is wanted of the events: those of one subject, behind one that was seen; else all from now on. */
export interface ChangesOrder {
  readonly after: string | null;
  readonly subject: string | null;
}

interface Subscribed {
  readonly line: Line<EventView>;
  readonly from: number;
  readonly subject: string | null;
}

/** One connection of somebody who has signed in, for as long as their token and their account are good. */
export class LiveSession implements EventListener {
  private readonly subscribed = new Set<Subscribed>();
  private closed = false;

  /** `onEnd` is called once for each reason to end; the connection is closed then. */
  constructor(
    private readonly holder: TokenHolder,
    private readonly desks: Desks,
    private readonly onEnd: (why: SessionEnd) => void,
  ) {}

  /** Who it is now; `undefined` where they may not be connected any more. */
  async identify(): Promise<Viewer | undefined> {
    const viewer = await this.desks.identify(this.holder);
    if (viewer === undefined) this.onEnd('access-ended');
    return viewer;
  }

  /**
   * What happens from now on, or since an event that was seen.
   * @throws DomainError `live/read-anew`
   */
  async subscribe(viewer: Viewer, { after, subject }: ChangesOrder): Promise<Line<EventView>> {
    await this.desks.follow.ready();
    const { line, from } = this.add(subject);
    try {
      const missed = after === null ? [] : await this.desks.events.missed(viewer, { after, until: from });
      line.addBefore(missed.filter((event) => isWanted(event, subject)));
      return line;
    } catch (error) {
      line.end();
      throw error;
    }
  }

  private add(subject: string | null): Subscribed {
    const line: Line<EventView> = new Line(() => this.subscribed.delete(one));
    const one: Subscribed = { line, from: this.desks.follow.join(this), subject };
    this.subscribed.add(one);
    if (this.closed) this.close();
    return one;
  }

  async tell(entries: readonly FeedEntry[]): Promise<void> {
    if (this.subscribed.size === 0) return;
    try {
      const viewer = await this.identify();
      if (viewer === undefined) return;
      const places = new Map(entries.map(({ event, number }) => [event.id, number]));
      const events = await this.desks.events.visible(
        viewer,
        entries.map(({ event }) => event),
      );
      for (const { line, from, subject } of this.subscribed) {
        const fresh = events.filter((event) => (places.get(event.id) ?? 0) > from && isWanted(event, subject));
        if (!line.add(fresh)) this.onEnd('too-slow');
      }
    } catch {
      // whoever may not have been told of something must not go on as if nothing had happened
      this.onEnd('unavailable');
    }
  }

  /** The connection is gone. */
  close(): void {
    this.closed = true;
    this.desks.follow.leave(this);
    for (const { line } of this.subscribed) line.end();
  }
}

const isWanted = (event: EventView, subject: string | null): boolean => subject === null || event.subject === subject;
