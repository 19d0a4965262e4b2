-- What each definer may change, and which views it reads. What it may SELECT is not written here: sql/load grants the
-- tables that its procedures name and no other. Program accounts have EXECUTE on their own schema and nothing else;
-- program definers have EXECUTE on exactly the inner procedures that their outers call.
-- A list in brackets is one grant for each.

GRANT INSERT ON data.(change clock danger danger_about held look outbox public_try status_attempt submission) TO core_definer@localhost;
GRANT UPDATE ON data.(clock held session submission) TO core_definer@localhost;
GRANT EXECUTE ON core.* TO record_definer@localhost, intake_definer@localhost, office_definer@localhost, jobs_definer@localhost, signin_definer@localhost;
GRANT SELECT ON core.named_manager_now TO record_definer@localhost, intake_definer@localhost, jobs_definer@localhost;
GRANT SELECT ON core.restriction_waits TO record_definer@localhost, office_definer@localhost;
GRANT SELECT ON core.team_manager_now TO intake_definer@localhost, jobs_definer@localhost;
GRANT SELECT ON core.access_now TO record_definer@localhost, intake_definer@localhost, jobs_definer@localhost;
GRANT SELECT ON core.entry_access TO record_definer@localhost;
GRANT SELECT ON core.glass_reviewer TO record_definer@localhost, jobs_definer@localhost;
GRANT SELECT ON core.enquiry_access TO intake_definer@localhost, record_definer@localhost;
GRANT SELECT ON core.address_findable TO intake_definer@localhost;
GRANT SELECT ON core.enquiry_match TO intake_definer@localhost;
GRANT SELECT ON core.complaint_access TO office_definer@localhost;
GRANT SELECT ON core.danger_access TO office_definer@localhost, jobs_definer@localhost;
GRANT SELECT ON core.match_shown TO intake_definer@localhost;
GRANT SELECT ON core.person_hidden TO intake_definer@localhost;
GRANT SELECT ON core.person_same TO record_definer@localhost;
GRANT SELECT ON core.sharing_refused TO record_definer@localhost;
GRANT SELECT ON core.concern_waits TO record_definer@localhost, intake_definer@localhost;
GRANT SELECT ON core.cover_now TO record_definer@localhost, intake_definer@localhost;
GRANT SELECT ON core.guide_live TO office_definer@localhost;

-- office: complaints, mail that did not go, accounts
GRANT SELECT ON office.* TO office_definer@localhost;
GRANT DELETE ON data.session TO office_definer@localhost;
GRANT UPDATE ON data.outbox TO office_definer@localhost;
GRANT INSERT, UPDATE ON data.complaint TO office_definer@localhost;
GRANT INSERT ON data.complaint_step TO office_definer@localhost;
GRANT INSERT ON data.look TO office_definer@localhost;
GRANT INSERT ON data.complaint_about TO office_definer@localhost;
GRANT INSERT, UPDATE ON data.complaint_stage TO office_definer@localhost;
GRANT INSERT, UPDATE ON data.complaint_action TO office_definer@localhost;
GRANT INSERT ON data.compliment_passed TO office_definer@localhost;
GRANT INSERT, UPDATE ON data.cover TO office_definer@localhost;
GRANT UPDATE ON data.clock TO office_definer@localhost;

-- jobs: mail, reminders, standing
GRANT INSERT, UPDATE ON data.outbox TO jobs_definer@localhost;
GRANT INSERT, UPDATE ON data.clock TO jobs_definer@localhost;
GRANT INSERT, UPDATE ON data.job_beat TO jobs_definer@localhost;
GRANT UPDATE ON data.account TO jobs_definer@localhost;
GRANT UPDATE (unmanaged_told_at) ON data.team TO jobs_definer@localhost;
GRANT UPDATE (unmanaged_told_at) ON data.restriction TO jobs_definer@localhost;
GRANT DELETE ON data.session TO jobs_definer@localhost;
GRANT DELETE ON data.draft TO jobs_definer@localhost;
GRANT DELETE ON data.record_draft TO jobs_definer@localhost;
GRANT DELETE ON data.sealed_draft TO jobs_definer@localhost;
GRANT DELETE ON data.sign_in_attempt TO jobs_definer@localhost;
GRANT DELETE ON data.status_attempt TO jobs_definer@localhost;
GRANT DELETE ON data.submission TO jobs_definer@localhost;

-- record: the team's work
GRANT INSERT, UPDATE ON data.plan TO record_definer@localhost;
GRANT INSERT ON data.plan_version TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.plan_need TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.action TO record_definer@localhost;
GRANT INSERT ON data.assessment TO record_definer@localhost;
GRANT INSERT ON data.child_voice TO record_definer@localhost;
GRANT INSERT, DELETE ON data.record_draft TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.meeting TO record_definer@localhost;
GRANT INSERT, UPDATE, DELETE ON data.attendance TO record_definer@localhost;
GRANT INSERT ON data.review TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.extension TO record_definer@localhost;
GRANT UPDATE ON data.episode TO record_definer@localhost;
GRANT UPDATE ON data.involvement TO record_definer@localhost;
GRANT UPDATE ON data.clock TO record_definer@localhost;
GRANT INSERT ON data.look TO record_definer@localhost;

-- The team's record: people, involvements, entries, concerns, conflicts, allocation.
GRANT SELECT ON record.* TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.involvement TO record_definer@localhost;
GRANT INSERT ON data.involvement_scope TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.person TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.person_name TO record_definer@localhost;
GRANT UPDATE ON data.identity_link TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.agreement TO record_definer@localhost;
GRANT INSERT ON data.agreement_subject TO record_definer@localhost;
GRANT INSERT ON data.agreement_decision TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.sharing_decision TO record_definer@localhost;
GRANT INSERT ON data.sharing_scope TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.family_member TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.relationship TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.address_stay TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.safe_contact TO record_definer@localhost;
GRANT INSERT, DELETE ON data.criterion TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.entry TO record_definer@localhost;
GRANT INSERT ON data.entry_subject TO record_definer@localhost;
GRANT INSERT, DELETE ON data.entry_named TO record_definer@localhost;
GRANT INSERT ON data.entry_seen TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.breach TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.concern TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.warning TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.conflict TO record_definer@localhost;
GRANT UPDATE ON data.family TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.restriction TO record_definer@localhost;
GRANT INSERT ON data.reading_purpose TO record_definer@localhost;
GRANT INSERT, UPDATE ON data.glass TO record_definer@localhost;
GRANT INSERT ON data.glass_scope TO record_definer@localhost;

-- intake: drafts, enquiries, screening, and the episode that an accepted enquiry becomes
GRANT INSERT, UPDATE, DELETE ON data.draft TO intake_definer@localhost;
GRANT INSERT, UPDATE, DELETE ON data.sealed_draft TO intake_definer@localhost;
GRANT INSERT, UPDATE ON data.enquiry TO intake_definer@localhost;
GRANT INSERT ON data.enquiry_person TO intake_definer@localhost;
GRANT INSERT ON data.enquiry_safe_contact TO intake_definer@localhost;
GRANT INSERT ON data.enquiry_criterion TO intake_definer@localhost;
GRANT INSERT ON data.enquiry_message TO intake_definer@localhost;
GRANT INSERT ON data.enquiry_caller TO intake_definer@localhost;
GRANT INSERT ON data.decision TO intake_definer@localhost;
GRANT INSERT ON data.enquiry_became TO intake_definer@localhost;
GRANT INSERT, UPDATE ON data.match_choice TO intake_definer@localhost;
GRANT INSERT, UPDATE ON data.match_notice TO intake_definer@localhost;
GRANT INSERT ON data.look TO intake_definer@localhost;
GRANT INSERT, UPDATE ON data.person TO intake_definer@localhost;
GRANT INSERT ON data.person_name TO intake_definer@localhost;
GRANT INSERT, UPDATE ON data.identity_link TO intake_definer@localhost;
GRANT INSERT ON data.family TO intake_definer@localhost;
GRANT INSERT ON data.family_member TO intake_definer@localhost;
GRANT INSERT ON data.episode TO intake_definer@localhost;
GRANT INSERT ON data.relationship TO intake_definer@localhost;
GRANT INSERT, UPDATE ON data.address_stay TO intake_definer@localhost;
GRANT INSERT, UPDATE ON data.safe_contact TO intake_definer@localhost;
GRANT INSERT ON data.criterion TO intake_definer@localhost;
GRANT INSERT ON data.agreement TO intake_definer@localhost;
GRANT INSERT ON data.sharing_decision TO intake_definer@localhost;
GRANT INSERT ON data.sharing_scope TO intake_definer@localhost;
GRANT INSERT ON data.warning TO intake_definer@localhost;

-- what was held apart enters the inbox or the register
GRANT INSERT ON data.status_attempt TO intake_definer@localhost;
GRANT UPDATE ON data.held TO intake_definer@localhost, office_definer@localhost;
GRANT INSERT ON data.look TO office_definer@localhost;
GRANT DELETE ON data.(held public_try) TO jobs_definer@localhost;

-- signin: accounts and posts become what the directory says; sessions; tries
GRANT INSERT, UPDATE ON data.account TO signin_definer@localhost;
GRANT INSERT, UPDATE ON data.post TO signin_definer@localhost;
GRANT INSERT, DELETE ON data.post_role TO signin_definer@localhost;
GRANT INSERT, DELETE ON data.session TO signin_definer@localhost;
GRANT INSERT, UPDATE, DELETE ON data.sign_in_attempt TO signin_definer@localhost;
GRANT INSERT, UPDATE ON data.conflict TO signin_definer@localhost;
GRANT INSERT ON data.(complaint_about danger_about) TO signin_definer@localhost;

-- office: the guide
GRANT INSERT, UPDATE ON data.guide_text TO office_definer@localhost;
GRANT INSERT, UPDATE ON data.guide_version TO office_definer@localhost;
GRANT UPDATE ON data.guide_text TO jobs_definer@localhost;

-- office: where to get help
GRANT SELECT ON data.help_need TO office_definer@localhost;
GRANT INSERT ON data.guide_page TO office_definer@localhost;
GRANT SELECT, INSERT ON data.help_detail TO office_definer@localhost;

-- feedback: a code is made in the record, whose procedures cannot read an answer; it is used up where answers are kept
GRANT INSERT, UPDATE ON data.feedback_invitation TO record_definer@localhost;
GRANT UPDATE ON data.feedback_invitation TO office_definer@localhost;
GRANT INSERT ON data.feedback_answer TO office_definer@localhost;
GRANT INSERT ON data.feedback_partner TO office_definer@localhost;
GRANT SELECT ON core.feedback_period TO office_definer@localhost;
GRANT SELECT ON core.feedback_shown TO office_definer@localhost;
GRANT INSERT, UPDATE ON data.monitoring TO office_definer@localhost;
GRANT SELECT ON core.monitoring_shown TO office_definer@localhost;
GRANT INSERT, UPDATE ON data.mystery_shop TO office_definer@localhost;

-- intake: danger that somebody told
GRANT UPDATE ON data.danger TO intake_definer@localhost;
GRANT UPDATE ON data.clock TO intake_definer@localhost;
