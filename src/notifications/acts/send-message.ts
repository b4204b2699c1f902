import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Logger } from '../../platform/logging/index.js';
import { failed, type SendResult } from '../channels/send-result.js';
import { Channels } from './channels.js';
import { type Dispatch } from './dispatch.js';

/** Sends one message by its channel, outside of any transaction. */
@Injectable()
export class SendMessage implements OnApplicationShutdown {
  constructor(
    @Inject(Channels) private readonly channels: Channels,
    @Inject(Logger) private readonly log: Logger,
  ) {}

  /** Whatever goes wrong is a result: a fault of ours must not hold up the messages behind it. */
  async run({ delivery, message }: Dispatch): Promise<SendResult> {
    const channel = this.channels.of(delivery.channel);
    if (channel === undefined) return failed('permanent', 'no-such-channel');
    try {
      return await channel.send(message, delivery.id);
    } catch (error) {
      this.log.fault(error, { delivery: delivery.id });
      return failed('technical', 'fault');
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.channels.close();
  }
}
