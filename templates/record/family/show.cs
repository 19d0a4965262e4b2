<?cs call:page_start("Family record", "/" + Page.program + "/families") ?>
<?cs call:heading_caption("Record " + Data.family.reference, Data.family.name) ?>
<?cs call:record_navigation() ?><?cs call:record_warnings() ?>
<?cs if:Data.family.closed ?><?cs call:inset("This episode is closed. You can read it; nothing can be added or changed.") ?><?cs /if ?>
<?cs call:origin_new() ?><?cs if:Data.family.state == "allocated" && Data.may.lead ?><?cs call:inset_start() ?><?cs call:text_start() ?>This episode has not been opened yet. Opening it sets the levels and starts its clocks.<?cs call:text_end() ?><?cs if:Data.may.origin ?><?cs call:text_start() ?><?cs call:record_link("Read what came in", "", "/origin") ?><?cs call:text_end() ?><?cs /if ?><?cs call:record_button("Open the episode", "/levels") ?><?cs call:block_end() ?><?cs /if ?>
<?cs if:Data.family.state == "accepted" && Data.may.manage ?><?cs call:inset_start() ?><?cs call:text_start() ?>This family waits for a key worker.<?cs call:text_end() ?><?cs if:Data.may.origin ?><?cs call:text_start() ?><?cs call:record_link("Read what came in", "", "/origin") ?><?cs call:text_end() ?><?cs /if ?><?cs call:record_button("Allocate a key worker", "/allocation") ?><?cs call:block_end() ?><?cs /if ?>
<?cs call:wide_two_thirds_start() ?>
<?cs if:Data.may.people ?><?cs call:blocks_start("Who is in the family") ?><?cs call:th("Name") ?><?cs call:th("Age") ?><?cs call:th("Born") ?><?cs call:th("School and languages") ?><?cs call:table_body() ?>
<?cs each:one = Data.members ?><?cs call:row_start() ?><?cs call:cell_start("Name") ?><?cs call:record_link_start("/person/" + one.person) ?><?cs var:one.name ?><?cs call:link_end() ?><?cs if:one.known_as ?> (<?cs var:one.known_as ?>)<?cs /if ?><?cs call:line_break() ?><?cs call:quiet_start() ?><?cs call:member_role(one.role) ?><?cs call:span_end() ?><?cs call:td_end() ?><?cs call:cell_start("Age") ?><?cs call:person_age(one) ?><?cs call:td_end() ?><?cs call:cell_start("Born") ?><?cs if:?one.born.text ?><?cs if:one.born_precision != "exact" ?>about <?cs /if ?><?cs var:one.born.text ?><?cs elif:?one.due.text ?>expected <?cs var:one.due.text ?><?cs else ?>Not known<?cs /if ?><?cs call:td_end() ?><?cs call:cell_start("School and languages") ?><?cs if:one.school ?><?cs var:one.school ?><?cs call:line_break() ?><?cs /if ?><?cs var:one.first_language ?><?cs if:one.interpreter ?><?cs call:line_break() ?>Interpreter: <?cs var:one.interpreter ?><?cs /if ?><?cs call:td_end() ?><?cs call:row_end() ?><?cs /each ?><?cs call:table_end() ?>
<?cs if:Data.may.people && Data.may.work ?><?cs call:text_screen_start() ?><?cs call:record_link("Add a person", "", "/person") ?><?cs call:text_end() ?><?cs /if ?>
<?cs else ?><?cs call:heading_m("Who is in the family") ?><?cs call:list_start() ?><?cs each:one = Data.members ?><?cs call:item_start() ?><?cs var:one.name ?><?cs if:one.known_as ?> (<?cs var:one.known_as ?>)<?cs /if ?>, <?cs call:member_role(one.role) ?><?cs call:name_age(one) ?><?cs if:one.interpreter ?>. Interpreter: <?cs var:one.interpreter ?><?cs /if ?><?cs call:item_end() ?>
<?cs /each ?><?cs call:list_end() ?><?cs /if ?>
<?cs if:Data.may.people ?><?cs call:heading_m("Who is who to whom") ?>
<?cs call:relationships(Data.relationships, Data.may.work) ?>
<?cs if:Data.may.work ?><?cs call:text_screen_start() ?><?cs call:record_link("Add a relationship", "", "/relationship") ?><?cs call:text_end() ?><?cs /if ?>
<?cs if:Data.relationships_count ?><?cs call:text_screen_start() ?><?cs call:record_link("See the family as a genogram", "", "/genogram") ?><?cs call:text_end() ?><?cs /if ?><?cs /if ?>
<?cs if:Data.may.address ?><?cs call:heading_m("Who lives where") ?>
<?cs each:one = Data.households ?><?cs call:part_start() ?><?cs call:text_long_start() ?><?cs call:strong_start() ?><?cs var:one.people ?><?cs call:strong_end() ?>
<?cs var:one.address ?>
<?cs var:one.postcode ?><?cs call:text_end() ?><?cs if:one.confidential ?><?cs call:text_start() ?><?cs call:tag("Confidential", "red") ?><?cs call:text_end() ?><?cs /if ?><?cs call:block_end() ?><?cs /each ?>
<?cs if:!Data.households_count ?><?cs call:para("No address is recorded.") ?><?cs /if ?>
<?cs if:Data.may.work ?><?cs call:text_screen_start() ?><?cs call:record_link("Add an address", "", "/address") ?><?cs call:text_end() ?><?cs /if ?><?cs /if ?>
<?cs call:heading_m("Latest entries") ?>
<?cs each:e = Data.entries ?><?cs call:record_entry(e) ?><?cs /each ?>
<?cs if:!Data.entries_count ?><?cs call:para("There is no entry that you can see.") ?><?cs /if ?>
<?cs call:text_screen_start() ?><?cs call:record_link("All entries by date", "", "/chronology") ?><?cs call:text_end() ?>
<?cs call:wide_next_third() ?>
<?cs call:heading_m("How it stands") ?>
<?cs call:text_start() ?><?cs call:family_state(Data.family.state) ?><?cs if:Data.family.restricted ?> <?cs call:tag("Restricted", "red") ?><?cs /if ?><?cs call:text_end() ?>
<?cs call:summary_start() ?>
<?cs call:summary_row("Team", Data.family.team) ?>
<?cs if:Data.family.key_worker && Data.family.closed ?><?cs call:summary_row("Last key worker", Data.family.key_worker) ?><?cs elif:Data.family.key_worker ?><?cs call:summary_row("Key worker", Data.family.key_worker) ?><?cs /if ?>
<?cs if:Data.family.level_of_need_label ?><?cs call:summary_row("Need", Data.family.level_of_need_label) ?><?cs /if ?>
<?cs if:Data.family.level_of_support_label ?><?cs call:summary_row("Support", Data.family.level_of_support_label) ?><?cs /if ?>
<?cs call:summary_row("Accepted", Data.family.starts.text) ?>
<?cs if:?Data.family.opened_at.text ?><?cs call:summary_row("Opened", Data.family.opened_at.text) ?><?cs /if ?>
<?cs if:?Data.family.ends.text ?><?cs call:summary_row("Closed", Data.family.ends.text) ?><?cs /if ?>
<?cs each:one = Data.agreements ?><?cs call:summary_row_start("Agreement") ?><?cs call:agreement_answer(one) ?><?cs call:line_break() ?><?cs var:one.by_name ?>, <?cs if:?one.withdrawn.text ?><?cs var:one.withdrawn.text ?><?cs else ?><?cs var:one.agreed.text ?><?cs /if ?><?cs call:summary_row_end() ?><?cs /each ?>
<?cs each:one = Data.unasked ?><?cs call:summary_row_start("Agreement") ?><?cs call:tag("Not asked yet", "yellow") ?><?cs call:line_break() ?><?cs var:one.name ?><?cs call:summary_row_end() ?><?cs /each ?>
<?cs call:summary_end() ?>
<?cs if:Data.may.work && Data.family.state == "open" ?><?cs call:text_screen_start() ?><?cs call:record_link("Change levels and criteria", "", "/levels") ?><?cs call:text_end() ?><?cs /if ?>
<?cs if:Data.clocks_count ?><?cs call:heading_m("What is due") ?><?cs call:list_spaced_start() ?><?cs each:one = Data.clocks ?><?cs call:clock_item(one) ?>
<?cs /each ?><?cs call:list_end() ?><?cs /if ?>
<?cs if:Data.may.actions ?><?cs call:heading_m("Who does what next") ?><?cs if:Data.actions_count ?><?cs call:list_spaced_start() ?><?cs each:one = Data.actions ?><?cs call:item_start() ?><?cs var:one.what ?><?cs call:line_break() ?><?cs call:quiet_start() ?><?cs if:one.mine ?>You<?cs else ?><?cs var:one.who ?><?cs /if ?>, by <?cs var:one.due.text ?><?cs call:span_end() ?><?cs if:one.late ?> <?cs call:tag("Late", "red") ?><?cs /if ?><?cs call:item_end() ?>
<?cs /each ?><?cs call:list_end() ?><?cs else ?><?cs call:para("Nothing.") ?><?cs /if ?><?cs call:text_screen_start() ?><?cs call:record_link("All actions", "", "/actions") ?><?cs call:text_end() ?><?cs /if ?>
<?cs if:Data.may.assessment ?><?cs call:heading_m("Criteria") ?><?cs if:Data.criteria_count ?><?cs call:list_start() ?><?cs each:one = Data.criteria ?><?cs call:item_start() ?><?cs var:one.label ?><?cs call:item_end() ?><?cs /each ?><?cs call:list_end() ?><?cs else ?><?cs call:para("None recorded.") ?><?cs /if ?><?cs /if ?>
<?cs call:heading_m("Team Around the Family") ?><?cs call:list_spaced_start() ?><?cs each:one = Data.taf ?><?cs call:item_start() ?><?cs var:one.name ?><?cs if:one.mine ?> (you)<?cs /if ?><?cs call:line_break() ?><?cs call:quiet_start() ?><?cs call:team_role_title(one) ?>, <?cs var:one.agency ?><?cs if:?one.ends.text ?>. Until <?cs var:one.ends.text ?><?cs /if ?><?cs call:span_end() ?><?cs call:item_end() ?>
<?cs /each ?><?cs call:list_end() ?><?cs if:!Data.taf_count ?><?cs call:para("Nobody yet.") ?><?cs /if ?><?cs call:text_screen_start() ?><?cs call:record_link("The team, and what each can see", "", "/team") ?><?cs call:text_end() ?>
<?cs if:Data.concerns.number ?><?cs call:heading_m("Concerns") ?><?cs call:text_start() ?><?cs call:record_link("Concerns: " + Data.concerns.number, "", "/concerns") ?><?cs call:text_end() ?><?cs /if ?>
<?cs if:Data.others_count ?><?cs call:heading_m("Other episodes") ?><?cs call:list_plain_start() ?><?cs each:one = Data.others ?><?cs call:item_start() ?><?cs call:link_start("/" + Page.program + "/family/" + one.reference) ?><?cs var:one.reference ?><?cs call:link_end() ?>, from <?cs var:one.starts.text ?> <?cs call:family_state(one.state) ?><?cs call:item_end() ?><?cs /each ?><?cs call:list_end() ?><?cs /if ?>
<?cs if:Data.may.lead || Data.may.manage ?><?cs call:screen_start() ?><?cs call:heading_m("More") ?><?cs call:list_plain_start() ?><?cs if:Data.may.origin ?><?cs call:item_start() ?><?cs call:record_link("What came in", "", "/origin") ?><?cs call:item_end() ?><?cs /if ?><?cs if:Data.may.plan && !Data.family.closed ?><?cs call:item_start() ?><?cs call:record_link("More time", "", "/extension") ?><?cs call:item_end() ?><?cs /if ?><?cs if:Data.may.work && Data.family.state == "open" ?><?cs call:item_start() ?><?cs call:record_link("Close this episode", "", "/close") ?><?cs call:item_end() ?><?cs /if ?><?cs if:Data.may.lead ?><?cs call:item_start() ?><?cs call:record_link("Warnings to those who visit", "", "/warning") ?><?cs call:item_end() ?><?cs /if ?><?cs if:Data.may.manage && !Data.family.closed ?><?cs call:item_start() ?><?cs call:record_link("Allocate a key worker", "", "/allocation") ?><?cs call:item_end() ?><?cs /if ?><?cs if:Data.may.manage ?><?cs call:item_start() ?><?cs call:record_link("Conflicts of interest", "", "/conflict") ?><?cs call:item_end() ?><?cs call:item_start() ?><?cs call:record_link("Restriction", "", "/restriction") ?><?cs call:item_end() ?><?cs call:item_start() ?><?cs call:record_link("Who has looked at this record", "", "/looks") ?><?cs call:item_end() ?><?cs if:Data.family.closed ?><?cs call:item_start() ?><?cs call:record_link("How it was closed", "", "/closure") ?><?cs call:item_end() ?><?cs /if ?><?cs /if ?><?cs call:list_end() ?><?cs call:block_end() ?><?cs /if ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>
