/** Written by `npm run generate` from the contract beside it in openapi/; do not edit. */

export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Does the process live?
         * @description Answers as long as the process runs, without looking at the database. Not counted against any limit.
         */
        get: operations["isLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can the process serve, with its database migrated and reachable?
         * @description Send traffic here only while this answers 200. Not counted against any limit.
         */
        get: operations["isReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/backchannel-logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a session
         * @description For the issuer alone: the token is signed by it. Tokens of the session are refused from then on.
         */
        post: operations["endSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every authority behind the door
         * @description Each with its services, as they are declared. Ids are stable; take them from here for every other operation.
         */
        get: operations["listAuthorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One public service
         * @description Under which conditions, with which documents, at which fee, and how a decision is contested. `certainty` says whether the norm was read.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The offices, their areas and opening hours
         * @description An authority has several offices; the area of each says for whom it is competent. `acceptsHandOffs` says whether matters can be handed over to it.
         */
        get: operations["listOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every deadline of the declared law
         * @description Working aids, no legal advice: each names its paragraph and how certain the declaration is.
         */
        get: operations["listDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadlines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One deadline as it is declared
         * @description With what starts it, its length, how it is counted, and what follows when it is missed.
         */
        get: operations["getDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadlines/calculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When does it end, and who is reminded when?
         * @description With `deadlineId` a declared deadline, else a period stated in full. Stores nothing. Information without guarantee: a human confirms every remedy deadline. No date is given where the law or the facts name none.
         */
        post: operations["calculateDeadline"];
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
    "/v1/hand-offs/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its receipts, with the day that counts
         * @description R1 proves the filing. `countsFrom` is the day that counts in law, by the rule that each receipt names.
         */
        get: operations["listReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hand-offs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to it so far
         * @description Every step with its day and reason. Each holds the hash of the one before, so that a change in the database is found.
         */
        get: operations["listHandOffEvents"];
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
    "/v1/hand-offs/{id}/timers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reminders, alarms and ends that are due or have fired
         * @description What this software does by itself when nobody acts: it reminds, warns, and ends an offer that nobody answered.
         */
        get: operations["listTimers"];
        put?: never;
        post?: never;
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
    "/v1/hand-offs/{id}/receipts/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One receipt, with what it proves signed
         * @description `jws` proves it to anybody without asking this server: check it with the keys of `GET /v1/receipts/keys`.
         */
        get: operations["getReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hand-offs/{id}/receipts/{reference}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One receipt as a page to print
         * @description In the language of the viewer with German beside it; its code holds the signed receipt.
         */
        get: operations["getReceiptPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipts/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public keys that receipts are checked with
         * @description A JWK set (RFC 7517). Keys that were replaced stay in it, so that old receipts can be checked.
         */
        get: operations["getReceiptKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipts/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Is this receipt genuine?
         * @description Looks at the signature alone and stores nothing. An invalid receipt is an answer, not an error.
         */
        post: operations["verifyReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * May these fields go from this body to that one?
         * @description Takes names of fields, never their contents, and stores nothing. A refusal is an answer, not an error.
         */
        post: operations["decideTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a case is open, and until when it is kept
         * @description Read its `ETag` here before closing it or opening it again.
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/routing/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which services fit, who is competent, in which order, and why
         * @description Stores nothing. "Nobody competent" and "needs facts" are answers, not errors; nobody is rejected.
         */
        post: operations["previewRouting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/routing/life-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Life events a concern can name, with the services they stand for
         * @description Name one of these as a concern in `POST /v1/routing/preview` instead of single services.
         */
        get: operations["listLifeEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dates to subscribe to (iCalendar, RFC 5545)
         * @description The titles name neither authority nor matter. Make the address with the GraphQL mutation `renewCalendarAddress`. With `If-None-Match`: 304 where nothing changed.
         */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personal-data/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something about me is wrong (Art. 16 DSGVO)
         * @description What an office has to see a document for waits for the desk (`open`); all else is corrected at once (`carried_out`). Every recipient is told and has to confirm.
         */
        post: operations["askForCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personal-data/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * My file is to be erased (Art. 17 DSGVO)
         * @description The desk that keeps it decides. What it erases, everybody has to erase whom it told, and confirms it; a refusal has its reason.
         */
        post: operations["askForErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is stored about me, who received it, when and on which basis (Art. 15 DSGVO)
         * @description At any time, without an application. What an office keeps in its own files has to be asked for there.
         */
        get: operations["getPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personal-data/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a document to take along, in my language and in German
         * @description A PDF, for example to show it at an advice centre.
         */
        get: operations["getPersonalDataDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personal-data/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I agreed to, for each recipient and purpose
         * @description Each can be taken back by itself, as easily as it was given.
         */
        get: operations["listConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personal-data/consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of my consents
         * @description To whom, for what, since when, and whether it still holds. Its `ETag` is needed to take it back.
         */
        get: operations["getConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personal-data/consents/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a consent back (Art. 7 Abs. 3 DSGVO)
         * @description From then on the recipient reads nothing more and has to delete what it received.
         */
        post: operations["withdrawConsent"];
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
    "/v1/rights-requests/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * I do not want it any more
         * @description Only as long as nobody has decided. It can be asked for again.
         */
        post: operations["takeBackRightsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hsds/v3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which version of HSDS this is, and with which profile
         * @description The meta endpoint of HSDS, also with a slash at its end.
         */
        get: operations["getDirectoryInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hsds/v3/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was added, changed and removed
         * @description The order never changes and nothing is put in between later: who reads on behind `last` misses nothing. An object that changed again is told once, with its last change.
         */
        get: operations["listDirectoryChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hsds/v3/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public services, each as one office provides it
         * @description Found in German and English; typing errors are forgiven. One entry for each office that provides the service.
         */
        get: operations["listDirectoryServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hsds/v3/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One service with all that belongs to it
         * @description With its office, sites, hours, costs, required documents and legal basis.
         */
        get: operations["getDirectoryService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hsds/v3/service_at_locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services at the sites of their offices
         * @description Which service is provided at which site, and when.
         */
        get: operations["listDirectoryServiceAtLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hsds/v3/service_at_locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One service at one site, with its hours there
         * @description Hours are those of this service at this site, which may differ from those of the office.
         */
        get: operations["getDirectoryServiceAtLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hsds/v3/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Offices, each with its own area and address
         * @description An organization is an office with an area and hours of its own, not a kind of authority.
         */
        get: operations["listDirectoryOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hsds/v3/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One office with its sites and services
         * @description With its services where `full_service` asks for them.
         */
        get: operations["getDirectoryOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hsds/v3/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sites where offices can be met
         * @description Sites where services are provided. No coordinates are given where none are known.
         */
        get: operations["listDirectoryLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hsds/v3/locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One site with the hours of its desk
         * @description Streets, telephone numbers and coordinates are left out where none are declared.
         */
        get: operations["getDirectoryLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hsds/v3/taxonomies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By what services and offices are classified
         * @description Life events, authorities, kinds of body and channels: the lists our declarations hold.
         */
        get: operations["listDirectoryTaxonomies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hsds/v3/taxonomies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One taxonomy, without its terms
         * @description Its terms are at `GET /hsds/v3/taxonomy_terms?taxonomy_id=`.
         */
        get: operations["getDirectoryTaxonomy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hsds/v3/taxonomy_terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Terms of the taxonomies
         * @description Use the id of a term as `taxonomy_term_id` to list the services it stands for.
         */
        get: operations["listDirectoryTaxonomyTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hsds/v3/taxonomy_terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One term of a taxonomy
         * @description With its parent, where terms form a tree.
         */
        get: operations["getDirectoryTaxonomyTerm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hsds/v3/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What our objects have beyond HSDS 3.0
         * @description Applying a patch to the schema of HSDS with the same name (RFC 7396) gives the schema of the profile. Every object keeps to the unpatched schema as well.
         */
        get: operations["getDirectoryProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hsds/v3/profile/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The JSON Merge Patch of one schema of HSDS
         * @description Apply it to the schema of the same name (RFC 7396) to validate our objects with all their members.
         */
        get: operations["getDirectoryProfilePatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/agentur-fuer-arbeit/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Federal employment agency
         * @description What Bundesagentur für Arbeit (Agentur, Arbeitsmarktzulassung) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_agentur_fuer_arbeit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/anerkennungsstelle/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Recognition bodies
         * @description What Anerkennungsstellen (IHK FOSA, HWK, Landesstellen, ZAB) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_anerkennungsstelle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/arbeitsmarktberatung/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Labour law counselling
         * @description What Arbeits- und sozialrechtliche Beratung (§ 45b AufenthG) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_arbeitsmarktberatung"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/asylverfahrensberatung/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Independent asylum counselling
         * @description What Asylverfahrensberatung (§ 12a AsylG) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_asylverfahrensberatung"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/auslaenderbehoerde/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Foreigners authority
         * @description What Ausländerbehörde (Landkreis/kreisfreie/große selbständige Stadt) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_auslaenderbehoerde"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/bamf/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Federal office for migration and refugees
         * @description What Bundesamt für Migration und Flüchtlinge does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_bamf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/ehrenamt/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Volunteers and support bodies
         * @description What Ehrenamt, Vereine, Unterstützungsorganisationen does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_ehrenamt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/fahrerlaubnisbehoerde/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Driving licence office
         * @description What Fahrerlaubnisbehörde (Nachbar) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_fahrerlaubnisbehoerde"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/familienkasse/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Family benefits office
         * @description What Familienkasse der BA does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_familienkasse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/gesellschaftliche-teilhabe/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Social participation
         * @description What Gesellschaftliche Teilhabe (Begegnung, Ehrenamt, Antidiskriminierung) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_gesellschaftliche_teilhabe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/gesundheitsamt/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Public health office
         * @description What Gesundheitsamt does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_gesundheitsamt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/integrationsstelle/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Integration office
         * @description What Integrationsstelle / Koordinierungsstelle Migration und Teilhabe does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_integrationsstelle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/jobcenter/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Jobcentre
         * @description What Jobcenter (gemeinsame Einrichtung oder zugelassener kommunaler Träger) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_jobcenter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/jugendamt/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Youth and family office
         * @description What Bildung, Jugend, Familie (Jugendamt, UVG, Elterngeld, BAföG) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_jugendamt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/jugendmigrationsdienst/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Youth migration service
         * @description What Jugendmigrationsdienst (JMD) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_jugendmigrationsdienst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/krankenkasse/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Health fund
         * @description What Krankenkasse (Nachbar) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_krankenkasse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/landesaufnahmebehoerde/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: State reception authority
         * @description What Landesaufnahmebehörde Niedersachsen (Erstaufnahme, Verteilung) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_landesaufnahmebehoerde"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/landesmigrationsberatung/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: State-funded migration counselling
         * @description What Migrationsberatung des Landes / Flüchtlingssozialarbeit (Landesförderung) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_landesmigrationsberatung"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/landessozialamt/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: State social office
         * @description What Landesamt für Soziales, Jugend und Familie (SGB XIV, Schwerbehinderung) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_landessozialamt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/meldebehoerde/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Residents registry
         * @description What Meldebehörde/Einwohnermeldeamt (Nachbar) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_meldebehoerde"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/migrationsberatung/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Adult migration counselling
         * @description What Migrationsberatung für erwachsene Zugewanderte (MBE) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_migrationsberatung"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/schule/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Schools
         * @description What Schulen / Regionales Landesamt für Schule und Bildung does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_schule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/sozialamt/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Social welfare office
         * @description What Sozialamt (AsylbLG, SGB XII, Eingliederungshilfe, Wohngeld, Unterbringung) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_sozialamt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/staatsangehoerigkeitsbehoerde/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Nationality authority
         * @description What Staatsangehörigkeitsbehörde does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_staatsangehoerigkeitsbehoerde"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/standesamt/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Civil registry
         * @description What Standesamt (Nachbar) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_standesamt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/zentralstelle-fachkraefteverfahren/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services of: Central fast-track office
         * @description What Zentralstelle Fachkräfteverfahren (LAB NI Osnabrück, seit 01.01.2026) does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.
         */
        get: operations["listServicesOf_zentralstelle_fachkraefteverfahren"];
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
        HealthResponse: {
            /**
             * @description Always `ok`; anything else is an error answer
             * @example ok
             */
            status: string;
        };
        LogoutDto: {
            /**
             * @description Signed by the issuer, for one of our clients
             * @example eyJhbGciOiJFUzI1NiJ9.e30.c2ln
             */
            logout_token: string;
        };
        NameResponse: {
            /**
             * @description German
             * @example Grundsicherungsgeld
             */
            de: string;
            /**
             * @description English
             * @example Basic income support
             */
            en: string;
        };
        AuthorityResponse: {
            /**
             * @description Stable id
             * @example jobcenter
             */
            id: string;
            /** @description Name */
            name: components["schemas"]["NameResponse"];
            /**
             * @description Who runs it
             * @example joint
             */
            kind: string;
            /**
             * @description Procedure law
             * @example SGB_X
             */
            procedureLaw: string | null;
            /** @description Is it a social benefit body (§ 35 SGB I)? */
            sgbBody: boolean;
            /** @description Ids of its services */
            services: string[];
        };
        AuthorityListResponse: {
            /** @description All authorities, by id */
            authorities: components["schemas"]["AuthorityResponse"][];
        };
        PlainLineResponse: {
            /** @description One or two sentences in plain German */
            de: string;
        };
        LabelledResponse: {
            /**
             * @description Stable id
             * @example reisepass
             */
            id: string;
            /**
             * @description German name
             * @example Reisepass
             */
            name: string;
        };
        FeeResponse: {
            /**
             * @description Euro cents; null where it differs by place or case
             * @example 10000
             */
            cents: number | null;
            /** @description What the amount depends on */
            note: string | null;
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
        NextHandOffResponse: {
            /**
             * @description Service that comes next
             * @example kk-mitgliedschaft
             */
            service: string;
            /**
             * @description Its authority
             * @example krankenkasse
             */
            authority: string;
            /** @description Why, in German */
            why: string;
            /**
             * @description Row of the transfer law
             * @example tp-kk
             */
            transfer: string;
            /**
             * @description Data fields that may travel
             * @example [
             *       "name",
             *       "birth_date"
             *     ]
             */
            fields: string[];
            /**
             * @description Consent it needs
             * @example none
             */
            consent: string;
            /** @description Legal basis */
            legalBasis: string[];
        };
        ServiceResponse: {
            /**
             * @description Stable id
             * @example jc-grundsicherungsgeld
             */
            id: string;
            /**
             * @description Authority that provides it
             * @example jobcenter
             */
            authority: string;
            /** @description Name */
            name: components["schemas"]["NameResponse"];
            /** @description For the person */
            plain: components["schemas"]["PlainLineResponse"];
            /** @description LeiKa key, where a source shows it */
            leikaKey: string | null;
            /**
             * @description Paragraphs
             * @example [
             *       "§§ 7, 19–22, 37, 41 SGB II"
             *     ]
             */
            legalBasis: string[];
            /** @description Condition over facts, three-valued */
            condition: {
                [key: string]: unknown;
            };
            /** @description What the condition leaves out */
            conditionNote: string | null;
            /** @description Papers needed */
            documents: components["schemas"]["LabelledResponse"][];
            /** @description Fee */
            fee: components["schemas"]["FeeResponse"];
            /**
             * @description Ways to apply
             * @example [
             *       "online",
             *       "in_person"
             *     ]
             */
            channels: string[];
            /**
             * @description Deadlines that matter
             * @example [
             *       "sgb2-37-antrag"
             *     ]
             */
            deadlines: string[];
            /** @description How a decision can be contested */
            remedy: components["schemas"]["RemedyResponse"];
            /** @description What usually follows */
            nextHandOffs: components["schemas"]["NextHandOffResponse"][];
            /**
             * @description Was the norm read?
             * @enum {string}
             */
            certainty: "verified" | "known";
            /**
             * @description Open legal points
             * @example [
             *       "D03"
             *     ]
             */
            doubts: string[];
            /** @description Sources */
            sources: string[];
            /** @description Remark */
            note: string | null;
            /**
             * Format: date
             * @description First day it applies
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last day it applies
             */
            validUntil: string | null;
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
        OfficeResponse: {
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
        };
        OfficeListResponse: {
            /** @description Offices, by id */
            offices: components["schemas"]["OfficeResponse"][];
        };
        LengthDto: {
            /**
             * @description How many units
             * @example 1
             */
            value: number;
            /**
             * @description A month is never thirty days
             * @example months
             * @enum {string}
             */
            unit: "days" | "weeks" | "months" | "years" | "working_days" | "calendar_months" | "life_months" | "hours";
        };
        DeclaredDeadlineRequest: {
            /**
             * @description Declared deadline
             * @example sgg-84-widerspruch
             */
            deadlineId: string;
            /**
             * @description Its event; another one starts another period
             * @example notification_of_decision
             */
            triggerEvent: string;
            /**
             * Format: date
             * @description Day of the event; with `delivery` the day of posting, sending, retrieval … and never the date of a letter
             * @example 2026-11-02
             */
            triggerDate?: string;
            /**
             * Format: date-time
             * @description Moment of the event, for periods in hours
             */
            triggerAt?: string;
            /**
             * @description How the decision was delivered
             * @example post_domestic_sgbx
             * @enum {string}
             */
            delivery?: "post_domestic_vwvfg" | "post_domestic_vwvfg_until_2024" | "electronic_vwvfg" | "portal_vwvfg_41_2a" | "portal_ozg_9" | "post_domestic_sgbx" | "electronic_sgbx" | "portal_sgbx_37_2a" | "post_domestic_ao" | "registered_vwzg_4" | "pzu" | "electronic_vwzg_5" | "public_vwvfg_41_4" | "asylg_10_4_reception_centre" | "asylg_10_2_posting" | "handed_over";
            /**
             * @description Land of the seat of the authority or court
             * @example DE-NI
             * @enum {string}
             */
            region: "DE-BW" | "DE-BY" | "DE-BE" | "DE-BB" | "DE-HB" | "DE-HE" | "DE-HH" | "DE-MV" | "DE-NI" | "DE-NW" | "DE-RP" | "DE-SL" | "DE-SN" | "DE-ST" | "DE-SH" | "DE-TH";
            /**
             * @description Land where the recipient lives, for the fiction of tax law; that of the authority where left out
             * @example DE-NI
             * @enum {string}
             */
            recipientRegion?: "DE-BW" | "DE-BY" | "DE-BE" | "DE-BB" | "DE-HB" | "DE-HE" | "DE-HH" | "DE-MV" | "DE-NI" | "DE-NW" | "DE-RP" | "DE-SL" | "DE-SN" | "DE-ST" | "DE-SH" | "DE-TH";
            /**
             * Format: date
             * @description Reminders begin on this day
             * @example 2026-11-22
             */
            today: string;
            /**
             * @description Facts; `remedy_instruction` and `end_day_named_with_notice` are looked at
             * @example {
             *       "remedy_instruction": "correct"
             *     }
             */
            facts?: {
                [key: string]: unknown;
            };
            /** @description Length that the notice states or the law provides for the case */
            period?: components["schemas"]["LengthDto"];
            /**
             * Format: date
             * @description Day of birth, for months of life
             */
            birth?: string;
            /**
             * Format: date
             * @description Day that the law or the notice names as the end
             */
            fixedDate?: string;
            /**
             * Format: date
             * @description When the notice of a portal delivery was sent
             */
            noticeSentOn?: string;
        };
        NotificationDto: {
            /**
             * @description How it was notified
             * @example post_domestic_vwvfg
             * @enum {string}
             */
            method: "none" | "post_domestic_vwvfg" | "post_domestic_vwvfg_until_2024" | "electronic_vwvfg" | "portal_vwvfg_41_2a" | "portal_ozg_9" | "post_domestic_sgbx" | "electronic_sgbx" | "portal_sgbx_37_2a" | "post_domestic_ao" | "registered_vwzg_4" | "pzu" | "electronic_vwzg_5" | "public_vwvfg_41_4" | "asylg_10_4_reception_centre" | "asylg_10_2_posting" | "handed_over";
            /**
             * @description Checked against the rule
             * @example 4
             */
            deemedDeliveryOffsetDays?: number;
            /**
             * @description Checked against the rule
             * @example false
             */
            deemedDeliveryShiftsOnNonworkingDay?: boolean;
        };
        PeriodRequest: {
            /**
             * @description What the period means
             * @example act_within
             * @enum {string}
             */
            kind: "act_within" | "waiting_period" | "fiction_after" | "period_of_validity" | "age_completion" | "backward" | "authority_target";
            /**
             * @description Event
             * @example posted
             */
            triggerEvent: string;
            /**
             * Format: date
             * @description Its day
             * @example 2026-11-02
             */
            triggerDate: string;
            /** @description Notification */
            notification: components["schemas"]["NotificationDto"];
            /** @description Length */
            period: components["schemas"]["LengthDto"];
            /**
             * @description Does the day count?
             * @enum {string}
             */
            startRule: "BGB_187_1_event" | "BGB_187_2_day_start";
            /**
             * @description Does an end on a day off move to the next working day?
             * @example true
             */
            shiftEndOnNonworkingDay: boolean;
            /**
             * @description Land of the seat of the authority or court
             * @example DE-NI
             * @enum {string}
             */
            region: "DE-BW" | "DE-BY" | "DE-BE" | "DE-BB" | "DE-HB" | "DE-HE" | "DE-HH" | "DE-MV" | "DE-NI" | "DE-NW" | "DE-RP" | "DE-SL" | "DE-SN" | "DE-ST" | "DE-SH" | "DE-TH";
        };
        CalendarMonthsBackRequest: {
            /**
             * @description Kind
             * @enum {string}
             */
            kind: "retroactive_calendar_months";
            /**
             * Format: date
             * @description Day the application was received
             * @example 2026-11-02
             */
            applicationReceived: string;
            /**
             * @description Months before that of the application
             * @example 6
             */
            monthsBeforeApplicationMonth: number;
        };
        LifeMonthsBackRequest: {
            /**
             * @description Kind
             * @enum {string}
             */
            kind: "retroactive_life_months";
            /**
             * Format: date
             * @description Day of birth
             * @example 2026-07-15
             */
            birth: string;
            /**
             * Format: date
             * @description Day the application was received
             * @example 2026-11-02
             */
            applicationReceived: string;
            /**
             * @description Months of life before that of the application
             * @example 3
             */
            lifeMonths: number;
        };
        EndOfFollowingMonthRequest: {
            /**
             * @description Kind
             * @enum {string}
             */
            kind: "end_of_following_calendar_month";
            /**
             * Format: date
             * @description Day of knowledge
             * @example 2026-11-02
             */
            knowledge: string;
        };
        ExtensionRequest: {
            /**
             * @description Kind
             * @enum {string}
             */
            kind: "extension";
            /**
             * Format: date
             * @description Day on which the period would have ended
             * @example 2026-11-02
             */
            previousEnd: string;
            /**
             * @description How many units more
             * @example 2
             */
            value: number;
            /**
             * @description Unit
             * @example weeks
             * @enum {string}
             */
            unit: "days" | "weeks" | "months" | "years" | "working_days" | "calendar_months" | "life_months" | "hours";
            /**
             * @description Land of the seat of the authority or court
             * @example DE-NI
             * @enum {string}
             */
            region?: "DE-BW" | "DE-BY" | "DE-BE" | "DE-BB" | "DE-HB" | "DE-HE" | "DE-HH" | "DE-MV" | "DE-NI" | "DE-NW" | "DE-RP" | "DE-SL" | "DE-SN" | "DE-ST" | "DE-SH" | "DE-TH";
        };
        NamedDayRequest: {
            /**
             * @description Whether the notice said that the day does not move, or the law itself names it
             * @enum {string}
             */
            kind: "named_end_day_with_notice" | "named_end_day_without_notice" | "fixed_date";
            /**
             * Format: date
             * @description The day
             * @example 2026-11-02
             */
            date: string;
            /**
             * @description Land of the seat of the authority or court
             * @example DE-NI
             * @enum {string}
             */
            region?: "DE-BW" | "DE-BY" | "DE-BE" | "DE-BB" | "DE-HB" | "DE-HE" | "DE-HH" | "DE-MV" | "DE-NI" | "DE-NW" | "DE-RP" | "DE-SL" | "DE-SN" | "DE-ST" | "DE-SH" | "DE-TH";
        };
        HoursRequest: {
            /**
             * @description Kind
             * @enum {string}
             */
            kind: "hours";
            /**
             * Format: date-time
             * @description Moment of knowledge
             * @example 2026-11-20T16:30:00+01:00
             */
            awareAt: string;
            /**
             * @description Hours
             * @example 72
             */
            hours: number;
        };
        ReminderRungResponse: {
            /**
             * Format: date
             * @description Day it leaves
             * @example 2026-11-23
             */
            date: string;
            /**
             * @description Text
             * @example deadline_14
             */
            message: string;
            /**
             * @description ISO 8601 before the end; null: every rung had passed
             * @example P14D
             */
            leadTime: string | null;
            /**
             * @description Who is reminded
             * @enum {string}
             */
            to: "person" | "authority" | "course_provider";
        };
        CalculationStepResponse: {
            /**
             * @description What was done
             * @example deemed-delivery
             */
            rule: string;
            /**
             * @description Provision
             * @example § 37 Abs. 2 Satz 1 SGB X
             */
            basis: string;
            /**
             * Format: date
             * @description Day before the step
             * @example 2026-11-02
             */
            from: string;
            /**
             * Format: date
             * @description Day after the step
             * @example 2026-11-06
             */
            to: string;
            /**
             * @description Days off that were passed
             * @example [
             *       "Sonntag"
             *     ]
             */
            because?: string[];
            /**
             * @description Open legal point
             * @example D07
             */
            doubt?: string;
        };
        DeclaredDeadlineResponse: {
            /**
             * @description Declared deadline
             * @example sgg-84-widerspruch
             */
            deadlineId: string;
            /**
             * Format: date
             * @description Day of the event
             */
            triggerDate: string | null;
            /**
             * Format: date
             * @description Version of the declared rules
             * @example 2026-11-22
             */
            ruleVersion: string;
            /**
             * Format: date
             * @description Version of the calendars
             * @example 2026-11-22
             */
            calendarVersion: string;
            /**
             * @description Land whose public holidays were used
             * @enum {string}
             */
            calendar: "DE-BW" | "DE-BY" | "DE-BE" | "DE-BB" | "DE-HB" | "DE-HE" | "DE-HH" | "DE-MV" | "DE-NI" | "DE-NW" | "DE-RP" | "DE-SL" | "DE-SN" | "DE-ST" | "DE-SH" | "DE-TH";
            /**
             * @description Was the norm read?
             * @enum {string}
             */
            certainty: "verified" | "known";
            /** @description A remedy deadline: not certain until a human who sees the letter confirms it */
            needsConfirmation: boolean;
            /** @description Open legal point of the declaration */
            doubtRef: string | null;
            /**
             * Format: date
             * @description Day the decision counts as notified
             */
            deemedDelivery?: string;
            /**
             * Format: date
             * @description End before it is moved off a day off
             */
            nominalEnd?: string;
            /**
             * Format: date
             * @description Legal end, until 24:00; the earlier day of two readings
             */
            endDate?: string;
            /**
             * Format: date
             * @description Later day of the other reading
             */
            altEndDate?: string;
            /**
             * Format: date-time
             * @description Last moment of a period in hours
             */
            endAt?: string;
            /**
             * Format: date
             * @description First day of the effect
             */
            earliestEffect?: string;
            /**
             * Format: date
             * @description The same by the other reading
             */
            altEarliestEffect?: string;
            /**
             * Format: date
             * @description First day a benefit can be paid for
             */
            effectiveFrom?: string;
            /**
             * Format: date
             * @description Day that is safe under every reading
             */
            recommendedDay?: string;
            /** @description Why there is a second reading */
            doubt?: string;
            /** @description What is still worth asking */
            question?: string;
            /** @description Why it is worth asking */
            reason?: string;
            /** @description Reminder ladder */
            reminders: components["schemas"]["ReminderRungResponse"][];
            /** @description How the days were found */
            steps: components["schemas"]["CalculationStepResponse"][];
        };
        PeriodResponse: {
            /** @description How the day was found */
            steps: components["schemas"]["CalculationStepResponse"][];
            /**
             * Format: date
             * @description Day the decision counts as notified
             */
            deemedDeliveryDate: string | null;
            /**
             * Format: date
             * @description End before it is moved
             */
            nominalEndDate: string;
            /**
             * Format: date
             * @description Legal end, until 24:00
             */
            endDate: string;
            /**
             * @description German weekday of the end
             * @example Montag
             */
            endWeekday: string;
            /**
             * Format: date
             * @description First day of the effect
             */
            earliestActionOrEffectDate?: string;
        };
        PayableFromResponse: {
            /** @description How the day was found */
            steps: components["schemas"]["CalculationStepResponse"][];
            /**
             * Format: date
             * @description First day a benefit can be paid for
             */
            earliestPayableFrom: string;
        };
        EndDayResponse: {
            /** @description How the day was found */
            steps: components["schemas"]["CalculationStepResponse"][];
            /**
             * Format: date
             * @description Last day, until 24:00
             */
            endDate: string;
        };
        EndMomentResponse: {
            /** @description How the day was found */
            steps: components["schemas"]["CalculationStepResponse"][];
            /**
             * Format: date-time
             * @description Last moment, local time in Germany
             */
            endAt: string;
        };
        YearlyDayResponse: {
            /**
             * @description Day of every year
             * @example 05-01
             */
            yearly: string;
            /**
             * @description Day that is safe
             * @example 04-30
             */
            safe: string;
        };
        DeadlineTitleResponse: {
            /**
             * @description German
             * @example Klage beim Sozialgericht
             */
            de: string;
            /**
             * @description English
             * @example Action at the social court
             */
            en: string;
        };
        TriggerResponse: {
            /**
             * @description Event that starts the period
             * @example notification_of_decision
             */
            event: string;
            /**
             * @description Whether the day of the event counts
             * @enum {string}
             */
            startRule: "BGB_187_1_event" | "BGB_187_2_day_start";
        };
        DeadlineSummaryResponse: {
            /**
             * @description Stable id
             * @example sgg-84-widerspruch
             */
            id: string;
            /** @description Title */
            title: components["schemas"]["DeadlineTitleResponse"];
            /**
             * @description Subject
             * @example remedies
             */
            domain: string;
            /**
             * @description What the period means
             * @example act_within
             */
            kind: string;
            /** @description Event that starts it */
            trigger: components["schemas"]["TriggerResponse"];
            /** @description Length; null where the law names a day or none */
            length: components["schemas"]["LengthDto"] | null;
            /**
             * @description Who has to act
             * @example person
             */
            actor: string;
            /**
             * @description Paragraphs
             * @example [
             *       "§ 84 Abs. 1 Satz 1 SGG"
             *     ]
             */
            legalBasis: string[];
            /**
             * @description Was the norm read?
             * @enum {string}
             */
            certainty: "verified" | "known";
        };
        DeadlineListResponse: {
            /**
             * Format: date
             * @description Version of the declared rules
             * @example 2026-11-22
             */
            ruleVersion: string;
            /** @description What holds for every one of them */
            rules: string[];
            /** @description All declared deadlines */
            deadlines: components["schemas"]["DeadlineSummaryResponse"][];
        };
        LengthBoundsResponse: {
            /**
             * @description Fewest days
             * @example 7
             */
            min: number;
            /**
             * @description Most days
             * @example 30
             */
            max: number;
        };
        OtherLengthResponse: {
            /**
             * @description How many units
             * @example 1
             */
            value: number;
            /**
             * @description A month is never thirty days
             * @example months
             * @enum {string}
             */
            unit: "days" | "weeks" | "months" | "years" | "working_days" | "calendar_months" | "life_months" | "hours";
            /** @description In which case this length applies */
            when: string;
        };
        ComputationResponse: {
            /**
             * @description Body of rules it is counted by
             * @example SGG
             */
            profile: string;
            /**
             * @description Does an end on a day off move to the next working day? A word: the law is read in two ways
             * @example true
             */
            shift: boolean | ("disputed" | "unverified" | "special");
            /** @description Provision that moves it */
            shiftBasis: string | null;
        };
        EarlierFictionResponse: {
            /**
             * Format: date
             * @description Last day of acts it holds for
             * @example 2024-12-31
             */
            until: string;
            /**
             * @description Calendar days
             * @example 3
             */
            days: number;
            /**
             * @description Provision
             * @example § 41 Abs. 2 VwVfG a. F.
             */
            basis: string;
        };
        DeliveryRuleResponse: {
            /**
             * @description Value of `delivery`
             * @example post_domestic_sgbx
             */
            id: string;
            /**
             * @description Provision
             * @example § 37 Abs. 2 Satz 1 SGB X
             */
            basis: string;
            /** @description The rule in words */
            offset: string;
            /**
             * @description Whose day `triggerDate` is
             * @example posting
             */
            countsFrom: string;
            /**
             * @description Calendar days until the decision counts as notified
             * @example 4
             */
            days: number;
            /** @description Does a day off move the deemed day? */
            shifts: boolean;
            /** @description Fiction for earlier acts */
            before: components["schemas"]["EarlierFictionResponse"] | null;
            /** @description Land law; outside Lower Saxony it was not read */
            landLaw: boolean;
            /** @description How it is rebutted */
            rebuttal: string | null;
            /** @description What must be true for it */
            needs: string | null;
            /**
             * @description Open legal point
             * @example D02
             */
            doubt: string | null;
            /**
             * Format: date
             * @description First day it applies
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last day it applies
             */
            validUntil: string | null;
        };
        ExtensionResponse: {
            /** @description Can it be extended? */
            possible: boolean;
            /** @description Provision */
            basis: string | null;
        };
        ReinstatementResponse: {
            /**
             * @description Can a missed period be put right? A German phrase: only in that case
             * @example true
             */
            possible: boolean | string;
            /**
             * @description Provision
             * @example § 67 SGG
             */
            basis: string | null;
            /**
             * @description Time to apply for it after the obstacle has gone
             * @example P2W
             */
            applicationWithin: string | null;
            /**
             * @description Latest time
             * @example P1Y
             */
            limit: string | null;
        };
        RemindersOfLawResponse: {
            /**
             * @description Who is reminded
             * @example person
             */
            who: string;
            /**
             * @description ISO 8601 before the end; a minus is after it
             * @example [
             *       "P14D",
             *       "P7D"
             *     ]
             */
            leadTimes: string[];
        };
        DeadlineLawResponse: {
            /**
             * @description Stable id
             * @example sgg-84-widerspruch
             */
            id: string;
            /** @description Title */
            title: components["schemas"]["DeadlineTitleResponse"];
            /**
             * @description Subject
             * @example remedies
             */
            domain: string;
            /**
             * @description What the period means
             * @example act_within
             */
            kind: string;
            /** @description Event that starts it */
            trigger: components["schemas"]["TriggerResponse"];
            /** @description Length; null where the law names a day or none */
            length: components["schemas"]["LengthDto"] | null;
            /**
             * @description Who has to act
             * @example person
             */
            actor: string;
            /**
             * @description Paragraphs
             * @example [
             *       "§ 84 Abs. 1 Satz 1 SGG"
             *     ]
             */
            legalBasis: string[];
            /**
             * @description Was the norm read?
             * @enum {string}
             */
            certainty: "verified" | "known";
            /**
             * @description Where the length comes from
             * @enum {string}
             */
            lengthSource: "law" | "usually" | "notice";
            /** @description Bounds of a length that stands in the notice */
            lengthDays: components["schemas"]["LengthBoundsResponse"] | null;
            /** @description Lengths for special cases */
            otherLengths: components["schemas"]["OtherLengthResponse"][];
            /** @description false: the law names no day, and none may be claimed */
            computable: boolean;
            /** @description What happens if it is missed */
            consequenceIfMissed: string;
            /** @description How it is counted */
            computation: components["schemas"]["ComputationResponse"];
            /**
             * @description Way of counting
             * @example forward
             */
            counting: string;
            /**
             * @description Day the law names
             * @example null
             */
            fixedDay: (string | components["schemas"]["YearlyDayResponse"]) | null;
            /** @description Ways of delivery that start it; empty: another event does */
            deliveryRules: components["schemas"]["DeliveryRuleResponse"][];
            /**
             * @description Deadline that applies where the instruction on remedies is missing or wrong
             * @example sgg-66-jahresfrist
             */
            withoutInstruction: string | null;
            /** @description Extension */
            extension: components["schemas"]["ExtensionResponse"];
            /** @description Reinstatement */
            reinstatement: components["schemas"]["ReinstatementResponse"];
            /** @description Reminder ladder */
            reminders: components["schemas"]["RemindersOfLawResponse"];
            /** @description Services it matters to */
            relatedServices: string[];
            /** @description Where it was read */
            sources: string[];
            /** @description Remark */
            note: string | null;
            /**
             * @description Open legal point
             * @example D04
             */
            doubt: string | null;
            /**
             * Format: date
             * @description First day of events it applies to
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last day of events it applies to
             */
            validUntil: string | null;
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
        ReceiptResponse: {
            /**
             * @description R0 transport, R1 filing, R2 completeness, R3 acceptance, R4 outcome
             * @enum {string}
             */
            kind: "R0" | "R1" | "R2" | "R3" | "R4";
            /**
             * @description Number to read out
             * @example K7M2QX
             */
            reference: string;
            /**
             * Format: date-time
             * @description When it was issued
             */
            issuedAt: string;
            /** @description Authority that issued it */
            issuedBy: string;
            /** @description Service */
            service: string;
            /**
             * Format: date
             * @description Day of the first filing
             */
            filedOn: string;
            /** @description Authority it was filed with first */
            filedWith: string;
            /**
             * Format: date
             * @description Day it reached the issuer
             */
            receivedOn: string;
            /**
             * @description Which receipt counts in law
             * @enum {string}
             */
            counts: "first_receipt" | "competent_body" | "disputed";
            /**
             * Format: date
             * @description Day that counts; null as long as the competent body has not received it
             */
            countsFrom: string | null;
            /**
             * @description Rule it follows from
             * @example rr-sgb
             */
            rule: string;
        };
        ReceiptListResponse: {
            /** @description Oldest first */
            receipts: components["schemas"]["ReceiptResponse"][];
        };
        HandOffEventResponse: {
            /** @description Version the step led to */
            sequence: number;
            /**
             * @description Step
             * @example accept
             */
            action: string;
            /** @description State before */
            from: string | null;
            /** @description State after */
            to: string;
            /**
             * Format: date-time
             * @description When
             */
            at: string;
            /** @description Authority that acted */
            authority: string | null;
            /** @description Reason or outcome */
            reason: string | null;
            /** @description What was written */
            note: string | null;
            /**
             * Format: date
             * @description Day of review
             */
            reviewOn: string | null;
            /**
             * Format: date
             * @description Day it has effect from in law, where that is another
             */
            effectiveOn: string | null;
            /** @description `hash` of the step before; null for the first */
            previousHash: string | null;
            /** @description SHA-256 over the step and `previousHash`, hexadecimal */
            hash: string;
        };
        HandOffEventListResponse: {
            /** @description Oldest first */
            events: components["schemas"]["HandOffEventResponse"][];
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
        TimerResponse: {
            /**
             * @description Timer
             * @enum {string}
             */
            rung: "T1-operations" | "T1-partner" | "T2" | "T3" | "reminder-1" | "reminder-2" | "T4" | "T5" | "silence" | "T6" | "T7-fetched" | "T7-expired";
            /**
             * @description What it does
             * @enum {string}
             */
            does: "remind" | "alarm" | "expire" | "confirm" | "deem" | "purge";
            /**
             * Format: date-time
             * @description When it is due; null while it stands still
             */
            dueAt: string | null;
            /** @description What is left while it stands still */
            leftAmount: number | null;
            /**
             * @description What it counts in
             * @enum {string}
             */
            unit: "minutes" | "hours" | "days" | "working-days";
            /**
             * Format: date-time
             * @description When it fired
             */
            firedAt: string | null;
            /**
             * Format: date-time
             * @description When it became pointless
             */
            stoppedAt: string | null;
        };
        TimerListResponse: {
            /** @description In the order they were started */
            timers: components["schemas"]["TimerResponse"][];
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
        CompetentBodyResponse: {
            /**
             * @description Authority that decides
             * @example jobcenter
             */
            authority: string;
            /** @description Its office, where the matter goes there */
            office: string | null;
        };
        CountingWarningResponse: {
            /**
             * @description Code
             * @example first-receipt-does-not-count
             */
            code: string;
            /** @description What to do */
            text: string;
            /** @description What the rule says, in German */
            note: string;
        };
        CountingResponse: {
            /**
             * @description Legal basis
             * @example § 16 Abs. 2 Satz 2 SGB I
             */
            basis: string;
            /** @description Reference of an open legal point */
            doubt: string | null;
            /** @description Null where the first receipt counts */
            warning: components["schemas"]["CountingWarningResponse"] | null;
        };
        ReceiptTextResponse: {
            /** @description German */
            de: string;
            /** @description English */
            en: string;
        };
        ReceiptLengthResponse: {
            /**
             * @description Whole number
             * @example 3
             */
            value: number;
            /**
             * @description Unit
             * @example months
             */
            unit: string;
        };
        ReceiptTermResponse: {
            /**
             * @description Declared deadline
             * @example bqfg-6-entscheidung
             */
            deadline: string;
            /** @description Title */
            title: components["schemas"]["ReceiptTextResponse"];
            /** @description Length */
            length: components["schemas"]["ReceiptLengthResponse"] | null;
            /**
             * @description What it begins with
             * @enum {string}
             */
            begins: "filing" | "completeness";
            /** @description What follows when it runs out */
            consequenceIfMissed: string | null;
            /** @description Legal basis */
            legalBasis: string[];
        };
        RemedyNoteResponse: {
            /**
             * @description How the decision is contested
             * @example objection_sgg
             */
            type: string;
            /** @description Declared deadline */
            deadline: string | null;
            /** @description Title of the deadline */
            title: components["schemas"]["ReceiptTextResponse"] | null;
            /** @description Its length */
            length: components["schemas"]["ReceiptLengthResponse"] | null;
            /** @description Legal basis */
            legalBasis: string[];
            /** @description Note in German */
            note: string | null;
        };
        ProcedureResponse: {
            /** @description Procedure law of the competent body */
            law: string | null;
            /** @description Legal basis of the service */
            legalBasis: string[];
            /** @description Terms of the procedure */
            terms: components["schemas"]["ReceiptTermResponse"][];
            /** @description Remedy */
            remedy: components["schemas"]["RemedyNoteResponse"] | null;
        };
        SilenceNoteResponse: {
            /**
             * @description Declared deadline
             * @example beschv-36-zustimmungsfiktion
             */
            deadline: string;
            /** @description Title */
            title: components["schemas"]["ReceiptTextResponse"];
            /** @description Legal basis */
            legalBasis: string[];
            /** @description What the law makes of it, in German */
            consequence: string;
            /**
             * Format: date
             * @description Last day of the period
             */
            endedOn: string;
        };
        PapersNoteResponse: {
            /** @description Documents that came with the application */
            documents: string[];
            /** @description Documents that did not, and why */
            gaps: components["schemas"]["DocumentGapResponse"][];
        };
        ReceiptNotesResponse: {
            /** @description The body that decides */
            competent: components["schemas"]["CompetentBodyResponse"];
            /** @description Why that day counts */
            counting: components["schemas"]["CountingResponse"];
            /** @description How it goes on; with R1 and R2 */
            procedure: components["schemas"]["ProcedureResponse"] | null;
            /** @description Code of the outcome; with R4 */
            outcome: string | null;
            /** @description With R4, where silence decided */
            silence?: components["schemas"]["SilenceNoteResponse"];
            /** @description With R2 of an application: its documents */
            papers?: components["schemas"]["PapersNoteResponse"];
        };
        ReceiptDocumentResponse: {
            /**
             * @description R0 transport, R1 filing, R2 completeness, R3 acceptance, R4 outcome
             * @enum {string}
             */
            kind: "R0" | "R1" | "R2" | "R3" | "R4";
            /**
             * @description Number to read out
             * @example K7M2QX
             */
            reference: string;
            /**
             * Format: date-time
             * @description When it was issued
             */
            issuedAt: string;
            /** @description Authority that issued it */
            issuedBy: string;
            /** @description Service */
            service: string;
            /**
             * Format: date
             * @description Day of the first filing
             */
            filedOn: string;
            /** @description Authority it was filed with first */
            filedWith: string;
            /**
             * Format: date
             * @description Day it reached the issuer
             */
            receivedOn: string;
            /**
             * @description Which receipt counts in law
             * @enum {string}
             */
            counts: "first_receipt" | "competent_body" | "disputed";
            /**
             * Format: date
             * @description Day that counts; null as long as the competent body has not received it
             */
            countsFrom: string | null;
            /**
             * @description Rule it follows from
             * @example rr-sgb
             */
            rule: string;
            /**
             * @description Office that issued it
             * @example of-dan-jobcenter
             */
            issuedByOffice: string;
            /**
             * Format: date
             * @description Version of the rules
             */
            ruleVersion: string;
            /** @description Explanations of the day of issue; not signed */
            notes: components["schemas"]["ReceiptNotesResponse"];
            /** @description What is proven, signed: compact JWS (RFC 7515), Ed25519 */
            jws: string;
        };
        PublicJwkResponse: {
            /**
             * @description Key type
             * @enum {string}
             */
            kty: "OKP";
            /**
             * @description Curve
             * @enum {string}
             */
            crv: "Ed25519";
            /** @description Public key, base64url */
            x: string;
            /** @description Its thumbprint (RFC 7638) */
            kid: string;
            /**
             * @description Algorithm
             * @enum {string}
             */
            alg: "EdDSA";
            /**
             * @description Use
             * @enum {string}
             */
            use: "sig";
        };
        JwkSetResponse: {
            /** @description The keys of now and before, the newest first */
            keys: components["schemas"]["PublicJwkResponse"][];
        };
        VerifyReceiptRequest: {
            /**
             * @description The compact JWS, as the code on the printed receipt holds it
             * @example eyJhbGciOiJFZERTQSJ9.e30.c2ln
             */
            receipt: string;
        };
        ReceiptVerificationResponse: {
            /** @description Did this installation sign it, unchanged? */
            valid: boolean;
            /** @description What it proves, where it is valid */
            payload?: {
                [key: string]: unknown;
            };
            /**
             * @description Why it is not valid
             * @enum {string}
             */
            reason?: "malformed" | "wrong-type" | "unknown-key" | "bad-signature";
        };
        TransferQueryRequest: {
            /**
             * Format: date
             * @description The law of this day applies
             * @example 2026-11-22
             */
            today: string;
            /**
             * @description Sending body
             * @example auslaenderbehoerde
             */
            from: string;
            /**
             * @description Receiving body
             * @example sozialamt
             */
            to: string;
            /**
             * @description Service it is about
             * @example soz-asylblg-grundleistungen
             */
            service?: string;
            /** @description Service it is handed over from */
            fromService?: string;
            /** @description Sending office */
            fromOffice?: string;
            /** @description Receiving office */
            toOffice?: string;
            /** @description Request it answers */
            request?: components["schemas"]["DocumentedRequestDto"];
            /**
             * @description Row of the transfer law
             * @example tp-abh-asylblg
             */
            transfer?: string;
            /**
             * @description Names of data fields
             * @example [
             *       "name",
             *       "residence_status"
             *     ]
             */
            fields: string[];
            /**
             * @description Consent that is proven
             * @example none
             * @enum {string}
             */
            consent: "none" | "required" | "explicit_per_recipient" | "person_initiated";
            /**
             * @description Facts of the vocabulary
             * @example {}
             */
            facts: {
                [key: string]: unknown;
            };
            /**
             * @description Way of the transfer
             * @enum {string}
             */
            mode?: "push" | "query" | "pull";
        };
        FindingResponse: {
            /** @description Step of the decision procedure */
            step: number;
            /**
             * @description What was looked at
             * @example fields
             */
            check: string;
            /**
             * @description Row or prohibition
             * @example tp-abh-asylblg
             */
            rule: string;
            /**
             * @description What came out
             * @enum {string}
             */
            outcome: "holds" | "stated" | "missing" | "fails";
            /** @description Ids it is about */
            about: string[];
        };
        TransferDecisionResponse: {
            /** @description Is it allowed? */
            allowed: boolean;
            /** @description Row that allows it */
            transfer: string | null;
            /**
             * @description Prohibition that stands against it
             * @example null
             */
            deniedBy: string | null;
            /** @description Why, step by step */
            because: components["schemas"]["FindingResponse"][];
            /** @description What could still be given */
            missing: string[];
            /** @description Legal basis of the row or prohibition */
            legalBasis: string[];
            /**
             * Format: date
             * @description Version of the law
             */
            ruleVersion: string;
        };
        CaseResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /** @description Number to read out */
            reference: string;
            /**
             * @description Desk that keeps the file
             * @example of-dan-integration
             */
            office: string;
            /**
             * @description Whether it is worked on
             * @enum {string}
             */
            status: "open" | "closed";
            /**
             * Format: date
             * @description Day it was opened
             */
            openedOn: string;
            /**
             * Format: date-time
             * @description When it was closed; null while it is open
             */
            closedAt: string | null;
            /**
             * @description Why
             * @enum {string|null}
             */
            closeReason: "settled" | "moved-away" | "no-longer-wanted" | "contact-lost" | "duplicate" | "opened-in-error" | null;
            /**
             * Format: date-time
             * @description Before this moment it is not deleted, with all that belongs to it, and can be opened again; null while it is open or held
             */
            retentionUntil: string | null;
            /** @description Who holds it beyond its time; null for nobody */
            hold: components["schemas"]["LegalHoldResponse"] | null;
            /** @description Version; the strong ETag */
            version: number;
        };
        ServiceConcern: {
            /**
             * @description Service the person asks for
             * @example jc-grundsicherungsgeld
             */
            service: string;
        };
        LifeEventConcern: {
            /**
             * @description What happened in the life of the person
             * @example arrival
             */
            lifeEvent: string;
        };
        PreviewRequest: {
            /**
             * Format: date
             * @description The law in force on this day applies
             * @example 2026-11-22
             */
            today: string;
            /**
             * @description Municipality key of the habitual residence
             * @example 03354018
             */
            place: string;
            /**
             * @description What is known, by fact of the vocabulary; what is not given is unknown
             * @example {
             *       "nationality_group": "third_country",
             *       "resides_in_district": true,
             *       "age": 34
             *     }
             */
            facts?: {
                [key: string]: string | number | boolean | unknown[];
            };
            /**
             * @description What it is about; without concerns every service is considered
             * @example [
             *       {
             *         "lifeEvent": "arrival"
             *       },
             *       {
             *         "service": "schule-aufnahme"
             *       }
             *     ]
             */
            concerns?: (components["schemas"]["ServiceConcern"] | components["schemas"]["LifeEventConcern"])[];
            /**
             * @description Ids of documents the person already has
             * @example [
             *       "reisepass"
             *     ]
             */
            documentsHeld?: string[];
        };
        PlannedClosureResponse: {
            /**
             * Format: uuid
             * @description Closure, as `GET /v1/endpoint-closures/{id}` shows it
             */
            id: string;
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
        };
        InputResponse: {
            /**
             * @description Fact
             * @example age
             */
            fact: string;
            /**
             * @description Comparison
             * @example gte
             */
            op: string;
            /** @description Value the rule compares with */
            value: string | number | boolean | unknown[];
            /** @description What was given; null is unknown */
            given: (string | number | boolean | unknown[]) | null;
            /**
             * @description What came out
             * @enum {string}
             */
            truth: "true" | "false" | "unknown";
        };
        ReasonResponse: {
            /**
             * @description What the reason is about
             * @enum {string}
             */
            kind: "condition" | "office";
            /**
             * @description Rule
             * @example jc-grundsicherungsgeld/condition
             */
            rule: string;
            /**
             * Format: date
             * @description Version of the rule
             */
            ruleVersion: string;
            /**
             * @description Outcome of the rule
             * @example fits
             */
            result: string;
            /** @description Inputs that decided */
            inputs: components["schemas"]["InputResponse"][];
            /** @description Paragraphs */
            basis: string[];
            /**
             * @description Was the norm read?
             * @enum {string}
             */
            certainty?: "verified" | "known";
            /** @description Municipality key */
            place?: string;
            /** @description Area of the office the place lies in */
            area?: string | null;
            /** @description Offices that may be competent */
            candidates?: string[];
        };
        RoutedServiceResponse: {
            /**
             * @description Service
             * @example jc-grundsicherungsgeld
             */
            service: string;
            /**
             * @description Authority
             * @example jobcenter
             */
            authority: string;
            /** @description Competent office; null where `because` says why there is none */
            office: string | null;
            /** @description Why nothing can be handed over to that office for the service now; null where it can */
            closure: components["schemas"]["PlannedClosureResponse"] | null;
            /**
             * @description Does it fit?
             * @enum {string}
             */
            outcome: "fits" | "unknown" | "does_not_fit";
            /** @description Why */
            because: components["schemas"]["ReasonResponse"][];
            /** @description Facts that would settle the outcome */
            missingFacts: string[];
            /** @description Documents still missing */
            documents: string[];
            /** @description Paragraphs */
            legalBasis: string[];
        };
        ProposedHandOffResponse: {
            /** @description Sending authority */
            from: string;
            /** @description Receiving authority */
            to: string;
            /** @description Service at the receiver */
            service: string;
            /** @description Row of the transfer law */
            transfer: string;
            /** @description Fields that may travel */
            fields: string[];
            /** @description Consent it needs */
            consent: string;
            /** @description Legal basis */
            legalBasis: string[];
        };
        NextStepResponse: {
            /** @description Service it follows */
            from: string;
            /** @description Service the person turns to next */
            service: string;
            /** @description Its authority */
            authority: string;
            /** @description Why, in German */
            why: string;
        };
        PreviewResponse: {
            /**
             * Format: date
             * @description Version of the declared rules
             */
            ruleVersion: string;
            /** @description Services considered */
            services: components["schemas"]["RoutedServiceResponse"][];
            /** @description What must have happened before what; services and milestones */
            order: string[][];
            /** @description Hand-offs that follow */
            handOffs: components["schemas"]["ProposedHandOffResponse"][];
            /** @description Steps the person takes on their own */
            nextSteps: components["schemas"]["NextStepResponse"][];
            /** @description Facts to ask for, each once, the one that settles most first */
            questions: string[];
        };
        LifeEventResponse: {
            /**
             * @description Id
             * @example arrival
             */
            id: string;
            /** @description Services it stands for */
            services: string[];
        };
        LifeEventListResponse: {
            /** @description All life events */
            lifeEvents: components["schemas"]["LifeEventResponse"][];
        };
        OwnCorrectionRequest: {
            /**
             * @description Facts of the vocabulary, as they are
             * @example {
             *       "birth_date": "1990-01-13"
             *     }
             */
            facts?: {
                [key: string]: unknown;
            };
            /** @description Given name */
            givenName?: string;
            /** @description Family name */
            familyName?: string;
            /** @description Data fields that were handed over and that no fact stands for, such as `address` */
            fields?: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description Case whose desk is asked
             */
            case: string;
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
        NamedOfficeResponse: {
            /**
             * @description Authority
             * @example jobcenter
             */
            authority: string;
            /**
             * @description Office
             * @example of-dan-jobcenter
             */
            office: string;
            /** @description German name */
            name: string;
        };
        ConsentResponse: {
            /**
             * Format: uuid
             * @description Hand-off that rests on it; names the consent
             */
            handOff: string;
            /** @description The one recipient */
            to: components["schemas"]["NamedOfficeResponse"];
            /**
             * @description Service
             * @example mbe-einzelfallbegleitung
             */
            service: string;
            /** @description German name of the service */
            serviceName: string;
            /** @description The one purpose, in the words of the transfer law */
            purpose: string;
            /** @description What may be given */
            fields: components["schemas"]["NamedFieldResponse"][];
            /**
             * @description What the person agreed to
             * @example explicit_per_recipient
             */
            consent: string;
            /**
             * Format: date-time
             * @description When it was given
             */
            givenAt: string;
            /**
             * Format: date-time
             * @description When it was withdrawn
             */
            withdrawnAt: string | null;
            /** @description Whether something is under way on it that a withdrawal ends */
            withdrawable: boolean;
            /** @description Version; the strong ETag */
            version: number;
        };
        ConsentListResponse: {
            /** @description Oldest first */
            consents: components["schemas"]["ConsentResponse"][];
        };
        HeldEntryResponse: {
            /**
             * @description Fact, data field or word of the kind
             * @example birth_date
             */
            name: string;
            /**
             * @description German name
             * @example Geburtsdatum
             */
            label: string;
            /**
             * @description What is stored; several for a list
             * @example [
             *       "1990-01-31"
             *     ]
             */
            values: string[];
        };
        HeldRecordResponse: {
            /**
             * @description What it is
             * @example case
             */
            kind: string;
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * Format: date-time
             * @description Since when it has been stored
             */
            since: string;
            /**
             * @description Where it came from
             * @enum {string}
             */
            source: "person" | "office" | "authority" | "system";
            /** @description Which office or authority */
            sourceId: string | null;
            /**
             * Format: date-time
             * @description Not deleted before, where that is known
             */
            keptAtLeastUntil: string | null;
            /** @description What it says; what nobody knows is left out */
            entries: components["schemas"]["HeldEntryResponse"][];
        };
        HoldingResponse: {
            /**
             * @description Category of data
             * @example case-file
             */
            category: string;
            /** @description The category in the language of the person */
            title: string;
            /** @description What it is kept for, in that language */
            purpose: string;
            /** @description The records */
            records: components["schemas"]["HeldRecordResponse"][];
        };
        RecipientResponse: {
            /**
             * Format: uuid
             * @description Hand-off
             */
            handOff: string;
            /**
             * Format: date-time
             * @description When it was given
             */
            at: string;
            /** @description Who gave it */
            from: components["schemas"]["NamedOfficeResponse"];
            /** @description Who received it */
            to: components["schemas"]["NamedOfficeResponse"];
            /**
             * @description Service
             * @example jc-grundsicherungsgeld
             */
            service: string;
            /** @description German name of the service */
            serviceName: string;
            /** @description What it was given for, in the words of the transfer law */
            purpose: string;
            /** @description What was given */
            fields: components["schemas"]["NamedFieldResponse"][];
            /**
             * @description Row of the transfer law
             * @example tp-sgb-forward
             */
            transfer: string;
            /** @description Legal basis */
            legalBasis: string[];
            /**
             * @description Consent that was shown
             * @example none
             */
            consent: string;
            /**
             * @description State of the hand-off
             * @example accepted
             */
            state: string;
        };
        RightResponse: {
            /**
             * @description Right
             * @example rectification
             */
            right: string;
            /**
             * @description Article
             * @example Art. 16 DSGVO
             */
            article: string;
            /** @description What it means, in the language of the person */
            text: string;
        };
        DisclosureResponse: {
            /**
             * Format: date-time
             * @description State of the data
             */
            asOf: string;
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
            /** @description The one office that answers for itself; null where the person asked for everything */
            office: components["schemas"]["NamedOfficeResponse"] | null;
            /** @description Title */
            title: string;
            /** @description What this is */
            intro: string;
            /** @description What is stored, by category */
            holdings: components["schemas"]["HoldingResponse"][];
            /** @description Who received what, when, on which basis; oldest first */
            recipients: components["schemas"]["RecipientResponse"][];
            /** @description Consents, oldest first */
            consents: components["schemas"]["ConsentResponse"][];
            /** @description The rights of the person */
            rights: components["schemas"]["RightResponse"][];
            /** @description What is not in it, and why */
            notes: string[];
        };
        OwnErasureRequest: {
            /**
             * Format: uuid
             * @description Case whose file is to go
             */
            case: string;
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
        DirectoryInfoResponse: {
            /**
             * @description Version of HSDS
             * @example 3.0
             */
            version: string;
            /**
             * Format: uri
             * @description What the objects have beyond HSDS
             */
            profile: string;
            /**
             * Format: uri
             * @description The contract of this interface
             */
            openapi_url: string;
        };
        DirectoryChangeResponse: {
            /**
             * @description Rises with every change of the directory
             * @example 17
             */
            number: number;
            /**
             * @description What happened to it last
             * @enum {string}
             */
            change: "added" | "changed" | "removed";
            /**
             * @description Type of the object
             * @enum {string}
             */
            type: "service" | "organization" | "location" | "service_at_location" | "taxonomy" | "taxonomy_term";
            /**
             * Format: uuid
             * @description Id of the object
             */
            id: string;
            /**
             * Format: date-time
             * @description When
             */
            date: string;
            /**
             * Format: uri
             * @description Where it is read
             */
            url: string;
        };
        DirectoryChangesResponse: {
            /** @description Changes, the oldest first; of each object only the last */
            contents: components["schemas"]["DirectoryChangeResponse"][];
            /**
             * @description `after` of the next request
             * @example 17
             */
            last: number;
        };
        HsdsPageResponse: {
            /**
             * @description How many there are on all pages
             * @example 2
             */
            total_items: number;
            /**
             * @description How many pages there are
             * @example 1
             */
            total_pages: number;
            /**
             * @description Number of this page, from 1
             * @example 1
             */
            page_number: number;
            /**
             * @description How many are on this page
             * @example 2
             */
            size: number;
            /** @description Is this page the first? */
            first_page: boolean;
            /** @description Is this page the last? */
            last_page: boolean;
            /** @description Is nothing on this page? */
            empty: boolean;
            /** @description Objects of HSDS 3.0 with the members of the profile */
            contents: {
                [key: string]: unknown;
            }[];
        };
        ProfilePatchResponse: {
            /**
             * Format: uri
             * @description Schema of HSDS
             */
            schema: string;
            /**
             * Format: uri
             * @description JSON Merge Patch of it
             */
            patch: string;
        };
        ProfileResponse: {
            /**
             * @description Name of the profile
             * @example de-willkommen
             */
            name: string;
            /**
             * @description Version of HSDS it extends
             * @example 3.0
             */
            hsds_version: string;
            /**
             * @description Language of the texts outside of `translations`
             * @example de
             */
            main_language: string;
            /** @description The patches */
            patches: components["schemas"]["ProfilePatchResponse"][];
        };
        SchemaPatchResponse: {
            /** @description Members that are added */
            properties: {
                [key: string]: Record<string, never>;
            };
        };
        AuthorityServicesResponse: {
            /**
             * @description Authority
             * @example jobcenter
             */
            authority: string;
            /**
             * Format: date
             * @description Version of the declared rules
             * @example 2026-11-22
             */
            ruleVersion: string;
            /** @description Its services */
            services: components["schemas"]["ServiceResponse"][];
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
        /** @description - `REQUEST_UNAVAILABLE`: The service is not available at the moment */
        RequestUnavailable: {
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
    isLive: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            /**
             * @description - `REQUEST_INVALID`: The request is not valid
             *     - `REQUEST_MALFORMED`: The request cannot be read
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
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
            /** @description - `REQUEST_FAILED`: Something went wrong on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
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
        };
    };
    isReady: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            /**
             * @description - `REQUEST_INVALID`: The request is not valid
             *     - `REQUEST_MALFORMED`: The request cannot be read
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
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
            /** @description - `REQUEST_FAILED`: Something went wrong on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
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
             * @description REQUEST_UNAVAILABLE: the database cannot be reached or is not migrated
             *
             *     - `REQUEST_UNAVAILABLE`: The service is not available at the moment
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
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
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "logout_token": "eyJhbGciOiJFUzI1NiJ9.e30.c2ln"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["LogoutDto"];
            };
        };
        responses: {
            /** @description The session is ended, now or earlier */
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
            /**
             * @description - `SIGN_IN_BAD_LOGOUT`: This is no logout token of our issuer
             *     - `REQUEST_INVALID`: The request is not valid
             *     - `REQUEST_MALFORMED`: The request cannot be read
             *     - `REQUEST_TOO_COMPLEX`: The body has too many parts
             */
            400: {
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
                     *       "type": "https://eindach.example.org/problems/sign-in/bad-logout",
                     *       "title": "This is no logout token of our issuer",
                     *       "status": 400,
                     *       "code": "SIGN_IN_BAD_LOGOUT",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listAuthorities: {
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
                    "application/json": components["schemas"]["AuthorityListResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Stable id */
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
                    "application/json": components["schemas"]["ServiceResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            /** @description - `SERVICE_NOT_FOUND`: There is no such service */
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
                     *       "type": "https://eindach.example.org/problems/service/not-found",
                     *       "title": "There is no such service",
                     *       "status": 404,
                     *       "code": "SERVICE_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listOffices: {
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
                    "application/json": components["schemas"]["OfficeListResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listDeadlines: {
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
                    "application/json": components["schemas"]["DeadlineListResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    getDeadline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Declared deadline */
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
                    "application/json": components["schemas"]["DeadlineLawResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            /** @description - `DEADLINE_NOT_FOUND`: There is no such deadline */
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
                     *       "type": "https://eindach.example.org/problems/deadline/not-found",
                     *       "title": "There is no such deadline",
                     *       "status": 404,
                     *       "code": "DEADLINE_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    calculateDeadline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclaredDeadlineRequest"] | components["schemas"]["PeriodRequest"] | components["schemas"]["CalendarMonthsBackRequest"] | components["schemas"]["LifeMonthsBackRequest"] | components["schemas"]["EndOfFollowingMonthRequest"] | components["schemas"]["ExtensionRequest"] | components["schemas"]["NamedDayRequest"] | components["schemas"]["HoursRequest"];
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
                    "application/json": components["schemas"]["DeclaredDeadlineResponse"] | components["schemas"]["PeriodResponse"] | components["schemas"]["PayableFromResponse"] | components["schemas"]["EndDayResponse"] | components["schemas"]["EndMomentResponse"];
                };
            };
            /**
             * @description REQUEST_INVALID with a pointer for each fault
             *
             *     - `REQUEST_INVALID`: The request is not valid
             *     - `REQUEST_MALFORMED`: The request cannot be read
             *     - `REQUEST_TOO_COMPLEX`: The body has too many parts
             */
            400: {
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
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description DEADLINE_NEEDS_INPUT with `question`, DEADLINE_NO_DATE, DEADLINE_OTHER_RULE with `useInstead`, DEADLINE_INVALID_INPUT, DEADLINE_UNKNOWN_ID, DEADLINE_LAW_NOT_COVERED, DEADLINE_NOT_NOTIFIED; each with `reason`
             *
             *     - `DEADLINE_NEEDS_INPUT`: Something the law needs is not known yet
             *     - `DEADLINE_NO_DATE`: The law names no day
             *     - `DEADLINE_OTHER_RULE`: Another deadline applies to this case
             *     - `DEADLINE_INVALID_INPUT`: What was given contradicts the declared law
             *     - `DEADLINE_UNKNOWN_ID`: There is no deadline of that id
             *     - `DEADLINE_LAW_NOT_COVERED`: The law that would apply was not read
             *     - `DEADLINE_NOT_NOTIFIED`: The decision does not count as notified
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
                     *       "type": "https://eindach.example.org/problems/deadline/needs-input",
                     *       "title": "Something the law needs is not known yet",
                     *       "status": 422,
                     *       "code": "DEADLINE_NEEDS_INPUT",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
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
    listReceipts: {
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
                    "application/json": components["schemas"]["ReceiptListResponse"];
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
    listHandOffEvents: {
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
                    "application/json": components["schemas"]["HandOffEventListResponse"];
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
    listTimers: {
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
                    "application/json": components["schemas"]["TimerListResponse"];
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
    getReceipt: {
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
                /** @description Number of the receipt */
                reference: string;
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
                    "application/json": components["schemas"]["ReceiptDocumentResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /**
             * @description - `HAND_OFF_NOT_FOUND`: There is no such hand-off
             *     - `HAND_OFF_NO_RECEIPT`: The hand-off has no such receipt
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
    getReceiptPage: {
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
                /** @description Number of the receipt */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An HTML page for A4 */
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
             * @description - `HAND_OFF_NOT_FOUND`: There is no such hand-off
             *     - `HAND_OFF_NO_RECEIPT`: The hand-off has no such receipt
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
    getReceiptKeys: {
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
                    "application/json": components["schemas"]["JwkSetResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    verifyReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "receipt": "eyJhbGciOiJFZERTQSJ9.e30.c2ln"
                 *     }
                 */
                "application/json": components["schemas"]["VerifyReceiptRequest"];
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
                    "application/json": components["schemas"]["ReceiptVerificationResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplex"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    decideTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "today": "2026-11-22",
                 *       "from": "auslaenderbehoerde",
                 *       "to": "sozialamt",
                 *       "service": "soz-asylblg-grundleistungen",
                 *       "transfer": "tp-abh-asylblg",
                 *       "fields": [
                 *         "name",
                 *         "residence_status"
                 *       ],
                 *       "consent": "none",
                 *       "facts": {}
                 *     }
                 */
                "application/json": components["schemas"]["TransferQueryRequest"];
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
                    "application/json": components["schemas"]["TransferDecisionResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplex"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_UNREADABLE: an id that nobody declared
             *
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-unreadable",
                     *       "title": "The question names something nobody declared",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_UNREADABLE",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    getCase: {
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
                /** @description Case */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `CASE_NOT_FOUND`: There is no such case */
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
                     *       "type": "https://eindach.example.org/problems/case/not-found",
                     *       "title": "There is no such case",
                     *       "status": 404,
                     *       "code": "CASE_NOT_FOUND",
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
    previewRouting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "today": "2026-11-22",
                 *       "place": "03354018",
                 *       "facts": {
                 *         "nationality_group": "third_country",
                 *         "resides_in_district": true,
                 *         "age": 34
                 *       },
                 *       "concerns": [
                 *         {
                 *           "lifeEvent": "arrival"
                 *         },
                 *         {
                 *           "service": "schule-aufnahme"
                 *         }
                 *       ],
                 *       "documentsHeld": [
                 *         "reisepass"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PreviewRequest"];
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
                    "application/json": components["schemas"]["PreviewResponse"];
                };
            };
            /**
             * @description REQUEST_INVALID with a pointer for each fault
             *
             *     - `REQUEST_INVALID`: The request is not valid
             *     - `REQUEST_MALFORMED`: The request cannot be read
             *     - `REQUEST_TOO_COMPLEX`: The body has too many parts
             */
            400: {
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
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /** @description - `ROUTING_UNKNOWN_CONCERN`: Nothing in force answers to this concern */
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
                     *       "type": "https://eindach.example.org/problems/routing/unknown-concern",
                     *       "title": "Nothing in force answers to this concern",
                     *       "status": 422,
                     *       "code": "ROUTING_UNKNOWN_CONCERN",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listLifeEvents: {
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
                    "application/json": components["schemas"]["LifeEventListResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret, then `.ics` */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            /**
             * @description CALENDAR_NOT_FOUND, also for an address that was revoked
             *
             *     - `CALENDAR_NOT_FOUND`: There is no such calendar
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
                     *       "type": "https://eindach.example.org/problems/calendar/not-found",
                     *       "title": "There is no such calendar",
                     *       "status": 404,
                     *       "code": "CALENDAR_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    askForCorrection: {
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnCorrectionRequest"];
            };
        };
        responses: {
            /** @description Created */
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
                    "application/json": components["schemas"]["RightsRequestResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `CASE_NOT_FOUND`: There is no such case */
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
                     *       "type": "https://eindach.example.org/problems/case/not-found",
                     *       "title": "There is no such case",
                     *       "status": 404,
                     *       "code": "CASE_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["IdempotencyInProgress"];
            /** @description - `CASE_VERSION_CONFLICT`: The case has changed since you read it */
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
                     *       "type": "https://eindach.example.org/problems/case/version-conflict",
                     *       "title": "The case has changed since you read it",
                     *       "status": 412,
                     *       "code": "CASE_VERSION_CONFLICT",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description - `RIGHTS_REQUEST_NOTHING_ASKED`: A correction says what is true instead
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
                     *       "type": "https://eindach.example.org/problems/rights-request/nothing-asked",
                     *       "title": "A correction says what is true instead",
                     *       "status": 422,
                     *       "code": "RIGHTS_REQUEST_NOTHING_ASKED",
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
    askForErasure: {
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnErasureRequest"];
            };
        };
        responses: {
            /** @description Created */
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
                    "application/json": components["schemas"]["RightsRequestResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `CASE_NOT_FOUND`: There is no such case */
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
                     *       "type": "https://eindach.example.org/problems/case/not-found",
                     *       "title": "There is no such case",
                     *       "status": 404,
                     *       "code": "CASE_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    getPersonalData: {
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
                    "application/json": components["schemas"]["DisclosureResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `PERSONAL_DATA_NO_SUCH_PERSON`: Nothing is stored about you as a person */
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
                     *       "type": "https://eindach.example.org/problems/personal-data/no-such-person",
                     *       "title": "Nothing is stored about you as a person",
                     *       "status": 404,
                     *       "code": "PERSONAL_DATA_NO_SUCH_PERSON",
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
    getPersonalDataDocument: {
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
            /** @description PDF for A4 */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `PERSONAL_DATA_NO_SUCH_PERSON`: Nothing is stored about you as a person */
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
                     *       "type": "https://eindach.example.org/problems/personal-data/no-such-person",
                     *       "title": "Nothing is stored about you as a person",
                     *       "status": 404,
                     *       "code": "PERSONAL_DATA_NO_SUCH_PERSON",
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
    listConsents: {
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
                    "application/json": components["schemas"]["ConsentListResponse"];
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
    getConsent: {
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
                /** @description Consent */
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
                    "application/json": components["schemas"]["ConsentResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `PERSONAL_DATA_NO_SUCH_CONSENT`: There is no such consent */
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
                     *       "type": "https://eindach.example.org/problems/personal-data/no-such-consent",
                     *       "title": "There is no such consent",
                     *       "status": 404,
                     *       "code": "PERSONAL_DATA_NO_SUCH_CONSENT",
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
    withdrawConsent: {
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
                /** @description Consent */
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `PERSONAL_DATA_NO_SUCH_CONSENT`: There is no such consent */
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
                     *       "type": "https://eindach.example.org/problems/personal-data/no-such-consent",
                     *       "title": "There is no such consent",
                     *       "status": 404,
                     *       "code": "PERSONAL_DATA_NO_SUCH_CONSENT",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_ALLOWED: nothing is under way on it any more
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
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["RequestVersionRequired"];
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
    takeBackRightsRequest: {
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
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
            /**
             * @description RIGHTS_REQUEST_NOT_ALLOWED with `allowedActions`
             *
             *     - `RIGHTS_REQUEST_NOT_ALLOWED`: The request cannot take this step now
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
                     *       "type": "https://eindach.example.org/problems/rights-request/not-allowed",
                     *       "title": "The request cannot take this step now",
                     *       "status": 409,
                     *       "code": "RIGHTS_REQUEST_NOT_ALLOWED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `RIGHTS_REQUEST_VERSION_CONFLICT`: The request has changed since you read it */
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
                     *       "type": "https://eindach.example.org/problems/rights-request/version-conflict",
                     *       "title": "The request has changed since you read it",
                     *       "status": 412,
                     *       "code": "RIGHTS_REQUEST_VERSION_CONFLICT",
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
    getDirectoryInfo: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer you have */
                "If-None-Match"?: string;
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryInfoResponse"];
                };
            };
            /** @description The answer you have is still right */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listDirectoryChanges: {
        parameters: {
            query?: {
                /** @description `last` of the answer before; 0 begins with the oldest */
                after?: number;
                /** @description Length of the page */
                per_page?: number;
            };
            header?: {
                /** @description ETag of the answer you have */
                "If-None-Match"?: string;
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryChangesResponse"];
                };
            };
            /** @description The answer you have is still right */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listDirectoryServices: {
        parameters: {
            query?: {
                /** @description Words, in German or English; typing errors are forgiven */
                search?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Length of the page: 50 where it is left out, at most 100; with `minimal` 1000 */
                per_page?: number;
                /** @description Form of the answer */
                format?: "json";
                /** @description Give the fully nested objects */
                full?: boolean;
                /** @description Only what changed at this time or later (RFC 3339, or a date) */
                modified_after?: string;
                /** @description Only what is classified with this taxonomy term */
                taxonomy_term_id?: string;
                /** @description Only what is classified with any term of this taxonomy */
                taxonomy_id?: string;
                /** @description Only what this organization provides */
                organization_id?: string;
                /** @description Give id and last_modified only; a page then has up to 1000 entries, which is also the default */
                minimal?: boolean;
            };
            header?: {
                /** @description ETag of the answer you have */
                "If-None-Match"?: string;
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HsdsPageResponse"];
                };
            };
            /** @description The answer you have is still right */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    getDirectoryService: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer you have */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A service of HSDS 3.0, with the members of GET /hsds/v3/profile/service.json */
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
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The answer you have is still right */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            /** @description - `DIRECTORY_NOT_FOUND`: The directory has no such entry */
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
                     *       "type": "https://eindach.example.org/problems/directory/not-found",
                     *       "title": "The directory has no such entry",
                     *       "status": 404,
                     *       "code": "DIRECTORY_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `DIRECTORY_REMOVED`: This entry is no longer in the directory */
            410: {
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
                     *       "type": "https://eindach.example.org/problems/directory/removed",
                     *       "title": "This entry is no longer in the directory",
                     *       "status": 410,
                     *       "code": "DIRECTORY_REMOVED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listDirectoryServiceAtLocations: {
        parameters: {
            query?: {
                /** @description Words, in German or English; typing errors are forgiven */
                search?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Length of the page: 50 where it is left out, at most 100; with `minimal` 1000 */
                per_page?: number;
                /** @description Form of the answer */
                format?: "json";
                /** @description Give the fully nested objects */
                full?: boolean;
                /** @description Only what changed at this time or later (RFC 3339, or a date) */
                modified_after?: string;
                /** @description Only what is classified with this taxonomy term */
                taxonomy_term_id?: string;
                /** @description Only what is classified with any term of this taxonomy */
                taxonomy_id?: string;
                /** @description Only what this organization provides */
                organization_id?: string;
            };
            header?: {
                /** @description ETag of the answer you have */
                "If-None-Match"?: string;
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HsdsPageResponse"];
                };
            };
            /** @description The answer you have is still right */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    getDirectoryServiceAtLocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer you have */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A service_at_location of HSDS 3.0, with the members of GET /hsds/v3/profile/service_at_location.json */
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
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The answer you have is still right */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            /** @description - `DIRECTORY_NOT_FOUND`: The directory has no such entry */
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
                     *       "type": "https://eindach.example.org/problems/directory/not-found",
                     *       "title": "The directory has no such entry",
                     *       "status": 404,
                     *       "code": "DIRECTORY_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `DIRECTORY_REMOVED`: This entry is no longer in the directory */
            410: {
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
                     *       "type": "https://eindach.example.org/problems/directory/removed",
                     *       "title": "This entry is no longer in the directory",
                     *       "status": 410,
                     *       "code": "DIRECTORY_REMOVED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listDirectoryOrganizations: {
        parameters: {
            query?: {
                /** @description Words, in German or English; typing errors are forgiven */
                search?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Length of the page: 50 where it is left out, at most 100; with `minimal` 1000 */
                per_page?: number;
                /** @description Form of the answer */
                format?: "json";
                /** @description Give the fully nested objects */
                full?: boolean;
                /** @description Only what changed at this time or later (RFC 3339, or a date) */
                modified_after?: string;
                /** @description Give the services of each organization fully nested */
                full_service?: boolean;
            };
            header?: {
                /** @description ETag of the answer you have */
                "If-None-Match"?: string;
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HsdsPageResponse"];
                };
            };
            /** @description The answer you have is still right */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    getDirectoryOrganization: {
        parameters: {
            query?: {
                /** @description Give its services fully nested */
                full_service?: boolean;
            };
            header?: {
                /** @description ETag of the answer you have */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A organization of HSDS 3.0, with the members of GET /hsds/v3/profile/organization.json */
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
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The answer you have is still right */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            /** @description - `DIRECTORY_NOT_FOUND`: The directory has no such entry */
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
                     *       "type": "https://eindach.example.org/problems/directory/not-found",
                     *       "title": "The directory has no such entry",
                     *       "status": 404,
                     *       "code": "DIRECTORY_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `DIRECTORY_REMOVED`: This entry is no longer in the directory */
            410: {
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
                     *       "type": "https://eindach.example.org/problems/directory/removed",
                     *       "title": "This entry is no longer in the directory",
                     *       "status": 410,
                     *       "code": "DIRECTORY_REMOVED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listDirectoryLocations: {
        parameters: {
            query?: {
                /** @description Words, in German or English; typing errors are forgiven */
                search?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Length of the page: 50 where it is left out, at most 100; with `minimal` 1000 */
                per_page?: number;
                /** @description Form of the answer */
                format?: "json";
                /** @description Give the fully nested objects */
                full?: boolean;
                /** @description Only what changed at this time or later (RFC 3339, or a date) */
                modified_after?: string;
            };
            header?: {
                /** @description ETag of the answer you have */
                "If-None-Match"?: string;
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HsdsPageResponse"];
                };
            };
            /** @description The answer you have is still right */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    getDirectoryLocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer you have */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A location of HSDS 3.0, with the members of GET /hsds/v3/profile/location.json */
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
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The answer you have is still right */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            /** @description - `DIRECTORY_NOT_FOUND`: The directory has no such entry */
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
                     *       "type": "https://eindach.example.org/problems/directory/not-found",
                     *       "title": "The directory has no such entry",
                     *       "status": 404,
                     *       "code": "DIRECTORY_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `DIRECTORY_REMOVED`: This entry is no longer in the directory */
            410: {
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
                     *       "type": "https://eindach.example.org/problems/directory/removed",
                     *       "title": "This entry is no longer in the directory",
                     *       "status": 410,
                     *       "code": "DIRECTORY_REMOVED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listDirectoryTaxonomies: {
        parameters: {
            query?: {
                /** @description Words, in German or English; typing errors are forgiven */
                search?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Length of the page: 50 where it is left out, at most 100; with `minimal` 1000 */
                per_page?: number;
                /** @description Form of the answer */
                format?: "json";
            };
            header?: {
                /** @description ETag of the answer you have */
                "If-None-Match"?: string;
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HsdsPageResponse"];
                };
            };
            /** @description The answer you have is still right */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    getDirectoryTaxonomy: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer you have */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A taxonomy of HSDS 3.0, with the members of GET /hsds/v3/profile/taxonomy.json */
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
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The answer you have is still right */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            /** @description - `DIRECTORY_NOT_FOUND`: The directory has no such entry */
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
                     *       "type": "https://eindach.example.org/problems/directory/not-found",
                     *       "title": "The directory has no such entry",
                     *       "status": 404,
                     *       "code": "DIRECTORY_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `DIRECTORY_REMOVED`: This entry is no longer in the directory */
            410: {
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
                     *       "type": "https://eindach.example.org/problems/directory/removed",
                     *       "title": "This entry is no longer in the directory",
                     *       "status": 410,
                     *       "code": "DIRECTORY_REMOVED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listDirectoryTaxonomyTerms: {
        parameters: {
            query?: {
                /** @description Words, in German or English; typing errors are forgiven */
                search?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Length of the page: 50 where it is left out, at most 100; with `minimal` 1000 */
                per_page?: number;
                /** @description Form of the answer */
                format?: "json";
                /** @description Only terms of this taxonomy */
                taxonomy_id?: string;
                /** @description Only terms that are not below another */
                top_only?: boolean;
                /** @description Only terms below this one */
                parent_id?: string;
            };
            header?: {
                /** @description ETag of the answer you have */
                "If-None-Match"?: string;
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HsdsPageResponse"];
                };
            };
            /** @description The answer you have is still right */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    getDirectoryTaxonomyTerm: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer you have */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A taxonomy_term of HSDS 3.0, with the members of GET /hsds/v3/profile/taxonomy_term.json */
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
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The answer you have is still right */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            /** @description - `DIRECTORY_NOT_FOUND`: The directory has no such entry */
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
                     *       "type": "https://eindach.example.org/problems/directory/not-found",
                     *       "title": "The directory has no such entry",
                     *       "status": 404,
                     *       "code": "DIRECTORY_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `DIRECTORY_REMOVED`: This entry is no longer in the directory */
            410: {
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
                     *       "type": "https://eindach.example.org/problems/directory/removed",
                     *       "title": "This entry is no longer in the directory",
                     *       "status": 410,
                     *       "code": "DIRECTORY_REMOVED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    getDirectoryProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer you have */
                "If-None-Match"?: string;
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileResponse"];
                };
            };
            /** @description The answer you have is still right */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    getDirectoryProfilePatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer you have */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Name of the schema file */
                file: string;
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaPatchResponse"];
                };
            };
            /** @description The answer you have is still right */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            /** @description - `REQUEST_NO_ROUTE`: There is nothing at this address */
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
                     *       "type": "https://eindach.example.org/problems/request/no-route",
                     *       "title": "There is nothing at this address",
                     *       "status": 404,
                     *       "code": "REQUEST_NO_ROUTE",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["RequestAddressTooLong"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_agentur_fuer_arbeit: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_anerkennungsstelle: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_arbeitsmarktberatung: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_asylverfahrensberatung: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_auslaenderbehoerde: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_bamf: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_ehrenamt: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_fahrerlaubnisbehoerde: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_familienkasse: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_gesellschaftliche_teilhabe: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_gesundheitsamt: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_integrationsstelle: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_jobcenter: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_jugendamt: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_jugendmigrationsdienst: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_krankenkasse: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_landesaufnahmebehoerde: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_landesmigrationsberatung: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_landessozialamt: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_meldebehoerde: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_migrationsberatung: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_schule: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_sozialamt: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_staatsangehoerigkeitsbehoerde: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_standesamt: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
    listServicesOf_zentralstelle_fachkraefteverfahren: {
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
                    "application/json": components["schemas"]["AuthorityServicesResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailable"];
        };
    };
}
