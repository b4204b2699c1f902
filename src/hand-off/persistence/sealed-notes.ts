import { type EntityManager, In } from 'typeorm';
import { DomainError } from '../../platform/problem/index.js';
import { FieldKeys } from '../../platform/sealing/index.js';
import { HandOffEventEntity } from './hand-off-event.entity.js';
import { HandOffEntity } from './hand-off.entity.js';
import { scopeOf } from './sealed-hand-offs.js';

type Words = Pick<HandOffEventEntity, 'note' | 'noteSalt'>;

/** A note is sealed together with the salt of its hash: with the salt in the clear, a short one could be guessed. */
export class SealedNotes {
  constructor(private readonly manager: EntityManager) {}

  /** The event as it is stored. */
  async sealed(event: HandOffEventEntity): Promise<HandOffEventEntity> {
    const { note, noteSalt } = event;
    if (note === null) return event;
    const seal = await new FieldKeys(this.manager).sealer(scopeOf(await this.handOff(event.handOffId)));
    const words: Words = { note, noteSalt };
    return { ...event, note: null, noteSalt: null, sealedNote: seal(JSON.stringify(words), placeOf(event)) };
  }

  /** The same for the record: a note that is not what was sealed there stays away, so that its hash finds it. */
  async checked(events: HandOffEventEntity[]): Promise<HandOffEventEntity[]> {
    const whole = events.filter(({ sealedNote, note }) => typeof sealedNote === 'string' && note === null);
    for (const event of whole) {
      await this.opened([event]).catch((error: unknown) => {
        if (!(error instanceof DomainError)) throw error;
      });
    }
    return events;
  }

  /** Events as whoever acts now may read them. */
  async opened(events: HandOffEventEntity[]): Promise<HandOffEventEntity[]> {
    const sealed = events.filter(({ sealedNote }) => typeof sealedNote === 'string');
    if (sealed.length === 0) return events;
    const ids = [...new Set(sealed.map(({ handOffId }) => handOffId))];
    const handOffs = await this.manager.findBy(HandOffEntity, { id: In(ids) });
    const scopes = new Map(handOffs.map((handOff) => [handOff.id, scopeOf(handOff)]));
    const opener = await new FieldKeys(this.manager).opener([...scopes.values()]);
    for (const event of sealed) {
      const scope = scopes.get(event.handOffId);
      if (scope === undefined) continue;
      const opened = opener.open(scope, event.sealedNote ?? '', placeOf(event));
      if (opened.kind === 'open') Object.assign(event, JSON.parse(opened.text) as Words);
      else event.noteUnreadable = true;
    }
    return events;
  }

  private handOff(id: string): Promise<HandOffEntity> {
    return this.manager.findOneByOrFail(HandOffEntity, { id });
  }
}

const placeOf = ({ handOffId, sequence }: HandOffEventEntity) => ({
  column: 'hand_off_event.sealed_note',
  row: `${handOffId} ${sequence}`,
});
