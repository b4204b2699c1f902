import { Inject, Injectable } from '@nestjs/common';
import { chooseLocale, writeDocumentPdf } from '../../notifications/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { type Disclosure } from '../domain/disclosure.js';
import { onPaper } from '../domain/disclosure-paper.js';
import { DISCLOSURE_WORDS } from '../texts/words.js';
import { DiscloseData } from './disclose-data.js';

/** The same information as a document to take along, in the language of the person and in German. */
@Injectable()
export class PrintDisclosure {
  constructor(@Inject(DiscloseData) private readonly disclose: DiscloseData) {}

  /** @throws DomainError `personal-data/no-such-person` */
  async own(viewer: Viewer): Promise<Buffer> {
    return print(await this.disclose.own(viewer));
  }

  /** @throws DomainError `case/not-found` */
  async atTheDesk(caseId: string, viewer: Viewer): Promise<Buffer> {
    return print(await this.disclose.atTheDesk(caseId, viewer));
  }
}

function print(disclosure: Disclosure): Promise<Buffer> {
  const { locale } = chooseLocale(disclosure.locale);
  const { title } = DISCLOSURE_WORDS[locale];
  return writeDocumentPdf({ title, date: disclosure.asOf, parts: onPaper(disclosure, locale) });
}
