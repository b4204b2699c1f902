import { type EntityManager } from 'typeorm';
import { FACTS, isFactId } from '../../authority-kit/index.js';
import { FieldKeys, type KeyScope } from '../../platform/sealing/index.js';
import { type CaseMemberEntity } from './case-member.entity.js';
import { type CaseEntity } from './case.entity.js';

/** All facts of a case belong to its person; the desk that opened it keeps it. */
const scopeOf = ({ id, personId, authority }: Pick<CaseEntity, 'id' | 'personId' | 'authority'>): KeyScope => ({
  subject: personId,
  scope: id,
  keeper: authority,
});

const placeOf = ({ id }: CaseMemberEntity) => ({ column: 'case_member.sealed_facts', row: id });

/** Special categories of personal data among the facts (Art. 9 DSGVO), sealed as they are stored. */
export class SealedFacts {
  private readonly keys: FieldKeys;

  constructor(manager: EntityManager) {
    this.keys = new FieldKeys(manager);
  }

  /** The members as they are stored: what the radar and the sweeps look for stays in the clear. */
  async sealed(row: CaseEntity, members: readonly CaseMemberEntity[]): Promise<CaseMemberEntity[]> {
    const parts = members.map((member) => ({ member, ...parted(member.facts) }));
    if (parts.every(({ special }) => special === null)) return [...members];
    const seal = await this.keys.sealer(scopeOf(row));
    return parts.map(({ member, plain, special }) => {
      const sealedFacts = special && seal(JSON.stringify(special), placeOf(member));
      return { ...member, facts: plain, sealedFacts };
    });
  }

  /** The members of these cases as whoever acts now may read them. */
  async opened(cases: readonly CaseEntity[], members: CaseMemberEntity[]): Promise<CaseMemberEntity[]> {
    const sealed = members.filter(({ sealedFacts }) => typeof sealedFacts === 'string');
    if (sealed.length === 0) return members;
    const scopes = new Map(cases.map((row) => [row.id, scopeOf(row)]));
    const opener = await this.keys.opener([...scopes.values()]);
    for (const member of sealed) {
      const scope = scopes.get(member.caseId);
      if (scope === undefined) continue;
      const opened = opener.open(scope, member.sealedFacts ?? '', placeOf(member));
      if (opened.kind === 'open') member.facts = { ...member.facts, ...(JSON.parse(opened.text) as object) };
      member.erasedAt = opened.kind === 'erased' ? opened.at : null;
    }
    return members;
  }
}

/** What is a special category and what is not; `null` where nothing is. */
function parted(facts: object): { readonly plain: object; readonly special: object | null } {
  const entries = Object.entries(facts);
  const special = entries.filter(([fact]) => isFactId(fact) && FACTS[fact].art9);
  const plain = entries.filter(([fact]) => !isFactId(fact) || !FACTS[fact].art9);
  return { plain: Object.fromEntries(plain), special: special.length === 0 ? null : Object.fromEntries(special) };
}
