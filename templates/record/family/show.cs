<?cs call:page_start("Family record", "/" + Page.program + "/families") ?>
<?cs call:heading_caption("Record " + Data.family.reference, Data.family.name) ?>
<?cs call:record_navigation() ?><?cs call:record_warnings() ?>
<?cs if:Data.family.closed ?><?cs call:inset("This episode is closed. You can read it; nothing can be added or changed.") ?><?cs /if ?>
<?cs if:Data.family.state == "allocated" && Data.may.lead ?><div class="govuk-inset-text"><p class="govuk-body">This episode has not been opened yet. Opening it sets the levels and starts its clocks.</p><?cs call:record_button("Open the episode", "/levels") ?></div><?cs /if ?>
<?cs if:Data.family.state == "accepted" && Data.may.manage ?><div class="govuk-inset-text"><p class="govuk-body">This family waits for a key worker.</p><?cs call:record_button("Allocate a key worker", "/allocation") ?></div><?cs /if ?>
<?cs call:two_thirds_start() ?>
<?cs if:Data.may.people ?><?cs call:blocks_start("Who is in the family") ?><?cs call:th("Name") ?><?cs call:th("Age") ?><?cs call:th("Born") ?><?cs call:th("School and languages") ?><?cs call:table_body() ?>
<?cs each:one = Data.members ?><?cs call:row_start() ?><?cs call:cell_start("Name") ?><a class="govuk-link" href="<?cs call:record_path("/person/" + one.person) ?>"><?cs var:one.name ?></a><?cs if:one.known_as ?> (<?cs var:one.known_as ?>)<?cs /if ?><br><span class="onedoor-secondary"><?cs call:member_role(one.role) ?></span><?cs call:td_end() ?><?cs call:cell_start("Age") ?><?cs call:person_age(one) ?><?cs call:td_end() ?><?cs call:cell_start("Born") ?><?cs if:?one.born.text ?><?cs if:one.born_precision != "exact" ?>about <?cs /if ?><?cs var:one.born.text ?><?cs elif:?one.due.text ?>expected <?cs var:one.due.text ?><?cs else ?>Not known<?cs /if ?><?cs call:td_end() ?><?cs call:cell_start("School and languages") ?><?cs if:one.school ?><?cs var:one.school ?><br><?cs /if ?><?cs var:one.first_language ?><?cs if:one.interpreter ?><br>Interpreter: <?cs var:one.interpreter ?><?cs /if ?><?cs call:td_end() ?><?cs call:row_end() ?><?cs /each ?><?cs call:table_end() ?>
<?cs if:Data.may.work || (Data.may.people && Data.may.write) ?><p class="govuk-body onedoor-no-print"><?cs call:record_link("Add a person", "", "/person") ?></p><?cs /if ?>
<?cs else ?><?cs call:heading_m("Who is in the family") ?><ul class="govuk-list govuk-list--bullet"><?cs each:one = Data.members ?><li><?cs var:one.name ?><?cs if:one.known_as ?> (<?cs var:one.known_as ?>)<?cs /if ?>, <?cs call:member_role(one.role) ?>, <?cs call:person_age(one) ?><?cs if:one.interpreter ?>. Interpreter: <?cs var:one.interpreter ?><?cs /if ?></li>
<?cs /each ?></ul><?cs /if ?>
<?cs if:Data.may.people ?><?cs call:heading_m("Who is who to whom") ?>
<?cs if:Data.relationships_count ?><ul class="govuk-list govuk-list--bullet"><?cs each:one = Data.relationships ?><li><?cs var:one.name ?>: <?cs var:one.type_label ?> of <?cs var:one.other_name ?><?cs if:one.main_carer ?>, main carer<?cs /if ?><?cs if:one.parental_responsibility == "yes" ?>, has parental responsibility<?cs elif:one.parental_responsibility == "no" ?>, no parental responsibility<?cs /if ?> <span class="onedoor-no-print"><?cs if:Data.may.write ?><?cs call:record_link("Change", "what " + one.name + " is to " + one.other_name, "/relationship/" + one.person + "/" + one.other) ?><?cs /if ?></span></li>
<?cs /each ?></ul><?cs else ?><?cs call:para("Nothing is recorded yet.") ?><?cs /if ?>
<?cs if:Data.may.write ?><p class="govuk-body onedoor-no-print"><?cs call:record_link("Add a relationship", "", "/relationship") ?></p><?cs /if ?><?cs /if ?>
<?cs if:Data.may.address ?><?cs call:heading_m("Who lives where") ?>
<?cs each:one = Data.households ?><div class="onedoor-entry"><p class="govuk-body onedoor-long-text"><strong><?cs var:one.people ?></strong>
<?cs var:one.address ?>
<?cs var:one.postcode ?></p><?cs if:one.confidential ?><p class="govuk-body"><?cs call:tag("Confidential", "red") ?></p><?cs /if ?></div><?cs /each ?>
<?cs if:!Data.households_count ?><?cs call:para("No address is recorded.") ?><?cs /if ?>
<?cs if:Data.may.write ?><p class="govuk-body onedoor-no-print"><?cs call:record_link("Add an address", "", "/address") ?></p><?cs /if ?><?cs /if ?>
<?cs call:heading_m("Latest entries") ?>
<?cs if:Data.may.write ?><div class="onedoor-no-print"><?cs call:record_button("Add an entry", "/entry") ?></div><?cs /if ?>
<?cs each:e = Data.entries ?><?cs call:record_entry(e) ?><?cs /each ?>
<?cs if:!Data.entries_count ?><?cs call:para("There is no entry that you can see.") ?><?cs /if ?>
<p class="govuk-body onedoor-no-print"><?cs call:record_link("Everything in order", "", "/chronology") ?></p>
<?cs call:columns_next_third() ?>
<?cs call:heading_m("How it stands") ?>
<p class="govuk-body"><?cs call:family_state(Data.family.state) ?></p>
<?cs call:summary_start() ?>
<?cs call:summary_row("Team", Data.family.team) ?>
<?cs if:Data.family.key_worker ?><?cs call:summary_row("Key worker", Data.family.key_worker) ?><?cs /if ?>
<?cs if:Data.family.level_of_need_label ?><?cs call:summary_row("Need", Data.family.level_of_need_label) ?><?cs /if ?>
<?cs if:Data.family.level_of_support_label ?><?cs call:summary_row("Support", Data.family.level_of_support_label) ?><?cs /if ?>
<?cs call:summary_row("Accepted", Data.family.starts.text) ?>
<?cs if:?Data.family.opened_at.text ?><?cs call:summary_row("Opened", Data.family.opened_at.text) ?><?cs /if ?>
<?cs if:?Data.family.ends.text ?><?cs call:summary_row("Closed", Data.family.ends.text) ?><?cs /if ?>
<?cs each:one = Data.agreements ?><?cs call:summary_row_start("Agreed") ?><?cs var:one.by_name ?>, <?cs var:one.agreed.text ?><?cs if:?one.withdrawn.text ?><br><?cs call:tag("Withdrawn", "red") ?> <?cs var:one.withdrawn.text ?><?cs /if ?><?cs call:summary_row_end() ?><?cs /each ?>
<?cs call:summary_end() ?>
<?cs if:Data.may.work && Data.family.state == "open" ?><p class="govuk-body onedoor-no-print"><?cs call:record_link("Change levels and criteria", "", "/levels") ?></p><?cs /if ?>
<?cs if:Data.clocks_count ?><?cs call:heading_m("What is due") ?><?cs call:list_plain_start() ?><?cs each:one = Data.clocks ?><?cs call:clock_item(one) ?>
<?cs /each ?><?cs call:list_end() ?><?cs /if ?>
<?cs if:Data.may.actions ?><?cs call:heading_m("Who does what next") ?><?cs if:Data.actions_count ?><ul class="govuk-list govuk-list--spaced"><?cs each:one = Data.actions ?><li><?cs var:one.what ?><br><span class="onedoor-secondary"><?cs if:one.mine ?>You<?cs else ?><?cs var:one.who ?><?cs /if ?>, by <?cs var:one.due.text ?></span><?cs if:one.late ?> <?cs call:tag("Late", "red") ?><?cs /if ?></li>
<?cs /each ?></ul><?cs else ?><?cs call:para("Nothing.") ?><?cs /if ?><p class="govuk-body onedoor-no-print"><?cs call:record_link("All actions", "", "/actions") ?></p><?cs /if ?>
<?cs if:Data.may.assessment ?><?cs call:heading_m("Criteria") ?><?cs if:Data.criteria_count ?><ul class="govuk-list govuk-list--bullet"><?cs each:one = Data.criteria ?><li><?cs var:one.label ?></li><?cs /each ?></ul><?cs else ?><?cs call:para("None recorded.") ?><?cs /if ?><?cs /if ?>
<?cs call:heading_m("Team Around the Family") ?><ul class="govuk-list govuk-list--spaced"><?cs each:one = Data.taf ?><li><?cs var:one.name ?><?cs if:one.mine ?> (you)<?cs /if ?><br><span class="onedoor-secondary"><?cs call:team_role(one.role) ?>. <?cs var:one.title ?>, <?cs var:one.agency ?><?cs if:?one.ends.text ?>. Until <?cs var:one.ends.text ?><?cs /if ?></span></li>
<?cs /each ?></ul><?cs if:!Data.taf_count ?><?cs call:para("Nobody yet.") ?><?cs /if ?><p class="govuk-body onedoor-no-print"><?cs call:record_link("The team, and what each can see", "", "/team") ?></p>
<?cs if:Data.concerns.number ?><?cs call:heading_m("Concerns") ?><p class="govuk-body"><?cs call:record_link("Concerns: " + Data.concerns.number, "", "/concerns") ?></p><?cs /if ?>
<?cs if:Data.others_count ?><?cs call:heading_m("Other episodes") ?><ul class="govuk-list"><?cs each:one = Data.others ?><li><a class="govuk-link" href="/<?cs var:Page.program ?>/family/<?cs var:one.reference ?>"><?cs var:one.reference ?></a>, from <?cs var:one.starts.text ?> <?cs call:family_state(one.state) ?></li><?cs /each ?></ul><?cs /if ?>
<?cs if:Data.may.lead || Data.may.manage ?><div class="onedoor-no-print"><?cs call:heading_m("More") ?><ul class="govuk-list"><?cs if:Data.may.plan && !Data.family.closed ?><li><?cs call:record_link("More time", "", "/extension") ?></li><?cs /if ?><?cs if:Data.may.work && Data.family.state == "open" ?><li><?cs call:record_link("Close this episode", "", "/close") ?></li><?cs /if ?><?cs if:Data.may.lead ?><li><?cs call:record_link("Warnings to those who visit", "", "/warning") ?></li><?cs /if ?><?cs if:Data.may.manage && !Data.family.closed ?><li><?cs call:record_link("Allocate a key worker", "", "/allocation") ?></li><?cs /if ?><?cs if:Data.may.manage ?><li><?cs call:record_link("Conflicts of interest", "", "/conflict") ?></li><li><?cs call:record_link("Who has looked at this record", "", "/looks") ?></li><?cs if:Data.family.closed ?><li><?cs call:record_link("How it was closed", "", "/closure") ?></li><?cs /if ?><?cs /if ?></ul></div><?cs /if ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>
