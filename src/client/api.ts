/**
 * Generated from the OpenAPI document by `npm run generate:client`. Not edited by hand.
 */

export interface paths {
    "/v1/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register, filtered, sorted, page by page */
        get: operations["listExceptions"];
        put?: never;
        /** Submit a request; it bounces with every reason at once, or goes to assessment */
        post: operations["submitRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One exception, with what you may do */
        get: operations["getException"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every event on record, refusals included */
        get: operations["getHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a renewal needs: each gate, met, missing, or waiting for an answer */
        get: operations["getRenewalGates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/renewal-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would happen if this renewal were filed now, gate by gate; records nothing */
        post: operations["checkRenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File a bounced or returned request again, corrected */
        post: operations["resubmitRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/request-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would happen if this were submitted now; records nothing */
        post: operations["checkRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a request that nobody has decided */
        post: operations["withdrawRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/lineage-judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say in writing that a lookalike is kin, or is not */
        post: operations["judgeLineage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/risk-owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the exception to another risk owner */
        post: operations["replaceOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase texts and attachments of an exception; the record keeps who decided it, and why */
        post: operations["eraseTexts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/assessment-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proposed score with its reasons, and lookalikes to judge */
        get: operations["getAssessmentProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By what right you would decide, or why not; what an approval lacks; the term that would follow */
        get: operations["getDecisionBrief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Score the open case; the band picks the route */
        post: operations["assessException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/assessment/second": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree, as second analyst, with an override that lowers the band */
        post: operations["secondAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve the open case, by office or delegation */
        post: operations["approveException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vote as a member of the committee */
        post: operations["castVote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/voting/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the votes cast decide, once the period is over or nobody is left to vote */
        post: operations["closeVoting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject the open case, with a rationale */
        post: operations["rejectException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the open case back to its requester, with reasons */
        post: operations["returnException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recuse a member of the committee from this case */
        post: operations["recuseMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Break-glass: in force at once, for at most 72 hours */
        post: operations["grantEmergency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/control-tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a test of a compensating control */
        post: operations["recordControlTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an exception out of force until its controls pass */
        post: operations["suspendException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/milestones/{milestone}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report a milestone done, with evidence */
        post: operations["completeMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/milestones/{milestone}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm somebody else's milestone */
        post: operations["confirmMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/milestones/{milestone}/replan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new date for a milestone, and why the old plan failed */
        post: operations["replanMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/tags/{target}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was seen in a target: the tag is there, is not, or could not be seen */
        post: operations["observeTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/scope-growth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept members who joined a group after approval */
        post: operations["acceptScopeGrowth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close early: we no longer need it */
        post: operations["closeException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an exception away */
        post: operations["revokeException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for another term; refused by itself where a gate fails */
        post: operations["requestRenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/renewal/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw the open renewal */
        post: operations["withdrawRenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/control-tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compensating controls of exceptions that have not ended, those that wait longest for a test first */
        get: operations["listControlTests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you last saw of it */
        get: operations["getLook"];
        /** Note what you have seen of it; an earlier version than the one noted changes nothing */
        put: operations["saveLook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your saved views of the register, by name */
        get: operations["listViews"];
        put?: never;
        /** Save a view under a name of its own; at most 50 */
        post: operations["saveView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views/{view}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give one of your views another name, other filters or both */
        put: operations["changeView"];
        post?: never;
        /** Delete one of your views */
        delete: operations["deleteView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Policies, current and retired, with how many exceptions each has in force */
        get: operations["listPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{policy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One policy with its guidance and every version */
        get: operations["getPolicy"];
        /** Publish a policy, or a new version of it */
        put: operations["publishPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{policy}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm, as second person, a change of what a policy allows */
        post: operations["confirmPolicyChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{policy}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire a policy: no new exceptions, no renewals */
        post: operations["retirePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The library of compensating controls */
        get: operations["listControls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds which office, delegation, seat and role, from when to when */
        get: operations["getAuthority"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authority/ciso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record who holds the CISO office */
        post: operations["appointCiso"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authority/acting-ciso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record who represents the CISO when recused or absent */
        post: operations["recordActingCiso"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authority/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the CISO's absence */
        post: operations["recordAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authority/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delegate approval, with ceiling, policies, start and end */
        post: operations["grantDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authority/delegations/{delegation}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a delegation, and with it the same accountability */
        post: operations["acceptDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authority/delegations/{delegation}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a delegation back */
        post: operations["revokeDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authority/delegations/{delegation}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a predecessor's delegation */
        post: operations["confirmDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authority/delegations/{delegation}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was decided by this delegation, newest first */
        get: operations["listDelegatedDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authority/committee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The committee's dated charter */
        post: operations["charterCommittee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authority/committee/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give somebody a seat */
        post: operations["giveSeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authority/committee/seats/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a seat */
        delete: operations["endSeat"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a role */
        post: operations["grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a role back */
        delete: operations["revokeRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Matrix, routes, terms, gates and quorum as they stand, and what is proposed */
        get: operations["getConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/configuration/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The CISO proposes a change, for the future only */
        post: operations["proposeConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/configuration/proposals/{proposal}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A second person confirms the change */
        post: operations["confirmConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add a person, or change what is known of one */
        put: operations["savePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{username}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A local sign-in for evaluation: password and one-time code secret, shown once. It is on record, and the person is told */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{username}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A person left: seats, roles and delegations end, and what they own is handed on, or suspended after 14 days */
        post: operations["recordDeparture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add a group, service account, device, workload or AI agent */
        put: operations["saveSubject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add an application, system or segment */
        put: operations["saveResource"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups, service accounts, devices, workloads, AI agents */
        get: operations["searchSubjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications, systems, segments */
        get: operations["searchResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with password and one-time code; sets the session cookie, or answers the secret */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A fresh sign-in inside a running session, before a decision */
        post: operations["signInAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and by what right they decide */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your API tokens */
        get: operations["listTokens"];
        put?: never;
        /** A new API token; its secret is shown once */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke one of your API tokens */
        delete: operations["endToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People by name, username or address */
        get: operations["searchPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your drafts */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draft}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of your drafts */
        get: operations["getDraft"];
        /** Save a draft under an id that you choose (UUID); saved again, it is replaced. With If-Match, only if nobody saved it since ("0": it is new) */
        put: operations["saveDraft"];
        post?: never;
        /** Discard a draft */
        delete: operations["discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you were told */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark notices as read */
        post: operations["markNoticesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The four metrics as of an instant, as the record then stood */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exceptions behind a figure */
        get: operations["getMetricsRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics/further": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Enforcement lag, bounces, time in each step, refusals, effort, drift and queues as of an instant */
        get: operations["getFurtherMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics/further/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exceptions behind a row of a figure */
        get: operations["getFurtherMetricsRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The board page as of an instant: better, worse or stable, and why */
        get: operations["getBoardReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/board.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The board page as a PDF (PDF/A-2a, one page) */
        get: operations["getBoardReportPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that waits for you, by kind, the most urgent first */
        get: operations["getWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases that wait for you to assess or to decide, oldest or riskiest first, page by page */
        get: operations["getInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every exception of a filter as CSV, as one moment of the register; formulas are neutralised */
        get: operations["exportRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is being recorded, as server-sent events: streams and kinds of event that you may see
         * @description Messages `change` carry a list of {stream, id, number, kind}; `many` says that too much moved to list it. Reconnect with Last-Event-ID (or `since`) and nothing is missed; something may be told twice.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions, newest first; the quarter that runs, and whether the one before passed without a session */
        get: operations["listReviews"];
        put?: never;
        /** Open a session: the register is locked as a snapshot */
        post: operations["openReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session, with what you may do */
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The locked snapshot in the order in which it is taken, beside how each item stands now */
        get: operations["getAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that you are present, or leave */
        post: operations["recordAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take note of items on which nothing is to be decided; over-age ones are decided one by one */
        post: operations["noteItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree on an action with an owner and a date */
        post: operations["agreeAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/actions/{action}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what became of an action of this session or of one before it */
        post: operations["followUpAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/adjournment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adjourn; refused while an over-age item is undecided, unless with default, which closes each */
        post: operations["adjournReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/items/{exception}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One item: as it was locked, as it stands now, what was moved and voted, and what you may do */
        get: operations["getReviewItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/items/{exception}/presentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Present the item as it is now; what was moved on an older version falls */
        post: operations["presentItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/items/{exception}/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stand aside from an item; the chair may record what the case itself shows */
        post: operations["declareRecusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/items/{exception}/motions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move to re-approve with a fresh justification, to shrink, or to close */
        post: operations["makeMotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/items/{exception}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vote by name on the motion; it is decided once nobody present can turn it */
        post: operations["castReviewVote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/items/{exception}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the vote: whoever is present and silent no longer counts */
        post: operations["closeMotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/items/{exception}/parking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Park the item until a date inside the quarter; parked is undecided */
        post: operations["parkItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/items/{exception}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Minute the objection of the requester or the risk owner */
        post: operations["minuteObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft, and every approved minute as it was signed */
        get: operations["getMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/minutes/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct the draft; after the approval, begin a new minute that corrects the one before */
        post: operations["correctMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/minutes/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve and sign the minutes as they were read; after that they stand */
        post: operations["approveMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the committee reads before it meets: the session and its agenda, at most 500 items */
        get: operations["getPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/preparation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a member has to prepare: items to read, where they stand aside, actions they own */
        get: operations["getPreparation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/invitation.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meeting as an iCalendar file (RFC 5545) */
        get: operations["getInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/minutes.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Minutes as a PDF: of a number, or the last that were approved, or else the draft */
        get: operations["getMinutesPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/papers.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The papers as one PDF: the agenda, and a sheet for each exception in its order */
        get: operations["getPapersPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the register answering, and is its database? */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register's time, and whether it can be moved */
        get: operations["getClock"];
        put?: never;
        /** Move the clock of a sandbox forward */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach evidence: the bytes as the body, at most 10 MiB */
        post: operations["addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/attachments/{attachment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of an attachment, always as a download */
        get: operations["getAttachment"];
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
        ViolationInput: {
            code: string;
            reason: string;
            /** @description JSON pointer into the body (RFC 6901); '' for the command as a whole */
            field: string;
            title: string;
            message: string;
            remedy: string;
            detail: {
                [key: string]: string | number;
            };
        };
        /** @description RFC 9457 problem document with every violation at once */
        ProblemInput: {
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            code: string;
            violations: components["schemas"]["ViolationInput"][];
            exception?: {
                id: string;
                number: string;
                href: string;
            };
        };
        /** @description What the signed-in person may do here, and why not */
        AllowedActionInput: {
            action: string;
            allowed: boolean;
            because: components["schemas"]["ViolationInput"][];
        };
        GateInput: {
            gate: string;
            met: boolean;
            evidence: {
                [key: string]: string | number;
            };
            because: components["schemas"]["ViolationInput"][];
        };
        RenewalCheckInput: {
            data: components["schemas"]["GateInput"][];
            /** @description everything that would refuse it: gates not met, and rules of a request */
            violations: components["schemas"]["ViolationInput"][];
            minimumRung: number;
        };
        PersonInput: {
            id: string;
            name: string;
        };
        ProposalInput: {
            inherent: {
                likelihood: number;
                impact: number;
            };
            residual: {
                likelihood: number;
                impact: number;
            };
            because: {
                factor: string;
                value: string;
                /** @enum {string} */
                effect: "likelihood" | "impact" | "residual";
                steps: number;
            }[];
        };
        RiskFactsInput: {
            /** @enum {string} */
            tier: "T0" | "T1" | "T2" | "T3";
            /** @enum {string} */
            classification: "public" | "internal" | "confidential" | "restricted";
            /** @enum {string} */
            exposure: "internal" | "partner" | "internet";
            identities: number;
            groupScope: boolean;
            structural: boolean;
            controls: {
                id: string;
                /** @enum {string} */
                strength: "weak" | "moderate" | "strong";
                tested: boolean;
            }[];
        };
        AssessmentInput: {
            by: components["schemas"]["PersonInput"];
            /** Format: date-time */
            at: string;
            secondedBy: components["schemas"]["PersonInput"] | null;
            threat: string;
            inherent: {
                likelihood: number;
                impact: number;
                rationale: string;
            };
            residual: {
                likelihood: number;
                impact: number;
                rationale: string;
            };
            /** @enum {string} */
            confidence: "low" | "medium" | "high";
            regulations: string[];
            recommendation: string;
            conditions: string[];
            proposal: components["schemas"]["ProposalInput"];
            overrideReason: string | null;
            facts: components["schemas"]["RiskFactsInput"];
            /** @enum {string} */
            band: "low" | "medium" | "high" | "critical";
            /** @enum {string} */
            route: "delegate" | "ciso" | "committee" | "committee-with-ciso";
            rung: number;
            longestTermDays: number;
        };
        /** @description By what right somebody decided, frozen with the decision */
        AuthorityProofInput: {
            /** @enum {string} */
            kind: "office" | "acting" | "delegation" | "seat" | "committee";
        } & {
            [key: string]: unknown;
        };
        ExceptionInput: {
            id: string;
            number: string;
            version: number;
            /** @enum {string} */
            status: "draft" | "bounced" | "submitted" | "assessed" | "returned" | "scheduled" | "active" | "suspended" | "rejected" | "withdrawn" | "lapsed" | "expired" | "closed";
            /** Format: date-time */
            statusSince: string;
            title: string;
            inForce: boolean;
            inForceUntil: string | null;
            /** Format: date-time */
            asOf: string;
            requester: components["schemas"]["PersonInput"];
            riskOwner: components["schemas"]["PersonInput"];
            policy: {
                id: string;
                version: number;
                family: string;
            } | null;
            request: {
                title: string;
                policy: string;
                clause: string;
                subjects: string[];
                resources: string[];
                environment: string;
                /** @enum {string} */
                classification: "public" | "internal" | "confidential" | "restricted";
                /** @enum {string} */
                tier: "T0" | "T1" | "T2" | "T3";
                /** @enum {string} */
                exposure: "internal" | "partner" | "internet";
                obstacle: string;
                consequence: string;
                alternativesTried: string;
                requestedStart: string | null;
                termDays: number;
                structuralReason: string | null;
                controls: {
                    id: string;
                    library: string | null;
                    title: string;
                    objective: string;
                    owner: string;
                    testMethod: string;
                    frequencyDays: number;
                    /** @enum {string} */
                    strength: "weak" | "moderate" | "strong";
                }[];
                milestones: {
                    id: string;
                    title: string;
                    owner: string;
                    /** Format: date-time */
                    due: string;
                    budget: string;
                }[];
                exitDate: string | null;
                riskOwner: string;
                contact: string;
                ticket: string;
                confidential: boolean;
                ratifies: string | null;
                renewalAnswers: {
                    whatChanged: string;
                    costToComplyNow: string;
                    incidents: string;
                    replans: {
                        milestone: string;
                        /** Format: date-time */
                        due: string;
                        whyFailed: string;
                    }[];
                } | null;
            };
            subjects: {
                ref: string;
                /** @enum {string} */
                kind: "user" | "group" | "service-account" | "device" | "workload" | "ai-agent";
                known: boolean;
                members: string[];
                name?: string;
            }[];
            resources: {
                ref: string;
                /** @enum {string} */
                kind: "application" | "system" | "segment";
                known: boolean;
                parts: string[];
                /** @enum {string} */
                tier: "T0" | "T1" | "T2" | "T3" | "unknown";
                /** @enum {string} */
                classification: "public" | "internal" | "confidential" | "restricted" | "unknown";
                /** @enum {string} */
                exposure: "internal" | "partner" | "internet" | "unknown";
                name?: string;
            }[];
            acceptedGrowth: {
                group: string;
                members: string[];
                by: string;
                /** Format: date-time */
                at: string;
            }[];
            /** Format: date-time */
            firstSubmittedAt: string;
            bounces: {
                /** Format: date-time */
                at: string;
                codes: string[];
            }[];
            chain: {
                root: string;
                predecessor: string | null;
                startedAt: string | null;
                ageDays: number | null;
                termNumber: number;
                judgements: {
                    other: string;
                    kin: boolean;
                    reason: string;
                    by: string;
                    /** Format: date-time */
                    at: string;
                }[];
            };
            case: {
                /** Format: date-time */
                openedAt: string;
                revision: number;
                assessment: components["schemas"]["AssessmentInput"] | null;
                lowering: components["schemas"]["AssessmentInput"] | null;
                votes: {
                    by: components["schemas"]["PersonInput"];
                    /** Format: date-time */
                    at: string;
                    /** @enum {string} */
                    choice: "for" | "against" | "abstain";
                    rationale: string;
                    proof: components["schemas"]["AuthorityProofInput"];
                    seen: string;
                }[];
                votingOpenedAt: string | null;
                recusals: {
                    member: components["schemas"]["PersonInput"];
                    /** @enum {string} */
                    why: "interest" | "manager" | "declared";
                    note: string;
                    /** Format: date-time */
                    at: string;
                }[];
                returnedWith: string | null;
                /** @enum {string} */
                about: "request" | "renewal";
                renewal: string | null;
                /** @description hash of what is to be decided; send it with the decision */
                seen: string;
            };
            terms: {
                number: number;
                /** Format: date-time */
                startsAt: string;
                /** Format: date-time */
                expiresAt: string;
                structural: boolean;
                approval: {
                    by: components["schemas"]["PersonInput"];
                    /** Format: date-time */
                    at: string;
                    /** @enum {string} */
                    route: "delegate" | "ciso" | "committee" | "committee-with-ciso";
                    rung: number;
                    proof: components["schemas"]["AuthorityProofInput"];
                    votes: {
                        by: components["schemas"]["PersonInput"];
                        /** Format: date-time */
                        at: string;
                        /** @enum {string} */
                        choice: "for" | "against" | "abstain";
                        rationale: string;
                        proof: components["schemas"]["AuthorityProofInput"];
                        seen: string;
                    }[];
                    recusals: {
                        member: components["schemas"]["PersonInput"];
                        /** @enum {string} */
                        why: "interest" | "manager" | "declared";
                        note: string;
                        /** Format: date-time */
                        at: string;
                    }[];
                    policy: {
                        id: string;
                        version: number;
                        family: string;
                    };
                    subjects: {
                        ref: string;
                        /** @enum {string} */
                        kind: "user" | "group" | "service-account" | "device" | "workload" | "ai-agent";
                        known: boolean;
                        members: string[];
                        name?: string;
                    }[];
                    resources: {
                        ref: string;
                        /** @enum {string} */
                        kind: "application" | "system" | "segment";
                        known: boolean;
                        parts: string[];
                        /** @enum {string} */
                        tier: "T0" | "T1" | "T2" | "T3" | "unknown";
                        /** @enum {string} */
                        classification: "public" | "internal" | "confidential" | "restricted" | "unknown";
                        /** @enum {string} */
                        exposure: "internal" | "partner" | "internet" | "unknown";
                        name?: string;
                    }[];
                    /** Format: date-time */
                    startsAt: string;
                    /** Format: date-time */
                    expiresAt: string;
                    conditions: string[];
                    rationale: string;
                    seen: string;
                };
            }[];
            expiresAt: string | null;
            controls: {
                id: string;
                library: string | null;
                title: string;
                objective: string;
                owner: components["schemas"]["PersonInput"];
                testMethod: string;
                frequencyDays: number;
                /** @enum {string} */
                strength: "weak" | "moderate" | "strong";
                tests: {
                    id: string;
                    by: components["schemas"]["PersonInput"];
                    /** Format: date-time */
                    performedAt: string;
                    /** Format: date-time */
                    recordedAt: string;
                    /** @enum {string} */
                    result: "pass" | "fail" | "unknown";
                    /** @enum {string} */
                    method: "attestation" | "automatic";
                    note: string;
                    evidence: string[];
                    independent: boolean;
                }[];
                lastPassedAt: string | null;
                failingSince: string | null;
                lastIndependentPassAt: string | null;
                /** @enum {string} */
                health: "untested" | "passing" | "failing" | "overdue" | "lapsed";
                dueAt: string | null;
                deadline: string | null;
            }[];
            milestones: {
                id: string;
                title: string;
                owner: components["schemas"]["PersonInput"];
                /** Format: date-time */
                due: string;
                budget: string;
                term: number;
                completed: {
                    /** Format: date-time */
                    at: string;
                    by: components["schemas"]["PersonInput"];
                    evidence: string[];
                    note: string;
                } | null;
                confirmed: {
                    /** Format: date-time */
                    at: string;
                    by: components["schemas"]["PersonInput"];
                } | null;
                replans: {
                    /** Format: date-time */
                    due: string;
                    whyFailed: string;
                    /** Format: date-time */
                    at: string;
                    by: string;
                }[];
                overdue: boolean;
            }[];
            exitDate: string | null;
            suspension: {
                /** @enum {string} */
                cause: "control" | "ciso" | "owner-left";
                /** Format: date-time */
                since: string;
                by: components["schemas"]["PersonInput"];
                reason: string;
            } | null;
            closure: {
                /** @enum {string} */
                reason: "remediated" | "revoked" | "superseded" | "review" | "owner-left";
                /** Format: date-time */
                at: string;
                by: components["schemas"]["PersonInput"];
                note: string;
            } | null;
            emergency: {
                by: string;
                /** Format: date-time */
                at: string;
                ratifiedBy: string | null;
            } | null;
            renewals: {
                id: string;
                by: components["schemas"]["PersonInput"];
                /** Format: date-time */
                filedAt: string;
                /** @enum {string} */
                status: "requested" | "refused" | "assessed" | "returned" | "granted" | "rejected" | "withdrawn" | "lapsed";
                /** Format: date-time */
                statusSince: string;
                refusedBy: string[];
                minimumRung: number;
                case: {
                    /** Format: date-time */
                    openedAt: string;
                    revision: number;
                    assessment: components["schemas"]["AssessmentInput"] | null;
                    lowering: components["schemas"]["AssessmentInput"] | null;
                    votes: {
                        by: components["schemas"]["PersonInput"];
                        /** Format: date-time */
                        at: string;
                        /** @enum {string} */
                        choice: "for" | "against" | "abstain";
                        rationale: string;
                        proof: components["schemas"]["AuthorityProofInput"];
                        seen: string;
                    }[];
                    votingOpenedAt: string | null;
                    recusals: {
                        member: components["schemas"]["PersonInput"];
                        /** @enum {string} */
                        why: "interest" | "manager" | "declared";
                        note: string;
                        /** Format: date-time */
                        at: string;
                    }[];
                    returnedWith: string | null;
                };
                content: {
                    whatChanged: string;
                    costToComplyNow: string;
                    incidents: string;
                    replans: {
                        milestone: string;
                        /** Format: date-time */
                        due: string;
                        whyFailed: string;
                    }[];
                    obstacle: string;
                    consequence: string;
                    termDays: number;
                    exitDate: string | null;
                    structuralReason: string | null;
                    newMilestones: {
                        id: string;
                        title: string;
                        owner: string;
                        /** Format: date-time */
                        due: string;
                        budget: string;
                    }[];
                };
            }[];
            tags: {
                /** @enum {string} */
                target: "identity-provider" | "network-policy" | "change-ticket";
                wanted: boolean;
                /** Format: date-time */
                wantedSince: string;
                /** @enum {string} */
                observed: "yes" | "no" | "unknown";
                observedAt: string | null;
                detail: string;
            }[];
            ownerLeft: {
                /** Format: date-time */
                at: string;
                /** Format: date-time */
                deadline: string;
            } | null;
            /** @description at which step it waits, whose step that is, and who owns the process (settings) */
            waits: {
                /** @enum {string} */
                step: "request" | "assess" | "approve" | "monitor" | "expire" | "review";
                stepOwner: string | null;
                processOwner: string | null;
            } | null;
            attachments: {
                id: string;
                name: string;
                mediaType: string;
                bytes: number;
                commitment: string;
                by: components["schemas"]["PersonInput"];
                /** Format: date-time */
                at: string;
            }[];
            allowedActions: components["schemas"]["AllowedActionInput"][];
        };
        RegisterRowInput: {
            id: string;
            number: string;
            title: string;
            /** @enum {string} */
            status: "draft" | "bounced" | "submitted" | "assessed" | "returned" | "scheduled" | "active" | "suspended" | "rejected" | "withdrawn" | "lapsed" | "expired" | "closed";
            /** Format: date-time */
            statusSince: string;
            policy: string;
            family: string;
            requester: components["schemas"]["PersonInput"];
            riskOwner: components["schemas"]["PersonInput"];
            band: ("low" | "medium" | "high" | "critical") | null;
            rung: number | null;
            tier: string;
            term: number;
            startsAt: string | null;
            expiresAt: string | null;
            inForceUntil: string | null;
            inForce: boolean;
            chainStartedAt: string | null;
            ageDays: number | null;
            /** Format: date-time */
            submittedAt: string;
            renewal: ("requested" | "refused" | "assessed" | "returned" | "granted" | "rejected" | "withdrawn" | "lapsed") | null;
            emergency: boolean;
            confidential: boolean;
            version: number;
        };
        RequestCheckInput: {
            wouldBounce: boolean;
            violations: components["schemas"]["ViolationInput"][];
            expected: {
                /** @enum {string} */
                band: "low" | "medium" | "high" | "critical";
                /** @enum {string} */
                route: "delegate" | "ciso" | "committee" | "committee-with-ciso";
                rung: number;
                longestTermDays: number;
                proposal: components["schemas"]["ProposalInput"];
                termNumber: number;
            };
            overlaps: {
                number: string;
                /** @enum {string} */
                status?: "draft" | "bounced" | "submitted" | "assessed" | "returned" | "scheduled" | "active" | "suspended" | "rejected" | "withdrawn" | "lapsed" | "expired" | "closed";
                contact: string;
            }[];
            predecessor: string | null;
            /** @description what it is a renewal of, by another name, and how it stands to each gate */
            successions: {
                number: string;
                gates: components["schemas"]["GateInput"][];
            }[];
        };
        RequestContentInput: {
            /** @default  */
            title: string;
            /** @default  */
            policy: string;
            /** @default  */
            clause: string;
            /**
             * @description for instance user:lena, group:contractors, service-account:svc-hr
             * @default []
             */
            subjects: string[];
            /**
             * @description for instance application:hr, system:hr-db, segment:vlan-40
             * @default []
             */
            resources: string[];
            /** @default  */
            environment: string;
            /**
             * @description left out: the directory's, or confidential where it knows none
             * @enum {string}
             */
            classification?: "public" | "internal" | "confidential" | "restricted";
            /**
             * @description left out: the directory's, or T1 where it knows none
             * @enum {string}
             */
            tier?: "T0" | "T1" | "T2" | "T3";
            /**
             * @description left out: the directory's, or internal where it knows none
             * @enum {string}
             */
            exposure?: "internal" | "partner" | "internet";
            /**
             * @description What prevents compliance now?
             * @default
             */
            obstacle: string;
            /**
             * @description What is lost if this is refused?
             * @default
             */
            consequence: string;
            /** @default  */
            alternativesTried: string;
            requestedStart?: string | null;
            /** @description days of 24 hours; left out: the policy's default */
            termDays?: number;
            /** @default null */
            structuralReason: string | null;
            /** @default [] */
            controls: {
                /** @description unique in the request; c1, c2 ... when left out */
                id?: string;
                /**
                 * @description id of a control of the library, whose texts are taken where these are left out
                 * @default null
                 */
                library: string | null;
                /** @default  */
                title: string;
                /** @default  */
                objective: string;
                /**
                 * @description person id, username or e-mail address
                 * @default
                 */
                owner: string;
                /** @default  */
                testMethod: string;
                /** @description days between tests, 1 to 90 */
                frequencyDays?: number;
                /** @enum {string} */
                strength?: "weak" | "moderate" | "strong";
            }[];
            milestones?: {
                /** @description unique in the request; m1, m2 ... when left out */
                id?: string;
                /** @default  */
                title: string;
                /**
                 * @description person id, username or e-mail address
                 * @default
                 */
                owner: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant with an offset
                 */
                due: string;
                /** @default  */
                budget: string;
            }[];
            exitDate?: string | null;
            /**
             * @description person id, username or e-mail address
             * @default
             */
            riskOwner: string;
            /** @default  */
            contact: string;
            /** @default  */
            ticket: string;
            /** @default false */
            confidential: boolean;
            /**
             * @description number of the emergency that this request ratifies
             * @default null
             */
            ratifies: string | null;
            /** @description asked when the request is a renewal by another name (REQ-SUCCESSOR) */
            renewalAnswers?: {
                /** @default  */
                whatChanged: string;
                /** @default  */
                costToComplyNow: string;
                /** @default  */
                incidents: string;
                replans?: {
                    milestone: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant with an offset
                     */
                    due: string;
                    /** @default  */
                    whyFailed: string;
                }[];
            } | null;
        };
        RenewalContentInput: {
            /** @default  */
            whatChanged: string;
            /** @default  */
            costToComplyNow: string;
            /** @default  */
            incidents: string;
            replans?: {
                milestone: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant with an offset
                 */
                due: string;
                /** @default  */
                whyFailed: string;
            }[];
            /** @default  */
            obstacle: string;
            /** @default  */
            consequence: string;
            termDays?: number;
            exitDate?: string | null;
            /** @default null */
            structuralReason: string | null;
            newMilestones?: {
                /** @description unique in the request; m1, m2 ... when left out */
                id?: string;
                /** @default  */
                title: string;
                /**
                 * @description person id, username or e-mail address
                 * @default
                 */
                owner: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant with an offset
                 */
                due: string;
                /** @default  */
                budget: string;
            }[];
        };
        "Assessment inputInput": {
            /** @default  */
            threat: string;
            inherent: {
                likelihood: 1 | 2 | 3 | 4 | 5;
                impact: 1 | 2 | 3 | 4 | 5;
                /** @default  */
                rationale: string;
            };
            residual: {
                likelihood: 1 | 2 | 3 | 4 | 5;
                impact: 1 | 2 | 3 | 4 | 5;
                /** @default  */
                rationale: string;
            };
            /**
             * @default medium
             * @enum {string}
             */
            confidence: "low" | "medium" | "high";
            /** @default [] */
            regulations: string[];
            /** @default  */
            recommendation: string;
            /** @default [] */
            conditions: string[];
            /** @default null */
            overrideReason: string | null;
        };
        HolderInput: {
            id: string;
            name: string;
            /** @description false once the directory says that they left */
            active: boolean;
        };
        DelegationInput: {
            from: components["schemas"]["HolderInput"];
            to: components["schemas"]["HolderInput"];
            id: string;
            /** @enum {string} */
            ceiling: "low" | "medium" | "high" | "critical";
            /** @description null: every policy */
            policies: string[] | null;
            startsAt: string;
            endsAt: string;
            accepted: {
                at: string;
                statement: string;
            } | null;
            revokedAt: string | null;
            confirmedBy: components["schemas"]["PersonInput"] | null;
            /** @description set when the CISO changes: it ends then unless the successor confirms it */
            lapsesAt: string | null;
            /** @enum {string} */
            standing: "offered" | "not-begun" | "stands" | "ended";
            /** @description its end, its revocation or its lapse, whichever is first */
            inForceUntil: string;
            used: {
                granted: number;
                rejected: number;
            };
            allowedActions: components["schemas"]["AllowedActionInput"][];
        };
        AuthorityInput: {
            asOf: string;
            /** @description null: the office is vacant */
            ciso: {
                holder: components["schemas"]["HolderInput"];
                since: string;
            } | null;
            /** @description why nobody speaks for the CISO now; null while somebody does */
            vacancy: components["schemas"]["ViolationInput"] | null;
            offices: {
                holder: components["schemas"]["HolderInput"];
                since: string;
                until: string | null;
            }[];
            acting: {
                person: components["schemas"]["HolderInput"];
                by: components["schemas"]["PersonInput"];
                since: string;
                until: string | null;
            }[];
            absences: {
                from: string;
                /** @description null: the holder left; until another is appointed */
                until: string | null;
            }[];
            delegations: components["schemas"]["DelegationInput"][];
            charter: {
                by: components["schemas"]["PersonInput"];
                at: string;
                title: string;
                chair: components["schemas"]["HolderInput"];
            } | null;
            seats: {
                person: components["schemas"]["HolderInput"];
                since: string;
                until: string | null;
                allowedActions: components["schemas"]["AllowedActionInput"][];
            }[];
            roles: {
                person: components["schemas"]["HolderInput"];
                /** @enum {string} */
                role: "requester" | "risk-owner" | "analyst" | "control-owner" | "auditor" | "administrator";
                since: string;
                until: string | null;
                by: components["schemas"]["PersonInput"];
                allowedActions: components["schemas"]["AllowedActionInput"][];
            }[];
            /** @description local sign-ins that were issued, oldest first */
            signIns: {
                person: components["schemas"]["HolderInput"];
                by: components["schemas"]["PersonInput"];
                at: string;
            }[];
            allowedActions: components["schemas"]["AllowedActionInput"][];
        };
        DelegatedDecisionInput: {
            number: string;
            title: string;
            policy: string;
            /** @enum {string} */
            decision: "ExceptionApproved" | "RenewalGranted" | "EmergencyGranted" | "CaseRejected";
            at: string;
            expiresAt: string | null;
        };
        ConfigurationInput: {
            bands: {
                low: number;
                medium: number;
                high: number;
            };
            defaultTermDays: number;
            longestTermDays: number;
            pendingDays: number;
            renewalWindowDays: number;
            lateGrantDays: number;
            votingDays: number;
            successorDays: number;
            reciprocalDays: number;
            startAheadDays: number;
            reownDays: number;
            controlFrequencyMaxDays: number;
            controlTestedWithinDays: number;
            quorumMinimum: number;
            reminderDays: number[];
            policyThreshold: number;
            zone: string;
            processOwner: string;
            stepOwners: {
                request: string;
                assess: string;
                approve: string;
                monitor: string;
                expire: string;
                review: string;
            };
        };
        ConfigurationProposalInput: {
            id: string;
            by: components["schemas"]["PersonInput"];
            at: string;
            effectiveAt: string;
            reason: string;
            change: {
                bands?: {
                    low: number;
                    medium: number;
                    high: number;
                };
                defaultTermDays?: number;
                longestTermDays?: number;
                pendingDays?: number;
                renewalWindowDays?: number;
                lateGrantDays?: number;
                votingDays?: number;
                successorDays?: number;
                reciprocalDays?: number;
                startAheadDays?: number;
                reownDays?: number;
                controlFrequencyMaxDays?: number;
                controlTestedWithinDays?: number;
                quorumMinimum?: number;
                reminderDays?: number[];
                policyThreshold?: number;
                zone?: string;
                processOwner?: string;
                stepOwners?: {
                    request: string;
                    assess: string;
                    approve: string;
                    monitor: string;
                    expire: string;
                    review: string;
                };
            };
            /** @description rows by likelihood, columns by impact, 1 to 5 */
            matrix: ("low" | "medium" | "high" | "critical")[][];
            allowedActions: components["schemas"]["AllowedActionInput"][];
        };
        ConfigurationChangeInput: {
            bands?: {
                low: number;
                medium: number;
                high: number;
            };
            defaultTermDays?: number;
            longestTermDays?: number;
            pendingDays?: number;
            renewalWindowDays?: number;
            lateGrantDays?: number;
            votingDays?: number;
            successorDays?: number;
            reciprocalDays?: number;
            startAheadDays?: number;
            reownDays?: number;
            controlFrequencyMaxDays?: number;
            controlTestedWithinDays?: number;
            quorumMinimum?: number;
            reminderDays?: number[];
            policyThreshold?: number;
            reviewLeadDays?: number;
            zone?: string;
            processOwner?: string;
            stepOwners?: {
                request: string;
                assess: string;
                approve: string;
                monitor: string;
                expire: string;
                review: string;
            };
            structuralMaxDays?: number;
            emergencyHours?: number;
            chainMaxDays?: number;
            structuralChainMaxDays?: number;
        };
        DirectoryPersonInput: {
            id: string;
            username: string;
            name: string;
            email: string;
            /** @enum {string} */
            kind: "person" | "mailbox" | "service";
            active: boolean;
            manager: (string | components["schemas"]["PersonInput"]) | null;
            title: string;
        };
        DirectorySubjectInput: {
            ref: string;
            /** @enum {string} */
            kind: "user" | "group" | "service-account" | "device" | "workload" | "ai-agent";
            name: string;
            members: string[];
        };
        DirectoryResourceInput: {
            ref: string;
            /** @enum {string} */
            kind: "application" | "system" | "segment";
            name: string;
            partOf: string[];
            tier: ("T0" | "T1" | "T2" | "T3") | null;
            classification: ("public" | "internal" | "confidential" | "restricted") | null;
            exposure: ("internal" | "partner" | "internet") | null;
        };
        PolicyInput: {
            id: string;
            version: number;
            since: string;
            retiredAt: string | null;
            family: string;
            title: string;
            statement: string;
            guidance: {
                reasonableWhen: string[];
                tryFirst: string[];
            };
            ownerRole: string;
            exceptable: boolean;
            nonExceptableReason: string | null;
            targets: ("identity-provider" | "network-policy" | "change-ticket")[];
            references: {
                standard: string;
                clause: string;
            }[];
            defaultTermDays: number;
            longestTermDays: number;
            active: number;
            /** @description a change of what it allows, which waits for its second person */
            proposed?: {
                by: string;
                at: string;
                content: {
                    family: string;
                    title: string;
                    statement: string;
                    guidance: {
                        reasonableWhen: string[];
                        tryFirst: string[];
                    };
                    ownerRole: string;
                    exceptable: boolean;
                    nonExceptableReason: string | null;
                    targets: ("identity-provider" | "network-policy" | "change-ticket")[];
                    references: {
                        standard: string;
                        clause: string;
                    }[];
                    defaultTermDays: number;
                    longestTermDays: number;
                };
            };
        };
        PolicyDetailInput: {
            id: string;
            version: number;
            since: string;
            retiredAt: string | null;
            family: string;
            title: string;
            statement: string;
            guidance: {
                reasonableWhen: string[];
                tryFirst: string[];
            };
            ownerRole: string;
            exceptable: boolean;
            nonExceptableReason: string | null;
            targets: ("identity-provider" | "network-policy" | "change-ticket")[];
            references: {
                standard: string;
                clause: string;
            }[];
            defaultTermDays: number;
            longestTermDays: number;
            active: number;
            /** @description a change of what it allows, which waits for its second person */
            proposed?: {
                by: string;
                at: string;
                content: {
                    family: string;
                    title: string;
                    statement: string;
                    guidance: {
                        reasonableWhen: string[];
                        tryFirst: string[];
                    };
                    ownerRole: string;
                    exceptable: boolean;
                    nonExceptableReason: string | null;
                    targets: ("identity-provider" | "network-policy" | "change-ticket")[];
                    references: {
                        standard: string;
                        clause: string;
                    }[];
                    defaultTermDays: number;
                    longestTermDays: number;
                };
            };
            versions: {
                id: string;
                version: number;
                since: string;
                retiredAt: string | null;
                family: string;
                title: string;
                statement: string;
                guidance: {
                    reasonableWhen: string[];
                    tryFirst: string[];
                };
                ownerRole: string;
                exceptable: boolean;
                nonExceptableReason: string | null;
                targets: ("identity-provider" | "network-policy" | "change-ticket")[];
                references: {
                    standard: string;
                    clause: string;
                }[];
                defaultTermDays: number;
                longestTermDays: number;
            }[];
        };
        LibraryControlInput: {
            id: string;
            title: string;
            objective: string;
            howToTest: string;
            frequencyDays: number;
            /** @enum {string} */
            strength: "weak" | "moderate" | "strong";
            families: string[];
        };
        MeInput: {
            person: {
                id: string;
                name: string;
                username: string;
                title: string;
            };
            roles: ("requester" | "risk-owner" | "analyst" | "control-owner" | "auditor" | "administrator")[];
            offices: {
                ciso: boolean;
                seat: boolean;
                delegations: ({
                    from: string;
                    to: string;
                    id: string;
                    /** @enum {string} */
                    ceiling: "low" | "medium" | "high" | "critical";
                    /** @description null: every policy */
                    policies: string[] | null;
                    startsAt: string;
                    endsAt: string;
                    accepted: {
                        at: string;
                        statement: string;
                    } | null;
                    revokedAt: string | null;
                    confirmedBy: string | null;
                    /** @description set when the CISO changes: it ends then unless the successor confirms it */
                    lapsesAt: string | null;
                } & {
                    [key: string]: unknown;
                })[];
            };
            /** @description what begins without an exception: a request, an emergency, a policy */
            allowedActions: components["schemas"]["AllowedActionInput"][];
            signIn: {
                /** @enum {string} */
                kind: "session" | "token" | "system";
                fresh: boolean;
                strong: boolean;
                at: string;
                methods: string[];
            };
            sandbox: boolean;
            now: string;
        };
        TokenInput: {
            id: string;
            name: string;
            /** @enum {string} */
            scope: "read" | "write";
            createdAt: string;
            expiresAt: string;
            lastUsedAt: string | null;
        };
        DraftInput: {
            id: string;
            owner: string;
            title: string;
            content: {
                [key: string]: unknown;
            };
            updatedAt: string;
            version: number;
        };
        NoticeInput: {
            id: string;
            to: string;
            /** @enum {string} */
            kind: "bounced" | "submitted" | "returned" | "decided" | "vote-wanted" | "approval-wanted" | "expiry-reminder" | "expired" | "suspended" | "resumed" | "control-due" | "control-failing" | "lapse-warning" | "lapsed" | "renewal-refused" | "owner-left" | "vacant" | "reviewed" | "review-opened" | "sign-in-issued";
            exception: string | null;
            at: string;
            detail: {
                [key: string]: string | number;
            };
            readAt: string | null;
        };
        ControlTestRowInput: {
            number: string;
            exceptionTitle: string;
            /** @enum {string} */
            status: "draft" | "bounced" | "submitted" | "assessed" | "returned" | "scheduled" | "active" | "suspended" | "rejected" | "withdrawn" | "lapsed" | "expired" | "closed";
            control: string;
            title: string;
            owner: components["schemas"]["PersonInput"];
            requester: components["schemas"]["PersonInput"];
            riskOwner: components["schemas"]["PersonInput"];
            frequencyDays: number;
            /** @enum {string} */
            stage: "untested" | "lapsed" | "failing" | "overdue" | "due" | "passing";
            lastPassedAt: string | null;
            failingSince: string | null;
            dueAt: string | null;
            /** @description from here on the exception is out of force */
            deadline: string | null;
            /** @description your pass would count: you are neither its requester nor its risk owner (CONTROL-SELF) */
            independent: boolean;
        };
        /** @description what a cell of the matrix leads to as residual score */
        ScoreOutcomeInput: {
            likelihood: number;
            impact: number;
            /** @enum {string} */
            band: "low" | "medium" | "high" | "critical";
            /** @enum {string} */
            route: "delegate" | "ciso" | "committee" | "committee-with-ciso";
            rung: number;
            longestTermDays: number;
            needsSecond: boolean;
        };
        DecisionBriefInput: {
            /** @enum {string} */
            route: "delegate" | "ciso" | "committee" | "committee-with-ciso";
            rung: number;
            longestTermDays: number;
            right: components["schemas"]["AuthorityProofInput"] | null;
            because: components["schemas"]["ViolationInput"][];
            /** @description what an approval lacks, whoever gives it */
            lacks: components["schemas"]["ViolationInput"][];
            term: {
                number: number;
                requestedDays: number;
                longestDays: number;
                /** Format: date-time */
                startsAt: string;
                /** Format: date-time */
                expiresAt: string;
            };
            voting: {
                endsAt: string | null;
                /** @description why you do not close it now; empty where you do */
                closing: components["schemas"]["ViolationInput"][];
                seats: number;
                recused: number;
                quorum: number;
                inFavour: number;
                against: number;
                abstained: number;
                /** @enum {string} */
                ciso: "not-needed" | "outstanding" | "in-favour" | "not-in-favour";
                members: {
                    person: components["schemas"]["PersonInput"];
                    recused: ("interest" | "manager" | "declared") | null;
                    voted: boolean;
                }[];
            } | null;
        };
        MetricsInput: {
            /** Format: date-time */
            at: string;
            zone: string;
            active: {
                numerator: number;
                denominator: number;
                threshold: number | null;
                suspended: number;
                scheduled: number;
                unverified: {
                    count: number;
                    ages: {
                        [key: string]: number;
                    };
                };
            };
            age: {
                numerator: number;
                denominator: number;
                threshold: number | null;
                buckets: {
                    /** @enum {string} */
                    bucket: "0-90" | "91-180" | "181-365" | "over-365";
                    count: number;
                    of: number;
                }[];
            };
            ratio: {
                numerator: number;
                denominator: number;
                threshold: number | null;
                mean: number | null;
                policies: {
                    policy: string;
                    title: string;
                    active: number;
                }[];
                over: {
                    policy: string;
                    title: string;
                    active: number;
                }[];
                underRetired: number;
            };
            trend: {
                numerator: number;
                denominator: number;
                threshold: number | null;
                quarters: {
                    quarter: string;
                    at: string;
                    active: number;
                    onRecord: boolean;
                }[];
                direction: ("up" | "down" | "flat") | null;
            };
            warnings: {
                code: string;
                sentence: string;
                figures: {
                    [key: string]: unknown;
                };
            }[];
        };
        FurtherMetricsInput: {
            /** Format: date-time */
            at: string;
            figures: {
                /** @enum {string} */
                figure: "enforcement" | "bounces" | "steps" | "renewals" | "effort" | "drift" | "queues";
                numerator: number;
                denominator: number;
                threshold: number | null;
                rows: {
                    key: string;
                    count: number;
                    sum: number | null;
                    median: number | null;
                    longest: number | null;
                }[];
            }[];
        };
        LookInput: {
            version: number;
            /** @description `case.seen` as it was shown */
            seen: string;
        };
        WorkItemInput: {
            /** @enum {string} */
            kind: "correct" | "answer" | "judge-lineage" | "assess" | "second-assess" | "decide" | "vote" | "test-control" | "complete-milestone" | "confirm-milestone" | "replace-owner" | "ratify" | "renew" | "accept-delegation" | "confirm-delegation" | "confirm-configuration" | "confirm-policy" | "finish-draft";
            /** @description the command that does it */
            action: string | null;
            /** @enum {string} */
            about: "request" | "renewal";
            /** @description null where it is about none */
            exception: {
                id: string;
                number: string;
                title: string;
                version: number;
                /** @enum {string} */
                status: "draft" | "bounced" | "submitted" | "assessed" | "returned" | "scheduled" | "active" | "suspended" | "rejected" | "withdrawn" | "lapsed" | "expired" | "closed";
                policy: string;
                /** @enum {string} */
                tier: "T0" | "T1" | "T2" | "T3" | "unknown";
                /** @description of the open case; null before it is assessed */
                band: ("low" | "medium" | "high" | "critical") | null;
                requester: components["schemas"]["PersonInput"];
                riskOwner: components["schemas"]["PersonInput"];
                /** @description people, accounts and devices covered */
                identities: number;
                resources: number;
                expiresAt: string | null;
                confidential: boolean;
                emergency: boolean;
                href: string;
            } | null;
            /** @description the control, milestone, delegation, proposal, policy or draft */
            item: {
                id: string;
                title: string;
            } | null;
            /** Format: date-time */
            since: string;
            ageDays: number;
            due: string | null;
            overdue: boolean;
        };
        WorkInput: {
            groups: {
                /** @enum {string} */
                kind: "correct" | "answer" | "judge-lineage" | "assess" | "second-assess" | "decide" | "vote" | "test-control" | "complete-milestone" | "confirm-milestone" | "replace-owner" | "ratify" | "renew" | "accept-delegation" | "confirm-delegation" | "confirm-configuration" | "confirm-policy" | "finish-draft";
                count: number;
                /** @description there are more than were counted */
                more: boolean;
                /** @description the most urgent five */
                items: components["schemas"]["WorkItemInput"][];
            }[];
            /** @description why nobody speaks for the CISO now; null while somebody does */
            vacant: components["schemas"]["ViolationInput"] | null;
            /** Format: date-time */
            asOf: string;
        };
        PolicyContentInput: {
            family: string;
            title: string;
            statement: string;
            /**
             * @default {
             *       "reasonableWhen": [],
             *       "tryFirst": []
             *     }
             */
            guidance: {
                /** @default [] */
                reasonableWhen: string[];
                /** @default [] */
                tryFirst: string[];
            };
            /** @default  */
            ownerRole: string;
            /** @default true */
            exceptable: boolean;
            /** @default null */
            nonExceptableReason: string | null;
            /** @default [] */
            targets: ("identity-provider" | "network-policy" | "change-ticket")[];
            /** @default [] */
            references: {
                standard: string;
                clause: string;
            }[];
            /** @default 90 */
            defaultTermDays: number;
            /** @default 90 */
            longestTermDays: number;
        };
        BoardReportInput: {
            /** Format: date-time */
            at: string;
            zone: string;
            /** @description the quarter that ends at the instant */
            quarter: string | null;
            headline: {
                /** @enum {string} */
                verdict: "better" | "worse" | "stable" | "too-early";
                since: {
                    quarter: string;
                    at: string;
                } | null;
                worse: {
                    /** @enum {string} */
                    what: "active" | "over-180" | "policies-over";
                    was: number;
                    now: number;
                }[];
                better: {
                    /** @enum {string} */
                    what: "active" | "over-180" | "policies-over";
                    was: number;
                    now: number;
                }[];
                active: number;
            };
            metrics: {
                /** Format: date-time */
                at: string;
                zone: string;
                active: {
                    numerator: number;
                    denominator: number;
                    threshold: number | null;
                    suspended: number;
                    scheduled: number;
                    unverified: {
                        count: number;
                        ages: {
                            [key: string]: number;
                        };
                    };
                };
                age: {
                    numerator: number;
                    denominator: number;
                    threshold: number | null;
                    buckets: {
                        /** @enum {string} */
                        bucket: "0-90" | "91-180" | "181-365" | "over-365";
                        count: number;
                        of: number;
                    }[];
                };
                ratio: {
                    numerator: number;
                    denominator: number;
                    threshold: number | null;
                    mean: number | null;
                    policies: {
                        policy: string;
                        title: string;
                        active: number;
                    }[];
                    over: {
                        policy: string;
                        title: string;
                        active: number;
                    }[];
                    underRetired: number;
                };
                trend: {
                    numerator: number;
                    denominator: number;
                    threshold: number | null;
                    quarters: {
                        quarter: string;
                        at: string;
                        active: number;
                        onRecord: boolean;
                    }[];
                    direction: ("up" | "down" | "flat") | null;
                };
            };
            ages: {
                /** @enum {string} */
                bucket: "0-90" | "91-180" | "181-365" | "over-365";
                count: number;
                of: number;
                /** @description null where one of the counts is under ten */
                percent: number | null;
            }[];
            over180: {
                count: number;
                of: number;
                /** @description null where one of the counts is under ten */
                percent: number | null;
            };
            policiesOver: {
                policy: string;
                title: string;
                active: number;
            }[];
            decisions: ({
                code: string;
            } & {
                [key: string]: unknown;
            })[];
            record: {
                exceptions: number;
                events: number;
                /** @description the last event on record at the instant, and the SHA-256 of its bytes */
                last: {
                    id: string;
                    at: string;
                    sha256: string;
                } | null;
            };
            /** @description The page in words, as the PDF sets it */
            sheet: {
                title: string;
                asOf: string;
                verdict: string;
                headline: string;
                figures: {
                    name: string;
                    value: string;
                    lines: string[];
                }[];
                ages: {
                    heading: string;
                    bars: {
                        label: string;
                        value: string;
                        /** @description of the longest bar, 0 to 1; null: not on record */
                        part: number | null;
                        warns: boolean;
                    }[];
                };
                quarters: {
                    heading: string;
                    bars: {
                        label: string;
                        value: string;
                        /** @description of the longest bar, 0 to 1; null: not on record */
                        part: number | null;
                    }[];
                };
                policies: {
                    heading: string;
                    bars: {
                        label: string;
                        value: string;
                        /** @description of the longest bar, 0 to 1; null: not on record */
                        part: number | null;
                    }[];
                    none: string;
                    more: string;
                };
                decisions: {
                    heading: string;
                    items: string[];
                    none: string;
                    more: string;
                };
                foot: string[];
            };
        };
        SavedViewInput: {
            id: string;
            name: string;
            query: {
                status?: string;
                band?: string;
                policy?: string;
                requester?: string;
                riskOwner?: string;
                mine?: string;
                inForce?: string;
                overAge?: string;
                openRenewal?: string;
                emergency?: string;
                text?: string;
                endsWithin?: string;
                sort?: string;
                direction?: string;
            };
            createdAt: string;
        };
        ReviewActionInput: {
            id: string;
            text: string;
            owner: components["schemas"]["PersonInput"];
            /** Format: date-time */
            due: string;
            exception: string | null;
            /** Format: date-time */
            agreedAt: string;
            agreedBy: components["schemas"]["PersonInput"];
            session: string;
            carried: boolean;
            followUp: {
                /** @enum {string} */
                status: "done" | "dropped";
                note: string;
                by: components["schemas"]["PersonInput"];
                /** Format: date-time */
                at: string;
            } | null;
        };
        ReviewProgressInput: {
            reApproved: number;
            shrunk: number;
            closed: number;
            noted: number;
            /** @description over-age, standing and undecided; parked ones included */
            undecided: number;
            parked: number;
            /** @description over-age, undecided, and ended since by themselves */
            ended: number;
        };
        ReviewSessionInput: {
            id: string;
            version: number;
            quarter: string;
            /** Format: date-time */
            quarterEndsAt: string;
            zone: string;
            /** @enum {string} */
            status: "open" | "adjourning" | "adjourned";
            /** Format: date-time */
            openedAt: string;
            openedBy: components["schemas"]["PersonInput"];
            chair: components["schemas"]["PersonInput"];
            /** Format: date-time */
            meetsAt: string;
            meetsMinutes: number;
            snapshot: {
                /** Format: date-time */
                at: string;
                register: number;
                items: number;
                overAge: number;
                groups: {
                    [key: string]: number;
                };
                hash: string;
            };
            previous: string | null;
            members: {
                member: components["schemas"]["PersonInput"];
                seat: boolean;
                ciso: boolean;
                present: boolean;
            }[];
            attendance: {
                member: components["schemas"]["PersonInput"];
                /** Format: date-time */
                from: string;
                until: string | null;
            }[];
            quorum: {
                seats: number;
                present: number;
                /** @description where nobody is recused */
                needed: number;
            };
            atHand: {
                exception: string;
                number: string;
            } | null;
            actions: components["schemas"]["ReviewActionInput"][];
            adjournment: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["PersonInput"];
                withDefault: boolean;
            } | null;
            minutes: {
                number: number;
                corrects: number | null;
                /** Format: date-time */
                at: string;
                by: components["schemas"]["PersonInput"];
                hash: string;
            }[];
            progress: components["schemas"]["ReviewProgressInput"];
            /** Format: date-time */
            asOf: string;
            allowedActions: components["schemas"]["AllowedActionInput"][];
        };
        AgendaRowInput: {
            exception: string;
            number: string;
            status: string;
            /** @enum {string} */
            group: "still-observed" | "drifted" | "over-age" | "emergency" | "unverified-import" | "owner-or-policy" | "critical-or-high" | "rest";
            reasons: ("still-observed" | "drifted" | "second-term" | "chain-over-90-days" | "emergency" | "owner-left" | "policy-retired" | "policy-not-exceptable" | "critical" | "high")[];
            overAge: boolean;
            band: ("low" | "medium" | "high" | "critical") | null;
            term: number;
            chainStartedAt: string | null;
            expiresAt: string | null;
            place: number;
            version: number;
            versionNow: number;
            /** @description since the snapshot */
            changed: boolean;
            title: string;
            policy: string;
            requester: components["schemas"]["PersonInput"];
            riskOwner: components["schemas"]["PersonInput"];
            statusNow: string;
            expiresAtNow: string | null;
            ageDays: number | null;
            outcome: ("re-approved" | "shrunk" | "closed" | "noted") | null;
            parkedUntil: string | null;
            motion: boolean;
            atHand: boolean;
            /** @enum {string} */
            state: "open" | "decided" | "parked" | "ended" | "pending";
        };
        MotionOnItemInput: {
            id: string;
            by: components["schemas"]["PersonInput"];
            /** Format: date-time */
            at: string;
            version: number;
            proposal: {
                /** @enum {string} */
                outcome: "re-approved" | "shrunk" | "closed";
                obstacle?: string;
                consequence?: string;
                subjects?: ({
                    ref: string;
                } & {
                    [key: string]: unknown;
                })[];
                resources?: ({
                    ref: string;
                } & {
                    [key: string]: unknown;
                })[];
                expiresAt?: string | null;
            };
            rationale: string;
            votes: {
                by: components["schemas"]["PersonInput"];
                /** @enum {string} */
                choice: "for" | "against" | "abstain";
                rationale: string;
                /** Format: date-time */
                at: string;
                proof: {
                    kind: string;
                } & {
                    [key: string]: unknown;
                };
            }[];
        };
        FailedMotionInput: {
            id: string;
            by: components["schemas"]["PersonInput"];
            /** Format: date-time */
            at: string;
            version: number;
            proposal: {
                /** @enum {string} */
                outcome: "re-approved" | "shrunk" | "closed";
                obstacle?: string;
                consequence?: string;
                subjects?: ({
                    ref: string;
                } & {
                    [key: string]: unknown;
                })[];
                resources?: ({
                    ref: string;
                } & {
                    [key: string]: unknown;
                })[];
                expiresAt?: string | null;
            };
            rationale: string;
            votes: {
                by: components["schemas"]["PersonInput"];
                /** @enum {string} */
                choice: "for" | "against" | "abstain";
                rationale: string;
                /** Format: date-time */
                at: string;
                proof: {
                    kind: string;
                } & {
                    [key: string]: unknown;
                };
            }[];
            /** Format: date-time */
            failedAt: string;
            proof: {
                kind: string;
            } & {
                [key: string]: unknown;
            };
        };
        ReviewItemInput: {
            version: number;
            review: string;
            /** @enum {string} */
            sessionStatus: "open" | "adjourning" | "adjourned";
            item: {
                exception: string;
                number: string;
                status: string;
                /** @enum {string} */
                group: "still-observed" | "drifted" | "over-age" | "emergency" | "unverified-import" | "owner-or-policy" | "critical-or-high" | "rest";
                reasons: ("still-observed" | "drifted" | "second-term" | "chain-over-90-days" | "emergency" | "owner-left" | "policy-retired" | "policy-not-exceptable" | "critical" | "high")[];
                overAge: boolean;
                band: ("low" | "medium" | "high" | "critical") | null;
                term: number;
                chainStartedAt: string | null;
                expiresAt: string | null;
                version: number;
                title: string;
                policy: string;
                requester: components["schemas"]["PersonInput"];
                riskOwner: components["schemas"]["PersonInput"];
                versionNow: number;
                statusNow: string;
                expiresAtNow: string | null;
                termNow: number;
                ageDays: number | null;
                /** @description since the snapshot */
                changed: boolean;
                /** @description it changed since it was presented, or was not presented yet */
                stale: boolean;
                atHand: boolean;
                /** @enum {string} */
                state: "open" | "decided" | "parked" | "ended" | "pending";
            };
            taken: {
                version: number;
                /** Format: date-time */
                at: string;
                by: components["schemas"]["PersonInput"];
            } | null;
            recusals: {
                member: components["schemas"]["PersonInput"];
                /** @enum {string} */
                why: "interest" | "manager" | "declared";
                note: string;
                /** Format: date-time */
                at: string;
            }[];
            failed: components["schemas"]["FailedMotionInput"][];
            decided: {
                /** @enum {string} */
                outcome: "re-approved" | "shrunk" | "closed" | "noted";
                /** @enum {string} */
                how: "vote" | "default" | "noted";
                /** Format: date-time */
                at: string;
                by: components["schemas"]["PersonInput"];
                motion: components["schemas"]["MotionOnItemInput"] | null;
                proof: ({
                    kind: string;
                } & {
                    [key: string]: unknown;
                }) | null;
                recusals: {
                    member: components["schemas"]["PersonInput"];
                    /** @enum {string} */
                    why: "interest" | "manager" | "declared";
                    note: string;
                    /** Format: date-time */
                    at: string;
                }[];
            } | null;
            parked: {
                /** Format: date-time */
                until: string;
                reason: string;
                by: components["schemas"]["PersonInput"];
                /** Format: date-time */
                at: string;
            } | null;
            objections: {
                objector: components["schemas"]["PersonInput"];
                text: string;
                by: components["schemas"]["PersonInput"];
                /** Format: date-time */
                at: string;
            }[];
            motion: components["schemas"]["MotionOnItemInput"] | null;
            electorate: {
                eligible: components["schemas"]["PersonInput"][];
                present: components["schemas"]["PersonInput"][];
                recused: {
                    member: components["schemas"]["PersonInput"];
                    /** @enum {string} */
                    why: "interest" | "manager" | "declared";
                    note: string;
                    /** Format: date-time */
                    at: string;
                }[];
                quorum: number;
                /** @description a re-approval needs the vote of the CISO */
                cisoNeeded: boolean;
            };
            tally: {
                inFavour: number;
                against: number;
                abstained: number;
                outstanding: number;
                quorum: number;
                /** @enum {string} */
                ciso: "not-needed" | "outstanding" | "in-favour" | "not-in-favour";
            } | null;
            /** Format: date-time */
            asOf: string;
            allowedActions: components["schemas"]["AllowedActionInput"][];
        };
        MinutesDocumentInput: {
            /** @constant */
            kind: "minutes-of-review";
            number: number;
            corrects: number | null;
            session: {
                id: string;
                quarter: string;
                zone: string;
                chair: components["schemas"]["PersonInput"];
                /** Format: date-time */
                openedAt: string;
                openedBy: components["schemas"]["PersonInput"];
                /** Format: date-time */
                meetsAt: string;
                snapshot: {
                    /** Format: date-time */
                    at: string;
                    register: number;
                    items: number;
                    overAge: number;
                    groups: {
                        [key: string]: number;
                    };
                    hash: string;
                };
                previous: string | null;
                adjournment: {
                    /** Format: date-time */
                    at: string;
                    by: components["schemas"]["PersonInput"];
                    withDefault: boolean;
                } | null;
            };
            attendance: {
                member: components["schemas"]["PersonInput"];
                /** Format: date-time */
                from: string;
                until: string | null;
            }[];
            items: {
                exception: string;
                number: string;
                status: string;
                /** @enum {string} */
                group: "still-observed" | "drifted" | "over-age" | "emergency" | "unverified-import" | "owner-or-policy" | "critical-or-high" | "rest";
                reasons: ("still-observed" | "drifted" | "second-term" | "chain-over-90-days" | "emergency" | "owner-left" | "policy-retired" | "policy-not-exceptable" | "critical" | "high")[];
                overAge: boolean;
                band: ("low" | "medium" | "high" | "critical") | null;
                term: number;
                chainStartedAt: string | null;
                expiresAt: string | null;
                title: string;
                taken: {
                    version: number;
                    /** Format: date-time */
                    at: string;
                    by: components["schemas"]["PersonInput"];
                } | null;
                recusals: {
                    member: components["schemas"]["PersonInput"];
                    /** @enum {string} */
                    why: "interest" | "manager" | "declared";
                    note: string;
                    /** Format: date-time */
                    at: string;
                }[];
                failed: components["schemas"]["FailedMotionInput"][];
                decided: {
                    /** @enum {string} */
                    outcome: "re-approved" | "shrunk" | "closed" | "noted";
                    /** @enum {string} */
                    how: "vote" | "default" | "noted";
                    /** Format: date-time */
                    at: string;
                    by: components["schemas"]["PersonInput"];
                    motion: components["schemas"]["MotionOnItemInput"] | null;
                    proof: ({
                        kind: string;
                    } & {
                        [key: string]: unknown;
                    }) | null;
                    recusals: {
                        member: components["schemas"]["PersonInput"];
                        /** @enum {string} */
                        why: "interest" | "manager" | "declared";
                        note: string;
                        /** Format: date-time */
                        at: string;
                    }[];
                } | null;
                parked: {
                    /** Format: date-time */
                    until: string;
                    reason: string;
                    by: components["schemas"]["PersonInput"];
                    /** Format: date-time */
                    at: string;
                } | null;
                objections: {
                    objector: components["schemas"]["PersonInput"];
                    text: string;
                    by: components["schemas"]["PersonInput"];
                    /** Format: date-time */
                    at: string;
                }[];
            }[];
            actions: components["schemas"]["ReviewActionInput"][];
            remarks: {
                about: string | null;
                text: string;
                by: components["schemas"]["PersonInput"];
                /** Format: date-time */
                at: string;
            }[];
        };
        ReviewMinutesInput: {
            version: number;
            draft: {
                document: components["schemas"]["MinutesDocumentInput"];
                hash: string;
                text: string;
            } | null;
            approved: {
                number: number;
                corrects: number | null;
                /** Format: date-time */
                at: string;
                by: components["schemas"]["PersonInput"];
                hash: string;
                signature: {
                    /** @constant */
                    algorithm: "Ed25519";
                    keyId: string;
                    value: string;
                };
                document: components["schemas"]["MinutesDocumentInput"];
                canonical: string;
                text: string;
            }[];
            /** @description PEM (SPKI) of the key that signs; null before the first */
            publicKey: string | null;
            allowedActions: components["schemas"]["AllowedActionInput"][];
        };
        ReviewPreparationInput: {
            member: components["schemas"]["PersonInput"];
            read: {
                exception: string;
                number: string;
                title: string;
                /** @enum {string} */
                group: "still-observed" | "drifted" | "over-age" | "emergency" | "unverified-import" | "owner-or-policy" | "critical-or-high" | "rest";
                reasons: ("still-observed" | "drifted" | "second-term" | "chain-over-90-days" | "emergency" | "owner-left" | "policy-retired" | "policy-not-exceptable" | "critical" | "high")[];
                overAge: boolean;
                recused: ("interest" | "manager" | "declared") | null;
            }[];
            more: number;
            actions: components["schemas"]["ReviewActionInput"][];
        };
        ReviewPapersInput: {
            session: components["schemas"]["ReviewSessionInput"];
            agenda: components["schemas"]["AgendaRowInput"][];
            unlisted: number;
            /** Format: date-time */
            asOf: string;
        };
        ReviewOpeningInput: {
            /** @description when the committee meets; null: now */
            meetsAt?: string | null;
            /** @default 120 */
            meetsMinutes: number;
        };
        ReviewProposalInput: {
            /** @description `item.versionNow` as it was read: what the decision is about */
            seen: number;
            /** @default  */
            rationale: string;
            proposal: {
                /** @constant */
                outcome: "re-approved";
                /** @default  */
                obstacle: string;
                /** @default  */
                consequence: string;
            } | {
                /** @constant */
                outcome: "shrunk";
                /**
                 * @description those that stay, or members of a group of them; null: as they are
                 * @default null
                 */
                subjects: string[] | null;
                /** @default null */
                resources: string[] | null;
                /** @description earlier than now; null: as it is */
                expiresAt?: string | null;
            } | {
                /** @constant */
                outcome: "closed";
            };
        };
        Violation: {
            code: string;
            reason: string;
            /** @description JSON pointer into the body (RFC 6901); '' for the command as a whole */
            field: string;
            title: string;
            message: string;
            remedy: string;
            detail: {
                [key: string]: string | number;
            };
        };
        /** @description RFC 9457 problem document with every violation at once */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            code: string;
            violations: components["schemas"]["Violation"][];
            exception?: {
                id: string;
                number: string;
                href: string;
            };
        };
        /** @description What the signed-in person may do here, and why not */
        AllowedAction: {
            action: string;
            allowed: boolean;
            because: components["schemas"]["Violation"][];
        };
        Gate: {
            gate: string;
            met: boolean;
            evidence: {
                [key: string]: string | number;
            };
            because: components["schemas"]["Violation"][];
        };
        RenewalCheck: {
            data: components["schemas"]["Gate"][];
            /** @description everything that would refuse it: gates not met, and rules of a request */
            violations: components["schemas"]["Violation"][];
            minimumRung: number;
        };
        Person: {
            id: string;
            name: string;
        };
        Proposal: {
            inherent: {
                likelihood: number;
                impact: number;
            };
            residual: {
                likelihood: number;
                impact: number;
            };
            because: {
                factor: string;
                value: string;
                /** @enum {string} */
                effect: "likelihood" | "impact" | "residual";
                steps: number;
            }[];
        };
        RiskFacts: {
            /** @enum {string} */
            tier: "T0" | "T1" | "T2" | "T3";
            /** @enum {string} */
            classification: "public" | "internal" | "confidential" | "restricted";
            /** @enum {string} */
            exposure: "internal" | "partner" | "internet";
            identities: number;
            groupScope: boolean;
            structural: boolean;
            controls: {
                id: string;
                /** @enum {string} */
                strength: "weak" | "moderate" | "strong";
                tested: boolean;
            }[];
        };
        Assessment: {
            by: components["schemas"]["Person"];
            /** Format: date-time */
            at: string;
            secondedBy: components["schemas"]["Person"] | null;
            threat: string;
            inherent: {
                likelihood: number;
                impact: number;
                rationale: string;
            };
            residual: {
                likelihood: number;
                impact: number;
                rationale: string;
            };
            /** @enum {string} */
            confidence: "low" | "medium" | "high";
            regulations: string[];
            recommendation: string;
            conditions: string[];
            proposal: components["schemas"]["Proposal"];
            overrideReason: string | null;
            facts: components["schemas"]["RiskFacts"];
            /** @enum {string} */
            band: "low" | "medium" | "high" | "critical";
            /** @enum {string} */
            route: "delegate" | "ciso" | "committee" | "committee-with-ciso";
            rung: number;
            longestTermDays: number;
        };
        /** @description By what right somebody decided, frozen with the decision */
        AuthorityProof: {
            /** @enum {string} */
            kind: "office" | "acting" | "delegation" | "seat" | "committee";
        } & {
            [key: string]: unknown;
        };
        Exception: {
            id: string;
            number: string;
            version: number;
            /** @enum {string} */
            status: "draft" | "bounced" | "submitted" | "assessed" | "returned" | "scheduled" | "active" | "suspended" | "rejected" | "withdrawn" | "lapsed" | "expired" | "closed";
            /** Format: date-time */
            statusSince: string;
            title: string;
            inForce: boolean;
            inForceUntil: string | null;
            /** Format: date-time */
            asOf: string;
            requester: components["schemas"]["Person"];
            riskOwner: components["schemas"]["Person"];
            policy: {
                id: string;
                version: number;
                family: string;
            } | null;
            request: {
                title: string;
                policy: string;
                clause: string;
                subjects: string[];
                resources: string[];
                environment: string;
                /** @enum {string} */
                classification: "public" | "internal" | "confidential" | "restricted";
                /** @enum {string} */
                tier: "T0" | "T1" | "T2" | "T3";
                /** @enum {string} */
                exposure: "internal" | "partner" | "internet";
                obstacle: string;
                consequence: string;
                alternativesTried: string;
                requestedStart: string | null;
                termDays: number;
                structuralReason: string | null;
                controls: {
                    id: string;
                    library: string | null;
                    title: string;
                    objective: string;
                    owner: string;
                    testMethod: string;
                    frequencyDays: number;
                    /** @enum {string} */
                    strength: "weak" | "moderate" | "strong";
                }[];
                milestones: {
                    id: string;
                    title: string;
                    owner: string;
                    /** Format: date-time */
                    due: string;
                    budget: string;
                }[];
                exitDate: string | null;
                riskOwner: string;
                contact: string;
                ticket: string;
                confidential: boolean;
                ratifies: string | null;
                renewalAnswers: {
                    whatChanged: string;
                    costToComplyNow: string;
                    incidents: string;
                    replans: {
                        milestone: string;
                        /** Format: date-time */
                        due: string;
                        whyFailed: string;
                    }[];
                } | null;
            };
            subjects: {
                ref: string;
                /** @enum {string} */
                kind: "user" | "group" | "service-account" | "device" | "workload" | "ai-agent";
                known: boolean;
                members: string[];
                name?: string;
            }[];
            resources: {
                ref: string;
                /** @enum {string} */
                kind: "application" | "system" | "segment";
                known: boolean;
                parts: string[];
                /** @enum {string} */
                tier: "T0" | "T1" | "T2" | "T3" | "unknown";
                /** @enum {string} */
                classification: "public" | "internal" | "confidential" | "restricted" | "unknown";
                /** @enum {string} */
                exposure: "internal" | "partner" | "internet" | "unknown";
                name?: string;
            }[];
            acceptedGrowth: {
                group: string;
                members: string[];
                by: string;
                /** Format: date-time */
                at: string;
            }[];
            /** Format: date-time */
            firstSubmittedAt: string;
            bounces: {
                /** Format: date-time */
                at: string;
                codes: string[];
            }[];
            chain: {
                root: string;
                predecessor: string | null;
                startedAt: string | null;
                ageDays: number | null;
                termNumber: number;
                judgements: {
                    other: string;
                    kin: boolean;
                    reason: string;
                    by: string;
                    /** Format: date-time */
                    at: string;
                }[];
            };
            case: {
                /** Format: date-time */
                openedAt: string;
                revision: number;
                assessment: components["schemas"]["Assessment"] | null;
                lowering: components["schemas"]["Assessment"] | null;
                votes: {
                    by: components["schemas"]["Person"];
                    /** Format: date-time */
                    at: string;
                    /** @enum {string} */
                    choice: "for" | "against" | "abstain";
                    rationale: string;
                    proof: components["schemas"]["AuthorityProof"];
                    seen: string;
                }[];
                votingOpenedAt: string | null;
                recusals: {
                    member: components["schemas"]["Person"];
                    /** @enum {string} */
                    why: "interest" | "manager" | "declared";
                    note: string;
                    /** Format: date-time */
                    at: string;
                }[];
                returnedWith: string | null;
                /** @enum {string} */
                about: "request" | "renewal";
                renewal: string | null;
                /** @description hash of what is to be decided; send it with the decision */
                seen: string;
            };
            terms: {
                number: number;
                /** Format: date-time */
                startsAt: string;
                /** Format: date-time */
                expiresAt: string;
                structural: boolean;
                approval: {
                    by: components["schemas"]["Person"];
                    /** Format: date-time */
                    at: string;
                    /** @enum {string} */
                    route: "delegate" | "ciso" | "committee" | "committee-with-ciso";
                    rung: number;
                    proof: components["schemas"]["AuthorityProof"];
                    votes: {
                        by: components["schemas"]["Person"];
                        /** Format: date-time */
                        at: string;
                        /** @enum {string} */
                        choice: "for" | "against" | "abstain";
                        rationale: string;
                        proof: components["schemas"]["AuthorityProof"];
                        seen: string;
                    }[];
                    recusals: {
                        member: components["schemas"]["Person"];
                        /** @enum {string} */
                        why: "interest" | "manager" | "declared";
                        note: string;
                        /** Format: date-time */
                        at: string;
                    }[];
                    policy: {
                        id: string;
                        version: number;
                        family: string;
                    };
                    subjects: {
                        ref: string;
                        /** @enum {string} */
                        kind: "user" | "group" | "service-account" | "device" | "workload" | "ai-agent";
                        known: boolean;
                        members: string[];
                        name?: string;
                    }[];
                    resources: {
                        ref: string;
                        /** @enum {string} */
                        kind: "application" | "system" | "segment";
                        known: boolean;
                        parts: string[];
                        /** @enum {string} */
                        tier: "T0" | "T1" | "T2" | "T3" | "unknown";
                        /** @enum {string} */
                        classification: "public" | "internal" | "confidential" | "restricted" | "unknown";
                        /** @enum {string} */
                        exposure: "internal" | "partner" | "internet" | "unknown";
                        name?: string;
                    }[];
                    /** Format: date-time */
                    startsAt: string;
                    /** Format: date-time */
                    expiresAt: string;
                    conditions: string[];
                    rationale: string;
                    seen: string;
                };
            }[];
            expiresAt: string | null;
            controls: {
                id: string;
                library: string | null;
                title: string;
                objective: string;
                owner: components["schemas"]["Person"];
                testMethod: string;
                frequencyDays: number;
                /** @enum {string} */
                strength: "weak" | "moderate" | "strong";
                tests: {
                    id: string;
                    by: components["schemas"]["Person"];
                    /** Format: date-time */
                    performedAt: string;
                    /** Format: date-time */
                    recordedAt: string;
                    /** @enum {string} */
                    result: "pass" | "fail" | "unknown";
                    /** @enum {string} */
                    method: "attestation" | "automatic";
                    note: string;
                    evidence: string[];
                    independent: boolean;
                }[];
                lastPassedAt: string | null;
                failingSince: string | null;
                lastIndependentPassAt: string | null;
                /** @enum {string} */
                health: "untested" | "passing" | "failing" | "overdue" | "lapsed";
                dueAt: string | null;
                deadline: string | null;
            }[];
            milestones: {
                id: string;
                title: string;
                owner: components["schemas"]["Person"];
                /** Format: date-time */
                due: string;
                budget: string;
                term: number;
                completed: {
                    /** Format: date-time */
                    at: string;
                    by: components["schemas"]["Person"];
                    evidence: string[];
                    note: string;
                } | null;
                confirmed: {
                    /** Format: date-time */
                    at: string;
                    by: components["schemas"]["Person"];
                } | null;
                replans: {
                    /** Format: date-time */
                    due: string;
                    whyFailed: string;
                    /** Format: date-time */
                    at: string;
                    by: string;
                }[];
                overdue: boolean;
            }[];
            exitDate: string | null;
            suspension: {
                /** @enum {string} */
                cause: "control" | "ciso" | "owner-left";
                /** Format: date-time */
                since: string;
                by: components["schemas"]["Person"];
                reason: string;
            } | null;
            closure: {
                /** @enum {string} */
                reason: "remediated" | "revoked" | "superseded" | "review" | "owner-left";
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Person"];
                note: string;
            } | null;
            emergency: {
                by: string;
                /** Format: date-time */
                at: string;
                ratifiedBy: string | null;
            } | null;
            renewals: {
                id: string;
                by: components["schemas"]["Person"];
                /** Format: date-time */
                filedAt: string;
                /** @enum {string} */
                status: "requested" | "refused" | "assessed" | "returned" | "granted" | "rejected" | "withdrawn" | "lapsed";
                /** Format: date-time */
                statusSince: string;
                refusedBy: string[];
                minimumRung: number;
                case: {
                    /** Format: date-time */
                    openedAt: string;
                    revision: number;
                    assessment: components["schemas"]["Assessment"] | null;
                    lowering: components["schemas"]["Assessment"] | null;
                    votes: {
                        by: components["schemas"]["Person"];
                        /** Format: date-time */
                        at: string;
                        /** @enum {string} */
                        choice: "for" | "against" | "abstain";
                        rationale: string;
                        proof: components["schemas"]["AuthorityProof"];
                        seen: string;
                    }[];
                    votingOpenedAt: string | null;
                    recusals: {
                        member: components["schemas"]["Person"];
                        /** @enum {string} */
                        why: "interest" | "manager" | "declared";
                        note: string;
                        /** Format: date-time */
                        at: string;
                    }[];
                    returnedWith: string | null;
                };
                content: {
                    whatChanged: string;
                    costToComplyNow: string;
                    incidents: string;
                    replans: {
                        milestone: string;
                        /** Format: date-time */
                        due: string;
                        whyFailed: string;
                    }[];
                    obstacle: string;
                    consequence: string;
                    termDays: number;
                    exitDate: string | null;
                    structuralReason: string | null;
                    newMilestones: {
                        id: string;
                        title: string;
                        owner: string;
                        /** Format: date-time */
                        due: string;
                        budget: string;
                    }[];
                };
            }[];
            tags: {
                /** @enum {string} */
                target: "identity-provider" | "network-policy" | "change-ticket";
                wanted: boolean;
                /** Format: date-time */
                wantedSince: string;
                /** @enum {string} */
                observed: "yes" | "no" | "unknown";
                observedAt: string | null;
                detail: string;
            }[];
            ownerLeft: {
                /** Format: date-time */
                at: string;
                /** Format: date-time */
                deadline: string;
            } | null;
            /** @description at which step it waits, whose step that is, and who owns the process (settings) */
            waits: {
                /** @enum {string} */
                step: "request" | "assess" | "approve" | "monitor" | "expire" | "review";
                stepOwner: string | null;
                processOwner: string | null;
            } | null;
            attachments: {
                id: string;
                name: string;
                mediaType: string;
                bytes: number;
                commitment: string;
                by: components["schemas"]["Person"];
                /** Format: date-time */
                at: string;
            }[];
            allowedActions: components["schemas"]["AllowedAction"][];
        };
        RegisterRow: {
            id: string;
            number: string;
            title: string;
            /** @enum {string} */
            status: "draft" | "bounced" | "submitted" | "assessed" | "returned" | "scheduled" | "active" | "suspended" | "rejected" | "withdrawn" | "lapsed" | "expired" | "closed";
            /** Format: date-time */
            statusSince: string;
            policy: string;
            family: string;
            requester: components["schemas"]["Person"];
            riskOwner: components["schemas"]["Person"];
            band: ("low" | "medium" | "high" | "critical") | null;
            rung: number | null;
            tier: string;
            term: number;
            startsAt: string | null;
            expiresAt: string | null;
            inForceUntil: string | null;
            inForce: boolean;
            chainStartedAt: string | null;
            ageDays: number | null;
            /** Format: date-time */
            submittedAt: string;
            renewal: ("requested" | "refused" | "assessed" | "returned" | "granted" | "rejected" | "withdrawn" | "lapsed") | null;
            emergency: boolean;
            confidential: boolean;
            version: number;
        };
        RequestCheck: {
            wouldBounce: boolean;
            violations: components["schemas"]["Violation"][];
            expected: {
                /** @enum {string} */
                band: "low" | "medium" | "high" | "critical";
                /** @enum {string} */
                route: "delegate" | "ciso" | "committee" | "committee-with-ciso";
                rung: number;
                longestTermDays: number;
                proposal: components["schemas"]["Proposal"];
                termNumber: number;
            };
            overlaps: {
                number: string;
                /** @enum {string} */
                status?: "draft" | "bounced" | "submitted" | "assessed" | "returned" | "scheduled" | "active" | "suspended" | "rejected" | "withdrawn" | "lapsed" | "expired" | "closed";
                contact: string;
            }[];
            predecessor: string | null;
            /** @description what it is a renewal of, by another name, and how it stands to each gate */
            successions: {
                number: string;
                gates: components["schemas"]["Gate"][];
            }[];
        };
        RequestContent: {
            /** @default  */
            title: string;
            /** @default  */
            policy: string;
            /** @default  */
            clause: string;
            /**
             * @description for instance user:lena, group:contractors, service-account:svc-hr
             * @default []
             */
            subjects: string[];
            /**
             * @description for instance application:hr, system:hr-db, segment:vlan-40
             * @default []
             */
            resources: string[];
            /** @default  */
            environment: string;
            /**
             * @description left out: the directory's, or confidential where it knows none
             * @enum {string}
             */
            classification?: "public" | "internal" | "confidential" | "restricted";
            /**
             * @description left out: the directory's, or T1 where it knows none
             * @enum {string}
             */
            tier?: "T0" | "T1" | "T2" | "T3";
            /**
             * @description left out: the directory's, or internal where it knows none
             * @enum {string}
             */
            exposure?: "internal" | "partner" | "internet";
            /**
             * @description What prevents compliance now?
             * @default
             */
            obstacle: string;
            /**
             * @description What is lost if this is refused?
             * @default
             */
            consequence: string;
            /** @default  */
            alternativesTried: string;
            /** @default null */
            requestedStart: unknown | null;
            /** @description days of 24 hours; left out: the policy's default */
            termDays?: number;
            /** @default null */
            structuralReason: string | null;
            /** @default [] */
            controls: {
                /** @description unique in the request; c1, c2 ... when left out */
                id?: string;
                /**
                 * @description id of a control of the library, whose texts are taken where these are left out
                 * @default null
                 */
                library: string | null;
                /** @default  */
                title: string;
                /** @default  */
                objective: string;
                /**
                 * @description person id, username or e-mail address
                 * @default
                 */
                owner: string;
                /** @default  */
                testMethod: string;
                /** @description days between tests, 1 to 90 */
                frequencyDays?: number;
                /** @enum {string} */
                strength?: "weak" | "moderate" | "strong";
            }[];
            /** @default [] */
            milestones: {
                /** @description unique in the request; m1, m2 ... when left out */
                id?: string;
                /** @default  */
                title: string;
                /**
                 * @description person id, username or e-mail address
                 * @default
                 */
                owner: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant with an offset
                 */
                due: unknown;
                /** @default  */
                budget: string;
            }[];
            /** @default null */
            exitDate: unknown | null;
            /**
             * @description person id, username or e-mail address
             * @default
             */
            riskOwner: string;
            /** @default  */
            contact: string;
            /** @default  */
            ticket: string;
            /** @default false */
            confidential: boolean;
            /**
             * @description number of the emergency that this request ratifies
             * @default null
             */
            ratifies: string | null;
            /**
             * @description asked when the request is a renewal by another name (REQ-SUCCESSOR)
             * @default null
             */
            renewalAnswers: {
                /** @default  */
                whatChanged: string;
                /** @default  */
                costToComplyNow: string;
                /** @default  */
                incidents: string;
                /** @default [] */
                replans: {
                    milestone: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant with an offset
                     */
                    due: unknown;
                    /** @default  */
                    whyFailed: string;
                }[];
            } | null;
        };
        RenewalContent: {
            /** @default  */
            whatChanged: string;
            /** @default  */
            costToComplyNow: string;
            /** @default  */
            incidents: string;
            /** @default [] */
            replans: {
                milestone: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant with an offset
                 */
                due: unknown;
                /** @default  */
                whyFailed: string;
            }[];
            /** @default  */
            obstacle: string;
            /** @default  */
            consequence: string;
            termDays?: number;
            /** @default null */
            exitDate: unknown | null;
            /** @default null */
            structuralReason: string | null;
            /** @default [] */
            newMilestones: {
                /** @description unique in the request; m1, m2 ... when left out */
                id?: string;
                /** @default  */
                title: string;
                /**
                 * @description person id, username or e-mail address
                 * @default
                 */
                owner: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant with an offset
                 */
                due: unknown;
                /** @default  */
                budget: string;
            }[];
        };
        "Assessment input": {
            /** @default  */
            threat: string;
            inherent: {
                likelihood: 1 | 2 | 3 | 4 | 5;
                impact: 1 | 2 | 3 | 4 | 5;
                /** @default  */
                rationale: string;
            };
            residual: {
                likelihood: 1 | 2 | 3 | 4 | 5;
                impact: 1 | 2 | 3 | 4 | 5;
                /** @default  */
                rationale: string;
            };
            /**
             * @default medium
             * @enum {string}
             */
            confidence: "low" | "medium" | "high";
            /** @default [] */
            regulations: string[];
            /** @default  */
            recommendation: string;
            /** @default [] */
            conditions: string[];
            /** @default null */
            overrideReason: string | null;
        };
        Holder: {
            id: string;
            name: string;
            /** @description false once the directory says that they left */
            active: boolean;
        };
        Delegation: {
            from: components["schemas"]["Holder"];
            to: components["schemas"]["Holder"];
            id: string;
            /** @enum {string} */
            ceiling: "low" | "medium" | "high" | "critical";
            /** @description null: every policy */
            policies: string[] | null;
            startsAt: string;
            endsAt: string;
            accepted: {
                at: string;
                statement: string;
            } | null;
            revokedAt: string | null;
            confirmedBy: components["schemas"]["Person"] | null;
            /** @description set when the CISO changes: it ends then unless the successor confirms it */
            lapsesAt: string | null;
            /** @enum {string} */
            standing: "offered" | "not-begun" | "stands" | "ended";
            /** @description its end, its revocation or its lapse, whichever is first */
            inForceUntil: string;
            used: {
                granted: number;
                rejected: number;
            };
            allowedActions: components["schemas"]["AllowedAction"][];
        };
        Authority: {
            asOf: string;
            /** @description null: the office is vacant */
            ciso: {
                holder: components["schemas"]["Holder"];
                since: string;
            } | null;
            /** @description why nobody speaks for the CISO now; null while somebody does */
            vacancy: components["schemas"]["Violation"] | null;
            offices: {
                holder: components["schemas"]["Holder"];
                since: string;
                until: string | null;
            }[];
            acting: {
                person: components["schemas"]["Holder"];
                by: components["schemas"]["Person"];
                since: string;
                until: string | null;
            }[];
            absences: {
                from: string;
                /** @description null: the holder left; until another is appointed */
                until: string | null;
            }[];
            delegations: components["schemas"]["Delegation"][];
            charter: {
                by: components["schemas"]["Person"];
                at: string;
                title: string;
                chair: components["schemas"]["Holder"];
            } | null;
            seats: {
                person: components["schemas"]["Holder"];
                since: string;
                until: string | null;
                allowedActions: components["schemas"]["AllowedAction"][];
            }[];
            roles: {
                person: components["schemas"]["Holder"];
                /** @enum {string} */
                role: "requester" | "risk-owner" | "analyst" | "control-owner" | "auditor" | "administrator";
                since: string;
                until: string | null;
                by: components["schemas"]["Person"];
                allowedActions: components["schemas"]["AllowedAction"][];
            }[];
            /** @description local sign-ins that were issued, oldest first */
            signIns: {
                person: components["schemas"]["Holder"];
                by: components["schemas"]["Person"];
                at: string;
            }[];
            allowedActions: components["schemas"]["AllowedAction"][];
        };
        DelegatedDecision: {
            number: string;
            title: string;
            policy: string;
            /** @enum {string} */
            decision: "ExceptionApproved" | "RenewalGranted" | "EmergencyGranted" | "CaseRejected";
            at: string;
            expiresAt: string | null;
        };
        Configuration: {
            bands: {
                low: number;
                medium: number;
                high: number;
            };
            defaultTermDays: number;
            longestTermDays: number;
            pendingDays: number;
            renewalWindowDays: number;
            lateGrantDays: number;
            votingDays: number;
            successorDays: number;
            reciprocalDays: number;
            startAheadDays: number;
            reownDays: number;
            controlFrequencyMaxDays: number;
            controlTestedWithinDays: number;
            quorumMinimum: number;
            reminderDays: number[];
            policyThreshold: number;
            zone: string;
            processOwner: string;
            stepOwners: {
                request: string;
                assess: string;
                approve: string;
                monitor: string;
                expire: string;
                review: string;
            };
        };
        ConfigurationProposal: {
            id: string;
            by: components["schemas"]["Person"];
            at: string;
            effectiveAt: string;
            reason: string;
            change: {
                bands?: {
                    low: number;
                    medium: number;
                    high: number;
                };
                defaultTermDays?: number;
                longestTermDays?: number;
                pendingDays?: number;
                renewalWindowDays?: number;
                lateGrantDays?: number;
                votingDays?: number;
                successorDays?: number;
                reciprocalDays?: number;
                startAheadDays?: number;
                reownDays?: number;
                controlFrequencyMaxDays?: number;
                controlTestedWithinDays?: number;
                quorumMinimum?: number;
                reminderDays?: number[];
                policyThreshold?: number;
                zone?: string;
                processOwner?: string;
                stepOwners?: {
                    request: string;
                    assess: string;
                    approve: string;
                    monitor: string;
                    expire: string;
                    review: string;
                };
            };
            /** @description rows by likelihood, columns by impact, 1 to 5 */
            matrix: ("low" | "medium" | "high" | "critical")[][];
            allowedActions: components["schemas"]["AllowedAction"][];
        };
        ConfigurationChange: {
            bands?: {
                low: number;
                medium: number;
                high: number;
            };
            defaultTermDays?: number;
            longestTermDays?: number;
            pendingDays?: number;
            renewalWindowDays?: number;
            lateGrantDays?: number;
            votingDays?: number;
            successorDays?: number;
            reciprocalDays?: number;
            startAheadDays?: number;
            reownDays?: number;
            controlFrequencyMaxDays?: number;
            controlTestedWithinDays?: number;
            quorumMinimum?: number;
            reminderDays?: number[];
            policyThreshold?: number;
            reviewLeadDays?: number;
            zone?: string;
            processOwner?: string;
            stepOwners?: {
                request: string;
                assess: string;
                approve: string;
                monitor: string;
                expire: string;
                review: string;
            };
            structuralMaxDays?: number;
            emergencyHours?: number;
            chainMaxDays?: number;
            structuralChainMaxDays?: number;
        };
        DirectoryPerson: {
            id: string;
            username: string;
            name: string;
            email: string;
            /** @enum {string} */
            kind: "person" | "mailbox" | "service";
            active: boolean;
            manager: (string | components["schemas"]["Person"]) | null;
            title: string;
        };
        DirectorySubject: {
            ref: string;
            /** @enum {string} */
            kind: "user" | "group" | "service-account" | "device" | "workload" | "ai-agent";
            name: string;
            members: string[];
        };
        DirectoryResource: {
            ref: string;
            /** @enum {string} */
            kind: "application" | "system" | "segment";
            name: string;
            partOf: string[];
            tier: ("T0" | "T1" | "T2" | "T3") | null;
            classification: ("public" | "internal" | "confidential" | "restricted") | null;
            exposure: ("internal" | "partner" | "internet") | null;
        };
        Policy: {
            id: string;
            version: number;
            since: string;
            retiredAt: string | null;
            family: string;
            title: string;
            statement: string;
            guidance: {
                reasonableWhen: string[];
                tryFirst: string[];
            };
            ownerRole: string;
            exceptable: boolean;
            nonExceptableReason: string | null;
            targets: ("identity-provider" | "network-policy" | "change-ticket")[];
            references: {
                standard: string;
                clause: string;
            }[];
            defaultTermDays: number;
            longestTermDays: number;
            active: number;
            /** @description a change of what it allows, which waits for its second person */
            proposed?: {
                by: string;
                at: string;
                content: {
                    family: string;
                    title: string;
                    statement: string;
                    guidance: {
                        reasonableWhen: string[];
                        tryFirst: string[];
                    };
                    ownerRole: string;
                    exceptable: boolean;
                    nonExceptableReason: string | null;
                    targets: ("identity-provider" | "network-policy" | "change-ticket")[];
                    references: {
                        standard: string;
                        clause: string;
                    }[];
                    defaultTermDays: number;
                    longestTermDays: number;
                };
            };
        };
        PolicyDetail: {
            id: string;
            version: number;
            since: string;
            retiredAt: string | null;
            family: string;
            title: string;
            statement: string;
            guidance: {
                reasonableWhen: string[];
                tryFirst: string[];
            };
            ownerRole: string;
            exceptable: boolean;
            nonExceptableReason: string | null;
            targets: ("identity-provider" | "network-policy" | "change-ticket")[];
            references: {
                standard: string;
                clause: string;
            }[];
            defaultTermDays: number;
            longestTermDays: number;
            active: number;
            /** @description a change of what it allows, which waits for its second person */
            proposed?: {
                by: string;
                at: string;
                content: {
                    family: string;
                    title: string;
                    statement: string;
                    guidance: {
                        reasonableWhen: string[];
                        tryFirst: string[];
                    };
                    ownerRole: string;
                    exceptable: boolean;
                    nonExceptableReason: string | null;
                    targets: ("identity-provider" | "network-policy" | "change-ticket")[];
                    references: {
                        standard: string;
                        clause: string;
                    }[];
                    defaultTermDays: number;
                    longestTermDays: number;
                };
            };
            versions: {
                id: string;
                version: number;
                since: string;
                retiredAt: string | null;
                family: string;
                title: string;
                statement: string;
                guidance: {
                    reasonableWhen: string[];
                    tryFirst: string[];
                };
                ownerRole: string;
                exceptable: boolean;
                nonExceptableReason: string | null;
                targets: ("identity-provider" | "network-policy" | "change-ticket")[];
                references: {
                    standard: string;
                    clause: string;
                }[];
                defaultTermDays: number;
                longestTermDays: number;
            }[];
        };
        LibraryControl: {
            id: string;
            title: string;
            objective: string;
            howToTest: string;
            frequencyDays: number;
            /** @enum {string} */
            strength: "weak" | "moderate" | "strong";
            families: string[];
        };
        Me: {
            person: {
                id: string;
                name: string;
                username: string;
                title: string;
            };
            roles: ("requester" | "risk-owner" | "analyst" | "control-owner" | "auditor" | "administrator")[];
            offices: {
                ciso: boolean;
                seat: boolean;
                delegations: ({
                    from: string;
                    to: string;
                    id: string;
                    /** @enum {string} */
                    ceiling: "low" | "medium" | "high" | "critical";
                    /** @description null: every policy */
                    policies: string[] | null;
                    startsAt: string;
                    endsAt: string;
                    accepted: {
                        at: string;
                        statement: string;
                    } | null;
                    revokedAt: string | null;
                    confirmedBy: string | null;
                    /** @description set when the CISO changes: it ends then unless the successor confirms it */
                    lapsesAt: string | null;
                } & {
                    [key: string]: unknown;
                })[];
            };
            /** @description what begins without an exception: a request, an emergency, a policy */
            allowedActions: components["schemas"]["AllowedAction"][];
            signIn: {
                /** @enum {string} */
                kind: "session" | "token" | "system";
                fresh: boolean;
                strong: boolean;
                at: string;
                methods: string[];
            };
            sandbox: boolean;
            now: string;
        };
        Token: {
            id: string;
            name: string;
            /** @enum {string} */
            scope: "read" | "write";
            createdAt: string;
            expiresAt: string;
            lastUsedAt: string | null;
        };
        Draft: {
            id: string;
            owner: string;
            title: string;
            content: {
                [key: string]: unknown;
            };
            updatedAt: string;
            version: number;
        };
        Notice: {
            id: string;
            to: string;
            /** @enum {string} */
            kind: "bounced" | "submitted" | "returned" | "decided" | "vote-wanted" | "approval-wanted" | "expiry-reminder" | "expired" | "suspended" | "resumed" | "control-due" | "control-failing" | "lapse-warning" | "lapsed" | "renewal-refused" | "owner-left" | "vacant" | "reviewed" | "review-opened" | "sign-in-issued";
            exception: string | null;
            at: string;
            detail: {
                [key: string]: string | number;
            };
            readAt: string | null;
        };
        ControlTestRow: {
            number: string;
            exceptionTitle: string;
            /** @enum {string} */
            status: "draft" | "bounced" | "submitted" | "assessed" | "returned" | "scheduled" | "active" | "suspended" | "rejected" | "withdrawn" | "lapsed" | "expired" | "closed";
            control: string;
            title: string;
            owner: components["schemas"]["Person"];
            requester: components["schemas"]["Person"];
            riskOwner: components["schemas"]["Person"];
            frequencyDays: number;
            /** @enum {string} */
            stage: "untested" | "lapsed" | "failing" | "overdue" | "due" | "passing";
            lastPassedAt: string | null;
            failingSince: string | null;
            dueAt: string | null;
            /** @description from here on the exception is out of force */
            deadline: string | null;
            /** @description your pass would count: you are neither its requester nor its risk owner (CONTROL-SELF) */
            independent: boolean;
        };
        /** @description what a cell of the matrix leads to as residual score */
        ScoreOutcome: {
            likelihood: number;
            impact: number;
            /** @enum {string} */
            band: "low" | "medium" | "high" | "critical";
            /** @enum {string} */
            route: "delegate" | "ciso" | "committee" | "committee-with-ciso";
            rung: number;
            longestTermDays: number;
            needsSecond: boolean;
        };
        DecisionBrief: {
            /** @enum {string} */
            route: "delegate" | "ciso" | "committee" | "committee-with-ciso";
            rung: number;
            longestTermDays: number;
            right: components["schemas"]["AuthorityProof"] | null;
            because: components["schemas"]["Violation"][];
            /** @description what an approval lacks, whoever gives it */
            lacks: components["schemas"]["Violation"][];
            term: {
                number: number;
                requestedDays: number;
                longestDays: number;
                /** Format: date-time */
                startsAt: string;
                /** Format: date-time */
                expiresAt: string;
            };
            voting: {
                endsAt: string | null;
                /** @description why you do not close it now; empty where you do */
                closing: components["schemas"]["Violation"][];
                seats: number;
                recused: number;
                quorum: number;
                inFavour: number;
                against: number;
                abstained: number;
                /** @enum {string} */
                ciso: "not-needed" | "outstanding" | "in-favour" | "not-in-favour";
                members: {
                    person: components["schemas"]["Person"];
                    recused: ("interest" | "manager" | "declared") | null;
                    voted: boolean;
                }[];
            } | null;
        };
        Metrics: {
            /** Format: date-time */
            at: string;
            zone: string;
            active: {
                numerator: number;
                denominator: number;
                threshold: number | null;
                suspended: number;
                scheduled: number;
                unverified: {
                    count: number;
                    ages: {
                        [key: string]: number;
                    };
                };
            };
            age: {
                numerator: number;
                denominator: number;
                threshold: number | null;
                buckets: {
                    /** @enum {string} */
                    bucket: "0-90" | "91-180" | "181-365" | "over-365";
                    count: number;
                    of: number;
                }[];
            };
            ratio: {
                numerator: number;
                denominator: number;
                threshold: number | null;
                mean: number | null;
                policies: {
                    policy: string;
                    title: string;
                    active: number;
                }[];
                over: {
                    policy: string;
                    title: string;
                    active: number;
                }[];
                underRetired: number;
            };
            trend: {
                numerator: number;
                denominator: number;
                threshold: number | null;
                quarters: {
                    quarter: string;
                    at: string;
                    active: number;
                    onRecord: boolean;
                }[];
                direction: ("up" | "down" | "flat") | null;
            };
            warnings: {
                code: string;
                sentence: string;
                figures: {
                    [key: string]: unknown;
                };
            }[];
        };
        FurtherMetrics: {
            /** Format: date-time */
            at: string;
            figures: {
                /** @enum {string} */
                figure: "enforcement" | "bounces" | "steps" | "renewals" | "effort" | "drift" | "queues";
                numerator: number;
                denominator: number;
                threshold: number | null;
                rows: {
                    key: string;
                    count: number;
                    sum: number | null;
                    median: number | null;
                    longest: number | null;
                }[];
            }[];
        };
        Look: {
            version: number;
            /** @description `case.seen` as it was shown */
            seen: string;
        };
        WorkItem: {
            /** @enum {string} */
            kind: "correct" | "answer" | "judge-lineage" | "assess" | "second-assess" | "decide" | "vote" | "test-control" | "complete-milestone" | "confirm-milestone" | "replace-owner" | "ratify" | "renew" | "accept-delegation" | "confirm-delegation" | "confirm-configuration" | "confirm-policy" | "finish-draft";
            /** @description the command that does it */
            action: string | null;
            /** @enum {string} */
            about: "request" | "renewal";
            /** @description null where it is about none */
            exception: {
                id: string;
                number: string;
                title: string;
                version: number;
                /** @enum {string} */
                status: "draft" | "bounced" | "submitted" | "assessed" | "returned" | "scheduled" | "active" | "suspended" | "rejected" | "withdrawn" | "lapsed" | "expired" | "closed";
                policy: string;
                /** @enum {string} */
                tier: "T0" | "T1" | "T2" | "T3" | "unknown";
                /** @description of the open case; null before it is assessed */
                band: ("low" | "medium" | "high" | "critical") | null;
                requester: components["schemas"]["Person"];
                riskOwner: components["schemas"]["Person"];
                /** @description people, accounts and devices covered */
                identities: number;
                resources: number;
                expiresAt: string | null;
                confidential: boolean;
                emergency: boolean;
                href: string;
            } | null;
            /** @description the control, milestone, delegation, proposal, policy or draft */
            item: {
                id: string;
                title: string;
            } | null;
            /** Format: date-time */
            since: string;
            ageDays: number;
            due: string | null;
            overdue: boolean;
        };
        Work: {
            groups: {
                /** @enum {string} */
                kind: "correct" | "answer" | "judge-lineage" | "assess" | "second-assess" | "decide" | "vote" | "test-control" | "complete-milestone" | "confirm-milestone" | "replace-owner" | "ratify" | "renew" | "accept-delegation" | "confirm-delegation" | "confirm-configuration" | "confirm-policy" | "finish-draft";
                count: number;
                /** @description there are more than were counted */
                more: boolean;
                /** @description the most urgent five */
                items: components["schemas"]["WorkItem"][];
            }[];
            /** @description why nobody speaks for the CISO now; null while somebody does */
            vacant: components["schemas"]["Violation"] | null;
            /** Format: date-time */
            asOf: string;
        };
        PolicyContent: {
            family: string;
            title: string;
            statement: string;
            /**
             * @default {
             *       "reasonableWhen": [],
             *       "tryFirst": []
             *     }
             */
            guidance: {
                /** @default [] */
                reasonableWhen: string[];
                /** @default [] */
                tryFirst: string[];
            };
            /** @default  */
            ownerRole: string;
            /** @default true */
            exceptable: boolean;
            /** @default null */
            nonExceptableReason: string | null;
            /** @default [] */
            targets: ("identity-provider" | "network-policy" | "change-ticket")[];
            /** @default [] */
            references: {
                standard: string;
                clause: string;
            }[];
            /** @default 90 */
            defaultTermDays: number;
            /** @default 90 */
            longestTermDays: number;
        };
        BoardReport: {
            /** Format: date-time */
            at: string;
            zone: string;
            /** @description the quarter that ends at the instant */
            quarter: string | null;
            headline: {
                /** @enum {string} */
                verdict: "better" | "worse" | "stable" | "too-early";
                since: {
                    quarter: string;
                    at: string;
                } | null;
                worse: {
                    /** @enum {string} */
                    what: "active" | "over-180" | "policies-over";
                    was: number;
                    now: number;
                }[];
                better: {
                    /** @enum {string} */
                    what: "active" | "over-180" | "policies-over";
                    was: number;
                    now: number;
                }[];
                active: number;
            };
            metrics: {
                /** Format: date-time */
                at: string;
                zone: string;
                active: {
                    numerator: number;
                    denominator: number;
                    threshold: number | null;
                    suspended: number;
                    scheduled: number;
                    unverified: {
                        count: number;
                        ages: {
                            [key: string]: number;
                        };
                    };
                };
                age: {
                    numerator: number;
                    denominator: number;
                    threshold: number | null;
                    buckets: {
                        /** @enum {string} */
                        bucket: "0-90" | "91-180" | "181-365" | "over-365";
                        count: number;
                        of: number;
                    }[];
                };
                ratio: {
                    numerator: number;
                    denominator: number;
                    threshold: number | null;
                    mean: number | null;
                    policies: {
                        policy: string;
                        title: string;
                        active: number;
                    }[];
                    over: {
                        policy: string;
                        title: string;
                        active: number;
                    }[];
                    underRetired: number;
                };
                trend: {
                    numerator: number;
                    denominator: number;
                    threshold: number | null;
                    quarters: {
                        quarter: string;
                        at: string;
                        active: number;
                        onRecord: boolean;
                    }[];
                    direction: ("up" | "down" | "flat") | null;
                };
            };
            ages: {
                /** @enum {string} */
                bucket: "0-90" | "91-180" | "181-365" | "over-365";
                count: number;
                of: number;
                /** @description null where one of the counts is under ten */
                percent: number | null;
            }[];
            over180: {
                count: number;
                of: number;
                /** @description null where one of the counts is under ten */
                percent: number | null;
            };
            policiesOver: {
                policy: string;
                title: string;
                active: number;
            }[];
            decisions: ({
                code: string;
            } & {
                [key: string]: unknown;
            })[];
            record: {
                exceptions: number;
                events: number;
                /** @description the last event on record at the instant, and the SHA-256 of its bytes */
                last: {
                    id: string;
                    at: string;
                    sha256: string;
                } | null;
            };
            /** @description The page in words, as the PDF sets it */
            sheet: {
                title: string;
                asOf: string;
                verdict: string;
                headline: string;
                figures: {
                    name: string;
                    value: string;
                    lines: string[];
                }[];
                ages: {
                    heading: string;
                    bars: {
                        label: string;
                        value: string;
                        /** @description of the longest bar, 0 to 1; null: not on record */
                        part: number | null;
                        warns: boolean;
                    }[];
                };
                quarters: {
                    heading: string;
                    bars: {
                        label: string;
                        value: string;
                        /** @description of the longest bar, 0 to 1; null: not on record */
                        part: number | null;
                    }[];
                };
                policies: {
                    heading: string;
                    bars: {
                        label: string;
                        value: string;
                        /** @description of the longest bar, 0 to 1; null: not on record */
                        part: number | null;
                    }[];
                    none: string;
                    more: string;
                };
                decisions: {
                    heading: string;
                    items: string[];
                    none: string;
                    more: string;
                };
                foot: string[];
            };
        };
        SavedView: {
            id: string;
            name: string;
            query: {
                status?: string;
                band?: string;
                policy?: string;
                requester?: string;
                riskOwner?: string;
                mine?: string;
                inForce?: string;
                overAge?: string;
                openRenewal?: string;
                emergency?: string;
                text?: string;
                endsWithin?: string;
                sort?: string;
                direction?: string;
            };
            createdAt: string;
        };
        ReviewAction: {
            id: string;
            text: string;
            owner: components["schemas"]["Person"];
            /** Format: date-time */
            due: string;
            exception: string | null;
            /** Format: date-time */
            agreedAt: string;
            agreedBy: components["schemas"]["Person"];
            session: string;
            carried: boolean;
            followUp: {
                /** @enum {string} */
                status: "done" | "dropped";
                note: string;
                by: components["schemas"]["Person"];
                /** Format: date-time */
                at: string;
            } | null;
        };
        ReviewProgress: {
            reApproved: number;
            shrunk: number;
            closed: number;
            noted: number;
            /** @description over-age, standing and undecided; parked ones included */
            undecided: number;
            parked: number;
            /** @description over-age, undecided, and ended since by themselves */
            ended: number;
        };
        ReviewSession: {
            id: string;
            version: number;
            quarter: string;
            /** Format: date-time */
            quarterEndsAt: string;
            zone: string;
            /** @enum {string} */
            status: "open" | "adjourning" | "adjourned";
            /** Format: date-time */
            openedAt: string;
            openedBy: components["schemas"]["Person"];
            chair: components["schemas"]["Person"];
            /** Format: date-time */
            meetsAt: string;
            meetsMinutes: number;
            snapshot: {
                /** Format: date-time */
                at: string;
                register: number;
                items: number;
                overAge: number;
                groups: {
                    [key: string]: number;
                };
                hash: string;
            };
            previous: string | null;
            members: {
                member: components["schemas"]["Person"];
                seat: boolean;
                ciso: boolean;
                present: boolean;
            }[];
            attendance: {
                member: components["schemas"]["Person"];
                /** Format: date-time */
                from: string;
                until: string | null;
            }[];
            quorum: {
                seats: number;
                present: number;
                /** @description where nobody is recused */
                needed: number;
            };
            atHand: {
                exception: string;
                number: string;
            } | null;
            actions: components["schemas"]["ReviewAction"][];
            adjournment: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Person"];
                withDefault: boolean;
            } | null;
            minutes: {
                number: number;
                corrects: number | null;
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Person"];
                hash: string;
            }[];
            progress: components["schemas"]["ReviewProgress"];
            /** Format: date-time */
            asOf: string;
            allowedActions: components["schemas"]["AllowedAction"][];
        };
        AgendaRow: {
            exception: string;
            number: string;
            status: string;
            /** @enum {string} */
            group: "still-observed" | "drifted" | "over-age" | "emergency" | "unverified-import" | "owner-or-policy" | "critical-or-high" | "rest";
            reasons: ("still-observed" | "drifted" | "second-term" | "chain-over-90-days" | "emergency" | "owner-left" | "policy-retired" | "policy-not-exceptable" | "critical" | "high")[];
            overAge: boolean;
            band: ("low" | "medium" | "high" | "critical") | null;
            term: number;
            chainStartedAt: string | null;
            expiresAt: string | null;
            place: number;
            version: number;
            versionNow: number;
            /** @description since the snapshot */
            changed: boolean;
            title: string;
            policy: string;
            requester: components["schemas"]["Person"];
            riskOwner: components["schemas"]["Person"];
            statusNow: string;
            expiresAtNow: string | null;
            ageDays: number | null;
            outcome: ("re-approved" | "shrunk" | "closed" | "noted") | null;
            parkedUntil: string | null;
            motion: boolean;
            atHand: boolean;
            /** @enum {string} */
            state: "open" | "decided" | "parked" | "ended" | "pending";
        };
        MotionOnItem: {
            id: string;
            by: components["schemas"]["Person"];
            /** Format: date-time */
            at: string;
            version: number;
            proposal: {
                /** @enum {string} */
                outcome: "re-approved" | "shrunk" | "closed";
                obstacle?: string;
                consequence?: string;
                subjects?: ({
                    ref: string;
                } & {
                    [key: string]: unknown;
                })[];
                resources?: ({
                    ref: string;
                } & {
                    [key: string]: unknown;
                })[];
                expiresAt?: string | null;
            };
            rationale: string;
            votes: {
                by: components["schemas"]["Person"];
                /** @enum {string} */
                choice: "for" | "against" | "abstain";
                rationale: string;
                /** Format: date-time */
                at: string;
                proof: {
                    kind: string;
                } & {
                    [key: string]: unknown;
                };
            }[];
        };
        FailedMotion: {
            id: string;
            by: components["schemas"]["Person"];
            /** Format: date-time */
            at: string;
            version: number;
            proposal: {
                /** @enum {string} */
                outcome: "re-approved" | "shrunk" | "closed";
                obstacle?: string;
                consequence?: string;
                subjects?: ({
                    ref: string;
                } & {
                    [key: string]: unknown;
                })[];
                resources?: ({
                    ref: string;
                } & {
                    [key: string]: unknown;
                })[];
                expiresAt?: string | null;
            };
            rationale: string;
            votes: {
                by: components["schemas"]["Person"];
                /** @enum {string} */
                choice: "for" | "against" | "abstain";
                rationale: string;
                /** Format: date-time */
                at: string;
                proof: {
                    kind: string;
                } & {
                    [key: string]: unknown;
                };
            }[];
            /** Format: date-time */
            failedAt: string;
            proof: {
                kind: string;
            } & {
                [key: string]: unknown;
            };
        };
        ReviewItem: {
            version: number;
            review: string;
            /** @enum {string} */
            sessionStatus: "open" | "adjourning" | "adjourned";
            item: {
                exception: string;
                number: string;
                status: string;
                /** @enum {string} */
                group: "still-observed" | "drifted" | "over-age" | "emergency" | "unverified-import" | "owner-or-policy" | "critical-or-high" | "rest";
                reasons: ("still-observed" | "drifted" | "second-term" | "chain-over-90-days" | "emergency" | "owner-left" | "policy-retired" | "policy-not-exceptable" | "critical" | "high")[];
                overAge: boolean;
                band: ("low" | "medium" | "high" | "critical") | null;
                term: number;
                chainStartedAt: string | null;
                expiresAt: string | null;
                version: number;
                title: string;
                policy: string;
                requester: components["schemas"]["Person"];
                riskOwner: components["schemas"]["Person"];
                versionNow: number;
                statusNow: string;
                expiresAtNow: string | null;
                termNow: number;
                ageDays: number | null;
                /** @description since the snapshot */
                changed: boolean;
                /** @description it changed since it was presented, or was not presented yet */
                stale: boolean;
                atHand: boolean;
                /** @enum {string} */
                state: "open" | "decided" | "parked" | "ended" | "pending";
            };
            taken: {
                version: number;
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Person"];
            } | null;
            recusals: {
                member: components["schemas"]["Person"];
                /** @enum {string} */
                why: "interest" | "manager" | "declared";
                note: string;
                /** Format: date-time */
                at: string;
            }[];
            failed: components["schemas"]["FailedMotion"][];
            decided: {
                /** @enum {string} */
                outcome: "re-approved" | "shrunk" | "closed" | "noted";
                /** @enum {string} */
                how: "vote" | "default" | "noted";
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Person"];
                motion: components["schemas"]["MotionOnItem"] | null;
                proof: ({
                    kind: string;
                } & {
                    [key: string]: unknown;
                }) | null;
                recusals: {
                    member: components["schemas"]["Person"];
                    /** @enum {string} */
                    why: "interest" | "manager" | "declared";
                    note: string;
                    /** Format: date-time */
                    at: string;
                }[];
            } | null;
            parked: {
                /** Format: date-time */
                until: string;
                reason: string;
                by: components["schemas"]["Person"];
                /** Format: date-time */
                at: string;
            } | null;
            objections: {
                objector: components["schemas"]["Person"];
                text: string;
                by: components["schemas"]["Person"];
                /** Format: date-time */
                at: string;
            }[];
            motion: components["schemas"]["MotionOnItem"] | null;
            electorate: {
                eligible: components["schemas"]["Person"][];
                present: components["schemas"]["Person"][];
                recused: {
                    member: components["schemas"]["Person"];
                    /** @enum {string} */
                    why: "interest" | "manager" | "declared";
                    note: string;
                    /** Format: date-time */
                    at: string;
                }[];
                quorum: number;
                /** @description a re-approval needs the vote of the CISO */
                cisoNeeded: boolean;
            };
            tally: {
                inFavour: number;
                against: number;
                abstained: number;
                outstanding: number;
                quorum: number;
                /** @enum {string} */
                ciso: "not-needed" | "outstanding" | "in-favour" | "not-in-favour";
            } | null;
            /** Format: date-time */
            asOf: string;
            allowedActions: components["schemas"]["AllowedAction"][];
        };
        MinutesDocument: {
            /** @constant */
            kind: "minutes-of-review";
            number: number;
            corrects: number | null;
            session: {
                id: string;
                quarter: string;
                zone: string;
                chair: components["schemas"]["Person"];
                /** Format: date-time */
                openedAt: string;
                openedBy: components["schemas"]["Person"];
                /** Format: date-time */
                meetsAt: string;
                snapshot: {
                    /** Format: date-time */
                    at: string;
                    register: number;
                    items: number;
                    overAge: number;
                    groups: {
                        [key: string]: number;
                    };
                    hash: string;
                };
                previous: string | null;
                adjournment: {
                    /** Format: date-time */
                    at: string;
                    by: components["schemas"]["Person"];
                    withDefault: boolean;
                } | null;
            };
            attendance: {
                member: components["schemas"]["Person"];
                /** Format: date-time */
                from: string;
                until: string | null;
            }[];
            items: {
                exception: string;
                number: string;
                status: string;
                /** @enum {string} */
                group: "still-observed" | "drifted" | "over-age" | "emergency" | "unverified-import" | "owner-or-policy" | "critical-or-high" | "rest";
                reasons: ("still-observed" | "drifted" | "second-term" | "chain-over-90-days" | "emergency" | "owner-left" | "policy-retired" | "policy-not-exceptable" | "critical" | "high")[];
                overAge: boolean;
                band: ("low" | "medium" | "high" | "critical") | null;
                term: number;
                chainStartedAt: string | null;
                expiresAt: string | null;
                title: string;
                taken: {
                    version: number;
                    /** Format: date-time */
                    at: string;
                    by: components["schemas"]["Person"];
                } | null;
                recusals: {
                    member: components["schemas"]["Person"];
                    /** @enum {string} */
                    why: "interest" | "manager" | "declared";
                    note: string;
                    /** Format: date-time */
                    at: string;
                }[];
                failed: components["schemas"]["FailedMotion"][];
                decided: {
                    /** @enum {string} */
                    outcome: "re-approved" | "shrunk" | "closed" | "noted";
                    /** @enum {string} */
                    how: "vote" | "default" | "noted";
                    /** Format: date-time */
                    at: string;
                    by: components["schemas"]["Person"];
                    motion: components["schemas"]["MotionOnItem"] | null;
                    proof: ({
                        kind: string;
                    } & {
                        [key: string]: unknown;
                    }) | null;
                    recusals: {
                        member: components["schemas"]["Person"];
                        /** @enum {string} */
                        why: "interest" | "manager" | "declared";
                        note: string;
                        /** Format: date-time */
                        at: string;
                    }[];
                } | null;
                parked: {
                    /** Format: date-time */
                    until: string;
                    reason: string;
                    by: components["schemas"]["Person"];
                    /** Format: date-time */
                    at: string;
                } | null;
                objections: {
                    objector: components["schemas"]["Person"];
                    text: string;
                    by: components["schemas"]["Person"];
                    /** Format: date-time */
                    at: string;
                }[];
            }[];
            actions: components["schemas"]["ReviewAction"][];
            remarks: {
                about: string | null;
                text: string;
                by: components["schemas"]["Person"];
                /** Format: date-time */
                at: string;
            }[];
        };
        ReviewMinutes: {
            version: number;
            draft: {
                document: components["schemas"]["MinutesDocument"];
                hash: string;
                text: string;
            } | null;
            approved: {
                number: number;
                corrects: number | null;
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Person"];
                hash: string;
                signature: {
                    /** @constant */
                    algorithm: "Ed25519";
                    keyId: string;
                    value: string;
                };
                document: components["schemas"]["MinutesDocument"];
                canonical: string;
                text: string;
            }[];
            /** @description PEM (SPKI) of the key that signs; null before the first */
            publicKey: string | null;
            allowedActions: components["schemas"]["AllowedAction"][];
        };
        ReviewPreparation: {
            member: components["schemas"]["Person"];
            read: {
                exception: string;
                number: string;
                title: string;
                /** @enum {string} */
                group: "still-observed" | "drifted" | "over-age" | "emergency" | "unverified-import" | "owner-or-policy" | "critical-or-high" | "rest";
                reasons: ("still-observed" | "drifted" | "second-term" | "chain-over-90-days" | "emergency" | "owner-left" | "policy-retired" | "policy-not-exceptable" | "critical" | "high")[];
                overAge: boolean;
                recused: ("interest" | "manager" | "declared") | null;
            }[];
            more: number;
            actions: components["schemas"]["ReviewAction"][];
        };
        ReviewPapers: {
            session: components["schemas"]["ReviewSession"];
            agenda: components["schemas"]["AgendaRow"][];
            unlisted: number;
            /** Format: date-time */
            asOf: string;
        };
        ReviewOpening: {
            /**
             * @description when the committee meets; null: now
             * @default null
             */
            meetsAt: unknown | null;
            /** @default 120 */
            meetsMinutes: number;
        };
        ReviewProposal: {
            /** @description `item.versionNow` as it was read: what the decision is about */
            seen: number;
            /** @default  */
            rationale: string;
            proposal: {
                /** @constant */
                outcome: "re-approved";
                /** @default  */
                obstacle: string;
                /** @default  */
                consequence: string;
            } | {
                /** @constant */
                outcome: "shrunk";
                /**
                 * @description those that stay, or members of a group of them; null: as they are
                 * @default null
                 */
                subjects: string[] | null;
                /** @default null */
                resources: string[] | null;
                /**
                 * @description earlier than now; null: as it is
                 * @default null
                 */
                expiresAt: unknown | null;
            } | {
                /** @constant */
                outcome: "closed";
            };
        };
    };
    responses: never;
    parameters: {
        /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
        IdempotencyKey: string;
        /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
        IfMatch: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listExceptions: {
        parameters: {
            query?: {
                /** @description one or more, separated by commas */
                status?: string;
                policy?: string;
                family?: string;
                band?: string;
                tier?: string;
                /** @description person id, username or e-mail address */
                requester?: string;
                /** @description person id, username or e-mail address */
                riskOwner?: string;
                /** @description those that you asked for or own */
                mine?: "true" | "false";
                inForce?: "true" | "false";
                /** @description RFC 3339 instant with an offset */
                expiresBefore?: string;
                /** @description second term or later, or a chain older than 90 days */
                overAge?: "true" | "false";
                openRenewal?: "true" | "false";
                emergency?: "true" | "false";
                text?: string;
                sort?: "number" | "title" | "status" | "policy" | "band" | "expires" | "submitted" | "age" | "updated";
                direction?: "asc" | "desc";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RegisterRow"][];
                        next: string | null;
                        total: number;
                        estimated: boolean;
                        /** Format: date-time */
                        asOf: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestContentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            version: number;
                            /** Format: date-time */
                            at: string;
                            by: components["schemas"]["Person"];
                            type: string;
                            stream: string;
                            hash: string;
                            event: {
                                type: string;
                            } & {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRenewalGates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Gate"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkRenewal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewalContentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalCheck"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resubmitRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestContentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkRequest: {
        parameters: {
            query?: {
                of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestContentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestCheck"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    judgeLineage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    other: string;
                    kin: boolean;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceOwner: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description person id, username or e-mail address */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseTexts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    texts?: {
                        /** @description of the event, as the history shows it */
                        version: number;
                        /** @description where in the event: /request/contact */
                        pointer: string;
                    }[];
                    /** @default [] */
                    attachments?: string[];
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssessmentProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        facts: components["schemas"]["RiskFacts"];
                        proposal: components["schemas"]["Proposal"];
                        outcomes: components["schemas"]["ScoreOutcome"][];
                        lookalikes: {
                            id: string;
                            number: string;
                            /** @enum {string} */
                            shares: "resource" | "person";
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDecisionBrief: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description null: it does not wait for a decision */
                        brief: components["schemas"]["DecisionBrief"] | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessException: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assessment inputInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    secondAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveException: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    rationale?: string;
                    /** @default [] */
                    conditions?: string[];
                    /**
                     * @description shorter than requested; null: as requested
                     * @default null
                     */
                    termDays?: number | null;
                    /** @description `case.seen` of the exception as it was read: what the decision is about */
                    seen: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    castVote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    choice: "for" | "against" | "abstain";
                    /** @default  */
                    rationale?: string;
                    /** @description `case.seen` of the exception as it was read: what the decision is about */
                    seen: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeVoting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectException: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    rationale?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnException: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reasons?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recuseMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description left out: yourself */
                    member?: string;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantEmergency: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description person id, username or e-mail address */
                    requester: string;
                    request: components["schemas"]["RequestContentInput"];
                    /** @default 72 */
                    hours?: number;
                    /** @default  */
                    rationale?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordControlTest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    control: string;
                    /** @enum {string} */
                    result: "pass" | "fail" | "unknown";
                    /**
                     * @default attestation
                     * @enum {string}
                     */
                    method?: "attestation" | "automatic";
                    /**
                     * Format: date-time
                     * @description left out: now
                     */
                    performedAt?: string;
                    /** @default  */
                    note?: string;
                    /**
                     * @description attachment ids or links
                     * @default []
                     */
                    evidence?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suspendException: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
                milestone: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    evidence?: string[];
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
                milestone: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replanMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
                milestone: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant with an offset
                     */
                    due: string;
                    /** @default  */
                    whyFailed?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    observeTag: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
                target: "identity-provider" | "network-policy" | "change-ticket";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    observed: "yes" | "no" | "unknown";
                    /** @default  */
                    detail?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptScopeGrowth: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group: string;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeException: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default remediated
                     * @enum {string}
                     */
                    reason?: "remediated" | "owner-left";
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeException: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestRenewal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewalContentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawRenewal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listControlTests: {
        parameters: {
            query?: {
                /** @description those that you own */
                mine?: "true" | "false";
                /** @description one or more, separated by commas; due: within 14 days */
                stage?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ControlTestRow"][];
                        next: string | null;
                        /** Format: date-time */
                        asOf: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description null: never looked at */
                        last: {
                            version: number;
                            /** @description `case.seen` as it was shown */
                            seen: string;
                            at: string;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveLook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description null: never looked at */
                        last: {
                            version: number;
                            /** @description `case.seen` as it was shown */
                            seen: string;
                            at: string;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedView"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    query: {
                        /** @description one or more, separated by commas */
                        status?: string;
                        band?: string;
                        policy?: string;
                        /** @description person id, username or e-mail address */
                        requester?: string;
                        /** @description person id, username or e-mail address */
                        riskOwner?: string;
                        /**
                         * @description those that you asked for or own
                         * @enum {string}
                         */
                        mine?: "true" | "false";
                        /** @enum {string} */
                        inForce?: "true" | "false";
                        /**
                         * @description second term or later, or a chain older than 90 days
                         * @enum {string}
                         */
                        overAge?: "true" | "false";
                        /** @enum {string} */
                        openRenewal?: "true" | "false";
                        /** @enum {string} */
                        emergency?: "true" | "false";
                        text?: string;
                        /** @description days from whenever it is opened: `expiresBefore` would stand still */
                        endsWithin?: string;
                        /** @enum {string} */
                        sort?: "number" | "title" | "status" | "policy" | "band" | "expires" | "submitted" | "age" | "updated";
                        /** @enum {string} */
                        direction?: "asc" | "desc";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    query: {
                        /** @description one or more, separated by commas */
                        status?: string;
                        band?: string;
                        policy?: string;
                        /** @description person id, username or e-mail address */
                        requester?: string;
                        /** @description person id, username or e-mail address */
                        riskOwner?: string;
                        /**
                         * @description those that you asked for or own
                         * @enum {string}
                         */
                        mine?: "true" | "false";
                        /** @enum {string} */
                        inForce?: "true" | "false";
                        /**
                         * @description second term or later, or a chain older than 90 days
                         * @enum {string}
                         */
                        overAge?: "true" | "false";
                        /** @enum {string} */
                        openRenewal?: "true" | "false";
                        /** @enum {string} */
                        emergency?: "true" | "false";
                        text?: string;
                        /** @description days from whenever it is opened: `expiresBefore` would stand still */
                        endsWithin?: string;
                        /** @enum {string} */
                        sort?: "number" | "title" | "status" | "policy" | "band" | "expires" | "submitted" | "age" | "updated";
                        /** @enum {string} */
                        direction?: "asc" | "desc";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Policy"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDetail"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                policy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyContentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmPolicyChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retirePolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                policy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listControls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LibraryControl"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuthority: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointCiso: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description person id, username or e-mail address */
                    holder: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordActingCiso: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description person id, username or e-mail address */
                    person: string;
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordAbsence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant with an offset
                     */
                    from: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant with an offset
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantDelegation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description person id, username or e-mail address */
                    to: string;
                    /** @enum {string} */
                    ceiling: "low" | "medium" | "high" | "critical";
                    /** @default null */
                    policies?: string[] | null;
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant with an offset
                     */
                    startsAt?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant with an offset
                     */
                    endsAt: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptDelegation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                delegation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    statement?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeDelegation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                delegation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmDelegation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                delegation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDelegatedDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DelegatedDecision"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    charterCommittee: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @description person id, username or e-mail address */
                    chair: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveSeat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description person id, username or e-mail address */
                    person: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSeat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "requester" | "risk-owner" | "analyst" | "control-owner" | "auditor" | "administrator";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                person: string;
                role: "requester" | "risk-owner" | "analyst" | "control-owner" | "auditor" | "administrator";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: string;
                        current: components["schemas"]["Configuration"];
                        /** @description rows by likelihood, columns by impact, 1 to 5 */
                        matrix: ("low" | "medium" | "high" | "critical")[][];
                        routes: {
                            /** @enum {string} */
                            band: "low" | "medium" | "high" | "critical";
                            /** @enum {string} */
                            circumstance: "none" | "T0" | "structural" | "third-term" | "after-unratified-emergency";
                            /** @enum {string} */
                            route: "delegate" | "ciso" | "committee" | "committee-with-ciso";
                            rung: number;
                            longestTermDays: number;
                        }[];
                        /** @description fixed in the program: no configuration reaches these */
                        fixed: {
                            /** @enum {number} */
                            structuralMaxDays: 365;
                            /** @enum {number} */
                            emergencyHours: 72;
                            /** @enum {number} */
                            chainMaxDays: 365;
                            /** @enum {number} */
                            structuralChainMaxDays: 730;
                        };
                        proposals: components["schemas"]["ConfigurationProposal"][];
                        /** @description what was confirmed and from when, oldest first; the future included */
                        history: {
                            from: string;
                            configuration: components["schemas"]["Configuration"];
                        }[];
                        allowedActions: components["schemas"]["AllowedAction"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeConfiguration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    change: components["schemas"]["ConfigurationChangeInput"];
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant with an offset
                     */
                    effectiveAt: string;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: ({
                            type: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmConfiguration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: ({
                            type: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: email */
                    email: string;
                    /**
                     * @default person
                     * @enum {string}
                     */
                    kind?: "person" | "mailbox" | "service";
                    /** @default null */
                    manager?: string | null;
                    /** @default  */
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryPerson"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryPerson"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        username: string;
                        password: string;
                        totpSecret: string;
                        totpUri: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordDeparture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: string;
                        /** @enum {boolean} */
                        active: false;
                        exceptions: string[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    name?: string;
                    members?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorySubject"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    name?: string;
                    partOf?: string[];
                    /** @default null */
                    tier?: ("T0" | "T1" | "T2" | "T3") | null;
                    /** @default null */
                    classification?: ("public" | "internal" | "confidential" | "restricted") | null;
                    /** @default null */
                    exposure?: ("internal" | "partner" | "internet") | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryResource"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchSubjects: {
        parameters: {
            query?: {
                text?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DirectorySubject"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchResources: {
        parameters: {
            query?: {
                text?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DirectoryResource"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                    password: string;
                    /** @default  */
                    code?: string;
                    /**
                     * @default cookie
                     * @enum {string}
                     */
                    as?: "cookie" | "bearer";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: string;
                        expiresAt: string;
                        secret?: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
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
                "application/json": {
                    password: string;
                    /** @default  */
                    code?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: string;
                        expiresAt: string;
                        secret?: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Token"][];
                        allowedActions: components["schemas"]["AllowedAction"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @default write
                     * @enum {string}
                     */
                    scope?: "read" | "write";
                    /** @default 30 */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** @enum {string} */
                        scope: "read" | "write";
                        expiresAt: string;
                        secret: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endToken: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    searchPeople: {
        parameters: {
            query?: {
                text?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DirectoryPerson"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryPerson"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Draft"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    title?: string;
                    content: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                unread?: "true" | "false";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Notice"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markNoticesRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: {
                /** @description RFC 3339 instant with an offset */
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMetricsRecords: {
        parameters: {
            query?: {
                /** @description RFC 3339 instant with an offset */
                at?: string;
                figure?: "active" | "suspended" | "scheduled";
                bucket?: "0-90" | "91-180" | "181-365" | "over-365" | "over-180";
                policy?: string;
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            number: string;
                            title: string;
                            policy: string;
                            chainStartedAt: string;
                            ageDays: number;
                            term: number;
                        }[];
                        next: string | null;
                        at: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFurtherMetrics: {
        parameters: {
            query?: {
                /** @description RFC 3339 instant with an offset */
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FurtherMetrics"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFurtherMetricsRecords: {
        parameters: {
            query: {
                /** @description RFC 3339 instant with an offset */
                at?: string;
                figure: "enforcement" | "bounces" | "steps" | "renewals" | "effort" | "drift" | "queues";
                key: string;
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            number: string;
                            title: string;
                            policy: string;
                            facts: number;
                            longest: number | null;
                        }[];
                        next: string | null;
                        at: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBoardReport: {
        parameters: {
            query?: {
                /** @description RFC 3339 instant with an offset */
                asOf?: string;
                paper?: "a4" | "letter";
                /** @description instead of Accept-Language, for a link that a browser follows */
                language?: "en" | "de";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardReport"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBoardReportPdf: {
        parameters: {
            query?: {
                /** @description RFC 3339 instant with an offset */
                asOf?: string;
                paper?: "a4" | "letter";
                /** @description instead of Accept-Language, for a link that a browser follows */
                language?: "en" | "de";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInbox: {
        parameters: {
            query?: {
                /** @description one or more, separated by commas */
                kind?: string;
                policy?: string;
                band?: "low" | "medium" | "high" | "critical";
                about?: "request" | "renewal";
                sort?: "age" | "risk";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkItem"][];
                        next: string | null;
                        /** Format: date-time */
                        asOf: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportRegister: {
        parameters: {
            query?: {
                /** @description one or more, separated by commas */
                status?: string;
                policy?: string;
                family?: string;
                band?: string;
                tier?: string;
                /** @description person id, username or e-mail address */
                requester?: string;
                /** @description person id, username or e-mail address */
                riskOwner?: string;
                /** @description those that you asked for or own */
                mine?: "true" | "false";
                inForce?: "true" | "false";
                /** @description RFC 3339 instant with an offset */
                expiresBefore?: string;
                /** @description second term or later, or a chain older than 90 days */
                overAge?: "true" | "false";
                openRenewal?: "true" | "false";
                emergency?: "true" | "false";
                text?: string;
                sort?: "number" | "title" | "status" | "policy" | "band" | "expires" | "submitted" | "age" | "updated";
                direction?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description the id of the last message, where no header can say it */
                since?: string;
                /** @description end after so long; 0 tells what was missed and ends */
                seconds?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            version: number;
                            quarter: string;
                            /** @enum {string} */
                            status: "open" | "adjourning" | "adjourned";
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            meetsAt: string;
                            adjournedAt: string | null;
                            items: number;
                            overAge: number;
                            minutes: number;
                        }[];
                        quarter: string;
                        /** Format: date-time */
                        quarterEndsAt: string;
                        overdue: string | null;
                        /** Format: date-time */
                        asOf: string;
                        allowedActions: components["schemas"]["AllowedAction"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewOpeningInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewSession"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewSession"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgenda: {
        parameters: {
            query?: {
                /** @description one or more, separated by commas */
                group?: string;
                state?: "open" | "decided" | "parked" | "ended";
                overAge?: "true" | "false";
                limit?: number;
                /** @description `next` of the page before */
                after?: number;
            };
            header?: never;
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AgendaRow"][];
                        next: number | null;
                        /** Format: date-time */
                        asOf: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordAttendance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description left out: yourself; the chair may record anybody */
                    member?: string;
                    /** @enum {string} */
                    presence: "present" | "left";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewSession"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noteItems: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    exceptions: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewSession"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeAction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    /** @description person id, username or e-mail address */
                    owner: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant with an offset
                     */
                    due: string;
                    /** @default null */
                    exception?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewSession"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followUpAction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "done" | "dropped";
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewSession"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adjournReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description closes every over-age exception that is undecided
                     * @default false
                     */
                    withDefault?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewSession"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReviewItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
                /** @description number (EXC-2026-0042) or id */
                exception: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presentItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
                /** @description number (EXC-2026-0042) or id */
                exception: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareRecusal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
                /** @description number (EXC-2026-0042) or id */
                exception: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description left out: yourself */
                    member?: string;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeMotion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
                /** @description number (EXC-2026-0042) or id */
                exception: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewProposalInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    castReviewVote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
                /** @description number (EXC-2026-0042) or id */
                exception: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    motion: string;
                    /** @description `item.versionNow` as it was read: what the decision is about */
                    seen: number;
                    /** @enum {string} */
                    choice: "for" | "against" | "abstain";
                    /** @default  */
                    rationale?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeMotion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
                /** @description number (EXC-2026-0042) or id */
                exception: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description `item.versionNow` as it was read: what the decision is about */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    parkItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
                /** @description number (EXC-2026-0042) or id */
                exception: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant with an offset
                     */
                    until: string;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    minuteObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
                /** @description number (EXC-2026-0042) or id */
                exception: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description requester or risk owner; left out: yourself */
                    objector?: string;
                    /** @default  */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewMinutes"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctMinutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description an exception; null: the session
                     * @default null
                     */
                    about?: string | null;
                    /** @default  */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewMinutes"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveMinutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description `draft.hash` of the minutes as they were read */
                    seen: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewMinutes"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPapers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPapers"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPreparation: {
        parameters: {
            query?: {
                /** @description left out: yourself */
                member?: string;
            };
            header?: never;
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPreparation"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMinutesPdf: {
        parameters: {
            query?: {
                paper?: "a4" | "letter";
                language?: "en" | "de";
                /** @description the number of an approved minute, or `draft` */
                minute?: "draft" | number;
            };
            header?: never;
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPapersPdf: {
        parameters: {
            query?: {
                paper?: "a4" | "letter";
                language?: "en" | "de";
            };
            header?: never;
            path: {
                /** @description id, quarter (2026-Q4: its last session), `running` or `last` */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: string;
                        version: string;
                        now: string | null;
                    };
                };
            };
            /** @description Default Response */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: string;
                        version: string;
                        now: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        now: string;
                        sandbox: boolean;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant with an offset
                     */
                    to: string;
                } | {
                    byMs: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        now: string;
                        sandbox: boolean;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addAttachment: {
        parameters: {
            query: {
                name: string;
            };
            header?: {
                /** @description Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description number (EXC-2026-0042) or id */
                id: string;
                attachment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
