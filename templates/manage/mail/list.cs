<?cs call:page_start("Mail and jobs", "/manage") ?>
<?cs call:heading("Mail and jobs") ?>
<?cs call:summary_start() ?>
<?cs call:summary_row("Waiting to go", Data.mail.waiting) ?><?cs call:summary_row("Sent", Data.mail.sent) ?><?cs call:summary_row("Given up after 72 hours", Data.mail.failed) ?><?cs call:summary_row("Perhaps sent twice", Data.mail.in_doubt) ?>
<?cs call:summary_end() ?>
<?cs call:heading_m("Mail that needs attention") ?>
<?cs if:Data.list.total || Data.list.state ?><?cs call:list_filter_start("Which mail, in which order") ?>
<?cs call:pick_start("state", "What happened") ?><?cs call:pick_option("", "All", Data.list.state) ?><?cs call:pick_option("failed", "Given up", Data.list.state) ?><?cs call:pick_option("waiting", "Tried, and will be again", Data.list.state) ?><?cs call:pick_option("in_doubt", "Perhaps sent twice", Data.list.state) ?><?cs call:pick_end() ?>
<?cs call:sort_start() ?><?cs call:sort_option("-queued", "Newest first") ?><?cs call:sort_option("queued", "Oldest first") ?><?cs call:sort_option("-tries", "Most tries first") ?><?cs call:pick_end() ?>
<?cs if:Data.list.state ?><?cs call:list_filter_end("/manage/mail") ?><?cs else ?><?cs call:list_filter_end("") ?><?cs /if ?><?cs /if ?>
<?cs if:Data.failures_count == #0 ?><?cs if:Data.list.state ?><?cs call:empty_state("No mail is like that.", "/manage/mail", "Show all mail that needs attention") ?><?cs else ?><?cs call:empty_state("Every mail has gone. What cannot be sent appears here, and can be sent again.", "", "") ?><?cs /if ?><?cs else ?>
<?cs call:list_count("message", "messages") ?>
<?cs call:blocks_start("Mail that needs attention") ?><?cs call:th_by("Queued", "queued") ?><?cs call:th("Kind") ?><?cs call:th("To a mailbox at") ?><?cs call:th_by("Tries", "tries") ?><?cs call:th("What happened") ?><?cs call:th("Next") ?><?cs call:table_body() ?>
<?cs each:one = Data.failures ?><?cs call:row_start() ?><?cs call:cell("Queued", one.queued.text) ?><?cs call:cell("Kind", one.kind) ?><?cs call:cell("To a mailbox at", one.host) ?><?cs call:cell("Tries", one.attempts) ?><?cs call:cell("What happened", one.fault) ?>
<?cs call:cell_start("Next") ?><?cs if:one.state == "failed" ?><?cs call:action_button_secondary("Send again", "/manage/mail/" + one.id + "/again") ?><?cs elif:one.state == "sent" ?>Perhaps sent twice<?cs else ?>Next try <?cs var:one.next_try.text ?><?cs /if ?><?cs call:td_end() ?><?cs call:row_end() ?><?cs /each ?>
<?cs call:table_end() ?>
<?cs call:list_pages() ?><?cs /if ?>
<?cs call:heading_m("Jobs") ?>
<?cs call:summary_start() ?><?cs each:one = Data.jobs ?><?cs call:summary_row_start(one.job) ?><?cs if:one.job == "clock" ?>Minds what is due, and reminds. <?cs elif:one.job == "courier" ?>Sends the mail. <?cs elif:one.job == "standing" ?>Asks the council's directory whose account is disabled. <?cs /if ?><?cs if:one.late ?><?cs call:tag("Not running", "red") ?><?cs else ?><?cs call:tag("Running", "green") ?><?cs /if ?> last round <?cs var:one.beat.text ?><?cs call:summary_row_end() ?><?cs /each ?><?cs call:summary_end() ?>
<?cs call:page_end() ?>
