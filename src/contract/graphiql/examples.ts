/** An operation to begin with; a test runs each as its role, on the sample district. */
export interface Example {
  /** A sample user of the role. */
  readonly user: string;
  readonly name: string;
  readonly query: string;
  readonly variables?: object;
}

const SEARCH: Omit<Example, 'user'> = {
  name: 'Find a service, typing errors forgiven',
  query: `query FindService($text: String!) {
  searchServices(text: $text, first: 5) {
    nodes { key name { de en } authority legalBasis }
  }
}`,
  variables: { text: 'Kindergelt' },
};

const CASES: Omit<Example, 'user'> = {
  name: 'Cases with their plan, and why',
  query: `query Cases {
  cases(first: 5) {
    nodes {
      id
      reference
      status
      plan {
        questions { fact label }
        nextSteps { service authority why }
      }
      handOffs { id state availableActions }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
};

const CHANGES: Omit<Example, 'user'> = {
  name: 'What happens from now on (a subscription)',
  query: `subscription Changes {
  changes { id type subjectType subject version at }
}`,
};

const NOTICES: Omit<Example, 'user'> = {
  name: 'Notices of the desk',
  query: `query DeskNotices {
  deskNotices(first: 10) {
    nodes { id message createdAt readAt details { name value } }
  }
}`,
};

const openCase = (person: object): Omit<Example, 'user'> => ({
  name: 'Open a case',
  query: `mutation OpenCase($input: OpenCaseInput!) {
  openCase(input: $input) {
    ... on OpenCaseSuccess { case { id reference version } }
    ... on MutationError { code message errors { pointer code } }
  }
}`,
  variables: {
    input: {
      place: '03354013',
      languages: ['ar'],
      facts: [{ fact: 'resides_in_district', yes: true }],
      concerns: [{ service: 'jc-grundsicherungsgeld' }],
      ...person,
    },
  },
});

const INVENTED = {
  person: { givenName: 'Amina', familyName: 'Beispiel', email: 'amina.beispiel@example.org', locale: 'ar' },
};

const inbox = (name: string, list: string): Omit<Example, 'user'> => ({
  name,
  query: `query HandOffs {
  ${list}(first: 10) {
    nodes { id service state version filedOn availableActions receipts { kind reference } }
  }
}`,
});

const of = (user: string, ...examples: readonly Omit<Example, 'user'>[]): Example[] =>
  examples.map((example) => ({ user, ...example }));

export const EXAMPLES: readonly Example[] = [
  ...of('newcomer', SEARCH, openCase({}), CASES, CHANGES, {
    name: 'What I was told',
    query: `query Told {
  myNotifications(first: 10) { nodes { id subject body createdAt readAt } }
}`,
  }),
  ...of('guide', openCase(INVENTED), CASES, inbox('What was given away', 'outbox'), NOTICES, CHANGES),
  ...of('clerk-jobcenter', inbox('The inbox of the office', 'inbox'), NOTICES, CHANGES, {
    name: 'What has to be deleted or corrected',
    query: `query Duties {
  recipientDuties(first: 10) { nodes { id } }
}`,
  }),
  ...of('counsellor', openCase(INVENTED), CASES, CHANGES, {
    name: 'Colleagues a case can be given to',
    query: `query Colleagues {
  colleagues { account name }
}`,
  }),
  ...of('supervisor', NOTICES, CHANGES),
  ...of('partner-jobcenter', SEARCH, CHANGES),
  ...of('admin', SEARCH, {
    name: 'Which authorities there are, and what they offer',
    query: `query Authorities {
  authorities { key name { de en } services { key } }
}`,
  }),
];
