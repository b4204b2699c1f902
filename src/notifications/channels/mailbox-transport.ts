import { randomUUID } from 'node:crypto';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mail } from './compose-mail.js';
import { MailTransport } from './mail-transport.js';
import { messageFile, summaryFile, summaryOf } from './mailbox-files.js';
import { bareMessageId } from './message-id.js';
import type { SendResult } from './send-result.js';

/**
 * Puts every mail into a folder instead of sending it: `<message id>.eml`, to be opened with any mail program, and
 * beside it what `Mailbox` shows. For trying things out on one machine without a relay.
 */
export class MailboxTransport extends MailTransport {
  constructor(private readonly folder: string) {
    super();
  }

  /** A second try of the same mail leaves what the first one put there. */
  override async send(mail: Mail): Promise<SendResult> {
    const id = bareMessageId(mail.messageId);
    try {
      if (await this.has(messageFile(id))) return { kind: 'sent' };
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      // the mail last: it counts as there when its own file is
      await this.putWhole(summaryFile(id), JSON.stringify(summaryOf(id, mail), null, 2));
      await this.putWhole(messageFile(id), mail.source);
      return { kind: 'sent' };
    } catch (error) {
      if (!isSystemError(error)) throw error;
      return { kind: 'failed', failure: 'technical', code: `mailbox-${error.code.toLowerCase()}` };
    }
  }

  override async close(): Promise<void> {
    // files are closed after each mail
  }

  private async has(name: string): Promise<boolean> {
    return access(join(this.folder, name)).then(
      () => true,
      () => false,
    );
  }

  /** A file is there whole or not at all, also after a power cut or on a full disk. */
  private async putWhole(name: string, content: string | Buffer): Promise<void> {
    const draft = join(this.folder, `${randomUUID()}.part`);
    try {
      const file = await open(draft, 'wx', 0o600);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, join(this.folder, name));
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  typeof error === 'object' &&
  error !== null &&
  'syscall' in error &&
  'code' in error &&
  typeof error.code === 'string';
