/** The GraphQL documents of the demo. */
export const OPEN_CASE = /* GraphQL */ `
  mutation Open($input: OpenCaseInput!) {
    openCase(input: $input) {
      id
      reference
      office
      version
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
      version
    }
  }
`;

export const NOTE_DOCUMENTS = /* GraphQL */ `
  mutation NoteDocuments($input: NoteDocumentsInput!) {
    noteDocuments(input: $input) {
      documents
    }
  }
`;

export const HAND_OVER = /* GraphQL */ `
  mutation HandOver($input: HandOverInput!) {
    handOver(input: $input) {
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
`;

export const START_DEADLINE = /* GraphQL */ `
  mutation Start($input: StartDeadlineInput!) {
    startDeadline(input: $input) {
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
