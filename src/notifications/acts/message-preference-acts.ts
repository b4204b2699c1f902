import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type PersonEntity, Persons } from '../../identity/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type ChannelId } from '../domain/delivery.js';
import { type Preference } from '../domain/preference.js';
import { preferenceProblem } from '../domain/preference-problem.js';
import { MessagePreferences } from '../persistence/message-preferences.js';
import { Channels } from './channels.js';

/** A preference and what the installation has to offer. */
export interface OfferedPreference {
  readonly preference: Preference;
  readonly offered: readonly ChannelId[];
}

/** How a person wants to be told: read and changed by themselves or by whoever helps them. Who may is asked before. */
@Injectable()
export class MessagePreferenceActs {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Channels) private readonly channels: Channels,
  ) {}

  /** @throws DomainError `notification/no-such-person` */
  read(personId: string | null): Promise<OfferedPreference> {
    return this.work.read(async (tx) => {
      const person = await personOf(tx, personId);
      return { preference: await tx.of(MessagePreferences).of(person), offered: this.channels.offered() };
    });
  }

  /**
   * The new preference as a whole. What is on its way already goes to the new addresses, too.
   * @throws DomainError `notification/no-such-person`, or a code of `PreferenceProblem`
   */
  change(personId: string | null, preference: Preference, viewer: Viewer): Promise<OfferedPreference> {
    const offered = this.channels.offered();
    const problem = preferenceProblem(preference, offered);
    if (problem !== undefined) throw new DomainError(problem);
    return this.work.run(async (tx) => {
      const person = await personOf(tx, personId);
      const before = await tx.of(MessagePreferences).of(person);
      await tx.of(Persons).reach(person.id, preference);
      await tx.of(MessagePreferences).put(person.id, preference, this.clock.now());
      await tx.of(AuditTrail).record({
        at: this.clock.now(),
        viewer,
        action: 'message-preference.change',
        objectType: 'person',
        objectId: person.id,
        outcome: 'done',
        details: { fields: changedFields(before, preference) },
      });
      return { preference, offered };
    });
  }
}

async function personOf(tx: Tx, id: string | null): Promise<PersonEntity> {
  const person = id === null ? null : await tx.of(Persons).byId(id);
  if (person === null) throw new DomainError('notification/no-such-person');
  return person;
}

/** Names only: what stood and stands in the fields is nobody's business but the person's. */
function changedFields(before: Preference, after: Preference): string[] {
  const names = Object.keys(after) as (keyof Preference)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
