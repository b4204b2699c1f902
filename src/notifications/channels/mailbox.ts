import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { idsAmong, messageFile, MailSummary, summaryFile } from './mailbox-files.js';

export interface MailboxPage {
  /** Newest first. */
  readonly mails: readonly MailSummary[];
  /** Hand this to `list` as `before` for the next page; `undefined` after the oldest mail. */
  readonly next: string | undefined;
}

export interface StoredMail extends MailSummary {
  /** The whole mail as RFC 5322. */
  readonly source: Buffer;
}

/** The mails that `MailboxTransport` put into `folder`. */
export class Mailbox {
  constructor(private readonly folder: string) {}

  /** Up to `limit` mails that arrived before the mail `before`; an unknown `before` gives none. */
  async list({ limit, before }: { readonly limit: number; readonly before?: string }): Promise<MailboxPage> {
    const ids = await this.newestFirst();
    const start = before === undefined ? 0 : ids.indexOf(before) + 1;
    if (before !== undefined && start === 0) return { mails: [], next: undefined };
    const page = ids.slice(start, start + limit);
    const mails = await Promise.all(page.map((id) => this.summary(id)));
    return { mails, next: start + limit < ids.length ? page.at(-1) : undefined };
  }

  /** The mail `id`, or `undefined` where there is none. */
  async read(id: string): Promise<StoredMail | undefined> {
    // only a name that the folder lists is opened, so that no id leads out of it
    if (!(await this.ids()).includes(id)) return undefined;
    const [summary, source] = await Promise.all([this.summary(id), readFile(join(this.folder, messageFile(id)))]);
    return { ...summary, source };
  }

  private async newestFirst(): Promise<string[]> {
    const ids = await this.ids();
    const arrived = await Promise.all(ids.map(async (id) => (await stat(join(this.folder, messageFile(id)))).mtimeMs));
    const byArrival = ids.map((id, index) => ({ id, at: arrived[index] ?? 0 }));
    return byArrival.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)).map(({ id }) => id);
  }

  private async ids(): Promise<string[]> {
    try {
      return idsAmong(await readdir(this.folder));
    } catch (error) {
      // the folder comes with the first mail
      if (isMissing(error)) return [];
      throw error;
    }
  }

  private async summary(id: string): Promise<MailSummary> {
    return MailSummary.parse(JSON.parse(await readFile(join(this.folder, summaryFile(id)), 'utf8')));
  }
}

const isMissing = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
