/** Written by `npm run generate` from the contract beside it in openapi/; do not edit. */

export interface paths {
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done and refused, by whom, on which rule
         * @description The record of acts, newest first: ids, rules and names of fields, never contents. Every entry is chained to the one before.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/visibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who can read a matter as of now, and why
         * @description Computed by the access policy itself at this moment, account by account, so it shows what would happen, not what should.
         */
        get: operations["whoCanSee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was shown what between two times, and what for
         * @description Every answer about a person is logged with who asked, the purpose and the reference they gave, and the names of the fields shown.
         */
        get: operations["listAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reading that somebody has to look into
         * @description Raised where somebody opened many matters in a day without having worked on them. An alarm blocks nobody; somebody has to look.
         */
        get: operations["listAccessAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recipient-duties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One duty of a receiver
         * @description The person it is about sees whether it is confirmed, not what it said.
         */
        get: operations["getRecipientDuty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hand-offs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One hand-off
         * @description Sender, receiver and the person see it; the contents only who may read them now. `availableActions` says what the caller may do.
         */
        get: operations["getHandOff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hand-offs/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What may I do with it now?
         * @description The same function decides when a step is taken, so that a front end can offer exactly these.
         */
        get: operations["listActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hand-offs/{id}/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a step with it
         * @description A repeat of the same step by the same account answers 200 with the unchanged hand-off. Contents are read with GET.
         */
        post: operations["moveHandOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hand-offs/{id}/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Until when the record is kept, and who holds it
         * @description The record stays for a fixed time after the last step, and longer while somebody holds it for proceedings.
         */
        get: operations["getHandOffRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hand-offs/{id}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the record beyond its time
         * @description For proceedings that need it; nothing of it is deleted until the hold is lifted. Audited.
         */
        post: operations["holdHandOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hand-offs/{id}/legal-hold/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the record go when its time is over
         * @description What has had its time by then is deleted in the next night. Audited.
         */
        post: operations["liftHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hand-offs/{id}/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the receiver has to delete, and whether it did
         * @description After a revocation the receiver owes deletion; the sender and the person see whether it has confirmed.
         */
        get: operations["getDeletion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of the messages to persons
         * @description One line for each message and channel, with the number of tries; neither the address nor the text is shown.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The mails of the local mailbox
         * @description Only where the installation keeps mails itself (`npm start`), for trying out; with a relay there is nothing to see (404).
         */
        get: operations["listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One mail with its words
         * @description As the person would get it.
         */
        get: operations["getMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailbox/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One mail as a mail program shows it
         * @description Shown without running or loading anything.
         */
        get: operations["getMailPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/administration/webhook-hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hosts that webhooks may lead to, and those that wait for a second administrator
         * @description Newest first. Partners register addresses at these hosts only.
         */
        get: operations["listWebhookHosts"];
        put?: never;
        /**
         * Propose a host; another administrator has to approve it
         * @description Nothing is sent there before.
         */
        post: operations["proposeWebhookHost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/administration/webhook-hosts/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * As the second administrator: webhooks may lead there
         * @description Nobody approves what they proposed themselves.
         */
        post: operations["approveWebhookHost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/administration/webhook-hosts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a host back, alone
         * @description Webhooks that lead there are disabled at once (`host-withdrawn`), and their offices are told.
         */
        delete: operations["withdrawWebhookHost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/administration/area-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Share places out among the offices of an authority anew
         * @description Several offices at once, all or none: what goes from one to another never is with both or with nobody. Audited.
         */
        post: operations["changeAreas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/administration/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was given up after its last try
         * @description Nothing here is tried again by itself. Filter by kind and reason, then start many anew at once.
         */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/administration/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them, with its reason in words
         * @description The reason in words, without the contents of what failed.
         */
        get: operations["getDeadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/administration/dead-letters/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start many of one kind anew, the oldest first
         * @description Each gets all its tries again. It is recorded who did it.
         */
        post: operations["replayDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/administration/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start one anew
         * @description It gets all its tries again. It is recorded who did it.
         */
        post: operations["replayDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/endpoint-closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where nothing can be handed over, and since when
         * @description Also those that are over, unless only open ones are asked for.
         */
        get: operations["listEndpointClosures"];
        put?: never;
        /**
         * Take no hand-offs for a while
         * @description Of an authority or one office, for every service or one. New hand-offs are refused with `HAND_OFF_ENDPOINT_CLOSED` and whom to approach instead. What waits there goes on to the next competent office on the same basis or stays with its sender, who is told. Audited.
         */
        post: operations["closeEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/endpoint-closures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One closure
         * @description What the events `de.willkommen.endpoint.closed.v1` and `.reopened.v1` are about.
         */
        get: operations["getEndpointClosure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/endpoint-closures/{id}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of the hand-offs that waited there
         * @description How many went on, how many are held, and which office looks after them. Numbers only.
         */
        get: operations["listWaitingHandOffs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/endpoint-closures/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take hand-offs again
         * @description Both sides of what was held there are told; it is still where it was. Audited.
         */
        post: operations["reopenEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/administration/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The offices, with what is planned, closed and to be done
         * @description Also those that have not begun or have ended. Counts are numbers of hand-offs, and nothing about a person.
         */
        get: operations["listAdministeredOffices"];
        put?: never;
        /**
         * Add an office
         * @description It takes every matter of its authority where its area key is the longest. Audited.
         */
        post: operations["addOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/administration/offices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One office, with what is planned, closed and to be done
         * @description Its `ETag` is needed to change it.
         */
        get: operations["getAdministeredOffice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an office, today or from a day on
         * @description A later day makes a plan that is carried out on it. What is replaced is no sample any more. No place may be left without an office or with two. Audited.
         */
        patch: operations["changeOffice"];
        trace?: never;
    };
    "/v1/administration/offices/{id}/changes/{change}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take back what is planned about an office
         * @description As long as its day has not come. Audited.
         */
        delete: operations["cancelOfficeChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/administration/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the queues do
         * @description `outbox-suspects` holds rows whose try once took its worker with it; they are run one at a time. `schedule` holds what is due again and again, `webhooks` the endpoints something is due for: its rows are deliveries.
         */
        get: operations["getQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/administration/retention-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long each kind of record is kept, and why
         * @description `days` is what this installation has set; `source` names the paragraph or the decision it follows from.
         */
        get: operations["listRetentionRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/administration/deletion-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was deleted, by which rule; nothing of what it was
         * @description Proves that something was deleted under which rule and how many rows, and is applied again after a restore.
         */
        get: operations["listDeletionRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My own requests, or those my office decides
         * @description Newest first. A person sees their own; staff see those about the cases of their office.
         */
        get: operations["listRightsRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One request, and who has confirmed it
         * @description Lists every recipient that was told, and whether it has confirmed.
         */
        get: operations["getRightsRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My own requests, those of my authority, or all
         * @description Newest first. Requesters see their own, supervisors those of their authority, data protection officers all.
         */
        get: operations["listBreakGlass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/break-glass/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every request of a month, and how many by state
         * @description Those that ended without an answer of a second person are among them as `unconfirmed`.
         */
        get: operations["reportBreakGlass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/break-glass/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One request, with the words it gave
         * @description Who asked, who answered, and how long the case can be read. Looking at it is logged.
         */
        get: operations["getBreakGlass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AuditEntryResponse: {
            /**
             * Format: date-time
             * @description When it happened
             */
            at: string;
            /**
             * Format: uuid
             * @description Account that acted; null is the system
             */
            account: string | null;
            /**
             * @description Authority of the account
             * @example jobcenter
             */
            authority: string | null;
            /**
             * @description Office of the account
             * @example of-dan-jobcenter
             */
            office: string | null;
            /**
             * @description Purpose that was given
             * @example casework
             */
            purpose: string | null;
            /** @description File reference that was given */
            reference: string | null;
            /**
             * Format: uuid
             * @description Id of the request; null where none did it
             */
            requestId: string | null;
            /**
             * @description What was done
             * @example hand-off.accept
             */
            action: string;
            /**
             * @description Kind of object
             * @example hand-off
             */
            objectType: string;
            /**
             * Format: uuid
             * @description Id of the object
             */
            objectId: string | null;
            /**
             * @description Whether it was done or refused
             * @enum {string}
             */
            outcome: "done" | "refused";
            /** @description Rules, versions and field names; never contents */
            details: {
                [key: string]: unknown;
            };
        };
        AuditResponse: {
            /** @description Newest first */
            entries: components["schemas"]["AuditEntryResponse"][];
        };
        SeerResponse: {
            /**
             * Format: uuid
             * @description Account that may read it
             */
            account: string;
            /**
             * @description Its role
             * @example clerk
             */
            role: string;
            /** @description Its authority */
            authority: string | null;
            /** @description Its office */
            office: string | null;
            /**
             * @description Why, in the word of the access policy
             * @example keeps-the-file
             */
            basis: string;
            /** @description What they have to read it for */
            purposes: ("own-matter" | "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics")[];
        };
        VisibilityResponse: {
            /** @description Everybody who may read it as of now */
            readers: components["schemas"]["SeerResponse"][];
        };
        AccessResponse: {
            /**
             * Format: date-time
             * @description When the answer left
             */
            at: string;
            /**
             * Format: uuid
             * @description Account that asked
             */
            account: string;
            /**
             * @description Its role then
             * @example clerk
             */
            role: string;
            /** @description Its authority then */
            authority: string | null;
            /** @description Its office then */
            office: string | null;
            /**
             * @description Purpose that was given; `own-matter` of a person, `hand-off` of the system of a partner
             * @example casework
             */
            purpose: string;
            /** @description File reference that was given */
            reference: string | null;
            /** @description Reason given at a spot check */
            reason: string | null;
            /**
             * @description Route or root field
             * @example GET /v1/hand-offs/:id
             */
            action: string;
            /**
             * Format: uuid
             * @description Object it was about; null for a list
             */
            objectId: string | null;
            /** @description Names of what was shown, never contents */
            fields: string[];
            /**
             * @description Whether it was shown or refused
             * @enum {string}
             */
            outcome: "shown" | "refused";
            /**
             * Format: uuid
             * @description Id of the request
             */
            requestId: string;
            /** @description SHA-256 of the whole answer */
            answerHash: string | null;
        };
        AccessPageResponse: {
            /** @description Newest first */
            items: components["schemas"]["AccessResponse"][];
            /** @description Cursor of the next page; null on the last one */
            next: string | null;
        };
        AlarmResponse: {
            /**
             * @description `partner-quota`: the system of a partner asks for more in an hour than it may; `reading-without-work`: many matters read in a day, and no work on them; `reading-above-usual`: more than three times as many matters read in a day as usually, and more than 30; `break-glass`: a case of another office was opened in an emergency; `break-glass-unconfirmed`: no second person confirmed that, within a day
             * @enum {string}
             */
            kind: "partner-quota" | "reading-without-work" | "reading-above-usual" | "break-glass" | "break-glass-unconfirmed";
            /**
             * Format: uuid
             * @description Account it is about
             */
            account: string;
            /**
             * Format: date-time
             * @description Beginning of the hour or day it is about, or its time
             */
            period: string;
            /**
             * Format: date-time
             * @description When it was raised
             */
            raisedAt: string;
            /** @description How many requests, matters or cases it was then */
            count: number;
        };
        AlarmPageResponse: {
            /** @description Newest first */
            items: components["schemas"]["AlarmResponse"][];
            /** @description Cursor of the next page; null on the last one */
            next: string | null;
        };
        RemedyResponse: {
            /**
             * @description Kind of remedy; the instruction in the notice prevails
             * @example objection_sgg
             */
            type: string;
            /**
             * @description Its deadline
             * @example sgg-84-widerspruch
             */
            deadlineId: string | null;
            /** @description Must an objection come first? null: take it from the notice */
            preliminaryObjection: boolean | null;
            /** @description Remark */
            note: string | null;
        };
        OfficeSiteResponse: {
            /**
             * @description Site
             * @example st-luechow
             */
            site: string;
            /**
             * @description Opening hours by weekday, local time
             * @example {
             *       "mon": [
             *         "08:30-12:00"
             *       ]
             *     }
             */
            hours: {
                [key: string]: string[];
            };
        };
        HandOffStateResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * @description Kind
             * @enum {string}
             */
            kind: "REFER" | "TRANSFER" | "CONSULT" | "CLAIM" | "INFORM";
            /**
             * @description State
             * @enum {string}
             */
            state: "draft" | "offered" | "delivered" | "received" | "info_requested" | "accepted" | "in_progress" | "on_hold" | "completed" | "closed" | "rejected" | "forwarded" | "withdrawn" | "revoked" | "expired" | "failed" | "entered_in_error";
            /** @description Version; the strong ETag */
            version: number;
            /**
             * @description Service
             * @example jc-grundsicherungsgeld
             */
            service: string;
            /**
             * Format: date
             * @description Version of the declared rules it was made under
             */
            ruleVersion: string;
            /** @description Service it was handed over from */
            fromService: string | null;
            /** @description Sending authority */
            fromAuthority: string;
            /** @description Sending office */
            fromOffice: string;
            /** @description Receiving authority */
            toAuthority: string;
            /** @description Receiving office */
            toOffice: string;
            /**
             * @description Urgency
             * @enum {string}
             */
            urgency: "emergency" | "urgent" | "normal";
            /**
             * Format: date
             * @description Day of the first filing; never changes along a chain
             */
            filedOn: string;
            /** @description Authority it was filed with first */
            filedWith: string;
            /** @description Row of the transfer law */
            transfer: string;
            /** @description Legal basis */
            legalBasis: string[];
            /** @description Consent that was shown */
            consent: string;
            /** @description Names of the fields handed over */
            fields: string[];
            /** @description Did the receiver declare it complete? */
            declaredComplete: boolean;
            /**
             * @description Who looks after the matter now
             * @enum {string}
             */
            owner: "sender" | "receiver" | "successor";
            /** @description How often the matter had been passed on before */
            hops: number;
            /** @description Reason of a rejection */
            reasonCode: string | null;
            /** @description Outcome of a completion */
            outcomeCode: string | null;
            /**
             * Format: date
             * @description Day of the outcome; where silence decided, the last day of the period
             */
            outcomeOn: string | null;
            /**
             * Format: uuid
             * @description Hand-off that came back and is taken up again
             */
            takesUp: string | null;
            /** @description Closed because the sender said nothing in time? */
            unconfirmed: boolean;
            /**
             * Format: date-time
             * @description When the contents were removed for good
             */
            purgedAt: string | null;
            /**
             * Format: date-time
             * @description When the key of the contents was deleted, so that nobody can ever read them
             */
            erasedAt: string | null;
            /** @description What the viewer may do with it now */
            availableActions: string[];
            /**
             * Format: date-time
             * @description When it was put before its receiver; null for a draft
             */
            offeredAt: string | null;
            /**
             * Format: date-time
             * @description When it was created
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it changed last
             */
            changedAt: string;
        };
        DocumentedRequestDto: {
            /**
             * @description Authority that asked
             * @example auslaenderbehoerde
             */
            by: string;
            /**
             * Format: date
             * @description Day of its request
             * @example 2026-11-20
             */
            on: string;
            /**
             * @description Where it can be found
             * @example 33-AB-2026/0417
             */
            reference: string;
        };
        DutyResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * Format: uuid
             * @description Hand-off the data was received with
             */
            handOff: string;
            /**
             * @description To delete or to correct
             * @enum {string}
             */
            kind: "delete" | "correct";
            /** @description Authority that owes it */
            authority: string;
            /** @description Office that owes it */
            office: string;
            /** @description Names of the fields */
            fields: string[];
            /**
             * Format: date-time
             * @description Since when
             */
            imposedAt: string;
            /** @description Number of the receipt for it */
            reference: string | null;
            /**
             * Format: date-time
             * @description When it was confirmed
             */
            acknowledgedAt: string | null;
            /** @description What the fields have to say; null where the viewer may not read it, empty once it is confirmed */
            contents: {
                [key: string]: string;
            } | null;
        };
        RoutingNoteResponse: {
            /**
             * @description Named by the sender, or competent for the place
             * @enum {string}
             */
            chosen: "named" | "competent";
            /** @description Municipality key the office follows from */
            place: string | null;
            /** @description Names of the facts that were at hand */
            facts: string[];
        };
        DocumentGapResponse: {
            /**
             * @description Id of the document
             * @example kontoauszuege
             */
            document: string;
            /**
             * @description Why it did not go along
             * @enum {string}
             */
            reason: "handed-in-later" | "not-obtainable" | "receiver-has-it" | "does-not-apply" | "passed-on-at-once";
        };
        HandOffResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * @description Kind
             * @enum {string}
             */
            kind: "REFER" | "TRANSFER" | "CONSULT" | "CLAIM" | "INFORM";
            /**
             * @description State
             * @enum {string}
             */
            state: "draft" | "offered" | "delivered" | "received" | "info_requested" | "accepted" | "in_progress" | "on_hold" | "completed" | "closed" | "rejected" | "forwarded" | "withdrawn" | "revoked" | "expired" | "failed" | "entered_in_error";
            /** @description Version; the strong ETag */
            version: number;
            /**
             * @description Service
             * @example jc-grundsicherungsgeld
             */
            service: string;
            /**
             * Format: date
             * @description Version of the declared rules it was made under
             */
            ruleVersion: string;
            /** @description Service it was handed over from */
            fromService: string | null;
            /** @description Sending authority */
            fromAuthority: string;
            /** @description Sending office */
            fromOffice: string;
            /** @description Receiving authority */
            toAuthority: string;
            /** @description Receiving office */
            toOffice: string;
            /**
             * @description Urgency
             * @enum {string}
             */
            urgency: "emergency" | "urgent" | "normal";
            /**
             * Format: date
             * @description Day of the first filing; never changes along a chain
             */
            filedOn: string;
            /** @description Authority it was filed with first */
            filedWith: string;
            /** @description Row of the transfer law */
            transfer: string;
            /** @description Legal basis */
            legalBasis: string[];
            /** @description Consent that was shown */
            consent: string;
            /** @description Names of the fields handed over */
            fields: string[];
            /** @description Did the receiver declare it complete? */
            declaredComplete: boolean;
            /**
             * @description Who looks after the matter now
             * @enum {string}
             */
            owner: "sender" | "receiver" | "successor";
            /** @description How often the matter had been passed on before */
            hops: number;
            /** @description Reason of a rejection */
            reasonCode: string | null;
            /** @description Outcome of a completion */
            outcomeCode: string | null;
            /**
             * Format: date
             * @description Day of the outcome; where silence decided, the last day of the period
             */
            outcomeOn: string | null;
            /**
             * Format: uuid
             * @description Hand-off that came back and is taken up again
             */
            takesUp: string | null;
            /** @description Closed because the sender said nothing in time? */
            unconfirmed: boolean;
            /**
             * Format: date-time
             * @description When the contents were removed for good
             */
            purgedAt: string | null;
            /**
             * Format: date-time
             * @description When the key of the contents was deleted, so that nobody can ever read them
             */
            erasedAt: string | null;
            /** @description What the viewer may do with it now */
            availableActions: string[];
            /**
             * Format: date-time
             * @description When it was put before its receiver; null for a draft
             */
            offeredAt: string | null;
            /**
             * Format: date-time
             * @description When it was created
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it changed last
             */
            changedAt: string;
            /** @description Request it answers */
            request: components["schemas"]["DocumentedRequestDto"] | null;
            /** @description How the receiving office was found */
            routing: components["schemas"]["RoutingNoteResponse"] | null;
            /**
             * @description Members that are left out because the viewer may not read them (any more); that is not the same as none
             * @example [
             *       "content",
             *       "documents",
             *       "documentGaps"
             *     ]
             */
            redacted: string[];
            /** @description Contents of the fields */
            content?: {
                [key: string]: string;
            };
            /** @description Documents that went along */
            documents?: string[];
            /** @description Documents that did not, and why */
            documentGaps?: components["schemas"]["DocumentGapResponse"][];
        };
        ActionsResponse: {
            /**
             * @description What the viewer may do now
             * @example [
             *       "accept",
             *       "reject"
             *     ]
             */
            actions: string[];
        };
        MoveRequest: {
            /**
             * @description Reason of a rejection or outcome of a completion
             * @example not-competent
             */
            code?: string;
            /** @description Question, reason or answer in words */
            note?: string;
            /**
             * Format: date
             * @description Day on which a matter on hold is looked at again
             */
            reviewOn?: string;
        };
        LegalHoldResponse: {
            /**
             * @description Why it has to stay
             * @example court-proceedings
             * @enum {string}
             */
            reason: "remedy-pending" | "court-proceedings" | "supervisory-inquiry" | "restriction";
            /**
             * @description File number of the proceedings
             * @example S 12 AS 345/26
             */
            reference: string;
            /**
             * Format: date-time
             * @description Since when
             */
            since: string;
        };
        RetentionResponse: {
            /**
             * Format: date-time
             * @description Before this moment the record is not deleted, nor as long as another of its chain has to stay; null while it is under way or held
             */
            retentionUntil: string | null;
            /** @description Who holds it beyond its time; null for nobody */
            hold: components["schemas"]["LegalHoldResponse"] | null;
        };
        LegalHoldRequest: {
            /**
             * @description Why it has to stay
             * @example court-proceedings
             * @enum {string}
             */
            reason: "remedy-pending" | "court-proceedings" | "supervisory-inquiry" | "restriction";
            /**
             * @description File number of the proceedings; no names
             * @example S 12 AS 345/26
             */
            reference: string;
        };
        DeletionResponse: {
            /**
             * Format: uuid
             * @description Hand-off
             */
            handOff: string;
            /** @description Authority that has to delete */
            authority: string;
            /** @description Office that has to delete */
            office: string;
            /** @description Names of the fields */
            fields: string[];
            /**
             * Format: date-time
             * @description Since when
             */
            imposedAt: string;
            /** @description Number of the receipt for the deletion */
            reference: string | null;
            /**
             * Format: date-time
             * @description When it was confirmed
             */
            acknowledgedAt: string | null;
        };
        DeliveryResponse: {
            /**
             * Format: uuid
             * @description Id; the same at every try, in a mail the local part of the Message-ID
             */
            id: string;
            /**
             * Format: uuid
             * @description What is delivered; null where it carries several that are told together
             */
            notification: string | null;
            /**
             * Format: uuid
             * @description The delivery that carries it or has followed it
             */
            carriedBy: string | null;
            /**
             * @description Way; `account` is read there only
             * @enum {string}
             */
            channel: "mail" | "sms" | "letter" | "account";
            /**
             * @description State
             * @enum {string}
             */
            state: "held" | "pending" | "sending" | "sent" | "bundled" | "failed" | "cancelled";
            /**
             * @description Number of the last try
             * @example 1
             */
            attempt: number;
            /** @description temporary, permanent or technical */
            lastFailure: string | null;
            /**
             * @description Code of the last failure
             * @example smtp-550-5.1.1
             */
            lastCode: string | null;
            /**
             * Format: date-time
             * @description When the last try began
             */
            sendingSince: string | null;
            /**
             * Format: date-time
             * @description Not tried before this time
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description When it was handed over
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description When the message came to be
             */
            createdAt: string;
        };
        DeliveryPageResponse: {
            /** @description Newest first */
            items: components["schemas"]["DeliveryResponse"][];
            /** @description `cursor` of the next page; null on the last one */
            next: string | null;
        };
        MailHeadResponse: {
            /**
             * @description Message-ID without its brackets
             * @example 0f0c7b3e-8d57-4f4e-9f0b-0d6f3f1f9a51@example.org
             */
            id: string;
            /**
             * @description Recipient
             * @example amina.beispiel@example.org
             */
            to: string;
            /**
             * Format: date-time
             * @description When the message came to be
             */
            date: string;
            /**
             * @description Neutral subject
             * @example Eingang bestätigt
             */
            subject: string;
            /**
             * @description Language of the mail
             * @example de
             */
            locale: string;
        };
        MailboxResponse: {
            /** @description Newest first */
            mails: components["schemas"]["MailHeadResponse"][];
            /** @description `before` of the next page; null on the last one */
            next: string | null;
        };
        MailResponse: {
            /**
             * @description Message-ID without its brackets
             * @example 0f0c7b3e-8d57-4f4e-9f0b-0d6f3f1f9a51@example.org
             */
            id: string;
            /**
             * @description Recipient
             * @example amina.beispiel@example.org
             */
            to: string;
            /**
             * Format: date-time
             * @description When the message came to be
             */
            date: string;
            /**
             * @description Neutral subject
             * @example Eingang bestätigt
             */
            subject: string;
            /**
             * @description Language of the mail
             * @example de
             */
            locale: string;
            /**
             * @description Sender
             * @example willkommen@example.org
             */
            from: string;
            /** @description The mail as plain text */
            text: string;
            /** @description The mail as a page */
            html: string;
        };
        WebhookHostResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * @description Name in the DNS
             * @example hooks.partner.example.org
             */
            host: string;
            /**
             * Format: uuid
             * @description Account that proposed it; null of what was in use before
             */
            proposedBy: string | null;
            /**
             * Format: date-time
             * @description When
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description Account of the second administrator
             */
            approvedBy: string | null;
            /**
             * Format: date-time
             * @description Since when webhooks may lead there; null as long as nobody has approved it
             */
            approvedAt: string | null;
        };
        WebhookHostPageResponse: {
            /** @description Newest first */
            items: components["schemas"]["WebhookHostResponse"][];
            /** @description Cursor of the next page; null on the last one */
            next: string | null;
        };
        ProposeHostRequest: {
            /**
             * @description Name in the DNS, in lower case, without port
             * @example hooks.partner.example.org
             */
            host: string;
        };
        OfficeAreaRequest: {
            /**
             * @description Stable id, never reused
             * @example of-dan-schule-dannenberg
             */
            id: string;
            /**
             * @description Version you have seen
             * @example 1
             */
            version: number;
            /**
             * @description Its keys from then on
             * @example [
             *       "03354"
             *     ]
             */
            area: string[];
        };
        AreaChangeRequest: {
            /**
             * @description Authority whose offices share the places out
             * @example meldebehoerde
             */
            authority: string;
            /**
             * Format: date
             * @description First day it holds; today where it is left out
             */
            validFrom?: string;
            /**
             * @description The offices whose areas change
             * @example [
             *       {
             *         "id": "of-sg-gartow-meldebehoerde",
             *         "version": 1,
             *         "area": [
             *           "03354005",
             *           "03354007",
             *           "03354010",
             *           "03354020",
             *           "03354021"
             *         ]
             *       }
             *     ]
             */
            offices: components["schemas"]["OfficeAreaRequest"][];
        };
        PlannedChangeResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * Format: date
             * @description First day it holds
             */
            validFrom: string;
            /**
             * @description What it changes, by property
             * @example {
             *       "capacityPerDay": 30
             *     }
             */
            changes: {
                [key: string]: unknown;
            };
        };
        ClosureResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * @description Version; the ETag
             * @example 1
             */
            version: number;
            /**
             * @description Authority
             * @example fahrerlaubnisbehoerde
             */
            authority: string;
            /** @description Office; null: all of the authority */
            office: string | null;
            /** @description Service; null: every one */
            service: string | null;
            /**
             * @description Why
             * @enum {string}
             */
            reason: "at-capacity" | "staff-shortage" | "relocation" | "technical-fault" | "reorganisation" | "other";
            /**
             * Format: date
             * @description Last day; null: until it is reopened
             */
            until: string | null;
            /**
             * Format: date-time
             * @description When it was closed
             */
            closedAt: string;
            /**
             * Format: date-time
             * @description When it was reopened
             */
            reopenedAt: string | null;
        };
        OfficeLoadResponse: {
            /** @description Hand-offs to it that have not ended */
            open: number;
            /** @description Hand-offs offered to it today */
            today: number;
            /** @description Is that more than it can take? Others are proposed first then */
            isFull: boolean;
        };
        AdministeredOfficeResponse: {
            /**
             * @description Stable id
             * @example of-dan-jobcenter
             */
            id: string;
            /**
             * @description Authority whose tasks it performs
             * @example jobcenter
             */
            authority: string;
            /** @description Name */
            name: string;
            /**
             * @description Prefixes of municipality keys; * is the federation
             * @example [
             *       "03354"
             *     ]
             */
            area: string[];
            /** @description Where and when it can be met */
            sites: components["schemas"]["OfficeSiteResponse"][];
            /**
             * @description Languages at the desk
             * @example [
             *       "de",
             *       "en"
             *     ]
             */
            languages: string[];
            /** @description Can an interpreter be asked for? */
            interpreterOnRequest: boolean;
            /** @description Does it receive hand-offs? */
            acceptsHandOffs: boolean;
            /** @description Hand-offs it can take on a working day */
            capacityPerDay: number;
            /**
             * @description Contact address
             * @example office@example.org
             */
            email: string;
            /** @description Which properties are invented sample values */
            sample: string[];
            /** @description Remark */
            note: string | null;
            /**
             * @description Version; the ETag
             * @example 1
             */
            version: number;
            /**
             * @description Calendar of the Land whose public holidays it keeps
             * @example DE-NI
             */
            calendar: string;
            /** @description Open matters from which on others are proposed first */
            openMattersLimit: number | null;
            /** @description For which subjects of its authority it is competent; null: every one */
            competentFor: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date
             * @description First day
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last day
             */
            validUntil: string | null;
            /** @description What is planned, the next change first */
            planned: components["schemas"]["PlannedChangeResponse"][];
            /** @description What is closed of it */
            closures: components["schemas"]["ClosureResponse"][];
            /** @description What it has to do; null for counselling, where that is confidential */
            load: components["schemas"]["OfficeLoadResponse"] | null;
        };
        AdministeredOfficeListResponse: {
            /** @description Offices, by id */
            offices: components["schemas"]["AdministeredOfficeResponse"][];
        };
        DeadLetterResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * @description Kind
             * @example outbox
             */
            kind: string;
            /**
             * @description What was to be done: a topic, a channel
             * @example hand-off.offered
             */
            what: string;
            /**
             * Format: uuid
             * @description The row it is about
             */
            subject: string;
            /**
             * @description Code of the last fault
             * @example request/failed
             */
            reason: string;
            /**
             * @description Class of the error
             * @example TypeError
             */
            errorClass: string | null;
            /**
             * @description Tries that began
             * @example 8
             */
            attempts: number;
            /**
             * Format: date-time
             * @description First try
             */
            firstTryAt: string | null;
            /**
             * Format: date-time
             * @description Last try
             */
            lastTryAt: string | null;
            /**
             * Format: date-time
             * @description When it came to be
             */
            createdAt: string;
        };
        DeadLetterPageResponse: {
            /** @description Newest first */
            items: components["schemas"]["DeadLetterResponse"][];
            /** @description `cursor` of the next page; null on the last one */
            next: string | null;
            /** @description All that match, where asked for */
            total?: number;
        };
        ExplainedDeadLetterResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * @description Kind
             * @example outbox
             */
            kind: string;
            /**
             * @description What was to be done: a topic, a channel
             * @example hand-off.offered
             */
            what: string;
            /**
             * Format: uuid
             * @description The row it is about
             */
            subject: string;
            /**
             * @description Code of the last fault
             * @example request/failed
             */
            reason: string;
            /**
             * @description Class of the error
             * @example TypeError
             */
            errorClass: string | null;
            /**
             * @description Tries that began
             * @example 8
             */
            attempts: number;
            /**
             * Format: date-time
             * @description First try
             */
            firstTryAt: string | null;
            /**
             * Format: date-time
             * @description Last try
             */
            lastTryAt: string | null;
            /**
             * Format: date-time
             * @description When it came to be
             */
            createdAt: string;
            /**
             * @description What the reason means
             * @example Every try ended with an unexpected error.
             */
            meaning: string;
            /**
             * @description What can be done
             * @example Look for the fault in the log, repair it, then replay.
             */
            advice: string;
        };
        ReplayManyRequest: {
            /**
             * @description Kind
             * @example outbox
             */
            kind: string;
            /**
             * @description Only what was to be done: a topic, a channel
             * @example hand-off.offered
             */
            what?: string;
            /**
             * @description Only with this reason
             * @example request/unavailable
             */
            reason?: string;
            /**
             * @description At most so many, the oldest first
             * @default 100
             */
            limit?: number;
        };
        ReplayedResponse: {
            /**
             * @description Started anew
             * @example 100
             */
            replayed: number;
            /**
             * @description Still dead of the same selection
             * @example 12
             */
            left: number;
        };
        ClosingRequest: {
            /**
             * @description Authority
             * @example jobcenter
             */
            authority: string;
            /**
             * @description One office of it; all where it is left out
             * @example of-ue-jobcenter
             */
            office?: string;
            /**
             * @description One service; every one where it is left out
             * @example jc-grundsicherungsgeld
             */
            service?: string;
            /**
             * @description Why
             * @example relocation
             * @enum {string}
             */
            reason: "at-capacity" | "staff-shortage" | "relocation" | "technical-fault" | "reorganisation" | "other";
            /**
             * Format: date
             * @description Last day; until somebody reopens it where it is left out
             * @example 2099-12-31
             */
            until?: string;
        };
        ClosurePageResponse: {
            /** @description Newest first */
            items: components["schemas"]["ClosureResponse"][];
            /** @description `cursor` of the next page; null on the last one */
            next: string | null;
        };
        WaitingCountResponse: {
            /**
             * @description `rerouted`: goes on at another office; `held`: stays with its sender, who was told
             * @enum {string}
             */
            fate: "rerouted" | "held";
            /** @description The office that sent them, and looks after those that are held */
            office: string;
            /** @description How many */
            count: number;
        };
        WaitingResponse: {
            /** @description By fate and office; counselling is left out */
            waiting: components["schemas"]["WaitingCountResponse"][];
        };
        OfficeHoursRequest: {
            /**
             * @description Site
             * @example st-luechow
             */
            site: string;
            /**
             * @description Opening hours by weekday (mon to fri), local time
             * @example {
             *       "mon": [
             *         "08:30-12:00"
             *       ],
             *       "thu": [
             *         "14:00-18:00"
             *       ]
             *     }
             */
            hours: {
                [key: string]: string[];
            };
        };
        NewOfficeRequest: {
            /**
             * @description Stable id, never reused
             * @example of-dan-schule-dannenberg
             */
            id: string;
            /**
             * @description Authority whose tasks it performs
             * @example schule
             */
            authority: string;
            /**
             * @description Name
             * @example Aufnehmende Schule Dannenberg (Elbe)
             */
            name: string;
            /**
             * @description Official area keys of 2, 3, 5 or 8 digits; * is the whole federation. The longest key of all offices wins
             * @example [
             *       "03354004"
             *     ]
             */
            area: string[];
            /**
             * @description Where and when it can be met
             * @example [
             *       {
             *         "site": "st-dannenberg",
             *         "hours": {
             *           "mon": [
             *             "08:00-13:00"
             *           ]
             *         }
             *       }
             *     ]
             */
            sites: components["schemas"]["OfficeHoursRequest"][];
            /**
             * @description Languages at the desk, BCP 47
             * @example [
             *       "de",
             *       "en"
             *     ]
             */
            languages: string[];
            /**
             * @description Can an interpreter be asked for?
             * @example true
             */
            interpreterOnRequest: boolean;
            /**
             * @description Does it receive hand-offs? Without, the person is only shown the way
             * @example true
             */
            acceptsHandOffs: boolean;
            /**
             * @description Calendar of the Land whose public holidays it keeps
             * @example DE-NI
             */
            calendar: string;
            /**
             * @description Hand-offs it can take on a working day
             * @example 5
             */
            capacityPerDay: number;
            /**
             * @description Open matters from which on others are proposed first; nothing is refused for it. null: no limit
             * @default null
             */
            openMattersLimit?: number | null;
            /**
             * Format: email
             * @description Contact address
             * @example schule@example.org
             */
            email: string;
            /**
             * @description Remark that is published
             * @default null
             */
            note?: string | null;
            /**
             * Format: date
             * @description First day
             * @default null
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Last day
             * @default null
             */
            validUntil?: string | null;
        };
        OfficeChangeRequest: {
            /**
             * Format: date
             * @description First day it holds; today where it is left out
             */
            validFrom?: string;
            /** @description Name */
            name?: string;
            /**
             * @description Official area keys of 2, 3, 5 or 8 digits; * is the whole federation. The longest key of all offices wins
             * @example [
             *       "03354"
             *     ]
             */
            area?: string[];
            /** @description Where and when it can be met */
            sites?: components["schemas"]["OfficeHoursRequest"][];
            /**
             * @description Languages at the desk, BCP 47
             * @example [
             *       "de",
             *       "en",
             *       "ar"
             *     ]
             */
            languages?: string[];
            /** @description Can an interpreter be asked for? */
            interpreterOnRequest?: boolean;
            /**
             * @description Calendar of the Land whose public holidays it keeps
             * @example DE-NI
             */
            calendar?: string;
            /**
             * @description Hand-offs it can take on a working day
             * @example 30
             */
            capacityPerDay?: number;
            /**
             * @description Open matters from which on others are proposed first; nothing is refused for it. null: no limit
             * @example 400
             */
            openMattersLimit?: number | null;
            /**
             * Format: email
             * @description Contact address
             */
            email?: string;
            /** @description Remark that is published */
            note?: string | null;
            /**
             * Format: date
             * @description Last day of the office
             */
            validUntil?: string | null;
        };
        QueueResponse: {
            /**
             * @description Name
             * @example outbox
             */
            name: string;
            /**
             * @description Jobs that wait for a worker; null where the store is silent
             * @example 3
             */
            waiting: number | null;
            /**
             * @description Jobs that are being run; null where the store is silent
             * @example 3
             */
            active: number | null;
            /**
             * @description Jobs for later; null where the store is silent
             * @example 3
             */
            delayed: number | null;
            /**
             * @description Failed tries among the last 1000; null where the store is silent
             * @example 3
             */
            failed: number | null;
            /**
             * @description Done within the last minute; null where unknown
             * @example 3
             */
            completedLastMinute: number | null;
            /**
             * @description Seconds the oldest row waits in the queue; null where none does
             * @example 12
             */
            oldestWaitingSeconds: number | null;
            /**
             * @description Rows that are due and not in the queue yet
             * @example 0
             */
            backlog: number;
            /**
             * @description Seconds since the oldest of them is due; null where there is none
             * @example 12
             */
            oldestBacklogSeconds: number | null;
            /** @description Rows that are not due yet, also those that failed and are tried again */
            planned: number;
        };
        QueuesResponse: {
            /**
             * Format: date-time
             * @description When it was counted
             */
            at: string;
            /**
             * @description Whether the store of the queues answered
             * @example true
             */
            storeAnswers: boolean;
            /** @description Every queue */
            queues: components["schemas"]["QueueResponse"][];
            /**
             * @description What was given up, of every kind: see the dead letters
             * @example 0
             */
            dead: number;
        };
        RetentionRuleResponse: {
            /**
             * @description Kind of record
             * @example hand-off-record
             */
            id: string;
            /**
             * @description Days it is kept here
             * @example 730
             */
            days: number;
            /**
             * @description What the days count from
             * @example event
             */
            from: string;
            /**
             * @description Where the term comes from
             * @example docs/how-to/keep-and-delete.md
             */
            source: string;
            /**
             * @description `operator`: no norm in the data fixes it, the controller decides; `technical`: needed to run
             * @example operator
             * @enum {string}
             */
            certainty: "operator" | "technical";
            /**
             * Format: date
             * @description Day since which it is the rule
             * @example 2026-11-22
             */
            since: string;
        };
        RetentionRulesResponse: {
            /** @description One for each kind of record that goes by itself */
            rules: components["schemas"]["RetentionRuleResponse"][];
        };
        DeletionRecordResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * @description Rule by which it was deleted
             * @example hand-off-record
             */
            rule: string;
            /**
             * Format: uuid
             * @description Id of what was deleted; null where only a number is recorded
             */
            subject: string | null;
            /**
             * @description Subjects it stands for
             * @example 1
             */
            count: number;
            /**
             * Format: date-time
             * @description When
             */
            at: string;
        };
        DeletionRecordPageResponse: {
            /** @description Newest first */
            items: components["schemas"]["DeletionRecordResponse"][];
            /** @description Cursor of the next page; null on the last one */
            next: string | null;
        };
        NamedFieldResponse: {
            /**
             * @description Data field
             * @example birth_date
             */
            id: string;
            /**
             * @description German name
             * @example Geburtsdatum
             */
            name: string;
        };
        RightsRequestResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * @description What was asked for
             * @enum {string}
             */
            kind: "rectification" | "erasure";
            /**
             * @description What became of it
             * @enum {string}
             */
            state: "open" | "carried_out" | "refused" | "taken_back";
            /**
             * Format: uuid
             * @description Case
             */
            case: string;
            /**
             * @description Office that decides
             * @example of-dan-integration
             */
            office: string;
            /** @description What is to be corrected; empty for an erasure */
            fields: components["schemas"]["NamedFieldResponse"][];
            /** @description Why it was refused */
            code: string | null;
            /**
             * Format: date-time
             * @description When it was asked
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was decided
             */
            decidedAt: string | null;
            /** @description Version; the strong ETag */
            version: number;
            /** @description What the viewer may do now */
            availableActions: ("carry_out" | "refuse" | "take_back")[];
        };
        RightsRequestPageResponse: {
            /** @description Newest first */
            items: components["schemas"]["RightsRequestResponse"][];
            /** @description Cursor of the next page */
            next: string | null;
        };
        AnswerResponse: {
            /**
             * @description Language of the words
             * @example ar
             */
            locale: string;
            /**
             * @description How these words are written
             * @enum {string}
             */
            direction: "ltr" | "rtl";
            /** @description What was decided, and why */
            text: string;
            /** @description Where the reason of a refusal is written */
            article: string | null;
            /** @description What can be done against a refusal */
            remedies: components["schemas"]["RemedyResponse"][];
        };
        FollowedRecipientResponse: {
            /**
             * Format: uuid
             * @description Duty of this recipient
             */
            duty: string;
            /** @description Authority */
            authority: string;
            /** @description Office */
            office: string;
            /** @description German name of the office */
            name: string;
            /** @description What it received */
            fields: components["schemas"]["NamedFieldResponse"][];
            /**
             * Format: date-time
             * @description When it was told
             */
            toldAt: string;
            /**
             * Format: date-time
             * @description When it confirmed
             */
            confirmedAt: string | null;
            /** @description Number of its receipt */
            reference: string | null;
        };
        FollowedRequestResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * @description What was asked for
             * @enum {string}
             */
            kind: "rectification" | "erasure";
            /**
             * @description What became of it
             * @enum {string}
             */
            state: "open" | "carried_out" | "refused" | "taken_back";
            /**
             * Format: uuid
             * @description Case
             */
            case: string;
            /**
             * @description Office that decides
             * @example of-dan-integration
             */
            office: string;
            /** @description What is to be corrected; empty for an erasure */
            fields: components["schemas"]["NamedFieldResponse"][];
            /** @description Why it was refused */
            code: string | null;
            /**
             * Format: date-time
             * @description When it was asked
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was decided
             */
            decidedAt: string | null;
            /** @description Version; the strong ETag */
            version: number;
            /** @description What the viewer may do now */
            availableActions: ("carry_out" | "refuse" | "take_back")[];
            /** @description What is to be true instead; null once it is told, refused or taken back */
            correction: {
                [key: string]: unknown;
            } | null;
            /** @description The answer in the language of the person */
            answer: components["schemas"]["AnswerResponse"] | null;
            /** @description Who was told, and who confirmed */
            recipients: components["schemas"]["FollowedRecipientResponse"][];
        };
        BreakGlassResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * @description `requested` waits for the second person, `urgent` is open and waits for them; `lapsed` and `unconfirmed`: nobody answered in time
             * @enum {string}
             */
            state: "requested" | "urgent" | "granted" | "confirmed" | "refused" | "lapsed" | "unconfirmed";
            /**
             * Format: uuid
             * @description Case that was asked for
             */
            case: string;
            /**
             * @description `danger-to-life`: Life or limb of somebody is in danger: opens at once, the second person confirms afterwards. `harm-to-a-child`: A child would come to harm. `loss-of-a-right`: A right or a deadline would be lost before the office that keeps the file can be reached. `office-unreachable`: The office that keeps the file cannot be reached, and the matter cannot wait
             * @enum {string}
             */
            category: "danger-to-life" | "harm-to-a-child" | "loss-of-a-right" | "office-unreachable";
            /**
             * Format: uuid
             * @description Account that asked
             */
            requestedBy: string;
            /**
             * @description Its authority then
             * @example jobcenter
             */
            authority: string;
            /**
             * @description Its office then
             * @example of-dan-jobcenter
             */
            office: string;
            /**
             * Format: date-time
             * @description When
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @description Until when the second person can answer
             */
            answerBy: string;
            /**
             * Format: uuid
             * @description Second person
             */
            decidedBy: string | null;
            /**
             * Format: date-time
             * @description When they answered
             */
            decidedAt: string | null;
            /**
             * Format: date-time
             * @description Since when the case can be read
             */
            openedAt: string | null;
            /**
             * Format: date-time
             * @description From when on it cannot be read any more
             */
            endsAt: string | null;
            /** @description What the second person may still say */
            availableActions: ("confirm" | "refuse")[];
        };
        BreakGlassPageResponse: {
            /** @description Newest first */
            items: components["schemas"]["BreakGlassResponse"][];
            /** @description Cursor of the next page; null on the last one */
            next: string | null;
        };
        BreakGlassReportResponse: {
            /**
             * @description Month
             * @example 2026-11
             */
            month: string;
            /** @description How many there were, by state */
            byState: {
                [key: string]: number;
            };
            /** @description The same by category */
            byCategory: {
                [key: string]: number;
            };
            /** @description Oldest first */
            items: components["schemas"]["BreakGlassResponse"][];
        };
        WordedBreakGlassResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * @description `requested` waits for the second person, `urgent` is open and waits for them; `lapsed` and `unconfirmed`: nobody answered in time
             * @enum {string}
             */
            state: "requested" | "urgent" | "granted" | "confirmed" | "refused" | "lapsed" | "unconfirmed";
            /**
             * Format: uuid
             * @description Case that was asked for
             */
            case: string;
            /**
             * @description `danger-to-life`: Life or limb of somebody is in danger: opens at once, the second person confirms afterwards. `harm-to-a-child`: A child would come to harm. `loss-of-a-right`: A right or a deadline would be lost before the office that keeps the file can be reached. `office-unreachable`: The office that keeps the file cannot be reached, and the matter cannot wait
             * @enum {string}
             */
            category: "danger-to-life" | "harm-to-a-child" | "loss-of-a-right" | "office-unreachable";
            /**
             * Format: uuid
             * @description Account that asked
             */
            requestedBy: string;
            /**
             * @description Its authority then
             * @example jobcenter
             */
            authority: string;
            /**
             * @description Its office then
             * @example of-dan-jobcenter
             */
            office: string;
            /**
             * Format: date-time
             * @description When
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @description Until when the second person can answer
             */
            answerBy: string;
            /**
             * Format: uuid
             * @description Second person
             */
            decidedBy: string | null;
            /**
             * Format: date-time
             * @description When they answered
             */
            decidedAt: string | null;
            /**
             * Format: date-time
             * @description Since when the case can be read
             */
            openedAt: string | null;
            /**
             * Format: date-time
             * @description From when on it cannot be read any more
             */
            endsAt: string | null;
            /** @description What the second person may still say */
            availableActions: ("confirm" | "refuse")[];
            /** @description Why, in words; left out where it is sealed for others or was deleted */
            reason?: string;
        };
        /** @description RFC 9457; some codes have members of their own */
        Problem: {
            /**
             * Format: uri
             * @description Page that explains the code
             */
            type: string;
            /** @description The same for every occurrence of the code */
            title: string;
            /** @description Status of the answer */
            status: number;
            /**
             * @description Stable; the same in GraphQL
             * @example REQUEST_INVALID
             */
            code: string;
            /**
             * Format: uuid
             * @description `X-Request-Id` of the answer; say it when you ask for help
             */
            traceId: string;
            /** @description With REQUEST_INVALID: what is wrong, and where */
            errors?: {
                /**
                 * @description Member or parameter (RFC 6901)
                 * @example /place
                 */
                pointer: string;
                /**
                 * @description Rule that was broken
                 * @example isString
                 */
                code: string;
                /** @description For developers, in English */
                message?: string;
            }[];
            /** @description With a step that cannot be taken now: those that can */
            allowedActions?: string[];
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /**
         * @description - `REQUEST_INVALID`: The request is not valid
         *     - `REQUEST_MALFORMED`: The request cannot be read
         *     - `ACCESS_PURPOSE_REQUIRED`: Say what you read this for
         *     - `ACCESS_REFERENCE_REQUIRED`: Say which file this belongs to
         */
        RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/invalid",
                 *       "title": "The request is not valid",
                 *       "status": 400,
                 *       "code": "REQUEST_INVALID",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `REQUEST_UNAUTHENTICATED`: Sign in first
         *     - `SIGN_IN_NOT_PROVEN`: The token was issued to somebody else
         */
        RequestUnauthenticatedOrSignInNotProven: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/unauthenticated",
                 *       "title": "Sign in first",
                 *       "status": 401,
                 *       "code": "REQUEST_UNAUTHENTICATED",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `REQUEST_FORBIDDEN`: Your role may not do this
         *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
         *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
         */
        RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/forbidden",
                 *       "title": "Your role may not do this",
                 *       "status": 403,
                 *       "code": "REQUEST_FORBIDDEN",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `REQUEST_TOO_MANY`: Too many requests */
        RequestTooMany: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/too-many",
                 *       "title": "Too many requests",
                 *       "status": 429,
                 *       "code": "REQUEST_TOO_MANY",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `REQUEST_FAILED`: Something went wrong on our side */
        RequestFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/failed",
                 *       "title": "Something went wrong on our side",
                 *       "status": 500,
                 *       "code": "REQUEST_FAILED",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `REQUEST_UNAVAILABLE`: The service is not available at the moment
         *     - `SIGN_IN_UNAVAILABLE`: The sign-in service does not answer at the moment
         */
        RequestUnavailableOrSignInUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/unavailable",
                 *       "title": "The service is not available at the moment",
                 *       "status": 503,
                 *       "code": "REQUEST_UNAVAILABLE",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `REQUEST_INVALID`: The request is not valid
         *     - `REQUEST_MALFORMED`: The request cannot be read
         *     - `ACCESS_PURPOSE_REQUIRED`: Say what you read this for
         *     - `ACCESS_REFERENCE_REQUIRED`: Say which file this belongs to
         *     - `REQUEST_BAD_CURSOR`: The cursor is not one of ours
         */
        RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestBadCursor: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/invalid",
                 *       "title": "The request is not valid",
                 *       "status": 400,
                 *       "code": "REQUEST_INVALID",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `REQUEST_UNAUTHENTICATED`: Sign in first
         *     - `SIGN_IN_NOT_PROVEN`: The token was issued to somebody else
         *     - `REQUEST_STEP_UP_REQUIRED`: This needs a fresh sign-in
         */
        RequestUnauthenticatedOrSignInNotProvenOrRequestStepUpRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/unauthenticated",
                 *       "title": "Sign in first",
                 *       "status": 401,
                 *       "code": "REQUEST_UNAUTHENTICATED",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `REQUEST_NOT_ACCEPTABLE`: It cannot be answered in a type you take */
        RequestNotAcceptable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/not-acceptable",
                 *       "title": "It cannot be answered in a type you take",
                 *       "status": 406,
                 *       "code": "REQUEST_NOT_ACCEPTABLE",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `REQUEST_TOO_LARGE`: The request is too large */
        RequestTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/too-large",
                 *       "title": "The request is too large",
                 *       "status": 413,
                 *       "code": "REQUEST_TOO_LARGE",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `REQUEST_MEDIA_TYPE`: This media type is not accepted */
        RequestMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/media-type",
                 *       "title": "This media type is not accepted",
                 *       "status": 415,
                 *       "code": "REQUEST_MEDIA_TYPE",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `REQUEST_INVALID`: The request is not valid
         *     - `REQUEST_MALFORMED`: The request cannot be read
         */
        RequestInvalidOrRequestMalformed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/invalid",
                 *       "title": "The request is not valid",
                 *       "status": 400,
                 *       "code": "REQUEST_INVALID",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `REQUEST_ADDRESS_TOO_LONG`: A part of the address is too long */
        RequestAddressTooLong: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/address-too-long",
                 *       "title": "A part of the address is too long",
                 *       "status": 414,
                 *       "code": "REQUEST_ADDRESS_TOO_LONG",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `REQUEST_FORBIDDEN`: Your role may not do this */
        RequestForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/forbidden",
                 *       "title": "Your role may not do this",
                 *       "status": 403,
                 *       "code": "REQUEST_FORBIDDEN",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `REQUEST_INVALID`: The request is not valid
         *     - `REQUEST_MALFORMED`: The request cannot be read
         *     - `ACCESS_PURPOSE_REQUIRED`: Say what you read this for
         *     - `ACCESS_REFERENCE_REQUIRED`: Say which file this belongs to
         *     - `REQUEST_TOO_COMPLEX`: The body has too many parts
         *     - `IDEMPOTENCY_KEY_MISSING`: Send a key of your own for this request
         */
        RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/invalid",
                 *       "title": "The request is not valid",
                 *       "status": 400,
                 *       "code": "REQUEST_INVALID",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `IDEMPOTENCY_IN_PROGRESS`: The first request with this key still runs */
        IdempotencyInProgress: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/idempotency/in-progress",
                 *       "title": "The first request with this key still runs",
                 *       "status": 409,
                 *       "code": "IDEMPOTENCY_IN_PROGRESS",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `IDEMPOTENCY_KEY_REUSED`: This key was used for another request */
        IdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/idempotency/key-reused",
                 *       "title": "This key was used for another request",
                 *       "status": 422,
                 *       "code": "IDEMPOTENCY_KEY_REUSED",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `REQUEST_VERSION_REQUIRED`: Say which version you act on */
        RequestVersionRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/version-required",
                 *       "title": "Say which version you act on",
                 *       "status": 428,
                 *       "code": "REQUEST_VERSION_REQUIRED",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `REQUEST_INVALID`: The request is not valid
         *     - `REQUEST_MALFORMED`: The request cannot be read
         *     - `REQUEST_TOO_COMPLEX`: The body has too many parts
         */
        RequestInvalidOrRequestMalformedOrRequestTooComplex: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/invalid",
                 *       "title": "The request is not valid",
                 *       "status": 400,
                 *       "code": "REQUEST_INVALID",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `REQUEST_INVALID`: The request is not valid
         *     - `REQUEST_MALFORMED`: The request cannot be read
         *     - `REQUEST_BAD_CURSOR`: The cursor is not one of ours
         */
        RequestInvalidOrRequestMalformedOrRequestBadCursor: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/invalid",
                 *       "title": "The request is not valid",
                 *       "status": 400,
                 *       "code": "REQUEST_INVALID",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `REQUEST_INVALID`: The request is not valid
         *     - `REQUEST_MALFORMED`: The request cannot be read
         *     - `REQUEST_TOO_COMPLEX`: The body has too many parts
         *     - `IDEMPOTENCY_KEY_MISSING`: Send a key of your own for this request
         */
        RequestInvalidOrRequestMalformedOrRequestTooComplexOrIdempotencyKeyMissing: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                traceparent: components["headers"]["traceparent"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://eindach.example.org/problems/request/invalid",
                 *       "title": "The request is not valid",
                 *       "status": 400,
                 *       "code": "REQUEST_INVALID",
                 *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Your own, where you sent a UUID; else one of ours. `traceId` of a problem */
        "X-Request-Id": string;
        /**
         * @description W3C Trace Context: the trace you named or a new one, and our part in it
         * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
         */
        traceparent: string;
        /**
         * @description What is left of each limit, and the seconds until it is whole again (draft-ietf-httpapi-ratelimit-headers-10)
         * @example "account";r=597;t=42
         */
        RateLimit: string;
        /**
         * @description The limits: requests (`q`) in a time (`w`, seconds)
         * @example "account";q=600;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description Seconds to wait
         * @example 5
         */
        "Retry-After": number;
        /**
         * @description Version of what was answered (RFC 9110 § 8.8.3)
         * @example "3"
         */
        ETag: string;
        /**
         * @description The next page (RFC 8288, `rel="next"`); left out on the last one
         * @example </v1/hand-offs?cursor=MjAyNi0xMS0yM1Q&limit=50>; rel="next"
         */
        Link: string;
        /**
         * @description How to sign in (RFC 6750, RFC 9449)
         * @example Bearer, DPoP algs="ES256 PS256 EdDSA"
         */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAudit: {
        parameters: {
            query?: {
                /** @description Length of the page */
                limit?: number;
                /** @description Only entries about this object */
                object?: string;
            };
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    whoCanSee: {
        parameters: {
            query: {
                /** @description Kind of the matter */
                kind: "case" | "hand-off";
                /** @description Its id */
                id: string;
            };
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisibilityResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `AUDIT_NO_SUCH_MATTER`: There is no such matter */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/audit/no-such-matter",
                     *       "title": "There is no such matter",
                     *       "status": 404,
                     *       "code": "AUDIT_NO_SUCH_MATTER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    listAccesses: {
        parameters: {
            query: {
                /** @description Length of the page */
                limit?: number;
                /** @description Opaque; `next` of the page before */
                cursor?: string;
                /** @description Beginning of the time asked about */
                from: string;
                /** @description End of it, itself not included */
                to: string;
                /** @description Only what this account was shown */
                account?: string;
                /** @description Only what was shown of this object */
                object?: string;
            };
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON, or CSV (RFC 4180) for `Accept: text/csv`, where what a spreadsheet takes for a formula begins with `'` */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessPageResponse"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestBadCursor"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProvenOrRequestStepUpRequired"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            406: components["responses"]["RequestNotAcceptable"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    listAccessAlarms: {
        parameters: {
            query?: {
                /** @description Length of the page */
                limit?: number;
                /** @description Opaque; `next` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON, or CSV (RFC 4180) for `Accept: text/csv`, where what a spreadsheet takes for a formula begins with `'` */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmPageResponse"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestBadCursor"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProvenOrRequestStepUpRequired"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            406: components["responses"]["RequestNotAcceptable"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    getRecipientDuty: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path: {
                /** @description Duty */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `RECIPIENT_DUTY_NOT_FOUND`: There is no such duty */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/recipient-duty/not-found",
                     *       "title": "There is no such duty",
                     *       "status": 404,
                     *       "code": "RECIPIENT_DUTY_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    getHandOff: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path: {
                /** @description Hand-off */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `ETag` holds its version */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOffResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `HAND_OFF_NOT_FOUND`: There is no such hand-off */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/hand-off/not-found",
                     *       "title": "There is no such hand-off",
                     *       "status": 404,
                     *       "code": "HAND_OFF_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    listActions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path: {
                /** @description Hand-off */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionsResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `HAND_OFF_NOT_FOUND`: There is no such hand-off */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/hand-off/not-found",
                     *       "title": "There is no such hand-off",
                     *       "status": 404,
                     *       "code": "HAND_OFF_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    moveHandOff: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you act on */
                "If-Match": string;
                /** @description A key of your own for this request, such as a UUID. For 24 hours the same request under the same key gets the same answer and has no further effect. */
                "Idempotency-Key": string;
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path: {
                /** @description Hand-off */
                id: string;
                /** @description The step */
                action: "deliver" | "acknowledge" | "declare_complete" | "ask" | "answer" | "accept" | "reject" | "start" | "hold" | "resume" | "complete" | "confirm" | "dispute" | "withdraw" | "revoke" | "fail" | "request_void" | "void";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "not-competent"
                 *     }
                 */
                "application/json": components["schemas"]["MoveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `HAND_OFF_NOT_FOUND`: There is no such hand-off */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/hand-off/not-found",
                     *       "title": "There is no such hand-off",
                     *       "status": 404,
                     *       "code": "HAND_OFF_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_ALLOWED with `allowedActions`
             *
             *     - `HAND_OFF_NOT_ALLOWED`: The hand-off cannot take this step now
             *     - `IDEMPOTENCY_IN_PROGRESS`: The first request with this key still runs
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/hand-off/not-allowed",
                     *       "title": "The hand-off cannot take this step now",
                     *       "status": 409,
                     *       "code": "HAND_OFF_NOT_ALLOWED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `HAND_OFF_VERSION_CONFLICT`: The hand-off has changed since you read it */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/hand-off/version-conflict",
                     *       "title": "The hand-off has changed since you read it",
                     *       "status": 412,
                     *       "code": "HAND_OFF_VERSION_CONFLICT",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestAddressTooLong"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_STEP_INCOMPLETE with `missing`
             *
             *     - `HAND_OFF_STEP_INCOMPLETE`: The step lacks something
             *     - `IDEMPOTENCY_KEY_REUSED`: This key was used for another request
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/hand-off/step-incomplete",
                     *       "title": "The step lacks something",
                     *       "status": 422,
                     *       "code": "HAND_OFF_STEP_INCOMPLETE",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["RequestVersionRequired"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    getHandOffRetention: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path: {
                /** @description Hand-off */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `HAND_OFF_NOT_FOUND`: There is no such hand-off */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/hand-off/not-found",
                     *       "title": "There is no such hand-off",
                     *       "status": 404,
                     *       "code": "HAND_OFF_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    holdHandOff: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own for this request, such as a UUID. For 24 hours the same request under the same key gets the same answer and has no further effect. */
                "Idempotency-Key": string;
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path: {
                /** @description Hand-off */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "court-proceedings",
                 *       "reference": "S 12 AS 345/26"
                 *     }
                 */
                "application/json": components["schemas"]["LegalHoldRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `HAND_OFF_NOT_FOUND`: There is no such hand-off */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/hand-off/not-found",
                     *       "title": "There is no such hand-off",
                     *       "status": 404,
                     *       "code": "HAND_OFF_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestAddressTooLong"];
            415: components["responses"]["RequestMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    liftHold: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own for this request, such as a UUID. For 24 hours the same request under the same key gets the same answer and has no further effect. */
                "Idempotency-Key": string;
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path: {
                /** @description Hand-off */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `HAND_OFF_NOT_FOUND`: There is no such hand-off */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/hand-off/not-found",
                     *       "title": "There is no such hand-off",
                     *       "status": 404,
                     *       "code": "HAND_OFF_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestAddressTooLong"];
            415: components["responses"]["RequestMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    getDeletion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path: {
                /** @description Hand-off */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /**
             * @description - `HAND_OFF_NOT_FOUND`: There is no such hand-off
             *     - `HAND_OFF_NO_DELETION_DUTY`: There is nothing to delete
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/hand-off/not-found",
                     *       "title": "There is no such hand-off",
                     *       "status": 404,
                     *       "code": "HAND_OFF_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Length of the page */
                limit?: number;
                /** @description Opaque; `next` of the page before */
                cursor?: string;
                /** @description Only deliveries in this state */
                state?: "held" | "pending" | "sending" | "sent" | "bundled" | "failed" | "cancelled";
            };
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPageResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestBadCursor"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    listMails: {
        parameters: {
            query?: {
                /** @description Length of the page */
                limit?: number;
                /** @description Only mails that arrived before this one; `next` of the page before */
                before?: string;
            };
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /**
             * @description MAILBOX_NOT_KEPT where mails go to a relay
             *
             *     - `MAILBOX_NOT_KEPT`: Mails are sent here, not kept
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/mailbox/not-kept",
                     *       "title": "Mails are sent here, not kept",
                     *       "status": 404,
                     *       "code": "MAILBOX_NOT_KEPT",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    getMail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path: {
                /** @description Mail, as the list names it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /**
             * @description - `MAILBOX_NO_SUCH_MAIL`: There is no such mail in the mailbox
             *     - `MAILBOX_NOT_KEPT`: Mails are sent here, not kept
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/mailbox/no-such-mail",
                     *       "title": "There is no such mail in the mailbox",
                     *       "status": 404,
                     *       "code": "MAILBOX_NO_SUCH_MAIL",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    getMailPage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path: {
                /** @description Mail, as the list names it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that runs and loads nothing */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /**
             * @description - `MAILBOX_NO_SUCH_MAIL`: There is no such mail in the mailbox
             *     - `MAILBOX_NOT_KEPT`: Mails are sent here, not kept
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/mailbox/no-such-mail",
                     *       "title": "There is no such mail in the mailbox",
                     *       "status": 404,
                     *       "code": "MAILBOX_NO_SUCH_MAIL",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    listWebhookHosts: {
        parameters: {
            query?: {
                /** @description Length of the page */
                limit?: number;
                /** @description Opaque; `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookHostPageResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestBadCursor"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    proposeWebhookHost: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own for this request, such as a UUID. For 24 hours the same request under the same key gets the same answer and has no further effect. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "host": "hooks.partner.example.org"
                 *     }
                 */
                "application/json": components["schemas"]["ProposeHostRequest"];
            };
        };
        responses: {
            /** @description Proposed */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookHostResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProvenOrRequestStepUpRequired"];
            403: components["responses"]["RequestForbidden"];
            /**
             * @description - `WEBHOOK_HOST_KNOWN`: This host was proposed already
             *     - `IDEMPOTENCY_IN_PROGRESS`: The first request with this key still runs
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/webhook-host/known",
                     *       "title": "This host was proposed already",
                     *       "status": 409,
                     *       "code": "WEBHOOK_HOST_KNOWN",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    approveWebhookHost: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own for this request, such as a UUID. For 24 hours the same request under the same key gets the same answer and has no further effect. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Host */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookHostResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProvenOrRequestStepUpRequired"];
            /**
             * @description - `WEBHOOK_HOST_OWN_PROPOSAL`: Who proposed it cannot approve it
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/webhook-host/own-proposal",
                     *       "title": "Who proposed it cannot approve it",
                     *       "status": 403,
                     *       "code": "WEBHOOK_HOST_OWN_PROPOSAL",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `WEBHOOK_HOST_NOT_FOUND`: There is no such host */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/webhook-host/not-found",
                     *       "title": "There is no such host",
                     *       "status": 404,
                     *       "code": "WEBHOOK_HOST_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestAddressTooLong"];
            415: components["responses"]["RequestMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    withdrawWebhookHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Host */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplex"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /** @description - `WEBHOOK_HOST_NOT_FOUND`: There is no such host */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/webhook-host/not-found",
                     *       "title": "There is no such host",
                     *       "status": 404,
                     *       "code": "WEBHOOK_HOST_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestAddressTooLong"];
            415: components["responses"]["RequestMediaType"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    changeAreas: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own for this request, such as a UUID. For 24 hours the same request under the same key gets the same answer and has no further effect. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "authority": "meldebehoerde",
                 *       "offices": [
                 *         {
                 *           "id": "of-sg-gartow-meldebehoerde",
                 *           "version": 1,
                 *           "area": [
                 *             "03354005",
                 *             "03354007",
                 *             "03354010",
                 *             "03354020",
                 *             "03354021"
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AreaChangeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredOfficeListResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /** @description - `OFFICE_NOT_FOUND`: There is no such office */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/office/not-found",
                     *       "title": "There is no such office",
                     *       "status": 404,
                     *       "code": "OFFICE_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description OFFICE_AREAS_BROKEN with `faults`
             *
             *     - `OFFICE_AREAS_BROKEN`: A place would have two offices of the authority, or none
             *     - `IDEMPOTENCY_IN_PROGRESS`: The first request with this key still runs
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/office/areas-broken",
                     *       "title": "A place would have two offices of the authority, or none",
                     *       "status": 409,
                     *       "code": "OFFICE_AREAS_BROKEN",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `OFFICE_VERSION_CONFLICT`: The office has changed since you read it */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/office/version-conflict",
                     *       "title": "The office has changed since you read it",
                     *       "status": 412,
                     *       "code": "OFFICE_VERSION_CONFLICT",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description OFFICE_INVALID with `errors`, OFFICE_CHANGE_IN_PAST
             *
             *     - `OFFICE_INVALID`: This cannot be said about an office
             *     - `OFFICE_CHANGE_IN_PAST`: An office is not changed for days that are over
             *     - `IDEMPOTENCY_KEY_REUSED`: This key was used for another request
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/office/invalid",
                     *       "title": "This cannot be said about an office",
                     *       "status": 422,
                     *       "code": "OFFICE_INVALID",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /** @description Length of the page */
                limit?: number;
                /** @description Opaque; `next` of the page before */
                cursor?: string;
                /** @description Only this kind */
                kind?: string;
                /** @description Only what was to be done: a topic, a channel */
                what?: string;
                /** @description Only with this reason */
                reason?: string;
                /** @description Also count all of them */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterPageResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestBadCursor"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /** @description - `DEAD_LETTER_UNKNOWN_KIND`: There are no dead letters of this kind */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/dead-letter/unknown-kind",
                     *       "title": "There are no dead letters of this kind",
                     *       "status": 422,
                     *       "code": "DEAD_LETTER_UNKNOWN_KIND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    getDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Dead letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainedDeadLetterResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /** @description - `DEAD_LETTER_NOT_FOUND`: There is no such dead letter */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/dead-letter/not-found",
                     *       "title": "There is no such dead letter",
                     *       "status": 404,
                     *       "code": "DEAD_LETTER_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    replayDeadLetters: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own for this request, such as a UUID. For 24 hours the same request under the same key gets the same answer and has no further effect. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "outbox",
                 *       "what": "hand-off.offered",
                 *       "reason": "request/unavailable"
                 *     }
                 */
                "application/json": components["schemas"]["ReplayManyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayedResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description - `DEAD_LETTER_UNKNOWN_KIND`: There are no dead letters of this kind
             *     - `IDEMPOTENCY_KEY_REUSED`: This key was used for another request
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/dead-letter/unknown-kind",
                     *       "title": "There are no dead letters of this kind",
                     *       "status": 422,
                     *       "code": "DEAD_LETTER_UNKNOWN_KIND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    replayDeadLetter: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own for this request, such as a UUID. For 24 hours the same request under the same key gets the same answer and has no further effect. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Dead letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayedResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /** @description - `DEAD_LETTER_NOT_FOUND`: There is no such dead letter */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/dead-letter/not-found",
                     *       "title": "There is no such dead letter",
                     *       "status": 404,
                     *       "code": "DEAD_LETTER_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description WEBHOOK_NOT_ALLOWED: its owner has not enabled the endpoint again
             *
             *     - `WEBHOOK_NOT_ALLOWED`: This cannot be done with the webhook now
             *     - `IDEMPOTENCY_IN_PROGRESS`: The first request with this key still runs
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/webhook/not-allowed",
                     *       "title": "This cannot be done with the webhook now",
                     *       "status": 409,
                     *       "code": "WEBHOOK_NOT_ALLOWED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestAddressTooLong"];
            415: components["responses"]["RequestMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    listEndpointClosures: {
        parameters: {
            query?: {
                /** @description Length of the page */
                limit?: number;
                /** @description Opaque; `next` of the page before */
                cursor?: string;
                /** @description Only those that nobody has reopened */
                open?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosurePageResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestBadCursor"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    closeEndpoint: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own for this request, such as a UUID. For 24 hours the same request under the same key gets the same answer and has no further effect. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "authority": "jobcenter",
                 *       "office": "of-ue-jobcenter",
                 *       "service": "jc-grundsicherungsgeld",
                 *       "reason": "relocation",
                 *       "until": "2099-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["ClosingRequest"];
            };
        };
        responses: {
            /** @description `Location` names it, `ETag` holds its version */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosureResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description - `ENDPOINT_UNKNOWN`: There is no such endpoint
             *     - `ENDPOINT_UNTIL_PASSED`: The last day of the closure is over
             *     - `IDEMPOTENCY_KEY_REUSED`: This key was used for another request
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/endpoint/unknown",
                     *       "title": "There is no such endpoint",
                     *       "status": 422,
                     *       "code": "ENDPOINT_UNKNOWN",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    getEndpointClosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Closure */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `ETag` holds its version */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosureResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /** @description - `ENDPOINT_NO_CLOSURE`: There is no such closure */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/endpoint/no-closure",
                     *       "title": "There is no such closure",
                     *       "status": 404,
                     *       "code": "ENDPOINT_NO_CLOSURE",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    listWaitingHandOffs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Closure */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /** @description - `ENDPOINT_NO_CLOSURE`: There is no such closure */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/endpoint/no-closure",
                     *       "title": "There is no such closure",
                     *       "status": 404,
                     *       "code": "ENDPOINT_NO_CLOSURE",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    reopenEndpoint: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you act on */
                "If-Match": string;
                /** @description A key of your own for this request, such as a UUID. For 24 hours the same request under the same key gets the same answer and has no further effect. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Closure */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `ETag` holds its version */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosureResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /** @description - `ENDPOINT_NO_CLOSURE`: There is no such closure */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/endpoint/no-closure",
                     *       "title": "There is no such closure",
                     *       "status": 404,
                     *       "code": "ENDPOINT_NO_CLOSURE",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `ENDPOINT_ALREADY_OPEN`: It has been reopened already
             *     - `IDEMPOTENCY_IN_PROGRESS`: The first request with this key still runs
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/endpoint/already-open",
                     *       "title": "It has been reopened already",
                     *       "status": 409,
                     *       "code": "ENDPOINT_ALREADY_OPEN",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `ENDPOINT_VERSION_CONFLICT`: The closure has changed since you read it */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/endpoint/version-conflict",
                     *       "title": "The closure has changed since you read it",
                     *       "status": 412,
                     *       "code": "ENDPOINT_VERSION_CONFLICT",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestAddressTooLong"];
            415: components["responses"]["RequestMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["RequestVersionRequired"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    listAdministeredOffices: {
        parameters: {
            query?: {
                /** @description Only offices of this authority */
                authority?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredOfficeListResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    addOffice: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own for this request, such as a UUID. For 24 hours the same request under the same key gets the same answer and has no further effect. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "of-dan-schule-dannenberg",
                 *       "authority": "schule",
                 *       "name": "Aufnehmende Schule Dannenberg (Elbe)",
                 *       "area": [
                 *         "03354004"
                 *       ],
                 *       "sites": [
                 *         {
                 *           "site": "st-dannenberg",
                 *           "hours": {
                 *             "mon": [
                 *               "08:00-13:00"
                 *             ]
                 *           }
                 *         }
                 *       ],
                 *       "languages": [
                 *         "de",
                 *         "en"
                 *       ],
                 *       "interpreterOnRequest": true,
                 *       "acceptsHandOffs": true,
                 *       "calendar": "DE-NI",
                 *       "capacityPerDay": 5,
                 *       "email": "schule@example.org"
                 *     }
                 */
                "application/json": components["schemas"]["NewOfficeRequest"];
            };
        };
        responses: {
            /** @description `Location` names it, `ETag` holds its version */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredOfficeResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /**
             * @description OFFICE_EXISTS, OFFICE_AREAS_BROKEN with `faults`
             *
             *     - `OFFICE_EXISTS`: There is an office with this id
             *     - `OFFICE_AREAS_BROKEN`: A place would have two offices of the authority, or none
             *     - `IDEMPOTENCY_IN_PROGRESS`: The first request with this key still runs
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/office/exists",
                     *       "title": "There is an office with this id",
                     *       "status": 409,
                     *       "code": "OFFICE_EXISTS",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description OFFICE_INVALID with `errors`, OFFICE_UNKNOWN_AUTHORITY
             *
             *     - `OFFICE_INVALID`: This cannot be said about an office
             *     - `OFFICE_UNKNOWN_AUTHORITY`: There is no such authority
             *     - `IDEMPOTENCY_KEY_REUSED`: This key was used for another request
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/office/invalid",
                     *       "title": "This cannot be said about an office",
                     *       "status": 422,
                     *       "code": "OFFICE_INVALID",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    getAdministeredOffice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Stable id of the office */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `ETag` holds its version */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredOfficeResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /** @description - `OFFICE_NOT_FOUND`: There is no such office */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/office/not-found",
                     *       "title": "There is no such office",
                     *       "status": 404,
                     *       "code": "OFFICE_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    changeOffice: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you act on */
                "If-Match": string;
            };
            path: {
                /** @description Stable id of the office */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "area": [
                 *         "03354"
                 *       ],
                 *       "languages": [
                 *         "de",
                 *         "en",
                 *         "ar"
                 *       ],
                 *       "calendar": "DE-NI",
                 *       "capacityPerDay": 30,
                 *       "openMattersLimit": 400
                 *     }
                 */
                "application/json": components["schemas"]["OfficeChangeRequest"];
            };
        };
        responses: {
            /** @description `ETag` holds its version */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredOfficeResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplex"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /** @description - `OFFICE_NOT_FOUND`: There is no such office */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/office/not-found",
                     *       "title": "There is no such office",
                     *       "status": 404,
                     *       "code": "OFFICE_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description OFFICE_AREAS_BROKEN with `faults`
             *
             *     - `OFFICE_AREAS_BROKEN`: A place would have two offices of the authority, or none
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/office/areas-broken",
                     *       "title": "A place would have two offices of the authority, or none",
                     *       "status": 409,
                     *       "code": "OFFICE_AREAS_BROKEN",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `OFFICE_VERSION_CONFLICT`: The office has changed since you read it */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/office/version-conflict",
                     *       "title": "The office has changed since you read it",
                     *       "status": 412,
                     *       "code": "OFFICE_VERSION_CONFLICT",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestAddressTooLong"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description OFFICE_INVALID with `errors`, OFFICE_CHANGE_IN_PAST, OFFICE_NOTHING_TO_CHANGE
             *
             *     - `OFFICE_INVALID`: This cannot be said about an office
             *     - `OFFICE_CHANGE_IN_PAST`: An office is not changed for days that are over
             *     - `OFFICE_NOTHING_TO_CHANGE`: Nothing is to be changed
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/office/invalid",
                     *       "title": "This cannot be said about an office",
                     *       "status": 422,
                     *       "code": "OFFICE_INVALID",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["RequestVersionRequired"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    cancelOfficeChange: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you act on */
                "If-Match": string;
            };
            path: {
                /** @description Stable id of the office */
                id: string;
                /** @description Planned change */
                change: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplex"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /**
             * @description - `OFFICE_NOT_FOUND`: There is no such office
             *     - `OFFICE_NO_SUCH_PLAN`: Nothing like that is planned about the office
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/office/not-found",
                     *       "title": "There is no such office",
                     *       "status": 404,
                     *       "code": "OFFICE_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description OFFICE_AREAS_BROKEN with `faults`
             *
             *     - `OFFICE_AREAS_BROKEN`: A place would have two offices of the authority, or none
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/office/areas-broken",
                     *       "title": "A place would have two offices of the authority, or none",
                     *       "status": 409,
                     *       "code": "OFFICE_AREAS_BROKEN",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `OFFICE_VERSION_CONFLICT`: The office has changed since you read it */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/office/version-conflict",
                     *       "title": "The office has changed since you read it",
                     *       "status": 412,
                     *       "code": "OFFICE_VERSION_CONFLICT",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestAddressTooLong"];
            415: components["responses"]["RequestMediaType"];
            428: components["responses"]["RequestVersionRequired"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    getQueues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    listRetentionRules: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRulesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    listDeletionRecords: {
        parameters: {
            query?: {
                /** @description Length of the page */
                limit?: number;
                /** @description Opaque; `next` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRecordPageResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestBadCursor"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    listRightsRequests: {
        parameters: {
            query?: {
                /** @description Length of the page */
                limit?: number;
                /** @description Opaque; `next` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestPageResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestBadCursor"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `RIGHTS_REQUEST_NOT_FOUND`: There is no such request */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/rights-request/not-found",
                     *       "title": "There is no such request",
                     *       "status": 404,
                     *       "code": "RIGHTS_REQUEST_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    getRightsRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path: {
                /** @description Request */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `ETag` holds its version */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedRequestResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `RIGHTS_REQUEST_NOT_FOUND`: There is no such request */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/rights-request/not-found",
                     *       "title": "There is no such request",
                     *       "status": 404,
                     *       "code": "RIGHTS_REQUEST_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    listBreakGlass: {
        parameters: {
            query?: {
                /** @description Length of the page */
                limit?: number;
                /** @description Opaque; `next` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlassPageResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestBadCursor"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    reportBreakGlass: {
        parameters: {
            query: {
                /** @description Month */
                month: string;
            };
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlassReportResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    getBreakGlass: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).
                 *     - `casework`: Working on the matter: intake, plan, handing over, deadlines
                 *     - `hand-off`: Working on what another office handed over, or answers; it opens no case file
                 *     - `enquiry`: The person asks about their own matter; nothing is changed
                 *     - `data-subject-request`: The person uses their rights to their data
                 *     - `supervision`: Supervision of the work, correction of errors, data protection oversight; it opens no case file
                 *     - `break-glass`: An emergency that two people have confirmed; it opens the one case, and nothing is changed
                 *     - `statistics`: Counting for reports; it opens nothing about a person
                 * @example casework
                 */
                "X-Purpose"?: "casework" | "hand-off" | "enquiry" | "data-subject-request" | "supervision" | "break-glass" | "statistics";
                /**
                 * @description Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.
                 * @example 51.2/2026-117
                 */
                "X-Reference"?: string;
                /**
                 * @description Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).
                 *     - `appointment`: The person is here, or has an appointment
                 *     - `call`: The person or their helper calls
                 *     - `letter`: A letter or a document has arrived
                 *     - `deadline`: A deadline is near
                 *     - `hand-off`: Something was handed over, or came back
                 *     - `substitution`: A colleague is away
                 *     - `oversight`: Oversight of the work or of data protection
                 * @example appointment
                 */
                "X-Reason"?: "appointment" | "call" | "letter" | "deadline" | "hand-off" | "substitution" | "oversight";
            };
            path: {
                /** @description Request */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordedBreakGlassResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `BREAK_GLASS_NOT_FOUND`: There is no such request */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://eindach.example.org/problems/break-glass/not-found",
                     *       "title": "There is no such request",
                     *       "status": 404,
                     *       "code": "BREAK_GLASS_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
}
