import { domainToASCII } from 'node:url';
import { Inject, Injectable } from '@nestjs/common';
import { Config, Env } from '../../platform/config/index.js';
import { StartProblem } from '../../platform/start-problem.js';
import { MailAddressProblem, parseSender, type MailAddress } from '../channels/mail-address.js';

/** Who the mails of this installation come from. */
@Injectable()
export class Letterhead {
  readonly from: MailAddress;
  /** Domain of the Message-IDs. */
  readonly domain: string;

  /** @throws StartProblem where MAIL_FROM cannot stand in a header */
  constructor(@Inject(Config) { mailFrom }: Config) {
    this.from = readSender(mailFrom);
    this.domain = domainToASCII(this.from.address.slice(this.from.address.lastIndexOf('@') + 1));
  }
}

function readSender(mailFrom: string): MailAddress {
  try {
    return parseSender(mailFrom);
  } catch (error) {
    if (!(error instanceof MailAddressProblem)) throw error;
    throw new StartProblem('config/invalid', `MAIL_FROM must be ${Env.shape.MAIL_FROM.description}.`);
  }
}
