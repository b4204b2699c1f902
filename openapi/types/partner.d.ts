/** Written by `npm run generate` from the contract beside it in openapi/; do not edit. */

export interface paths {
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to the hand-offs of the own office
         * @description Every event a webhook is sent for, and those no webhook was sent for. The order never changes and nothing is put in between later: who reads on behind the last event misses none.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hand-offs/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take up to 100 steps with hand-offs
         * @description Each step is taken in the order given, in a transaction of its own, and answered as if it had been sent alone; one that fails changes nothing for the others. The key covers the whole: send what failed again under a new key.
         */
        post: operations["moveHandOffs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/competence-disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Disputes the own office takes part in, leads or helps to settle
         * @description Two offices that both deny being competent. The office approached first leads the matter until somebody settles it.
         */
        get: operations["listCompetenceDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/competence-disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One dispute
         * @description With the offices that take part and, once it is settled, the office that is competent.
         */
        get: operations["getCompetenceDispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/competence-disputes/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say who is competent after all
         * @description For the office that leads meanwhile and the welcome desk. The matter can then be passed on again.
         */
        post: operations["settleCompetenceDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hand-offs/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a draft before its receiver
         * @description The transfer law decides as it is today; what it refuses stays a draft. Documents and gaps that are named replace those of the draft.
         */
        post: operations["submitHandOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hand-offs/{id}/accept-claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a claimed case to the body that asks for it
         * @description Accepts the claim and offers a TRANSFER to the claimant in one: the holder names the row of the transfer law it relies on, and the day of the first filing travels along. A repeat by the same account answers with the same transfer.
         */
        post: operations["acceptClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recipient-duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the own office has to delete or to correct
         * @description They follow from a revocation, a correction or a consent taken back (Art. 19 DSGVO). Each stays open until it is confirmed.
         */
        get: operations["listRecipientDuties"];
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
    "/v1/recipient-duties/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that what was received is deleted or corrected
         * @description Answers with the receipt. A repeat gives the same receipt; what the duty said is removed.
         */
        post: operations["acknowledgeRecipientDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the own office received, sent or got back
         * @description Newest first. Contents are shown only to the offices that may read them; `redacted` names what was left out.
         */
        get: operations["listHandOffs"];
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
    "/v1/hand-offs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find what the own office received or sent by a number of the person
         * @description Number and day of birth have to match exactly. It finds hand-offs whose contents the own authority may read, those about somebody else are answered like those that do not exist. A POST, so that no number stands in an address.
         */
        post: operations["searchHandOffs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hand-offs/{id}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass a received matter on to where it belongs
         * @description The forwarder becomes the sender of a successor and names the row of the transfer law it relies on; the day of the first filing travels along. A repeat by the same account answers with the same successor.
         */
        post: operations["forwardHandOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hand-offs/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who could be approached next with what came back?
         * @description For the sender of a rejected, expired or failed hand-off; the own worklist is always the last answer.
         */
        get: operations["listCandidates"];
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
    "/v1/hand-offs/{id}/deletion/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that everything received was deleted
         * @description Only after a revocation; answers with the receipt. A repeat gives the same receipt.
         */
        post: operations["acknowledgeDeletion"];
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
    "/v1/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The letters to print, and those in the post
         * @description What could not be told otherwise goes by post: print the documents, post them, then record the day.
         */
        get: operations["listLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One letter as it is printed
         * @description Opening it is logged. Once its words have been removed: 410.
         */
        get: operations["getLetterDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{id}/posted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the day a letter was put into the post
         * @description It can be recorded once, and for no day to come.
         */
        post: operations["markLetterPosted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The webhooks of the own office
         * @description Each with its state; one that was disabled says why and since when.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have the events of the own office sent to an address
         * @description The secret is in this answer and nowhere else. Nothing is sent before the address has been enabled.
         */
        post: operations["registerWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One webhook
         * @description Its `ETag` is needed to change, enable, disable or remove it. The secret is not shown again.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Remove a webhook with its keys and deliveries
         * @description Cannot be undone. Events go on being kept for `GET /v1/events`.
         */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        /**
         * Change where events are sent, or which
         * @description A new address has to answer a challenge before anything is sent there; the types of events change at once.
         */
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/v1/webhooks/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a challenge; where it is answered, events are sent from now on
         * @description The challenge is a signed POST with `data.challenge`; answer 2xx within 15 seconds and give the challenge back, as the whole body or as `{"challenge": "…"}`. What happened while it was disabled is not sent: read it with `GET /v1/events`.
         */
        post: operations["enableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send nothing any more
         * @description What was still to be sent is given up; it can be replayed when the webhook is enabled again.
         */
        post: operations["disableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/rotate-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new key; for a day everything is signed with the one before as well
         * @description The secret is in this answer and nowhere else.
         */
        post: operations["rotateWebhookKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent, and what became of it
         * @description Newest first, with the number of tries, the last status and when it is tried again. The answer of your endpoint is not kept.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{delivery}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send it again, with the same `webhook-id` and all tries before it
         * @description Its receiver can tell by the `webhook-id` whether it has had it.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event of the type de.willkommen.webhook.test.v1
         * @description It is sent like any other and appears among the deliveries, but not in `GET /v1/events`.
         */
        post: operations["testWebhook"];
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
    "/v1/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The desk is done with the case; its time begins
         * @description Nothing of it may be open: what is, is named in `open`. Audited.
         */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with a closed case, until its time is over
         * @description Its term begins anew when it is closed again.
         */
        post: operations["reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the case beyond its time
         * @description For proceedings that need it; nothing of it is deleted until the hold is lifted. Audited.
         */
        post: operations["holdCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/legal-hold/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the case go when its time is over
         * @description What has had its time by then is deleted in the next night. Audited.
         */
        post: operations["liftHoldOfCase"];
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
        post?: never;
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
    "/v1/cases/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put right what is wrong about the person of a case; every recipient is told and has to confirm
         * @description The case is changed at once. It is for the desk to have seen the document that proves it.
         */
        post: operations["correctDataOfCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the person of a case agreed to, as far as this office gave or received something on it
         * @description Each can be taken back here for whoever stands at the desk, as easily as it was given.
         */
        get: operations["listConsentsOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/consents/{consent}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that the person takes a consent back (Art. 7 Abs. 3 DSGVO)
         * @description Has the same effect as when they do it themselves, before the answer.
         */
        post: operations["withdrawConsentAtDesk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this office stores about the person of a case, for whoever asks at the desk
         * @description Only what the office keeps, sent or received itself; every office answers for itself.
         */
        get: operations["getPersonalDataOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/personal-data/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a document to hand out, in the language of the person and in German
         * @description Only what this office keeps, sent or received itself. Printing it is logged.
         */
        get: operations["getPersonalDataDocumentOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that the person of a case asks at the desk for its erasure
         * @description Nothing is erased with the asking: the desk decides in a step of its own.
         */
        post: operations["askForErasureOfCase"];
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
    "/v1/rights-requests/{id}/carry-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do what the person asks for; every recipient is told and has to confirm (Art. 19 DSGVO)
         * @description Changes the case at once, or erases its file; every recipient gets a duty to follow and to confirm it.
         */
        post: operations["carryOutRightsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse it, with the reason
         * @description With one of the declared codes, so that the person reads why in their own language.
         */
        post: operations["refuseRightsRequest"];
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
        /**
         * Ask to read a case of another office in an emergency; the answer does not tell whether there is one
         * @description A supervisor of the own authority has to answer; where life is in danger it opens at once and is confirmed afterwards. The office that keeps the file is told.
         */
        post: operations["breakGlass"];
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
    "/v1/break-glass/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * As the second person: it has to be
         * @description Nobody confirms what they asked for themselves. From then on the case can be read for an hour, and not changed.
         */
        post: operations["confirmBreakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/break-glass/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * As the second person: no; what is open closes
         * @description Nothing opens, or what is open closes at once. What was read until then stays in the log.
         */
        post: operations["refuseBreakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/agentur-fuer-arbeit/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Federal employment agency
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_agentur_fuer_arbeit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/anerkennungsstelle/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Recognition bodies
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_anerkennungsstelle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/arbeitsmarktberatung/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Labour law counselling
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_arbeitsmarktberatung"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/asylverfahrensberatung/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Independent asylum counselling
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_asylverfahrensberatung"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/auslaenderbehoerde/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Foreigners authority
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_auslaenderbehoerde"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/bamf/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Federal office for migration and refugees
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_bamf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/ehrenamt/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Volunteers and support bodies
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_ehrenamt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/fahrerlaubnisbehoerde/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Driving licence office
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_fahrerlaubnisbehoerde"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/familienkasse/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Family benefits office
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_familienkasse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/gesellschaftliche-teilhabe/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Social participation
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_gesellschaftliche_teilhabe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/gesundheitsamt/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Public health office
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_gesundheitsamt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/integrationsstelle/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Integration office
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_integrationsstelle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/jobcenter/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Jobcentre
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_jobcenter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/jugendamt/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Youth and family office
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_jugendamt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/jugendmigrationsdienst/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Youth migration service
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_jugendmigrationsdienst"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/krankenkasse/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Health fund
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_krankenkasse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/landesaufnahmebehoerde/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: State reception authority
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_landesaufnahmebehoerde"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/landesmigrationsberatung/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: State-funded migration counselling
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_landesmigrationsberatung"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/landessozialamt/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: State social office
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_landessozialamt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/meldebehoerde/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Residents registry
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_meldebehoerde"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/migrationsberatung/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Adult migration counselling
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_migrationsberatung"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/schule/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Schools
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_schule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/sozialamt/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Social welfare office
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_sozialamt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/staatsangehoerigkeitsbehoerde/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Nationality authority
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_staatsangehoerigkeitsbehoerde"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/standesamt/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Civil registry
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_standesamt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/zentralstelle-fachkraefteverfahren/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a matter over to: Central fast-track office
         * @description The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.
         */
        post: operations["handOverTo_zentralstelle_fachkraefteverfahren"];
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
        CloudEventResponse: {
            /**
             * @description Version of CloudEvents
             * @enum {string}
             */
            specversion: "1.0";
            /**
             * Format: uuid
             * @description Also the `webhook-id` of every delivery
             */
            id: string;
            /**
             * Format: uri
             * @description This installation
             * @example urn:uuid:a9f06a79-8b6c-5e1a-8d4b-3c8f4d9f3b1e
             */
            source: string;
            /**
             * @description What happened
             * @example de.willkommen.handoff.accepted.v1
             */
            type: string;
            /**
             * Format: uuid
             * @description The hand-off it happened to
             */
            subject: string;
            /**
             * Format: date-time
             * @description When
             */
            time: string;
            /**
             * Format: uri
             * @description Where to read on
             * @example https://willkommen.example.org/v1/hand-offs/3f0a5d6e-0f6b-4c55-9d0e-6a2f0f5b9c11
             */
            dataref: string;
            /**
             * @description Place among the events of this hand-off; compares as text. The receiver of a hand-off does not see its draft and begins later than 1.
             * @example 0000000003
             */
            sequence: string;
            /**
             * @description Who may see it
             * @enum {string}
             */
            dataclassification: "confidential";
            /**
             * @description Rules that hold for it
             * @enum {string}
             */
            dataregulation: "GDPR";
            /**
             * @description What is in it: ids and codes
             * @enum {string}
             */
            datacategory: "non-sensitive";
        };
        EventPageResponse: {
            /** @description Oldest first */
            items: components["schemas"]["CloudEventResponse"][];
            /** @description `after` of the next page; null where there is nothing more now: ask again later, behind the last event */
            next: string | null;
        };
        BatchItemRequest: {
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
            /**
             * Format: uuid
             * @description Hand-off
             */
            id: string;
            /**
             * @description Version you act on
             * @example 2
             */
            version: number;
            /**
             * @description The step
             * @example acknowledge
             * @enum {string}
             */
            action: "deliver" | "acknowledge" | "declare_complete" | "ask" | "answer" | "accept" | "reject" | "start" | "hold" | "resume" | "complete" | "confirm" | "dispute" | "withdraw" | "revoke" | "fail" | "request_void" | "void";
        };
        BatchRequest: {
            /** @description Steps in the order they are taken; each is checked on its own */
            items: components["schemas"]["BatchItemRequest"][];
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
        BatchResultResponse: {
            /** @description Hand-off; null where it could not be read */
            id: string | null;
            /**
             * @description Status the step alone would have been answered with
             * @example 200
             */
            status: number;
            /** @description The hand-off after the step */
            handOff?: components["schemas"]["HandOffStateResponse"];
            /** @description Why the step was not taken (RFC 9457) */
            problem?: {
                [key: string]: unknown;
            };
        };
        BatchResponse: {
            /** @description One result for each item, in the same order */
            results: components["schemas"]["BatchResultResponse"][];
        };
        DisputeResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * @description Service
             * @example jc-grundsicherungsgeld
             */
            service: string;
            /** @description Offices that deny being competent */
            deniedBy: string[];
            /** @description Authority that leads until it is settled */
            leadAuthority: string;
            /** @description Office that leads until it is settled: the one approached first */
            leadOffice: string;
            /**
             * Format: date-time
             * @description Since when
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was settled
             */
            settledAt: string | null;
            /** @description Office found to be competent */
            competentOffice: string | null;
            /** @description How it was settled */
            note: string | null;
            /** @description Version; the strong ETag */
            version: number;
        };
        DisputePageResponse: {
            /** @description Newest first */
            items: components["schemas"]["DisputeResponse"][];
            /** @description Cursor of the next page */
            next: string | null;
        };
        SettleDisputeRequest: {
            /** @description Office that is competent after all; the lead keeps the matter without it */
            competentOffice?: string;
            /**
             * @description How it was settled
             * @example Einigung am Telefon
             */
            note: string;
        };
        DocumentGapDto: {
            /**
             * @description Id of the document
             * @example kontoauszuege
             */
            document: string;
            /**
             * @description Why it does not go along
             * @enum {string}
             */
            reason: "handed-in-later" | "not-obtainable" | "receiver-has-it" | "does-not-apply";
        };
        DocumentsRequest: {
            /**
             * @description Ids of the documents that go along with an application, by reference
             * @example [
             *       "aufenthaltstitel"
             *     ]
             */
            documents?: string[];
            /** @description Documents the service asks for that do not go along, each with the reason */
            documentGaps?: components["schemas"]["DocumentGapDto"][];
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
        AcceptClaimRequest: {
            /**
             * @description Ids of the documents that go along with an application, by reference
             * @example [
             *       "aufenthaltstitel"
             *     ]
             */
            documents?: string[];
            /** @description Documents the service asks for that do not go along, each with the reason */
            documentGaps?: components["schemas"]["DocumentGapDto"][];
            /** @description Service it is handed over from, where that proves the task of the sender */
            fromService?: string;
            /**
             * @description Row of the transfer law the sender relies on
             * @example tp-sgb-forward
             */
            transfer: string;
            /**
             * @description Consent that is proven
             * @example none
             * @enum {string}
             */
            consent: "none" | "required" | "explicit_per_recipient" | "person_initiated";
            /** @description Request it answers, where the row needs one */
            request?: components["schemas"]["DocumentedRequestDto"];
            /** @description Facts of the vocabulary a condition may need */
            facts?: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description Case that is given away, where the claim names none
             */
            caseId?: string;
            /**
             * @description What goes to the claimant, by data field
             * @example {
             *       "name": "Amina Beispiel",
             *       "first_received_at": "2026-11-20",
             *       "application_document": "Antrag vom 20.11.2026"
             *     }
             */
            fields: {
                [key: string]: string;
            };
            /** @description Why it is accepted though it was not declared complete */
            note?: string;
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
        DutyPageResponse: {
            /** @description Newest first */
            items: components["schemas"]["DutyResponse"][];
            /** @description Cursor of the next page */
            next: string | null;
        };
        DutyStateResponse: {
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
        HandOffPageResponse: {
            /** @description Newest first */
            items: components["schemas"]["HandOffResponse"][];
            /** @description Cursor of the next page */
            next: string | null;
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
        SearchHandOffsRequest: {
            /**
             * @description Length of the page
             * @default 50
             */
            limit?: number;
            /** @description Opaque; `next` of the page before */
            cursor?: string;
            /**
             * @description Which number it is
             * @example health_insurance_number
             * @enum {string}
             */
            field: "azr_number" | "case_reference" | "tax_id" | "health_insurance_number";
            /**
             * @description The whole number; blanks, dots, dashes and the case of letters do not matter
             * @example A123456780
             */
            value: string;
            /**
             * Format: date
             * @description Day of birth as the hand-off says it
             * @example 1990-05-01
             */
            birthDate: string;
        };
        ForwardRequest: {
            /** @description Service it is handed over from, where that proves the task of the sender */
            fromService?: string;
            /**
             * @description Row of the transfer law the sender relies on
             * @example tp-sgb-forward
             */
            transfer: string;
            /**
             * @description Consent that is proven
             * @example none
             * @enum {string}
             */
            consent: "none" | "required" | "explicit_per_recipient" | "person_initiated";
            /** @description Request it answers, where the row needs one */
            request?: components["schemas"]["DocumentedRequestDto"];
            /** @description Facts of the vocabulary a condition may need */
            facts?: {
                [key: string]: unknown;
            };
            /**
             * @description Authority it belongs to
             * @example sozialamt
             */
            toAuthority: string;
            /** @description Its office; without it the office follows from `place` */
            toOffice?: string;
            /**
             * @description Municipality key of the habitual residence
             * @example 03354018
             */
            place?: string;
            /** @description Service, where it turned out to be about another one */
            service?: string;
            /** @description What travels on, by data field; all that was received where it is left out */
            fields?: {
                [key: string]: string;
            };
            /** @description Why it belongs there, for the sender */
            note?: string;
        };
        ReceiptWarningResponse: {
            /**
             * @description Why the first receipt does not keep the deadline
             * @enum {string}
             */
            code: "first-receipt-does-not-count" | "first-receipt-disputed" | "only-the-court-counts";
            /** @description What to do about it, in English */
            text: string;
            /** @description What the rule says, in German */
            note: string;
        };
        ForwardResponse: {
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
            /** @description Where § 16 SGB I does not apply: what to tell the person; null where the first receipt counts */
            warning: components["schemas"]["ReceiptWarningResponse"] | null;
        };
        CandidateResponse: {
            /** @description Has it more to do than it can take? A hint: it may be approached all the same */
            atCapacity: boolean;
            /**
             * @description Authority
             * @example jobcenter
             */
            authority: string;
            /**
             * @description Office
             * @example of-ue-jobcenter
             */
            office: string;
            /**
             * @description Why it is proposed
             * @enum {string}
             */
            because: "provides-the-service" | "same-authority" | "own-worklist";
            /** @description Row of the transfer law that would allow it as it was sent before */
            transfer: string | null;
            /** @description What the transfer law would still ask for */
            missing: string[];
        };
        CandidateListResponse: {
            /** @description The most likely first; the own worklist last */
            candidates: components["schemas"]["CandidateResponse"][];
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
        LetterResponse: {
            /**
             * Format: uuid
             * @description Id; also of the delivery
             */
            id: string;
            /**
             * @description Whether it is in the post
             * @enum {string}
             */
            state: "waiting" | "posted";
            /**
             * Format: date-time
             * @description When it was written
             */
            createdAt: string;
            /**
             * Format: date
             * @description Day of posting
             */
            postedOn: string | null;
        };
        LetterPageResponse: {
            /** @description Newest first */
            items: components["schemas"]["LetterResponse"][];
            /** @description `cursor` of the next page; null on the last one */
            next: string | null;
        };
        MarkPostedRequest: {
            /**
             * Format: date
             * @description Day on which it was put into the post
             * @example 2027-01-08
             */
            postedOn: string;
        };
        WebhookRequest: {
            /**
             * @description Where events are sent: HTTPS on port 443 or 8443, without credentials or fragment
             * @example https://partner.example.org/webhooks/eindach
             */
            url: string;
            /**
             * @description What is sent; everything where it is empty
             * @default []
             * @example [
             *       "de.willkommen.handoff.offered.v1"
             *     ]
             */
            types?: ("de.willkommen.handoff.created.v1" | "de.willkommen.handoff.offered.v1" | "de.willkommen.handoff.delivered.v1" | "de.willkommen.handoff.received.v1" | "de.willkommen.handoff.declared_complete.v1" | "de.willkommen.handoff.info_requested.v1" | "de.willkommen.handoff.answered.v1" | "de.willkommen.handoff.accepted.v1" | "de.willkommen.handoff.rejected.v1" | "de.willkommen.handoff.forwarded.v1" | "de.willkommen.handoff.started.v1" | "de.willkommen.handoff.held.v1" | "de.willkommen.handoff.resumed.v1" | "de.willkommen.handoff.completed.v1" | "de.willkommen.handoff.confirmed.v1" | "de.willkommen.handoff.disputed.v1" | "de.willkommen.handoff.withdrawn.v1" | "de.willkommen.handoff.revoked.v1" | "de.willkommen.handoff.expired.v1" | "de.willkommen.handoff.failed.v1" | "de.willkommen.handoff.void_requested.v1" | "de.willkommen.handoff.voided.v1" | "de.willkommen.duty.imposed.v1" | "de.willkommen.duty.acknowledged.v1" | "de.willkommen.case.closed.v1" | "de.willkommen.case.reopened.v1" | "de.willkommen.endpoint.closed.v1" | "de.willkommen.endpoint.reopened.v1")[];
            /**
             * @description `ed25519`: you get a public key and keep no secret; `hmac-sha256`: both sides have the same secret
             * @default hmac-sha256
             * @enum {string}
             */
            scheme?: "hmac-sha256" | "ed25519";
        };
        WebhookKeyResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * @description How it signs
             * @enum {string}
             */
            scheme: "hmac-sha256" | "ed25519";
            /** @description `whsec_…`, never shown again; null for ed25519 */
            secret: string | null;
            /** @description `whpk_…`; null for hmac-sha256 */
            publicKey: string | null;
        };
        WebhookWithKeyResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * @description Office whose events are sent
             * @example of-dan-jobcenter
             */
            office: string;
            /**
             * Format: uri
             * @description Where they are sent
             */
            url: string;
            /** @description What is sent; everything where it is empty */
            types: string[];
            /**
             * @description Events are sent to an active one only
             * @enum {string}
             */
            state: "unverified" | "active" | "disabled";
            /**
             * @description Why it is disabled
             * @enum {string|null}
             */
            disabledBecause: "by-owner" | "gone" | "no-success" | "host-withdrawn" | null;
            /**
             * @description Tries in a row that failed
             * @example 0
             */
            failures: number;
            /**
             * Format: date-time
             * @description After many failures: nothing is tried before
             */
            restsUntil: string | null;
            /**
             * Format: date-time
             * @description Last try or challenge that succeeded
             */
            lastSuccessAt: string | null;
            /** @description What can be done with it now */
            allowedActions: ("enable" | "disable" | "rotate-key" | "test")[];
            /**
             * Format: date-time
             * @description When it was registered
             */
            createdAt: string;
            /**
             * @description Version for `If-Match`
             * @example 1
             */
            version: number;
            /** @description The newest key */
            key: components["schemas"]["WebhookKeyResponse"];
        };
        WebhookResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /**
             * @description Office whose events are sent
             * @example of-dan-jobcenter
             */
            office: string;
            /**
             * Format: uri
             * @description Where they are sent
             */
            url: string;
            /** @description What is sent; everything where it is empty */
            types: string[];
            /**
             * @description Events are sent to an active one only
             * @enum {string}
             */
            state: "unverified" | "active" | "disabled";
            /**
             * @description Why it is disabled
             * @enum {string|null}
             */
            disabledBecause: "by-owner" | "gone" | "no-success" | "host-withdrawn" | null;
            /**
             * @description Tries in a row that failed
             * @example 0
             */
            failures: number;
            /**
             * Format: date-time
             * @description After many failures: nothing is tried before
             */
            restsUntil: string | null;
            /**
             * Format: date-time
             * @description Last try or challenge that succeeded
             */
            lastSuccessAt: string | null;
            /** @description What can be done with it now */
            allowedActions: ("enable" | "disable" | "rotate-key" | "test")[];
            /**
             * Format: date-time
             * @description When it was registered
             */
            createdAt: string;
            /**
             * @description Version for `If-Match`
             * @example 1
             */
            version: number;
        };
        WebhookPageResponse: {
            /** @description Newest first */
            items: components["schemas"]["WebhookResponse"][];
            /** @description `cursor` of the next page; null on the last one */
            next: string | null;
        };
        WebhookChangeRequest: {
            /**
             * @description Where events are sent: HTTPS on port 443 or 8443, without credentials or fragment; another one has to be enabled again
             * @example https://partner.example.org/webhooks/eindach
             */
            url?: string;
            /**
             * @description What is sent; everything where it is empty
             * @example [
             *       "de.willkommen.handoff.offered.v1"
             *     ]
             */
            types?: ("de.willkommen.handoff.created.v1" | "de.willkommen.handoff.offered.v1" | "de.willkommen.handoff.delivered.v1" | "de.willkommen.handoff.received.v1" | "de.willkommen.handoff.declared_complete.v1" | "de.willkommen.handoff.info_requested.v1" | "de.willkommen.handoff.answered.v1" | "de.willkommen.handoff.accepted.v1" | "de.willkommen.handoff.rejected.v1" | "de.willkommen.handoff.forwarded.v1" | "de.willkommen.handoff.started.v1" | "de.willkommen.handoff.held.v1" | "de.willkommen.handoff.resumed.v1" | "de.willkommen.handoff.completed.v1" | "de.willkommen.handoff.confirmed.v1" | "de.willkommen.handoff.disputed.v1" | "de.willkommen.handoff.withdrawn.v1" | "de.willkommen.handoff.revoked.v1" | "de.willkommen.handoff.expired.v1" | "de.willkommen.handoff.failed.v1" | "de.willkommen.handoff.void_requested.v1" | "de.willkommen.handoff.voided.v1" | "de.willkommen.duty.imposed.v1" | "de.willkommen.duty.acknowledged.v1" | "de.willkommen.case.closed.v1" | "de.willkommen.case.reopened.v1" | "de.willkommen.endpoint.closed.v1" | "de.willkommen.endpoint.reopened.v1")[];
        };
        KeyRotationRequest: {
            /**
             * @description As before where it is left out
             * @enum {string}
             */
            scheme?: "hmac-sha256" | "ed25519";
        };
        WebhookDeliveryResponse: {
            /**
             * Format: uuid
             * @description Id
             */
            id: string;
            /** @description The event, as in `GET /v1/events`; null for a test */
            event: string | null;
            /**
             * Format: uuid
             * @description `webhook-id` of every try
             */
            webhookId: string;
            /**
             * @description State
             * @enum {string}
             */
            state: "pending" | "sending" | "delivered" | "failed";
            /**
             * @description Number of the last try; ten at most
             * @example 1
             */
            attempt: number;
            /**
             * Format: date-time
             * @description When it is tried next
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When the last try began
             */
            triedAt: string | null;
            /** @description Status of the last answer */
            lastStatus: number | null;
            /** @description Duration of the last try in milliseconds */
            lastMilliseconds: number | null;
            /**
             * @description Why the last try failed
             * @example http-503
             */
            lastFault: string | null;
            /**
             * Format: date-time
             * @description When it was answered with 2xx
             */
            deliveredAt: string | null;
            /**
             * Format: date-time
             * @description When it came to be
             */
            createdAt: string;
        };
        WebhookDeliveryPageResponse: {
            /** @description Newest first */
            items: components["schemas"]["WebhookDeliveryResponse"][];
            /** @description `cursor` of the next page; null on the last one */
            next: string | null;
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
        CloseCaseRequest: {
            /**
             * @description Why the desk is done with it
             *     - `settled`: What the person came for is done
             *     - `moved-away`: The person lives elsewhere by now
             *     - `no-longer-wanted`: The person does not want it any more
             *     - `contact-lost`: The person could not be reached for a long time
             *     - `duplicate`: There is another case about the same
             *     - `opened-in-error`: It should not have been opened
             * @example settled
             * @enum {string}
             */
            reason: "settled" | "moved-away" | "no-longer-wanted" | "contact-lost" | "duplicate" | "opened-in-error";
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
        ClosurePageResponse: {
            /** @description Newest first */
            items: components["schemas"]["ClosureResponse"][];
            /** @description `cursor` of the next page; null on the last one */
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
        CorrectionRequest: {
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
        DecisionRequest: {
            /**
             * @description Why it is refused
             * @enum {string}
             */
            code?: "is-correct" | "proof-missing" | "still-needed" | "legal-duty" | "public-task" | "public-health" | "legal-claims";
        };
        BreakGlassRequest: {
            /**
             * Format: uuid
             * @description Case of another office
             * @example 7f3d2a10-5c4b-4e6f-8a9b-1c2d3e4f5a6b
             */
            case: string;
            /**
             * @description `danger-to-life`: Life or limb of somebody is in danger: opens at once, the second person confirms afterwards. `harm-to-a-child`: A child would come to harm. `loss-of-a-right`: A right or a deadline would be lost before the office that keeps the file can be reached. `office-unreachable`: The office that keeps the file cannot be reached, and the matter cannot wait
             * @example danger-to-life
             * @enum {string}
             */
            category: "danger-to-life" | "harm-to-a-child" | "loss-of-a-right" | "office-unreachable";
            /**
             * @description Why, in words; sealed, for those who decide and who watch
             * @example Bewusstlos am Schalter; niemand weiss, welche Medikamente
             */
            reason: string;
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
        OfferHandOffRequest: {
            /**
             * @description Ids of the documents that go along with an application, by reference
             * @example [
             *       "aufenthaltstitel"
             *     ]
             */
            documents?: string[];
            /** @description Documents the service asks for that do not go along, each with the reason */
            documentGaps?: components["schemas"]["DocumentGapDto"][];
            /** @description Service it is handed over from, where that proves the task of the sender */
            fromService?: string;
            /**
             * @description Row of the transfer law the sender relies on
             * @example tp-sgb-forward
             */
            transfer: string;
            /**
             * @description Consent that is proven
             * @example none
             * @enum {string}
             */
            consent: "none" | "required" | "explicit_per_recipient" | "person_initiated";
            /** @description Request it answers, where the row needs one */
            request?: components["schemas"]["DocumentedRequestDto"];
            /** @description Facts of the vocabulary a condition may need */
            facts?: {
                [key: string]: unknown;
            };
            /**
             * @description Service the matter is about
             * @example jc-grundsicherungsgeld
             */
            service: string;
            /**
             * @description Receiving office; without it the office follows from `place`
             * @example of-dan-jobcenter
             */
            toOffice?: string;
            /**
             * @description Municipality key of the habitual residence
             * @example 03354018
             */
            place?: string;
            /**
             * @description Kind of hand-off
             * @default TRANSFER
             * @enum {string}
             */
            kind?: "REFER" | "TRANSFER" | "CONSULT" | "CLAIM" | "INFORM";
            /**
             * @description How quickly the receiver is asked to act
             * @default normal
             * @enum {string}
             */
            urgency?: "emergency" | "urgent" | "normal";
            /**
             * Format: date
             * @description Day of the first filing; today where it is left out
             * @example 2026-11-20
             */
            filedOn?: string;
            /**
             * @description Keep it as a draft that is submitted later
             * @default false
             */
            draft?: boolean;
            /**
             * Format: uuid
             * @description Own hand-off that came back and is taken up again with this one
             */
            takesUp?: string;
            /**
             * @description What is handed over, by data field; a field the transfer law does not name fails the whole request
             * @example {
             *       "name": "Amina Beispiel",
             *       "first_received_at": "2026-11-20",
             *       "application_document": "Antrag vom 20.11.2026"
             *     }
             */
            fields: {
                [key: string]: string;
            };
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
         *     - `ACCESS_PURPOSE_REQUIRED`: Say what you read this for
         *     - `ACCESS_REFERENCE_REQUIRED`: Say which file this belongs to
         *     - `REQUEST_TOO_COMPLEX`: The body has too many parts
         */
        RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplex: {
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
    listEvents: {
        parameters: {
            query?: {
                /** @description Length of the page */
                limit?: number;
                /** @description `id` of the last event you have; from the first one where it is left out */
                after?: string;
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
                    "application/json": components["schemas"]["EventPageResponse"];
                };
            };
            /**
             * @description - `REQUEST_BAD_CURSOR`: The cursor is not one of ours
             *     - `REQUEST_INVALID`: The request is not valid
             *     - `REQUEST_MALFORMED`: The request cannot be read
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
                     *       "type": "https://eindach.example.org/problems/request/bad-cursor",
                     *       "title": "The cursor is not one of ours",
                     *       "status": 400,
                     *       "code": "REQUEST_BAD_CURSOR",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    moveHandOffs: {
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
                "application/json": components["schemas"]["BatchRequest"];
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
                    "application/json": components["schemas"]["BatchResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    listCompetenceDisputes: {
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
                    "application/json": components["schemas"]["DisputePageResponse"];
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
    getCompetenceDispute: {
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
                /** @description Dispute */
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
                    "application/json": components["schemas"]["DisputeResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequired"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `HAND_OFF_DISPUTE_NOT_FOUND`: There is no such dispute */
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
                     *       "type": "https://eindach.example.org/problems/hand-off/dispute-not-found",
                     *       "title": "There is no such dispute",
                     *       "status": 404,
                     *       "code": "HAND_OFF_DISPUTE_NOT_FOUND",
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
    settleCompetenceDispute: {
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
                /** @description Dispute */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Einigung am Telefon"
                 *     }
                 */
                "application/json": components["schemas"]["SettleDisputeRequest"];
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
                    "application/json": components["schemas"]["DisputeResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NOT_YOURS_TO_SETTLE`: The lead or the welcome desk settles the dispute
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/not-yours-to-settle",
                     *       "title": "The lead or the welcome desk settles the dispute",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NOT_YOURS_TO_SETTLE",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `HAND_OFF_DISPUTE_NOT_FOUND`: There is no such dispute */
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
                     *       "type": "https://eindach.example.org/problems/hand-off/dispute-not-found",
                     *       "title": "There is no such dispute",
                     *       "status": 404,
                     *       "code": "HAND_OFF_DISPUTE_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `HAND_OFF_DISPUTE_SETTLED`: The dispute has been settled
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
                     *       "type": "https://eindach.example.org/problems/hand-off/dispute-settled",
                     *       "title": "The dispute has been settled",
                     *       "status": 409,
                     *       "code": "HAND_OFF_DISPUTE_SETTLED",
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
             * @description - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-office",
                     *       "title": "No office of this authority is competent there",
                     *       "status": 422,
                     *       "code": "HAND_OFF_NO_OFFICE",
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
    submitHandOff: {
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
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "documents": [
                 *         "aufenthaltstitel"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DocumentsRequest"];
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
             * @description HAND_OFF_NOT_ALLOWED with `allowedActions`, HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED
             *
             *     - `HAND_OFF_NOT_ALLOWED`: The hand-off cannot take this step now
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
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
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    acceptClaim: {
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
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "documents": [
                 *         "aufenthaltstitel"
                 *       ],
                 *       "transfer": "tp-sgb-forward",
                 *       "consent": "none",
                 *       "fields": {
                 *         "name": "Amina Beispiel",
                 *         "first_received_at": "2026-11-20",
                 *         "application_document": "Antrag vom 20.11.2026"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AcceptClaimRequest"];
            };
        };
        responses: {
            /** @description The transfer without its contents; `Location` and `ETag` are its own */
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
             * @description HAND_OFF_NOT_ALLOWED with `allowedActions`, HAND_OFF_NOT_A_CLAIM, HAND_OFF_NOT_THE_LEAD, HAND_OFF_SILENCE_DECIDED, HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED
             *
             *     - `HAND_OFF_NOT_ALLOWED`: The hand-off cannot take this step now
             *     - `HAND_OFF_NOT_A_CLAIM`: Nobody asks for the case with this hand-off
             *     - `HAND_OFF_NOT_THE_LEAD`: Your office leads no such case
             *     - `HAND_OFF_SILENCE_DECIDED`: The period for an answer has run out: by law, consent counts as given
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
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
             * @description HAND_OFF_STEP_INCOMPLETE with `missing`, HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`
             *
             *     - `HAND_OFF_STEP_INCOMPLETE`: The step lacks something
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
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
    listRecipientDuties: {
        parameters: {
            query?: {
                /** @description Length of the page */
                limit?: number;
                /** @description Opaque; `next` of the page before */
                cursor?: string;
                /** @description Only what is not confirmed yet */
                open?: boolean;
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
                    "application/json": components["schemas"]["DutyPageResponse"];
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
    acknowledgeRecipientDuty: {
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
                    "application/json": components["schemas"]["DutyStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NOT_THE_RECEIVER`: Only the receiver can confirm that it did
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/not-the-receiver",
                     *       "title": "Only the receiver can confirm that it did",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NOT_THE_RECEIVER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    listHandOffs: {
        parameters: {
            query?: {
                /** @description Length of the page */
                limit?: number;
                /** @description Opaque; `next` of the page before */
                cursor?: string;
                /** @description Received, sent, or come back and not yet taken up again */
                direction?: "in" | "out" | "returned";
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
                    "application/json": components["schemas"]["HandOffPageResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestBadCursor"];
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
    searchHandOffs: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "field": "health_insurance_number",
                 *       "value": "A123456780",
                 *       "birthDate": "1990-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["SearchHandOffsRequest"];
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
                    "application/json": components["schemas"]["HandOffPageResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplex"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    forwardHandOff: {
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
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "transfer": "tp-sgb-forward",
                 *       "consent": "none",
                 *       "toAuthority": "sozialamt",
                 *       "place": "03354018"
                 *     }
                 */
                "application/json": components["schemas"]["ForwardRequest"];
            };
        };
        responses: {
            /** @description The successor without its contents; `Location` and `ETag` are its own */
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
                    "application/json": components["schemas"]["ForwardResponse"];
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
             * @description HAND_OFF_NOT_ALLOWED with `allowedActions`, HAND_OFF_CIRCLE, HAND_OFF_SILENCE_DECIDED, HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED
             *
             *     - `HAND_OFF_NOT_ALLOWED`: The hand-off cannot take this step now
             *     - `HAND_OFF_CIRCLE`: This office has had the matter before
             *     - `HAND_OFF_SILENCE_DECIDED`: The period for an answer has run out: by law, consent counts as given
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
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
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    listCandidates: {
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
                    "application/json": components["schemas"]["CandidateListResponse"];
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
    acknowledgeDeletion: {
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
                    "application/json": components["schemas"]["DeletionResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NOT_THE_RECEIVER`: Only the receiver can confirm that it did
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/not-the-receiver",
                     *       "title": "Only the receiver can confirm that it did",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NOT_THE_RECEIVER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    listLetters: {
        parameters: {
            query?: {
                /** @description Length of the page */
                limit?: number;
                /** @description Opaque; `next` of the page before */
                cursor?: string;
                /** @description Only letters that wait for the post or are in it */
                state?: "waiting" | "posted";
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
                    "application/json": components["schemas"]["LetterPageResponse"];
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
    getLetterDocument: {
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
                /** @description Letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PDF for A4 and envelopes with a window */
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
            /** @description - `OUTGOING_LETTER_NOT_FOUND`: There is no such letter */
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
                     *       "type": "https://eindach.example.org/problems/outgoing-letter/not-found",
                     *       "title": "There is no such letter",
                     *       "status": 404,
                     *       "code": "OUTGOING_LETTER_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `OUTGOING_LETTER_ERASED`: This letter can never be read again */
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
                     *       "type": "https://eindach.example.org/problems/outgoing-letter/erased",
                     *       "title": "This letter can never be read again",
                     *       "status": 410,
                     *       "code": "OUTGOING_LETTER_ERASED",
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
    markLetterPosted: {
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
                /** @description Letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "postedOn": "2027-01-08"
                 *     }
                 */
                "application/json": components["schemas"]["MarkPostedRequest"];
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
                    "application/json": components["schemas"]["LetterResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            /** @description - `OUTGOING_LETTER_NOT_FOUND`: There is no such letter */
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
                     *       "type": "https://eindach.example.org/problems/outgoing-letter/not-found",
                     *       "title": "There is no such letter",
                     *       "status": 404,
                     *       "code": "OUTGOING_LETTER_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `OUTGOING_LETTER_ALREADY_POSTED`: The letter is in the post already
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
                     *       "type": "https://eindach.example.org/problems/outgoing-letter/already-posted",
                     *       "title": "The letter is in the post already",
                     *       "status": 409,
                     *       "code": "OUTGOING_LETTER_ALREADY_POSTED",
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
             * @description - `OUTGOING_LETTER_POSTED_ON_INVALID`: A letter cannot be posted on that day
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
                     *       "type": "https://eindach.example.org/problems/outgoing-letter/posted-on-invalid",
                     *       "title": "A letter cannot be posted on that day",
                     *       "status": 422,
                     *       "code": "OUTGOING_LETTER_POSTED_ON_INVALID",
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
    listWebhooks: {
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
                    "application/json": components["schemas"]["WebhookPageResponse"];
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
    registerWebhook: {
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
                 *       "url": "https://partner.example.org/webhooks/eindach",
                 *       "types": [
                 *         "de.willkommen.handoff.offered.v1"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WebhookRequest"];
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
                    "application/json": components["schemas"]["WebhookWithKeyResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /**
             * @description - `WEBHOOK_TOO_MANY`: Your office has ten webhooks already
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
                     *       "type": "https://eindach.example.org/problems/webhook/too-many",
                     *       "title": "Your office has ten webhooks already",
                     *       "status": 409,
                     *       "code": "WEBHOOK_TOO_MANY",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description WEBHOOK_URL_REFUSED with `reason`, WEBHOOK_HOST_NOT_APPROVED, WEBHOOK_NO_OFFICE
             *
             *     - `WEBHOOK_URL_REFUSED`: Nothing is sent to this address
             *     - `WEBHOOK_HOST_NOT_APPROVED`: Administrators have not approved the host of this address
             *     - `WEBHOOK_NO_OFFICE`: Webhooks belong to an office
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
                     *       "type": "https://eindach.example.org/problems/webhook/url-refused",
                     *       "title": "Nothing is sent to this address",
                     *       "status": 422,
                     *       "code": "WEBHOOK_URL_REFUSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            /**
             * @description - `REQUEST_UNAVAILABLE`: The service is not available at the moment
             *     - `SIGN_IN_UNAVAILABLE`: The sign-in service does not answer at the moment
             */
            503: {
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
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Webhook */
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
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /** @description - `WEBHOOK_NOT_FOUND`: There is no such webhook */
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
                     *       "type": "https://eindach.example.org/problems/webhook/not-found",
                     *       "title": "There is no such webhook",
                     *       "status": 404,
                     *       "code": "WEBHOOK_NOT_FOUND",
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
    removeWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you act on */
                "If-Match": string;
            };
            path: {
                /** @description Webhook */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
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
            /** @description - `WEBHOOK_NOT_FOUND`: There is no such webhook */
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
                     *       "type": "https://eindach.example.org/problems/webhook/not-found",
                     *       "title": "There is no such webhook",
                     *       "status": 404,
                     *       "code": "WEBHOOK_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `WEBHOOK_VERSION_CONFLICT`: Somebody changed the webhook meanwhile */
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
                     *       "type": "https://eindach.example.org/problems/webhook/version-conflict",
                     *       "title": "Somebody changed the webhook meanwhile",
                     *       "status": 412,
                     *       "code": "WEBHOOK_VERSION_CONFLICT",
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
    changeWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you act on */
                "If-Match": string;
            };
            path: {
                /** @description Webhook */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://partner.example.org/webhooks/eindach",
                 *       "types": [
                 *         "de.willkommen.handoff.offered.v1"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WebhookChangeRequest"];
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
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplex"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /** @description - `WEBHOOK_NOT_FOUND`: There is no such webhook */
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
                     *       "type": "https://eindach.example.org/problems/webhook/not-found",
                     *       "title": "There is no such webhook",
                     *       "status": 404,
                     *       "code": "WEBHOOK_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `WEBHOOK_VERSION_CONFLICT`: Somebody changed the webhook meanwhile */
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
                     *       "type": "https://eindach.example.org/problems/webhook/version-conflict",
                     *       "title": "Somebody changed the webhook meanwhile",
                     *       "status": 412,
                     *       "code": "WEBHOOK_VERSION_CONFLICT",
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
             * @description WEBHOOK_URL_REFUSED with `reason`, WEBHOOK_HOST_NOT_APPROVED
             *
             *     - `WEBHOOK_URL_REFUSED`: Nothing is sent to this address
             *     - `WEBHOOK_HOST_NOT_APPROVED`: Administrators have not approved the host of this address
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
                     *       "type": "https://eindach.example.org/problems/webhook/url-refused",
                     *       "title": "Nothing is sent to this address",
                     *       "status": 422,
                     *       "code": "WEBHOOK_URL_REFUSED",
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
    enableWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you act on */
                "If-Match": string;
                /** @description A key of your own for this request, such as a UUID. For 24 hours the same request under the same key gets the same answer and has no further effect. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Webhook */
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
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /** @description - `WEBHOOK_NOT_FOUND`: There is no such webhook */
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
                     *       "type": "https://eindach.example.org/problems/webhook/not-found",
                     *       "title": "There is no such webhook",
                     *       "status": 404,
                     *       "code": "WEBHOOK_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description WEBHOOK_NOT_ALLOWED with `allowedActions`
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
            /** @description - `WEBHOOK_VERSION_CONFLICT`: Somebody changed the webhook meanwhile */
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
                     *       "type": "https://eindach.example.org/problems/webhook/version-conflict",
                     *       "title": "Somebody changed the webhook meanwhile",
                     *       "status": 412,
                     *       "code": "WEBHOOK_VERSION_CONFLICT",
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
             * @description WEBHOOK_CHALLENGE_FAILED with `reason`, WEBHOOK_HOST_NOT_APPROVED
             *
             *     - `WEBHOOK_CHALLENGE_FAILED`: The address did not answer the challenge
             *     - `WEBHOOK_HOST_NOT_APPROVED`: Administrators have not approved the host of this address
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
                     *       "type": "https://eindach.example.org/problems/webhook/challenge-failed",
                     *       "title": "The address did not answer the challenge",
                     *       "status": 422,
                     *       "code": "WEBHOOK_CHALLENGE_FAILED",
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
    disableWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you act on */
                "If-Match": string;
                /** @description A key of your own for this request, such as a UUID. For 24 hours the same request under the same key gets the same answer and has no further effect. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Webhook */
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
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /** @description - `WEBHOOK_NOT_FOUND`: There is no such webhook */
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
                     *       "type": "https://eindach.example.org/problems/webhook/not-found",
                     *       "title": "There is no such webhook",
                     *       "status": 404,
                     *       "code": "WEBHOOK_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description WEBHOOK_NOT_ALLOWED with `allowedActions`
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
            /** @description - `WEBHOOK_VERSION_CONFLICT`: Somebody changed the webhook meanwhile */
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
                     *       "type": "https://eindach.example.org/problems/webhook/version-conflict",
                     *       "title": "Somebody changed the webhook meanwhile",
                     *       "status": 412,
                     *       "code": "WEBHOOK_VERSION_CONFLICT",
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
    rotateWebhookKey: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you act on */
                "If-Match": string;
                /** @description A key of your own for this request, such as a UUID. For 24 hours the same request under the same key gets the same answer and has no further effect. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Webhook */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["KeyRotationRequest"];
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
                    "application/json": components["schemas"]["WebhookWithKeyResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /** @description - `WEBHOOK_NOT_FOUND`: There is no such webhook */
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
                     *       "type": "https://eindach.example.org/problems/webhook/not-found",
                     *       "title": "There is no such webhook",
                     *       "status": 404,
                     *       "code": "WEBHOOK_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["IdempotencyInProgress"];
            /** @description - `WEBHOOK_VERSION_CONFLICT`: Somebody changed the webhook meanwhile */
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
                     *       "type": "https://eindach.example.org/problems/webhook/version-conflict",
                     *       "title": "Somebody changed the webhook meanwhile",
                     *       "status": 412,
                     *       "code": "WEBHOOK_VERSION_CONFLICT",
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
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Length of the page */
                limit?: number;
                /** @description Opaque; `next` of the page before */
                cursor?: string;
                /** @description Only deliveries in this state */
                state?: "pending" | "sending" | "delivered" | "failed";
            };
            header?: never;
            path: {
                /** @description Webhook */
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPageResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestBadCursor"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /**
             * @description - `WEBHOOK_NOT_FOUND`: There is no such webhook
             *     - `WEBHOOK_NO_SUCH_DELIVERY`: There is no such delivery
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
                     *       "type": "https://eindach.example.org/problems/webhook/not-found",
                     *       "title": "There is no such webhook",
                     *       "status": 404,
                     *       "code": "WEBHOOK_NOT_FOUND",
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
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own for this request, such as a UUID. For 24 hours the same request under the same key gets the same answer and has no further effect. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Webhook */
                id: string;
                /** @description Delivery */
                delivery: string;
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
                    "application/json": components["schemas"]["WebhookDeliveryResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /**
             * @description - `WEBHOOK_NOT_FOUND`: There is no such webhook
             *     - `WEBHOOK_NO_SUCH_DELIVERY`: There is no such delivery
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
                     *       "type": "https://eindach.example.org/problems/webhook/not-found",
                     *       "title": "There is no such webhook",
                     *       "status": 404,
                     *       "code": "WEBHOOK_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description WEBHOOK_DELIVERY_UNDER_WAY, WEBHOOK_NOT_ALLOWED with `allowedActions`
             *
             *     - `WEBHOOK_DELIVERY_UNDER_WAY`: This delivery is not over yet
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
                     *       "type": "https://eindach.example.org/problems/webhook/delivery-under-way",
                     *       "title": "This delivery is not over yet",
                     *       "status": 409,
                     *       "code": "WEBHOOK_DELIVERY_UNDER_WAY",
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
    testWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own for this request, such as a UUID. For 24 hours the same request under the same key gets the same answer and has no further effect. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Webhook */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    traceparent: components["headers"]["traceparent"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            403: components["responses"]["RequestForbidden"];
            /**
             * @description - `WEBHOOK_NOT_FOUND`: There is no such webhook
             *     - `WEBHOOK_NO_SUCH_DELIVERY`: There is no such delivery
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
                     *       "type": "https://eindach.example.org/problems/webhook/not-found",
                     *       "title": "There is no such webhook",
                     *       "status": 404,
                     *       "code": "WEBHOOK_NOT_FOUND",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description WEBHOOK_NOT_ALLOWED with `allowedActions`
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
    closeCase: {
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
                /** @description Case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "settled"
                 *     }
                 */
                "application/json": components["schemas"]["CloseCaseRequest"];
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
                    "application/json": components["schemas"]["CaseResponse"];
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
            /**
             * @description CASE_STILL_OPEN with `open`, CASE_CLOSED
             *
             *     - `CASE_STILL_OPEN`: Something of the case is not done yet
             *     - `CASE_CLOSED`: The case is closed
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
                     *       "type": "https://eindach.example.org/problems/case/still-open",
                     *       "title": "Something of the case is not done yet",
                     *       "status": 409,
                     *       "code": "CASE_STILL_OPEN",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            414: components["responses"]["RequestAddressTooLong"];
            415: components["responses"]["RequestMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["RequestVersionRequired"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    reopenCase: {
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
                /** @description Case */
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
                    "application/json": components["schemas"]["CaseResponse"];
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
            /**
             * @description - `CASE_NOT_CLOSED`: The case is open
             *     - `CASE_TIME_OVER`: The case has had its time
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
                     *       "type": "https://eindach.example.org/problems/case/not-closed",
                     *       "title": "The case is open",
                     *       "status": 409,
                     *       "code": "CASE_NOT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            414: components["responses"]["RequestAddressTooLong"];
            415: components["responses"]["RequestMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["RequestVersionRequired"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    holdCase: {
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
                /** @description Case */
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
                    "application/json": components["schemas"]["CaseResponse"];
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
            414: components["responses"]["RequestAddressTooLong"];
            415: components["responses"]["RequestMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            500: components["responses"]["RequestFailed"];
            503: components["responses"]["RequestUnavailableOrSignInUnavailable"];
        };
    };
    liftHoldOfCase: {
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
                /** @description Case */
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
                    "application/json": components["schemas"]["CaseResponse"];
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
    correctDataOfCase: {
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
                /** @description Case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "facts": {
                 *         "birth_date": "1990-01-13"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionRequest"];
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
            414: components["responses"]["RequestAddressTooLong"];
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
    listConsentsOfCase: {
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
            /**
             * @description - `CASE_NOT_FOUND`: There is no such case
             *     - `PERSONAL_DATA_NO_SUCH_CONSENT`: There is no such consent
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
    withdrawConsentAtDesk: {
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
                /** @description Case */
                id: string;
                /** @description Consent */
                consent: string;
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
            /**
             * @description - `CASE_NOT_FOUND`: There is no such case
             *     - `PERSONAL_DATA_NO_SUCH_CONSENT`: There is no such consent
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
    getPersonalDataOfCase: {
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
    getPersonalDataDocumentOfCase: {
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
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProvenOrRequestStepUpRequired"];
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
    askForErasureOfCase: {
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
                /** @description Case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
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
            414: components["responses"]["RequestAddressTooLong"];
            415: components["responses"]["RequestMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
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
    carryOutRightsRequest: {
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
             * @description RIGHTS_REQUEST_NOT_ALLOWED with `allowedActions`; of an erasure also RIGHTS_REQUEST_STILL_UNDER_WAY with `open`, RIGHTS_REQUEST_HELD
             *
             *     - `RIGHTS_REQUEST_NOT_ALLOWED`: The request cannot take this step now
             *     - `RIGHTS_REQUEST_STILL_UNDER_WAY`: Somebody still works on what is to be erased
             *     - `RIGHTS_REQUEST_HELD`: Proceedings keep what is to be erased
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
            /**
             * @description - `RIGHTS_REQUEST_VERSION_CONFLICT`: The request has changed since you read it
             *     - `CASE_VERSION_CONFLICT`: The case has changed since you read it
             */
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
    refuseRightsRequest: {
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
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["DecisionRequest"];
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
            /**
             * @description RIGHTS_REQUEST_REASON_MISSING with `allowedCodes`
             *
             *     - `RIGHTS_REQUEST_REASON_MISSING`: A refusal needs a reason
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
                     *       "type": "https://eindach.example.org/problems/rights-request/reason-missing",
                     *       "title": "A refusal needs a reason",
                     *       "status": 422,
                     *       "code": "RIGHTS_REQUEST_REASON_MISSING",
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
    breakGlass: {
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
                /**
                 * @example {
                 *       "case": "7f3d2a10-5c4b-4e6f-8a9b-1c2d3e4f5a6b",
                 *       "category": "danger-to-life",
                 *       "reason": "Bewusstlos am Schalter; niemand weiss, welche Medikamente"
                 *     }
                 */
                "application/json": components["schemas"]["BreakGlassRequest"];
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
                    /** @description The request */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlassResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProvenOrRequestStepUpRequired"];
            403: components["responses"]["RequestForbiddenOrAccessReasonRequiredOrAccessPurposeOpensNothing"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
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
    confirmBreakGlass: {
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
                    "application/json": components["schemas"]["BreakGlassResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProvenOrRequestStepUpRequired"];
            /**
             * @description - `BREAK_GLASS_OWN_REQUEST`: Nobody confirms their own request
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/break-glass/own-request",
                     *       "title": "Nobody confirms their own request",
                     *       "status": 403,
                     *       "code": "BREAK_GLASS_OWN_REQUEST",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description BREAK_GLASS_NOT_ALLOWED with `allowedActions`
             *
             *     - `BREAK_GLASS_NOT_ALLOWED`: This request cannot be decided like that now
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
                     *       "type": "https://eindach.example.org/problems/break-glass/not-allowed",
                     *       "title": "This request cannot be decided like that now",
                     *       "status": 409,
                     *       "code": "BREAK_GLASS_NOT_ALLOWED",
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
    refuseBreakGlass: {
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
                    "application/json": components["schemas"]["BreakGlassResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `BREAK_GLASS_OWN_REQUEST`: Nobody confirms their own request
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/break-glass/own-request",
                     *       "title": "Nobody confirms their own request",
                     *       "status": 403,
                     *       "code": "BREAK_GLASS_OWN_REQUEST",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description BREAK_GLASS_NOT_ALLOWED with `allowedActions`
             *
             *     - `BREAK_GLASS_NOT_ALLOWED`: This request cannot be decided like that now
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
                     *       "type": "https://eindach.example.org/problems/break-glass/not-allowed",
                     *       "title": "This request cannot be decided like that now",
                     *       "status": 409,
                     *       "code": "BREAK_GLASS_NOT_ALLOWED",
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
    handOverTo_agentur_fuer_arbeit: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_anerkennungsstelle: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_arbeitsmarktberatung: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_asylverfahrensberatung: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_auslaenderbehoerde: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_bamf: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_ehrenamt: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_fahrerlaubnisbehoerde: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_familienkasse: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_gesellschaftliche_teilhabe: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_gesundheitsamt: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_integrationsstelle: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_jobcenter: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_jugendamt: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_jugendmigrationsdienst: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_krankenkasse: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_landesaufnahmebehoerde: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_landesmigrationsberatung: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_landessozialamt: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_meldebehoerde: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_migrationsberatung: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_schule: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_sozialamt: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_staatsangehoerigkeitsbehoerde: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_standesamt: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
    handOverTo_zentralstelle_fachkraefteverfahren: {
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
                "application/json": components["schemas"]["OfferHandOffRequest"];
            };
        };
        responses: {
            /** @description Offered; `ETag` holds its version */
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
                    "application/json": components["schemas"]["HandOffStateResponse"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformedOrAccessPurposeRequiredOrAccessReferenceRequiredOrRequestTooComplexOrIdempotencyKeyMissing"];
            401: components["responses"]["RequestUnauthenticatedOrSignInNotProven"];
            /**
             * @description - `HAND_OFF_NO_SENDER`: Only an office can hand over
             *     - `REQUEST_FORBIDDEN`: Your role may not do this
             *     - `ACCESS_REASON_REQUIRED`: Say why you open this just now
             *     - `ACCESS_PURPOSE_OPENS_NOTHING`: This purpose opens nothing here
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
                     *       "type": "https://eindach.example.org/problems/hand-off/no-sender",
                     *       "title": "Only an office can hand over",
                     *       "status": 403,
                     *       "code": "HAND_OFF_NO_SENDER",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HAND_OFF_NOT_FOUND: the one that is taken up again
             *
             *     - `HAND_OFF_NOT_FOUND`: There is no such hand-off
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
            /**
             * @description HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED, HAND_OFF_NOT_COME_BACK
             *
             *     - `HAND_OFF_ENDPOINT_CLOSED`: Nothing can be handed over to this office for this service at the moment
             *     - `HAND_OFF_ALREADY_UNDER_WAY`: This service of the case is already being transferred
             *     - `HAND_OFF_COMPETENCE_DISPUTED`: Two offices deny being competent for this matter
             *     - `HAND_OFF_NOT_COME_BACK`: The hand-off to be taken up again has not come back
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
                     *       "type": "https://eindach.example.org/problems/hand-off/endpoint-closed",
                     *       "title": "Nothing can be handed over to this office for this service at the moment",
                     *       "status": 409,
                     *       "code": "HAND_OFF_ENDPOINT_CLOSED",
                     *       "traceId": "4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestMediaType"];
            /**
             * @description HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`, HAND_OFF_TRANSFER_UNREADABLE with `errors`, HAND_OFF_NOTHING_TRAVELS, HAND_OFF_UNKNOWN_SERVICE, HAND_OFF_NO_OFFICE, HAND_OFF_OFFICE_NEEDS_FACTS with `missing`, HAND_OFF_NOT_ACCEPTED_HERE, HAND_OFF_DOCUMENTS_MISSING with `missing`, HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`, HAND_OFF_DOCUMENT_CONTRADICTED with `documents`, HAND_OFF_RECEIPT_UNDECIDABLE with `reason`, HAND_OFF_FILED_IN_FUTURE
             *
             *     - `HAND_OFF_TRANSFER_REFUSED`: The transfer law does not allow this
             *     - `HAND_OFF_TRANSFER_UNREADABLE`: The question names something nobody declared
             *     - `HAND_OFF_NOTHING_TRAVELS`: A hand-off carries at least one field
             *     - `HAND_OFF_UNKNOWN_SERVICE`: No such service is in force
             *     - `HAND_OFF_NO_OFFICE`: No office of this authority is competent there
             *     - `HAND_OFF_OFFICE_NEEDS_FACTS`: The office depends on facts that were not given
             *     - `HAND_OFF_NOT_ACCEPTED_HERE`: This office receives no hand-offs
             *     - `HAND_OFF_DOCUMENTS_MISSING`: The application lacks documents, and nobody said why
             *     - `HAND_OFF_DOCUMENT_NOT_ASKED_FOR`: The service does not ask for these documents, or no application travels that they belong to
             *     - `HAND_OFF_DOCUMENT_CONTRADICTED`: A document is named more than once
             *     - `HAND_OFF_RECEIPT_UNDECIDABLE`: Which receipt counts cannot be said
             *     - `HAND_OFF_FILED_IN_FUTURE`: Nothing can have been filed in the future
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
                     *       "type": "https://eindach.example.org/problems/hand-off/transfer-refused",
                     *       "title": "The transfer law does not allow this",
                     *       "status": 422,
                     *       "code": "HAND_OFF_TRANSFER_REFUSED",
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
}
