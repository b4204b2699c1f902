import { EventReaderEntity } from './persistence/event-reader.entity.js';
import { EventEntity } from './persistence/event.entity.js';

export { Centre } from './acts/centre.js';
export { type NewEvent, writeEvent } from './acts/write-event.js';
export { type CloudEvent, type Happening, toCloudEvent } from './domain/cloud-event.js';
export { EVENT_TYPES, type EventType, pathOf } from './domain/event-types.js';
export { EventsModule } from './events.module.js';
export { type EventEntity as EventView } from './persistence/event.entity.js';
export { Events, type FeedEntry, INSTALLATION } from './persistence/events.js';

export const EVENT_ENTITIES = [EventEntity, EventReaderEntity];
