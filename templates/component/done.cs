<?cs # done.cs: the words of the success banner, by the code in ?done=. One line a code;
a code that is not here shows nothing. Plain words, no personal data. ?>
<?cs def:done_banner(code) ?><?cs if:code == "saved" ?><?cs call:notification_success("Saved.") ?>
<?cs elif:code == "answered" ?><?cs call:notification_success("The answer is saved. If the family said no to your agency, you no longer see its record.") ?>
<?cs elif:code == "changed" ?><?cs call:notification("Your answers have changed since you looked at them. Check them again before you send them.") ?>
<?cs elif:code == "thanked" ?><?cs call:notification_success("Thank you. We have your answers.") ?>
<?cs elif:code == "published" ?><?cs call:notification_success("Published: families see it now.") ?>
<?cs elif:code == "scheduled" ?><?cs call:notification_success("Published: families see it from the day that stands in the history below.") ?>
<?cs elif:code == "sent" ?><?cs call:notification_success("Sent.") ?>
<?cs elif:code == "draft" ?><?cs call:notification_success("Your draft is saved. You can finish it later.") ?>
<?cs elif:code == "expired" ?><?cs call:notification("Your earlier answers are gone. For your safety we keep what you have not sent for one day only. What you have just written is saved.") ?>
<?cs elif:code == "entry" ?><?cs call:notification_success("The entry is on the record.") ?>
<?cs elif:code == "action" ?><?cs call:notification_success("The action is saved.") ?>
<?cs elif:code == "deleted" ?><?cs call:notification_success("The draft is deleted.") ?>
<?cs elif:code == "decided" ?><?cs if:Data.decisions.0.outcome == "more_information" ?><?cs call:notification_success("Your question is sent. The decision is still due.") ?><?cs elif:Data.decisions.0.family_told == "not_told" || Data.decisions.0.family_told == "referrer" || Data.decisions.0.family_told == "i_will_contact" ?><?cs call:notification_success("The decision is recorded.") ?><?cs else ?><?cs call:notification_success("The decision is recorded. Now tell the family, by the way that you chose.") ?><?cs /if ?>
<?cs elif:code == "decision" ?><?cs call:notification_success("The decision is recorded. The referrer has been told that there is news.") ?>
<?cs elif:code == "allocated" ?><?cs call:notification_success("The family has a key worker. They have been told.") ?>
<?cs elif:code == "levels" ?><?cs call:notification_success("The levels and criteria are saved. The episode is open.") ?>
<?cs elif:code == "person" ?><?cs call:notification_success("The person is saved.") ?>
<?cs elif:code == "relationship" ?><?cs call:notification_success("The relationship is saved.") ?>
<?cs elif:code == "address" ?><?cs call:notification_success("The address is saved.") ?>
<?cs elif:code == "safe-contact" ?><?cs call:notification_success("Safe contact is saved.") ?>
<?cs elif:code == "corrected" ?><?cs call:notification_success("The correction is on the record. What it said before stays readable.") ?>
<?cs elif:code == "retracted" ?><?cs call:notification_success("The entry is retracted.") ?>
<?cs elif:code == "misplaced" ?><?cs call:notification_success("The entry is hidden. The manager has been told.") ?>
<?cs elif:code == "restored" ?><?cs call:notification_success("The entry is back on this record.") ?>
<?cs elif:code == "handed-over" ?><?cs call:notification_success("The restricted record is handed over. Whoever manages it now has been told. You do not find it any more, unless you work with the family.") ?>
<?cs elif:code == "restricted" ?><?cs call:notification_success("This record is restricted. Nobody finds it from now on but you and those who work with the family.") ?><?cs elif:code == "conflict" ?><?cs call:notification_success("The conflict of interest is recorded. They find nothing of this family from now on.") ?>
<?cs elif:code == "member" ?><?cs call:notification_success("The Team Around the Family has changed. Whoever it is about is told by mail.") ?>
<?cs elif:code == "meeting" ?><?cs call:notification_success("The meeting is saved. The members of the team who are asked get invitations by mail.") ?>
<?cs elif:code == "meeting-past" ?><?cs call:notification_success("The meeting is saved. It has begun already: nobody gets an invitation.") ?>
<?cs elif:code == "cancelled" ?><?cs call:notification_success("The meeting is cancelled. The members of the team who were asked have been told by mail. Tell the family by a way that is safe for them.") ?>
<?cs elif:code == "minutes" ?><?cs call:notification_success("The minutes are saved.") ?>
<?cs elif:code == "minutes-actions" ?><?cs call:notification_success("The minutes are saved. The new actions are in the plan.") ?>
<?cs elif:code == "asked" ?><?cs call:notification_success("You have asked for more time. The manager has been told.") ?>
<?cs elif:code == "more-time" ?><?cs call:notification_success("The decision is saved. Whoever asked has been told.") ?>
<?cs elif:code == "plan" ?><?cs call:notification_success("The family plan is saved.") ?>
<?cs elif:code == "assessment" ?><?cs call:notification_success("The assessment is saved.") ?>
<?cs elif:code == "review" ?><?cs call:notification_success("The review is recorded.") ?>
<?cs elif:code == "closed" ?><?cs call:notification_success("The episode is closed.") ?>
<?cs elif:code == "concern" ?><?cs if:!Data.untold.number ?><?cs call:notification_success("Your concern is recorded. Whoever leads or manages this record is asked by mail to read it today.") ?><?cs elif:Service.duty.number ?><?cs call:notification("Nobody has been told yet. Call " + Service.duty.name + " on " + Service.duty.number + " now, then say here whom you told.") ?><?cs else ?><?cs call:notification("Nobody has been told yet. Call children’s social care now, then say here whom you told.") ?><?cs /if ?>
<?cs elif:code == "told" ?><?cs call:notification_success("It is recorded who was told.") ?>
<?cs elif:code == "complaint" ?><?cs call:notification_success("The complaint is up to date.") ?>
<?cs elif:code == "finished" ?><?cs call:notification_success("The record is shut again.") ?>
<?cs elif:code == "passed" ?><?cs call:notification_success("The complaints officers have been told. They deal with it now.") ?>
<?cs elif:code == "signed-out" ?><?cs call:notification_success("You have signed out.") ?>
<?cs /if ?><?cs /def ?>
<?cs # On the page after something was sent without an account: takes reference and code off this device. ?>
<?cs def:sent_clear() ?><?cs call:para("For 15 minutes anybody who uses this device can see this page again. Is somebody near who should not see it? Clear it now.") ?><?cs call:form_start(Journey.base + "/done") ?><?cs call:ask_start("Clear this from the screen", "") ?><?cs if:Done.code ?><?cs call:para("Your reference and your code will not be shown on this device any more. We cannot find the code again for you. You can start another one afterwards.") ?><?cs else ?><?cs call:para("Your reference will not be shown on this device any more. You can start another one afterwards.") ?><?cs /if ?><?cs call:ask_action_end("Yes, clear it", "again") ?><?cs call:form_close() ?>
<?cs /def ?>
<?cs # On the same page, where it tells of a danger: who reads it, and whom to call. ?>
<?cs def:danger_read() ?><?cs if:Done.note.danger ?><?cs call:warning_text("You told us that somebody may be in danger. The officer on duty reads that today.") ?><?cs call:para("Do not wait for us if it is happening now:") ?><?cs call:duty_numbers() ?><?cs /if ?>
<?cs /def ?>
<?cs # After something was sent without an account: who likes may say who they are, to be counted. ?>
<?cs def:about_you() ?><?cs call:text_start() ?><?cs call:link_start("/about-you") ?>Tell us a little about you, if you like<?cs call:link_end() ?>. It is only counted, and kept apart from what you sent.<?cs call:text_end() ?><?cs /def ?>
<?cs # Whom to call about what one sent or saved: the advice line and its hours. ?>
<?cs def:advice_line() ?><?cs call:text_start() ?><?cs var:Service.contact.front_door.name ?>: <?cs call:number_start() ?><?cs call:link_start("tel:" + Service.contact.front_door.tel) ?><?cs var:Service.contact.front_door.number ?><?cs call:link_end() ?><?cs call:strong_end() ?>. <?cs var:Service.contact.front_door.hours ?>.<?cs if:!Service.contact.front_door.open ?> Closed now.<?cs /if ?><?cs call:text_end() ?>
<?cs /def ?>
