import { Module, type Type } from '@nestjs/common';
import { type Authority } from './authority-kit/index.js';
import { servicesController } from './catalogue/index.js';
import { HandOffModule, receivingController } from './hand-off/index.js';

/** The Nest module of one authority, made from its declaration: publishes its services, receives its hand-offs. */
export function authorityModule(authority: Authority, authorities: readonly Authority[]): Type {
  @Module({
    imports: [HandOffModule],
    controllers: [servicesController(authority), receivingController(authority, authorities)],
  })
  class AuthorityModule {}
  Object.defineProperty(AuthorityModule, 'name', { value: `AuthorityModule(${authority.id})` });
  return AuthorityModule;
}
