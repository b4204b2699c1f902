import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const NO_PERSONAL_DATA = 'eindach:no-personal-data';

/** Member of the contract that marks an operation whose answer is about no person. */
export const ABOUT_NO_PERSON = 'x-about-no-person';

/** For the rare operation whose answer is about no person; of every other one each answer is logged, and a test lists these. */
export const NoPersonalData = () =>
  applyDecorators(SetMetadata(NO_PERSONAL_DATA, true), ApiExtension(ABOUT_NO_PERSON, true));
