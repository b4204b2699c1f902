import { type PipeTransform } from '@nestjs/common';
import { DomainError } from '../../platform/problem/index.js';

/** What the database can be asked for. */
const ASKABLE = /^[\w-]{1,61}$/;

/** Takes the id of an office; what cannot be one is answered like one that does not exist. */
export const AN_OFFICE_ID: PipeTransform<string, string> = {
  transform(id) {
    if (!ASKABLE.test(id)) throw new DomainError('office/not-found');
    return id;
  },
};
