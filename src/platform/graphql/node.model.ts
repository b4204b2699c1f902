import { Field, ID, InterfaceType } from '@nestjs/graphql';

/** What can be read again by its id alone. */
@InterfaceType('Node', {
  description: 'Something with an id of its own, by which `node` finds it again',
  resolveType: ({ __typename }: { readonly __typename: string }) => __typename,
})
export abstract class NodeModel {
  @Field(() => ID, { description: 'Id, unlike every other; of a row the same as in REST, events and receipts' })
  id: string;
}
