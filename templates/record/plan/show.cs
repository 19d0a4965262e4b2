<?cs def:plan_action(one) ?><?cs call:row_start() ?><?cs call:cell_start("What") ?><?cs var:one.what ?><?cs call:since_tag(one.since) ?><?cs if:one.progress ?><p class="govuk-body-s onedoor-long-text onedoor-secondary"><?cs var:one.progress ?></p><?cs /if ?><?cs call:td_end() ?>
<?cs call:cell("Who", one.who) ?><?cs if:one.whom ?><?cs call:cell("For", one.whom) ?><?cs else ?><?cs call:cell("For", "the whole family") ?><?cs /if ?><?cs call:cell("By", one.due.text) ?><?cs call:cell_start("How it goes") ?><?cs call:action_state(one.state, one.late) ?><?cs call:td_end() ?>
<?cs call:cell_links() ?><?cs if:Data.may.work || (one.mine && Data.may.write) ?><?cs call:record_link("Update", one.what, "/action/" + one.id) ?><?cs /if ?><?cs if:Data.may.work ?> <?cs call:record_link("Change", one.what, "/action/" + one.id + "/edit") ?><?cs /if ?><?cs call:td_end() ?><?cs call:row_end() ?><?cs /def ?>
<?cs def:plan_actions(caption, need) ?><?cs call:blocks_start(caption) ?><?cs call:th("What") ?><?cs call:th("Who") ?><?cs call:th("For whom") ?><?cs call:th("By when") ?><?cs call:th("How it goes") ?><?cs call:th_hidden("What you can do") ?><?cs call:table_body() ?>
<?cs each:one = Data.actions ?><?cs if:one.need == need ?><?cs call:plan_action(one) ?><?cs /if ?><?cs /each ?><?cs call:table_end() ?><?cs /def ?>
<?cs call:record_start("Family plan", "") ?>
<?cs if:?Data.plan.agreed_version ?><?cs call:summary_start() ?>
<?cs call:summary_row_start("Agreed by the family") ?><?cs var:Data.plan.agreed_by ?>, on <?cs var:Data.plan.agreed_on.text ?>, <?cs call:agreed_how(Data.plan.agreed_how) ?><?cs call:summary_row_end() ?>
<?cs call:summary_row("In their words", Data.plan.agreed_words) ?><?cs call:summary_end() ?>
<?cs if:Data.plan.changed_since ?><?cs call:inset("The plan has changed since the family agreed it. What is new or changed is marked.") ?><?cs /if ?>
<?cs elif:?Data.plan.version ?><?cs call:inset("The family has not agreed this plan yet.") ?><?cs /if ?>
<?cs each:one = Data.clocks ?><?cs call:clock_line(one) ?><?cs /each ?>
<?cs if:Data.may.work ?><div class="govuk-button-group onedoor-no-print"><?cs call:record_button("Add a need", "/need") ?><?cs if:Data.needs_count ?><?cs call:record_button_secondary("Add an action", "/action") ?><?cs call:record_button_secondary("Record that the family agreed", "/plan/agreement") ?><?cs /if ?></div><?cs /if ?>
<?cs if:Data.needs_count ?><p class="govuk-body-s onedoor-secondary onedoor-no-print">For a copy on paper, print this page: warnings to staff and links stay off it. Give it to the family by a way that is safe for them.</p><?cs /if ?>
<?cs if:!Data.needs_count ?><?cs call:empty_state("There is nothing in the plan yet. A plan begins with a need: what should be different, and how will you know?", "", "") ?><?cs /if ?>
<?cs each:need = Data.needs ?><?cs if:Data.may.work ?><div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h2 class="govuk-summary-card__title"><?cs var:need.need ?></h2><div class="govuk-summary-card__actions onedoor-no-print"><?cs call:record_link("Change", "this need", "/need/" + need.id) ?></div></div><div class="govuk-summary-card__content"><?cs else ?><?cs call:card_start(need.need) ?><?cs /if ?>
<p class="govuk-body"><?cs call:need_state(need.state) ?><?cs call:since_tag(need.since) ?></p>
<?cs call:summary_start() ?><?cs call:summary_row("What will be different", need.outcome) ?><?cs if:need.measure ?><?cs call:summary_row("How we will know", need.measure) ?><?cs /if ?><?cs call:summary_end() ?>
<?cs if:need.actions ?><?cs call:plan_actions("Actions for this need", need.id) ?><?cs else ?><?cs call:para("No action yet.") ?><?cs /if ?>
<?cs if:Data.may.work && need.state != "dropped" ?><p class="govuk-body onedoor-no-print"><a class="govuk-link" href="<?cs call:record_path("/action") ?>?item=<?cs var:need.id ?>">Add an action<span class="govuk-visually-hidden"> for this need</span></a></p><?cs /if ?>
<?cs call:card_end() ?><?cs /each ?>
<?cs if:Data.other.actions ?><?cs call:heading_m("Other actions") ?><?cs call:plan_actions("Actions for no one need", "0") ?><?cs /if ?>
<?cs if:Data.versions_count ?><div class="onedoor-no-print"><?cs call:details_start("Versions of the plan") ?><ul class="govuk-list"><?cs each:one = Data.versions ?><li><a class="govuk-link" href="<?cs call:record_path("/plan/version/" + one.version) ?>">Version <?cs var:one.version ?></a><?cs if:one.what == "agreed" ?>, agreed by the family<?cs /if ?>, <?cs var:one.recorded_at.text ?>, <?cs var:one.who ?></li>
<?cs /each ?></ul><?cs call:details_end() ?></div><?cs /if ?>
<?cs call:page_end() ?>
