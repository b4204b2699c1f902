import { type PipeTransform } from '@nestjs/common';
import { DomainError } from '../../platform/problem/index.js';
import { OFFICE_ID } from './office.dto.js';

/** Takes the id of an office; what cannot be one is answered like one that does not exist. */
export const AN_OFFICE_ID: PipeTransform<string, string> = {
  transform(id) {
    if (!OFFICE_ID.test(id)) throw new DomainError('office/not-found');
    return id;
  },
};
