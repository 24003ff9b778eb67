// Generated from the OpenAPI document of apps/api by `node packages/launcher/client.mjs`. Do not edit.

export interface paths {
    "/api/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signInWithCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["completePasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/clinic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["chooseClinic"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/re-authentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signInAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAccountSessions"];
        put?: never;
        post?: never;
        delete: operations["endOtherAccountSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endAccountSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readSecondFactor"];
        put?: never;
        post: operations["setUpSecondFactor"];
        delete: operations["turnOffSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["checkHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["checkReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/chart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readChart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/body-drawings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBodyDrawings"];
        put?: never;
        post: operations["createBodyDrawing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/body-drawings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readBodyDrawing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateBodyDrawing"];
        trace?: never;
    };
    "/api/v1/body-drawings/{id}/picture.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drawBodyDrawing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/home/unsigned-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUnsignedNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/clearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestClearance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listClearances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClearance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearances/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerClearance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearances/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawClearance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearances/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addClearanceDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearance-documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["openClearanceDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearance-documents/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removeClearanceDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearances/{id}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readClearanceLetter"];
        put: operations["writeClearanceLetter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearances/{id}/letter/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signClearanceLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearances/{id}/letter/sendings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendClearanceLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearances/{id}/letter/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printClearanceLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearances/{id}/letter/patient-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printClearancePatientCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/consent-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordConsentChoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokeConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readConsentDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders/wish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["wishReminder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders/one-click/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stopReminders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/mail-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readMailPreferences"];
        put: operations["changeMailPreference"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clinic/records-past-retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPastRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clinic/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLegalHolds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLegalHold"];
        put?: never;
        post: operations["placeLegalHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/legal-hold/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["releaseLegalHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clinic/purges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPurges"];
        put?: never;
        post: operations["askForPurge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clinic/purges/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmPurge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clinic/purges/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawPurge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listApiTokens"];
        put?: never;
        post: operations["createApiToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeApiToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAppointments"];
        put?: never;
        post: operations["bookAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateAppointment"];
        trace?: never;
    };
    "/api/v1/patients/{id}/authorisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAuthorisations"];
        put?: never;
        post: operations["recordAuthorisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateAuthorisation"];
        trace?: never;
    };
    "/api/v1/authorisations/{id}/renewal-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["composeRenewalLetter"];
        put?: never;
        post: operations["printRenewalLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCalendarFeeds"];
        put?: never;
        post: operations["createCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCalendarFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPatientSessions"];
        put?: never;
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readVisitNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["saveSession"];
        trace?: never;
    };
    "/api/v1/sessions/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSessionRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/techniques": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["replaceTechniques"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/signing-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["checkSigning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/addenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addAddendum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/co-signers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCoSigners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/co-signature-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendForCoSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recallSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["returnSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clinic/referral-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReferralDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeReferralDays"];
        trace?: never;
    };
    "/api/v1/patients/{id}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReferralsOfPatient"];
        put?: never;
        post: operations["createReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateReferral"];
        trace?: never;
    };
    "/api/v1/referrals/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeReferralStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/reply-offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["offerReplyEffects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/effects-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryReplyEffects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReferralLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/letter/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signReferralLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/letter/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printReferralLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/letter/patient-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printPatientCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/inbound-referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginInboundReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/inbound-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readInboundLetter"];
        put: operations["writeInboundLetter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPhotos"];
        put?: never;
        post: operations["createPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/photos/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/photos/{id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/photos/{id}/viewings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["viewPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/photos/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/life": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPlanLife"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["comparePlanVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPlanVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setPlanLimits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordPlanAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-agreements/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawPlanAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["finishPlanReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/discharge-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readDischargeSummary"];
        put: operations["saveDischargeSummary"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/discharge-summary/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signDischargeSummary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/discharge-summary/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printDischargeSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPlanTemplates"];
        put?: never;
        post: operations["createPlanTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changePlanTemplate"];
        trace?: never;
    };
    "/api/v1/patients/{id}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPlans"];
        put?: never;
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updatePlan"];
        trace?: never;
    };
    "/api/v1/plans/{id}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["replaceGoals"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/interventions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["replaceInterventions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activatePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/protocol-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmProtocolMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["completePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPlanVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/exercises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["replaceHomeProgramme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/care": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPlanCare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/care-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["makeCareLink"];
        delete: operations["revokeCareLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link/care/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exchangeCareLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link/care/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkCareLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link/care": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link/care/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["markCareDone"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link/care/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agreeToPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/patient-page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printPatientPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link/care/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printOwnCare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOutcomes"];
        put?: never;
        post: operations["recordOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/outcome-course": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readOutcomeCourse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/outcome-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askForOutcomes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outcome-requests/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawOutcomeRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outcomes/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link/care/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCareQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link/care/questions/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerCareQuestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printVisitNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listExports"];
        put?: never;
        post: operations["requestClinicExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadClinicExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestPatientExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patient-exports/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadPatientExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fhir/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readFhirCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fhir/Patient/{id}/$everything": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readFhirChart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fhir/{type}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readFhirResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fhir/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchFhirResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFindings"];
        put?: never;
        post: operations["createFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/findings/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createFindings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/examination-base": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["examinationBase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings/{id}/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findingTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateFinding"];
        trace?: never;
    };
    "/api/v1/referrals/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAttachments"];
        put?: never;
        post: operations["addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["openAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removeAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listContacts"];
        put?: never;
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateContact"];
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateTask"];
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{ruleId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRuleSettings"];
        put?: never;
        post: operations["changeRuleSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewScreening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getScreening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["runScreening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getStoredScreening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reasoning/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewReasoning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/reasoning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReasoning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/protocols/peace-and-love/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewPeaceAndLove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patient-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPatientImports"];
        put?: never;
        post: operations["beginPatientImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patient-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPatientImport"];
        put?: never;
        post?: never;
        delete: operations["discardPatientImport"];
        options?: never;
        head?: never;
        patch: operations["changePatientImport"];
        trace?: never;
    };
    "/api/v1/patient-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPatientImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patient-imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["runPatientImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patient-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoPatientImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPatients"];
        put?: never;
        post: operations["createPatient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPatient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updatePatient"];
        trace?: never;
    };
    "/api/v1/patients/{id}/medicines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordMedicines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/medicines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateMedicine"];
        trace?: never;
    };
    "/api/v1/medicine-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["suggestMedicines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retryMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/giving-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["giveUpMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/intakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listIntakes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intakes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readIntake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intakes/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["makeIntakeLink"];
        delete: operations["revokeIntakeLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intakes/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handOverIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intakes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intakes/{id}/answers/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["editIntakeAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intakes/{id}/answers/{itemId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptIntakeAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intakes/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intakes/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["returnIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exchangeLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link/intake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readLinkIntake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["chooseLinkLanguage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["saveLinkAnswers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitLinkIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link/consent-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readLinkConsentDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listImports"];
        put?: never;
        post: operations["importBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFacts"];
        put?: never;
        post: operations["recordFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/episodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openEpisode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/episodes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateEpisode"];
        trace?: never;
    };
    "/api/v1/clinic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readClinic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeClinic"];
        trace?: never;
    };
    "/api/v1/consent-texts/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readConsentText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishConsentText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changePerson"];
        trace?: never;
    };
    "/api/v1/people/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["takeBackSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listInvitations"];
        put?: never;
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clinic/scope": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readClinicScope"];
        put: operations["replaceClinicScope"];
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
        Credentials: {
            /** Format: email */
            email: string;
            /** @description At most 128 characters. */
            password: string;
        };
        AccountResponse: {
            /** Format: uuid */
            id: string;
            email: string;
            displayName: string;
        };
        MembershipResponse: {
            /** Format: uuid */
            clinicId: string;
            clinicName: string;
            /** Format: uuid */
            membershipId: string;
            /** @enum {string} */
            role: "owner" | "clinic_admin" | "physiotherapist" | "massage_therapist" | "assistant";
            isOwner: boolean;
            displayName: string;
        };
        SessionStateResponse: {
            /**
             * Format: date-time
             * @description The session ends then at the latest.
             */
            expiresAt: string;
            /** @description Minutes without a request after which it ends. */
            idleMinutes: number;
            /** Format: uuid */
            clinicId: string | null;
        };
        SignedInResponse: {
            account: components["schemas"]["AccountResponse"];
            memberships: components["schemas"]["MembershipResponse"][];
            session: components["schemas"]["SessionStateResponse"];
        };
        SignInCode: {
            /** @description The code of the second factor, or a recovery code. */
            code: string;
        };
        PasswordResetRequest: {
            /** Format: email */
            email: string;
        };
        PasswordResetCompletion: {
            /** @description The part of the link behind #. */
            token: string;
            /** @description At most 128 characters. */
            password: string;
        };
        InvitationToken: {
            /** @description The part of the link behind #. */
            token: string;
        };
        InvitationPreviewResponse: {
            clinicName: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "clinic_admin" | "physiotherapist" | "massage_therapist" | "assistant";
            displayName: string | null;
            /** @description True: give the password of the account that exists. False: choose one. */
            hasAccount: boolean;
        };
        InvitationAcceptance: {
            /** @description The part of the link behind #. */
            token: string;
            displayName: string;
            /** @description At most 128 characters. */
            password: string;
            /** @description The code of the second factor, or a recovery code. */
            code?: string;
        };
        SessionClinicResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description IANA name.
             * @example America/Toronto
             */
            timeZone: string;
        };
        AbilitiesResponse: {
            manageClinic: boolean;
            managePeople: boolean;
            readAudit: boolean;
            importRecords: boolean;
            /** @description May open charts; others see states only. */
            readCharts: boolean;
            /** @description May sign and decide; an assistant drafts. */
            sign: boolean;
        };
        SessionResponse: {
            account: components["schemas"]["AccountResponse"];
            memberships: components["schemas"]["MembershipResponse"][];
            session: components["schemas"]["SessionStateResponse"];
            clinic: components["schemas"]["SessionClinicResponse"] | null;
            /** Format: uuid */
            membershipId: string | null;
            displayName: string | null;
            /** @enum {string|null} */
            role: "owner" | "clinic_admin" | "physiotherapist" | "massage_therapist" | "assistant" | null;
            isOwner: boolean;
            /** @description Signing in takes a code besides the password. */
            hasSecondFactor: boolean;
            /** @description The clinic asks for a second factor and there is none: until it is set up, nothing of the clinic opens. */
            needsSecondFactor: boolean;
            can: components["schemas"]["AbilitiesResponse"];
        };
        ClinicChoice: {
            /** Format: uuid */
            clinicId: string;
        };
        ReAuthentication: {
            /** @description At most 128 characters. */
            password: string;
            /** @description The code of the second factor, or a recovery code. */
            code?: string;
        };
        PasswordChange: {
            /** @description At most 128 characters. */
            currentPassword: string;
            /** @description At most 128 characters. */
            newPassword: string;
        };
        AccountSessionResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** @example Chrome on Windows */
            device: string;
            /**
             * @description The network it was opened from, shortened.
             * @example 203.0.113.*
             */
            place: string | null;
            /** @description The session of this very request. */
            current: boolean;
        };
        AccountSessionPage: {
            items: components["schemas"]["AccountSessionResponse"][];
            nextCursor: string | null;
        };
        SecondFactorResponse: {
            isOn: boolean;
            /** Format: date-time */
            since: string | null;
            recoveryCodesLeft: number;
            /** @description Names of the clinics that ask for it: it stays on while there are any. */
            requiredBy: string[];
        };
        SecondFactorSetUpResponse: {
            /** @description For typing in: base32 in groups of four. */
            secret: string;
            /**
             * @description What a QR code tells an authenticator app.
             * @example otpauth://totp/…
             */
            address: string;
        };
        SecondFactorConfirmation: {
            /** @description The code of the second factor, or a recovery code. */
            code: string;
        };
        RecoveryCodesResponse: {
            /** @description Shown this once. Those from before are over. */
            recoveryCodes: string[];
        };
        HealthResponse: {
            /** @enum {string} */
            status: "ok";
        };
        PatientRightsResponse: {
            edit: boolean;
            archive: boolean;
            seeClinicalDetail: boolean;
            recordFacts: boolean;
            requestClearance: boolean;
            openEpisode: boolean;
        };
        PatientResponse: {
            /** Format: uuid */
            id: string;
            givenName: string;
            familyName: string;
            preferredName: string | null;
            /** Format: date */
            birthDate: string | null;
            ageYears: number | null;
            /** @enum {string|null} */
            sexAtBirth: "female" | "male" | "intersex" | "prefer-not-to-say" | null;
            pronouns: string | null;
            email: string | null;
            phone: string | null;
            healthNumber: string | null;
            language: string;
            /** @enum {string} */
            status: "active" | "archived";
            /** Format: date */
            deceasedOn: string | null;
            /** @enum {string} */
            provenance: "staff" | "patient" | "import";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            can: components["schemas"]["PatientRightsResponse"];
        };
        SafetyStatusResponse: {
            /** @enum {string} */
            performerRole: "massage-therapist" | "physiotherapist";
            /** @enum {string} */
            status: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency" | "not-screened";
            /** @enum {string} */
            atLeast: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency";
        };
        SessionDecisionResponse: {
            /** @enum {string} */
            status: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency" | "not-screened";
            /**
             * @description Level found so far; the status may wait for answers that could raise it.
             * @enum {string}
             */
            atLeast: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency";
            /** @description Rules whose open questions could raise the level. */
            unscreened: string[];
        };
        ExaminationTaskResponse: {
            id: string;
            what: string;
            refersIf: string;
            referTo: string;
            /** @enum {string} */
            urgency: "call emergency services now" | "same day" | "within days";
        };
        SafetyLineResponse: {
            ruleId: string;
            /** @description Other rules that fired for the same cause. */
            alsoRuleIds: string[];
            /** @enum {string} */
            level: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency";
            /** @enum {string|null} */
            urgency: "call emergency services now" | "same day" | "within days" | null;
            category: string;
            /**
             * @description What it is about: the whole session, some regions, or techniques only.
             * @enum {string}
             */
            reach: "session" | "regions" | "techniques";
            /** @description In the words of a clinician. */
            reason: string;
            /** @description What the patient may be told. */
            patientWording: string;
            /** @description What a massage therapist may say. */
            scopeWording: string;
            maxPressure: number | null;
            avoidGroups: string[];
            note: string | null;
            /** @description A written clearance or an override turns it into modify within what it names. */
            cleared: boolean;
            /** @description Rests on a source that was read, not on product policy. */
            confirmed: boolean;
            /** @description Set by the clinic, not as in the product. */
            adjusted: boolean;
            /** @description Empty for a massage therapist, who sends on. */
            examinationTasks: components["schemas"]["ExaminationTaskResponse"][];
            causedBy: ("performer.role" | "patient.ageYears" | "patient.sexAtBirth" | "consent.given" | "consent.guardian" | "sx.intoxicated" | "allergy.topical" | "meds.listConfirmed" | "meds.classes" | "meds.unclassifiedCount" | "meds.oralSteroidMonths" | "meds.fluoroquinolone6m" | "meds.patchRegions" | "lab.plateletsK" | "lab.inr" | "bp.systolic" | "bp.diastolic" | "bp.treated" | "temp.celsius" | "sx.chestPain" | "sx.breathlessSudden" | "sx.haemoptysis" | "sx.dizzyOrFainted" | "sx.faceArmSpeech" | "sx.bpSymptoms" | "sx.saddleNumbness" | "sx.bladderChange" | "sx.bowelChange" | "sx.sexualDysfunctionNew" | "sx.bilateralLegPain" | "sx.bilateralLegWeakness" | "sx.progressiveWeakness" | "sx.footDrop" | "sx.numbTingleRadiating" | "sx.legSwellingUnilateral" | "sx.calfPainOrTender" | "sx.legWarmOrRed" | "wells.dvt.score" | "sx.legColdPaleSudden" | "sx.restPainFoot" | "sx.footWound" | "sx.legVeinTender" | "sx.legVeinTenderRegions" | "sx.oedemaBothLegs" | "ecq.result" | "abpi.value" | "risk.arterial" | "risk.bedOrSurgery12w" | "risk.longTravel4w" | "risk.clotOther" | "hx.dvt" | "hx.dvtWeeks" | "hx.pe" | "hx.peWeeks" | "hx.pad" | "hx.aneurysm" | "sx.pulsatileAbdomen" | "hx.varicose" | "hx.varicoseRegions" | "hx.veinUlcerRegions" | "hx.lymphoedemaRegions" | "hx.heartFailure" | "hx.heartEventWeeks" | "hx.heartEvent" | "hx.strokeWeeks" | "hx.stroke" | "hx.implantElectronic" | "hx.bleedingDisorder" | "sx.bleedActive" | "sx.psoasSign" | "sx.bruisingUnexplained" | "bruise.regions" | "hx.cancerActive" | "hx.cancerPast" | "hx.tumourRegions" | "hx.boneMets" | "hx.chemoNow" | "hx.radiotherapyRegions" | "sx.weightLossUnexplained" | "sx.nightPainConstant" | "lump.regions" | "sx.fever" | "sx.unwell" | "sx.contagious" | "skin.cellulitisRegions" | "skin.spreadingFast" | "skin.contagiousRegions" | "skin.infestation" | "skin.woundRegions" | "skin.burnRegions" | "skin.fragile" | "hx.immunosuppressed" | "hx.ivDrugOrSpinalProcedure" | "sx.backPainSevereNew" | "joint.hotSwollenRegions" | "hx.diabetes" | "hx.neuropathy" | "sens.reducedRegions" | "sx.hypoToday" | "hx.kidneyFailure" | "hx.liverDisease" | "hx.epilepsyUncontrolled" | "hx.coldHypersensitivity" | "hx.osteoporosis" | "hx.fragilityFracture" | "fracture.unhealedRegions" | "injury.deformityRegions" | "ottawa.ankle" | "ottawa.foot" | "ottawa.knee" | "bone.focalTenderRegions" | "sx.fallUnableToWalk" | "sx.majorTrauma" | "hx.pagetOrBoneTumour" | "hx.pagetRegions" | "hx.jointReplacementRegions" | "hx.metalRegions" | "hx.spinalFusion" | "hx.spondylolisthesis" | "hx.discHerniation" | "hx.hypermobility" | "hx.inflammatoryArthritis" | "hx.hipDysplasia" | "flare.regions" | "gout.acuteRegions" | "sx.deepHipPainRest" | "sx.childLimp" | "surgery.regions6w" | "surgery.regions12w" | "injection.steroid14d" | "injection.steroid6w" | "injection.other7d" | "injection.site24h" | "injury.acuteRegions" | "injury.hours" | "injury.persistent72Regions" | "injury.nsaidUse" | "acs.painOutOfProportion" | "acs.passiveStretchPain" | "acs.tense" | "acs.paraesthesia" | "acs.paralysisPallorPulseless" | "sx.exertionalLegTightness" | "sx.exertionalNow" | "achilles.popOrThompson" | "sx.kneeLockedOrEffusion" | "tendon.painRegions" | "sx.muscleAcheWidespread" | "sx.darkUrine" | "sx.hernia" | "sx.testicularPainSudden" | "sx.suddenSeverePain" | "sx.painWeeksNotImproving" | "sx.cramps" | "preg.status" | "preg.weeks" | "preg.highRisk" | "preg.warning" | "preg.postpartumWeeks" | "risk.bpCheckNeeded" | "hx.datedEvents" | "told.conflicts" | "consent.refusedRegions")[];
        };
        QuestionRangeResponse: {
            min: number;
            max: number;
            unit: string;
            integer: boolean;
        };
        QuestionResponse: {
            /** @enum {string} */
            factId: "performer.role" | "patient.ageYears" | "patient.sexAtBirth" | "consent.given" | "consent.guardian" | "sx.intoxicated" | "allergy.topical" | "meds.listConfirmed" | "meds.classes" | "meds.unclassifiedCount" | "meds.oralSteroidMonths" | "meds.fluoroquinolone6m" | "meds.patchRegions" | "lab.plateletsK" | "lab.inr" | "bp.systolic" | "bp.diastolic" | "bp.treated" | "temp.celsius" | "sx.chestPain" | "sx.breathlessSudden" | "sx.haemoptysis" | "sx.dizzyOrFainted" | "sx.faceArmSpeech" | "sx.bpSymptoms" | "sx.saddleNumbness" | "sx.bladderChange" | "sx.bowelChange" | "sx.sexualDysfunctionNew" | "sx.bilateralLegPain" | "sx.bilateralLegWeakness" | "sx.progressiveWeakness" | "sx.footDrop" | "sx.numbTingleRadiating" | "sx.legSwellingUnilateral" | "sx.calfPainOrTender" | "sx.legWarmOrRed" | "wells.dvt.score" | "sx.legColdPaleSudden" | "sx.restPainFoot" | "sx.footWound" | "sx.legVeinTender" | "sx.legVeinTenderRegions" | "sx.oedemaBothLegs" | "ecq.result" | "abpi.value" | "risk.arterial" | "risk.bedOrSurgery12w" | "risk.longTravel4w" | "risk.clotOther" | "hx.dvt" | "hx.dvtWeeks" | "hx.pe" | "hx.peWeeks" | "hx.pad" | "hx.aneurysm" | "sx.pulsatileAbdomen" | "hx.varicose" | "hx.varicoseRegions" | "hx.veinUlcerRegions" | "hx.lymphoedemaRegions" | "hx.heartFailure" | "hx.heartEventWeeks" | "hx.heartEvent" | "hx.strokeWeeks" | "hx.stroke" | "hx.implantElectronic" | "hx.bleedingDisorder" | "sx.bleedActive" | "sx.psoasSign" | "sx.bruisingUnexplained" | "bruise.regions" | "hx.cancerActive" | "hx.cancerPast" | "hx.tumourRegions" | "hx.boneMets" | "hx.chemoNow" | "hx.radiotherapyRegions" | "sx.weightLossUnexplained" | "sx.nightPainConstant" | "lump.regions" | "sx.fever" | "sx.unwell" | "sx.contagious" | "skin.cellulitisRegions" | "skin.spreadingFast" | "skin.contagiousRegions" | "skin.infestation" | "skin.woundRegions" | "skin.burnRegions" | "skin.fragile" | "hx.immunosuppressed" | "hx.ivDrugOrSpinalProcedure" | "sx.backPainSevereNew" | "joint.hotSwollenRegions" | "hx.diabetes" | "hx.neuropathy" | "sens.reducedRegions" | "sx.hypoToday" | "hx.kidneyFailure" | "hx.liverDisease" | "hx.epilepsyUncontrolled" | "hx.coldHypersensitivity" | "hx.osteoporosis" | "hx.fragilityFracture" | "fracture.unhealedRegions" | "injury.deformityRegions" | "ottawa.ankle" | "ottawa.foot" | "ottawa.knee" | "bone.focalTenderRegions" | "sx.fallUnableToWalk" | "sx.majorTrauma" | "hx.pagetOrBoneTumour" | "hx.pagetRegions" | "hx.jointReplacementRegions" | "hx.metalRegions" | "hx.spinalFusion" | "hx.spondylolisthesis" | "hx.discHerniation" | "hx.hypermobility" | "hx.inflammatoryArthritis" | "hx.hipDysplasia" | "flare.regions" | "gout.acuteRegions" | "sx.deepHipPainRest" | "sx.childLimp" | "surgery.regions6w" | "surgery.regions12w" | "injection.steroid14d" | "injection.steroid6w" | "injection.other7d" | "injection.site24h" | "injury.acuteRegions" | "injury.hours" | "injury.persistent72Regions" | "injury.nsaidUse" | "acs.painOutOfProportion" | "acs.passiveStretchPain" | "acs.tense" | "acs.paraesthesia" | "acs.paralysisPallorPulseless" | "sx.exertionalLegTightness" | "sx.exertionalNow" | "achilles.popOrThompson" | "sx.kneeLockedOrEffusion" | "tendon.painRegions" | "sx.muscleAcheWidespread" | "sx.darkUrine" | "sx.hernia" | "sx.testicularPainSudden" | "sx.suddenSeverePain" | "sx.painWeeksNotImproving" | "sx.cramps" | "preg.status" | "preg.weeks" | "preg.highRisk" | "preg.warning" | "preg.postpartumWeeks" | "risk.bpCheckNeeded" | "hx.datedEvents" | "told.conflicts" | "consent.refusedRegions";
            question: string;
            /** @enum {string} */
            type: "boolean" | "number" | "enum" | "list";
            /** @enum {string} */
            askedBy: "patient" | "clinician" | "derived" | "system";
            /** @description Members of an enum. */
            choices: string[] | null;
            /** @description The answer is a list of places on the body. */
            places: boolean;
            range: components["schemas"]["QuestionRangeResponse"] | null;
            /** @description Asked again at every visit. */
            everyVisit: boolean;
        };
        ConflictResponse: {
            id: string;
            words: string;
            facts: ("performer.role" | "patient.ageYears" | "patient.sexAtBirth" | "consent.given" | "consent.guardian" | "sx.intoxicated" | "allergy.topical" | "meds.listConfirmed" | "meds.classes" | "meds.unclassifiedCount" | "meds.oralSteroidMonths" | "meds.fluoroquinolone6m" | "meds.patchRegions" | "lab.plateletsK" | "lab.inr" | "bp.systolic" | "bp.diastolic" | "bp.treated" | "temp.celsius" | "sx.chestPain" | "sx.breathlessSudden" | "sx.haemoptysis" | "sx.dizzyOrFainted" | "sx.faceArmSpeech" | "sx.bpSymptoms" | "sx.saddleNumbness" | "sx.bladderChange" | "sx.bowelChange" | "sx.sexualDysfunctionNew" | "sx.bilateralLegPain" | "sx.bilateralLegWeakness" | "sx.progressiveWeakness" | "sx.footDrop" | "sx.numbTingleRadiating" | "sx.legSwellingUnilateral" | "sx.calfPainOrTender" | "sx.legWarmOrRed" | "wells.dvt.score" | "sx.legColdPaleSudden" | "sx.restPainFoot" | "sx.footWound" | "sx.legVeinTender" | "sx.legVeinTenderRegions" | "sx.oedemaBothLegs" | "ecq.result" | "abpi.value" | "risk.arterial" | "risk.bedOrSurgery12w" | "risk.longTravel4w" | "risk.clotOther" | "hx.dvt" | "hx.dvtWeeks" | "hx.pe" | "hx.peWeeks" | "hx.pad" | "hx.aneurysm" | "sx.pulsatileAbdomen" | "hx.varicose" | "hx.varicoseRegions" | "hx.veinUlcerRegions" | "hx.lymphoedemaRegions" | "hx.heartFailure" | "hx.heartEventWeeks" | "hx.heartEvent" | "hx.strokeWeeks" | "hx.stroke" | "hx.implantElectronic" | "hx.bleedingDisorder" | "sx.bleedActive" | "sx.psoasSign" | "sx.bruisingUnexplained" | "bruise.regions" | "hx.cancerActive" | "hx.cancerPast" | "hx.tumourRegions" | "hx.boneMets" | "hx.chemoNow" | "hx.radiotherapyRegions" | "sx.weightLossUnexplained" | "sx.nightPainConstant" | "lump.regions" | "sx.fever" | "sx.unwell" | "sx.contagious" | "skin.cellulitisRegions" | "skin.spreadingFast" | "skin.contagiousRegions" | "skin.infestation" | "skin.woundRegions" | "skin.burnRegions" | "skin.fragile" | "hx.immunosuppressed" | "hx.ivDrugOrSpinalProcedure" | "sx.backPainSevereNew" | "joint.hotSwollenRegions" | "hx.diabetes" | "hx.neuropathy" | "sens.reducedRegions" | "sx.hypoToday" | "hx.kidneyFailure" | "hx.liverDisease" | "hx.epilepsyUncontrolled" | "hx.coldHypersensitivity" | "hx.osteoporosis" | "hx.fragilityFracture" | "fracture.unhealedRegions" | "injury.deformityRegions" | "ottawa.ankle" | "ottawa.foot" | "ottawa.knee" | "bone.focalTenderRegions" | "sx.fallUnableToWalk" | "sx.majorTrauma" | "hx.pagetOrBoneTumour" | "hx.pagetRegions" | "hx.jointReplacementRegions" | "hx.metalRegions" | "hx.spinalFusion" | "hx.spondylolisthesis" | "hx.discHerniation" | "hx.hypermobility" | "hx.inflammatoryArthritis" | "hx.hipDysplasia" | "flare.regions" | "gout.acuteRegions" | "sx.deepHipPainRest" | "sx.childLimp" | "surgery.regions6w" | "surgery.regions12w" | "injection.steroid14d" | "injection.steroid6w" | "injection.other7d" | "injection.site24h" | "injury.acuteRegions" | "injury.hours" | "injury.persistent72Regions" | "injury.nsaidUse" | "acs.painOutOfProportion" | "acs.passiveStretchPain" | "acs.tense" | "acs.paraesthesia" | "acs.paralysisPallorPulseless" | "sx.exertionalLegTightness" | "sx.exertionalNow" | "achilles.popOrThompson" | "sx.kneeLockedOrEffusion" | "tendon.painRegions" | "sx.muscleAcheWidespread" | "sx.darkUrine" | "sx.hernia" | "sx.testicularPainSudden" | "sx.suddenSeverePain" | "sx.painWeeksNotImproving" | "sx.cramps" | "preg.status" | "preg.weeks" | "preg.highRisk" | "preg.warning" | "preg.postpartumWeeks" | "risk.bpCheckNeeded" | "hx.datedEvents" | "told.conflicts" | "consent.refusedRegions")[];
            /** @description The questions to ask again. */
            questions: components["schemas"]["QuestionResponse"][];
        };
        ScreeningSummaryResponse: {
            /**
             * Format: uuid
             * @description The stored decision; null when it was worked out for this view only.
             */
            screeningId: string | null;
            /** @enum {string} */
            performerRole: "massage-therapist" | "physiotherapist";
            /** Format: date */
            sessionDate: string;
            ruleSetVersion: string;
            /** @enum {string} */
            status: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency" | "not-screened";
            /** @enum {string} */
            atLeast: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency";
            session: components["schemas"]["SessionDecisionResponse"];
            /** @description Highest pressure wherever the person is touched, 0 to 5. */
            maxPressure: number;
            /**
             * Format: date
             * @description Last day the decision holds.
             */
            validUntil: string;
            lines: components["schemas"]["SafetyLineResponse"][];
            questions: components["schemas"]["QuestionResponse"][];
            conflicts: components["schemas"]["ConflictResponse"][];
        };
        ChartCell: {
            /** @enum {string} */
            region: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot";
            /** @enum {string|null} */
            side: "left" | "right" | null;
            /** @enum {string} */
            techniqueGroup: "light-pressure" | "moderate-pressure" | "deep-pressure" | "friction" | "percussion-vibration" | "stretching" | "neural" | "joint-mobilisation" | "high-velocity" | "lymphatic" | "heat" | "cold" | "compression" | "electrophysical" | "taping" | "exercise" | "education";
            /** @enum {string} */
            status: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency" | "not-screened";
            /** @enum {string} */
            atLeast: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency";
            /** @description The permission: proceed or modify, and not left out by limits. */
            allowed: boolean;
            maxPressure: number;
            leftOutByLimits: boolean;
            notes: string[];
            /** @description Fired rules that cover the cell. */
            rules: string[];
        };
        ChartAllergy: {
            /** Format: uuid */
            id: string;
            text: string;
            /** @enum {string} */
            kind: "medicine" | "topical" | "food" | "other" | "unknown";
            reaction: string | null;
            /** @enum {string} */
            status: "active" | "inactive";
            provenance: string;
            /** Format: date-time */
            recordedAt: string;
        };
        PlaceResponse: {
            /** @enum {string} */
            region: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot";
            /** @enum {string|null} */
            side: "left" | "right" | "both" | null;
        };
        EpisodeResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            title: string;
            regions: components["schemas"]["PlaceResponse"][];
            /** Format: date */
            onsetOn: string | null;
            /** Format: date */
            injuryOn: string | null;
            /** @enum {string} */
            status: "open" | "closed";
            /** Format: date */
            openedOn: string;
            /** Format: date */
            closedOn: string | null;
            version: number;
        };
        FactResponse: {
            /** Format: uuid */
            id: string;
            factId: string;
            question: string;
            value: boolean | number | string | (string | {
                [key: string]: unknown;
            })[];
            /** @enum {string} */
            provenance: "patient" | "staff" | "clinician" | "import" | "derived";
            answeredBy: string | null;
            recordedByName: string | null;
            /** Format: date */
            recordedOn: string;
            /** Format: date-time */
            recordedAt: string;
            /**
             * Format: date
             * @description Last day the answer counts; later it must be asked again.
             */
            validUntil: string;
            /** @description Past its last day: it can still warn, but no longer reassure. */
            stale: boolean;
            withdrawn: boolean;
            note: string | null;
            /** Format: uuid */
            intakeId: string | null;
            /** Format: uuid */
            sessionId: string | null;
            /** Format: uuid */
            importId: string | null;
        };
        MedicineClassResponse: {
            /** @enum {string} */
            id: "anticoagulant-vka" | "anticoagulant-doac" | "anticoagulant-heparin" | "anticoagulant-other" | "antiplatelet" | "antiplatelet-dual" | "thrombolytic" | "nsaid" | "paracetamol" | "corticosteroid-systemic" | "corticosteroid-local" | "opioid" | "sedative" | "muscle-relaxant" | "statin" | "fluoroquinolone" | "chemotherapy" | "insulin" | "glucose-lowering" | "antihypertensive" | "diuretic" | "immunosuppressant" | "bone-agent" | "hormone-oestrogen" | "endocrine-cancer" | "ssri-snri" | "bleeding-supplement" | "photosensitiser" | "anticonvulsant" | "gout-medicine" | "parkinson-rls" | "heart-medicine" | "no-concern";
            label: string;
            whyItMatters: string;
        };
        MedicineSettledResponse: {
            /** @description Name of the member of staff. */
            byName: string | null;
            /** Format: date-time */
            at: string;
            reason: string | null;
        };
        MedicineResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            /** @description As written. */
            text: string;
            matchedText: string | null;
            matchedName: string | null;
            classes: components["schemas"]["MedicineClassResponse"][];
            /** @enum {string} */
            confidence: "high" | "low" | "none";
            /** @enum {string} */
            status: "current" | "past" | "unknown" | "entered-in-error";
            /** @description What a person still has to find out. */
            askNext: string | null;
            /** Format: date */
            startedOn: string | null;
            /** Format: date */
            stoppedOn: string | null;
            /** @enum {string} */
            provenance: "patient" | "staff" | "clinician" | "import";
            /** Format: date-time */
            recordedAt: string;
            /** Format: uuid */
            intakeId: string | null;
            /** Format: uuid */
            importId: string | null;
            /** @description Who settled its classes; null while the reading of its words stands. */
            settled: components["schemas"]["MedicineSettledResponse"] | null;
            version: number;
        };
        ChartHealthEvent: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "condition" | "procedure" | "injury" | "journey" | "pregnancy";
            text: string;
            regions: components["schemas"]["PlaceResponse"][];
            /** Format: date */
            startedOn: string | null;
            /** Format: date */
            endedOn: string | null;
            /** @enum {string} */
            status: "active" | "resolved" | "unknown";
            provenance: string;
            /** Format: date-time */
            recordedAt: string;
        };
        ChartFinding: {
            /** Format: uuid */
            id: string;
            kind: string;
            region: string;
            side: string | null;
            data: {
                [key: string]: unknown;
            };
            /** @description The finding in one line of words. */
            summary: string;
            /** Format: uuid */
            authorId: string;
            authorName: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: uuid */
            sessionId: string | null;
            /** Format: uuid */
            episodeId: string | null;
            version: number;
        };
        ChartGoal: {
            /** Format: uuid */
            id: string;
            activity: string;
            measureId: string;
            /** @description The catalogue’s name of it. */
            measureName: string;
            baseline: number | null;
            target: number | null;
            /** Format: date */
            targetOn: string | null;
        };
        ChartIntervention: {
            /** Format: uuid */
            id: string;
            modalityId: string;
            /** @description The catalogue’s name of it. */
            modalityName: string;
            region: string;
            side: string | null;
            performerRole: string;
        };
        ChartPhase: {
            /** @enum {string} */
            phase: "peace" | "review72h" | "love" | "settle" | "build" | "return" | "halted" | "done";
            /** @description Days since the injury, or since a plan for a lasting problem was agreed; since it began again, if it did. */
            day: number;
            /** Format: date */
            nextReview: string | null;
            message: string;
        };
        ChartPlan: {
            /** Format: uuid */
            id: string;
            title: string;
            status: string;
            /** Format: uuid */
            episodeId: string | null;
            /** Format: date */
            injuryOn: string | null;
            frequency: string | null;
            visitsPlanned: number | null;
            /** @description Signed visits with treatment since the plan became active. */
            visitsDone: number;
            /** Format: date */
            reviewOn: string | null;
            reviewOverdue: boolean;
            /** Format: date-time */
            activatedAt: string | null;
            goals: components["schemas"]["ChartGoal"][];
            interventions: components["schemas"]["ChartIntervention"][];
            /** @description Where the course stands; null without an injury date before the first move. */
            phase: components["schemas"]["ChartPhase"] | null;
            version: number;
        };
        ChartTechnique: {
            modalityId: string;
            region: string;
            side: string | null;
            pressure0To5: number | null;
            minutes: number | null;
            /** @enum {string|null} */
            response: "better" | "same" | "worse" | null;
        };
        ChartSession: {
            /** Format: uuid */
            id: string;
            visitType: string;
            /** Format: date */
            visitDate: string;
            /** @enum {string} */
            status: "draft" | "awaiting-co-signature" | "signed";
            /** Format: uuid */
            authorId: string;
            authorName: string;
            /** Format: date-time */
            signedAt: string | null;
            /** Format: uuid */
            episodeId: string | null;
            coSignRequired: boolean;
            subjective: string;
            objective: string;
            assessment: string;
            plan: string;
            notTreatedReason: string | null;
            techniques: components["schemas"]["ChartTechnique"][];
            version: number;
        };
        ChartDraft: {
            /** Format: uuid */
            id: string;
            visitType: string;
            /** Format: date */
            visitDate: string;
            /** Format: uuid */
            authorId: string;
            authorName: string;
            /** @enum {string} */
            status: "draft" | "awaiting-co-signature";
            /** Format: date-time */
            savedAt: string;
            version: number;
        };
        ChartOverride: {
            /** Format: uuid */
            id: string;
            ruleId: string;
            region: string | null;
            side: string | null;
            techniqueGroup: string | null;
            reason: string;
            /** Format: date */
            validUntil: string;
            holds: boolean;
            createdByName: string;
            /** Format: date-time */
            createdAt: string;
        };
        ChartReferral: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            direction: "outbound" | "inbound";
            status: string;
            /** @enum {string} */
            urgency: "now" | "same-day" | "within-days" | "routine";
            /** Format: date */
            dueOn: string;
            overdue: boolean;
            /** Format: uuid */
            ownerId: string;
            ownerName: string;
            toName: string;
            /** @description null for admin roles. */
            reason: string | null;
            /** Format: date-time */
            stateSince: string;
            version: number;
        };
        ChartClearance: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "requested" | "granted" | "declined" | "lapsed";
            addressee: string;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            validUntil: string | null;
            /** @description null for admin roles. */
            ruleIds: string[] | null;
            answeredByName: string | null;
            /** Format: date */
            answeredOn: string | null;
            /** @description The letter allows every region. */
            allRegions: boolean;
            regions: components["schemas"]["PlaceResponse"][];
            /** @description The letter allows every technique. */
            allTechniques: boolean;
            techniqueGroups: string[];
            maxPressure: number | null;
            version: number;
        };
        ChartIntake: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "requested" | "opened" | "in-progress" | "submitted";
            /** Format: date */
            dueOn: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** @enum {string|null} */
            highestAlert: "emergency" | "do-not-treat-refer" | null;
            version: number;
        };
        ChartTask: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "emergency-answer" | "stop-answer" | "intake-review" | "intake-missing" | "clearance-waiting" | "clearance-lapsing" | "unsigned-note" | "co-signature" | "note-returned" | "review-due" | "referral-overdue" | "referral-escalated" | "referral-next-step" | "referral-report-due" | "follow-up" | "plan-no-longer-fits" | "medicine-unclear" | "outcomes-missing" | "visits-running-out" | "message-undelivered";
            /** @enum {string} */
            severity: "emergency" | "do-not-treat-refer" | "clearance-needed" | "modify" | "none";
            /** Format: date */
            dueOn: string | null;
            /** @enum {string} */
            subjectKind: "patient" | "intake" | "clearance" | "session" | "plan" | "referral" | "medicine" | "appointment" | "message";
            /** Format: uuid */
            subjectId: string;
            /** @enum {string} */
            status: "open" | "snoozed" | "done";
            version: number;
        };
        ChartResponse: {
            patient: components["schemas"]["PatientResponse"];
            /**
             * @description What the caller’s role may see.
             * @enum {string}
             */
            detail: "full" | "status";
            safetyStatus: components["schemas"]["SafetyStatusResponse"];
            /** @description Clinical detail: null for admin roles. */
            safety: components["schemas"]["ScreeningSummaryResponse"] | null;
            /** @description The matrix for the places of the open episodes. Null for admin roles. */
            matrix: components["schemas"]["ChartCell"][] | null;
            /** @description Clinical detail: null for admin roles. */
            allergies: components["schemas"]["ChartAllergy"][] | null;
            /** @description Clinical detail: null for admin roles. */
            episodes: components["schemas"]["EpisodeResponse"][] | null;
            /** @description Answers that say something is there; all of them are read as facts of the patient. Null for admin roles. */
            facts: components["schemas"]["FactResponse"][] | null;
            /**
             * Format: uuid
             * @description The intake accepted last. Null without one and for admin roles.
             */
            intakeId: string | null;
            /** @description Clinical detail: null for admin roles. */
            medicines: components["schemas"]["MedicineResponse"][] | null;
            /** @description Clinical detail: null for admin roles. */
            healthEvents: components["schemas"]["ChartHealthEvent"][] | null;
            /** @description The last 20. Null for admin roles. */
            findings: components["schemas"]["ChartFinding"][] | null;
            /** @description The active plan; null without one and for admin roles. */
            plan: components["schemas"]["ChartPlan"] | null;
            /** @description The last 10. Null for admin roles. */
            sessions: components["schemas"]["ChartSession"][] | null;
            /** @description Notes not yet signed, or waiting for their second signature. Null for admin roles. */
            drafts: components["schemas"]["ChartDraft"][] | null;
            /** @description Clinical detail: null for admin roles. */
            overrides: components["schemas"]["ChartOverride"][] | null;
            /** @description Open ones, the earliest due first. */
            referrals: components["schemas"]["ChartReferral"][];
            clearances: components["schemas"]["ChartClearance"][];
            /** @description Those not accepted yet. */
            intakes: components["schemas"]["ChartIntake"][];
            tasks: components["schemas"]["ChartTask"][];
        };
        CoverageResponse: {
            /** @enum {string} */
            region: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot";
            /** @enum {string} */
            side: "left" | "right" | "middle";
            /** @description Share of the region that is painted, of all views that show it. */
            share: number;
        };
        BodyDrawingCan: {
            edit: boolean;
        };
        BodyDrawingRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            /** Format: uuid */
            episodeId: string | null;
            /** Format: uuid */
            intakeId: string | null;
            /** Format: uuid */
            sessionId: string | null;
            /** @enum {string} */
            layer: "patient" | "clinician";
            /** @enum {string} */
            figure: "female" | "male";
            coverage: components["schemas"]["CoverageResponse"][];
            /** Format: date */
            drawnOn: string;
            /** @description Null when the patient drew it. */
            authorName: string | null;
            /** Format: date-time */
            recordedAt: string;
            version: number;
            can: components["schemas"]["BodyDrawingCan"];
        };
        BodyDrawingPage: {
            items: components["schemas"]["BodyDrawingRow"][];
            nextCursor: string | null;
        };
        NewBodyDrawing: {
            /** @description Strokes and arrows in the units of the body map: { figure, strokes: [{ view, quality, width, points }], paths: [{ view, from, to }] }. */
            drawing: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            episodeId?: string | null;
            /**
             * Format: uuid
             * @description The unsigned note it belongs to.
             */
            sessionId?: string | null;
        };
        BodyDrawingResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            /** Format: uuid */
            episodeId: string | null;
            /** Format: uuid */
            intakeId: string | null;
            /** Format: uuid */
            sessionId: string | null;
            /** @enum {string} */
            layer: "patient" | "clinician";
            /** @enum {string} */
            figure: "female" | "male";
            coverage: components["schemas"]["CoverageResponse"][];
            /** Format: date */
            drawnOn: string;
            /** @description Null when the patient drew it. */
            authorName: string | null;
            /** Format: date-time */
            recordedAt: string;
            version: number;
            can: components["schemas"]["BodyDrawingCan"];
            /** @description Strokes and arrows in the units of the body map: { figure, strokes: [{ view, quality, width, points }], paths: [{ view, from, to }] }. */
            drawing: {
                [key: string]: unknown;
            };
        };
        BodyDrawingChange: {
            /** @description Strokes and arrows in the units of the body map: { figure, strokes: [{ view, quality, width, points }], paths: [{ view, from, to }] }. */
            drawing: {
                [key: string]: unknown;
            };
        };
        VisitResponse: {
            /** Format: uuid */
            appointmentId: string;
            /** Format: uuid */
            patientId: string;
            patientName: string;
            /** Format: uuid */
            practitionerId: string;
            practitionerName: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @enum {string} */
            visitType: "massage-session" | "physio-initial" | "follow-up" | "review" | "discharge";
            /** @description null for admin roles. */
            reason: string | null;
            /** @enum {string} */
            status: "booked" | "arrived" | "done" | "cancelled" | "no-show";
            /** @enum {string} */
            intakeState: "none" | "requested" | "opened" | "in-progress" | "submitted" | "accepted" | "withdrawn";
            /** Format: uuid */
            intakeId: string | null;
            /**
             * @description The practitioner’s profession, for which safety is stated.
             * @enum {string}
             */
            performerRole: "massage-therapist" | "physiotherapist";
            /** @enum {string} */
            safetyStatus: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency" | "not-screened";
            /** @enum {string} */
            safetyAtLeast: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency";
            /**
             * Format: uuid
             * @description The note of this visit, when there is one.
             */
            sessionId: string | null;
            /** @enum {string} */
            nextAction: "none" | "send-intake" | "wait-for-intake" | "review-intake" | "check-in" | "ask-questions" | "emergency" | "not-treated" | "request-clearance" | "start-session" | "continue-note";
            /** @description Version of the appointment. */
            appointmentVersion: number;
        };
        TaskKindCountResponse: {
            /** @enum {string} */
            kind: "emergency-answer" | "stop-answer" | "intake-review" | "intake-missing" | "clearance-waiting" | "clearance-lapsing" | "unsigned-note" | "co-signature" | "note-returned" | "review-due" | "referral-overdue" | "referral-escalated" | "referral-next-step" | "referral-report-due" | "follow-up" | "plan-no-longer-fits" | "medicine-unclear" | "outcomes-missing" | "visits-running-out" | "message-undelivered";
            /**
             * @description The most severe among them.
             * @enum {string}
             */
            severity: "emergency" | "do-not-treat-refer" | "clearance-needed" | "modify" | "none";
            count: number;
            overdue: number;
        };
        HomeResponse: {
            /** Format: date */
            date: string;
            timeZone: string;
            visits: components["schemas"]["VisitResponse"][];
            /** @description Emergencies and stops first. */
            inbox: components["schemas"]["TaskKindCountResponse"][];
        };
        UnsignedNoteResponse: {
            /** Format: uuid */
            sessionId: string;
            /** Format: uuid */
            patientId: string;
            patientName: string;
            /** @enum {string} */
            visitType: "massage-session" | "physio-initial" | "follow-up" | "review" | "discharge" | "not-treated";
            /** Format: date */
            visitDate: string;
            authorName: string;
            /** @enum {string} */
            state: "draft" | "returned" | "awaiting-co-signature";
            /** @description Whole days since the visit. */
            days: number;
            /** @description Not signed by the end of the day after the visit. */
            overdue: boolean;
        };
        UnsignedCountResponse: {
            /** Format: uuid */
            memberId: string;
            displayName: string;
            count: number;
            overdue: number;
            /** @description Of the oldest. */
            days: number;
        };
        UnsignedNotesResponse: {
            /** @description The caller’s own, oldest first. */
            mine: components["schemas"]["UnsignedNoteResponse"][];
            /** @description Assistants’ notes that wait for the caller’s co-signature. */
            waiting: components["schemas"]["UnsignedNoteResponse"][];
            /** @description For owner and admin; null for others. */
            byPerson: components["schemas"]["UnsignedCountResponse"][] | null;
        };
        PlaceInput: {
            /** @enum {string} */
            region: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot";
            /** @enum {string|null} */
            side?: "left" | "right" | "both" | null;
        };
        NewClearance: {
            /** @description Rules to ask about; every fired one that a letter can clear when left out. */
            ruleIds?: ("pe.suspected" | "resp.breathless-sudden" | "cardiac.chest-pain" | "stroke.signs" | "syncope.new" | "cauda-equina.saddle-or-sphincter" | "cauda-equina.bilateral-deficit" | "cauda-equina.bilateral-pain" | "neuro.both-legs-weak" | "neuro.progressive-weakness" | "neuro.foot-drop" | "acs.suspected" | "acs.pain-alone" | "limb-ischaemia.acute" | "bp.emergency" | "aaa.pulsatile" | "septic-joint.systemic" | "spinal-infection.septic" | "skin.rapid-infection" | "injury.deformity" | "hip-fracture.suspected" | "psoas-bleed.suspected" | "rhabdo.suspected" | "pregnancy.warning-signs" | "fever.on-chemotherapy" | "hernia.strangulated" | "groin.testicular-pain" | "dvt.wells.likely" | "dvt.signs" | "dvt.signs-session" | "dvt.calf-pain-alone" | "dvt.recent" | "dvt.recent-leg" | "dvt.past" | "pe.recent" | "dvt.risk-immobility" | "dvt.risk-other" | "vein.superficial-phlebitis" | "vein.varicose-mild" | "vein.varicose-severe" | "vein.ulcer" | "oedema.both-legs" | "lymphoedema.limb" | "pad.ecq-positive" | "pad.known" | "pad.critical" | "abpi.severe" | "abpi.compression-floor" | "abpi.compression-caution" | "abpi.low" | "abpi.incompressible" | "compression.no-abpi" | "aneurysm.known" | "aneurysm.trunk-deep" | "anticoagulant.deep-pressure" | "anticoagulant.session" | "anticoagulant.inr-high" | "anticoagulant.inr-upper" | "antiplatelet.single" | "antiplatelet.dual" | "nsaid.masking" | "thrombolytic.recent" | "opioid-sedative.feedback" | "patch.heat" | "meds.unclassified" | "meds.list-incomplete" | "platelets.very-low" | "platelets.low" | "platelets.reduced" | "platelets.unknown-on-chemo" | "bleeding-disorder.session" | "bleeding-disorder.deep" | "bleeding-disorder.active-bleed" | "bruising.unexplained" | "haematoma.local" | "fluoroquinolone.tendon-pain" | "fluoroquinolone.achilles-guard" | "statin.myalgia" | "steroid.long-term" | "steroid.long-term-light" | "steroid.hip-pain" | "chemo.now" | "immunosuppressed" | "insulin.site" | "photosensitiser.laser" | "injection.steroid-14d" | "injection.steroid-6w" | "injection.other-7d" | "surgery.under-6w" | "surgery.under-6w-session" | "surgery.6-12w" | "joint-replacement.local" | "metal.local" | "implant.electronic" | "spinal-fusion" | "osteoporosis.pressure" | "osteoporosis.thrust" | "fragility-fracture" | "fracture.unhealed" | "fracture.major-trauma" | "spinal-fracture.red-flags" | "ottawa.ankle.positive" | "ottawa.foot.positive" | "ottawa.knee.positive" | "stress-fracture.suspected" | "fall.unable-to-walk" | "paget-or-tumour" | "paget-or-tumour.local" | "spondylolisthesis.thrust" | "spondylolisthesis.session" | "disc.physician-approval" | "disc.stable" | "neuro.new-tingling" | "neuro.acute-root.tension" | "hypermobility" | "inflammatory-arthritis" | "flare.local" | "septic-joint.suspected" | "gout.acute" | "hip.dysplasia" | "child.hip-limp" | "knee.locked" | "achilles.rupture" | "exertional-compartment.now" | "exertional-compartment.quiet" | "cancer.active" | "cancer.tumour-local" | "cancer.heat-electro" | "cancer.bone-mets" | "cancer.radiotherapy-field" | "cancer.red-flags" | "cancer.constitutional" | "pain.night-constant" | "weight-loss.unexplained" | "lump.unexplained" | "fever" | "fever.weak-defence" | "illness.contagious" | "illness.unwell" | "cellulitis" | "skin.contagious-local" | "skin.wound" | "skin.burn" | "skin.fragile" | "foot.ulcer" | "spinal-infection.red-flags" | "bone-infection.suspected" | "allergy.topical" | "diabetes.general" | "diabetes.hypo-today" | "neuropathy.local" | "neuropathy.light" | "sensation.reduced-local" | "kidney.failure" | "kidney.mld" | "liver.advanced" | "epilepsy.uncontrolled" | "cold.hypersensitivity" | "bp.severe" | "bp.high" | "bp.raised" | "heart-failure.severe" | "heart-failure.moderate" | "heart-failure.fluid-techniques" | "cardiac.recent" | "stroke.recent" | "antihypertensive.rise-slowly" | "pregnancy.high-risk" | "pregnancy.raised-pressure" | "pregnancy.position" | "pregnancy.legs" | "pregnancy.abdomen" | "pregnancy.electro-heat" | "pregnancy.first-12-weeks" | "postpartum.early" | "injury.acute-72h" | "injury.peace-guidance" | "injury.persistent-72h.mt" | "injury.persistent-72h.pt" | "injury.nsaid-note" | "pain.sudden-severe" | "pain.persistent-weeks" | "hernia.reducible" | "cramps.diuretic-or-statin" | "consent.missing" | "consent.minor" | "consent.intoxicated" | "consent.area-refused" | "scope.mt.thrust" | "scope.mt.joint-mobilisation" | "scope.mt.electrophysical" | "scope.mt.neural" | "site.popliteal" | "site.femoral-triangle" | "site.kidney-and-aorta" | "site.fibular-head")[];
            /** Format: uuid */
            episodeId?: string | null;
            /** @description The person or team asked. Required without a contact, which brings its own name. */
            addressee?: string;
            /**
             * Format: uuid
             * @description Of the directory.
             */
            contactId?: string | null;
            /** @description Where somebody wants to treat; what the rules hold back when left out. */
            regions?: components["schemas"]["PlaceInput"][];
            /** @description With what; what the rules hold back when left out. */
            techniqueGroups?: ("light-pressure" | "moderate-pressure" | "deep-pressure" | "friction" | "percussion-vibration" | "stretching" | "neural" | "joint-mobilisation" | "high-velocity" | "lymphatic" | "heat" | "cold" | "compression" | "electrophysical" | "taping" | "exercise" | "education")[];
            /** @description The question in own words; written from the rules when left out. */
            question?: string;
            /**
             * Format: date
             * @description When an answer is due; in 7 days when left out.
             * @example 2026-03-14
             */
            dueOn?: string;
        };
        ClearanceRightsResponse: {
            answer: boolean;
            withdraw: boolean;
            /** @description Keep a letter with it. */
            addDocument: boolean;
            /** @description Edit, sign and send the letter that asks. */
            writeLetter: boolean;
        };
        ClearanceLetterResponse: {
            subject: string;
            /** @description Plain text: situation, background, assessment, request. */
            body: string;
        };
        ClearanceDocumentResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            clearanceId: string;
            /** Format: date */
            datedOn: string | null;
            /** @enum {string} */
            mediaType: "application/pdf" | "image/jpeg";
            /** @description Of what is kept. */
            sizeBytes: number;
            /** @description SHA-256 of what was kept, hex. */
            sha256: string;
            addedByName: string;
            /** Format: date-time */
            addedAt: string;
            /** Format: date-time */
            removedAt: string | null;
            removedByName: string | null;
            removedReason: string | null;
            canRemove: boolean;
        };
        ClearanceResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            patientName: string;
            /** @enum {string} */
            status: "requested" | "granted" | "declined" | "lapsed" | "withdrawn";
            addressee: string;
            /** Format: date-time */
            requestedAt: string;
            requestedByName: string;
            /** Format: date */
            dueOn: string | null;
            overdue: boolean;
            /** Format: date */
            validUntil: string | null;
            version: number;
            can: components["schemas"]["ClearanceRightsResponse"];
            /** Format: uuid */
            episodeId: string | null;
            ruleIds: string[];
            question: string;
            letter: components["schemas"]["ClearanceLetterResponse"];
            answeredByName: string | null;
            answeredByProfession: string | null;
            /** Format: date */
            answeredOn: string | null;
            answer: string | null;
            allRegions: boolean;
            regions: components["schemas"]["PlaceResponse"][];
            allTechniques: boolean;
            techniqueGroups: ("light-pressure" | "moderate-pressure" | "deep-pressure" | "friction" | "percussion-vibration" | "stretching" | "neural" | "joint-mobilisation" | "high-velocity" | "lymphatic" | "heat" | "cold" | "compression" | "electrophysical" | "taping" | "exercise" | "education")[];
            maxPressure: number | null;
            /** Format: date */
            validFrom: string | null;
            recordedByName: string | null;
            /** @description Oldest first; what was removed is told without its content. */
            documents: components["schemas"]["ClearanceDocumentResponse"][];
        };
        ClearanceRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            patientName: string;
            /** @enum {string} */
            status: "requested" | "granted" | "declined" | "lapsed" | "withdrawn";
            addressee: string;
            /** Format: date-time */
            requestedAt: string;
            requestedByName: string;
            /** Format: date */
            dueOn: string | null;
            overdue: boolean;
            /** Format: date */
            validUntil: string | null;
            version: number;
            can: components["schemas"]["ClearanceRightsResponse"];
        };
        ClearancePage: {
            items: components["schemas"]["ClearanceRow"][];
            nextCursor: string | null;
        };
        ClearanceAnswer: {
            /** @enum {string} */
            decision: "granted" | "declined";
            /** @description Name of the outside clinician who answered. */
            answeredByName: string;
            /** @enum {string} */
            answeredByProfession: "physician" | "surgeon" | "oncologist" | "cardiologist" | "midwife-or-obstetrician" | "nurse" | "pharmacist" | "physiotherapist" | "other";
            /**
             * Format: date
             * @example 2026-03-14
             */
            answeredOn: string;
            /** @description The words of the letter. */
            answer?: string | null;
            /** @description Rules the letter clears; those asked about when left out. */
            ruleIds?: ("pe.suspected" | "resp.breathless-sudden" | "cardiac.chest-pain" | "stroke.signs" | "syncope.new" | "cauda-equina.saddle-or-sphincter" | "cauda-equina.bilateral-deficit" | "cauda-equina.bilateral-pain" | "neuro.both-legs-weak" | "neuro.progressive-weakness" | "neuro.foot-drop" | "acs.suspected" | "acs.pain-alone" | "limb-ischaemia.acute" | "bp.emergency" | "aaa.pulsatile" | "septic-joint.systemic" | "spinal-infection.septic" | "skin.rapid-infection" | "injury.deformity" | "hip-fracture.suspected" | "psoas-bleed.suspected" | "rhabdo.suspected" | "pregnancy.warning-signs" | "fever.on-chemotherapy" | "hernia.strangulated" | "groin.testicular-pain" | "dvt.wells.likely" | "dvt.signs" | "dvt.signs-session" | "dvt.calf-pain-alone" | "dvt.recent" | "dvt.recent-leg" | "dvt.past" | "pe.recent" | "dvt.risk-immobility" | "dvt.risk-other" | "vein.superficial-phlebitis" | "vein.varicose-mild" | "vein.varicose-severe" | "vein.ulcer" | "oedema.both-legs" | "lymphoedema.limb" | "pad.ecq-positive" | "pad.known" | "pad.critical" | "abpi.severe" | "abpi.compression-floor" | "abpi.compression-caution" | "abpi.low" | "abpi.incompressible" | "compression.no-abpi" | "aneurysm.known" | "aneurysm.trunk-deep" | "anticoagulant.deep-pressure" | "anticoagulant.session" | "anticoagulant.inr-high" | "anticoagulant.inr-upper" | "antiplatelet.single" | "antiplatelet.dual" | "nsaid.masking" | "thrombolytic.recent" | "opioid-sedative.feedback" | "patch.heat" | "meds.unclassified" | "meds.list-incomplete" | "platelets.very-low" | "platelets.low" | "platelets.reduced" | "platelets.unknown-on-chemo" | "bleeding-disorder.session" | "bleeding-disorder.deep" | "bleeding-disorder.active-bleed" | "bruising.unexplained" | "haematoma.local" | "fluoroquinolone.tendon-pain" | "fluoroquinolone.achilles-guard" | "statin.myalgia" | "steroid.long-term" | "steroid.long-term-light" | "steroid.hip-pain" | "chemo.now" | "immunosuppressed" | "insulin.site" | "photosensitiser.laser" | "injection.steroid-14d" | "injection.steroid-6w" | "injection.other-7d" | "surgery.under-6w" | "surgery.under-6w-session" | "surgery.6-12w" | "joint-replacement.local" | "metal.local" | "implant.electronic" | "spinal-fusion" | "osteoporosis.pressure" | "osteoporosis.thrust" | "fragility-fracture" | "fracture.unhealed" | "fracture.major-trauma" | "spinal-fracture.red-flags" | "ottawa.ankle.positive" | "ottawa.foot.positive" | "ottawa.knee.positive" | "stress-fracture.suspected" | "fall.unable-to-walk" | "paget-or-tumour" | "paget-or-tumour.local" | "spondylolisthesis.thrust" | "spondylolisthesis.session" | "disc.physician-approval" | "disc.stable" | "neuro.new-tingling" | "neuro.acute-root.tension" | "hypermobility" | "inflammatory-arthritis" | "flare.local" | "septic-joint.suspected" | "gout.acute" | "hip.dysplasia" | "child.hip-limp" | "knee.locked" | "achilles.rupture" | "exertional-compartment.now" | "exertional-compartment.quiet" | "cancer.active" | "cancer.tumour-local" | "cancer.heat-electro" | "cancer.bone-mets" | "cancer.radiotherapy-field" | "cancer.red-flags" | "cancer.constitutional" | "pain.night-constant" | "weight-loss.unexplained" | "lump.unexplained" | "fever" | "fever.weak-defence" | "illness.contagious" | "illness.unwell" | "cellulitis" | "skin.contagious-local" | "skin.wound" | "skin.burn" | "skin.fragile" | "foot.ulcer" | "spinal-infection.red-flags" | "bone-infection.suspected" | "allergy.topical" | "diabetes.general" | "diabetes.hypo-today" | "neuropathy.local" | "neuropathy.light" | "sensation.reduced-local" | "kidney.failure" | "kidney.mld" | "liver.advanced" | "epilepsy.uncontrolled" | "cold.hypersensitivity" | "bp.severe" | "bp.high" | "bp.raised" | "heart-failure.severe" | "heart-failure.moderate" | "heart-failure.fluid-techniques" | "cardiac.recent" | "stroke.recent" | "antihypertensive.rise-slowly" | "pregnancy.high-risk" | "pregnancy.raised-pressure" | "pregnancy.position" | "pregnancy.legs" | "pregnancy.abdomen" | "pregnancy.electro-heat" | "pregnancy.first-12-weeks" | "postpartum.early" | "injury.acute-72h" | "injury.peace-guidance" | "injury.persistent-72h.mt" | "injury.persistent-72h.pt" | "injury.nsaid-note" | "pain.sudden-severe" | "pain.persistent-weeks" | "hernia.reducible" | "cramps.diuretic-or-statin" | "consent.missing" | "consent.minor" | "consent.intoxicated" | "consent.area-refused" | "scope.mt.thrust" | "scope.mt.joint-mobilisation" | "scope.mt.electrophysical" | "scope.mt.neural" | "site.popliteal" | "site.femoral-triangle" | "site.kidney-and-aorta" | "site.fibular-head")[];
            /** @description The letter says so: every region. */
            allRegions?: boolean;
            regions?: components["schemas"]["PlaceInput"][];
            /** @description The letter says so: every technique. */
            allTechniques?: boolean;
            techniqueGroups?: ("light-pressure" | "moderate-pressure" | "deep-pressure" | "friction" | "percussion-vibration" | "stretching" | "neural" | "joint-mobilisation" | "high-velocity" | "lymphatic" | "heat" | "cold" | "compression" | "electrophysical" | "taping" | "exercise" | "education")[];
            maxPressure?: number | null;
            /**
             * Format: date
             * @example 2026-03-14
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Last day it holds; 90 days after the answer when the letter gives none.
             * @example 2026-03-14
             */
            validUntil?: string | null;
        };
        ClearanceChangedResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            patientName: string;
            /** @enum {string} */
            status: "requested" | "granted" | "declined" | "lapsed" | "withdrawn";
            addressee: string;
            /** Format: date-time */
            requestedAt: string;
            requestedByName: string;
            /** Format: date */
            dueOn: string | null;
            overdue: boolean;
            /** Format: date */
            validUntil: string | null;
            version: number;
            can: components["schemas"]["ClearanceRightsResponse"];
            /** Format: uuid */
            episodeId: string | null;
            ruleIds: string[];
            question: string;
            letter: components["schemas"]["ClearanceLetterResponse"];
            answeredByName: string | null;
            answeredByProfession: string | null;
            /** Format: date */
            answeredOn: string | null;
            answer: string | null;
            allRegions: boolean;
            regions: components["schemas"]["PlaceResponse"][];
            allTechniques: boolean;
            techniqueGroups: ("light-pressure" | "moderate-pressure" | "deep-pressure" | "friction" | "percussion-vibration" | "stretching" | "neural" | "joint-mobilisation" | "high-velocity" | "lymphatic" | "heat" | "cold" | "compression" | "electrophysical" | "taping" | "exercise" | "education")[];
            maxPressure: number | null;
            /** Format: date */
            validFrom: string | null;
            recordedByName: string | null;
            /** @description Oldest first; what was removed is told without its content. */
            documents: components["schemas"]["ClearanceDocumentResponse"][];
            screening: components["schemas"]["ScreeningSummaryResponse"];
        };
        ClearanceWithdrawal: {
            reason: string;
        };
        NewClearanceDocument: {
            /**
             * Format: date
             * @description The date on the paper.
             * @example 2026-03-14
             */
            datedOn?: string | null;
        };
        ClearanceDocumentRemoval: {
            reason: string;
        };
        ClearanceLetterTexts: {
            situation: string;
            background: string;
            assessment: string;
            /** @description The request: what is asked. */
            recommendation: string;
        };
        MailStateResponse: {
            /** @enum {string} */
            state: "queued" | "retrying" | "sent" | "unsure" | "undelivered" | "given-up" | "not-needed";
            /** @description Why it was not sent, in words of ours. */
            lastError: string | null;
            /** Format: date-time */
            sentAt: string | null;
        };
        ClearanceSendingResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            way: "email" | "printed" | "faxed" | "handed-over";
            recipient: string | null;
            /** Format: date-time */
            at: string;
            byName: string;
            /** @description Null for paper, and for a mail of which the outbox knows no more. */
            mail: components["schemas"]["MailStateResponse"] | null;
        };
        ClearanceLetterCan: {
            edit: boolean;
            sign: boolean;
            /** @description Once it is signed, while the request is open. */
            send: boolean;
        };
        ClearanceLetterStateResponse: {
            /** Format: uuid */
            clearanceId: string;
            /** @description Of the clearance. */
            version: number;
            addressee: string;
            /** Format: uuid */
            contactId: string | null;
            /** @description Of the contact. */
            email: string | null;
            parts: components["schemas"]["ClearanceLetterTexts"];
            signedName: string | null;
            signedRole: string | null;
            /** Format: date-time */
            signedAt: string | null;
            /** @description SHA-256 of what was signed, hex. */
            contentHash: string | null;
            /**
             * @description Of the patient’s copy.
             * @enum {string}
             */
            patientLanguage: "en" | "fr";
            /** @description Newest first. */
            sendings: components["schemas"]["ClearanceSendingResponse"][];
            can: components["schemas"]["ClearanceLetterCan"];
        };
        ClearanceLetterChange: {
            /** @description The person or team asked; a contact brings its own name. */
            addressee?: string;
            /**
             * Format: uuid
             * @description Of the directory.
             */
            contactId?: string | null;
            parts: components["schemas"]["ClearanceLetterTexts"];
        };
        ClearanceLetterSigning: {
            /** @description Words that name a cause are the patient’s or the other team’s own. Asked of massage therapists. */
            wordsSeen?: boolean;
        };
        NewClearanceSending: {
            /** @enum {string} */
            way: "email" | "printed" | "faxed" | "handed-over";
            /**
             * Format: email
             * @description For a mail; the address of the contact when left out.
             */
            email?: string | null;
        };
        CheckInAnswers: {
            /** @description The new medicine in the patient’s words; null: none. */
            newMedicine: string | null;
            /** @description A new symptom since the last visit? */
            newSymptom: boolean;
            /** @description A long trip, operation, hospital stay, injection, fall or fever since the last visit? */
            eventSinceLast: boolean;
            /** @description Answers by fact id; at least the questions the screening asks at every visit. */
            facts: {
                [key: string]: unknown;
            };
            /** @description What it was, when something is new. */
            note?: string | null;
        };
        NewCheckIn: {
            /** Format: uuid */
            appointmentId?: string | null;
            answers: components["schemas"]["CheckInAnswers"];
        };
        CheckInResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            /** Format: uuid */
            appointmentId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Facts that were answered anew. */
            recorded: string[];
            /** @description Facts that count as unanswered again, because something new was reported and not named. */
            reopened: string[];
            screening: components["schemas"]["ScreeningSummaryResponse"];
        };
        ConsentResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            intakeId: string | null;
            /** @description Which of the clinic’s texts was signed. */
            textNumber: number;
            language: string;
            signedName: string;
            /** @enum {string} */
            relation: "self" | "parent" | "carer" | "staff";
            /** @enum {string} */
            signatureKind: "drawn" | "typed";
            /** Format: date-time */
            signedAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            revokedByName: string | null;
            revokedReason: string | null;
        };
        ConsentChoiceResponse: {
            /** @enum {string} */
            area: "groin" | "inner-thigh" | "gluteal" | "photographs";
            /** @enum {string} */
            choice: "granted" | "refused" | "ask-each-time";
            /** Format: date-time */
            decidedAt: string;
            /** @description null: the person answered on the form. */
            recordedByName: string | null;
            note: string | null;
        };
        ConsentsResponse: {
            /** @description Newest first. */
            consents: components["schemas"]["ConsentResponse"][];
            /** @description Of every area that was asked about, what was said last. */
            choices: components["schemas"]["ConsentChoiceResponse"][];
        };
        ConsentChoiceRecord: {
            /** @enum {string} */
            area: "groin" | "inner-thigh" | "gluteal" | "photographs";
            /** @enum {string} */
            choice: "granted" | "refused" | "ask-each-time";
            note?: string;
        };
        ConsentRevocation: {
            /** @description What the person said. */
            reason: string;
        };
        AuditRow: {
            /** @description Position in the clinic’s chain. */
            seq: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            actorKind: "member" | "link" | "system" | "import";
            /** Format: uuid */
            actorId: string | null;
            actorName: string;
            /** @enum {string} */
            action: "read" | "list" | "create" | "update" | "sign" | "amend" | "activate" | "complete" | "submit" | "accept" | "return" | "send" | "answer" | "override" | "screen" | "import" | "export" | "print" | "revoke" | "withdraw" | "refuse";
            entity: string;
            entityId: string | null;
            /** Format: uuid */
            patientId: string | null;
            /** @description Names of fields, never values; empty for admin roles. */
            fields: string[];
            /** @description null for admin roles: it may hold clinical words. */
            reason: string | null;
            /** @description Patients shown in a list. */
            patientsShown: number;
        };
        AuditPage: {
            items: components["schemas"]["AuditRow"][];
            nextCursor: string | null;
        };
        AuditVerificationResponse: {
            /** @description Every row is there and fits the one before it. */
            whole: boolean;
            /** @description The first row that is missing or does not fit. */
            firstBreak: number | null;
            rows: number;
            /** Format: date-time */
            checkedAt: string;
        };
        ReminderToken: {
            token: string;
        };
        ReminderDoorResponse: {
            clinicName: string;
            /** @enum {string} */
            kind: "intake-reminder" | "visit-reminder" | "outcome-request" | "exercise-reminder";
            /** @enum {string} */
            language: "en" | "fr";
            wanted: boolean;
        };
        ReminderWish: {
            token: string;
            /** @description Whether such reminders go on. */
            wanted: boolean;
        };
        MailPreferenceRow: {
            /** @enum {string} */
            kind: "intake-reminder" | "visit-reminder" | "outcome-request" | "exercise-reminder";
            wanted: boolean;
            /**
             * Format: date-time
             * @description null: never changed.
             */
            changedAt: string | null;
            /** @description null: the person did it from a mail, or nobody changed it. */
            changedByName: string | null;
        };
        MailPreferencesResponse: {
            items: components["schemas"]["MailPreferenceRow"][];
        };
        MailPreferenceChange: {
            /** @enum {string} */
            kind: "intake-reminder" | "visit-reminder" | "outcome-request" | "exercise-reminder";
            wanted: boolean;
        };
        PastRecordRow: {
            /** Format: uuid */
            patientId: string;
            patientName: string;
            /** Format: date */
            birthDate: string | null;
            /** Format: date */
            lastEntryOn: string;
            /**
             * Format: date
             * @description The last day on which the record had to be kept.
             */
            keepUntil: string;
        };
        PastRecordsResponse: {
            /** @description The longest past their time first, at most 200. */
            items: components["schemas"]["PastRecordRow"][];
            /** @description There are more than are shown. */
            hasMore: boolean;
        };
        LegalHoldResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            patientName: string;
            reason: string;
            placedByName: string;
            /** Format: date-time */
            placedAt: string;
        };
        LegalHoldsResponse: {
            /** @description Holds that stand, the newest first, at most 200. */
            items: components["schemas"]["LegalHoldResponse"][];
            /** @description There are more than are shown. */
            hasMore: boolean;
        };
        PatientLegalHoldResponse: {
            /** @description The hold that stands; null without one. */
            hold: components["schemas"]["LegalHoldResponse"] | null;
        };
        NewLegalHold: {
            /** @description Why the record must stay: a claim, a complaint, an inquiry. */
            reason: string;
        };
        PurgeRecordRow: {
            /** Format: uuid */
            patientId: string;
            /** @description Null once the record is gone. */
            patientName: string | null;
            /** Format: date */
            lastEntryOn: string | null;
            /** Format: date */
            keepUntil: string | null;
            /**
             * @description Null until the worker was there.
             * @enum {string|null}
             */
            outcome: "purged" | "skipped" | null;
            /** @enum {string|null} */
            skippedBecause: "held" | "not-past-retention" | "gone" | null;
            /** @description Rows that went with the record. */
            rowsPurged: number | null;
        };
        PurgeResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "asked" | "confirmed" | "withdrawn" | "done";
            reason: string;
            askedByName: string;
            /** Format: date-time */
            askedAt: string;
            confirmedByName: string | null;
            /** Format: date-time */
            confirmedAt: string | null;
            withdrawnByName: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
            /** Format: date-time */
            doneAt: string | null;
            records: components["schemas"]["PurgeRecordRow"][];
            /** @description The caller may confirm it: it waits, and somebody else asked. */
            canConfirm: boolean;
            /** @description The caller may withdraw it: it waits. */
            canWithdraw: boolean;
        };
        PurgePage: {
            items: components["schemas"]["PurgeResponse"][];
            nextCursor: string | null;
        };
        NewPurge: {
            /** @description Of the records that are past their time. */
            patientIds: string[];
            /** @description Why now, for the audit trail and for whoever confirms. */
            reason: string;
        };
        ApiTokenResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            scope: "read:fhir";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /**
             * Format: date-time
             * @description To the minute; null: never used.
             */
            lastUsedAt: string | null;
        };
        ApiTokenList: {
            /** @description Tokens that are valid now, newest first. */
            items: components["schemas"]["ApiTokenResponse"][];
        };
        NewApiToken: {
            /** @description What the token is for, in the member’s words. */
            name: string;
            /** @enum {string} */
            scope: "read:fhir";
            /** @description Days until it ends. */
            days: number;
        };
        ApiTokenMade: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            scope: "read:fhir";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /**
             * Format: date-time
             * @description To the minute; null: never used.
             */
            lastUsedAt: string | null;
            /** @description Shown this once: only its hash is kept. */
            token: string;
        };
        AppointmentRightsResponse: {
            move: boolean;
            /** @description The states it may go to now. */
            statuses: ("booked" | "arrived" | "done" | "cancelled" | "no-show")[];
        };
        AppointmentResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            patientName: string;
            /** Format: uuid */
            episodeId: string | null;
            /** Format: uuid */
            practitionerId: string;
            practitionerName: string;
            /** @enum {string} */
            visitType: "massage-session" | "physio-initial" | "follow-up" | "review" | "discharge";
            /** @description null for admin roles: it may hold clinical words. */
            reason: string | null;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @enum {string} */
            status: "booked" | "arrived" | "done" | "cancelled" | "no-show";
            /** @description Booked beyond what is authorised, with a reason. */
            isOverLimit: boolean;
            version: number;
            can: components["schemas"]["AppointmentRightsResponse"];
        };
        AppointmentDayResponse: {
            /** Format: date */
            date: string;
            timeZone: string;
            items: components["schemas"]["AppointmentResponse"][];
        };
        CalendarPractitionerResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "clinic_admin" | "physiotherapist" | "massage_therapist" | "assistant";
            /** @description Visits can be booked. */
            isActive: boolean;
        };
        CalendarVisitTypeResponse: {
            /** @enum {string} */
            id: "massage-session" | "physio-initial" | "follow-up" | "review" | "discharge";
            /** @description How long it usually takes. */
            minutes: number;
        };
        VisitSafetyResponse: {
            /** @enum {string} */
            status: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency" | "not-screened";
            /** @enum {string} */
            atLeast: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency";
        };
        CalendarVisitResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            patientName: string;
            /** Format: uuid */
            episodeId: string | null;
            /** Format: uuid */
            practitionerId: string;
            practitionerName: string;
            /** @enum {string} */
            visitType: "massage-session" | "physio-initial" | "follow-up" | "review" | "discharge";
            /** @description null for admin roles: it may hold clinical words. */
            reason: string | null;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @enum {string} */
            status: "booked" | "arrived" | "done" | "cancelled" | "no-show";
            /** @description Booked beyond what is authorised, with a reason. */
            isOverLimit: boolean;
            version: number;
            can: components["schemas"]["AppointmentRightsResponse"];
            /** @enum {string} */
            intakeState: "none" | "requested" | "opened" | "in-progress" | "submitted" | "accepted" | "withdrawn";
            /** @description For the practitioner’s profession. null for admin roles, and for visits that will not be. */
            safety: components["schemas"]["VisitSafetyResponse"] | null;
        };
        CalendarResponse: {
            /** Format: date */
            from: string;
            days: number;
            timeZone: string;
            /** @description Those who practise, and whoever else has a visit here. */
            practitioners: components["schemas"]["CalendarPractitionerResponse"][];
            visitTypes: components["schemas"]["CalendarVisitTypeResponse"][];
            /** @description In time order. */
            items: components["schemas"]["CalendarVisitResponse"][];
        };
        NewAppointment: {
            /** Format: uuid */
            patientId: string;
            /**
             * Format: uuid
             * @description The patient’s only open episode when left out.
             */
            episodeId?: string | null;
            /** Format: uuid */
            practitionerId: string;
            /** @enum {string} */
            visitType: "massage-session" | "physio-initial" | "follow-up" | "review" | "discharge";
            reason?: string | null;
            /** @description An instant with its offset, such as 2026-03-14T09:30:00Z. */
            startsAt: string;
            /** @description An instant with its offset, such as 2026-03-14T09:30:00Z. */
            endsAt: string;
            /** @description Why the visit is booked although no authorisation covers it. */
            overLimitReason?: string;
        };
        AppointmentChange: {
            /** Format: uuid */
            episodeId?: string | null;
            /** Format: uuid */
            practitionerId?: string;
            /** @enum {string} */
            visitType?: "massage-session" | "physio-initial" | "follow-up" | "review" | "discharge";
            reason?: string | null;
            /** @description An instant with its offset, such as 2026-03-14T09:30:00Z. */
            startsAt?: string;
            /** @description An instant with its offset, such as 2026-03-14T09:30:00Z. */
            endsAt?: string;
            /** @enum {string} */
            status?: "booked" | "arrived" | "done" | "cancelled" | "no-show";
            /** @description Why the visit is booked although no authorisation covers it. */
            overLimitReason?: string;
        };
        AuthorisationResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            /** Format: uuid */
            episodeId: string | null;
            /** Format: uuid */
            referralId: string | null;
            /** @enum {string} */
            source: "referral" | "payer";
            reference: string | null;
            visits: number | null;
            /** Format: date */
            fromOn: string;
            /** Format: date */
            untilOn: string | null;
            note: string | null;
            /** @enum {string} */
            status: "active" | "closed";
            /** @description Signed visits with treatment in its period. */
            used: number;
            /** @description Visits of its period that are booked and still to come. */
            booked: number;
            /** @description Below 0: more were used than authorised. */
            left: number | null;
            daysLeft: number | null;
            /** @description Two visits or seven days are left, or fewer, and nothing follows. */
            isRunningOut: boolean;
            words: string[];
            version: number;
        };
        PlanVisitCountsResponse: {
            /** Format: uuid */
            planId: string;
            planned: number | null;
            /** @description Signed visits with treatment since it was agreed. */
            done: number;
            booked: number;
        };
        AuthorisableEpisodeResponse: {
            /** Format: uuid */
            id: string;
            /** @description Null for those who do not treat. */
            title: string | null;
            /** Format: date */
            openedOn: string;
            isOpen: boolean;
        };
        AuthorisableReferralResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            direction: "outbound" | "inbound";
            /** @description Who referred, or who was asked. */
            partyName: string;
            /** Format: date */
            begunOn: string;
            isOpen: boolean;
        };
        AuthorisationsResponse: {
            /** @description Active ones first, then the newest. */
            items: components["schemas"]["AuthorisationResponse"][];
            /** @description Of the active plans. */
            plans: components["schemas"]["PlanVisitCountsResponse"][];
            /** @description The letter holds clinical words. */
            canWriteLetter: boolean;
            /** @description Of the patient, the newest first. */
            episodes: components["schemas"]["AuthorisableEpisodeResponse"][];
            /** @description Of the patient, the newest first. */
            referrals: components["schemas"]["AuthorisableReferralResponse"][];
        };
        NewAuthorisation: {
            /** @enum {string} */
            source: "referral" | "payer";
            /**
             * Format: uuid
             * @description Visits of this episode only; null: all visits of the patient.
             */
            episodeId?: string | null;
            /**
             * Format: uuid
             * @description For the source referral.
             */
            referralId?: string | null;
            /** @description The number under which it was given. */
            reference?: string | null;
            /** @description null: no number was set; then there must be a last day. */
            visits?: number | null;
            /**
             * Format: date
             * @example 2026-03-14
             */
            fromOn: string;
            /**
             * Format: date
             * @description The last day it covers.
             * @example 2026-03-14
             */
            untilOn?: string | null;
            note?: string | null;
            /**
             * Format: uuid
             * @description A renewal: this one ends the day before.
             */
            replacesId?: string;
        };
        AuthorisationChange: {
            /**
             * Format: uuid
             * @description Visits of this episode only; null: all visits of the patient.
             */
            episodeId?: string | null;
            /**
             * Format: uuid
             * @description For the source referral.
             */
            referralId?: string | null;
            reference?: string | null;
            /** @description null: no number was set; then there must be a last day. */
            visits?: number | null;
            /**
             * Format: date
             * @example 2026-03-14
             */
            fromOn?: string;
            /**
             * Format: date
             * @example 2026-03-14
             */
            untilOn?: string | null;
            note?: string | null;
            /** @enum {string} */
            status?: "active" | "closed";
        };
        RenewalLetterResponse: {
            text: string;
        };
        RenewalLetterInput: {
            /** @description As edited; an empty line begins a paragraph. */
            text: string;
        };
        CalendarFeedResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            practitionerId: string;
            practitionerName: string;
            label: string;
            createdByName: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When a calendar last fetched it.
             */
            lastReadAt: string | null;
        };
        CalendarFeedsResponse: {
            /** @description Own feeds; for those who run the clinic, all. Revoked ones are not shown. */
            items: components["schemas"]["CalendarFeedResponse"][];
        };
        NewCalendarFeed: {
            /**
             * Format: uuid
             * @description Whose visits it shows.
             */
            practitionerId: string;
            /** @description Where it is used, such as "My phone". */
            label: string;
        };
        NewCalendarFeedResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            practitionerId: string;
            practitionerName: string;
            label: string;
            createdByName: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When a calendar last fetched it.
             */
            lastReadAt: string | null;
            /** @description The secret address. It is in this answer once and never again. */
            url: string;
        };
        NewSession: {
            /** @enum {string} */
            visitType: "massage-session" | "physio-initial" | "follow-up" | "review" | "discharge" | "not-treated";
            /**
             * Format: date
             * @description Defaults to today in the clinic’s time zone.
             * @example 2026-03-14
             */
            visitDate?: string;
            /** Format: uuid */
            appointmentId?: string | null;
            /** Format: uuid */
            episodeId?: string | null;
            notTreatedReason?: string | null;
        };
        CarriedLineResponse: {
            /** @enum {string} */
            section: "subjective" | "objective" | "assessment" | "plan";
            text: string;
        };
        SignatureResponse: {
            /** Format: uuid */
            memberId: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "clinic_admin" | "physiotherapist" | "massage_therapist" | "assistant";
            /** Format: date-time */
            at: string;
        };
        SignatureStepResponse: {
            /** @enum {string} */
            step: "signed" | "sent" | "returned" | "recalled" | "co-signed";
            /** Format: uuid */
            memberId: string;
            /** @description As it was then. */
            memberName: string;
            /**
             * @description As it was then.
             * @enum {string}
             */
            memberRole: "owner" | "clinic_admin" | "physiotherapist" | "massage_therapist" | "assistant";
            /**
             * Format: uuid
             * @description The practitioner who was asked; null: any.
             */
            askedId: string | null;
            askedName: string | null;
            comment: string | null;
            /** Format: date-time */
            at: string;
            /** @description SHA-256 of the content at that moment, hexadecimal. */
            contentHash: string;
        };
        LateEntryResponse: {
            /**
             * Format: date
             * @description null: begun on the day of the visit.
             */
            begunOn: string | null;
            /**
             * Format: date
             * @description null: not signed, or signed on the day of the visit.
             */
            signedOn: string | null;
        };
        TechniqueResponse: {
            /** Format: uuid */
            id: string;
            modalityId: string;
            region: string;
            /** @enum {string|null} */
            side: "left" | "right" | "both" | null;
            pressure0To5: number | null;
            minutes: number | null;
            /** @enum {string|null} */
            response: "better" | "same" | "worse" | null;
            /** @description Pain right after it, 0 to 10. */
            painAfter0To10: number | null;
            note: string | null;
            /** Format: uuid */
            overrideId: string | null;
        };
        FindingCan: {
            edit: boolean;
        };
        FindingScreening: {
            massageTherapist: string;
            physiotherapist: string;
        };
        FindingResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            /** Format: uuid */
            episodeId: string | null;
            /** Format: uuid */
            sessionId: string | null;
            /** @enum {string} */
            kind: "palpation" | "trigger-point" | "range-of-motion" | "strength" | "neuro" | "special-test" | "girth" | "vital" | "gait-posture" | "note";
            region: string;
            /** @enum {string|null} */
            side: "left" | "right" | "both" | null;
            data: {
                [key: string]: unknown;
            };
            /** @description The finding in one line of words. */
            summary: string;
            /** Format: uuid */
            authorId: string;
            authorName: string;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string} */
            status: "active" | "entered-in-error";
            version: number;
            can: components["schemas"]["FindingCan"];
            /** @description Present when the finding changed an answer of the screening. */
            screening: components["schemas"]["FindingScreening"] | null;
        };
        AddendumResponse: {
            /** Format: uuid */
            id: string;
            text: string;
            reason: string;
            /** Format: uuid */
            authorId: string;
            authorName: string;
            /** Format: date-time */
            createdAt: string;
            /** @description SHA-256 of text, reason, author and time, hexadecimal. */
            contentHash: string;
        };
        SessionCan: {
            edit: boolean;
            /** @description As its author, or the second signature. */
            sign: boolean;
            /** @description Sign and send for co-signature. */
            send: boolean;
            /** @description Take back what waits for co-signature. */
            recall: boolean;
            /** @description Return what waits for co-signature. */
            giveBack: boolean;
            addAddendum: boolean;
            withdraw: boolean;
        };
        SessionNoteResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            /** Format: uuid */
            episodeId: string | null;
            /** Format: uuid */
            appointmentId: string | null;
            /** @enum {string} */
            visitType: "massage-session" | "physio-initial" | "follow-up" | "review" | "discharge" | "not-treated";
            /** Format: date */
            visitDate: string;
            /** Format: uuid */
            authorId: string;
            authorName: string;
            authorRole: string;
            /** @enum {string} */
            status: "draft" | "awaiting-co-signature" | "signed" | "void";
            subjective: string;
            objective: string;
            assessment: string;
            plan: string;
            notTreatedReason: string | null;
            /** Format: uuid */
            screeningId: string | null;
            /** Format: uuid */
            planVersionId: string | null;
            /** @description Written by an assistant, who signs first; a practitioner co-signs. */
            coSignRequired: boolean;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            savedAt: string;
            /** Format: date-time */
            signedAt: string | null;
            signedByName: string | null;
            /** @description SHA-256 of the signed content, hexadecimal. */
            contentHash: string | null;
            /** @description Lines signed as they stood at the visit before. */
            carriedLines: components["schemas"]["CarriedLineResponse"][];
            /** @description Those that stand, first the author’s. */
            signatures: components["schemas"]["SignatureResponse"][];
            /** @description The history, oldest first. */
            signatureSteps: components["schemas"]["SignatureStepResponse"][];
            lateEntry: components["schemas"]["LateEntryResponse"] | null;
            techniques: components["schemas"]["TechniqueResponse"][];
            findings: components["schemas"]["FindingResponse"][];
            addenda: components["schemas"]["AddendumResponse"][];
            version: number;
            can: components["schemas"]["SessionCan"];
        };
        SessionRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            patientName: string;
            /** Format: uuid */
            episodeId: string | null;
            /** @enum {string} */
            visitType: "massage-session" | "physio-initial" | "follow-up" | "review" | "discharge" | "not-treated";
            /** Format: date */
            visitDate: string;
            /** Format: uuid */
            authorId: string;
            authorName: string;
            /** @enum {string} */
            status: "draft" | "awaiting-co-signature" | "signed" | "void";
            coSignRequired: boolean;
            techniqueCount: number;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            savedAt: string;
            /** Format: date-time */
            signedAt: string | null;
            version: number;
        };
        SessionPage: {
            items: components["schemas"]["SessionRow"][];
            nextCursor: string | null;
        };
        SessionChange: {
            /** @enum {string} */
            visitType?: "massage-session" | "physio-initial" | "follow-up" | "review" | "discharge" | "not-treated";
            /**
             * Format: date
             * @example 2026-03-14
             */
            visitDate?: string;
            /** Format: uuid */
            episodeId?: string | null;
            subjective?: string;
            objective?: string;
            assessment?: string;
            plan?: string;
            notTreatedReason?: string | null;
        };
        SessionRevisionResponse: {
            number: number;
            savedByName: string;
            /** Format: date-time */
            savedAt: string;
            subjective: string;
            objective: string;
            assessment: string;
            plan: string;
            /** @description The list that was replaced; null when the save left it alone. */
            techniques: components["schemas"]["TechniqueResponse"][] | null;
        };
        SessionRevisionPage: {
            items: components["schemas"]["SessionRevisionResponse"][];
            nextCursor: string | null;
        };
        TechniqueInput: {
            /** @enum {string} */
            modalityId: "nmt" | "mfr" | "tp-release" | "ais" | "pnf" | "deep-tissue" | "swedish" | "cross-fibre" | "mld" | "percussion" | "static-stretch" | "joint-mob" | "manipulation" | "exercise-strength" | "exercise-mobility" | "aerobic" | "nerve-slider" | "nerve-tensioner" | "laser" | "ultrasound" | "heat" | "cold" | "compression" | "tape-elastic" | "tape-rigid" | "foam-roll" | "education";
            /** @enum {string} */
            region: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot";
            /** @enum {string|null} */
            side?: "left" | "right" | "both" | null;
            pressure0To5?: number | null;
            minutes?: number | null;
            /** @enum {string|null} */
            response?: "better" | "same" | "worse" | null;
            /** @description Pain right after it, 0 to 10. */
            painAfter0To10?: number | null;
            note?: string | null;
            /**
             * Format: uuid
             * @description An override that allows what the screening limits.
             */
            overrideId?: string | null;
        };
        TechniqueList: {
            techniques: components["schemas"]["TechniqueInput"][];
        };
        SigningRemark: {
            /** @description A JSON pointer into the note, such as /assessment or /techniques/0. */
            pointer: string;
            code: string;
            detail: string;
            /** @description The words in question, as written. */
            found: string | null;
            /** @description Wording within the role’s scope. */
            offered: string | null;
        };
        SigningCheckResponse: {
            /** @description Nothing is missing; warnings may remain. */
            ready: boolean;
            problems: components["schemas"]["SigningRemark"][];
            warnings: components["schemas"]["SigningRemark"][];
        };
        SignatureInput: {
            /** @description The offered wordings were seen; sign with the words as they stand. */
            warningsSeen?: boolean;
        };
        SessionWithdrawal: {
            reason: string;
        };
        NewAddendum: {
            text: string;
            reason: string;
        };
        CoSignerResponse: {
            /** Format: uuid */
            memberId: string;
            displayName: string;
            /** @enum {string} */
            role: "owner" | "clinic_admin" | "physiotherapist" | "massage_therapist" | "assistant";
        };
        CoSignerListResponse: {
            coSigners: components["schemas"]["CoSignerResponse"][];
        };
        CoSignatureRequest: {
            /**
             * Format: uuid
             * @description The practitioner who is asked; any when left out.
             */
            askedId?: string | null;
            comment?: string | null;
            /** @description The remarks were seen; sign with the words as they stand. */
            warningsSeen?: boolean;
        };
        SessionReturn: {
            comment: string;
        };
        ReferralDaysRights: {
            change: boolean;
        };
        ReferralDaysResponse: {
            /** @description Days until a referral "within days" is due; "now" and "same day" are due on the day itself. */
            withinDays: number;
            routineDays: number;
            /** @description Days after its due day at which a referral is escalated. */
            escalationDays: number;
            /** @description Hours at which one that is due now or the same day is escalated. */
            escalationHours: number;
            /** @description Version of the clinic. */
            version: number;
            can: components["schemas"]["ReferralDaysRights"];
        };
        ReferralDaysChange: {
            /** @description Days until a referral "within days" is due. */
            withinDays?: number;
            /** @description Days until a routine referral is due; never sooner than "within days". */
            routineDays?: number;
            /** @description Days after its due day at which a referral is escalated; the day after it with 0. */
            escalationDays?: number;
            /** @description Hours at which one that is due now or the same day is escalated. */
            escalationHours?: number;
        };
        NewReferral: {
            /**
             * @description Defaults to outbound.
             * @enum {string}
             */
            direction?: "outbound" | "inbound";
            /**
             * @description The screening rule that asks for it.
             * @enum {string|null}
             */
            ruleId?: "pe.suspected" | "resp.breathless-sudden" | "cardiac.chest-pain" | "stroke.signs" | "syncope.new" | "cauda-equina.saddle-or-sphincter" | "cauda-equina.bilateral-deficit" | "cauda-equina.bilateral-pain" | "neuro.both-legs-weak" | "neuro.progressive-weakness" | "neuro.foot-drop" | "acs.suspected" | "acs.pain-alone" | "limb-ischaemia.acute" | "bp.emergency" | "aaa.pulsatile" | "septic-joint.systemic" | "spinal-infection.septic" | "skin.rapid-infection" | "injury.deformity" | "hip-fracture.suspected" | "psoas-bleed.suspected" | "rhabdo.suspected" | "pregnancy.warning-signs" | "fever.on-chemotherapy" | "hernia.strangulated" | "groin.testicular-pain" | "dvt.wells.likely" | "dvt.signs" | "dvt.signs-session" | "dvt.calf-pain-alone" | "dvt.recent" | "dvt.recent-leg" | "dvt.past" | "pe.recent" | "dvt.risk-immobility" | "dvt.risk-other" | "vein.superficial-phlebitis" | "vein.varicose-mild" | "vein.varicose-severe" | "vein.ulcer" | "oedema.both-legs" | "lymphoedema.limb" | "pad.ecq-positive" | "pad.known" | "pad.critical" | "abpi.severe" | "abpi.compression-floor" | "abpi.compression-caution" | "abpi.low" | "abpi.incompressible" | "compression.no-abpi" | "aneurysm.known" | "aneurysm.trunk-deep" | "anticoagulant.deep-pressure" | "anticoagulant.session" | "anticoagulant.inr-high" | "anticoagulant.inr-upper" | "antiplatelet.single" | "antiplatelet.dual" | "nsaid.masking" | "thrombolytic.recent" | "opioid-sedative.feedback" | "patch.heat" | "meds.unclassified" | "meds.list-incomplete" | "platelets.very-low" | "platelets.low" | "platelets.reduced" | "platelets.unknown-on-chemo" | "bleeding-disorder.session" | "bleeding-disorder.deep" | "bleeding-disorder.active-bleed" | "bruising.unexplained" | "haematoma.local" | "fluoroquinolone.tendon-pain" | "fluoroquinolone.achilles-guard" | "statin.myalgia" | "steroid.long-term" | "steroid.long-term-light" | "steroid.hip-pain" | "chemo.now" | "immunosuppressed" | "insulin.site" | "photosensitiser.laser" | "injection.steroid-14d" | "injection.steroid-6w" | "injection.other-7d" | "surgery.under-6w" | "surgery.under-6w-session" | "surgery.6-12w" | "joint-replacement.local" | "metal.local" | "implant.electronic" | "spinal-fusion" | "osteoporosis.pressure" | "osteoporosis.thrust" | "fragility-fracture" | "fracture.unhealed" | "fracture.major-trauma" | "spinal-fracture.red-flags" | "ottawa.ankle.positive" | "ottawa.foot.positive" | "ottawa.knee.positive" | "stress-fracture.suspected" | "fall.unable-to-walk" | "paget-or-tumour" | "paget-or-tumour.local" | "spondylolisthesis.thrust" | "spondylolisthesis.session" | "disc.physician-approval" | "disc.stable" | "neuro.new-tingling" | "neuro.acute-root.tension" | "hypermobility" | "inflammatory-arthritis" | "flare.local" | "septic-joint.suspected" | "gout.acute" | "hip.dysplasia" | "child.hip-limp" | "knee.locked" | "achilles.rupture" | "exertional-compartment.now" | "exertional-compartment.quiet" | "cancer.active" | "cancer.tumour-local" | "cancer.heat-electro" | "cancer.bone-mets" | "cancer.radiotherapy-field" | "cancer.red-flags" | "cancer.constitutional" | "pain.night-constant" | "weight-loss.unexplained" | "lump.unexplained" | "fever" | "fever.weak-defence" | "illness.contagious" | "illness.unwell" | "cellulitis" | "skin.contagious-local" | "skin.wound" | "skin.burn" | "skin.fragile" | "foot.ulcer" | "spinal-infection.red-flags" | "bone-infection.suspected" | "allergy.topical" | "diabetes.general" | "diabetes.hypo-today" | "neuropathy.local" | "neuropathy.light" | "sensation.reduced-local" | "kidney.failure" | "kidney.mld" | "liver.advanced" | "epilepsy.uncontrolled" | "cold.hypersensitivity" | "bp.severe" | "bp.high" | "bp.raised" | "heart-failure.severe" | "heart-failure.moderate" | "heart-failure.fluid-techniques" | "cardiac.recent" | "stroke.recent" | "antihypertensive.rise-slowly" | "pregnancy.high-risk" | "pregnancy.raised-pressure" | "pregnancy.position" | "pregnancy.legs" | "pregnancy.abdomen" | "pregnancy.electro-heat" | "pregnancy.first-12-weeks" | "postpartum.early" | "injury.acute-72h" | "injury.peace-guidance" | "injury.persistent-72h.mt" | "injury.persistent-72h.pt" | "injury.nsaid-note" | "pain.sudden-severe" | "pain.persistent-weeks" | "hernia.reducible" | "cramps.diuretic-or-statin" | "consent.missing" | "consent.minor" | "consent.intoxicated" | "consent.area-refused" | "scope.mt.thrust" | "scope.mt.joint-mobilisation" | "scope.mt.electrophysical" | "scope.mt.neural" | "site.popliteal" | "site.femoral-triangle" | "site.kidney-and-aorta" | "site.fibular-head" | null;
            /** Format: uuid */
            screeningId?: string | null;
            /** Format: uuid */
            episodeId?: string | null;
            /** @description Defaults to what the rule says. */
            reason?: string;
            question?: string;
            /** Format: uuid */
            contactId?: string | null;
            /** @description Who it goes to, or for an inbound referral who it comes from. Required without a contact. */
            toName?: string;
            /**
             * @description Never later than the rule asks for.
             * @enum {string}
             */
            urgency?: "now" | "same-day" | "within-days" | "routine";
            /**
             * Format: uuid
             * @description Membership that follows it up. Defaults to the caller.
             */
            ownerId?: string;
        };
        ReferralLetterResponse: {
            situation: string;
            background: string;
            assessment: string;
            recommendation: string;
        };
        ReferralEventResponse: {
            step: string;
            fromStatus: string | null;
            toStatus: string;
            note: string | null;
            byName: string;
            /** Format: date-time */
            at: string;
        };
        ReferralCan: {
            edit: boolean;
            editLetter: boolean;
            /** @description The legal next steps that the caller may take. */
            steps: ("send" | "acknowledge" | "appointment" | "reply" | "act-on" | "ask-for-information" | "triage" | "book" | "see" | "report" | "close")[];
            /** @description May say what a reply changes for the treatment. */
            bringEffects: boolean;
        };
        ReferralResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            patientName: string;
            /** Format: uuid */
            episodeId: string | null;
            /** @enum {string} */
            direction: "outbound" | "inbound";
            /** @enum {string} */
            status: "draft" | "sent" | "acknowledged" | "appointment" | "replied" | "acted-on" | "received" | "missing-information" | "triaged" | "booked" | "seen" | "reported" | "closed";
            /** @enum {string} */
            urgency: "now" | "same-day" | "within-days" | "routine";
            /** Format: date */
            dueOn: string;
            overdue: boolean;
            daysInState: number;
            /** Format: uuid */
            ownerId: string;
            ownerName: string;
            /** Format: uuid */
            contactId: string | null;
            toName: string;
            reason: string | null;
            question: string | null;
            letter: components["schemas"]["ReferralLetterResponse"] | null;
            ruleId: string | null;
            /** Format: uuid */
            screeningId: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string|null} */
            sentBy: "email" | "printed" | "faxed" | "handed-over" | null;
            /** Format: date */
            appointmentOn: string | null;
            reply: string | null;
            /** Format: date */
            repliedOn: string | null;
            outcome: string | null;
            patientTold: boolean;
            closeReason: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            closedAt: string | null;
            /**
             * Format: date-time
             * @description Since when the owner and the administrators know that it is late.
             */
            escalatedAt: string | null;
            events: components["schemas"]["ReferralEventResponse"][];
            version: number;
            can: components["schemas"]["ReferralCan"];
        };
        ReferralHistoryRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            patientName: string;
            /** @enum {string} */
            direction: "outbound" | "inbound";
            /** @enum {string} */
            status: "draft" | "sent" | "acknowledged" | "appointment" | "replied" | "acted-on" | "received" | "missing-information" | "triaged" | "booked" | "seen" | "reported" | "closed";
            /** @enum {string} */
            urgency: "now" | "same-day" | "within-days" | "routine";
            /** Format: date */
            dueOn: string;
            overdue: boolean;
            daysInState: number;
            /** Format: uuid */
            ownerId: string;
            ownerName: string;
            /** @description Who it goes to, or for an inbound referral who it comes from. */
            toName: string;
            version: number;
            /** @description Late by so much that the owner and the administrators were told. */
            escalated: boolean;
            /** Format: date-time */
            closedAt: string | null;
            nextSteps: ("send" | "acknowledge" | "appointment" | "reply" | "act-on" | "ask-for-information" | "triage" | "book" | "see" | "report" | "close")[];
            /** Format: date-time */
            createdAt: string;
            reason: string | null;
            outcome: string | null;
            events: components["schemas"]["ReferralEventResponse"][];
        };
        ReferralHistoryPage: {
            items: components["schemas"]["ReferralHistoryRow"][];
            nextCursor: string | null;
        };
        ReferralRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            patientName: string;
            /** @enum {string} */
            direction: "outbound" | "inbound";
            /** @enum {string} */
            status: "draft" | "sent" | "acknowledged" | "appointment" | "replied" | "acted-on" | "received" | "missing-information" | "triaged" | "booked" | "seen" | "reported" | "closed";
            /** @enum {string} */
            urgency: "now" | "same-day" | "within-days" | "routine";
            /** Format: date */
            dueOn: string;
            overdue: boolean;
            daysInState: number;
            /** Format: uuid */
            ownerId: string;
            ownerName: string;
            /** @description Who it goes to, or for an inbound referral who it comes from. */
            toName: string;
            version: number;
            /** @description Late by so much that the owner and the administrators were told. */
            escalated: boolean;
            /** Format: date-time */
            closedAt: string | null;
            nextSteps: ("send" | "acknowledge" | "appointment" | "reply" | "act-on" | "ask-for-information" | "triage" | "book" | "see" | "report" | "close")[];
        };
        ReferralPage: {
            items: components["schemas"]["ReferralRow"][];
            nextCursor: string | null;
        };
        ReferralCount: {
            /** @enum {string} */
            direction: "outbound" | "inbound";
            /** @enum {string} */
            status: "draft" | "sent" | "acknowledged" | "appointment" | "replied" | "acted-on" | "received" | "missing-information" | "triaged" | "booked" | "seen" | "reported" | "closed";
            count: number;
            overdue: number;
            escalated: number;
            /** @description In this state for 0 to 2 days. */
            upTo2Days: number;
            /** @description 3 to 7 days. */
            upTo7Days: number;
            /** @description 8 to 14 days. */
            upTo14Days: number;
            over14Days: number;
        };
        ReferralCountsResponse: {
            /** @description Open states only. */
            counts: components["schemas"]["ReferralCount"][];
        };
        ReferralLetterInput: {
            situation: string;
            background: string;
            assessment: string;
            recommendation: string;
        };
        ReferralChange: {
            reason?: string;
            question?: string;
            /** Format: uuid */
            contactId?: string | null;
            toName?: string;
            /** @enum {string} */
            urgency?: "now" | "same-day" | "within-days" | "routine";
            /** Format: uuid */
            ownerId?: string;
            /**
             * Format: date
             * @example 2026-03-14
             */
            dueOn?: string;
            /** @description Only while it is a draft. */
            letter?: components["schemas"]["ReferralLetterInput"];
        };
        FactEntry: {
            factId: string;
            value: boolean | number | string | (string | {
                [key: string]: unknown;
            })[];
            /**
             * Format: date
             * @description The day the answer is about; today when left out.
             * @example 2026-03-14
             */
            recordedOn?: string;
            /** @description Takes the answer back: the fact is unanswered again. */
            withdrawn?: boolean;
            note?: string;
        };
        ReplyClearance: {
            /** Format: uuid */
            id: string;
            /** @description Version of the clearance. */
            version: number;
            answer: components["schemas"]["ClearanceAnswer"];
        };
        ReplyPlan: {
            /** Format: uuid */
            planId: string;
            /**
             * @description review: a task to look at the plan again, due today.
             * @enum {string}
             */
            action: "review";
        };
        ReferralEffects: {
            /** @description Answers that the reply settles. */
            facts?: components["schemas"]["FactEntry"][];
            /** @description The reply answers this clearance request. */
            clearance?: components["schemas"]["ReplyClearance"];
            plan?: components["schemas"]["ReplyPlan"];
        };
        ReferralStepInput: {
            /** @enum {string} */
            step: "send" | "acknowledge" | "appointment" | "reply" | "act-on" | "ask-for-information" | "triage" | "book" | "see" | "report" | "close";
            /**
             * @description For send; for report, how the written report went out; for ask-for-information only email, to the address of the contact.
             * @enum {string}
             */
            way?: "email" | "printed" | "faxed" | "handed-over";
            /**
             * Format: date
             * @description For appointment and book.
             * @example 2026-03-14
             */
            appointmentOn?: string;
            /** @description For reply and report: what was answered. A written report brings its own. */
            reply?: string;
            /**
             * Format: date
             * @description Day of the reply; defaults to today.
             * @example 2026-03-14
             */
            repliedOn?: string;
            /** @description For act-on and close: what followed. */
            outcome?: string;
            /** @description The patient was told. Needed to close. */
            patientTold?: boolean;
            /** @description Why it is closed without a reply. */
            closeReason?: string;
            /**
             * Format: date
             * @description When the next step is due; a sensible day is taken without it.
             * @example 2026-03-14
             */
            dueOn?: string;
            /** @description Needed where information is asked for: what is missing. */
            note?: string;
            /** @description For reply and act-on: what it changes in the chart. */
            effects?: components["schemas"]["ReferralEffects"];
        };
        AnsweredQuestionResponse: {
            /** @enum {string} */
            factId: "performer.role" | "patient.ageYears" | "patient.sexAtBirth" | "consent.given" | "consent.guardian" | "sx.intoxicated" | "allergy.topical" | "meds.listConfirmed" | "meds.classes" | "meds.unclassifiedCount" | "meds.oralSteroidMonths" | "meds.fluoroquinolone6m" | "meds.patchRegions" | "lab.plateletsK" | "lab.inr" | "bp.systolic" | "bp.diastolic" | "bp.treated" | "temp.celsius" | "sx.chestPain" | "sx.breathlessSudden" | "sx.haemoptysis" | "sx.dizzyOrFainted" | "sx.faceArmSpeech" | "sx.bpSymptoms" | "sx.saddleNumbness" | "sx.bladderChange" | "sx.bowelChange" | "sx.sexualDysfunctionNew" | "sx.bilateralLegPain" | "sx.bilateralLegWeakness" | "sx.progressiveWeakness" | "sx.footDrop" | "sx.numbTingleRadiating" | "sx.legSwellingUnilateral" | "sx.calfPainOrTender" | "sx.legWarmOrRed" | "wells.dvt.score" | "sx.legColdPaleSudden" | "sx.restPainFoot" | "sx.footWound" | "sx.legVeinTender" | "sx.legVeinTenderRegions" | "sx.oedemaBothLegs" | "ecq.result" | "abpi.value" | "risk.arterial" | "risk.bedOrSurgery12w" | "risk.longTravel4w" | "risk.clotOther" | "hx.dvt" | "hx.dvtWeeks" | "hx.pe" | "hx.peWeeks" | "hx.pad" | "hx.aneurysm" | "sx.pulsatileAbdomen" | "hx.varicose" | "hx.varicoseRegions" | "hx.veinUlcerRegions" | "hx.lymphoedemaRegions" | "hx.heartFailure" | "hx.heartEventWeeks" | "hx.heartEvent" | "hx.strokeWeeks" | "hx.stroke" | "hx.implantElectronic" | "hx.bleedingDisorder" | "sx.bleedActive" | "sx.psoasSign" | "sx.bruisingUnexplained" | "bruise.regions" | "hx.cancerActive" | "hx.cancerPast" | "hx.tumourRegions" | "hx.boneMets" | "hx.chemoNow" | "hx.radiotherapyRegions" | "sx.weightLossUnexplained" | "sx.nightPainConstant" | "lump.regions" | "sx.fever" | "sx.unwell" | "sx.contagious" | "skin.cellulitisRegions" | "skin.spreadingFast" | "skin.contagiousRegions" | "skin.infestation" | "skin.woundRegions" | "skin.burnRegions" | "skin.fragile" | "hx.immunosuppressed" | "hx.ivDrugOrSpinalProcedure" | "sx.backPainSevereNew" | "joint.hotSwollenRegions" | "hx.diabetes" | "hx.neuropathy" | "sens.reducedRegions" | "sx.hypoToday" | "hx.kidneyFailure" | "hx.liverDisease" | "hx.epilepsyUncontrolled" | "hx.coldHypersensitivity" | "hx.osteoporosis" | "hx.fragilityFracture" | "fracture.unhealedRegions" | "injury.deformityRegions" | "ottawa.ankle" | "ottawa.foot" | "ottawa.knee" | "bone.focalTenderRegions" | "sx.fallUnableToWalk" | "sx.majorTrauma" | "hx.pagetOrBoneTumour" | "hx.pagetRegions" | "hx.jointReplacementRegions" | "hx.metalRegions" | "hx.spinalFusion" | "hx.spondylolisthesis" | "hx.discHerniation" | "hx.hypermobility" | "hx.inflammatoryArthritis" | "hx.hipDysplasia" | "flare.regions" | "gout.acuteRegions" | "sx.deepHipPainRest" | "sx.childLimp" | "surgery.regions6w" | "surgery.regions12w" | "injection.steroid14d" | "injection.steroid6w" | "injection.other7d" | "injection.site24h" | "injury.acuteRegions" | "injury.hours" | "injury.persistent72Regions" | "injury.nsaidUse" | "acs.painOutOfProportion" | "acs.passiveStretchPain" | "acs.tense" | "acs.paraesthesia" | "acs.paralysisPallorPulseless" | "sx.exertionalLegTightness" | "sx.exertionalNow" | "achilles.popOrThompson" | "sx.kneeLockedOrEffusion" | "tendon.painRegions" | "sx.muscleAcheWidespread" | "sx.darkUrine" | "sx.hernia" | "sx.testicularPainSudden" | "sx.suddenSeverePain" | "sx.painWeeksNotImproving" | "sx.cramps" | "preg.status" | "preg.weeks" | "preg.highRisk" | "preg.warning" | "preg.postpartumWeeks" | "risk.bpCheckNeeded" | "hx.datedEvents" | "told.conflicts" | "consent.refusedRegions";
            question: string;
            /** @enum {string} */
            type: "boolean" | "number" | "enum" | "list";
            /** @enum {string} */
            askedBy: "patient" | "clinician" | "derived" | "system";
            /** @description Members of an enum. */
            choices: string[] | null;
            /** @description The answer is a list of places on the body. */
            places: boolean;
            range: components["schemas"]["QuestionRangeResponse"] | null;
            /** @description Asked again at every visit. */
            everyVisit: boolean;
            value: (boolean | number | string | (string | {
                [key: string]: unknown;
            })[]) | null;
            /** @description A line of the present decision rests on this answer. */
            limits: boolean;
        };
        OpenClearanceResponse: {
            /** Format: uuid */
            id: string;
            addressee: string;
            question: string;
            version: number;
        };
        ActivePlanResponse: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        ReferralOfferResponse: {
            /** @description What the rule behind the referral reads, as answered now. */
            questions: components["schemas"]["AnsweredQuestionResponse"][];
            clearances: components["schemas"]["OpenClearanceResponse"][];
            plans: components["schemas"]["ActivePlanResponse"][];
        };
        ReferralEffectsPreview: {
            effects: components["schemas"]["ReferralEffects"];
        };
        ReferralEffectsResponse: {
            before: components["schemas"]["ScreeningSummaryResponse"];
            after: components["schemas"]["ScreeningSummaryResponse"];
        };
        LetterPartsResponse: {
            situation: string;
            background: string;
            assessment: string;
            recommendation: string;
        };
        LetterCan: {
            sign: boolean;
            /** @description The clinic’s copy, which holds everything. */
            print: boolean;
        };
        ReferralLetterStateResponse: {
            /** Format: uuid */
            referralId: string;
            /**
             * @description Ours to somebody outside, or back to whoever sent the patient.
             * @enum {string}
             */
            kind: "referral" | "report";
            /** @description Something is written. */
            isWritten: boolean;
            /** @description A first draft of the report, for whoever may write it. */
            suggested: components["schemas"]["LetterPartsResponse"] | null;
            signedName: string | null;
            signedRole: string | null;
            /** Format: date-time */
            signedAt: string | null;
            /** @description SHA-256 of what was signed, hex. */
            contentHash: string | null;
            /**
             * @description Of the patient’s copy.
             * @enum {string}
             */
            patientLanguage: "en" | "fr";
            can: components["schemas"]["LetterCan"];
        };
        LetterSigning: {
            /** @description Words that name a cause are the patient’s or the referrer’s own. Asked of massage therapists. */
            wordsSeen?: boolean;
        };
        NewInboundReferral: {
            /**
             * Format: date
             * @description The date on the letter.
             * @example 2026-03-14
             */
            datedOn?: string | null;
            /** @description What is asked of us. */
            question?: string | null;
            /** @description As the referrer wrote it. */
            diagnosis?: string | null;
            /** @description As the referrer wrote them. */
            precautions?: string | null;
            /** Format: uuid */
            contactId?: string | null;
            /** @description Who sent the patient. Required without a contact. */
            fromName?: string;
            /**
             * @description Routine without it; the due day follows.
             * @enum {string}
             */
            urgency?: "now" | "same-day" | "within-days" | "routine";
            /** Format: uuid */
            episodeId?: string | null;
            /**
             * Format: uuid
             * @description Membership that follows it up. Defaults to the caller.
             */
            ownerId?: string;
        };
        AskedByMailResponse: {
            /** Format: uuid */
            id: string;
            recipient: string;
            /** Format: date-time */
            at: string;
            byName: string;
            /** @description Null when the outbox knows no more of it. */
            mail: components["schemas"]["MailStateResponse"] | null;
        };
        InboundLetterCan: {
            edit: boolean;
        };
        InboundLetterResponse: {
            /** Format: uuid */
            referralId: string;
            /** Format: date */
            datedOn: string | null;
            question: string | null;
            diagnosis: string | null;
            precautions: string | null;
            /** @description What the letter does not say, as far as anybody typed it. */
            missing: ("datedOn" | "question" | "diagnosis" | "precautions")[];
            typedByName: string | null;
            /** Format: date-time */
            typedAt: string | null;
            /** @description 1 while nothing was typed. */
            version: number;
            /** @description Where the referrer can be asked by mail: the address of the contact. */
            askingEmail: string | null;
            /** @description Newest first. */
            asked: components["schemas"]["AskedByMailResponse"][];
            can: components["schemas"]["InboundLetterCan"];
        };
        InboundReferralResponse: {
            /** Format: uuid */
            referralId: string;
            /** Format: date */
            dueOn: string;
            letter: components["schemas"]["InboundLetterResponse"];
        };
        InboundLetterFacts: {
            /**
             * Format: date
             * @description The date on the letter.
             * @example 2026-03-14
             */
            datedOn?: string | null;
            /** @description What is asked of us. */
            question?: string | null;
            /** @description As the referrer wrote it. */
            diagnosis?: string | null;
            /** @description As the referrer wrote them. */
            precautions?: string | null;
        };
        PhotoCan: {
            withdraw: boolean;
        };
        PhotoResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            /** Format: uuid */
            episodeId: string | null;
            /** Format: uuid */
            sessionId: string | null;
            /** @enum {string} */
            region: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot";
            /** @enum {string|null} */
            side: "left" | "right" | "both" | null;
            /** @enum {string|null} */
            view: "front" | "back" | "inner" | "outer" | "sole" | "close-up" | null;
            caption: string | null;
            /** Format: date */
            takenOn: string;
            authorName: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description Pixels. */
            width: number;
            /** @description Pixels. */
            height: number;
            /** @description SHA-256 of the stored picture, hex. */
            sha256: string;
            /**
             * @description After the consent to photographs was withdrawn the picture is shown for a stated reason only.
             * @enum {string}
             */
            shown: "freely" | "with-reason";
            can: components["schemas"]["PhotoCan"];
        };
        PhotoPage: {
            items: components["schemas"]["PhotoResponse"][];
            nextCursor: string | null;
            /**
             * @description What the patient said last about being photographed.
             * @enum {string}
             */
            consent: "not-asked" | "granted" | "ask-each-time" | "refused";
        };
        NewPhoto: {
            /** @enum {string} */
            region: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot";
            /** @enum {string|null} */
            side?: "left" | "right" | "both" | null;
            /** @enum {string|null} */
            view?: "front" | "back" | "inner" | "outer" | "sole" | "close-up" | null;
            caption?: string | null;
            /**
             * Format: date
             * @description Left out: the day of the visit, or today.
             * @example 2026-03-14
             */
            takenOn?: string;
            /** Format: uuid */
            episodeId?: string | null;
            /**
             * Format: uuid
             * @description The unsigned note it belongs to.
             */
            sessionId?: string | null;
            /** @description The patient was asked before this picture and agreed; needed where the consent says to ask each time. */
            agreedNow?: boolean;
        };
        PhotoReason: {
            reason: string;
        };
        SignedVersionResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            planId: string;
            planTitle: string;
            number: number;
            /** @description Number of the newest version. */
            newestNumber: number;
            signedName: string;
            signedRole: string;
            /** Format: date-time */
            signedAt: string;
            reason: string | null;
            /** @description SHA-256 of the content, hexadecimal. */
            contentHash: string;
        };
        PlanVisitsResponse: {
            planned: number | null;
            done: number;
            booked: number;
            /** @description Of the authorisation that leaves least. */
            authorised: number | null;
            /** @description Signed visits in the period of that authorisation. */
            authorisedUsed: number;
            /** Format: date */
            authorisedUntil: string | null;
            reviewEveryVisits: number | null;
            /** @description Two visits or seven days are left, or fewer. */
            isRunningOut: boolean;
            /** @description What is left of the authorisation, in sentences. */
            words: string[];
        };
        RetestResponse: {
            /** @enum {string} */
            kind: "goal" | "questionnaire" | "finding";
            name: string;
            /** @description The goal, the finding, or why the questionnaire is due. */
            about: string;
            last: string | null;
            /** Format: date */
            lastOn: string | null;
            /** @description Measured since the last review, or since the plan was agreed. */
            isDone: boolean;
        };
        PlanReviewDueResponse: {
            /** Format: date */
            on: string | null;
            visitsLeft: number | null;
            isDue: boolean;
            why: string[];
            retests: components["schemas"]["RetestResponse"][];
        };
        PlanReviewResponse: {
            /** Format: uuid */
            id: string;
            versionNumber: number;
            /** Format: date */
            reviewedOn: string;
            /** @enum {string} */
            decision: "continue" | "change" | "discharge";
            note: string | null;
            retested: string[];
            /** Format: date */
            nextOn: string | null;
            reviewedByName: string;
        };
        PlanAgreementResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            versionId: string;
            versionNumber: number;
            signedName: string;
            /** @enum {string} */
            relation: "self" | "parent" | "carer";
            /** @enum {string} */
            method: "link" | "tablet" | "in-person";
            isDrawn: boolean;
            /** Format: date-time */
            agreedAt: string;
            /** @description null: the patient agreed by link. */
            recordedByName: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawnByName: string | null;
            withdrawnReason: string | null;
        };
        LastDoneResponse: {
            /** Format: uuid */
            interventionId: string;
            /** Format: uuid */
            sessionId: string;
            /** Format: date */
            on: string;
            byName: string;
            byRole: string;
            pressure0To5: number | null;
            minutes: number | null;
            response: string | null;
            note: string | null;
        };
        PlanLifeCan: {
            agree: boolean;
            review: boolean;
            limits: boolean;
        };
        PlanLifeResponse: {
            /** @description The newest version; null for a draft that was never agreed. */
            signed: components["schemas"]["SignedVersionResponse"] | null;
            visits: components["schemas"]["PlanVisitsResponse"];
            review: components["schemas"]["PlanReviewDueResponse"];
            /** @description Newest first. */
            reviews: components["schemas"]["PlanReviewResponse"][];
            /** @description Newest first, with those that were taken back. */
            agreements: components["schemas"]["PlanAgreementResponse"][];
            /** @description Of each line the last time of each practitioner, latest first. */
            lastDone: components["schemas"]["LastDoneResponse"][];
            can: components["schemas"]["PlanLifeCan"];
        };
        ChangedFieldResponse: {
            field: string;
            before: string;
            after: string;
        };
        LineDifferenceResponse: {
            /** @enum {string} */
            kind: "added" | "removed" | "changed" | "moved";
            /** @enum {string} */
            part: "plan" | "goal" | "technique" | "exercise";
            line: string;
            fields: components["schemas"]["ChangedFieldResponse"][];
        };
        PlanDifferenceResponse: {
            lines: components["schemas"]["LineDifferenceResponse"][];
        };
        PlanLimitsInput: {
            /** @description A review comes every so many visits. */
            reviewEveryVisits?: number | null;
        };
        PlanVisits: {
            planned: number | null;
            /** @description Signed visits with treatment since the plan became active. */
            done: number;
            booked: number;
        };
        GoalResponse: {
            /** Format: uuid */
            id: string;
            activity: string;
            /** @enum {string} */
            measureId: "nprs" | "psfs" | "groc" | "lefs" | "pain-diagram" | "wells-dvt" | "satisfaction" | "psfs-item" | "rom.hip.flexion" | "rom.hip.extension" | "rom.hip.abduction" | "rom.hip.adduction" | "rom.hip.external-rotation" | "rom.hip.internal-rotation" | "rom.knee.flexion" | "rom.knee.extension" | "rom.ankle.dorsiflexion" | "rom.ankle.plantarflexion" | "rom.foot.inversion" | "rom.foot.eversion" | "rom.thoracolumbar.flexion" | "rom.thoracolumbar.extension" | "rom.thoracolumbar.lateral-flexion" | "rom.thoracolumbar.rotation" | "strength" | "girth" | "other";
            /** @description Which movement, landmark or activity, where the measure has many. */
            item: string | null;
            /** @enum {string|null} */
            side: "left" | "right" | null;
            baseline: number | null;
            /** @description The latest score of this measure since the plan began. */
            now: number | null;
            /** Format: date */
            nowOn: string | null;
            target: number | null;
            /** Format: date */
            targetOn: string | null;
            note: string | null;
            /** @enum {string} */
            status: "met" | "on-track" | "behind" | "not-enough-data";
            /** @description What the status rests on, in words. */
            why: string;
            /** @description Nothing was measured for four weeks. */
            needsMeasuring: boolean;
            /** @description More than measurement error since the baseline; null where nobody published one. */
            isRealChange: boolean | null;
        };
        CoveringLetter: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "clearance" | "override";
            /**
             * Format: date
             * @description The last day it holds.
             */
            until: string | null;
            maxPressure: number | null;
        };
        InterventionLimit: {
            allowed: boolean;
            maxPressure: number | null;
            /** @description Why it is limited, one line per cause. */
            why: string[];
            ruleIds: string[];
            /** @description What may be done instead, or how. */
            instead: string[];
            /** @description It is blocked, and a written clearance would allow it. */
            clearable: boolean;
            /** @description What allows it for now. */
            clearances: components["schemas"]["CoveringLetter"][];
        };
        DoseRemark: {
            param: string;
            detail: string;
        };
        InterventionResponse: {
            /** Format: uuid */
            id: string;
            modalityId: string;
            region: string;
            /** @enum {string|null} */
            side: "left" | "right" | "both" | null;
            dose: {
                [key: string]: number;
            };
            doseReason: string | null;
            aim: string | null;
            /** @enum {string} */
            performerRole: "massage-therapist" | "physiotherapist" | "either" | "patient";
            stopRule: string | null;
            frequency: string | null;
            /**
             * @description The stage from which it is done; null: from the beginning.
             * @enum {string|null}
             */
            stage: "peace" | "love" | "settle" | "build" | "return" | null;
            limit: components["schemas"]["InterventionLimit"];
            /** @description Doses outside the usual range. */
            doseRemarks: components["schemas"]["DoseRemark"][];
        };
        HomeExerciseResponse: {
            /** Format: uuid */
            id: string;
            exerciseId: string;
            /** @enum {string|null} */
            side: "left" | "right" | "both" | null;
            dose: {
                [key: string]: number;
            };
            doseReason: string | null;
            /** @enum {string|null} */
            phase: "peace" | "love" | "settle" | "build" | "return" | null;
            note: string | null;
        };
        PlanRemark: {
            /** @description A JSON pointer into the plan, such as /interventions/0. */
            pointer: string;
            code: string;
            detail: string;
        };
        LetterResponse: {
            /** @enum {string} */
            phase: "peace" | "love";
            letter: string;
            name: string;
            rule: string;
            /** @enum {string} */
            state: "do" | "withheld" | "over";
            why: string;
        };
        WithheldModalityResponse: {
            /** @enum {string} */
            id: "nmt" | "mfr" | "tp-release" | "ais" | "pnf" | "deep-tissue" | "swedish" | "cross-fibre" | "mld" | "percussion" | "static-stretch" | "joint-mob" | "manipulation" | "exercise-strength" | "exercise-mobility" | "aerobic" | "nerve-slider" | "nerve-tensioner" | "laser" | "ultrasound" | "heat" | "cold" | "compression" | "tape-elastic" | "tape-rigid" | "foam-roll" | "education";
            why: string;
        };
        CriterionResponse: {
            id: string;
            text: string;
            /** @enum {string} */
            state: "met" | "not-met" | "unknown";
            why: string;
            confirmed: boolean;
        };
        Rule72hResponse: {
            /** @enum {string} */
            state: "not-yet" | "applies" | "does-not-apply" | "assessed" | "open";
            ruleId: string;
            text: string;
            /** Format: date */
            dueOn: string;
        };
        PeaceAndLoveResponse: {
            day: number;
            /** Format: date */
            startedOn: string;
            isReinjury: boolean;
            /** @enum {string} */
            phase: "peace" | "review72h" | "love" | "halted" | "done";
            letters: components["schemas"]["LetterResponse"][];
            allowedModalities: ("nmt" | "mfr" | "tp-release" | "ais" | "pnf" | "deep-tissue" | "swedish" | "cross-fibre" | "mld" | "percussion" | "static-stretch" | "joint-mob" | "manipulation" | "exercise-strength" | "exercise-mobility" | "aerobic" | "nerve-slider" | "nerve-tensioner" | "laser" | "ultrasound" | "heat" | "cold" | "compression" | "tape-elastic" | "tape-rigid" | "foam-roll" | "education")[];
            withheld: components["schemas"]["WithheldModalityResponse"][];
            avoid: string[];
            criteriaToMove: components["schemas"]["CriterionResponse"][];
            canMove: boolean;
            rule72h: components["schemas"]["Rule72hResponse"];
            /** Format: date */
            nextReview: string | null;
            message: string;
        };
        PlanWeeks: {
            build: number;
            return: number;
        };
        TimelineStageResponse: {
            /** @enum {string} */
            stage: "peace" | "love" | "settle" | "build" | "return";
            /** @enum {string} */
            state: "past" | "now" | "ahead";
            /** Format: date */
            from: string | null;
            /** Format: date */
            to: string | null;
            /**
             * Format: date
             * @description The usual first day; a guide, never a reason to move.
             */
            expectedFrom: string;
        };
        PlanTimelineResponse: {
            day: number;
            /** Format: date */
            startedOn: string;
            isReinjury: boolean;
            restartReason: string | null;
            /** @enum {string} */
            now: "peace" | "love" | "settle" | "build" | "return" | "review72h" | "halted" | "done";
            stages: components["schemas"]["TimelineStageResponse"][];
            /** @enum {string|null} */
            next: "peace" | "love" | "settle" | "build" | "return" | "done" | null;
            /** @description To move to the next stage. */
            criteria: components["schemas"]["CriterionResponse"][];
            canMove: boolean;
            withheldLetters: components["schemas"]["LetterResponse"][];
            withheldModalities: components["schemas"]["WithheldModalityResponse"][];
            /** @description The usual day of the next stage passed two weeks ago. */
            isLate: boolean;
            message: string;
        };
        ProtocolMoveResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "move" | "reinjury";
            fromPhase: string;
            toPhase: string;
            /** @description What the clinician saw when confirming. */
            criteria: {
                [key: string]: unknown;
            };
            /** Format: date */
            happenedOn: string;
            reason: string | null;
            confirmedByName: string;
            /** Format: date-time */
            confirmedAt: string;
        };
        PlanCan: {
            edit: boolean;
            activate: boolean;
            complete: boolean;
            confirmMove: boolean;
        };
        PlanResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            /** Format: uuid */
            episodeId: string | null;
            title: string;
            /** @enum {string} */
            status: "draft" | "active" | "completed" | "stopped";
            /** Format: date */
            injuryOn: string | null;
            frequency: string | null;
            visits: components["schemas"]["PlanVisits"];
            /** Format: date */
            reviewOn: string | null;
            createdByName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            activatedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            closeReason: string | null;
            /** @description Number of the version agreed last; null before the first activation. */
            agreedVersion: number | null;
            /** @description The plan differs from the version agreed last; activate it again with a reason. */
            changedSinceAgreed: boolean;
            goals: components["schemas"]["GoalResponse"][];
            interventions: components["schemas"]["InterventionResponse"][];
            /** @description The home programme, in order. */
            exercises: components["schemas"]["HomeExerciseResponse"][];
            /** @description What keeps the plan from being activated. */
            problems: components["schemas"]["PlanRemark"][];
            /** @description Worth a look; does not stop anything. */
            warnings: components["schemas"]["PlanRemark"][];
            /** @description Where the injury stands; null without an injury date. */
            protocol: components["schemas"]["PeaceAndLoveResponse"] | null;
            /** @description The places of its episode. */
            places: components["schemas"]["PlaceResponse"][];
            /** @enum {string|null} */
            course: "injury" | "lasting" | null;
            /** @description The condition it was built for; for physiotherapists only. */
            conditionId: string | null;
            /** @description Usual weeks from the start to the later stages. */
            weeks: components["schemas"]["PlanWeeks"];
            /** @description The stages with real dates; null where there are none. */
            timeline: components["schemas"]["PlanTimelineResponse"] | null;
            /** @description Why there are no stages. */
            timelineNote: string | null;
            /** @description Lines that what is known now no longer allows. */
            unfit: components["schemas"]["PlanRemark"][];
            protocolMoves: components["schemas"]["ProtocolMoveResponse"][];
            version: number;
            can: components["schemas"]["PlanCan"];
        };
        PlanAgreementInput: {
            /**
             * Format: uuid
             * @description The version that was read with the patient; refused when there is a newer one.
             */
            versionId: string;
            signedName: string;
            /** @enum {string} */
            relation: "self" | "parent" | "carer";
            /** @enum {string} */
            method: "tablet" | "in-person";
            /** @description The name drawn by hand. */
            signatureSvg?: string;
        };
        PlanAgreementWithdrawal: {
            /** @description What the person said. */
            reason: string;
        };
        PlanReviewInput: {
            /** @enum {string} */
            decision: "continue" | "change" | "discharge";
            note?: string | null;
            retested: string[];
            /**
             * Format: date
             * @description Needed unless the plan leads to discharge.
             * @example 2026-03-14
             */
            nextOn?: string | null;
        };
        DischargeSections: {
            began: string;
            done: string;
            changed: string;
            remains: string;
            home: string;
            comeBack: string;
        };
        DischargeCan: {
            edit: boolean;
            sign: boolean;
        };
        DischargeSummaryResponse: {
            /** Format: uuid */
            planId: string;
            sections: components["schemas"]["DischargeSections"];
            /** @description What goals, visits and measurements say today. */
            suggested: components["schemas"]["DischargeSections"];
            /** @description false: nobody has saved it yet; the sections are what is suggested. */
            isWritten: boolean;
            writtenByName: string | null;
            /** Format: date-time */
            writtenAt: string | null;
            signedName: string | null;
            signedRole: string | null;
            /** Format: date-time */
            signedAt: string | null;
            /** @description SHA-256 of the signed words, hexadecimal. */
            contentHash: string | null;
            version: number;
            can: components["schemas"]["DischargeCan"];
        };
        DischargeSectionsInput: {
            began: string;
            done: string;
            changed: string;
            remains: string;
            home: string;
            comeBack: string;
        };
        TemplateGoalResponse: {
            activity: string;
            /** @enum {string} */
            measureId: "nprs" | "psfs" | "groc" | "lefs" | "pain-diagram" | "wells-dvt" | "satisfaction" | "psfs-item" | "rom.hip.flexion" | "rom.hip.extension" | "rom.hip.abduction" | "rom.hip.adduction" | "rom.hip.external-rotation" | "rom.hip.internal-rotation" | "rom.knee.flexion" | "rom.knee.extension" | "rom.ankle.dorsiflexion" | "rom.ankle.plantarflexion" | "rom.foot.inversion" | "rom.foot.eversion" | "rom.thoracolumbar.flexion" | "rom.thoracolumbar.extension" | "rom.thoracolumbar.lateral-flexion" | "rom.thoracolumbar.rotation" | "strength" | "girth" | "other";
            item: string | null;
            target: number | null;
            /** @description Weeks from the start to the target. */
            weeks: number | null;
        };
        TemplateLineResponse: {
            modalityId: string;
            region: string;
            dose: {
                [key: string]: number;
            };
            doseReason: string | null;
            aim: string | null;
            /** @enum {string} */
            performerRole: "massage-therapist" | "physiotherapist" | "either" | "patient";
            stopRule: string | null;
            frequency: string | null;
            stage: string | null;
        };
        TemplateExerciseResponse: {
            exerciseId: string;
            dose: {
                [key: string]: number;
            };
            doseReason: string | null;
            /** @description The stage it is done in; every stage when null. */
            phase: string | null;
        };
        PlanTemplateContent: {
            /** @enum {string|null} */
            course: "injury" | "lasting" | null;
            weeksToBuild: number | null;
            weeksToReturn: number | null;
            visitsPlanned: number | null;
            frequency: string | null;
            goals: components["schemas"]["TemplateGoalResponse"][];
            interventions: components["schemas"]["TemplateLineResponse"][];
            exercises: components["schemas"]["TemplateExerciseResponse"][];
        };
        PlanTemplateResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            createdByName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            retiredAt: string | null;
            content: components["schemas"]["PlanTemplateContent"];
            version: number;
        };
        PlanTemplatePage: {
            items: components["schemas"]["PlanTemplateResponse"][];
            nextCursor: string | null;
        };
        NewPlanTemplate: {
            name: string;
            /**
             * Format: uuid
             * @description The plan it is made from. Nothing of the person is kept: no baseline, no day, no side.
             */
            planId: string;
        };
        PlanTemplateChange: {
            name?: string;
            /** @description No longer offered; it can be offered again. */
            retired?: boolean;
        };
        PlanRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            /** Format: uuid */
            episodeId: string | null;
            title: string;
            /** @enum {string} */
            status: "draft" | "active" | "completed" | "stopped";
            /** Format: date */
            reviewOn: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            activatedAt: string | null;
            version: number;
        };
        PlanPage: {
            items: components["schemas"]["PlanRow"][];
            nextCursor: string | null;
        };
        NewPlan: {
            title: string;
            /** Format: uuid */
            episodeId?: string | null;
            /**
             * Format: date
             * @example 2026-03-14
             */
            injuryOn?: string | null;
            frequency?: string | null;
            visitsPlanned?: number | null;
            /**
             * Format: date
             * @example 2026-03-14
             */
            reviewOn?: string | null;
            /**
             * @description A fresh injury with a day, or a lasting problem; read from the injury date when left out.
             * @enum {string|null}
             */
            course?: "injury" | "lasting" | null;
            /**
             * @description The condition a physiotherapist built the plan for.
             * @enum {string|null}
             */
            conditionId?: "low-back-pain" | "sciatica" | "lumbar-disc-herniation" | "lumbar-disc-degeneration" | "lumbar-radiculopathy" | "lumbar-stenosis" | "lordosis" | "kyphosis" | "scoliosis" | "spondylolysis" | "spondylolisthesis" | "facet-irritation" | "si-joint-dysfunction" | "pelvic-tilt-anterior" | "pelvic-tilt-posterior" | "pelvic-tilt-lateral" | "postural-misalignment" | "neuromuscular-pain" | "piriformis-syndrome" | "cauda-equina" | "nerve-entrapment-soft-tissue" | "meralgia-paresthetica" | "restless-legs" | "peripheral-neuropathy" | "diabetic-leg-pain" | "sciatic-neuralgia" | "femoral-neuralgia" | "tibial-neuralgia" | "obturator-neuralgia" | "trochanteric-bursitis" | "hip-osteoarthritis" | "avascular-necrosis-hip" | "fai" | "hip-dysplasia" | "hip-fracture" | "labral-tear" | "groin-strain" | "hip-impingement-groin" | "inguinal-hernia" | "hip-flexor-tendinitis" | "iliopsoas-strain" | "quadriceps-strain" | "hamstring-strain" | "stress-fracture" | "shin-splints" | "exertional-compartment" | "acute-compartment" | "fracture-leg" | "muscle-strain" | "muscle-cramp" | "muscle-tightness" | "tendinopathy" | "acl-injury" | "pcl-injury" | "collateral-ligament-sprain" | "meniscal-injury" | "knee-bursitis" | "patellar-tendinopathy" | "knee-osteoarthritis" | "itb-syndrome" | "osgood-schlatter" | "patellofemoral-pain" | "chondromalacia" | "osteochondritis-dissecans" | "knee-fracture" | "paget-disease" | "bone-tumour" | "rheumatoid-arthritis" | "osteoarthritis-general" | "gout" | "cellulitis" | "osteomyelitis" | "chronic-pain" | "dvt" | "pulmonary-embolism" | "pad-claudication" | "varicose-veins" | "achilles-tendinopathy" | "achilles-rupture" | "ankle-bursitis" | "ankle-osteoarthritis" | "ankle-sprain" | "plantar-fasciitis" | "metatarsalgia" | "arch-pain" | "bone-spur" | "bunion" | "morton-neuroma" | "hammertoe" | "foot-tendinopathy" | null;
            /** @description Usual weeks until building up. */
            weeksToBuild?: number | null;
            /** @description Usual weeks until the return to full load. */
            weeksToReturn?: number | null;
        };
        PlanChange: {
            title?: string;
            /** Format: uuid */
            episodeId?: string | null;
            /**
             * Format: date
             * @example 2026-03-14
             */
            injuryOn?: string | null;
            frequency?: string | null;
            visitsPlanned?: number | null;
            /**
             * Format: date
             * @example 2026-03-14
             */
            reviewOn?: string | null;
            /**
             * @description A fresh injury with a day, or a lasting problem; read from the injury date when left out.
             * @enum {string|null}
             */
            course?: "injury" | "lasting" | null;
            /**
             * @description The condition a physiotherapist built the plan for.
             * @enum {string|null}
             */
            conditionId?: "low-back-pain" | "sciatica" | "lumbar-disc-herniation" | "lumbar-disc-degeneration" | "lumbar-radiculopathy" | "lumbar-stenosis" | "lordosis" | "kyphosis" | "scoliosis" | "spondylolysis" | "spondylolisthesis" | "facet-irritation" | "si-joint-dysfunction" | "pelvic-tilt-anterior" | "pelvic-tilt-posterior" | "pelvic-tilt-lateral" | "postural-misalignment" | "neuromuscular-pain" | "piriformis-syndrome" | "cauda-equina" | "nerve-entrapment-soft-tissue" | "meralgia-paresthetica" | "restless-legs" | "peripheral-neuropathy" | "diabetic-leg-pain" | "sciatic-neuralgia" | "femoral-neuralgia" | "tibial-neuralgia" | "obturator-neuralgia" | "trochanteric-bursitis" | "hip-osteoarthritis" | "avascular-necrosis-hip" | "fai" | "hip-dysplasia" | "hip-fracture" | "labral-tear" | "groin-strain" | "hip-impingement-groin" | "inguinal-hernia" | "hip-flexor-tendinitis" | "iliopsoas-strain" | "quadriceps-strain" | "hamstring-strain" | "stress-fracture" | "shin-splints" | "exertional-compartment" | "acute-compartment" | "fracture-leg" | "muscle-strain" | "muscle-cramp" | "muscle-tightness" | "tendinopathy" | "acl-injury" | "pcl-injury" | "collateral-ligament-sprain" | "meniscal-injury" | "knee-bursitis" | "patellar-tendinopathy" | "knee-osteoarthritis" | "itb-syndrome" | "osgood-schlatter" | "patellofemoral-pain" | "chondromalacia" | "osteochondritis-dissecans" | "knee-fracture" | "paget-disease" | "bone-tumour" | "rheumatoid-arthritis" | "osteoarthritis-general" | "gout" | "cellulitis" | "osteomyelitis" | "chronic-pain" | "dvt" | "pulmonary-embolism" | "pad-claudication" | "varicose-veins" | "achilles-tendinopathy" | "achilles-rupture" | "ankle-bursitis" | "ankle-osteoarthritis" | "ankle-sprain" | "plantar-fasciitis" | "metatarsalgia" | "arch-pain" | "bone-spur" | "bunion" | "morton-neuroma" | "hammertoe" | "foot-tendinopathy" | null;
            /** @description Usual weeks until building up. */
            weeksToBuild?: number | null;
            /** @description Usual weeks until the return to full load. */
            weeksToReturn?: number | null;
        };
        GoalInput: {
            activity: string;
            /** @enum {string} */
            measureId: "nprs" | "psfs" | "groc" | "lefs" | "pain-diagram" | "wells-dvt" | "satisfaction" | "psfs-item" | "rom.hip.flexion" | "rom.hip.extension" | "rom.hip.abduction" | "rom.hip.adduction" | "rom.hip.external-rotation" | "rom.hip.internal-rotation" | "rom.knee.flexion" | "rom.knee.extension" | "rom.ankle.dorsiflexion" | "rom.ankle.plantarflexion" | "rom.foot.inversion" | "rom.foot.eversion" | "rom.thoracolumbar.flexion" | "rom.thoracolumbar.extension" | "rom.thoracolumbar.lateral-flexion" | "rom.thoracolumbar.rotation" | "strength" | "girth" | "other";
            /** @description Which movement, landmark or activity, where the measure has many. */
            item?: string | null;
            /** @enum {string|null} */
            side?: "left" | "right" | null;
            baseline?: number | null;
            target?: number | null;
            /**
             * Format: date
             * @example 2026-03-14
             */
            targetOn?: string | null;
            note?: string | null;
        };
        GoalList: {
            goals: components["schemas"]["GoalInput"][];
        };
        InterventionInput: {
            /** @enum {string} */
            modalityId: "nmt" | "mfr" | "tp-release" | "ais" | "pnf" | "deep-tissue" | "swedish" | "cross-fibre" | "mld" | "percussion" | "static-stretch" | "joint-mob" | "manipulation" | "exercise-strength" | "exercise-mobility" | "aerobic" | "nerve-slider" | "nerve-tensioner" | "laser" | "ultrasound" | "heat" | "cold" | "compression" | "tape-elastic" | "tape-rigid" | "foam-roll" | "education";
            /** @enum {string} */
            region: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot";
            /** @enum {string|null} */
            side?: "left" | "right" | "both" | null;
            /** @description Dose by parameter of the modality, in that parameter’s unit. */
            dose: {
                [key: string]: number;
            };
            /** @description Why a dose lies outside the usual range. */
            doseReason?: string | null;
            aim?: string | null;
            /** @enum {string} */
            performerRole: "massage-therapist" | "physiotherapist" | "either" | "patient";
            stopRule?: string | null;
            /** @description How often, in words. */
            frequency?: string | null;
            /**
             * @description The stage from which it is done; from the beginning when left out.
             * @enum {string|null}
             */
            stage?: "peace" | "love" | "settle" | "build" | "return" | null;
        };
        InterventionList: {
            interventions: components["schemas"]["InterventionInput"][];
        };
        PlanActivation: {
            /** @description Required when the plan was active before: what changed and why. */
            reason?: string;
        };
        MoveCriteria: {
            restPain0To10?: number | null;
            restPainFalling24h?: boolean | null;
            loadsWithoutWorseNextMorning?: boolean | null;
            painOnLoad0To10?: number | null;
            worseNextMorning?: boolean | null;
            /** @description The limited motion as a share of the other side, 1 being equal. */
            motionShareOfOther?: number | null;
            /** @description Strength as a share of the other side. */
            strengthShareOfOther?: number | null;
            oneLegTaskOk?: boolean | null;
            /** @description Asked only where no measurement says it. */
            goalsMet?: boolean | null;
        };
        ProtocolMoveInput: {
            /** @enum {string} */
            kind: "move" | "reinjury";
            /**
             * @description For a move. A re-injury always returns to the first stage, and says how it happened.
             * @enum {string}
             */
            toPhase?: "peace" | "love" | "build" | "return" | "done";
            criteria?: components["schemas"]["MoveCriteria"];
            /**
             * Format: date
             * @description Day of the move, or of the new injury. Defaults to today.
             * @example 2026-03-14
             */
            happenedOn?: string;
            reason?: string;
        };
        PlanCompletion: {
            /** @enum {string} */
            ending: "completed" | "stopped";
            reason: string;
        };
        PlanVersionResponse: {
            /** Format: uuid */
            id: string;
            number: number;
            reason: string | null;
            activatedByName: string;
            /** Format: date-time */
            activatedAt: string;
            /** Format: uuid */
            screeningId: string | null;
            /** @description SHA-256 of the agreed content, hexadecimal. */
            contentHash: string;
            /** @description Exactly what was agreed. */
            content: {
                [key: string]: unknown;
            };
        };
        PlanVersionPage: {
            items: components["schemas"]["PlanVersionResponse"][];
            nextCursor: string | null;
        };
        HomeExerciseInput: {
            /** @enum {string} */
            exerciseId: "pelvic-tilt" | "bridge" | "single-leg-bridge" | "knee-to-chest" | "cat-camel" | "bird-dog" | "press-up" | "heel-tap" | "clam-shell" | "side-lying-abduction" | "standing-hip-abduction" | "band-side-step" | "hip-flexor-stretch" | "piriformis-stretch" | "hamstring-stretch" | "hamstring-ais" | "adductor-squeeze" | "prone-hip-extension" | "sciatic-slider" | "femoral-slider" | "heel-dig" | "hip-hinge" | "nordic-lower" | "quad-stretch" | "quad-set" | "straight-leg-raise" | "heel-slide" | "seated-knee-extension" | "wall-sit" | "mini-squat" | "step-up" | "sit-to-stand" | "ankle-pumps" | "ankle-alphabet" | "calf-raise" | "eccentric-heel-drop" | "calf-stretch" | "soleus-stretch" | "toe-raise" | "towel-scrunch" | "plantar-fascia-stretch" | "single-leg-balance" | "calf-roller" | "brisk-walk" | "cramp-toe-pull" | "cramp-heel-walk";
            /** @enum {string|null} */
            side?: "left" | "right" | "both" | null;
            /** @description Dose by field of the exercise, in that field’s unit. */
            dose: {
                [key: string]: number;
            };
            /** @description Why a dose lies outside the usual range. */
            doseReason?: string | null;
            /**
             * @description The stage it belongs to; null: every stage.
             * @enum {string|null}
             */
            phase?: "peace" | "love" | "settle" | "build" | "return" | null;
            /** @description For the patient, in the patient’s words. */
            note?: string | null;
        };
        HomeExerciseList: {
            exercises: components["schemas"]["HomeExerciseInput"][];
        };
        LiveCareLink: {
            /** @enum {string} */
            way: "shown" | "email" | "hand-over";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Five wrong birth dates. */
            isLocked: boolean;
            /** @description Somebody gave the right birth date. */
            isOpened: boolean;
        };
        CareAgreedResponse: {
            signedName: string;
            /** Format: date-time */
            agreedAt: string;
        };
        ExerciseAdherenceResponse: {
            exerciseId: string;
            daysDone: number;
            daysPlanned: number;
            /** Format: date */
            lastOn: string | null;
            lastPain: number | null;
        };
        DayAtHomeResponse: {
            /** Format: date */
            on: string;
            times: number;
            pain: number | null;
        };
        AdherenceResponse: {
            /** Format: date */
            since: string | null;
            days: number;
            exercises: components["schemas"]["ExerciseAdherenceResponse"][];
            course: components["schemas"]["DayAtHomeResponse"][];
        };
        HomeNoteResponse: {
            /** Format: date */
            on: string;
            exerciseId: string;
            text: string;
        };
        CareHeadingsResponse: {
            title: string;
            goals: string;
            weDo: string;
            youDo: string;
            notYet: string;
            callUsIf: string;
            emergencyIf: string;
        };
        CareStageResponse: {
            /** @enum {string} */
            id: "peace" | "love" | "settle" | "build" | "return";
            name: string;
            about: string;
            daily: string[];
        };
        CareGoalResponse: {
            activity: string;
            /** Format: date */
            byDate: string | null;
        };
        CareLineResponse: {
            what: string;
            where: string | null;
            why: string;
            stop: string;
        };
        CareExerciseResponse: {
            /** @enum {string} */
            exerciseId: "pelvic-tilt" | "bridge" | "single-leg-bridge" | "knee-to-chest" | "cat-camel" | "bird-dog" | "press-up" | "heel-tap" | "clam-shell" | "side-lying-abduction" | "standing-hip-abduction" | "band-side-step" | "hip-flexor-stretch" | "piriformis-stretch" | "hamstring-stretch" | "hamstring-ais" | "adductor-squeeze" | "prone-hip-extension" | "sciatic-slider" | "femoral-slider" | "heel-dig" | "hip-hinge" | "nordic-lower" | "quad-stretch" | "quad-set" | "straight-leg-raise" | "heel-slide" | "seated-knee-extension" | "wall-sit" | "mini-squat" | "step-up" | "sit-to-stand" | "ankle-pumps" | "ankle-alphabet" | "calf-raise" | "eccentric-heel-drop" | "calf-stretch" | "soleus-stretch" | "toe-raise" | "towel-scrunch" | "plantar-fascia-stretch" | "single-leg-balance" | "calf-roller" | "brisk-walk" | "cramp-toe-pull" | "cramp-heel-walk";
            name: string;
            side: string | null;
            note: string | null;
            steps: string[];
            dose: string[];
            stop: string[];
            care: string[];
            perDay: number;
            daysPerWeek: number;
        };
        CareNotYetResponse: {
            name: string;
            why: string;
        };
        CarePageResponse: {
            /** @enum {string} */
            language: "en" | "fr";
            headings: components["schemas"]["CareHeadingsResponse"];
            stage: components["schemas"]["CareStageResponse"];
            goals: components["schemas"]["CareGoalResponse"][];
            weDo: components["schemas"]["CareLineResponse"][];
            youDo: components["schemas"]["CareExerciseResponse"][];
            notYet: components["schemas"]["CareNotYetResponse"][];
            callUsIf: string[];
            emergencyIf: string[];
        };
        PlanCareResponse: {
            link: components["schemas"]["LiveCareLink"] | null;
            hasEmail: boolean;
            /** @description The language of the patient. */
            language: string;
            /** @description With the newest version. */
            agreement: components["schemas"]["CareAgreedResponse"] | null;
            adherence: components["schemas"]["AdherenceResponse"];
            /** @description What the patient wrote, newest first. */
            notes: components["schemas"]["HomeNoteResponse"][];
            /** @description The page as it would be printed now. */
            page: components["schemas"]["CarePageResponse"];
        };
        CareLinkRequest: {
            /** @enum {string} */
            sendBy?: "link" | "email";
        };
        CareLinkResponse: {
            /** @description Said once; null when it goes by mail. */
            url: string | null;
            /** Format: date-time */
            expiresAt: string | null;
        };
        LinkToken: {
            token: string;
        };
        CareDoorResponse: {
            clinicName: string;
            clinicPhone: string | null;
            emergencyNumber: string;
            language: string;
        };
        LinkCheck: {
            token: string;
            /**
             * Format: date
             * @example 2026-03-14
             */
            birthDate: string;
        };
        CareDoneResponse: {
            /** Format: uuid */
            id: string;
            exerciseId: string;
            /** Format: date */
            doneOn: string;
            pain: number | null;
            note: string | null;
        };
        CareResponse: {
            clinicName: string;
            clinicPhone: string | null;
            emergencyNumber: string;
            language: string;
            /** Format: date */
            today: string;
            firstName: string;
            planTitle: string;
            /** @description The version the page is of. */
            number: number;
            agreement: components["schemas"]["CareAgreedResponse"] | null;
            page: components["schemas"]["CarePageResponse"];
            /** @description Of the last four weeks, oldest first. */
            done: components["schemas"]["CareDoneResponse"][];
        };
        CareMark: {
            /** @description Made by the device: sending one again changes nothing. */
            mark: string;
            /** @enum {string} */
            exerciseId: "pelvic-tilt" | "bridge" | "single-leg-bridge" | "knee-to-chest" | "cat-camel" | "bird-dog" | "press-up" | "heel-tap" | "clam-shell" | "side-lying-abduction" | "standing-hip-abduction" | "band-side-step" | "hip-flexor-stretch" | "piriformis-stretch" | "hamstring-stretch" | "hamstring-ais" | "adductor-squeeze" | "prone-hip-extension" | "sciatic-slider" | "femoral-slider" | "heel-dig" | "hip-hinge" | "nordic-lower" | "quad-stretch" | "quad-set" | "straight-leg-raise" | "heel-slide" | "seated-knee-extension" | "wall-sit" | "mini-squat" | "step-up" | "sit-to-stand" | "ankle-pumps" | "ankle-alphabet" | "calf-raise" | "eccentric-heel-drop" | "calf-stretch" | "soleus-stretch" | "toe-raise" | "towel-scrunch" | "plantar-fascia-stretch" | "single-leg-balance" | "calf-roller" | "brisk-walk" | "cramp-toe-pull" | "cramp-heel-walk";
            /**
             * Format: date
             * @example 2026-03-14
             */
            doneOn: string;
            pain?: number | null;
            note?: string | null;
            markedAt: string;
            /** @description Taken back. */
            undone: boolean;
        };
        CareMarks: {
            marks: components["schemas"]["CareMark"][];
        };
        CareDoneListResponse: {
            done: components["schemas"]["CareDoneResponse"][];
        };
        CareAgreement: {
            /** @description The version that was read. */
            number: number;
            signedName: string;
            /** @enum {string} */
            relation: "self" | "parent" | "carer";
        };
        CorrectedResponse: {
            score: number | null;
            /** Format: date */
            takenOn: string;
            recordedByName: string | null;
            reason: string;
        };
        OutcomeChangeResponse: {
            /** @description Signed, in the measure’s unit: this score minus the first one. */
            amount: number;
            /** @enum {string} */
            direction: "better" | "same" | "worse";
            /** @description More than the measurement error; null when no threshold is published. */
            beyondError: boolean | null;
            /** @description As much as patients call important; null when no threshold is published. */
            important: boolean | null;
            /** Format: date */
            sinceOn: string;
        };
        OutcomeResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            /** Format: uuid */
            episodeId: string | null;
            /** @enum {string} */
            measureId: "nprs" | "psfs" | "groc" | "lefs" | "pain-diagram" | "satisfaction";
            answers: {
                [key: string]: unknown;
            };
            /** @description Null when too many items are missing. */
            score: number | null;
            /** Format: date */
            takenOn: string;
            /** @enum {string} */
            provenance: "patient" | "clinician";
            recordedByName: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** @description The patient answered by link, with nobody of the clinic in between. */
            byLink: boolean;
            corrected: components["schemas"]["CorrectedResponse"] | null;
            change: components["schemas"]["OutcomeChangeResponse"] | null;
        };
        OutcomePage: {
            items: components["schemas"]["OutcomeResponse"][];
            nextCursor: string | null;
        };
        NewOutcome: {
            /** @enum {string} */
            measureId: "nprs" | "psfs" | "groc" | "lefs" | "pain-diagram" | "satisfaction";
            /** @description The answers by item; which items there are depends on the measure. */
            answers: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description Defaults to today in the clinic’s time zone.
             * @example 2026-03-14
             */
            takenOn?: string;
            /** @enum {string} */
            provenance: "patient" | "clinician";
            /** Format: uuid */
            episodeId?: string | null;
        };
        MeasuredPointResponse: {
            /**
             * Format: date
             * @description Day of the visit it belongs to.
             */
            on: string;
            value: number;
            painful: boolean | null;
        };
        MeasuredSeriesResponse: {
            /** @description The same for every value of one thing on one side. */
            key: string;
            /** @enum {string} */
            kind: "range-of-motion" | "strength" | "girth";
            label: string;
            /** @description As written behind the number. */
            unit: string;
            /** @enum {string|null} */
            side: "left" | "right" | "both" | null;
            /** @description Oldest first. */
            values: components["schemas"]["MeasuredPointResponse"][];
        };
        GivenResponse: {
            /** @enum {string} */
            modalityId: "nmt" | "mfr" | "tp-release" | "ais" | "pnf" | "deep-tissue" | "swedish" | "cross-fibre" | "mld" | "percussion" | "static-stretch" | "joint-mob" | "manipulation" | "exercise-strength" | "exercise-mobility" | "aerobic" | "nerve-slider" | "nerve-tensioner" | "laser" | "ultrasound" | "heat" | "cold" | "compression" | "tape-elastic" | "tape-rigid" | "foam-roll" | "education";
            region: string;
            /** @enum {string|null} */
            side: "left" | "right" | "both" | null;
            /** @description Level 0 to 5. */
            pressure: number | null;
            minutes: number | null;
        };
        VisitDoseResponse: {
            /** Format: uuid */
            sessionId: string;
            /** Format: date */
            on: string;
            given: components["schemas"]["GivenResponse"][];
        };
        StageBandResponse: {
            /** @enum {string} */
            stage: "peace" | "love" | "settle" | "build" | "return";
            name: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Null while it lasts.
             */
            to: string | null;
        };
        CourseGoalResponse: {
            /** Format: uuid */
            id: string;
            activity: string;
            /** @enum {string} */
            measureId: "nprs" | "psfs" | "groc" | "lefs" | "pain-diagram" | "wells-dvt" | "satisfaction" | "psfs-item" | "rom.hip.flexion" | "rom.hip.extension" | "rom.hip.abduction" | "rom.hip.adduction" | "rom.hip.external-rotation" | "rom.hip.internal-rotation" | "rom.knee.flexion" | "rom.knee.extension" | "rom.ankle.dorsiflexion" | "rom.ankle.plantarflexion" | "rom.foot.inversion" | "rom.foot.eversion" | "rom.thoracolumbar.flexion" | "rom.thoracolumbar.extension" | "rom.thoracolumbar.lateral-flexion" | "rom.thoracolumbar.rotation" | "strength" | "girth" | "other";
            baseline: number | null;
            target: number | null;
            /** Format: date */
            targetOn: string | null;
        };
        CoursePlanResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            /**
             * Format: date
             * @description Day of the injury, or the day the plan was agreed.
             */
            startedOn: string;
            stages: components["schemas"]["StageBandResponse"][];
            goals: components["schemas"]["CourseGoalResponse"][];
        };
        MeasureDueResponse: {
            /** @enum {string} */
            measureId: "nprs" | "psfs" | "groc" | "lefs" | "pain-diagram" | "wells-dvt" | "satisfaction";
            /** @enum {string} */
            why: "first" | "visit" | "interval";
            /** Format: date */
            lastOn: string | null;
        };
        OutcomeRequestResponse: {
            /** Format: uuid */
            id: string;
            measures: ("nprs" | "psfs" | "groc" | "satisfaction")[];
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            state: "waiting" | "sent" | "answered" | "withdrawn";
            /** @description Null when it was asked by itself before a visit. */
            requestedByName: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            answeredAt: string | null;
        };
        OutcomeCourseResponse: {
            /** @description Oldest first; corrected ones stand for what they replaced. */
            scores: components["schemas"]["OutcomeResponse"][];
            measured: components["schemas"]["MeasuredSeriesResponse"][];
            /** @description Signed visits, oldest first. */
            visits: components["schemas"]["VisitDoseResponse"][];
            /** @description The active plan, or the last one that ended. */
            plan: components["schemas"]["CoursePlanResponse"] | null;
            /** @description What to ask at the next visit. */
            due: components["schemas"]["MeasureDueResponse"][];
            /** @description What the patient was asked by link, newest first. */
            requests: components["schemas"]["OutcomeRequestResponse"][];
        };
        NewOutcomeRequest: {
            measures: ("nprs" | "psfs" | "groc" | "satisfaction")[];
            /**
             * Format: date
             * @description The day the answer is wanted by; today when left out.
             * @example 2026-03-14
             */
            dueOn?: string;
        };
        OutcomeCorrection: {
            /** @description The answers as they should have been; null takes the score back. */
            answers: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date
             * @description The day it was taken, when that was wrong too.
             * @example 2026-03-14
             */
            takenOn?: string;
            /** @description Why it was wrong. */
            reason: string;
        };
        AskedMeasureResponse: {
            /** @enum {string} */
            measureId: "nprs" | "psfs" | "groc" | "satisfaction";
            /** @description For own activities: those named at first. */
            activities: string[];
        };
        CareQuestionsResponse: {
            /** Format: uuid */
            requestId: string;
            /** Format: date */
            dueOn: string;
            measures: components["schemas"]["AskedMeasureResponse"][];
        };
        CareQuestionsOpenResponse: {
            /** @description Null when nothing is asked. */
            questions: components["schemas"]["CareQuestionsResponse"] | null;
        };
        CareAnswer: {
            /** @enum {string} */
            measureId: "nprs" | "psfs" | "groc" | "satisfaction";
            /** @description The answers by item. */
            answers: {
                [key: string]: unknown;
            };
        };
        CareAnswers: {
            /** Format: uuid */
            requestId: string;
            /**
             * Format: date
             * @description The day it was answered on the device; a day that was offline keeps its date.
             * @example 2026-03-14
             */
            answeredOn?: string;
            answers: components["schemas"]["CareAnswer"][];
        };
        ExportResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "clinic" | "patient";
            /** Format: uuid */
            patientId: string | null;
            reason: string | null;
            requestedByName: string;
            /** Format: date-time */
            requestedAt: string;
            /**
             * Format: date-time
             * @description Until then it can be downloaded, by the person who asked for it.
             */
            expiresAt: string;
            /** @description The caller may download it now. */
            canDownload: boolean;
        };
        ExportPage: {
            items: components["schemas"]["ExportResponse"][];
            nextCursor: string | null;
        };
        NewExport: {
            /** @description Why, for the audit trail: a move, a request by the patient. */
            reason?: string;
        };
        FindingPage: {
            items: components["schemas"]["FindingResponse"][];
            nextCursor: string | null;
        };
        NewFinding: {
            /** @enum {string} */
            kind: "palpation" | "trigger-point" | "range-of-motion" | "strength" | "neuro" | "special-test" | "girth" | "vital" | "gait-posture" | "note";
            /** @enum {string} */
            region: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot";
            /** @enum {string|null} */
            side?: "left" | "right" | "both" | null;
            /** @description What was found. Its fields depend on the kind and are checked against that kind’s table. */
            data: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            episodeId?: string | null;
            /**
             * Format: uuid
             * @description The unsigned note it belongs to.
             */
            sessionId?: string | null;
        };
        NewFindings: {
            /** @description All of them are stored, or none. */
            findings: components["schemas"]["NewFinding"][];
        };
        FindingsRecorded: {
            /** @description In the order they were sent. */
            findings: components["schemas"]["FindingResponse"][];
            /** @description Present when the findings changed an answer of the screening. */
            screening: components["schemas"]["FindingScreening"] | null;
        };
        LastValueResponse: {
            /** @enum {string} */
            kind: "palpation" | "trigger-point" | "range-of-motion" | "strength" | "neuro" | "special-test" | "girth" | "vital" | "gait-posture" | "note";
            /** @description What was measured: the same text at every visit. */
            item: string;
            /** @enum {string} */
            measure: "degrees" | "grade0To5" | "dermatome" | "myotome0To5" | "reflex0To4" | "result" | "cm" | "tenderness0To3" | "systolic" | "diastolic" | "pulse" | "temperatureCelsius" | "text";
            region: string;
            /** @enum {string|null} */
            side: "left" | "right" | "both" | null;
            /** @description A number in the measure’s unit, or a word. */
            value: number | string;
            painful: boolean | null;
            /** @description The whole finding. */
            data: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            findingId: string;
            /** Format: date-time */
            recordedAt: string;
        };
        ExaminationBaseResponse: {
            values: components["schemas"]["LastValueResponse"][];
        };
        TrendValueResponse: {
            /** Format: uuid */
            findingId: string;
            /** Format: uuid */
            sessionId: string | null;
            /** @enum {string|null} */
            side: "left" | "right" | "both" | null;
            /** @description A number in the measure’s unit, or a word. */
            value: number | string;
            painful: boolean | null;
            /** Format: date-time */
            recordedAt: string;
        };
        TrendSeriesResponse: {
            /** @enum {string} */
            measure: "degrees" | "grade0To5" | "dermatome" | "myotome0To5" | "reflex0To4" | "result" | "cm" | "tenderness0To3" | "systolic" | "diastolic" | "pulse" | "temperatureCelsius" | "text";
            label: string;
            /** @description Empty for words. */
            unit: string;
            /** @description Oldest first. */
            values: components["schemas"]["TrendValueResponse"][];
        };
        FindingTrendResponse: {
            /** @enum {string} */
            kind: "palpation" | "trigger-point" | "range-of-motion" | "strength" | "neuro" | "special-test" | "girth" | "vital" | "gait-posture" | "note";
            label: string;
            /** @description Empty where the finding holds no value that is measured again. */
            series: components["schemas"]["TrendSeriesResponse"][];
        };
        FindingChange: {
            /** @enum {string} */
            region?: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot";
            /** @enum {string|null} */
            side?: "left" | "right" | "both" | null;
            /** @description What was found. Its fields depend on the kind and are checked against that kind’s table. */
            data?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            status?: "active" | "entered-in-error";
        };
        AttachmentCan: {
            remove: boolean;
        };
        AttachmentResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            referralId: string;
            /** @enum {string} */
            kind: "referral-letter" | "reply" | "report" | "other";
            source: string | null;
            /** Format: date */
            datedOn: string | null;
            /** @enum {string} */
            mediaType: "application/pdf" | "image/jpeg";
            /** @description Of what is kept. */
            sizeBytes: number;
            /** @description SHA-256 of what was kept, hex. */
            sha256: string;
            addedByName: string;
            /** Format: date-time */
            addedAt: string;
            /** Format: date-time */
            removedAt: string | null;
            removedByName: string | null;
            removedReason: string | null;
            can: components["schemas"]["AttachmentCan"];
        };
        AttachmentListResponse: {
            /** @description Oldest first; what was removed is told without its content. */
            items: components["schemas"]["AttachmentResponse"][];
            /** @description The referral is open and has room for another one. */
            canAdd: boolean;
        };
        NewAttachment: {
            /** @enum {string} */
            kind: "referral-letter" | "reply" | "report" | "other";
            /** @description Who wrote or sent it. */
            source?: string | null;
            /**
             * Format: date
             * @description The date on the paper.
             * @example 2026-03-14
             */
            datedOn?: string | null;
        };
        AttachmentRemoval: {
            reason: string;
        };
        ReplyHistory: {
            /** @description Letters that were answered. */
            replies: number;
            /** @description Days from sending to reply; half of them came sooner. */
            medianDays: number | null;
            /** @description Days, of the last reply. */
            lastDays: number | null;
            /** @description Referrals with them that are not closed, both directions. */
            open: number;
        };
        ContactResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            practice: string | null;
            specialty: string | null;
            email: string | null;
            phone: string | null;
            fax: string | null;
            address: string | null;
            /** @enum {string|null} */
            preferredWay: "email" | "fax" | "phone" | "post" | null;
            /** @enum {string} */
            status: "active" | "archived";
            history: components["schemas"]["ReplyHistory"];
            version: number;
        };
        ContactPage: {
            items: components["schemas"]["ContactResponse"][];
            nextCursor: string | null;
        };
        NewContact: {
            name: string;
            practice?: string | null;
            specialty?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            fax?: string | null;
            /** @description For letters by post. */
            address?: string | null;
            /**
             * @description How they want to get letters; what it needs must be there.
             * @enum {string|null}
             */
            preferredWay?: "email" | "fax" | "phone" | "post" | null;
        };
        ContactChange: {
            name?: string;
            practice?: string | null;
            specialty?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            fax?: string | null;
            address?: string | null;
            /** @enum {string|null} */
            preferredWay?: "email" | "fax" | "phone" | "post" | null;
            /** @enum {string} */
            status?: "active" | "archived";
        };
        TaskRightsResponse: {
            assign: boolean;
            snooze: boolean;
            finish: boolean;
        };
        TaskResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "emergency-answer" | "stop-answer" | "intake-review" | "intake-missing" | "clearance-waiting" | "clearance-lapsing" | "unsigned-note" | "co-signature" | "note-returned" | "review-due" | "referral-overdue" | "referral-escalated" | "referral-next-step" | "referral-report-due" | "follow-up" | "plan-no-longer-fits" | "medicine-unclear" | "outcomes-missing" | "visits-running-out" | "message-undelivered";
            /** @enum {string} */
            severity: "emergency" | "do-not-treat-refer" | "clearance-needed" | "modify" | "none";
            /** Format: uuid */
            patientId: string | null;
            patientName: string | null;
            /** @enum {string} */
            subjectKind: "patient" | "intake" | "clearance" | "session" | "plan" | "referral" | "medicine" | "appointment" | "message";
            /** Format: uuid */
            subjectId: string;
            /** Format: uuid */
            ownerId: string | null;
            ownerName: string | null;
            /** Format: date */
            dueOn: string | null;
            overdue: boolean;
            /** @enum {string} */
            status: "open" | "snoozed" | "done";
            /** Format: date */
            snoozedUntil: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            doneAt: string | null;
            version: number;
            can: components["schemas"]["TaskRightsResponse"];
        };
        TaskPage: {
            items: components["schemas"]["TaskResponse"][];
            nextCursor: string | null;
        };
        TaskCountsResponse: {
            /** @description Open ones, dangers first. */
            kinds: components["schemas"]["TaskKindCountResponse"][];
            /** @description Open tasks of the caller. */
            mine: number;
            /** @description Open tasks that are nobody’s. */
            unowned: number;
            snoozed: number;
        };
        TaskChange: {
            /** Format: uuid */
            ownerId?: string | null;
            /**
             * Format: date
             * @description Put off until this day; null takes it back.
             * @example 2026-03-14
             */
            snoozedUntil?: string | null;
            /** @enum {string} */
            status?: "open" | "done";
        };
        ReportResponse: {
            /** @enum {string} */
            id: "flags-not-reviewed" | "anticoagulant-with-deep-work" | "limits-overridden" | "not-screened-soon" | "loops-closed-without-reply" | "overdue-referrals" | "unanswered-letters" | "clearances-unanswered" | "unsigned-notes" | "visits-without-intake" | "visits-with-nobody" | "no-retest" | "plans-not-agreed" | "reviews-overdue";
            question: string;
            /** @description What counts, exactly. */
            counts: string;
            /**
             * @description Where an answer is dealt with.
             * @enum {string}
             */
            subject: "patient" | "referral" | "plan" | "session" | "intake" | "clearance";
            /** @description What the day of a row means. */
            sinceMeans: string;
            /** @description Headers of what a row tells. */
            tells: string[];
            /** @description Rows today. Zero is an answer. */
            rows: number;
        };
        ReportList: {
            items: components["schemas"]["ReportResponse"][];
        };
        ReportRow: {
            /**
             * Format: uuid
             * @description The thing to open: its kind is the report’s subject.
             */
            subjectId: string;
            /** Format: uuid */
            patientId: string;
            givenName: string;
            familyName: string;
            /** Format: date */
            birthDate: string | null;
            /** Format: date */
            since: string;
            ownerName: string | null;
            /** @description In the order of the report’s headers. */
            told: string[];
        };
        ReportPage: {
            items: components["schemas"]["ReportRow"][];
            nextCursor: string | null;
        };
        RuleInputResponse: {
            /** @enum {string} */
            factId: "performer.role" | "patient.ageYears" | "patient.sexAtBirth" | "consent.given" | "consent.guardian" | "sx.intoxicated" | "allergy.topical" | "meds.listConfirmed" | "meds.classes" | "meds.unclassifiedCount" | "meds.oralSteroidMonths" | "meds.fluoroquinolone6m" | "meds.patchRegions" | "lab.plateletsK" | "lab.inr" | "bp.systolic" | "bp.diastolic" | "bp.treated" | "temp.celsius" | "sx.chestPain" | "sx.breathlessSudden" | "sx.haemoptysis" | "sx.dizzyOrFainted" | "sx.faceArmSpeech" | "sx.bpSymptoms" | "sx.saddleNumbness" | "sx.bladderChange" | "sx.bowelChange" | "sx.sexualDysfunctionNew" | "sx.bilateralLegPain" | "sx.bilateralLegWeakness" | "sx.progressiveWeakness" | "sx.footDrop" | "sx.numbTingleRadiating" | "sx.legSwellingUnilateral" | "sx.calfPainOrTender" | "sx.legWarmOrRed" | "wells.dvt.score" | "sx.legColdPaleSudden" | "sx.restPainFoot" | "sx.footWound" | "sx.legVeinTender" | "sx.legVeinTenderRegions" | "sx.oedemaBothLegs" | "ecq.result" | "abpi.value" | "risk.arterial" | "risk.bedOrSurgery12w" | "risk.longTravel4w" | "risk.clotOther" | "hx.dvt" | "hx.dvtWeeks" | "hx.pe" | "hx.peWeeks" | "hx.pad" | "hx.aneurysm" | "sx.pulsatileAbdomen" | "hx.varicose" | "hx.varicoseRegions" | "hx.veinUlcerRegions" | "hx.lymphoedemaRegions" | "hx.heartFailure" | "hx.heartEventWeeks" | "hx.heartEvent" | "hx.strokeWeeks" | "hx.stroke" | "hx.implantElectronic" | "hx.bleedingDisorder" | "sx.bleedActive" | "sx.psoasSign" | "sx.bruisingUnexplained" | "bruise.regions" | "hx.cancerActive" | "hx.cancerPast" | "hx.tumourRegions" | "hx.boneMets" | "hx.chemoNow" | "hx.radiotherapyRegions" | "sx.weightLossUnexplained" | "sx.nightPainConstant" | "lump.regions" | "sx.fever" | "sx.unwell" | "sx.contagious" | "skin.cellulitisRegions" | "skin.spreadingFast" | "skin.contagiousRegions" | "skin.infestation" | "skin.woundRegions" | "skin.burnRegions" | "skin.fragile" | "hx.immunosuppressed" | "hx.ivDrugOrSpinalProcedure" | "sx.backPainSevereNew" | "joint.hotSwollenRegions" | "hx.diabetes" | "hx.neuropathy" | "sens.reducedRegions" | "sx.hypoToday" | "hx.kidneyFailure" | "hx.liverDisease" | "hx.epilepsyUncontrolled" | "hx.coldHypersensitivity" | "hx.osteoporosis" | "hx.fragilityFracture" | "fracture.unhealedRegions" | "injury.deformityRegions" | "ottawa.ankle" | "ottawa.foot" | "ottawa.knee" | "bone.focalTenderRegions" | "sx.fallUnableToWalk" | "sx.majorTrauma" | "hx.pagetOrBoneTumour" | "hx.pagetRegions" | "hx.jointReplacementRegions" | "hx.metalRegions" | "hx.spinalFusion" | "hx.spondylolisthesis" | "hx.discHerniation" | "hx.hypermobility" | "hx.inflammatoryArthritis" | "hx.hipDysplasia" | "flare.regions" | "gout.acuteRegions" | "sx.deepHipPainRest" | "sx.childLimp" | "surgery.regions6w" | "surgery.regions12w" | "injection.steroid14d" | "injection.steroid6w" | "injection.other7d" | "injection.site24h" | "injury.acuteRegions" | "injury.hours" | "injury.persistent72Regions" | "injury.nsaidUse" | "acs.painOutOfProportion" | "acs.passiveStretchPain" | "acs.tense" | "acs.paraesthesia" | "acs.paralysisPallorPulseless" | "sx.exertionalLegTightness" | "sx.exertionalNow" | "achilles.popOrThompson" | "sx.kneeLockedOrEffusion" | "tendon.painRegions" | "sx.muscleAcheWidespread" | "sx.darkUrine" | "sx.hernia" | "sx.testicularPainSudden" | "sx.suddenSeverePain" | "sx.painWeeksNotImproving" | "sx.cramps" | "preg.status" | "preg.weeks" | "preg.highRisk" | "preg.warning" | "preg.postpartumWeeks" | "risk.bpCheckNeeded" | "hx.datedEvents" | "told.conflicts" | "consent.refusedRegions";
            question: string;
        };
        RuleScopeResponse: {
            session: boolean;
            regions: string[];
            /** @description The body-map answer it takes its regions from. */
            regionsFrom: string | null;
            techniques: ("all" | "touch") | string[];
        };
        RuleLimitsResponse: {
            maxPressure: number | null;
            avoidGroups: string[];
            note: string | null;
        };
        PhysiotherapistReadingResponse: {
            /** @enum {string} */
            level: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency";
            clinicianReason: string;
            patientWording: string;
            limits: components["schemas"]["RuleLimitsResponse"];
        };
        SourceResponse: {
            id: string;
            citation: string;
            /** @description Where to find it. */
            ref: string;
            /** @enum {string} */
            status: "read" | "secondary" | "cited";
        };
        RuleLetterResponse: {
            techniques: string[];
            maxPressure: number;
        };
        RuleSettingResponse: {
            /** @enum {string} */
            direction: "stricter" | "looser" | "product";
            /**
             * @description null: as in the product.
             * @enum {string|null}
             */
            level: "modify" | "clearance-needed" | "do-not-treat-refer" | null;
            maxPressure: number | null;
            weeks: number | null;
            reason: string;
            /** @description Who answers for a setting that is looser than the product. */
            clinicalLeadName: string | null;
            createdByName: string;
            /** Format: date-time */
            createdAt: string;
            number: number;
            ruleSetVersion: string;
        };
        RuleResponse: {
            id: string;
            /** @description First rule-set version that has the rule as it is. */
            ruleVersion: string;
            category: string;
            /** @enum {string} */
            level: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency";
            /** @enum {string|null} */
            urgency: "call emergency services now" | "same day" | "within days" | null;
            /** @description The condition as its logic reads. */
            condition: string;
            inputs: components["schemas"]["RuleInputResponse"][];
            scope: components["schemas"]["RuleScopeResponse"];
            limits: components["schemas"]["RuleLimitsResponse"] | null;
            /** @description What a physiotherapist reads. */
            clinicianReason: string;
            /** @description What a massage therapist reads: it names no cause. */
            massageReason: string;
            /** @description What the patient may be told. */
            patientWording: string;
            /** @description What a massage therapist says. */
            scopeWording: string;
            /** @description How it reads when a physiotherapist treats, where that differs. */
            forPhysiotherapist: components["schemas"]["PhysiotherapistReadingResponse"] | null;
            resolution: string;
            /** @description What ends it, in a massage therapist’s words. */
            massageResolution: string;
            sources: components["schemas"]["SourceResponse"][];
            confirmed: boolean;
            recheckDays: number;
            /** @description A written clearance turns it into modify, as the clinic has set it. */
            clearable: boolean;
            /** @description What a letter that names a pressure may allow although the rule stops or limits it. */
            byLetter: components["schemas"]["RuleLetterResponse"] | null;
            /** @description A physiotherapist may override it with a reason and an end date. */
            overridable: boolean;
            /** @description null: as in the product. */
            setting: components["schemas"]["RuleSettingResponse"] | null;
        };
        RulesResponse: {
            /** @description With the number of this clinic’s settings, when it has made any. */
            ruleSetVersion: string;
            items: components["schemas"]["RuleResponse"][];
        };
        ConditionLineResponse: {
            /** @description How deep it stands under “all of these” or “one of these”. */
            depth: number;
            text: string;
        };
        RuleChangeResponse: {
            version: string;
            /** Format: date */
            on: string;
            change: string;
            why: string;
        };
        RuleReviewResponse: {
            /** Format: date */
            on: string;
            by: string;
            note: string;
        };
        RuleGovernanceResponse: {
            developer: string;
            funding: string;
            intendedUser: string;
            /** @description Whom and what it is not meant for. */
            exclusions: string[];
            lastReview: components["schemas"]["RuleReviewResponse"];
            /** @description Facts about the person as such that it reads. */
            personalFacts: string[];
        };
        RuleCountResponse: {
            last90Days: number;
            all: number;
        };
        RuleUsageResponse: {
            /** @description How often it began to fire; a decision made again counts once. */
            fired: components["schemas"]["RuleCountResponse"];
            /** @description For how many patients. */
            patients: components["schemas"]["RuleCountResponse"];
            overridden: components["schemas"]["RuleCountResponse"];
        };
        WeekLimitResponse: {
            /** @enum {string} */
            factId: "performer.role" | "patient.ageYears" | "patient.sexAtBirth" | "consent.given" | "consent.guardian" | "sx.intoxicated" | "allergy.topical" | "meds.listConfirmed" | "meds.classes" | "meds.unclassifiedCount" | "meds.oralSteroidMonths" | "meds.fluoroquinolone6m" | "meds.patchRegions" | "lab.plateletsK" | "lab.inr" | "bp.systolic" | "bp.diastolic" | "bp.treated" | "temp.celsius" | "sx.chestPain" | "sx.breathlessSudden" | "sx.haemoptysis" | "sx.dizzyOrFainted" | "sx.faceArmSpeech" | "sx.bpSymptoms" | "sx.saddleNumbness" | "sx.bladderChange" | "sx.bowelChange" | "sx.sexualDysfunctionNew" | "sx.bilateralLegPain" | "sx.bilateralLegWeakness" | "sx.progressiveWeakness" | "sx.footDrop" | "sx.numbTingleRadiating" | "sx.legSwellingUnilateral" | "sx.calfPainOrTender" | "sx.legWarmOrRed" | "wells.dvt.score" | "sx.legColdPaleSudden" | "sx.restPainFoot" | "sx.footWound" | "sx.legVeinTender" | "sx.legVeinTenderRegions" | "sx.oedemaBothLegs" | "ecq.result" | "abpi.value" | "risk.arterial" | "risk.bedOrSurgery12w" | "risk.longTravel4w" | "risk.clotOther" | "hx.dvt" | "hx.dvtWeeks" | "hx.pe" | "hx.peWeeks" | "hx.pad" | "hx.aneurysm" | "sx.pulsatileAbdomen" | "hx.varicose" | "hx.varicoseRegions" | "hx.veinUlcerRegions" | "hx.lymphoedemaRegions" | "hx.heartFailure" | "hx.heartEventWeeks" | "hx.heartEvent" | "hx.strokeWeeks" | "hx.stroke" | "hx.implantElectronic" | "hx.bleedingDisorder" | "sx.bleedActive" | "sx.psoasSign" | "sx.bruisingUnexplained" | "bruise.regions" | "hx.cancerActive" | "hx.cancerPast" | "hx.tumourRegions" | "hx.boneMets" | "hx.chemoNow" | "hx.radiotherapyRegions" | "sx.weightLossUnexplained" | "sx.nightPainConstant" | "lump.regions" | "sx.fever" | "sx.unwell" | "sx.contagious" | "skin.cellulitisRegions" | "skin.spreadingFast" | "skin.contagiousRegions" | "skin.infestation" | "skin.woundRegions" | "skin.burnRegions" | "skin.fragile" | "hx.immunosuppressed" | "hx.ivDrugOrSpinalProcedure" | "sx.backPainSevereNew" | "joint.hotSwollenRegions" | "hx.diabetes" | "hx.neuropathy" | "sens.reducedRegions" | "sx.hypoToday" | "hx.kidneyFailure" | "hx.liverDisease" | "hx.epilepsyUncontrolled" | "hx.coldHypersensitivity" | "hx.osteoporosis" | "hx.fragilityFracture" | "fracture.unhealedRegions" | "injury.deformityRegions" | "ottawa.ankle" | "ottawa.foot" | "ottawa.knee" | "bone.focalTenderRegions" | "sx.fallUnableToWalk" | "sx.majorTrauma" | "hx.pagetOrBoneTumour" | "hx.pagetRegions" | "hx.jointReplacementRegions" | "hx.metalRegions" | "hx.spinalFusion" | "hx.spondylolisthesis" | "hx.discHerniation" | "hx.hypermobility" | "hx.inflammatoryArthritis" | "hx.hipDysplasia" | "flare.regions" | "gout.acuteRegions" | "sx.deepHipPainRest" | "sx.childLimp" | "surgery.regions6w" | "surgery.regions12w" | "injection.steroid14d" | "injection.steroid6w" | "injection.other7d" | "injection.site24h" | "injury.acuteRegions" | "injury.hours" | "injury.persistent72Regions" | "injury.nsaidUse" | "acs.painOutOfProportion" | "acs.passiveStretchPain" | "acs.tense" | "acs.paraesthesia" | "acs.paralysisPallorPulseless" | "sx.exertionalLegTightness" | "sx.exertionalNow" | "achilles.popOrThompson" | "sx.kneeLockedOrEffusion" | "tendon.painRegions" | "sx.muscleAcheWidespread" | "sx.darkUrine" | "sx.hernia" | "sx.testicularPainSudden" | "sx.suddenSeverePain" | "sx.painWeeksNotImproving" | "sx.cramps" | "preg.status" | "preg.weeks" | "preg.highRisk" | "preg.warning" | "preg.postpartumWeeks" | "risk.bpCheckNeeded" | "hx.datedEvents" | "told.conflicts" | "consent.refusedRegions";
            question: string;
            weeks: number;
        };
        ClinicalLeadResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        RuleRightsResponse: {
            changeSetting: boolean;
        };
        RuleUseResponse: {
            id: string;
            /** @description First rule-set version that has the rule as it is. */
            ruleVersion: string;
            category: string;
            /** @enum {string} */
            level: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency";
            /** @enum {string|null} */
            urgency: "call emergency services now" | "same day" | "within days" | null;
            /** @description The condition as its logic reads. */
            condition: string;
            inputs: components["schemas"]["RuleInputResponse"][];
            scope: components["schemas"]["RuleScopeResponse"];
            limits: components["schemas"]["RuleLimitsResponse"] | null;
            /** @description What a physiotherapist reads. */
            clinicianReason: string;
            /** @description What a massage therapist reads: it names no cause. */
            massageReason: string;
            /** @description What the patient may be told. */
            patientWording: string;
            /** @description What a massage therapist says. */
            scopeWording: string;
            /** @description How it reads when a physiotherapist treats, where that differs. */
            forPhysiotherapist: components["schemas"]["PhysiotherapistReadingResponse"] | null;
            resolution: string;
            /** @description What ends it, in a massage therapist’s words. */
            massageResolution: string;
            sources: components["schemas"]["SourceResponse"][];
            confirmed: boolean;
            recheckDays: number;
            /** @description A written clearance turns it into modify, as the clinic has set it. */
            clearable: boolean;
            /** @description What a letter that names a pressure may allow although the rule stops or limits it. */
            byLetter: components["schemas"]["RuleLetterResponse"] | null;
            /** @description A physiotherapist may override it with a reason and an end date. */
            overridable: boolean;
            /** @description null: as in the product. */
            setting: components["schemas"]["RuleSettingResponse"] | null;
            ruleSetVersion: string;
            /** @description Settings this clinic has made; the version that a change is based on. */
            version: number;
            /** @description The condition in the words of its questions. */
            conditionLines: components["schemas"]["ConditionLineResponse"][];
            /** @description Oldest first. */
            changes: components["schemas"]["RuleChangeResponse"][];
            governance: components["schemas"]["RuleGovernanceResponse"];
            usage: components["schemas"]["RuleUsageResponse"];
            /** @description Levels this clinic may set; the looser ones need a clinical lead. */
            settableLevels: ("modify" | "clearance-needed" | "do-not-treat-refer")[];
            /** @description A week limit that can be moved. */
            weekLimit: components["schemas"]["WeekLimitResponse"] | null;
            /** @description Who may answer for a looser setting. */
            leads: components["schemas"]["ClinicalLeadResponse"][];
            can: components["schemas"]["RuleRightsResponse"];
        };
        RuleSettingsResponse: {
            /** @description Newest first. */
            items: components["schemas"]["RuleSettingResponse"][];
        };
        NewRuleSetting: {
            /** @enum {string|null} */
            level?: "modify" | "clearance-needed" | "do-not-treat-refer" | null;
            maxPressure?: number | null;
            weeks?: number | null;
            reason: string;
            /** Format: uuid */
            clinicalLeadId?: string | null;
        };
        PreviewPlace: {
            /** @enum {string} */
            region: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot" | "leg-all" | "below-knee" | "foot-all" | "knee-all" | "spine" | "lumbopelvic" | "hip-all";
            /** @enum {string|null} */
            side?: "left" | "right" | "both" | null;
        };
        ScreeningPreview: {
            /**
             * @description Who would treat; the fact performer.role counts when left out.
             * @enum {string}
             */
            performerRole?: "massage-therapist" | "physiotherapist";
            /**
             * Format: date
             * @example 2026-03-14
             */
            sessionDate: string;
            /** @description Answers by fact id; what is left out or null is not answered. */
            facts: {
                [key: string]: unknown;
            };
            /** @description The medicine list in the patient’s own words; empty means none. */
            medicinesText?: string | null;
            /** @description The whole lower body when left out. */
            regions?: components["schemas"]["PreviewPlace"][];
            techniqueGroups?: ("light-pressure" | "moderate-pressure" | "deep-pressure" | "friction" | "percussion-vibration" | "stretching" | "neural" | "joint-mobilisation" | "high-velocity" | "lymphatic" | "heat" | "cold" | "compression" | "electrophysical" | "taping" | "exercise" | "education")[];
        };
        CellResponse: {
            /** @enum {string} */
            region: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot";
            /** @enum {string|null} */
            side: "left" | "right" | null;
            /** @enum {string} */
            techniqueGroup: "light-pressure" | "moderate-pressure" | "deep-pressure" | "friction" | "percussion-vibration" | "stretching" | "neural" | "joint-mobilisation" | "high-velocity" | "lymphatic" | "heat" | "cold" | "compression" | "electrophysical" | "taping" | "exercise" | "education";
            /** @enum {string} */
            status: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency" | "not-screened";
            /** @enum {string} */
            atLeast: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency";
            /** @description The permission: proceed or modify, and not left out by limits. */
            allowed: boolean;
            maxPressure: number;
            leftOutByLimits: boolean;
            notes: string[];
            /** @description Fired rules that cover the cell. */
            rules: string[];
            /** @description Open rules that could raise its level. */
            unscreened: string[];
        };
        BecauseResponse: {
            /** @enum {string} */
            factId: "performer.role" | "patient.ageYears" | "patient.sexAtBirth" | "consent.given" | "consent.guardian" | "sx.intoxicated" | "allergy.topical" | "meds.listConfirmed" | "meds.classes" | "meds.unclassifiedCount" | "meds.oralSteroidMonths" | "meds.fluoroquinolone6m" | "meds.patchRegions" | "lab.plateletsK" | "lab.inr" | "bp.systolic" | "bp.diastolic" | "bp.treated" | "temp.celsius" | "sx.chestPain" | "sx.breathlessSudden" | "sx.haemoptysis" | "sx.dizzyOrFainted" | "sx.faceArmSpeech" | "sx.bpSymptoms" | "sx.saddleNumbness" | "sx.bladderChange" | "sx.bowelChange" | "sx.sexualDysfunctionNew" | "sx.bilateralLegPain" | "sx.bilateralLegWeakness" | "sx.progressiveWeakness" | "sx.footDrop" | "sx.numbTingleRadiating" | "sx.legSwellingUnilateral" | "sx.calfPainOrTender" | "sx.legWarmOrRed" | "wells.dvt.score" | "sx.legColdPaleSudden" | "sx.restPainFoot" | "sx.footWound" | "sx.legVeinTender" | "sx.legVeinTenderRegions" | "sx.oedemaBothLegs" | "ecq.result" | "abpi.value" | "risk.arterial" | "risk.bedOrSurgery12w" | "risk.longTravel4w" | "risk.clotOther" | "hx.dvt" | "hx.dvtWeeks" | "hx.pe" | "hx.peWeeks" | "hx.pad" | "hx.aneurysm" | "sx.pulsatileAbdomen" | "hx.varicose" | "hx.varicoseRegions" | "hx.veinUlcerRegions" | "hx.lymphoedemaRegions" | "hx.heartFailure" | "hx.heartEventWeeks" | "hx.heartEvent" | "hx.strokeWeeks" | "hx.stroke" | "hx.implantElectronic" | "hx.bleedingDisorder" | "sx.bleedActive" | "sx.psoasSign" | "sx.bruisingUnexplained" | "bruise.regions" | "hx.cancerActive" | "hx.cancerPast" | "hx.tumourRegions" | "hx.boneMets" | "hx.chemoNow" | "hx.radiotherapyRegions" | "sx.weightLossUnexplained" | "sx.nightPainConstant" | "lump.regions" | "sx.fever" | "sx.unwell" | "sx.contagious" | "skin.cellulitisRegions" | "skin.spreadingFast" | "skin.contagiousRegions" | "skin.infestation" | "skin.woundRegions" | "skin.burnRegions" | "skin.fragile" | "hx.immunosuppressed" | "hx.ivDrugOrSpinalProcedure" | "sx.backPainSevereNew" | "joint.hotSwollenRegions" | "hx.diabetes" | "hx.neuropathy" | "sens.reducedRegions" | "sx.hypoToday" | "hx.kidneyFailure" | "hx.liverDisease" | "hx.epilepsyUncontrolled" | "hx.coldHypersensitivity" | "hx.osteoporosis" | "hx.fragilityFracture" | "fracture.unhealedRegions" | "injury.deformityRegions" | "ottawa.ankle" | "ottawa.foot" | "ottawa.knee" | "bone.focalTenderRegions" | "sx.fallUnableToWalk" | "sx.majorTrauma" | "hx.pagetOrBoneTumour" | "hx.pagetRegions" | "hx.jointReplacementRegions" | "hx.metalRegions" | "hx.spinalFusion" | "hx.spondylolisthesis" | "hx.discHerniation" | "hx.hypermobility" | "hx.inflammatoryArthritis" | "hx.hipDysplasia" | "flare.regions" | "gout.acuteRegions" | "sx.deepHipPainRest" | "sx.childLimp" | "surgery.regions6w" | "surgery.regions12w" | "injection.steroid14d" | "injection.steroid6w" | "injection.other7d" | "injection.site24h" | "injury.acuteRegions" | "injury.hours" | "injury.persistent72Regions" | "injury.nsaidUse" | "acs.painOutOfProportion" | "acs.passiveStretchPain" | "acs.tense" | "acs.paraesthesia" | "acs.paralysisPallorPulseless" | "sx.exertionalLegTightness" | "sx.exertionalNow" | "achilles.popOrThompson" | "sx.kneeLockedOrEffusion" | "tendon.painRegions" | "sx.muscleAcheWidespread" | "sx.darkUrine" | "sx.hernia" | "sx.testicularPainSudden" | "sx.suddenSeverePain" | "sx.painWeeksNotImproving" | "sx.cramps" | "preg.status" | "preg.weeks" | "preg.highRisk" | "preg.warning" | "preg.postpartumWeeks" | "risk.bpCheckNeeded" | "hx.datedEvents" | "told.conflicts" | "consent.refusedRegions";
            question: string;
            value: (boolean | number | string | (string | {
                [key: string]: unknown;
            })[]) | null;
        };
        FiredRuleResponse: {
            ruleId: string;
            category: string;
            /** @enum {string} */
            level: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency";
            /** @enum {string|null} */
            urgency: "call emergency services now" | "same day" | "within days" | null;
            scope: components["schemas"]["RuleScopeResponse"];
            limits: components["schemas"]["RuleLimitsResponse"] | null;
            clinicianReason: string;
            patientWording: string;
            scopeWording: string;
            resolution: string;
            sources: components["schemas"]["SourceResponse"][];
            confirmed: boolean;
            /** @description Set by the clinic, not as in the product. */
            adjusted: boolean;
            examinationTasks: components["schemas"]["ExaminationTaskResponse"][];
            because: components["schemas"]["BecauseResponse"][];
            /** @description Technique groups in which a written clearance turns it into modify. */
            clearableFor: "all" | string[];
            cleared: boolean;
        };
        UnknownRuleResponse: {
            ruleId: string;
            /** @enum {string} */
            level: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency";
            missingInputs: ("performer.role" | "patient.ageYears" | "patient.sexAtBirth" | "consent.given" | "consent.guardian" | "sx.intoxicated" | "allergy.topical" | "meds.listConfirmed" | "meds.classes" | "meds.unclassifiedCount" | "meds.oralSteroidMonths" | "meds.fluoroquinolone6m" | "meds.patchRegions" | "lab.plateletsK" | "lab.inr" | "bp.systolic" | "bp.diastolic" | "bp.treated" | "temp.celsius" | "sx.chestPain" | "sx.breathlessSudden" | "sx.haemoptysis" | "sx.dizzyOrFainted" | "sx.faceArmSpeech" | "sx.bpSymptoms" | "sx.saddleNumbness" | "sx.bladderChange" | "sx.bowelChange" | "sx.sexualDysfunctionNew" | "sx.bilateralLegPain" | "sx.bilateralLegWeakness" | "sx.progressiveWeakness" | "sx.footDrop" | "sx.numbTingleRadiating" | "sx.legSwellingUnilateral" | "sx.calfPainOrTender" | "sx.legWarmOrRed" | "wells.dvt.score" | "sx.legColdPaleSudden" | "sx.restPainFoot" | "sx.footWound" | "sx.legVeinTender" | "sx.legVeinTenderRegions" | "sx.oedemaBothLegs" | "ecq.result" | "abpi.value" | "risk.arterial" | "risk.bedOrSurgery12w" | "risk.longTravel4w" | "risk.clotOther" | "hx.dvt" | "hx.dvtWeeks" | "hx.pe" | "hx.peWeeks" | "hx.pad" | "hx.aneurysm" | "sx.pulsatileAbdomen" | "hx.varicose" | "hx.varicoseRegions" | "hx.veinUlcerRegions" | "hx.lymphoedemaRegions" | "hx.heartFailure" | "hx.heartEventWeeks" | "hx.heartEvent" | "hx.strokeWeeks" | "hx.stroke" | "hx.implantElectronic" | "hx.bleedingDisorder" | "sx.bleedActive" | "sx.psoasSign" | "sx.bruisingUnexplained" | "bruise.regions" | "hx.cancerActive" | "hx.cancerPast" | "hx.tumourRegions" | "hx.boneMets" | "hx.chemoNow" | "hx.radiotherapyRegions" | "sx.weightLossUnexplained" | "sx.nightPainConstant" | "lump.regions" | "sx.fever" | "sx.unwell" | "sx.contagious" | "skin.cellulitisRegions" | "skin.spreadingFast" | "skin.contagiousRegions" | "skin.infestation" | "skin.woundRegions" | "skin.burnRegions" | "skin.fragile" | "hx.immunosuppressed" | "hx.ivDrugOrSpinalProcedure" | "sx.backPainSevereNew" | "joint.hotSwollenRegions" | "hx.diabetes" | "hx.neuropathy" | "sens.reducedRegions" | "sx.hypoToday" | "hx.kidneyFailure" | "hx.liverDisease" | "hx.epilepsyUncontrolled" | "hx.coldHypersensitivity" | "hx.osteoporosis" | "hx.fragilityFracture" | "fracture.unhealedRegions" | "injury.deformityRegions" | "ottawa.ankle" | "ottawa.foot" | "ottawa.knee" | "bone.focalTenderRegions" | "sx.fallUnableToWalk" | "sx.majorTrauma" | "hx.pagetOrBoneTumour" | "hx.pagetRegions" | "hx.jointReplacementRegions" | "hx.metalRegions" | "hx.spinalFusion" | "hx.spondylolisthesis" | "hx.discHerniation" | "hx.hypermobility" | "hx.inflammatoryArthritis" | "hx.hipDysplasia" | "flare.regions" | "gout.acuteRegions" | "sx.deepHipPainRest" | "sx.childLimp" | "surgery.regions6w" | "surgery.regions12w" | "injection.steroid14d" | "injection.steroid6w" | "injection.other7d" | "injection.site24h" | "injury.acuteRegions" | "injury.hours" | "injury.persistent72Regions" | "injury.nsaidUse" | "acs.painOutOfProportion" | "acs.passiveStretchPain" | "acs.tense" | "acs.paraesthesia" | "acs.paralysisPallorPulseless" | "sx.exertionalLegTightness" | "sx.exertionalNow" | "achilles.popOrThompson" | "sx.kneeLockedOrEffusion" | "tendon.painRegions" | "sx.muscleAcheWidespread" | "sx.darkUrine" | "sx.hernia" | "sx.testicularPainSudden" | "sx.suddenSeverePain" | "sx.painWeeksNotImproving" | "sx.cramps" | "preg.status" | "preg.weeks" | "preg.highRisk" | "preg.warning" | "preg.postpartumWeeks" | "risk.bpCheckNeeded" | "hx.datedEvents" | "told.conflicts" | "consent.refusedRegions")[];
        };
        MedicineReading: {
            /** @description The entry as written. */
            text: string;
            /** @description The part that was recognised. */
            matchedText: string | null;
            matchedName: string | null;
            classes: ("anticoagulant-vka" | "anticoagulant-doac" | "anticoagulant-heparin" | "anticoagulant-other" | "antiplatelet" | "antiplatelet-dual" | "thrombolytic" | "nsaid" | "paracetamol" | "corticosteroid-systemic" | "corticosteroid-local" | "opioid" | "sedative" | "muscle-relaxant" | "statin" | "fluoroquinolone" | "chemotherapy" | "insulin" | "glucose-lowering" | "antihypertensive" | "diuretic" | "immunosuppressant" | "bone-agent" | "hormone-oestrogen" | "endocrine-cancer" | "ssri-snri" | "bleeding-supplement" | "photosensitiser" | "anticonvulsant" | "gout-medicine" | "parkinson-rls" | "heart-medicine" | "no-concern")[];
            /** @enum {string} */
            confidence: "high" | "low" | "none";
            /** @enum {string} */
            status: "current" | "past" | "unknown" | "negated" | "not-theirs";
            askNext: string | null;
            /** @description A person has to settle this entry. */
            unclassified: boolean;
        };
        MedicineClassShown: {
            /** @enum {string} */
            id: "anticoagulant-vka" | "anticoagulant-doac" | "anticoagulant-heparin" | "anticoagulant-other" | "antiplatelet" | "antiplatelet-dual" | "thrombolytic" | "nsaid" | "paracetamol" | "corticosteroid-systemic" | "corticosteroid-local" | "opioid" | "sedative" | "muscle-relaxant" | "statin" | "fluoroquinolone" | "chemotherapy" | "insulin" | "glucose-lowering" | "antihypertensive" | "diuretic" | "immunosuppressant" | "bone-agent" | "hormone-oestrogen" | "endocrine-cancer" | "ssri-snri" | "bleeding-supplement" | "photosensitiser" | "anticonvulsant" | "gout-medicine" | "parkinson-rls" | "heart-medicine" | "no-concern";
            label: string;
        };
        ScoreItemResponse: {
            id: string;
            text: string;
            points: number;
            /** @description null: not known. */
            present: boolean | null;
            why: string;
        };
        WellsResponse: {
            /** @description The score the screening is given; null while open items could change the result. */
            score: number | null;
            scoreMin: number;
            scoreMax: number;
            /** @enum {string} */
            result: "likely" | "unlikely" | "not-screened" | "not-valid";
            label: string;
            items: components["schemas"]["ScoreItemResponse"][];
            missing: string[];
            notValid: string[];
        };
        ClusterShown: {
            id: string;
            label: string;
            matched: ("aching" | "bladder-change" | "bowel-change" | "breathless" | "bruising" | "burning" | "cramping" | "dizzy" | "evening" | "exertional" | "fatigue" | "fever" | "haemoptysis" | "limited-range" | "localised-pain" | "numbness" | "outer-thigh" | "pain" | "radiating-pain" | "redness" | "referral" | "relieved-by-rest" | "saddle-numbness" | "severe-pain" | "sexual-change" | "shooting-pain" | "soreness" | "stiffness" | "swelling" | "throbbing" | "tingling" | "urge-to-move" | "warmth" | "weakness")[];
            notReported: ("aching" | "bladder-change" | "bowel-change" | "breathless" | "bruising" | "burning" | "cramping" | "dizzy" | "evening" | "exertional" | "fatigue" | "fever" | "haemoptysis" | "limited-range" | "localised-pain" | "numbness" | "outer-thigh" | "pain" | "radiating-pain" | "redness" | "referral" | "relieved-by-rest" | "saddle-numbness" | "severe-pain" | "sexual-change" | "shooting-pain" | "soreness" | "stiffness" | "swelling" | "throbbing" | "tingling" | "urge-to-move" | "warmth" | "weakness")[];
            /** @description Rules to settle before anybody thinks further. */
            screenFirst: string[];
            /** @description Conditions to think of; empty for a massage therapist, who does not diagnose. */
            suggests: string[];
            note: string;
        };
        DerivationResponse: {
            /** @enum {string} */
            factId: "performer.role" | "patient.ageYears" | "patient.sexAtBirth" | "consent.given" | "consent.guardian" | "sx.intoxicated" | "allergy.topical" | "meds.listConfirmed" | "meds.classes" | "meds.unclassifiedCount" | "meds.oralSteroidMonths" | "meds.fluoroquinolone6m" | "meds.patchRegions" | "lab.plateletsK" | "lab.inr" | "bp.systolic" | "bp.diastolic" | "bp.treated" | "temp.celsius" | "sx.chestPain" | "sx.breathlessSudden" | "sx.haemoptysis" | "sx.dizzyOrFainted" | "sx.faceArmSpeech" | "sx.bpSymptoms" | "sx.saddleNumbness" | "sx.bladderChange" | "sx.bowelChange" | "sx.sexualDysfunctionNew" | "sx.bilateralLegPain" | "sx.bilateralLegWeakness" | "sx.progressiveWeakness" | "sx.footDrop" | "sx.numbTingleRadiating" | "sx.legSwellingUnilateral" | "sx.calfPainOrTender" | "sx.legWarmOrRed" | "wells.dvt.score" | "sx.legColdPaleSudden" | "sx.restPainFoot" | "sx.footWound" | "sx.legVeinTender" | "sx.legVeinTenderRegions" | "sx.oedemaBothLegs" | "ecq.result" | "abpi.value" | "risk.arterial" | "risk.bedOrSurgery12w" | "risk.longTravel4w" | "risk.clotOther" | "hx.dvt" | "hx.dvtWeeks" | "hx.pe" | "hx.peWeeks" | "hx.pad" | "hx.aneurysm" | "sx.pulsatileAbdomen" | "hx.varicose" | "hx.varicoseRegions" | "hx.veinUlcerRegions" | "hx.lymphoedemaRegions" | "hx.heartFailure" | "hx.heartEventWeeks" | "hx.heartEvent" | "hx.strokeWeeks" | "hx.stroke" | "hx.implantElectronic" | "hx.bleedingDisorder" | "sx.bleedActive" | "sx.psoasSign" | "sx.bruisingUnexplained" | "bruise.regions" | "hx.cancerActive" | "hx.cancerPast" | "hx.tumourRegions" | "hx.boneMets" | "hx.chemoNow" | "hx.radiotherapyRegions" | "sx.weightLossUnexplained" | "sx.nightPainConstant" | "lump.regions" | "sx.fever" | "sx.unwell" | "sx.contagious" | "skin.cellulitisRegions" | "skin.spreadingFast" | "skin.contagiousRegions" | "skin.infestation" | "skin.woundRegions" | "skin.burnRegions" | "skin.fragile" | "hx.immunosuppressed" | "hx.ivDrugOrSpinalProcedure" | "sx.backPainSevereNew" | "joint.hotSwollenRegions" | "hx.diabetes" | "hx.neuropathy" | "sens.reducedRegions" | "sx.hypoToday" | "hx.kidneyFailure" | "hx.liverDisease" | "hx.epilepsyUncontrolled" | "hx.coldHypersensitivity" | "hx.osteoporosis" | "hx.fragilityFracture" | "fracture.unhealedRegions" | "injury.deformityRegions" | "ottawa.ankle" | "ottawa.foot" | "ottawa.knee" | "bone.focalTenderRegions" | "sx.fallUnableToWalk" | "sx.majorTrauma" | "hx.pagetOrBoneTumour" | "hx.pagetRegions" | "hx.jointReplacementRegions" | "hx.metalRegions" | "hx.spinalFusion" | "hx.spondylolisthesis" | "hx.discHerniation" | "hx.hypermobility" | "hx.inflammatoryArthritis" | "hx.hipDysplasia" | "flare.regions" | "gout.acuteRegions" | "sx.deepHipPainRest" | "sx.childLimp" | "surgery.regions6w" | "surgery.regions12w" | "injection.steroid14d" | "injection.steroid6w" | "injection.other7d" | "injection.site24h" | "injury.acuteRegions" | "injury.hours" | "injury.persistent72Regions" | "injury.nsaidUse" | "acs.painOutOfProportion" | "acs.passiveStretchPain" | "acs.tense" | "acs.paraesthesia" | "acs.paralysisPallorPulseless" | "sx.exertionalLegTightness" | "sx.exertionalNow" | "achilles.popOrThompson" | "sx.kneeLockedOrEffusion" | "tendon.painRegions" | "sx.muscleAcheWidespread" | "sx.darkUrine" | "sx.hernia" | "sx.testicularPainSudden" | "sx.suddenSeverePain" | "sx.painWeeksNotImproving" | "sx.cramps" | "preg.status" | "preg.weeks" | "preg.highRisk" | "preg.warning" | "preg.postpartumWeeks" | "risk.bpCheckNeeded" | "hx.datedEvents" | "told.conflicts" | "consent.refusedRegions";
            value: boolean | number | string | (string | {
                [key: string]: unknown;
            })[];
            why: string;
            /** @enum {string} */
            how: "added" | "joined" | "kept";
        };
        PromptResponse: {
            /** @enum {string} */
            classId: "anticoagulant-vka" | "anticoagulant-doac" | "anticoagulant-heparin" | "anticoagulant-other" | "antiplatelet" | "antiplatelet-dual" | "thrombolytic" | "nsaid" | "paracetamol" | "corticosteroid-systemic" | "corticosteroid-local" | "opioid" | "sedative" | "muscle-relaxant" | "statin" | "fluoroquinolone" | "chemotherapy" | "insulin" | "glucose-lowering" | "antihypertensive" | "diuretic" | "immunosuppressant" | "bone-agent" | "hormone-oestrogen" | "endocrine-cancer" | "ssri-snri" | "bleeding-supplement" | "photosensitiser" | "anticonvulsant" | "gout-medicine" | "parkinson-rls" | "heart-medicine" | "no-concern";
            /** @enum {string} */
            factId: "performer.role" | "patient.ageYears" | "patient.sexAtBirth" | "consent.given" | "consent.guardian" | "sx.intoxicated" | "allergy.topical" | "meds.listConfirmed" | "meds.classes" | "meds.unclassifiedCount" | "meds.oralSteroidMonths" | "meds.fluoroquinolone6m" | "meds.patchRegions" | "lab.plateletsK" | "lab.inr" | "bp.systolic" | "bp.diastolic" | "bp.treated" | "temp.celsius" | "sx.chestPain" | "sx.breathlessSudden" | "sx.haemoptysis" | "sx.dizzyOrFainted" | "sx.faceArmSpeech" | "sx.bpSymptoms" | "sx.saddleNumbness" | "sx.bladderChange" | "sx.bowelChange" | "sx.sexualDysfunctionNew" | "sx.bilateralLegPain" | "sx.bilateralLegWeakness" | "sx.progressiveWeakness" | "sx.footDrop" | "sx.numbTingleRadiating" | "sx.legSwellingUnilateral" | "sx.calfPainOrTender" | "sx.legWarmOrRed" | "wells.dvt.score" | "sx.legColdPaleSudden" | "sx.restPainFoot" | "sx.footWound" | "sx.legVeinTender" | "sx.legVeinTenderRegions" | "sx.oedemaBothLegs" | "ecq.result" | "abpi.value" | "risk.arterial" | "risk.bedOrSurgery12w" | "risk.longTravel4w" | "risk.clotOther" | "hx.dvt" | "hx.dvtWeeks" | "hx.pe" | "hx.peWeeks" | "hx.pad" | "hx.aneurysm" | "sx.pulsatileAbdomen" | "hx.varicose" | "hx.varicoseRegions" | "hx.veinUlcerRegions" | "hx.lymphoedemaRegions" | "hx.heartFailure" | "hx.heartEventWeeks" | "hx.heartEvent" | "hx.strokeWeeks" | "hx.stroke" | "hx.implantElectronic" | "hx.bleedingDisorder" | "sx.bleedActive" | "sx.psoasSign" | "sx.bruisingUnexplained" | "bruise.regions" | "hx.cancerActive" | "hx.cancerPast" | "hx.tumourRegions" | "hx.boneMets" | "hx.chemoNow" | "hx.radiotherapyRegions" | "sx.weightLossUnexplained" | "sx.nightPainConstant" | "lump.regions" | "sx.fever" | "sx.unwell" | "sx.contagious" | "skin.cellulitisRegions" | "skin.spreadingFast" | "skin.contagiousRegions" | "skin.infestation" | "skin.woundRegions" | "skin.burnRegions" | "skin.fragile" | "hx.immunosuppressed" | "hx.ivDrugOrSpinalProcedure" | "sx.backPainSevereNew" | "joint.hotSwollenRegions" | "hx.diabetes" | "hx.neuropathy" | "sens.reducedRegions" | "sx.hypoToday" | "hx.kidneyFailure" | "hx.liverDisease" | "hx.epilepsyUncontrolled" | "hx.coldHypersensitivity" | "hx.osteoporosis" | "hx.fragilityFracture" | "fracture.unhealedRegions" | "injury.deformityRegions" | "ottawa.ankle" | "ottawa.foot" | "ottawa.knee" | "bone.focalTenderRegions" | "sx.fallUnableToWalk" | "sx.majorTrauma" | "hx.pagetOrBoneTumour" | "hx.pagetRegions" | "hx.jointReplacementRegions" | "hx.metalRegions" | "hx.spinalFusion" | "hx.spondylolisthesis" | "hx.discHerniation" | "hx.hypermobility" | "hx.inflammatoryArthritis" | "hx.hipDysplasia" | "flare.regions" | "gout.acuteRegions" | "sx.deepHipPainRest" | "sx.childLimp" | "surgery.regions6w" | "surgery.regions12w" | "injection.steroid14d" | "injection.steroid6w" | "injection.other7d" | "injection.site24h" | "injury.acuteRegions" | "injury.hours" | "injury.persistent72Regions" | "injury.nsaidUse" | "acs.painOutOfProportion" | "acs.passiveStretchPain" | "acs.tense" | "acs.paraesthesia" | "acs.paralysisPallorPulseless" | "sx.exertionalLegTightness" | "sx.exertionalNow" | "achilles.popOrThompson" | "sx.kneeLockedOrEffusion" | "tendon.painRegions" | "sx.muscleAcheWidespread" | "sx.darkUrine" | "sx.hernia" | "sx.testicularPainSudden" | "sx.suddenSeverePain" | "sx.painWeeksNotImproving" | "sx.cramps" | "preg.status" | "preg.weeks" | "preg.highRisk" | "preg.warning" | "preg.postpartumWeeks" | "risk.bpCheckNeeded" | "hx.datedEvents" | "told.conflicts" | "consent.refusedRegions";
            question: string;
            /** @enum {string} */
            state: "unanswered" | "answered-no";
        };
        DerivedResponse: {
            medicines: components["schemas"]["MedicineReading"][];
            medicineClasses: components["schemas"]["MedicineClassShown"][];
            /** @description Entries nobody has classed yet. */
            unclassifiedCount: number;
            wells: components["schemas"]["WellsResponse"] | null;
            clusters: components["schemas"]["ClusterShown"][];
            facts: components["schemas"]["DerivationResponse"][];
            prompts: components["schemas"]["PromptResponse"][];
        };
        ScreeningResultResponse: {
            ruleSetVersion: string;
            /**
             * @description null: not said, so that whatever depends on it is unknown.
             * @enum {string|null}
             */
            performerRole: "massage-therapist" | "physiotherapist" | null;
            session: components["schemas"]["SessionDecisionResponse"];
            sessionMaxPressure: number;
            cells: components["schemas"]["CellResponse"][];
            fired: components["schemas"]["FiredRuleResponse"][];
            /** @description Places that need light touch in everybody. */
            standing: components["schemas"]["FiredRuleResponse"][];
            unknown: components["schemas"]["UnknownRuleResponse"][];
            conflicts: components["schemas"]["ConflictResponse"][];
            toAsk: components["schemas"]["QuestionResponse"][];
            /** @description Answers past their last day. */
            staleInputs: ("performer.role" | "patient.ageYears" | "patient.sexAtBirth" | "consent.given" | "consent.guardian" | "sx.intoxicated" | "allergy.topical" | "meds.listConfirmed" | "meds.classes" | "meds.unclassifiedCount" | "meds.oralSteroidMonths" | "meds.fluoroquinolone6m" | "meds.patchRegions" | "lab.plateletsK" | "lab.inr" | "bp.systolic" | "bp.diastolic" | "bp.treated" | "temp.celsius" | "sx.chestPain" | "sx.breathlessSudden" | "sx.haemoptysis" | "sx.dizzyOrFainted" | "sx.faceArmSpeech" | "sx.bpSymptoms" | "sx.saddleNumbness" | "sx.bladderChange" | "sx.bowelChange" | "sx.sexualDysfunctionNew" | "sx.bilateralLegPain" | "sx.bilateralLegWeakness" | "sx.progressiveWeakness" | "sx.footDrop" | "sx.numbTingleRadiating" | "sx.legSwellingUnilateral" | "sx.calfPainOrTender" | "sx.legWarmOrRed" | "wells.dvt.score" | "sx.legColdPaleSudden" | "sx.restPainFoot" | "sx.footWound" | "sx.legVeinTender" | "sx.legVeinTenderRegions" | "sx.oedemaBothLegs" | "ecq.result" | "abpi.value" | "risk.arterial" | "risk.bedOrSurgery12w" | "risk.longTravel4w" | "risk.clotOther" | "hx.dvt" | "hx.dvtWeeks" | "hx.pe" | "hx.peWeeks" | "hx.pad" | "hx.aneurysm" | "sx.pulsatileAbdomen" | "hx.varicose" | "hx.varicoseRegions" | "hx.veinUlcerRegions" | "hx.lymphoedemaRegions" | "hx.heartFailure" | "hx.heartEventWeeks" | "hx.heartEvent" | "hx.strokeWeeks" | "hx.stroke" | "hx.implantElectronic" | "hx.bleedingDisorder" | "sx.bleedActive" | "sx.psoasSign" | "sx.bruisingUnexplained" | "bruise.regions" | "hx.cancerActive" | "hx.cancerPast" | "hx.tumourRegions" | "hx.boneMets" | "hx.chemoNow" | "hx.radiotherapyRegions" | "sx.weightLossUnexplained" | "sx.nightPainConstant" | "lump.regions" | "sx.fever" | "sx.unwell" | "sx.contagious" | "skin.cellulitisRegions" | "skin.spreadingFast" | "skin.contagiousRegions" | "skin.infestation" | "skin.woundRegions" | "skin.burnRegions" | "skin.fragile" | "hx.immunosuppressed" | "hx.ivDrugOrSpinalProcedure" | "sx.backPainSevereNew" | "joint.hotSwollenRegions" | "hx.diabetes" | "hx.neuropathy" | "sens.reducedRegions" | "sx.hypoToday" | "hx.kidneyFailure" | "hx.liverDisease" | "hx.epilepsyUncontrolled" | "hx.coldHypersensitivity" | "hx.osteoporosis" | "hx.fragilityFracture" | "fracture.unhealedRegions" | "injury.deformityRegions" | "ottawa.ankle" | "ottawa.foot" | "ottawa.knee" | "bone.focalTenderRegions" | "sx.fallUnableToWalk" | "sx.majorTrauma" | "hx.pagetOrBoneTumour" | "hx.pagetRegions" | "hx.jointReplacementRegions" | "hx.metalRegions" | "hx.spinalFusion" | "hx.spondylolisthesis" | "hx.discHerniation" | "hx.hypermobility" | "hx.inflammatoryArthritis" | "hx.hipDysplasia" | "flare.regions" | "gout.acuteRegions" | "sx.deepHipPainRest" | "sx.childLimp" | "surgery.regions6w" | "surgery.regions12w" | "injection.steroid14d" | "injection.steroid6w" | "injection.other7d" | "injection.site24h" | "injury.acuteRegions" | "injury.hours" | "injury.persistent72Regions" | "injury.nsaidUse" | "acs.painOutOfProportion" | "acs.passiveStretchPain" | "acs.tense" | "acs.paraesthesia" | "acs.paralysisPallorPulseless" | "sx.exertionalLegTightness" | "sx.exertionalNow" | "achilles.popOrThompson" | "sx.kneeLockedOrEffusion" | "tendon.painRegions" | "sx.muscleAcheWidespread" | "sx.darkUrine" | "sx.hernia" | "sx.testicularPainSudden" | "sx.suddenSeverePain" | "sx.painWeeksNotImproving" | "sx.cramps" | "preg.status" | "preg.weeks" | "preg.highRisk" | "preg.warning" | "preg.postpartumWeeks" | "risk.bpCheckNeeded" | "hx.datedEvents" | "told.conflicts" | "consent.refusedRegions")[];
            /** Format: date */
            validUntil: string;
            derived: components["schemas"]["DerivedResponse"];
        };
        AnswerShownResponse: {
            factId: string;
            question: string;
            value: boolean | number | string | (string | {
                [key: string]: unknown;
            })[];
            /** Format: date */
            recordedOn: string;
        };
        LetterOutcomeResponse: {
            /** @enum {string} */
            kind: "clearance" | "override";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "applied" | "not-needed" | "expired" | "unreadable";
            ruleIds: string[];
        };
        RuleAdjustmentResponse: {
            ruleId: string;
            /** @enum {string|null} */
            level: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency" | null;
            maxPressure: number | null;
            weeks: number | null;
        };
        ScreeningResponse: {
            ruleSetVersion: string;
            /**
             * @description null: not said, so that whatever depends on it is unknown.
             * @enum {string|null}
             */
            performerRole: "massage-therapist" | "physiotherapist" | null;
            session: components["schemas"]["SessionDecisionResponse"];
            sessionMaxPressure: number;
            cells: components["schemas"]["CellResponse"][];
            fired: components["schemas"]["FiredRuleResponse"][];
            /** @description Places that need light touch in everybody. */
            standing: components["schemas"]["FiredRuleResponse"][];
            unknown: components["schemas"]["UnknownRuleResponse"][];
            conflicts: components["schemas"]["ConflictResponse"][];
            toAsk: components["schemas"]["QuestionResponse"][];
            /** @description Answers past their last day. */
            staleInputs: ("performer.role" | "patient.ageYears" | "patient.sexAtBirth" | "consent.given" | "consent.guardian" | "sx.intoxicated" | "allergy.topical" | "meds.listConfirmed" | "meds.classes" | "meds.unclassifiedCount" | "meds.oralSteroidMonths" | "meds.fluoroquinolone6m" | "meds.patchRegions" | "lab.plateletsK" | "lab.inr" | "bp.systolic" | "bp.diastolic" | "bp.treated" | "temp.celsius" | "sx.chestPain" | "sx.breathlessSudden" | "sx.haemoptysis" | "sx.dizzyOrFainted" | "sx.faceArmSpeech" | "sx.bpSymptoms" | "sx.saddleNumbness" | "sx.bladderChange" | "sx.bowelChange" | "sx.sexualDysfunctionNew" | "sx.bilateralLegPain" | "sx.bilateralLegWeakness" | "sx.progressiveWeakness" | "sx.footDrop" | "sx.numbTingleRadiating" | "sx.legSwellingUnilateral" | "sx.calfPainOrTender" | "sx.legWarmOrRed" | "wells.dvt.score" | "sx.legColdPaleSudden" | "sx.restPainFoot" | "sx.footWound" | "sx.legVeinTender" | "sx.legVeinTenderRegions" | "sx.oedemaBothLegs" | "ecq.result" | "abpi.value" | "risk.arterial" | "risk.bedOrSurgery12w" | "risk.longTravel4w" | "risk.clotOther" | "hx.dvt" | "hx.dvtWeeks" | "hx.pe" | "hx.peWeeks" | "hx.pad" | "hx.aneurysm" | "sx.pulsatileAbdomen" | "hx.varicose" | "hx.varicoseRegions" | "hx.veinUlcerRegions" | "hx.lymphoedemaRegions" | "hx.heartFailure" | "hx.heartEventWeeks" | "hx.heartEvent" | "hx.strokeWeeks" | "hx.stroke" | "hx.implantElectronic" | "hx.bleedingDisorder" | "sx.bleedActive" | "sx.psoasSign" | "sx.bruisingUnexplained" | "bruise.regions" | "hx.cancerActive" | "hx.cancerPast" | "hx.tumourRegions" | "hx.boneMets" | "hx.chemoNow" | "hx.radiotherapyRegions" | "sx.weightLossUnexplained" | "sx.nightPainConstant" | "lump.regions" | "sx.fever" | "sx.unwell" | "sx.contagious" | "skin.cellulitisRegions" | "skin.spreadingFast" | "skin.contagiousRegions" | "skin.infestation" | "skin.woundRegions" | "skin.burnRegions" | "skin.fragile" | "hx.immunosuppressed" | "hx.ivDrugOrSpinalProcedure" | "sx.backPainSevereNew" | "joint.hotSwollenRegions" | "hx.diabetes" | "hx.neuropathy" | "sens.reducedRegions" | "sx.hypoToday" | "hx.kidneyFailure" | "hx.liverDisease" | "hx.epilepsyUncontrolled" | "hx.coldHypersensitivity" | "hx.osteoporosis" | "hx.fragilityFracture" | "fracture.unhealedRegions" | "injury.deformityRegions" | "ottawa.ankle" | "ottawa.foot" | "ottawa.knee" | "bone.focalTenderRegions" | "sx.fallUnableToWalk" | "sx.majorTrauma" | "hx.pagetOrBoneTumour" | "hx.pagetRegions" | "hx.jointReplacementRegions" | "hx.metalRegions" | "hx.spinalFusion" | "hx.spondylolisthesis" | "hx.discHerniation" | "hx.hypermobility" | "hx.inflammatoryArthritis" | "hx.hipDysplasia" | "flare.regions" | "gout.acuteRegions" | "sx.deepHipPainRest" | "sx.childLimp" | "surgery.regions6w" | "surgery.regions12w" | "injection.steroid14d" | "injection.steroid6w" | "injection.other7d" | "injection.site24h" | "injury.acuteRegions" | "injury.hours" | "injury.persistent72Regions" | "injury.nsaidUse" | "acs.painOutOfProportion" | "acs.passiveStretchPain" | "acs.tense" | "acs.paraesthesia" | "acs.paralysisPallorPulseless" | "sx.exertionalLegTightness" | "sx.exertionalNow" | "achilles.popOrThompson" | "sx.kneeLockedOrEffusion" | "tendon.painRegions" | "sx.muscleAcheWidespread" | "sx.darkUrine" | "sx.hernia" | "sx.testicularPainSudden" | "sx.suddenSeverePain" | "sx.painWeeksNotImproving" | "sx.cramps" | "preg.status" | "preg.weeks" | "preg.highRisk" | "preg.warning" | "preg.postpartumWeeks" | "risk.bpCheckNeeded" | "hx.datedEvents" | "told.conflicts" | "consent.refusedRegions")[];
            /** Format: date */
            validUntil: string;
            derived: components["schemas"]["DerivedResponse"];
            summary: components["schemas"]["ScreeningSummaryResponse"];
            answers: components["schemas"]["AnswerShownResponse"][];
            letters: components["schemas"]["LetterOutcomeResponse"][];
            ruleAdjustments: components["schemas"]["RuleAdjustmentResponse"][];
        };
        RescreenRequest: {
            /** @enum {string} */
            performerRole?: "massage-therapist" | "physiotherapist";
        };
        NewOverride: {
            /** @enum {string} */
            ruleId: "pe.suspected" | "resp.breathless-sudden" | "cardiac.chest-pain" | "stroke.signs" | "syncope.new" | "cauda-equina.saddle-or-sphincter" | "cauda-equina.bilateral-deficit" | "cauda-equina.bilateral-pain" | "neuro.both-legs-weak" | "neuro.progressive-weakness" | "neuro.foot-drop" | "acs.suspected" | "acs.pain-alone" | "limb-ischaemia.acute" | "bp.emergency" | "aaa.pulsatile" | "septic-joint.systemic" | "spinal-infection.septic" | "skin.rapid-infection" | "injury.deformity" | "hip-fracture.suspected" | "psoas-bleed.suspected" | "rhabdo.suspected" | "pregnancy.warning-signs" | "fever.on-chemotherapy" | "hernia.strangulated" | "groin.testicular-pain" | "dvt.wells.likely" | "dvt.signs" | "dvt.signs-session" | "dvt.calf-pain-alone" | "dvt.recent" | "dvt.recent-leg" | "dvt.past" | "pe.recent" | "dvt.risk-immobility" | "dvt.risk-other" | "vein.superficial-phlebitis" | "vein.varicose-mild" | "vein.varicose-severe" | "vein.ulcer" | "oedema.both-legs" | "lymphoedema.limb" | "pad.ecq-positive" | "pad.known" | "pad.critical" | "abpi.severe" | "abpi.compression-floor" | "abpi.compression-caution" | "abpi.low" | "abpi.incompressible" | "compression.no-abpi" | "aneurysm.known" | "aneurysm.trunk-deep" | "anticoagulant.deep-pressure" | "anticoagulant.session" | "anticoagulant.inr-high" | "anticoagulant.inr-upper" | "antiplatelet.single" | "antiplatelet.dual" | "nsaid.masking" | "thrombolytic.recent" | "opioid-sedative.feedback" | "patch.heat" | "meds.unclassified" | "meds.list-incomplete" | "platelets.very-low" | "platelets.low" | "platelets.reduced" | "platelets.unknown-on-chemo" | "bleeding-disorder.session" | "bleeding-disorder.deep" | "bleeding-disorder.active-bleed" | "bruising.unexplained" | "haematoma.local" | "fluoroquinolone.tendon-pain" | "fluoroquinolone.achilles-guard" | "statin.myalgia" | "steroid.long-term" | "steroid.long-term-light" | "steroid.hip-pain" | "chemo.now" | "immunosuppressed" | "insulin.site" | "photosensitiser.laser" | "injection.steroid-14d" | "injection.steroid-6w" | "injection.other-7d" | "surgery.under-6w" | "surgery.under-6w-session" | "surgery.6-12w" | "joint-replacement.local" | "metal.local" | "implant.electronic" | "spinal-fusion" | "osteoporosis.pressure" | "osteoporosis.thrust" | "fragility-fracture" | "fracture.unhealed" | "fracture.major-trauma" | "spinal-fracture.red-flags" | "ottawa.ankle.positive" | "ottawa.foot.positive" | "ottawa.knee.positive" | "stress-fracture.suspected" | "fall.unable-to-walk" | "paget-or-tumour" | "paget-or-tumour.local" | "spondylolisthesis.thrust" | "spondylolisthesis.session" | "disc.physician-approval" | "disc.stable" | "neuro.new-tingling" | "neuro.acute-root.tension" | "hypermobility" | "inflammatory-arthritis" | "flare.local" | "septic-joint.suspected" | "gout.acute" | "hip.dysplasia" | "child.hip-limp" | "knee.locked" | "achilles.rupture" | "exertional-compartment.now" | "exertional-compartment.quiet" | "cancer.active" | "cancer.tumour-local" | "cancer.heat-electro" | "cancer.bone-mets" | "cancer.radiotherapy-field" | "cancer.red-flags" | "cancer.constitutional" | "pain.night-constant" | "weight-loss.unexplained" | "lump.unexplained" | "fever" | "fever.weak-defence" | "illness.contagious" | "illness.unwell" | "cellulitis" | "skin.contagious-local" | "skin.wound" | "skin.burn" | "skin.fragile" | "foot.ulcer" | "spinal-infection.red-flags" | "bone-infection.suspected" | "allergy.topical" | "diabetes.general" | "diabetes.hypo-today" | "neuropathy.local" | "neuropathy.light" | "sensation.reduced-local" | "kidney.failure" | "kidney.mld" | "liver.advanced" | "epilepsy.uncontrolled" | "cold.hypersensitivity" | "bp.severe" | "bp.high" | "bp.raised" | "heart-failure.severe" | "heart-failure.moderate" | "heart-failure.fluid-techniques" | "cardiac.recent" | "stroke.recent" | "antihypertensive.rise-slowly" | "pregnancy.high-risk" | "pregnancy.raised-pressure" | "pregnancy.position" | "pregnancy.legs" | "pregnancy.abdomen" | "pregnancy.electro-heat" | "pregnancy.first-12-weeks" | "postpartum.early" | "injury.acute-72h" | "injury.peace-guidance" | "injury.persistent-72h.mt" | "injury.persistent-72h.pt" | "injury.nsaid-note" | "pain.sudden-severe" | "pain.persistent-weeks" | "hernia.reducible" | "cramps.diuretic-or-statin" | "consent.missing" | "consent.minor" | "consent.intoxicated" | "consent.area-refused" | "scope.mt.thrust" | "scope.mt.joint-mobilisation" | "scope.mt.electrophysical" | "scope.mt.neural" | "site.popliteal" | "site.femoral-triangle" | "site.kidney-and-aorta" | "site.fibular-head";
            /**
             * @description Everywhere when left out.
             * @enum {string|null}
             */
            region?: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot" | null;
            /** @enum {string|null} */
            side?: "left" | "right" | "both" | null;
            /**
             * @description Every technique of the rule when left out.
             * @enum {string|null}
             */
            techniqueGroup?: "light-pressure" | "moderate-pressure" | "deep-pressure" | "friction" | "percussion-vibration" | "stretching" | "neural" | "joint-mobilisation" | "high-velocity" | "lymphatic" | "heat" | "cold" | "compression" | "electrophysical" | "taping" | "exercise" | "education" | null;
            reason: string;
            /**
             * Format: date
             * @description Last day it holds, at most 90 days ahead.
             * @example 2026-03-14
             */
            validUntil: string;
        };
        OverrideCreatedResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            ruleId: string;
            region: string | null;
            side: string | null;
            techniqueGroup: string | null;
            reason: string;
            /** Format: date */
            validUntil: string;
            createdByName: string;
            /** Format: date-time */
            createdAt: string;
            screening: components["schemas"]["ScreeningSummaryResponse"];
        };
        ReplayResponse: {
            /**
             * @description Whether its inputs give the same decision again under the present rule set.
             * @enum {string}
             */
            outcome: "same" | "differs" | "other-rule-set" | "not-kept";
            /** @description Parts that came out differently. */
            differs: string[];
        };
        StoredScreeningResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            /** @enum {string} */
            performerRole: "massage-therapist" | "physiotherapist";
            /** Format: date */
            sessionDate: string;
            /** @enum {string} */
            cause: "intake" | "facts" | "medicines" | "check-in" | "finding" | "clearance" | "override" | "import" | "by-hand" | "session";
            /** Format: date-time */
            decidedAt: string;
            /** @description The rule set that decided, with the number of the clinic’s settings. */
            ruleSetVersion: string;
            /** @description The rule set of today. */
            ruleSetNow: string;
            /** @enum {string} */
            status: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency" | "not-screened";
            /** @enum {string} */
            atLeast: "proceed" | "modify" | "clearance-needed" | "do-not-treat-refer" | "emergency";
            firedRuleIds: string[];
            replay: components["schemas"]["ReplayResponse"];
        };
        TravelTarget: {
            /** @enum {string} */
            region: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot" | "leg-all" | "below-knee" | "foot-all" | "knee-all" | "spine" | "lumbopelvic" | "hip-all";
            /** @enum {string|null} */
            side?: "left" | "right" | "both" | null;
        };
        PaintedArea: {
            /** @enum {string} */
            region: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot" | "leg-all" | "below-knee" | "foot-all" | "knee-all" | "spine" | "lumbopelvic" | "hip-all";
            /** @enum {string|null} */
            side?: "left" | "right" | "both" | null;
            /** @description aching, sharp, burning, throbbing, cramping, shooting, tingling, numb, stiff */
            quality?: string[];
            intensity0To10?: number | null;
            atRest?: boolean | null;
            onEffort?: boolean | null;
            share?: number | null;
            travelsTo?: components["schemas"]["TravelTarget"][];
        };
        ReasoningPreview: {
            areas: components["schemas"]["PaintedArea"][];
            /** @description Symptom ids, or the words of the pain qualities. */
            symptoms?: string[];
            /** @enum {string} */
            performerRole?: "massage-therapist" | "physiotherapist";
        };
        AnswerShown: {
            /** @description Id of the question, or kind of finding. */
            asked: string;
            question: string;
            words: string;
            /** @enum {string|null} */
            who: "patient" | "representative" | "clinician" | "staff" | "import" | null;
            name: string | null;
            /** Format: date */
            on: string | null;
        };
        SymptomFound: {
            /** @enum {string} */
            id: "aching" | "bladder-change" | "bowel-change" | "breathless" | "bruising" | "burning" | "cramping" | "dizzy" | "evening" | "exertional" | "fatigue" | "fever" | "haemoptysis" | "limited-range" | "localised-pain" | "numbness" | "outer-thigh" | "pain" | "radiating-pain" | "redness" | "referral" | "relieved-by-rest" | "saddle-numbness" | "severe-pain" | "sexual-change" | "shooting-pain" | "soreness" | "stiffness" | "swelling" | "throbbing" | "tingling" | "urge-to-move" | "warmth" | "weakness";
            from: string;
            answers: components["schemas"]["AnswerShown"][];
        };
        ConditionNamed: {
            /** @enum {string} */
            id: "low-back-pain" | "sciatica" | "lumbar-disc-herniation" | "lumbar-disc-degeneration" | "lumbar-radiculopathy" | "lumbar-stenosis" | "lordosis" | "kyphosis" | "scoliosis" | "spondylolysis" | "spondylolisthesis" | "facet-irritation" | "si-joint-dysfunction" | "pelvic-tilt-anterior" | "pelvic-tilt-posterior" | "pelvic-tilt-lateral" | "postural-misalignment" | "neuromuscular-pain" | "piriformis-syndrome" | "cauda-equina" | "nerve-entrapment-soft-tissue" | "meralgia-paresthetica" | "restless-legs" | "peripheral-neuropathy" | "diabetic-leg-pain" | "sciatic-neuralgia" | "femoral-neuralgia" | "tibial-neuralgia" | "obturator-neuralgia" | "trochanteric-bursitis" | "hip-osteoarthritis" | "avascular-necrosis-hip" | "fai" | "hip-dysplasia" | "hip-fracture" | "labral-tear" | "groin-strain" | "hip-impingement-groin" | "inguinal-hernia" | "hip-flexor-tendinitis" | "iliopsoas-strain" | "quadriceps-strain" | "hamstring-strain" | "stress-fracture" | "shin-splints" | "exertional-compartment" | "acute-compartment" | "fracture-leg" | "muscle-strain" | "muscle-cramp" | "muscle-tightness" | "tendinopathy" | "acl-injury" | "pcl-injury" | "collateral-ligament-sprain" | "meniscal-injury" | "knee-bursitis" | "patellar-tendinopathy" | "knee-osteoarthritis" | "itb-syndrome" | "osgood-schlatter" | "patellofemoral-pain" | "chondromalacia" | "osteochondritis-dissecans" | "knee-fracture" | "paget-disease" | "bone-tumour" | "rheumatoid-arthritis" | "osteoarthritis-general" | "gout" | "cellulitis" | "osteomyelitis" | "chronic-pain" | "dvt" | "pulmonary-embolism" | "pad-claudication" | "varicose-veins" | "achilles-tendinopathy" | "achilles-rupture" | "ankle-bursitis" | "ankle-osteoarthritis" | "ankle-sprain" | "plantar-fasciitis" | "metatarsalgia" | "arch-pain" | "bone-spur" | "bunion" | "morton-neuroma" | "hammertoe" | "foot-tendinopathy";
            name: string;
        };
        PatternShown: {
            id: string;
            label: string;
            matched: ("aching" | "bladder-change" | "bowel-change" | "breathless" | "bruising" | "burning" | "cramping" | "dizzy" | "evening" | "exertional" | "fatigue" | "fever" | "haemoptysis" | "limited-range" | "localised-pain" | "numbness" | "outer-thigh" | "pain" | "radiating-pain" | "redness" | "referral" | "relieved-by-rest" | "saddle-numbness" | "severe-pain" | "sexual-change" | "shooting-pain" | "soreness" | "stiffness" | "swelling" | "throbbing" | "tingling" | "urge-to-move" | "warmth" | "weakness")[];
            /** @description Asked for and denied. */
            denied: ("aching" | "bladder-change" | "bowel-change" | "breathless" | "bruising" | "burning" | "cramping" | "dizzy" | "evening" | "exertional" | "fatigue" | "fever" | "haemoptysis" | "limited-range" | "localised-pain" | "numbness" | "outer-thigh" | "pain" | "radiating-pain" | "redness" | "referral" | "relieved-by-rest" | "saddle-numbness" | "severe-pain" | "sexual-change" | "shooting-pain" | "soreness" | "stiffness" | "swelling" | "throbbing" | "tingling" | "urge-to-move" | "warmth" | "weakness")[];
            notAsked: ("aching" | "bladder-change" | "bowel-change" | "breathless" | "bruising" | "burning" | "cramping" | "dizzy" | "evening" | "exertional" | "fatigue" | "fever" | "haemoptysis" | "limited-range" | "localised-pain" | "numbness" | "outer-thigh" | "pain" | "radiating-pain" | "redness" | "referral" | "relieved-by-rest" | "saddle-numbness" | "severe-pain" | "sexual-change" | "shooting-pain" | "soreness" | "stiffness" | "swelling" | "throbbing" | "tingling" | "urge-to-move" | "warmth" | "weakness")[];
            /** @description Tissue or system, without a condition. */
            consistentWith: string;
            /** @description Empty for a massage therapist. */
            suggests: components["schemas"]["ConditionNamed"][];
            screenFirst: ("pe.suspected" | "resp.breathless-sudden" | "cardiac.chest-pain" | "stroke.signs" | "syncope.new" | "cauda-equina.saddle-or-sphincter" | "cauda-equina.bilateral-deficit" | "cauda-equina.bilateral-pain" | "neuro.both-legs-weak" | "neuro.progressive-weakness" | "neuro.foot-drop" | "acs.suspected" | "acs.pain-alone" | "limb-ischaemia.acute" | "bp.emergency" | "aaa.pulsatile" | "septic-joint.systemic" | "spinal-infection.septic" | "skin.rapid-infection" | "injury.deformity" | "hip-fracture.suspected" | "psoas-bleed.suspected" | "rhabdo.suspected" | "pregnancy.warning-signs" | "fever.on-chemotherapy" | "hernia.strangulated" | "groin.testicular-pain" | "dvt.wells.likely" | "dvt.signs" | "dvt.signs-session" | "dvt.calf-pain-alone" | "dvt.recent" | "dvt.recent-leg" | "dvt.past" | "pe.recent" | "dvt.risk-immobility" | "dvt.risk-other" | "vein.superficial-phlebitis" | "vein.varicose-mild" | "vein.varicose-severe" | "vein.ulcer" | "oedema.both-legs" | "lymphoedema.limb" | "pad.ecq-positive" | "pad.known" | "pad.critical" | "abpi.severe" | "abpi.compression-floor" | "abpi.compression-caution" | "abpi.low" | "abpi.incompressible" | "compression.no-abpi" | "aneurysm.known" | "aneurysm.trunk-deep" | "anticoagulant.deep-pressure" | "anticoagulant.session" | "anticoagulant.inr-high" | "anticoagulant.inr-upper" | "antiplatelet.single" | "antiplatelet.dual" | "nsaid.masking" | "thrombolytic.recent" | "opioid-sedative.feedback" | "patch.heat" | "meds.unclassified" | "meds.list-incomplete" | "platelets.very-low" | "platelets.low" | "platelets.reduced" | "platelets.unknown-on-chemo" | "bleeding-disorder.session" | "bleeding-disorder.deep" | "bleeding-disorder.active-bleed" | "bruising.unexplained" | "haematoma.local" | "fluoroquinolone.tendon-pain" | "fluoroquinolone.achilles-guard" | "statin.myalgia" | "steroid.long-term" | "steroid.long-term-light" | "steroid.hip-pain" | "chemo.now" | "immunosuppressed" | "insulin.site" | "photosensitiser.laser" | "injection.steroid-14d" | "injection.steroid-6w" | "injection.other-7d" | "surgery.under-6w" | "surgery.under-6w-session" | "surgery.6-12w" | "joint-replacement.local" | "metal.local" | "implant.electronic" | "spinal-fusion" | "osteoporosis.pressure" | "osteoporosis.thrust" | "fragility-fracture" | "fracture.unhealed" | "fracture.major-trauma" | "spinal-fracture.red-flags" | "ottawa.ankle.positive" | "ottawa.foot.positive" | "ottawa.knee.positive" | "stress-fracture.suspected" | "fall.unable-to-walk" | "paget-or-tumour" | "paget-or-tumour.local" | "spondylolisthesis.thrust" | "spondylolisthesis.session" | "disc.physician-approval" | "disc.stable" | "neuro.new-tingling" | "neuro.acute-root.tension" | "hypermobility" | "inflammatory-arthritis" | "flare.local" | "septic-joint.suspected" | "gout.acute" | "hip.dysplasia" | "child.hip-limp" | "knee.locked" | "achilles.rupture" | "exertional-compartment.now" | "exertional-compartment.quiet" | "cancer.active" | "cancer.tumour-local" | "cancer.heat-electro" | "cancer.bone-mets" | "cancer.radiotherapy-field" | "cancer.red-flags" | "cancer.constitutional" | "pain.night-constant" | "weight-loss.unexplained" | "lump.unexplained" | "fever" | "fever.weak-defence" | "illness.contagious" | "illness.unwell" | "cellulitis" | "skin.contagious-local" | "skin.wound" | "skin.burn" | "skin.fragile" | "foot.ulcer" | "spinal-infection.red-flags" | "bone-infection.suspected" | "allergy.topical" | "diabetes.general" | "diabetes.hypo-today" | "neuropathy.local" | "neuropathy.light" | "sensation.reduced-local" | "kidney.failure" | "kidney.mld" | "liver.advanced" | "epilepsy.uncontrolled" | "cold.hypersensitivity" | "bp.severe" | "bp.high" | "bp.raised" | "heart-failure.severe" | "heart-failure.moderate" | "heart-failure.fluid-techniques" | "cardiac.recent" | "stroke.recent" | "antihypertensive.rise-slowly" | "pregnancy.high-risk" | "pregnancy.raised-pressure" | "pregnancy.position" | "pregnancy.legs" | "pregnancy.abdomen" | "pregnancy.electro-heat" | "pregnancy.first-12-weeks" | "postpartum.early" | "injury.acute-72h" | "injury.peace-guidance" | "injury.persistent-72h.mt" | "injury.persistent-72h.pt" | "injury.nsaid-note" | "pain.sudden-severe" | "pain.persistent-weeks" | "hernia.reducible" | "cramps.diuretic-or-statin" | "consent.missing" | "consent.minor" | "consent.intoxicated" | "consent.area-refused" | "scope.mt.thrust" | "scope.mt.joint-mobilisation" | "scope.mt.electrophysical" | "scope.mt.neural" | "site.popliteal" | "site.femoral-triangle" | "site.kidney-and-aorta" | "site.fibular-head")[];
            note: string;
        };
        PainEvidenceShown: {
            text: string;
            /** @description Overlap: other kinds the same sign speaks for. */
            alsoPointsTo: ("nerve" | "muscle" | "joint" | "vascular")[];
            /** @enum {string} */
            source: "seed-000" | "seed-001" | "seed-002" | "seed-003" | "seed-004" | "dubois-2020" | "nice-ng158" | "nice-qs201" | "wells-1997" | "wells-2003" | "pe-features" | "rcem-pe" | "leng-1992" | "boylan-2021" | "bpac-2014" | "lothian-abpi" | "cks-ulcer" | "rabe-2020" | "ottawa-ankle" | "bachmann-2003" | "ottawa-knee" | "finucane-2020" | "bmj-ces" | "csp-ces" | "downie-2013" | "yusuf-2019" | "acs-signs" | "ernst-2003" | "yin-2014" | "ng-2018" | "walton-2011" | "nih-massage" | "mueller-2021" | "prenatal-lists" | "aha-crisis" | "mld-lists" | "steroid-inj" | "hemaware" | "cphc-2021" | "fda-fq" | "pa-20-41" | "scope-us" | "mattes-ais" | "mcatee-2002" | "higgs-2009" | "acsm" | "gemmell-2008" | "lu-2022" | "tp-90s" | "maitland" | "houghton-2010" | "afp-2007" | "walt-2010" | "who-2005" | "peacock-2022" | "plaza-2020" | "cyriax-dtf" | "loew-2014" | "windt-2010" | "slump-2015" | "suri-2011" | "laslett-2005" | "laslett-2003" | "reiman-2015" | "lequesne-2008" | "grimaldi-2017" | "martin-2014" | "nouraei-2007" | "sokal-2022" | "benjaminse-2006" | "smith-2015" | "blyth-2015" | "meniscus-table" | "maffulli-1998" | "hutchinson-2013" | "apta-achilles" | "sman-2015" | "ankle-delayed" | "netterstrom-2022" | "kinoshita-2001" | "degarceau-2003" | "alshami-2007" | "newman-2012" | "schneiders-2012" | "mtss-stress" | "binkley-1999" | "rehabmeasures" | "stratford-1995" | "horn-2012" | "childs-2005" | "kamper-2009" | "keele-licence" | "cdc-rom" | "cfr-4-71a" | "va-exam" | "merck-rom" | "root-levels" | "bmc-root-tests" | "icd10cm" | "icd10cm-2022" | "icd10cm-2025" | "who-atc" | "loinc-72514" | "travell-simons" | "tp-secondary" | "tp-pf-2020" | "ali-6ps" | "qld-vascular" | "nunes-2013" | "cook-2010" | "haim-2006" | "policy" | "textbook" | "nice-ng59" | "nice-ng127" | "nice-ng136" | "nice-ng156" | "nice-ng19" | "nice-cg147" | "nice-ng12" | "nice-ng128" | "nice-ng38" | "nice-cks-knee" | "nice-cks-septic" | "nice-cks-limp" | "nice-cks-phlebitis" | "nice-cks-achilles" | "nice-cks-scrotal" | "nhs-medicines" | "nhs-pregnancy-massage" | "rcog-37b" | "rcog-37a" | "acog-804" | "esc-htn-2024" | "esc-pe-2019" | "apta-lbp-2021" | "apta-dvt-2022" | "cdc-sepsis" | "who-back-2023" | "nice-ng133" | "nice-cg151" | "nice-ng253" | "rcog-64";
            answers: components["schemas"]["AnswerShown"][];
        };
        PainTypeShown: {
            /** @enum {string} */
            id: "nerve" | "muscle" | "joint" | "vascular";
            /** @enum {string} */
            strength: "not-asked" | "none" | "some" | "strong";
            evidence: components["schemas"]["PainEvidenceShown"][];
            denied: components["schemas"]["AnswerShown"][];
            notAsked: string[];
        };
        FunctionShown: {
            /** @enum {string} */
            sign: "knee-buckling" | "cramps" | "sitting" | "standing" | "lying" | "coughing" | "running" | "stairs-up" | "stairs-down";
            answer: components["schemas"]["AnswerShown"];
        };
        PointFound: {
            /** @enum {string} */
            state: "active" | "latent";
            reproducesFamiliarPain: boolean | null;
            /** Format: date */
            on: string;
        };
        MuscleCandidateShown: {
            /** @enum {string} */
            id: "tp.quadratus-lumborum" | "tp.iliopsoas" | "tp.lumbar-paraspinals" | "tp.gluteus-maximus" | "tp.gluteus-medius" | "tp.gluteus-minimus" | "tp.piriformis" | "tp.tfl" | "tp.adductors-longus-brevis" | "tp.adductor-magnus" | "tp.gracilis" | "tp.pectineus" | "tp.rectus-femoris" | "tp.vastus-medialis" | "tp.vastus-lateralis" | "tp.vastus-intermedius" | "tp.sartorius" | "tp.hamstrings-medial" | "tp.biceps-femoris" | "tp.popliteus" | "tp.plantaris" | "tp.gastrocnemius" | "tp.soleus" | "tp.tibialis-posterior" | "tp.tibialis-anterior" | "tp.peroneus-longus" | "tp.peroneus-tertius" | "tp.extensor-digitorum-longus" | "tp.extensor-hallucis-longus" | "tp.flexor-digitorum-longus" | "tp.flexor-hallucis-longus" | "tp.abductor-hallucis" | "tp.quadratus-plantae" | "tp.flexor-digitorum-brevis" | "tp.flexor-hallucis-brevis" | "tp.abductor-digiti-minimi" | "tp.extensor-digitorum-brevis" | "tp.interossei-foot" | "tp.deep-hip-rotators" | "tp.adductor-hallucis";
            muscle: string;
            /**
             * @description Where it is felt.
             * @enum {string}
             */
            feltAt: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot";
            /** @enum {string|null} */
            side: "left" | "right" | null;
            /** @description 0 to 100: an order for palpation, not a likelihood. */
            score: number;
            primary: ("whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot")[];
            spillover: ("whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot")[];
            /** @description Part of what is marked that lies in its zones, 0 to 1. */
            overlapShare: number;
            /** @enum {string} */
            qualityFit: "fits" | "open" | "points-elsewhere";
            functions: components["schemas"]["FunctionShown"][];
            found: components["schemas"]["PointFound"] | null;
            why: string[];
            signs: string;
            caution: string;
            /** @description Conditions it can look like; empty for a massage therapist. */
            mimics: components["schemas"]["ConditionNamed"][];
            confirmed: boolean;
        };
        MuscleNamed: {
            /** @enum {string} */
            id: "tp.quadratus-lumborum" | "tp.iliopsoas" | "tp.lumbar-paraspinals" | "tp.gluteus-maximus" | "tp.gluteus-medius" | "tp.gluteus-minimus" | "tp.piriformis" | "tp.tfl" | "tp.adductors-longus-brevis" | "tp.adductor-magnus" | "tp.gracilis" | "tp.pectineus" | "tp.rectus-femoris" | "tp.vastus-medialis" | "tp.vastus-lateralis" | "tp.vastus-intermedius" | "tp.sartorius" | "tp.hamstrings-medial" | "tp.biceps-femoris" | "tp.popliteus" | "tp.plantaris" | "tp.gastrocnemius" | "tp.soleus" | "tp.tibialis-posterior" | "tp.tibialis-anterior" | "tp.peroneus-longus" | "tp.peroneus-tertius" | "tp.extensor-digitorum-longus" | "tp.extensor-hallucis-longus" | "tp.flexor-digitorum-longus" | "tp.flexor-hallucis-longus" | "tp.abductor-hallucis" | "tp.quadratus-plantae" | "tp.flexor-digitorum-brevis" | "tp.flexor-hallucis-brevis" | "tp.abductor-digiti-minimi" | "tp.extensor-digitorum-brevis" | "tp.interossei-foot" | "tp.deep-hip-rotators" | "tp.adductor-hallucis";
            name: string;
        };
        LookAlikeSideShown: {
            tissue: string;
            muscles: components["schemas"]["MuscleNamed"][];
            /** @description Empty for a massage therapist. */
            conditions: components["schemas"]["ConditionNamed"][];
            speaksFor: string[];
        };
        TestNamed: {
            /** @enum {string} */
            id: "slr" | "crossed-slr" | "slump" | "femoral-stretch" | "heel-walk" | "toe-walk" | "single-leg-heel-raise" | "single-leg-sit-to-stand" | "ankle-jerk" | "si-distraction" | "si-thigh-thrust" | "si-compression" | "si-sacral-thrust" | "gaenslen" | "si-cluster" | "faber" | "fadir" | "hip-ir-range" | "thomas" | "ober" | "noble" | "trendelenburg" | "single-leg-stance-30" | "resisted-external-derotation" | "trochanter-palpation" | "seated-piriformis-stretch" | "active-piriformis" | "fair" | "adductor-squeeze" | "pelvic-compression-lfcn" | "tinel-lfcn" | "obturator-stretch" | "lachman" | "anterior-drawer-knee" | "pivot-shift" | "lever-sign" | "posterior-drawer" | "valgus-stress" | "varus-stress" | "mcmurray" | "thessaly" | "apley" | "joint-line-tenderness" | "squat-pain" | "patellar-tilt" | "patellar-tendon-palpation" | "shin-palpation" | "shin-oedema" | "focal-bone-palpation" | "tuning-fork" | "fulcrum" | "single-leg-hop" | "wells-calf-measure" | "homans" | "thompson" | "matles" | "gap-palpation" | "achilles-palpation" | "royal-london" | "arc-sign" | "anterior-drawer-ankle" | "talar-tilt" | "squeeze-test" | "df-external-rotation" | "windlass" | "df-eversion" | "tinel-tarsal" | "tinel-fibular-head" | "tinel-anterior-ankle" | "tinel-adductor-canal" | "slr-sural-bias" | "mulder" | "navicular-drop" | "monofilament";
            name: string;
        };
        LookAlikeShown: {
            id: string;
            a: components["schemas"]["LookAlikeSideShown"];
            b: components["schemas"]["LookAlikeSideShown"];
            /** @description Empty for a massage therapist. */
            tests: components["schemas"]["TestNamed"][];
            screenFirst: ("pe.suspected" | "resp.breathless-sudden" | "cardiac.chest-pain" | "stroke.signs" | "syncope.new" | "cauda-equina.saddle-or-sphincter" | "cauda-equina.bilateral-deficit" | "cauda-equina.bilateral-pain" | "neuro.both-legs-weak" | "neuro.progressive-weakness" | "neuro.foot-drop" | "acs.suspected" | "acs.pain-alone" | "limb-ischaemia.acute" | "bp.emergency" | "aaa.pulsatile" | "septic-joint.systemic" | "spinal-infection.septic" | "skin.rapid-infection" | "injury.deformity" | "hip-fracture.suspected" | "psoas-bleed.suspected" | "rhabdo.suspected" | "pregnancy.warning-signs" | "fever.on-chemotherapy" | "hernia.strangulated" | "groin.testicular-pain" | "dvt.wells.likely" | "dvt.signs" | "dvt.signs-session" | "dvt.calf-pain-alone" | "dvt.recent" | "dvt.recent-leg" | "dvt.past" | "pe.recent" | "dvt.risk-immobility" | "dvt.risk-other" | "vein.superficial-phlebitis" | "vein.varicose-mild" | "vein.varicose-severe" | "vein.ulcer" | "oedema.both-legs" | "lymphoedema.limb" | "pad.ecq-positive" | "pad.known" | "pad.critical" | "abpi.severe" | "abpi.compression-floor" | "abpi.compression-caution" | "abpi.low" | "abpi.incompressible" | "compression.no-abpi" | "aneurysm.known" | "aneurysm.trunk-deep" | "anticoagulant.deep-pressure" | "anticoagulant.session" | "anticoagulant.inr-high" | "anticoagulant.inr-upper" | "antiplatelet.single" | "antiplatelet.dual" | "nsaid.masking" | "thrombolytic.recent" | "opioid-sedative.feedback" | "patch.heat" | "meds.unclassified" | "meds.list-incomplete" | "platelets.very-low" | "platelets.low" | "platelets.reduced" | "platelets.unknown-on-chemo" | "bleeding-disorder.session" | "bleeding-disorder.deep" | "bleeding-disorder.active-bleed" | "bruising.unexplained" | "haematoma.local" | "fluoroquinolone.tendon-pain" | "fluoroquinolone.achilles-guard" | "statin.myalgia" | "steroid.long-term" | "steroid.long-term-light" | "steroid.hip-pain" | "chemo.now" | "immunosuppressed" | "insulin.site" | "photosensitiser.laser" | "injection.steroid-14d" | "injection.steroid-6w" | "injection.other-7d" | "surgery.under-6w" | "surgery.under-6w-session" | "surgery.6-12w" | "joint-replacement.local" | "metal.local" | "implant.electronic" | "spinal-fusion" | "osteoporosis.pressure" | "osteoporosis.thrust" | "fragility-fracture" | "fracture.unhealed" | "fracture.major-trauma" | "spinal-fracture.red-flags" | "ottawa.ankle.positive" | "ottawa.foot.positive" | "ottawa.knee.positive" | "stress-fracture.suspected" | "fall.unable-to-walk" | "paget-or-tumour" | "paget-or-tumour.local" | "spondylolisthesis.thrust" | "spondylolisthesis.session" | "disc.physician-approval" | "disc.stable" | "neuro.new-tingling" | "neuro.acute-root.tension" | "hypermobility" | "inflammatory-arthritis" | "flare.local" | "septic-joint.suspected" | "gout.acute" | "hip.dysplasia" | "child.hip-limp" | "knee.locked" | "achilles.rupture" | "exertional-compartment.now" | "exertional-compartment.quiet" | "cancer.active" | "cancer.tumour-local" | "cancer.heat-electro" | "cancer.bone-mets" | "cancer.radiotherapy-field" | "cancer.red-flags" | "cancer.constitutional" | "pain.night-constant" | "weight-loss.unexplained" | "lump.unexplained" | "fever" | "fever.weak-defence" | "illness.contagious" | "illness.unwell" | "cellulitis" | "skin.contagious-local" | "skin.wound" | "skin.burn" | "skin.fragile" | "foot.ulcer" | "spinal-infection.red-flags" | "bone-infection.suspected" | "allergy.topical" | "diabetes.general" | "diabetes.hypo-today" | "neuropathy.local" | "neuropathy.light" | "sensation.reduced-local" | "kidney.failure" | "kidney.mld" | "liver.advanced" | "epilepsy.uncontrolled" | "cold.hypersensitivity" | "bp.severe" | "bp.high" | "bp.raised" | "heart-failure.severe" | "heart-failure.moderate" | "heart-failure.fluid-techniques" | "cardiac.recent" | "stroke.recent" | "antihypertensive.rise-slowly" | "pregnancy.high-risk" | "pregnancy.raised-pressure" | "pregnancy.position" | "pregnancy.legs" | "pregnancy.abdomen" | "pregnancy.electro-heat" | "pregnancy.first-12-weeks" | "postpartum.early" | "injury.acute-72h" | "injury.peace-guidance" | "injury.persistent-72h.mt" | "injury.persistent-72h.pt" | "injury.nsaid-note" | "pain.sudden-severe" | "pain.persistent-weeks" | "hernia.reducible" | "cramps.diuretic-or-statin" | "consent.missing" | "consent.minor" | "consent.intoxicated" | "consent.area-refused" | "scope.mt.thrust" | "scope.mt.joint-mobilisation" | "scope.mt.electrophysical" | "scope.mt.neural" | "site.popliteal" | "site.femoral-triangle" | "site.kidney-and-aorta" | "site.fibular-head")[];
        };
        NervePatternShown: {
            /** @enum {string} */
            id: "nerve.sciatic" | "nerve.femoral" | "nerve.obturator" | "nerve.tibial" | "nerve.lfcn" | "nerve.common-peroneal" | "nerve.superficial-peroneal" | "nerve.deep-peroneal" | "nerve.saphenous" | "nerve.sural" | "nerve.plantar-digital";
            name: string;
            /** @enum {string|null} */
            side: "left" | "right" | null;
            matched: ("whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot")[];
            why: string;
            /** @description This and what follows: empty for a massage therapist. */
            roots: string;
            rootLevels: ("L1" | "L2" | "L3" | "L4" | "L5" | "S1" | "S2")[];
            tellsFromRoot: string;
            painPattern: string;
            canLookLike: string;
            tests: components["schemas"]["TestNamed"][];
            confirmed: boolean;
        };
        LevelExamined: {
            dermatome: string | null;
            myotome0To5: number | null;
            reflex0To4: number | null;
            /** Format: date */
            on: string;
        };
        RootLineShown: {
            /** @enum {string} */
            id: "L1" | "L2" | "L3" | "L4" | "L5" | "S1" | "S2";
            /** @enum {string|null} */
            side: "left" | "right" | null;
            matched: ("whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot")[];
            dermatome: string;
            myotome: string;
            keyMuscles: string;
            reflex: string;
            /** @description null: not tested. */
            done: components["schemas"]["LevelExamined"] | null;
        };
        MassageRoleShown: {
            /** @enum {string} */
            role: "direct-benefit" | "relieves-secondary-spasm" | "adjunct-in-rehabilitation" | "non-acute-stage-only" | "needs-physician-approval" | "not-to-be-treated";
            meaning: string;
            /** @description What the customer document says; empty when it does not speak of the condition. */
            graded: string[];
            stricterThanGraded: boolean;
            note: string;
        };
        ConditionToThinkOf: {
            /** @enum {string} */
            id: "low-back-pain" | "sciatica" | "lumbar-disc-herniation" | "lumbar-disc-degeneration" | "lumbar-radiculopathy" | "lumbar-stenosis" | "lordosis" | "kyphosis" | "scoliosis" | "spondylolysis" | "spondylolisthesis" | "facet-irritation" | "si-joint-dysfunction" | "pelvic-tilt-anterior" | "pelvic-tilt-posterior" | "pelvic-tilt-lateral" | "postural-misalignment" | "neuromuscular-pain" | "piriformis-syndrome" | "cauda-equina" | "nerve-entrapment-soft-tissue" | "meralgia-paresthetica" | "restless-legs" | "peripheral-neuropathy" | "diabetic-leg-pain" | "sciatic-neuralgia" | "femoral-neuralgia" | "tibial-neuralgia" | "obturator-neuralgia" | "trochanteric-bursitis" | "hip-osteoarthritis" | "avascular-necrosis-hip" | "fai" | "hip-dysplasia" | "hip-fracture" | "labral-tear" | "groin-strain" | "hip-impingement-groin" | "inguinal-hernia" | "hip-flexor-tendinitis" | "iliopsoas-strain" | "quadriceps-strain" | "hamstring-strain" | "stress-fracture" | "shin-splints" | "exertional-compartment" | "acute-compartment" | "fracture-leg" | "muscle-strain" | "muscle-cramp" | "muscle-tightness" | "tendinopathy" | "acl-injury" | "pcl-injury" | "collateral-ligament-sprain" | "meniscal-injury" | "knee-bursitis" | "patellar-tendinopathy" | "knee-osteoarthritis" | "itb-syndrome" | "osgood-schlatter" | "patellofemoral-pain" | "chondromalacia" | "osteochondritis-dissecans" | "knee-fracture" | "paget-disease" | "bone-tumour" | "rheumatoid-arthritis" | "osteoarthritis-general" | "gout" | "cellulitis" | "osteomyelitis" | "chronic-pain" | "dvt" | "pulmonary-embolism" | "pad-claudication" | "varicose-veins" | "achilles-tendinopathy" | "achilles-rupture" | "ankle-bursitis" | "ankle-osteoarthritis" | "ankle-sprain" | "plantar-fasciitis" | "metatarsalgia" | "arch-pain" | "bone-spur" | "bunion" | "morton-neuroma" | "hammertoe" | "foot-tendinopathy";
            name: string;
            summary: string;
            massage: components["schemas"]["MassageRoleShown"];
        };
        PublishedAccuracyShown: {
            target: string;
            sensitivity: number | null;
            specificity: number | null;
            likelihoodRatioPositive: number | null;
            likelihoodRatioNegative: number | null;
            people: number | null;
            note: string;
            citation: string;
            confirmed: boolean;
        };
        TestResultShown: {
            /** @enum {string} */
            result: "positive" | "negative" | "unclear";
            /** @enum {string|null} */
            side: "left" | "right" | "both" | null;
            /** Format: date */
            on: string;
        };
        PublishedTestShown: {
            /** @enum {string} */
            id: "slr" | "crossed-slr" | "slump" | "femoral-stretch" | "heel-walk" | "toe-walk" | "single-leg-heel-raise" | "single-leg-sit-to-stand" | "ankle-jerk" | "si-distraction" | "si-thigh-thrust" | "si-compression" | "si-sacral-thrust" | "gaenslen" | "si-cluster" | "faber" | "fadir" | "hip-ir-range" | "thomas" | "ober" | "noble" | "trendelenburg" | "single-leg-stance-30" | "resisted-external-derotation" | "trochanter-palpation" | "seated-piriformis-stretch" | "active-piriformis" | "fair" | "adductor-squeeze" | "pelvic-compression-lfcn" | "tinel-lfcn" | "obturator-stretch" | "lachman" | "anterior-drawer-knee" | "pivot-shift" | "lever-sign" | "posterior-drawer" | "valgus-stress" | "varus-stress" | "mcmurray" | "thessaly" | "apley" | "joint-line-tenderness" | "squat-pain" | "patellar-tilt" | "patellar-tendon-palpation" | "shin-palpation" | "shin-oedema" | "focal-bone-palpation" | "tuning-fork" | "fulcrum" | "single-leg-hop" | "wells-calf-measure" | "homans" | "thompson" | "matles" | "gap-palpation" | "achilles-palpation" | "royal-london" | "arc-sign" | "anterior-drawer-ankle" | "talar-tilt" | "squeeze-test" | "df-external-rotation" | "windlass" | "df-eversion" | "tinel-tarsal" | "tinel-fibular-head" | "tinel-anterior-ankle" | "tinel-adductor-canal" | "slr-sural-bias" | "mulder" | "navicular-drop" | "monofilament";
            name: string;
            procedure: string;
            positive: string;
            caution: string;
            pointsTo: components["schemas"]["ConditionNamed"][];
            /** @description Empty: no published figures were found. */
            accuracy: components["schemas"]["PublishedAccuracyShown"][];
            done: components["schemas"]["TestResultShown"][];
        };
        DifferentialShown: {
            id: string;
            label: string;
            regions: ("whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot")[];
            /** @description In the order of the table: no order of likelihood. */
            conditions: components["schemas"]["ConditionToThinkOf"][];
            tests: components["schemas"]["PublishedTestShown"][];
            screenFirst: ("pe.suspected" | "resp.breathless-sudden" | "cardiac.chest-pain" | "stroke.signs" | "syncope.new" | "cauda-equina.saddle-or-sphincter" | "cauda-equina.bilateral-deficit" | "cauda-equina.bilateral-pain" | "neuro.both-legs-weak" | "neuro.progressive-weakness" | "neuro.foot-drop" | "acs.suspected" | "acs.pain-alone" | "limb-ischaemia.acute" | "bp.emergency" | "aaa.pulsatile" | "septic-joint.systemic" | "spinal-infection.septic" | "skin.rapid-infection" | "injury.deformity" | "hip-fracture.suspected" | "psoas-bleed.suspected" | "rhabdo.suspected" | "pregnancy.warning-signs" | "fever.on-chemotherapy" | "hernia.strangulated" | "groin.testicular-pain" | "dvt.wells.likely" | "dvt.signs" | "dvt.signs-session" | "dvt.calf-pain-alone" | "dvt.recent" | "dvt.recent-leg" | "dvt.past" | "pe.recent" | "dvt.risk-immobility" | "dvt.risk-other" | "vein.superficial-phlebitis" | "vein.varicose-mild" | "vein.varicose-severe" | "vein.ulcer" | "oedema.both-legs" | "lymphoedema.limb" | "pad.ecq-positive" | "pad.known" | "pad.critical" | "abpi.severe" | "abpi.compression-floor" | "abpi.compression-caution" | "abpi.low" | "abpi.incompressible" | "compression.no-abpi" | "aneurysm.known" | "aneurysm.trunk-deep" | "anticoagulant.deep-pressure" | "anticoagulant.session" | "anticoagulant.inr-high" | "anticoagulant.inr-upper" | "antiplatelet.single" | "antiplatelet.dual" | "nsaid.masking" | "thrombolytic.recent" | "opioid-sedative.feedback" | "patch.heat" | "meds.unclassified" | "meds.list-incomplete" | "platelets.very-low" | "platelets.low" | "platelets.reduced" | "platelets.unknown-on-chemo" | "bleeding-disorder.session" | "bleeding-disorder.deep" | "bleeding-disorder.active-bleed" | "bruising.unexplained" | "haematoma.local" | "fluoroquinolone.tendon-pain" | "fluoroquinolone.achilles-guard" | "statin.myalgia" | "steroid.long-term" | "steroid.long-term-light" | "steroid.hip-pain" | "chemo.now" | "immunosuppressed" | "insulin.site" | "photosensitiser.laser" | "injection.steroid-14d" | "injection.steroid-6w" | "injection.other-7d" | "surgery.under-6w" | "surgery.under-6w-session" | "surgery.6-12w" | "joint-replacement.local" | "metal.local" | "implant.electronic" | "spinal-fusion" | "osteoporosis.pressure" | "osteoporosis.thrust" | "fragility-fracture" | "fracture.unhealed" | "fracture.major-trauma" | "spinal-fracture.red-flags" | "ottawa.ankle.positive" | "ottawa.foot.positive" | "ottawa.knee.positive" | "stress-fracture.suspected" | "fall.unable-to-walk" | "paget-or-tumour" | "paget-or-tumour.local" | "spondylolisthesis.thrust" | "spondylolisthesis.session" | "disc.physician-approval" | "disc.stable" | "neuro.new-tingling" | "neuro.acute-root.tension" | "hypermobility" | "inflammatory-arthritis" | "flare.local" | "septic-joint.suspected" | "gout.acute" | "hip.dysplasia" | "child.hip-limp" | "knee.locked" | "achilles.rupture" | "exertional-compartment.now" | "exertional-compartment.quiet" | "cancer.active" | "cancer.tumour-local" | "cancer.heat-electro" | "cancer.bone-mets" | "cancer.radiotherapy-field" | "cancer.red-flags" | "cancer.constitutional" | "pain.night-constant" | "weight-loss.unexplained" | "lump.unexplained" | "fever" | "fever.weak-defence" | "illness.contagious" | "illness.unwell" | "cellulitis" | "skin.contagious-local" | "skin.wound" | "skin.burn" | "skin.fragile" | "foot.ulcer" | "spinal-infection.red-flags" | "bone-infection.suspected" | "allergy.topical" | "diabetes.general" | "diabetes.hypo-today" | "neuropathy.local" | "neuropathy.light" | "sensation.reduced-local" | "kidney.failure" | "kidney.mld" | "liver.advanced" | "epilepsy.uncontrolled" | "cold.hypersensitivity" | "bp.severe" | "bp.high" | "bp.raised" | "heart-failure.severe" | "heart-failure.moderate" | "heart-failure.fluid-techniques" | "cardiac.recent" | "stroke.recent" | "antihypertensive.rise-slowly" | "pregnancy.high-risk" | "pregnancy.raised-pressure" | "pregnancy.position" | "pregnancy.legs" | "pregnancy.abdomen" | "pregnancy.electro-heat" | "pregnancy.first-12-weeks" | "postpartum.early" | "injury.acute-72h" | "injury.peace-guidance" | "injury.persistent-72h.mt" | "injury.persistent-72h.pt" | "injury.nsaid-note" | "pain.sudden-severe" | "pain.persistent-weeks" | "hernia.reducible" | "cramps.diuretic-or-statin" | "consent.missing" | "consent.minor" | "consent.intoxicated" | "consent.area-refused" | "scope.mt.thrust" | "scope.mt.joint-mobilisation" | "scope.mt.electrophysical" | "scope.mt.neural" | "site.popliteal" | "site.femoral-triangle" | "site.kidney-and-aorta" | "site.fibular-head")[];
        };
        ReasoningResponse: {
            /** @enum {string} */
            performerRole: "massage-therapist" | "physiotherapist";
            symptoms: components["schemas"]["SymptomFound"][];
            clusters: components["schemas"]["PatternShown"][];
            /** @description The triage strip, most evidence first. */
            painTypes: components["schemas"]["PainTypeShown"][];
            /** @description Muscles in palpation order. */
            candidates: components["schemas"]["MuscleCandidateShown"][];
            lookAlikes: components["schemas"]["LookAlikeShown"][];
            nerves: components["schemas"]["NervePatternShown"][];
            /** @description For a physiotherapist; empty for a massage therapist. */
            roots: components["schemas"]["RootLineShown"][];
            /** @description For a physiotherapist; empty for a massage therapist. */
            differentials: components["schemas"]["DifferentialShown"][];
            screenFirst: ("pe.suspected" | "resp.breathless-sudden" | "cardiac.chest-pain" | "stroke.signs" | "syncope.new" | "cauda-equina.saddle-or-sphincter" | "cauda-equina.bilateral-deficit" | "cauda-equina.bilateral-pain" | "neuro.both-legs-weak" | "neuro.progressive-weakness" | "neuro.foot-drop" | "acs.suspected" | "acs.pain-alone" | "limb-ischaemia.acute" | "bp.emergency" | "aaa.pulsatile" | "septic-joint.systemic" | "spinal-infection.septic" | "skin.rapid-infection" | "injury.deformity" | "hip-fracture.suspected" | "psoas-bleed.suspected" | "rhabdo.suspected" | "pregnancy.warning-signs" | "fever.on-chemotherapy" | "hernia.strangulated" | "groin.testicular-pain" | "dvt.wells.likely" | "dvt.signs" | "dvt.signs-session" | "dvt.calf-pain-alone" | "dvt.recent" | "dvt.recent-leg" | "dvt.past" | "pe.recent" | "dvt.risk-immobility" | "dvt.risk-other" | "vein.superficial-phlebitis" | "vein.varicose-mild" | "vein.varicose-severe" | "vein.ulcer" | "oedema.both-legs" | "lymphoedema.limb" | "pad.ecq-positive" | "pad.known" | "pad.critical" | "abpi.severe" | "abpi.compression-floor" | "abpi.compression-caution" | "abpi.low" | "abpi.incompressible" | "compression.no-abpi" | "aneurysm.known" | "aneurysm.trunk-deep" | "anticoagulant.deep-pressure" | "anticoagulant.session" | "anticoagulant.inr-high" | "anticoagulant.inr-upper" | "antiplatelet.single" | "antiplatelet.dual" | "nsaid.masking" | "thrombolytic.recent" | "opioid-sedative.feedback" | "patch.heat" | "meds.unclassified" | "meds.list-incomplete" | "platelets.very-low" | "platelets.low" | "platelets.reduced" | "platelets.unknown-on-chemo" | "bleeding-disorder.session" | "bleeding-disorder.deep" | "bleeding-disorder.active-bleed" | "bruising.unexplained" | "haematoma.local" | "fluoroquinolone.tendon-pain" | "fluoroquinolone.achilles-guard" | "statin.myalgia" | "steroid.long-term" | "steroid.long-term-light" | "steroid.hip-pain" | "chemo.now" | "immunosuppressed" | "insulin.site" | "photosensitiser.laser" | "injection.steroid-14d" | "injection.steroid-6w" | "injection.other-7d" | "surgery.under-6w" | "surgery.under-6w-session" | "surgery.6-12w" | "joint-replacement.local" | "metal.local" | "implant.electronic" | "spinal-fusion" | "osteoporosis.pressure" | "osteoporosis.thrust" | "fragility-fracture" | "fracture.unhealed" | "fracture.major-trauma" | "spinal-fracture.red-flags" | "ottawa.ankle.positive" | "ottawa.foot.positive" | "ottawa.knee.positive" | "stress-fracture.suspected" | "fall.unable-to-walk" | "paget-or-tumour" | "paget-or-tumour.local" | "spondylolisthesis.thrust" | "spondylolisthesis.session" | "disc.physician-approval" | "disc.stable" | "neuro.new-tingling" | "neuro.acute-root.tension" | "hypermobility" | "inflammatory-arthritis" | "flare.local" | "septic-joint.suspected" | "gout.acute" | "hip.dysplasia" | "child.hip-limp" | "knee.locked" | "achilles.rupture" | "exertional-compartment.now" | "exertional-compartment.quiet" | "cancer.active" | "cancer.tumour-local" | "cancer.heat-electro" | "cancer.bone-mets" | "cancer.radiotherapy-field" | "cancer.red-flags" | "cancer.constitutional" | "pain.night-constant" | "weight-loss.unexplained" | "lump.unexplained" | "fever" | "fever.weak-defence" | "illness.contagious" | "illness.unwell" | "cellulitis" | "skin.contagious-local" | "skin.wound" | "skin.burn" | "skin.fragile" | "foot.ulcer" | "spinal-infection.red-flags" | "bone-infection.suspected" | "allergy.topical" | "diabetes.general" | "diabetes.hypo-today" | "neuropathy.local" | "neuropathy.light" | "sensation.reduced-local" | "kidney.failure" | "kidney.mld" | "liver.advanced" | "epilepsy.uncontrolled" | "cold.hypersensitivity" | "bp.severe" | "bp.high" | "bp.raised" | "heart-failure.severe" | "heart-failure.moderate" | "heart-failure.fluid-techniques" | "cardiac.recent" | "stroke.recent" | "antihypertensive.rise-slowly" | "pregnancy.high-risk" | "pregnancy.raised-pressure" | "pregnancy.position" | "pregnancy.legs" | "pregnancy.abdomen" | "pregnancy.electro-heat" | "pregnancy.first-12-weeks" | "postpartum.early" | "injury.acute-72h" | "injury.peace-guidance" | "injury.persistent-72h.mt" | "injury.persistent-72h.pt" | "injury.nsaid-note" | "pain.sudden-severe" | "pain.persistent-weeks" | "hernia.reducible" | "cramps.diuretic-or-statin" | "consent.missing" | "consent.minor" | "consent.intoxicated" | "consent.area-refused" | "scope.mt.thrust" | "scope.mt.joint-mobilisation" | "scope.mt.electrophysical" | "scope.mt.neural" | "site.popliteal" | "site.femoral-triangle" | "site.kidney-and-aorta" | "site.fibular-head")[];
            notUnderstood: string[];
            notice: string;
        };
        RuleToSettle: {
            /** @enum {string} */
            ruleId: "pe.suspected" | "resp.breathless-sudden" | "cardiac.chest-pain" | "stroke.signs" | "syncope.new" | "cauda-equina.saddle-or-sphincter" | "cauda-equina.bilateral-deficit" | "cauda-equina.bilateral-pain" | "neuro.both-legs-weak" | "neuro.progressive-weakness" | "neuro.foot-drop" | "acs.suspected" | "acs.pain-alone" | "limb-ischaemia.acute" | "bp.emergency" | "aaa.pulsatile" | "septic-joint.systemic" | "spinal-infection.septic" | "skin.rapid-infection" | "injury.deformity" | "hip-fracture.suspected" | "psoas-bleed.suspected" | "rhabdo.suspected" | "pregnancy.warning-signs" | "fever.on-chemotherapy" | "hernia.strangulated" | "groin.testicular-pain" | "dvt.wells.likely" | "dvt.signs" | "dvt.signs-session" | "dvt.calf-pain-alone" | "dvt.recent" | "dvt.recent-leg" | "dvt.past" | "pe.recent" | "dvt.risk-immobility" | "dvt.risk-other" | "vein.superficial-phlebitis" | "vein.varicose-mild" | "vein.varicose-severe" | "vein.ulcer" | "oedema.both-legs" | "lymphoedema.limb" | "pad.ecq-positive" | "pad.known" | "pad.critical" | "abpi.severe" | "abpi.compression-floor" | "abpi.compression-caution" | "abpi.low" | "abpi.incompressible" | "compression.no-abpi" | "aneurysm.known" | "aneurysm.trunk-deep" | "anticoagulant.deep-pressure" | "anticoagulant.session" | "anticoagulant.inr-high" | "anticoagulant.inr-upper" | "antiplatelet.single" | "antiplatelet.dual" | "nsaid.masking" | "thrombolytic.recent" | "opioid-sedative.feedback" | "patch.heat" | "meds.unclassified" | "meds.list-incomplete" | "platelets.very-low" | "platelets.low" | "platelets.reduced" | "platelets.unknown-on-chemo" | "bleeding-disorder.session" | "bleeding-disorder.deep" | "bleeding-disorder.active-bleed" | "bruising.unexplained" | "haematoma.local" | "fluoroquinolone.tendon-pain" | "fluoroquinolone.achilles-guard" | "statin.myalgia" | "steroid.long-term" | "steroid.long-term-light" | "steroid.hip-pain" | "chemo.now" | "immunosuppressed" | "insulin.site" | "photosensitiser.laser" | "injection.steroid-14d" | "injection.steroid-6w" | "injection.other-7d" | "surgery.under-6w" | "surgery.under-6w-session" | "surgery.6-12w" | "joint-replacement.local" | "metal.local" | "implant.electronic" | "spinal-fusion" | "osteoporosis.pressure" | "osteoporosis.thrust" | "fragility-fracture" | "fracture.unhealed" | "fracture.major-trauma" | "spinal-fracture.red-flags" | "ottawa.ankle.positive" | "ottawa.foot.positive" | "ottawa.knee.positive" | "stress-fracture.suspected" | "fall.unable-to-walk" | "paget-or-tumour" | "paget-or-tumour.local" | "spondylolisthesis.thrust" | "spondylolisthesis.session" | "disc.physician-approval" | "disc.stable" | "neuro.new-tingling" | "neuro.acute-root.tension" | "hypermobility" | "inflammatory-arthritis" | "flare.local" | "septic-joint.suspected" | "gout.acute" | "hip.dysplasia" | "child.hip-limp" | "knee.locked" | "achilles.rupture" | "exertional-compartment.now" | "exertional-compartment.quiet" | "cancer.active" | "cancer.tumour-local" | "cancer.heat-electro" | "cancer.bone-mets" | "cancer.radiotherapy-field" | "cancer.red-flags" | "cancer.constitutional" | "pain.night-constant" | "weight-loss.unexplained" | "lump.unexplained" | "fever" | "fever.weak-defence" | "illness.contagious" | "illness.unwell" | "cellulitis" | "skin.contagious-local" | "skin.wound" | "skin.burn" | "skin.fragile" | "foot.ulcer" | "spinal-infection.red-flags" | "bone-infection.suspected" | "allergy.topical" | "diabetes.general" | "diabetes.hypo-today" | "neuropathy.local" | "neuropathy.light" | "sensation.reduced-local" | "kidney.failure" | "kidney.mld" | "liver.advanced" | "epilepsy.uncontrolled" | "cold.hypersensitivity" | "bp.severe" | "bp.high" | "bp.raised" | "heart-failure.severe" | "heart-failure.moderate" | "heart-failure.fluid-techniques" | "cardiac.recent" | "stroke.recent" | "antihypertensive.rise-slowly" | "pregnancy.high-risk" | "pregnancy.raised-pressure" | "pregnancy.position" | "pregnancy.legs" | "pregnancy.abdomen" | "pregnancy.electro-heat" | "pregnancy.first-12-weeks" | "postpartum.early" | "injury.acute-72h" | "injury.peace-guidance" | "injury.persistent-72h.mt" | "injury.persistent-72h.pt" | "injury.nsaid-note" | "pain.sudden-severe" | "pain.persistent-weeks" | "hernia.reducible" | "cramps.diuretic-or-statin" | "consent.missing" | "consent.minor" | "consent.intoxicated" | "consent.area-refused" | "scope.mt.thrust" | "scope.mt.joint-mobilisation" | "scope.mt.electrophysical" | "scope.mt.neural" | "site.popliteal" | "site.femoral-triangle" | "site.kidney-and-aorta" | "site.fibular-head";
            /** @description Its questions that nobody has answered. */
            open: number;
            /** @description For a physiotherapist; some of them name conditions. */
            openQuestions: string[];
        };
        PatientReasoningResponse: {
            /** @enum {string} */
            performerRole: "massage-therapist" | "physiotherapist";
            symptoms: components["schemas"]["SymptomFound"][];
            clusters: components["schemas"]["PatternShown"][];
            /** @description The triage strip, most evidence first. */
            painTypes: components["schemas"]["PainTypeShown"][];
            /** @description Muscles in palpation order. */
            candidates: components["schemas"]["MuscleCandidateShown"][];
            lookAlikes: components["schemas"]["LookAlikeShown"][];
            nerves: components["schemas"]["NervePatternShown"][];
            /** @description For a physiotherapist; empty for a massage therapist. */
            roots: components["schemas"]["RootLineShown"][];
            /** @description For a physiotherapist; empty for a massage therapist. */
            differentials: components["schemas"]["DifferentialShown"][];
            screenFirst: ("pe.suspected" | "resp.breathless-sudden" | "cardiac.chest-pain" | "stroke.signs" | "syncope.new" | "cauda-equina.saddle-or-sphincter" | "cauda-equina.bilateral-deficit" | "cauda-equina.bilateral-pain" | "neuro.both-legs-weak" | "neuro.progressive-weakness" | "neuro.foot-drop" | "acs.suspected" | "acs.pain-alone" | "limb-ischaemia.acute" | "bp.emergency" | "aaa.pulsatile" | "septic-joint.systemic" | "spinal-infection.septic" | "skin.rapid-infection" | "injury.deformity" | "hip-fracture.suspected" | "psoas-bleed.suspected" | "rhabdo.suspected" | "pregnancy.warning-signs" | "fever.on-chemotherapy" | "hernia.strangulated" | "groin.testicular-pain" | "dvt.wells.likely" | "dvt.signs" | "dvt.signs-session" | "dvt.calf-pain-alone" | "dvt.recent" | "dvt.recent-leg" | "dvt.past" | "pe.recent" | "dvt.risk-immobility" | "dvt.risk-other" | "vein.superficial-phlebitis" | "vein.varicose-mild" | "vein.varicose-severe" | "vein.ulcer" | "oedema.both-legs" | "lymphoedema.limb" | "pad.ecq-positive" | "pad.known" | "pad.critical" | "abpi.severe" | "abpi.compression-floor" | "abpi.compression-caution" | "abpi.low" | "abpi.incompressible" | "compression.no-abpi" | "aneurysm.known" | "aneurysm.trunk-deep" | "anticoagulant.deep-pressure" | "anticoagulant.session" | "anticoagulant.inr-high" | "anticoagulant.inr-upper" | "antiplatelet.single" | "antiplatelet.dual" | "nsaid.masking" | "thrombolytic.recent" | "opioid-sedative.feedback" | "patch.heat" | "meds.unclassified" | "meds.list-incomplete" | "platelets.very-low" | "platelets.low" | "platelets.reduced" | "platelets.unknown-on-chemo" | "bleeding-disorder.session" | "bleeding-disorder.deep" | "bleeding-disorder.active-bleed" | "bruising.unexplained" | "haematoma.local" | "fluoroquinolone.tendon-pain" | "fluoroquinolone.achilles-guard" | "statin.myalgia" | "steroid.long-term" | "steroid.long-term-light" | "steroid.hip-pain" | "chemo.now" | "immunosuppressed" | "insulin.site" | "photosensitiser.laser" | "injection.steroid-14d" | "injection.steroid-6w" | "injection.other-7d" | "surgery.under-6w" | "surgery.under-6w-session" | "surgery.6-12w" | "joint-replacement.local" | "metal.local" | "implant.electronic" | "spinal-fusion" | "osteoporosis.pressure" | "osteoporosis.thrust" | "fragility-fracture" | "fracture.unhealed" | "fracture.major-trauma" | "spinal-fracture.red-flags" | "ottawa.ankle.positive" | "ottawa.foot.positive" | "ottawa.knee.positive" | "stress-fracture.suspected" | "fall.unable-to-walk" | "paget-or-tumour" | "paget-or-tumour.local" | "spondylolisthesis.thrust" | "spondylolisthesis.session" | "disc.physician-approval" | "disc.stable" | "neuro.new-tingling" | "neuro.acute-root.tension" | "hypermobility" | "inflammatory-arthritis" | "flare.local" | "septic-joint.suspected" | "gout.acute" | "hip.dysplasia" | "child.hip-limp" | "knee.locked" | "achilles.rupture" | "exertional-compartment.now" | "exertional-compartment.quiet" | "cancer.active" | "cancer.tumour-local" | "cancer.heat-electro" | "cancer.bone-mets" | "cancer.radiotherapy-field" | "cancer.red-flags" | "cancer.constitutional" | "pain.night-constant" | "weight-loss.unexplained" | "lump.unexplained" | "fever" | "fever.weak-defence" | "illness.contagious" | "illness.unwell" | "cellulitis" | "skin.contagious-local" | "skin.wound" | "skin.burn" | "skin.fragile" | "foot.ulcer" | "spinal-infection.red-flags" | "bone-infection.suspected" | "allergy.topical" | "diabetes.general" | "diabetes.hypo-today" | "neuropathy.local" | "neuropathy.light" | "sensation.reduced-local" | "kidney.failure" | "kidney.mld" | "liver.advanced" | "epilepsy.uncontrolled" | "cold.hypersensitivity" | "bp.severe" | "bp.high" | "bp.raised" | "heart-failure.severe" | "heart-failure.moderate" | "heart-failure.fluid-techniques" | "cardiac.recent" | "stroke.recent" | "antihypertensive.rise-slowly" | "pregnancy.high-risk" | "pregnancy.raised-pressure" | "pregnancy.position" | "pregnancy.legs" | "pregnancy.abdomen" | "pregnancy.electro-heat" | "pregnancy.first-12-weeks" | "postpartum.early" | "injury.acute-72h" | "injury.peace-guidance" | "injury.persistent-72h.mt" | "injury.persistent-72h.pt" | "injury.nsaid-note" | "pain.sudden-severe" | "pain.persistent-weeks" | "hernia.reducible" | "cramps.diuretic-or-statin" | "consent.missing" | "consent.minor" | "consent.intoxicated" | "consent.area-refused" | "scope.mt.thrust" | "scope.mt.joint-mobilisation" | "scope.mt.electrophysical" | "scope.mt.neural" | "site.popliteal" | "site.femoral-triangle" | "site.kidney-and-aorta" | "site.fibular-head")[];
            notUnderstood: string[];
            notice: string;
            /**
             * @description Where the marked areas come from.
             * @enum {string}
             */
            drawing: "intake" | "none";
            /** Format: date */
            drawnOn: string | null;
            /** Format: uuid */
            episodeId: string | null;
            /** @description The rules to settle first that still have open questions. */
            toSettle: components["schemas"]["RuleToSettle"][];
        };
        RecoveryCriteriaInput: {
            restPain0To10?: number | null;
            restPainFalling24h?: boolean | null;
            loadsWithoutWorseNextMorning?: boolean | null;
            screeningClear?: boolean | null;
            compressionAllowed?: boolean | null;
        };
        ConfirmedMoveInput: {
            /** @enum {string} */
            to: "peace" | "love" | "done";
            /**
             * Format: date
             * @example 2026-03-14
             */
            on: string;
        };
        PeaceAndLovePreview: {
            /**
             * Format: date
             * @example 2026-03-14
             */
            injuryDate: string | null;
            /** @description It came on without an injury, or has become lasting. */
            chronic?: boolean;
            /** @description Prescribed medicine, which is never stopped. */
            prescribed?: string[];
            /**
             * Format: date
             * @example 2026-03-14
             */
            today: string;
            criteria?: components["schemas"]["RecoveryCriteriaInput"];
            confirmedMoves?: components["schemas"]["ConfirmedMoveInput"][];
            /** @description Days of re-injury, YYYY-MM-DD. */
            reinjuries?: string[];
            /** @enum {string} */
            performerRole?: "massage-therapist" | "physiotherapist";
        };
        ImportColumnResponse: {
            name: string;
            /** @enum {string|null} */
            field: "givenName" | "familyName" | "fullName" | "preferredName" | "birthDate" | "sexAtBirth" | "pronouns" | "email" | "phone" | "healthNumber" | "language" | null;
            /** @description First values of the column. */
            examples: string[];
        };
        PeoplePlanResponse: {
            rows: number;
            withProblems: number;
            duplicates: number;
            toCreate: number;
            toMerge: number;
            toSkip: number;
        };
        ImportOutcomeResponse: {
            created: number;
            merged: number;
            skipped: number;
            withProblems: number;
            takenBack: number;
            kept: number;
        };
        PatientImportResponse: {
            /** Format: uuid */
            id: string;
            fileName: string;
            /** @enum {string} */
            status: "draft" | "imported" | "undone" | "discarded";
            /** @enum {string} */
            encoding: "utf-8" | "utf-16le" | "windows-1252";
            separator: string;
            rowCount: number;
            columns: components["schemas"]["ImportColumnResponse"][];
            /** @enum {string} */
            dateOrder: "year-first" | "day-first" | "month-first";
            /** @enum {string} */
            duplicates: "skip" | "import" | "merge";
            /** @description Why the mapping is not complete yet. */
            mappingFault: string | null;
            /** @description While it is a draft with a complete mapping. */
            plan: components["schemas"]["PeoplePlanResponse"] | null;
            /** @description Once it was imported. */
            outcome: components["schemas"]["ImportOutcomeResponse"] | null;
            createdByName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            importedAt: string | null;
            /** Format: date-time */
            undoneAt: string | null;
            version: number;
        };
        PatientImportPage: {
            items: components["schemas"]["PatientImportResponse"][];
            nextCursor: string | null;
        };
        ReadPersonResponse: {
            givenName: string;
            familyName: string;
            preferredName: string | null;
            /** Format: date */
            birthDate: string | null;
            sexAtBirth: string | null;
            pronouns: string | null;
            email: string | null;
            phone: string | null;
            healthNumber: string | null;
            language: string | null;
        };
        CellProblemResponse: {
            line: number;
            column: string | null;
            reason: string;
        };
        DuplicateResponse: {
            /** @enum {string} */
            of: "clinic" | "file";
            /** @enum {string} */
            reason: "health-number" | "name-and-birth-date" | "name-and-phone" | "name-only";
            /** @description Line of the earlier row. */
            line: number | null;
            /** Format: uuid */
            patientId: string | null;
            name: string | null;
            /** Format: date */
            birthDate: string | null;
            phone: string | null;
        };
        PatientImportRowResponse: {
            line: number;
            person: components["schemas"]["ReadPersonResponse"] | null;
            problems: components["schemas"]["CellProblemResponse"][];
            duplicate: components["schemas"]["DuplicateResponse"] | null;
            /** @enum {string|null} */
            choice: "skip" | "import" | "merge" | null;
        };
        PatientImportRowPage: {
            items: components["schemas"]["PatientImportRowResponse"][];
            nextCursor: string | null;
        };
        MappedColumn: {
            /**
             * @description null leaves the column out.
             * @enum {string|null}
             */
            field: "givenName" | "familyName" | "fullName" | "preferredName" | "birthDate" | "sexAtBirth" | "pronouns" | "email" | "phone" | "healthNumber" | "language" | null;
        };
        RowChoice: {
            /** @description Line of the file. */
            line: number;
            /** @enum {string} */
            choice: "skip" | "import" | "merge";
        };
        PatientImportChange: {
            /** @description One per column of the file, in its order. */
            columns?: components["schemas"]["MappedColumn"][];
            /**
             * @description How 03/04/1986 is read.
             * @enum {string}
             */
            dateOrder?: "year-first" | "day-first" | "month-first";
            /**
             * @description What becomes of duplicates without a choice of their own.
             * @enum {string}
             */
            duplicates?: "skip" | "import" | "merge";
            choices?: components["schemas"]["RowChoice"][];
        };
        KeptRowResponse: {
            line: number;
            /** Format: uuid */
            patientId: string | null;
            reason: string;
        };
        UndoneResponse: {
            /** @description Taken back in this portion. */
            takenBack: number;
            /** @description Not taken back in this portion, and why. */
            kept: components["schemas"]["KeptRowResponse"][];
            /** @description Rows still to be looked at: ask again until none is left. */
            left: number;
        };
        PatientRow: {
            /** Format: uuid */
            id: string;
            givenName: string;
            familyName: string;
            preferredName: string | null;
            /** Format: date */
            birthDate: string | null;
            ageYears: number | null;
            phone: string | null;
            /** @enum {string} */
            status: "active" | "archived";
        };
        PatientPage: {
            items: components["schemas"]["PatientRow"][];
            nextCursor: string | null;
        };
        NewPatient: {
            givenName: string;
            familyName: string;
            preferredName?: string | null;
            /**
             * Format: date
             * @example 2026-03-14
             */
            birthDate?: string | null;
            /** @enum {string|null} */
            sexAtBirth?: "female" | "male" | "intersex" | "prefer-not-to-say" | null;
            pronouns?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            healthNumber?: string | null;
            language?: string;
            /** @description Create the record although somebody of that name and birth date exists. */
            allowDuplicate?: boolean;
        };
        PatientChange: {
            givenName?: string;
            familyName?: string;
            preferredName?: string | null;
            /**
             * Format: date
             * @example 2026-03-14
             */
            birthDate?: string | null;
            /** @enum {string|null} */
            sexAtBirth?: "female" | "male" | "intersex" | "prefer-not-to-say" | null;
            pronouns?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            healthNumber?: string | null;
            language?: string;
            /** @enum {string} */
            status?: "active" | "archived";
            /**
             * Format: date
             * @example 2026-03-14
             */
            deceasedOn?: string | null;
        };
        NewMedicines: {
            /** @description One medicine or a whole list, in anybody’s words. */
            text: string;
            /**
             * @description Read from the words when left out.
             * @enum {string}
             */
            status?: "current" | "past" | "unknown";
            /**
             * Format: date
             * @example 2026-03-14
             */
            startedOn?: string | null;
            /**
             * Format: date
             * @example 2026-03-14
             */
            stoppedOn?: string | null;
        };
        MedicinesRecordedResponse: {
            medicines: components["schemas"]["MedicineResponse"][];
            screening: components["schemas"]["ScreeningSummaryResponse"];
        };
        MedicineChange: {
            /** @enum {string} */
            status?: "current" | "past" | "unknown" | "entered-in-error";
            /** @description Classes as a person has settled them; [] says that none applies. */
            classes?: ("anticoagulant-vka" | "anticoagulant-doac" | "anticoagulant-heparin" | "anticoagulant-other" | "antiplatelet" | "antiplatelet-dual" | "thrombolytic" | "nsaid" | "paracetamol" | "corticosteroid-systemic" | "corticosteroid-local" | "opioid" | "sedative" | "muscle-relaxant" | "statin" | "fluoroquinolone" | "chemotherapy" | "insulin" | "glucose-lowering" | "antihypertensive" | "diuretic" | "immunosuppressant" | "bone-agent" | "hormone-oestrogen" | "endocrine-cancer" | "ssri-snri" | "bleeding-supplement" | "photosensitiser" | "anticonvulsant" | "gout-medicine" | "parkinson-rls" | "heart-medicine" | "no-concern")[];
            /** @description Why the classes are so: what the label, the pharmacist or the patient said. Only together with classes. */
            reason?: string;
            /**
             * Format: date
             * @example 2026-03-14
             */
            startedOn?: string | null;
            /**
             * Format: date
             * @example 2026-03-14
             */
            stoppedOn?: string | null;
        };
        MedicineChangedResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            /** @description As written. */
            text: string;
            matchedText: string | null;
            matchedName: string | null;
            classes: components["schemas"]["MedicineClassResponse"][];
            /** @enum {string} */
            confidence: "high" | "low" | "none";
            /** @enum {string} */
            status: "current" | "past" | "unknown" | "entered-in-error";
            /** @description What a person still has to find out. */
            askNext: string | null;
            /** Format: date */
            startedOn: string | null;
            /** Format: date */
            stoppedOn: string | null;
            /** @enum {string} */
            provenance: "patient" | "staff" | "clinician" | "import";
            /** Format: date-time */
            recordedAt: string;
            /** Format: uuid */
            intakeId: string | null;
            /** Format: uuid */
            importId: string | null;
            /** @description Who settled its classes; null while the reading of its words stands. */
            settled: components["schemas"]["MedicineSettledResponse"] | null;
            version: number;
            screening: components["schemas"]["ScreeningSummaryResponse"];
        };
        MedicineSuggestionResponse: {
            name: string;
            /** @enum {string} */
            kind: "generic" | "brand";
            generic: string;
            classes: ("anticoagulant-vka" | "anticoagulant-doac" | "anticoagulant-heparin" | "anticoagulant-other" | "antiplatelet" | "antiplatelet-dual" | "thrombolytic" | "nsaid" | "paracetamol" | "corticosteroid-systemic" | "corticosteroid-local" | "opioid" | "sedative" | "muscle-relaxant" | "statin" | "fluoroquinolone" | "chemotherapy" | "insulin" | "glucose-lowering" | "antihypertensive" | "diuretic" | "immunosuppressant" | "bone-agent" | "hormone-oestrogen" | "endocrine-cancer" | "ssri-snri" | "bleeding-supplement" | "photosensitiser" | "anticonvulsant" | "gout-medicine" | "parkinson-rls" | "heart-medicine" | "no-concern")[];
        };
        MedicineSuggestionsResponse: {
            items: components["schemas"]["MedicineSuggestionResponse"][];
        };
        MessageChoicesResponse: {
            /** @description Be sent again, now. */
            retry: boolean;
            /** @description Be given up. */
            giveUp: boolean;
            /** @description It may have arrived: be marked as having done so. */
            confirm: boolean;
        };
        MessageResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "invitation" | "intake-link" | "intake-again" | "intake-reminder" | "intake-alert" | "care-link" | "outcome-request" | "visit-reminder" | "exercise-reminder" | "referral-letter" | "referral-report" | "referral-question" | "clearance-letter";
            to: string;
            subject: string;
            /** @enum {string} */
            state: "queued" | "retrying" | "sent" | "unsure" | "undelivered" | "given-up" | "not-needed";
            tries: number;
            /** @description Why it was not sent, in words of ours; unconfirmed: it may have been. */
            lastError: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description While it waits.
             */
            nextTryAt: string | null;
            /** Format: uuid */
            patientId: string | null;
            patientName: string | null;
            /** @description It went out by itself, as a reminder. */
            isReminder: boolean;
            can: components["schemas"]["MessageChoicesResponse"];
        };
        MessagePage: {
            items: components["schemas"]["MessageResponse"][];
            nextCursor: string | null;
        };
        MessageTextResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "invitation" | "intake-link" | "intake-again" | "intake-reminder" | "intake-alert" | "care-link" | "outcome-request" | "visit-reminder" | "exercise-reminder" | "referral-letter" | "referral-report" | "referral-question" | "clearance-letter";
            to: string;
            subject: string;
            /** @enum {string} */
            state: "queued" | "retrying" | "sent" | "unsure" | "undelivered" | "given-up" | "not-needed";
            tries: number;
            /** @description Why it was not sent, in words of ours; unconfirmed: it may have been. */
            lastError: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description While it waits.
             */
            nextTryAt: string | null;
            /** Format: uuid */
            patientId: string | null;
            patientName: string | null;
            /** @description It went out by itself, as a reminder. */
            isReminder: boolean;
            can: components["schemas"]["MessageChoicesResponse"];
            text: string;
            /** @description The link in the text works. Only where mails are not really sent; elsewhere the secret is in the mail alone. */
            holdsLink: boolean;
        };
        IntakeRequest: {
            /**
             * Format: date
             * @description The day of the visit it is for.
             * @example 2026-03-14
             */
            dueOn?: string;
            /** @enum {string} */
            language?: "en" | "fr";
            /**
             * @description link: staff hand the link over themselves; email: it is sent.
             * @enum {string}
             */
            sendBy: "link" | "email";
        };
        /** @enum {string} */
        IntakeStatus: "requested" | "opened" | "in-progress" | "submitted" | "accepted" | "withdrawn";
        IntakeCanResponse: {
            seeAnswers: boolean;
            edit: boolean;
            accept: boolean;
            sendLink: boolean;
            withdraw: boolean;
        };
        IntakeResponse: {
            id: string;
            patientId: string;
            patientName: string;
            status: components["schemas"]["IntakeStatus"];
            language: string;
            /** Format: date */
            dueOn: string | null;
            /** @enum {string|null} */
            highestAlert: "emergency" | "do-not-treat-refer" | null;
            createdAt: string;
            submittedAt: string | null;
            acceptedAt: string | null;
            /** @description When it was given back with questions, while it waits for the patient. */
            returnedAt: string | null;
            /**
             * @description How the live link was handed over.
             * @enum {string|null}
             */
            linkWay: "shown" | "email" | "hand-over" | null;
            /** @description Until when the patient link works; null without a live link. */
            linkExpiresAt: string | null;
            version: number;
            can: components["schemas"]["IntakeCanResponse"];
        };
        IntakePage: {
            items: components["schemas"]["IntakeResponse"][];
            nextCursor: string | null;
        };
        ReviewedAnswerResponse: {
            itemId: string;
            section: string;
            /** @description The question as the patient read it. */
            question: string;
            /** @description An answer; its shape is given by the question. */
            value: ({
                [key: string]: unknown;
            } | unknown[] | string | number | boolean) | null;
            /** @enum {string} */
            answeredBy: "self" | "parent" | "carer" | "staff";
            answeredAt: string;
            /** @description Differs from what the chart holds now or, where it holds nothing, from the last accepted intake. */
            changed: boolean;
            /** @description An answer; its shape is given by the question. */
            previous: ({
                [key: string]: unknown;
            } | unknown[] | string | number | boolean) | null;
            /** @enum {string|null} */
            previousFrom: "chart" | "last-intake" | null;
            /** @description Staff changed it; the patient's own answer is kept. */
            edited: boolean;
            /** @description An answer; its shape is given by the question. */
            original: ({
                [key: string]: unknown;
            } | unknown[] | string | number | boolean) | null;
            editNote: string | null;
            /** @description Accepted before the rest of the intake: since when it is in the chart. */
            acceptedAt: string | null;
            acceptedByName: string | null;
        };
        ContradictionResponse: {
            code: string;
            itemIds: string[];
            detail: string;
            /** @description The screening waits until it is settled. */
            blocks: boolean;
            /** @description Left open by an earlier intake; it stands in the chart. */
            isEarlier: boolean;
        };
        IntakeReviewResponse: {
            id: string;
            patientId: string;
            patientName: string;
            status: components["schemas"]["IntakeStatus"];
            language: string;
            /** Format: date */
            dueOn: string | null;
            /** @enum {string|null} */
            highestAlert: "emergency" | "do-not-treat-refer" | null;
            createdAt: string;
            submittedAt: string | null;
            acceptedAt: string | null;
            /** @description When it was given back with questions, while it waits for the patient. */
            returnedAt: string | null;
            /**
             * @description How the live link was handed over.
             * @enum {string|null}
             */
            linkWay: "shown" | "email" | "hand-over" | null;
            /** @description Until when the patient link works; null without a live link. */
            linkExpiresAt: string | null;
            version: number;
            can: components["schemas"]["IntakeCanResponse"];
            answers: components["schemas"]["ReviewedAnswerResponse"][];
            contradictions: components["schemas"]["ContradictionResponse"][];
            /** @description Required questions without an answer. */
            missing: string[];
            /** @description What the screening says if everything is accepted. */
            preview: components["schemas"]["ScreeningSummaryResponse"] | null;
            subjective: string | null;
            consentSignedBy: string | null;
            consentSignedAt: string | null;
            /** @description Who answered, if not the patient. */
            respondentName: string | null;
            /**
             * Format: date
             * @description When the last intake before this one was accepted.
             */
            lastAcceptedOn: string | null;
        };
        IntakeLinkRequest: {
            /**
             * @description link (without a choice): the answer holds it; email: it is sent to the address in the chart.
             * @enum {string}
             */
            sendBy?: "link" | "email";
            /**
             * @description Language of the form and of the message from now on.
             * @enum {string}
             */
            language?: "en" | "fr";
        };
        IntakeLinkResponse: {
            /** @description Shown once: only a hash of its secret is kept. Null when it goes by e-mail. */
            url: string | null;
            /** @description Null when it goes by e-mail: it is made when the mail is sent. */
            expiresAt: string | null;
        };
        IntakeHandOverResponse: {
            /** @description Opens the form on this tablet. The session that asked for it has ended. */
            url: string;
            expiresAt: string;
        };
        IntakeAnswerEdit: {
            /** @description An answer; its shape is given by the question. */
            value: {
                [key: string]: unknown;
            } | unknown[] | string | number | boolean;
            /** @description Why it was changed. */
            note?: string;
        };
        IntakeAcceptedResponse: {
            id: string;
            patientId: string;
            patientName: string;
            status: components["schemas"]["IntakeStatus"];
            language: string;
            /** Format: date */
            dueOn: string | null;
            /** @enum {string|null} */
            highestAlert: "emergency" | "do-not-treat-refer" | null;
            createdAt: string;
            submittedAt: string | null;
            acceptedAt: string | null;
            /** @description When it was given back with questions, while it waits for the patient. */
            returnedAt: string | null;
            /**
             * @description How the live link was handed over.
             * @enum {string|null}
             */
            linkWay: "shown" | "email" | "hand-over" | null;
            /** @description Until when the patient link works; null without a live link. */
            linkExpiresAt: string | null;
            version: number;
            can: components["schemas"]["IntakeCanResponse"];
            factsRecorded: number;
            medicinesRecorded: number;
            /** @description Safety status after the new facts, for the caller. */
            safetyStatus: string;
        };
        IntakeReturn: {
            itemIds: string[];
            /** @description Shown to the patient above the questions. */
            message?: string;
            /**
             * @description How the new link gets there; without a choice the answer holds it.
             * @enum {string}
             */
            sendBy?: "link" | "email";
        };
        IntakeReturnedResponse: {
            id: string;
            patientId: string;
            patientName: string;
            status: components["schemas"]["IntakeStatus"];
            language: string;
            /** Format: date */
            dueOn: string | null;
            /** @enum {string|null} */
            highestAlert: "emergency" | "do-not-treat-refer" | null;
            createdAt: string;
            submittedAt: string | null;
            acceptedAt: string | null;
            /** @description When it was given back with questions, while it waits for the patient. */
            returnedAt: string | null;
            /**
             * @description How the live link was handed over.
             * @enum {string|null}
             */
            linkWay: "shown" | "email" | "hand-over" | null;
            /** @description Until when the patient link works; null without a live link. */
            linkExpiresAt: string | null;
            version: number;
            can: components["schemas"]["IntakeCanResponse"];
            /** @description For just these questions; older links no longer open. */
            link: components["schemas"]["IntakeLinkResponse"];
        };
        LinkExchangeResponse: {
            clinicName: string;
            clinicPhone: string | null;
            emergencyNumber: string;
            /** @enum {string} */
            state: "birth-date" | "submitted";
            /** @description Opened on the clinic's own tablet. */
            handOver: boolean;
            language: string;
        };
        LinkClinicZoneResponse: {
            /** @example America/Toronto */
            timeZone: string;
        };
        LinkPreviousResponse: {
            /**
             * Format: date
             * @description Day the clinic accepted it, in the clinic's zone.
             */
            acceptedOn: string;
            /** @description The answers as they stood then, by question. */
            answers: {
                [key: string]: unknown;
            };
        };
        SavedAnswerResponse: {
            itemId: string;
            /** @description An answer; its shape is given by the question. */
            value: {
                [key: string]: unknown;
            } | unknown[] | string | number | boolean;
            seq: number;
        };
        LinkConsentTextResponse: {
            textId: string;
            number: number;
            body: string;
        };
        LinkIntakeResponse: {
            clinicName: string;
            clinicPhone: string | null;
            emergencyNumber: string;
            clinic: components["schemas"]["LinkClinicZoneResponse"];
            /** @description Languages the form can be read in. */
            languages: ("en" | "fr")[];
            /** @description Answered on the clinic's own tablet, which locks itself and is given back. */
            handOver: boolean;
            /** @description The last accepted intake of this person in this clinic. */
            previous: components["schemas"]["LinkPreviousResponse"] | null;
            /**
             * @description submitted: thank you, and nothing else is shown.
             * @enum {string}
             */
            state: "open" | "submitted";
            language: string;
            firstName: string | null;
            /** Format: date */
            birthDate: string | null;
            sexAtBirth: string | null;
            /** Format: date */
            today: string;
            answers: components["schemas"]["SavedAnswerResponse"][];
            /** @description Only these questions are asked again; null asks all. */
            requestedItems: string[] | null;
            message: string | null;
            consentText: components["schemas"]["LinkConsentTextResponse"] | null;
        };
        LinkLanguage: {
            /** @enum {string} */
            language: "en" | "fr";
        };
        LinkAnswer: {
            itemId: string;
            /** @description An answer; its shape is given by the question. */
            value: {
                [key: string]: unknown;
            } | unknown[] | string | number | boolean;
            /** @description Grows with every version of this answer; sending one twice changes nothing. */
            seq: number;
            /** @enum {string} */
            answeredBy: "self" | "parent" | "carer" | "staff";
            /** @description When it was given, UTC. */
            answeredAt: string;
        };
        LinkAnswers: {
            /** @description What the device's clock says while it sends, UTC: a wrong clock is corrected by it. */
            sentAt?: string;
            answers: components["schemas"]["LinkAnswer"][];
        };
        LinkAlertResponse: {
            /** @enum {string} */
            level: "emergency" | "do-not-treat-refer";
            /** @description What to do, in plain words. */
            wording: string;
        };
        LinkAnswersSavedResponse: {
            saved: components["schemas"]["SavedAnswerResponse"][];
            alerts: components["schemas"]["LinkAlertResponse"][];
        };
        SubmissionSignature: {
            /** @enum {string} */
            kind: "drawn" | "typed";
            svg?: string;
        };
        SubmissionAreaChoice: {
            /** @enum {string} */
            area: "groin" | "inner-thigh" | "gluteal";
            /** @enum {string} */
            choice: "granted" | "refused" | "ask-each-time";
        };
        SubmissionConsent: {
            textId: string;
            signedName: string;
            signature: components["schemas"]["SubmissionSignature"];
            /** @description What is agreed near sensitive areas; what is not said is not agreed. */
            areas?: components["schemas"]["SubmissionAreaChoice"][];
        };
        LinkSubmission: {
            consent: components["schemas"]["SubmissionConsent"];
        };
        LinkSubmittedResponse: {
            clinicName: string;
            clinicPhone: string | null;
            emergencyNumber: string;
            /** @enum {string} */
            state: "submitted";
            alerts: components["schemas"]["LinkAlertResponse"][];
            /** @description Where the signed consent can be fetched as PDF while this browser may. */
            documentUrl: string;
        };
        ImportCountsResponse: {
            patientsCreated: number;
            /** @description Already known by name and birth date, or from an earlier import. */
            patientsMatched: number;
            medicines: number;
            allergies: number;
            healthEvents: number;
            facts: number;
            /** @description Resources that were read and used. */
            taken: number;
            /** @description Resources that say again what is already there. */
            duplicates: number;
            skipped: number;
            errors: number;
        };
        ImportSkippedResponse: {
            resourceType: string;
            reason: string;
            count: number;
        };
        ImportedPersonResponse: {
            patientId: string;
            name: string;
            /** @enum {string} */
            how: "created" | "matched" | "known";
            /** @description Questions a person should ask before the record means anything to the screening. */
            questions: string[];
        };
        ImportReportResponse: {
            id: string;
            fileName: string;
            /** @enum {string} */
            status: "done" | "nothing-new";
            createdAt: string;
            counts: components["schemas"]["ImportCountsResponse"];
            skipped: components["schemas"]["ImportSkippedResponse"][];
            people: components["schemas"]["ImportedPersonResponse"][];
        };
        ImportPage: {
            items: components["schemas"]["ImportReportResponse"][];
            nextCursor: string | null;
        };
        FactPage: {
            items: components["schemas"]["FactResponse"][];
            nextCursor: string | null;
        };
        NewFacts: {
            facts: components["schemas"]["FactEntry"][];
            /** Format: uuid */
            sessionId?: string | null;
        };
        NewEpisode: {
            title: string;
            regions?: components["schemas"]["PlaceInput"][];
            /**
             * Format: date
             * @example 2026-03-14
             */
            onsetOn?: string | null;
            /**
             * Format: date
             * @example 2026-03-14
             */
            injuryOn?: string | null;
        };
        EpisodeChange: {
            title?: string;
            regions?: components["schemas"]["PlaceInput"][];
            /**
             * Format: date
             * @example 2026-03-14
             */
            onsetOn?: string | null;
            /**
             * Format: date
             * @example 2026-03-14
             */
            injuryOn?: string | null;
            /** @enum {string} */
            status?: "open" | "closed";
        };
        ClinicAbilitiesResponse: {
            change: boolean;
            invite: boolean;
        };
        ClinicResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @example America/Toronto */
            timeZone: string;
            /** @enum {string} */
            defaultLanguage: "en" | "fr";
            phone: string | null;
            emergencyNumber: string;
            /** @description Hours before a visit at which an unfinished intake is reminded of; 0 for never. */
            intakeReminderHours: number;
            /** @description Hours before a visit; 0 for never. */
            visitReminderHours: number;
            /** @description 1 Monday to 7 Sunday; 0 for never. */
            exerciseReminderDay: number;
            quietFromHour: number;
            quietUntilHour: number;
            mailRetentionDays: number;
            linkRetentionDays: number;
            recordRetentionYears: number;
            /** @description Nobody opens the clinic without a second factor. */
            secondFactorRequired: boolean;
            version: number;
            can: components["schemas"]["ClinicAbilitiesResponse"];
        };
        ClinicChange: {
            name?: string;
            /** @description IANA name, such as America/Toronto. */
            timeZone?: string;
            /** @enum {string} */
            defaultLanguage?: "en" | "fr";
            phone?: string | null;
            /** @description What patients are told to call in an emergency. */
            emergencyNumber?: string;
            /** @description Hours before a visit at which an unfinished intake is reminded of; 0 for never. */
            intakeReminderHours?: number;
            /** @description Hours before a visit at which patients are reminded of it; 0 for never. */
            visitReminderHours?: number;
            /** @description Day on which patients are reminded of their exercises, 1 Monday to 7 Sunday; 0 for never. */
            exerciseReminderDay?: number;
            /** @description Full hour from which no reminder is sent. */
            quietFromHour?: number;
            /** @description Full hour at which reminders go out again; the same as quietFromHour: there are no quiet hours. */
            quietUntilHour?: number;
            /** @description Days for which the outbox keeps what was sent or given up. */
            mailRetentionDays?: number;
            /** @description Days for which links that have ended are kept. */
            linkRetentionDays?: number;
            /** @description Years for which clinical records are kept after the last entry, or after the eighteenth birthday where that is later. */
            recordRetentionYears?: number;
            /** @description Nobody opens the clinic without a second factor. */
            secondFactorRequired?: boolean;
        };
        ConsentTextResponse: {
            /** Format: uuid */
            id: string;
            /** @description Counts up by language; a published text is never edited. */
            number: number;
            /** @enum {string} */
            language: "en" | "fr";
            body: string;
            /** Format: date-time */
            publishedAt: string;
        };
        NewConsentText: {
            /** @enum {string} */
            language: "en" | "fr";
            body: string;
        };
        PersonAbilitiesResponse: {
            change: boolean;
            /** @description May take back the second factor of somebody who lost it. */
            resetSecondFactor: boolean;
        };
        PersonResponse: {
            /**
             * Format: uuid
             * @description The membership: what other records name as a person of this clinic.
             */
            id: string;
            displayName: string;
            /** @description Shown to administrators. */
            email: string | null;
            /** @enum {string} */
            role: "owner" | "clinic_admin" | "physiotherapist" | "massage_therapist" | "assistant";
            isOwner: boolean;
            /** @enum {string} */
            status: "active" | "deactivated";
            /** @description Whether signing in takes a code besides the password; shown to administrators. */
            hasSecondFactor: boolean | null;
            version: number;
            can: components["schemas"]["PersonAbilitiesResponse"];
        };
        PeoplePage: {
            items: components["schemas"]["PersonResponse"][];
            nextCursor: string | null;
        };
        PersonChange: {
            /** @enum {string} */
            role?: "owner" | "clinic_admin" | "physiotherapist" | "massage_therapist" | "assistant";
            /** @description Gives or takes the rights of an owner, beside the role. */
            isOwner?: boolean;
            /** @enum {string} */
            status?: "active" | "deactivated";
            displayName?: string;
        };
        InvitationResponse: {
            /** Format: uuid */
            id: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "clinic_admin" | "physiotherapist" | "massage_therapist" | "assistant";
            displayName: string | null;
            /**
             * @description waiting: the mail has not gone out yet.
             * @enum {string}
             */
            state: "waiting" | "sent" | "expired";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        InvitationPage: {
            items: components["schemas"]["InvitationResponse"][];
            nextCursor: string | null;
        };
        NewInvitation: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "owner" | "clinic_admin" | "physiotherapist" | "massage_therapist" | "assistant";
            displayName?: string | null;
        };
        NotPerformedResponse: {
            /** @enum {string} */
            role: "massage-therapist" | "physiotherapist";
            /** @description A modality of the catalogue. */
            modalityId: string;
            setByName: string;
            /** Format: date-time */
            setAt: string;
        };
        ClinicScopeRights: {
            change: boolean;
        };
        ClinicScopeResponse: {
            /** @description What the clinic takes from the catalogue, by profession; empty: nothing. */
            notPerformed: components["schemas"]["NotPerformedResponse"][];
            /** @description Version of the clinic. */
            version: number;
            can: components["schemas"]["ClinicScopeRights"];
        };
        NotPerformedInput: {
            /** @enum {string} */
            role: "massage-therapist" | "physiotherapist";
            /** @enum {string} */
            modalityId: "nmt" | "mfr" | "tp-release" | "ais" | "pnf" | "deep-tissue" | "swedish" | "cross-fibre" | "mld" | "percussion" | "static-stretch" | "joint-mob" | "manipulation" | "exercise-strength" | "exercise-mobility" | "aerobic" | "nerve-slider" | "nerve-tensioner" | "laser" | "ultrasound" | "heat" | "cold" | "compression" | "tape-elastic" | "tape-rigid" | "foam-roll" | "education";
        };
        ClinicScopeInput: {
            /** @description All that professions do not perform here; what is left out is as in the catalogue. */
            notPerformed: components["schemas"]["NotPerformedInput"][];
        };
        ProblemDetailResponse: {
            /** @description JSON pointer into the body (/birthDate), ?name for a query parameter, !Name for a header. */
            pointer: string;
            /** @example too-long */
            code: string;
            detail: string;
        };
        ProblemResponse: {
            /** @example urn:legwork:problem:invalid-input */
            type: string;
            title: string;
            /** @example 400 */
            status: number;
            /** @example invalid-input */
            code: string;
            detail: string;
            errors: components["schemas"]["ProblemDetailResponse"][];
            requestId: string;
            /** @description With stale-version: the fresh representation. */
            current?: {
                [key: string]: unknown;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    signInWithCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInCode"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    completePasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetCompletion"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    previewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationToken"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreviewResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAcceptance"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    chooseClinic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClinicChoice"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    signInAgain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReAuthentication"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listAccountSessions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSessionPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    endOtherAccountSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    endAccountSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    setUpSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorSetUpResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    turnOffSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorConfirmation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    checkHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    checkReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readChart: {
        parameters: {
            query?: {
                /** @description Who would treat; the caller’s own profession when left out. */
                performerRole?: "massage-therapist" | "physiotherapist";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChartResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listBodyDrawings: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                layer?: "patient" | "clinician";
                episodeId?: string;
                sessionId?: string;
                /** @description Drawings of this day or earlier. */
                until?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyDrawingPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createBodyDrawing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBodyDrawing"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyDrawingResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readBodyDrawing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyDrawingResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    updateBodyDrawing: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BodyDrawingChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyDrawingResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    drawBodyDrawing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readHome: {
        parameters: {
            query?: {
                /** @description A day in the clinic’s time zone; today when left out. */
                date?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HomeResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listUnsignedNotes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsignedNotesResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    requestClearance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClearance"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listClearances: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "requested" | "granted" | "declined" | "lapsed" | "withdrawn";
                patientId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearancePage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getClearance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    answerClearance: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearanceAnswer"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceChangedResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    withdrawClearance: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearanceWithdrawal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceChangedResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    addClearanceDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description At most 10 MB: application/pdf, image/jpeg, image/png, decided by content. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    about: components["schemas"]["NewClearanceDocument"];
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceDocumentResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    openClearanceDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    removeClearanceDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearanceDocumentRemoval"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readClearanceLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceLetterStateResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    writeClearanceLetter: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearanceLetterChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceLetterStateResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    signClearanceLetter: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearanceLetterSigning"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceLetterStateResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    sendClearanceLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClearanceSending"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceLetterStateResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    printClearanceLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    printClearancePatientCopy: {
        parameters: {
            query?: {
                /** @description Left out: the patient’s. */
                language?: "en" | "fr";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCheckIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listConsents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentsResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    recordConsentChoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentChoiceRecord"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentsResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    revokeConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentRevocation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentsResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readConsentDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                patientId?: string;
                /** @description The member who did it. */
                actorId?: string;
                action?: "read" | "list" | "create" | "update" | "sign" | "amend" | "activate" | "complete" | "submit" | "accept" | "return" | "send" | "answer" | "override" | "screen" | "import" | "export" | "print" | "revoke" | "withdraw" | "refuse";
                from?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                patientId?: string;
                /** @description The member who did it. */
                actorId?: string;
                action?: "read" | "list" | "create" | "update" | "sign" | "amend" | "activate" | "complete" | "submit" | "accept" | "return" | "send" | "answer" | "override" | "screen" | "import" | "export" | "print" | "revoke" | "withdraw" | "refuse";
                from?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerificationResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    previewReminder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderToken"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderDoorResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    wishReminder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderWish"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderDoorResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    stopReminders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readMailPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPreferencesResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    changeMailPreference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailPreferenceChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPreferencesResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listPastRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastRecordsResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listLegalHolds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHoldsResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getLegalHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientLegalHoldResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    placeLegalHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLegalHold"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHoldResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    releaseLegalHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listPurges: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurgePage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    askForPurge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPurge"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurgeResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    confirmPurge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurgeResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    withdrawPurge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurgeResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listApiTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiToken"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenMade"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    revokeApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listAppointments: {
        parameters: {
            query?: {
                /** @description A day in the clinic’s time zone; today when left out. */
                date?: string;
                practitionerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentDayResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    bookAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAppointment"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readCalendar: {
        parameters: {
            query?: {
                /** @description The first day, in the clinic’s time zone; today when left out. */
                from?: string;
                days?: number;
                /** @description Visits of one practitioner only. */
                practitionerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    updateAppointment: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listAuthorisations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorisationsResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    recordAuthorisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAuthorisation"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorisationResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    updateAuthorisation: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorisationChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorisationResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    composeRenewalLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalLetterResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    printRenewalLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewalLetterInput"];
            };
        };
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listCalendarFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedsResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCalendarFeed"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarFeedResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    revokeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar; charset=utf-8": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listPatientSessions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "draft" | "awaiting-co-signature" | "signed" | "void";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSession"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionNoteResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "draft" | "awaiting-co-signature" | "signed" | "void";
                /** @description Only notes the caller has begun. */
                mine?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readVisitNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionNoteResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    saveSession: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionNoteResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listSessionRevisions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionRevisionPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    replaceTechniques: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TechniqueList"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionNoteResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    checkSigning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningCheckResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    signSession: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignatureInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionNoteResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    withdrawSession: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionWithdrawal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionNoteResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    addAddendum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAddendum"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionNoteResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listCoSigners: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoSignerListResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    sendForCoSignature: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoSignatureRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionNoteResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    recallSession: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionNoteResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    returnSession: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionReturn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionNoteResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readReferralDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDaysResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    changeReferralDays: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralDaysChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDaysResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listReferralsOfPatient: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralHistoryPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReferral"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listReferrals: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                direction?: "outbound" | "inbound";
                /** @description Without it: everything that is open, by due date. */
                status?: "draft" | "sent" | "acknowledged" | "appointment" | "replied" | "acted-on" | "received" | "missing-information" | "triaged" | "booked" | "seen" | "reported" | "closed";
                /** @description Membership of the owner. */
                owner?: string;
                urgency?: "now" | "same-day" | "within-days" | "routine";
                /** @description Only those past their due day. */
                overdue?: "true";
                /** @description Beginnings of the words of the patient, or part of the name of the other side. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    countReferrals: {
        parameters: {
            query?: {
                direction?: "outbound" | "inbound";
                /** @description Membership of the owner. */
                owner?: string;
                urgency?: "now" | "same-day" | "within-days" | "routine";
                /** @description Only those past their due day. */
                overdue?: "true";
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralCountsResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    updateReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    takeReferralStep: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralStepInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    offerReplyEffects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralOfferResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    tryReplyEffects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralEffectsPreview"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralEffectsResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readReferralLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralLetterStateResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    signReferralLetter: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterSigning"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralLetterStateResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    printReferralLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    printPatientCopy: {
        parameters: {
            query?: {
                /** @description Left out: the patient’s. */
                language?: "en" | "fr";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    beginInboundReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInboundReferral"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundReferralResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readInboundLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundLetterResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    writeInboundLetter: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboundLetterFacts"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundLetterResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listPhotos: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                region?: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot";
                episodeId?: string;
                sessionId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description At most 10 MB: image/jpeg, image/png, decided by content. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    about: components["schemas"]["NewPhoto"];
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    showPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    showThumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    viewPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhotoReason"];
            };
        };
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    withdrawPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhotoReason"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readPlanLife: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanLifeResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    comparePlanVersions: {
        parameters: {
            query: {
                fromId: string;
                /** @description Left out: the plan as it stands now. */
                toId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDifferenceResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readPlanVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedVersionResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    setPlanLimits: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanLimitsInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    recordPlanAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanAgreementInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanAgreementResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    withdrawPlanAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanAgreementWithdrawal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanAgreementResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    finishPlanReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanReviewInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanReviewResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readDischargeSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DischargeSummaryResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    saveDischargeSummary: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DischargeSectionsInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DischargeSummaryResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    signDischargeSummary: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DischargeSummaryResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    printDischargeSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listPlanTemplates: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanTemplatePage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createPlanTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlanTemplate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanTemplateResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    changePlanTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanTemplateChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanTemplateResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listPlans: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "draft" | "active" | "completed" | "stopped";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlan"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    updatePlan: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    replaceGoals: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalList"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    replaceInterventions: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterventionList"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    activatePlan: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanActivation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    confirmProtocolMove: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProtocolMoveInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    completePlan: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanCompletion"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listPlanVersions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanVersionPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    replaceHomeProgramme: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HomeExerciseList"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readPlanCare: {
        parameters: {
            query?: {
                /** @description Else the patient’s own. */
                language?: "en" | "fr";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanCareResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    makeCareLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CareLinkRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareLinkResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    revokeCareLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    exchangeCareLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareDoorResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    checkCareLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkCheck"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readCare: {
        parameters: {
            query?: {
                /** @description Else the patient’s own. */
                language?: "en" | "fr";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    markCareDone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CareMarks"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareDoneListResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    agreeToPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CareAgreement"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    printPlan: {
        parameters: {
            query?: {
                /** @description English when it is not said: the plan is for those who treat. */
                language?: "en" | "fr";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    printPatientPage: {
        parameters: {
            query?: {
                /** @description Else the patient’s own. */
                language?: "en" | "fr";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    printOwnCare: {
        parameters: {
            query?: {
                /** @description Else the patient’s own. */
                language?: "en" | "fr";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listOutcomes: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                measureId?: "nprs" | "psfs" | "groc" | "lefs" | "pain-diagram" | "satisfaction";
                episodeId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomePage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    recordOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOutcome"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readOutcomeCourse: {
        parameters: {
            query?: {
                /** @description Only this episode, and what belongs to none. */
                episodeId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeCourseResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    askForOutcomes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOutcomeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeRequestResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    withdrawOutcomeRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeRequestResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    correctOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeCorrection"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readCareQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareQuestionsOpenResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    answerCareQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CareAnswers"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareQuestionsOpenResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    printVisitNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listExports: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    requestClinicExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    downloadClinicExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    requestPatientExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    downloadPatientExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readFhirCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CapabilityStatement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readFhirChart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A Bundle with the whole chart. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readFhirResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    searchFhirResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A Bundle of the type searchset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listFindings: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                kind?: "palpation" | "trigger-point" | "range-of-motion" | "strength" | "neuro" | "special-test" | "girth" | "vital" | "gait-posture" | "note";
                region?: "whole-body" | "upper-body" | "head-neck" | "thoracic" | "arm" | "abdomen" | "lower-body" | "low-back" | "sacroiliac" | "buttock" | "hip-lateral" | "hip-joint" | "groin" | "perineum" | "thigh-anterior" | "thigh-medial" | "thigh-posterior" | "thigh-lateral" | "knee-anterior" | "knee-medial" | "knee-lateral" | "knee-posterior" | "shin" | "leg-lateral" | "calf" | "achilles" | "ankle" | "heel" | "foot-plantar" | "foot-dorsal" | "forefoot";
                episodeId?: string;
                sessionId?: string;
                status?: "active" | "entered-in-error";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFinding"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFindings"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsRecorded"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    examinationBase: {
        parameters: {
            query?: {
                /** @description Only findings of this episode, and those of none. */
                episodeId?: string;
                /** @description The visit under way: its own values are not last values. */
                sessionId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExaminationBaseResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    findingTrend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingTrendResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    updateFinding: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentListResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    addAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description At most 10 MB: application/pdf, image/jpeg, image/png, decided by content. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    about: components["schemas"]["NewAttachment"];
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    openAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    removeAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentRemoval"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listContacts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Part of the name, the practice or the specialty. */
                search?: string;
                status?: "active" | "archived";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContact"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description open (default) includes what was snoozed until today or earlier. */
                status?: "open" | "snoozed" | "done";
                kind?: "emergency-answer" | "stop-answer" | "intake-review" | "intake-missing" | "clearance-waiting" | "clearance-lapsing" | "unsigned-note" | "co-signature" | "note-returned" | "review-due" | "referral-overdue" | "referral-escalated" | "referral-next-step" | "referral-report-due" | "follow-up" | "plan-no-longer-fits" | "medicine-unclear" | "outcomes-missing" | "visits-running-out" | "message-undelivered";
                /** @description Only those of the caller. */
                mine?: boolean;
                /** @description Only those that are nobody’s yet. */
                unowned?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    countTasks: {
        parameters: {
            query?: {
                /** @description Kinds of the caller’s tasks only. */
                mine?: boolean;
                /** @description Kinds of those that are nobody’s yet. */
                unowned?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCountsResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    updateTask: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listReportRows: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Only what this member owns. */
                ownerId?: string;
            };
            header?: never;
            path: {
                reportId: "flags-not-reviewed" | "anticoagulant-with-deep-work" | "limits-overridden" | "not-screened-soon" | "loops-closed-without-reply" | "overdue-referrals" | "unanswered-letters" | "clearances-unanswered" | "unsigned-notes" | "visits-without-intake" | "visits-with-nobody" | "no-retest" | "plans-not-agreed" | "reviews-overdue";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    exportReport: {
        parameters: {
            query?: {
                /** @description Only what this member owns. */
                ownerId?: string;
            };
            header?: never;
            path: {
                reportId: "flags-not-reviewed" | "anticoagulant-with-deep-work" | "limits-overridden" | "not-screened-soon" | "loops-closed-without-reply" | "overdue-referrals" | "unanswered-letters" | "clearances-unanswered" | "unsigned-notes" | "visits-without-intake" | "visits-with-nobody" | "no-retest" | "plans-not-agreed" | "reviews-overdue";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleUseResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listRuleSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSettingsResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    changeRuleSetting: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRuleSetting"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleUseResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    previewScreening: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreeningPreview"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningResultResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getScreening: {
        parameters: {
            query?: {
                /** @description Who would treat; the caller’s own role when left out. */
                performerRole?: "massage-therapist" | "physiotherapist";
                /** @description Which places the matrix covers: those of the open episodes (default) or all. */
                places?: "episodes" | "lower-body";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    runScreening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescreenRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOverride"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverrideCreatedResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getStoredScreening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredScreeningResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    previewReasoning: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasoningPreview"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReasoningResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readReasoning: {
        parameters: {
            query?: {
                performerRole?: "massage-therapist" | "physiotherapist";
                episodeId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientReasoningResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    previewPeaceAndLove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeaceAndLovePreview"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeaceAndLoveResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listPatientImports: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientImportPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    beginPatientImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description URI-encoded name of the file. */
                "x-file-name"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A table of people whose first line names the columns; at most 8 MB and 20,000 rows. */
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientImportResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readPatientImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientImportResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    discardPatientImport: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    changePatientImport: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatientImportChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientImportResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listPatientImportRows: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                show?: "all" | "problems" | "duplicates";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientImportRowPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    runPatientImport: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientImportResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    undoPatientImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoneResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listPatients: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Beginnings of names, of the phone number, the birth date or the health number. */
                search?: string;
                status?: "active" | "archived";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createPatient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPatient"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getPatient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    updatePatient: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatientChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    recordMedicines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMedicines"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedicinesRecordedResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    updateMedicine: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MedicineChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedicineChangedResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    suggestMedicines: {
        parameters: {
            query: {
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedicineSuggestionsResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description all without a choice. */
                view?: "all" | "waiting" | "sent" | "unsure" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTextResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    retryMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    giveUpMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    confirmMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    requestIntake: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntakeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listIntakes: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: components["schemas"]["IntakeStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakePage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readIntake: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeReviewResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    makeIntakeLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntakeLinkRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeLinkResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    revokeIntakeLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    handOverIntake: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeHandOverResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    withdrawIntake: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    editIntakeAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntakeAnswerEdit"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeReviewResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    acceptIntakeAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeReviewResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    acceptIntake: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeAcceptedResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    returnIntake: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntakeReturn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeReturnedResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    exchangeLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkExchangeResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    checkLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkCheck"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkIntakeResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readLinkIntake: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkIntakeResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    chooseLinkLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkLanguage"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkIntakeResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    saveLinkAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkAnswers"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkAnswersSavedResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    submitLinkIntake: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkSubmission"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkSubmittedResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readLinkConsentDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    importBundle: {
        parameters: {
            query?: never;
            header?: {
                /** @description URI-encoded name of the file, for the report. */
                "x-file-name"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A FHIR R4 bundle. */
        requestBody: {
            content: {
                "application/fhir+json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReportResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReportResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listFacts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                factId?: string;
                /** @description Only the answer that counts for each fact. */
                current?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    recordFacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFacts"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningSummaryResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    openEpisode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEpisode"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EpisodeResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    updateEpisode: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EpisodeChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EpisodeResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readClinic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    changeClinic: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClinicChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readConsentText: {
        parameters: {
            query?: {
                /** @description Without it, the clinic's own language. */
                language?: "en" | "fr";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTextResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    publishConsentText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsentText"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTextResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeoplePage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    takeBackSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitation"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readClinicScope: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicScopeResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    replaceClinicScope: {
        parameters: {
            query?: never;
            header: {
                /** @description Version being changed, such as "3". */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClinicScopeInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicScopeResponse"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
}
