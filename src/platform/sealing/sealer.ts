import { Inject, Injectable } from '@nestjs/common';
import { openBytes, sealBytes } from './aes.js';
import { MasterKeys } from './master-keys.js';

/** What is sealed says by which key of the ring, since there can be several. */
const FORMAT = /^m1\.(?<key>[0-9a-f]+)\.(?<sealed>[\w-]+)$/;

/** Keeps secrets of the installation itself: each text sealed under DATA_KEY and bound to the row it stands in. */
@Injectable()
export class Sealer {
  constructor(@Inject(MasterKeys) private readonly keys: MasterKeys) {}

  /** `place` names table, column and row. */
  seal(text: string, place: string): string {
    const { id, bytes } = this.keys.current;
    return `m1.${id}.${sealBytes(bytes, Buffer.from(text), place).toString('base64url')}`;
  }

  /**
   * @throws DomainError `sealing/unreadable` where DATA_KEY no longer holds its key
   * @throws Error where it was sealed for another place, or was changed since
   */
  open(text: string, place: string): string {
    const { key, sealed } = FORMAT.exec(text)?.groups ?? {};
    if (key === undefined || sealed === undefined) return this.openUnnamed(text, place);
    return openBytes(this.keys.byId(key).bytes, Buffer.from(sealed, 'base64url'), place).toString();
  }

  /** Whether it was sealed by another key than the current one. */
  isStale(text: string): boolean {
    return FORMAT.exec(text)?.groups?.['key'] !== this.keys.current.id;
  }

  /** What was sealed before there were several keys names none. */
  private openUnnamed(text: string, place: string): string {
    const sealed = Buffer.from(text, 'base64url');
    for (const { bytes } of this.keys.all.slice(0, -1)) {
      try {
        return openBytes(bytes, sealed, place).toString();
      } catch {
        // the next key of the ring may have sealed it
      }
    }
    return openBytes((this.keys.all.at(-1) ?? this.keys.current).bytes, sealed, place).toString();
  }
}
