import { Inject, Injectable } from '@nestjs/common';
import { Centre, type CloudEvent, type Happening, pathOf, toCloudEvent } from '../../events/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { type OutgoingAnswer, OutgoingHttp } from '../../platform/http/outgoing/index.js';
import { type EndpointEntity } from '../persistence/endpoint.entity.js';
import { KeyRing } from './key-ring.js';
import { signedHeaders } from './signing-key.js';

/** Something about an endpoint itself: a challenge or a test. */
type OwnMatter = Pick<Happening, 'id' | 'type' | 'at'>;

const MEDIA_TYPE = 'application/cloudevents+json; charset=utf-8';

/** Sends one signed message to an endpoint, outside of any transaction. */
@Injectable()
export class PostMessage {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(KeyRing) private readonly keys: KeyRing,
    @Inject(OutgoingHttp) private readonly http: OutgoingHttp,
    @Inject(Centre) private readonly centre: Centre,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  aboutHandOff(endpoint: EndpointEntity, happening: Happening): Promise<OutgoingAnswer> {
    return this.send(endpoint, toCloudEvent(happening, pathOf(happening.type), this.centre), false);
  }

  /** With `data` the body of the answer is of interest. */
  aboutEndpoint(endpoint: EndpointEntity, own: OwnMatter, data?: object): Promise<OutgoingAnswer> {
    const event = toCloudEvent({ ...own, subject: endpoint.id, sequence: 1 }, '/v1/webhooks', this.centre);
    const more = data === undefined ? {} : { datacontenttype: 'application/json', data };
    return this.send(endpoint, { ...event, ...more }, data !== undefined);
  }

  private async send({ id, url }: EndpointEntity, event: CloudEvent, readsBody: boolean): Promise<OutgoingAnswer> {
    const keys = await this.work.read((tx) => this.keys.signing(tx, id));
    const body = JSON.stringify(event);
    const timestamp = Math.floor(this.clock.now().getTime() / 1_000);
    const headers = signedHeaders({ id: event.id, timestamp, body }, keys);
    return this.http.post({ url, headers: { 'content-type': MEDIA_TYPE, ...headers }, body, readsBody });
  }
}
