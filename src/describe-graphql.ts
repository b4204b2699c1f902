import { type INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** The contract of the GraphQL interface, made from the resolvers. */
export async function graphqlDocument(app: INestApplication): Promise<string> {
  const modules = [...app.get(ModulesContainer).values()];
  const providers = modules.flatMap((module) => [...module.providers.values()]);
  const classes = providers.flatMap(({ instance }) => (isObject(instance) ? [instance.constructor] : []));
  const schema = await app.get(GraphQLSchemaFactory, { strict: false }).create(classes);
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
