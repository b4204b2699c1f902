/** The GraphQL documents of the demo. */
export const OPEN_CASE = /* GraphQL */ `
  mutation Open($input: OpenCaseInput!) {
    openCase(input: $input) {
      ... on OpenCaseSuccess {
        case {
          id
          reference
          office
          version
        }
      }
      ... on MutationError {
        code
        message
      }
    }
  }
`;

export const READ_PLAN = /* GraphQL */ `
  query Plan($id: ID!) {
    case(id: $id) {
      reference
      version
      plan {
        ruleVersion
        questions {
          fact
          label
        }
        order {
          before
          after
        }
        members {
          services {
            service
            authority
            office
            outcome
            legalBasis
            missingFacts
            because {
              kind
              result
            }
          }
        }
        handOffs {
          from
          to
          service
          transfer
          legalBasis
        }
      }
    }
  }
`;

export const ANSWER_FACTS = /* GraphQL */ `
  mutation Answer($input: AnswerFactsInput!) {
    answerFacts(input: $input) {
      ... on AnswerFactsSuccess {
        case {
          version
        }
      }
      ... on MutationError {
        code
        message
      }
    }
  }
`;

export const NOTE_DOCUMENTS = /* GraphQL */ `
  mutation NoteDocuments($input: NoteDocumentsInput!) {
    noteDocuments(input: $input) {
      ... on NoteDocumentsSuccess {
        case {
          documents
        }
      }
      ... on MutationError {
        code
        message
      }
    }
  }
`;

export const HAND_OVER = /* GraphQL */ `
  mutation HandOver($input: HandOverInput!) {
    handOver(input: $input) {
      ... on HandOverSuccess {
        handOff {
          id
          state
          toOffice
          transfer
          legalBasis
          fields
          documents
          filedOn
          receipts {
            kind
            reference
            issuedBy
            filedOn
            counts
            countsFrom
            rule
          }
        }
      }
      ... on MutationError {
        code
        message
      }
      ... on MissingLegalBasis {
        deniedBy
        legalBasis
      }
    }
  }
`;

export const START_DEADLINE = /* GraphQL */ `
  mutation Start($input: StartDeadlineInput!) {
    startDeadline(input: $input) {
      ... on StartDeadlineSuccess {
        deadline {
          title {
            de
            en
          }
          endDate
          legalBasis
          steps {
            rule
            basis
          }
          reminders {
            dueOn
            message
            recipient
          }
        }
      }
      ... on MutationError {
        code
        message
      }
    }
  }
`;

export const READ_CASE = /* GraphQL */ `
  query Case($id: ID!) {
    case(id: $id) {
      handOffs {
        state
        events {
          action
          authority
          at
        }
        receipts {
          kind
          reference
          issuedBy
          filedOn
          receivedOn
          counts
          countsFrom
          rule
        }
      }
      notifications {
        message
        subject
        body
        createdAt
      }
    }
  }
`;

export const DECIDE = /* GraphQL */ `
  mutation Decide($input: MoveHandOffInput!) {
    moveHandOff(input: $input) {
      ... on MoveHandOffSuccess {
        handOff {
          state
          outcomeCode
        }
      }
      ... on MutationError {
        code
        message
      }
    }
  }
`;
