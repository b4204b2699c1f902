import { type EntityManager } from 'typeorm';
import { FieldKeys, type KeyScope, type Opener } from '../../platform/sealing/index.js';
import { type DraftNote } from '../domain/draft-note.js';
import { type HandOffEntity } from './hand-off.entity.js';

type Sides = Pick<HandOffEntity, 'id' | 'personId' | 'chain' | 'fromAuthority' | 'toAuthority' | 'offeredAt' | 'live'>;

/** Contents belong to the person they are about; the sender keeps the hand-off. */
export const scopeOf = ({
  id,
  personId,
  chain,
  fromAuthority,
}: Omit<Sides, 'toAuthority' | 'live' | 'offeredAt'>): KeyScope => ({
  subject: personId ?? chain,
  scope: id,
  keeper: fromAuthority,
});

const CONTENT = 'hand_off.sealed_content';
const DRAFT = 'hand_off.sealed_draft';

/** What hand-offs carry, sealed as it is stored and opened for whoever may read it. */
export class SealedHandOffs {
  private readonly keys: FieldKeys;

  constructor(manager: EntityManager) {
    this.keys = new FieldKeys(manager);
  }

  /** The row as it is stored. */
  async sealed(row: HandOffEntity): Promise<HandOffEntity> {
    const seal = await this.keys.sealer(scopeOf(row));
    const { id, draft } = row;
    return {
      ...row,
      content: {},
      draft: draft && NO_DRAFT,
      sealedContent: seal(JSON.stringify(row.content), { column: CONTENT, row: id }),
      sealedDraft: draft && seal(JSON.stringify(draft), { column: DRAFT, row: id }),
    };
  }

  /** The rows as whoever acts now may read them; what was stored before contents were sealed stays as it is. */
  async opened<R extends readonly HandOffEntity[]>(rows: R): Promise<R> {
    const sealed = rows.filter(({ sealedContent }) => typeof sealedContent === 'string');
    if (sealed.length === 0) return rows;
    const opener = await this.keys.opener(sealed.map(scopeOf));
    for (const row of sealed) open(row, opener);
    return rows;
  }

  /** The receiver can unwrap the key from the offer on, and no longer than the hand-off lives. */
  async keepGrant(row: Sides): Promise<void> {
    const { id, fromAuthority, toAuthority, offeredAt, live } = row;
    if (toAuthority === fromAuthority || offeredAt === null) return;
    if (live) await this.keys.grant(scopeOf(row), toAuthority);
    else await this.keys.revoke(id, toAuthority);
  }

  /** Nobody unwraps a key for contents that are gone. */
  forget(id: string): Promise<void> {
    return this.keys.revokeAll(id);
  }
}

const NO_DRAFT: DraftNote = { facts: {} };

function open(row: HandOffEntity, opener: Opener): void {
  const content = opener.open(scopeOf(row), row.sealedContent ?? '', { column: CONTENT, row: row.id });
  row.content = content.kind === 'open' ? (JSON.parse(content.text) as object) : {};
  row.erasedAt = content.kind === 'erased' ? content.at : null;
  if (content.kind !== 'open' || typeof row.sealedDraft !== 'string') return;
  const draft = opener.open(scopeOf(row), row.sealedDraft, { column: DRAFT, row: row.id });
  if (draft.kind === 'open') row.draft = JSON.parse(draft.text) as DraftNote;
}
