import { Inject, Injectable } from '@nestjs/common';
import { asSystem, type Viewer } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { type AccountEntity } from '../persistence/account.entity.js';
import { Accounts, type TokenHolder } from '../persistence/accounts.js';

/** Who is behind a token. Nobody is signed in before that is known, so that the system looks. */
@Injectable()
export class FindViewer {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  async run(holder: TokenHolder): Promise<Viewer | undefined> {
    return toViewer(await asSystem(() => this.work.read((tx) => tx.of(Accounts).holding(holder))));
  }

  /** Whoever the account is now. */
  async byAccount(id: string): Promise<Viewer | undefined> {
    return toViewer(await asSystem(() => this.work.read((tx) => tx.of(Accounts).activeById(id))));
  }
}

function toViewer(account: AccountEntity | null): Viewer | undefined {
  if (account === null) return undefined;
  const { id, role, authority, office, personId, locale } = account;
  return { account: id, role, authority, office, person: personId, locale };
}
