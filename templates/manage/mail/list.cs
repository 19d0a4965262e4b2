<?cs call:page_start("Mail and jobs", "") ?>
<?cs call:heading("Mail and jobs") ?>
<?cs call:summary_start() ?>
<?cs call:summary_row("Waiting to go", Data.mail.waiting) ?><?cs call:summary_row("Sent", Data.mail.sent) ?><?cs call:summary_row("Given up after 72 hours", Data.mail.failed) ?><?cs call:summary_row("Perhaps sent twice", Data.mail.in_doubt) ?>
<?cs call:summary_end() ?>
<?cs call:heading_m("Mail that needs attention") ?>
<?cs if:Data.failures_count == #0 ?><?cs call:empty_state("Every mail has gone.", "", "") ?><?cs else ?>
<?cs call:table_start("Mail that needs attention") ?><?cs call:th("Queued") ?><?cs call:th("Kind") ?><?cs call:th("To a mailbox at") ?><?cs call:th_number("Tries") ?><?cs call:th("What happened") ?><?cs call:th("Next") ?><?cs call:table_body() ?>
<?cs each:one = Data.failures ?><?cs call:row_start() ?><?cs call:td(one.queued.text) ?><?cs call:td(one.kind) ?><?cs call:td(one.host) ?><?cs call:td_number(one.attempts) ?><?cs call:td(one.fault) ?>
<?cs call:td_start() ?><?cs if:one.state == "failed" ?><?cs call:action_button_secondary("Send again", "/manage/mail/" + one.id + "/again") ?><?cs elif:one.state == "sent" ?>Perhaps sent twice<?cs else ?>Next try <?cs var:one.next_try.text ?><?cs /if ?><?cs call:td_end() ?><?cs call:row_end() ?><?cs /each ?>
<?cs call:table_end() ?><?cs /if ?>
<?cs call:heading_m("Jobs") ?>
<?cs call:summary_start() ?><?cs each:one = Data.jobs ?><?cs call:summary_row_start(one.job) ?><?cs if:one.late ?><?cs call:tag("Not running", "red") ?><?cs else ?><?cs call:tag("Running", "green") ?><?cs /if ?> last round <?cs var:one.beat.text ?><?cs call:summary_row_end() ?><?cs /each ?><?cs call:summary_end() ?>
<?cs call:page_end() ?>
