import { type Channel } from '../channels/channel.js';
import { type ChannelId } from '../domain/delivery.js';

/** The ways out that this installation has. */
export class Channels {
  private readonly byId: ReadonlyMap<ChannelId, Channel>;

  constructor(channels: readonly Channel[]) {
    this.byId = new Map(channels.map((channel) => [channel.id, channel]));
  }

  of(id: ChannelId): Channel | undefined {
    return this.byId.get(id);
  }

  /** The ids of all. */
  offered(): readonly ChannelId[] {
    return [...this.byId.keys()];
  }

  async close(): Promise<void> {
    for (const channel of this.byId.values()) await channel.close?.();
  }
}
