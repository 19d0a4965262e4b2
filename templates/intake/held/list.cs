<?cs if:Page.program == "casework" ?><?cs set:Held.path = "/casework/held" ?><?cs set:Held.back = "/casework/inbox" ?><?cs set:Held.to = "Put in the inbox" ?><?cs else ?><?cs set:Held.path = "/manage/complaints/held" ?><?cs set:Held.back = "/manage/complaints" ?><?cs set:Held.to = "Put in the register" ?><?cs /if ?>
<?cs call:page_start("Held apart", Held.back) ?>
<?cs call:heading("Held apart") ?>
<?cs call:para("When more comes in than is usual, from one place or in all, the rest is held apart here so that the list of work stays usable. Nothing is lost: it keeps its reference, its code and the time it came. What speaks of danger is first, then what gives a way to reach somebody.") ?>
<?cs call:sub_navigation_start("What is held apart") ?>
<?cs call:sub_navigation_item("To look at", Held.path, Data.held.state == "held") ?>
<?cs call:sub_navigation_item("Put aside", Held.path + "?state=dismissed", Data.held.state == "dismissed") ?>
<?cs call:sub_navigation_end() ?>
<?cs if:Data.held.state == "held" ?><?cs call:para("May be real: " + Data.held.danger + " speak of danger, " + Data.held.contact + " give a way to reach somebody. The rest: " + Data.held.plain + ".") ?><?cs /if ?>
<?cs if:Data.lines_count > #0 ?><?cs call:form_start(Held.path) ?>
<?cs call:held_lines_start(Form.questions.0.error) ?>
<?cs each:one = Data.lines ?><?cs call:held_line(one) ?><?cs /each ?><?cs call:held_lines_end() ?>
<?cs call:form_button(Held.to, "release") ?>
<?cs if:Data.held.state == "held" ?><?cs call:ask_start("Put aside what is ticked", "") ?><?cs call:para("Nobody reads it then. You can fetch it back for 90 days; after that it is deleted.") ?><?cs call:ask_action_end("Yes, put it aside", "dismiss") ?><?cs /if ?>
<?cs if:Data.held.state == "held" && Data.held.plain > #1 ?><?cs call:ask_start("Put aside many at once", "") ?><?cs call:para("Everything that speaks of no danger and gives no way to reach anybody: " + Data.held.plain + ". Nobody reads it then. You can fetch it back for 90 days; after that it is deleted.") ?><?cs if:Data.held.plain > #2000 ?><?cs call:ask_action_end("Put the first 2000 of these aside", "plain") ?><?cs else ?><?cs call:ask_action_end("Put all of these aside", "plain") ?><?cs /if ?><?cs /if ?>
<?cs call:form_close() ?>
<?cs elif:Data.held.state == "held" ?><?cs call:empty_state("Nothing is held apart.", Held.back, "Back") ?><?cs else ?><?cs call:empty_state("Nothing has been put aside in the last 90 days.", Held.path, "Back") ?><?cs /if ?>
<?cs if:Data.held.previous && Data.held.next ?><?cs call:pagination(Held.path + "?state=" + Data.held.state + "&page=" + Data.held.previous, Held.path + "?state=" + Data.held.state + "&page=" + Data.held.next, "Page " + Data.held.page) ?><?cs elif:Data.held.previous ?><?cs call:pagination(Held.path + "?state=" + Data.held.state + "&page=" + Data.held.previous, "", "Page " + Data.held.page) ?><?cs elif:Data.held.next ?><?cs call:pagination("", Held.path + "?state=" + Data.held.state + "&page=" + Data.held.next, "Page " + Data.held.page) ?><?cs /if ?>
<?cs call:page_end() ?>
