import { type INestApplication } from '@nestjs/common';
import { INTERCEPTORS_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { VersionEtag } from '../platform/http/index.js';

/** Ids of the operations that answer the version of a single resource as `ETag`. */
export function versionedOperations(app: INestApplication): ReadonlySet<string> {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const methods = controllers.flatMap(({ metatype }) =>
    Object.values(Object.getOwnPropertyDescriptors((metatype as { prototype?: object }).prototype ?? {})),
  );
  return new Set(methods.flatMap(({ value }) => (typeof value === 'function' ? idOf(value as object) : [])));
}

function idOf(method: object): string[] {
  const interceptors = (Reflect.getMetadata(INTERCEPTORS_METADATA, method) ?? []) as unknown[];
  const operation = Reflect.getMetadata('swagger/apiOperation', method) as { operationId?: string } | undefined;
  return interceptors.includes(VersionEtag) && operation?.operationId !== undefined ? [operation.operationId] : [];
}
