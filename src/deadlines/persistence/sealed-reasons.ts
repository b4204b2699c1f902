import { type EntityManager, In } from 'typeorm';
import { FieldKeys, type KeyScope } from '../../platform/sealing/index.js';
import { DeadlineEntity } from './deadline.entity.js';

/** The tables of what is done to deadlines, each with a reason in words of a clerk. */
export type ChangeTable = 'deadline_suspension' | 'deadline_extension';

/** Something done to a deadline, as far as its reason goes. */
interface Reasoned {
  readonly id: string;
  readonly line: string;
  reason: string | null;
  sealedReason?: string | null;
}

/** Why deadlines were suspended and extended: part of the file, under the key of the person it is about. */
export class SealedReasons {
  private readonly keys: FieldKeys;

  constructor(private readonly manager: EntityManager) {
    this.keys = new FieldKeys(manager);
  }

  /** The change as it is stored. */
  async sealed<C extends Reasoned>(table: ChangeTable, change: C): Promise<C> {
    const { id, line, reason } = change;
    if (reason === null) return change;
    const begun = await this.manager.findOneByOrFail(DeadlineEntity, { line, revision: 1 });
    const seal = await this.keys.sealer(scopeOf(begun));
    return { ...change, reason: null, sealedReason: seal(reason, placeOf(table, id)) };
  }

  /** The changes as whoever acts now may read them; what was stored in the clear stays as it is. */
  async opened<C extends Reasoned>(table: ChangeTable, changes: C[]): Promise<C[]> {
    const sealed = changes.filter(({ sealedReason }) => typeof sealedReason === 'string');
    if (sealed.length === 0) return changes;
    const lines = [...new Set(sealed.map(({ line }) => line))];
    const begun = await this.manager.findBy(DeadlineEntity, { line: In(lines), revision: 1 });
    const opener = await this.keys.opener(begun.map(scopeOf));
    const scopes = new Map(begun.map((deadline) => [deadline.line, scopeOf(deadline)]));
    for (const change of sealed) {
      const scope = scopes.get(change.line);
      if (scope === undefined) continue;
      const opened = opener.open(scope, change.sealedReason ?? '', placeOf(table, change.id));
      change.reason = opened.kind === 'open' ? opened.text : null;
    }
    return changes;
  }
}

/** The desk that keeps the file keeps them; where the deadline names nobody, the case stands for the person. */
const scopeOf = ({
  caseId,
  personId,
  authority,
}: Pick<DeadlineEntity, 'caseId' | 'personId' | 'authority'>): KeyScope => ({
  subject: personId ?? caseId,
  scope: caseId,
  keeper: authority,
});

const placeOf = (table: ChangeTable, id: string) => ({ column: `${table}.sealed_reason`, row: id });
