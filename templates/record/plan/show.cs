<?cs def:plan_action(one) ?><?cs call:row_start() ?><?cs call:cell_start("What") ?><?cs var:one.what ?><?cs call:since_tag(one.since) ?><?cs if:one.progress ?><?cs call:text_small_long_start() ?><?cs var:one.progress ?><?cs call:text_end() ?><?cs /if ?><?cs call:td_end() ?>
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
<?cs if:Data.may.work ?><?cs call:button_group_screen_start() ?><?cs call:record_button("Add a need", "/need") ?><?cs if:Data.needs_count ?><?cs call:record_button_secondary("Add an action", "/action") ?><?cs call:record_button_secondary("Record that the family agreed", "/plan/agreement") ?><?cs /if ?><?cs call:block_end() ?><?cs /if ?>
<?cs if:Data.needs_count ?><?cs call:text_small_quiet_screen_start() ?>For a copy on paper, print this page: warnings to staff and links stay off it. Give it to the family by a way that is safe for them.<?cs call:text_end() ?><?cs /if ?>
<?cs if:!Data.needs_count ?><?cs call:empty_state("There is nothing in the plan yet. A plan begins with a need: what should be different, and how will you know?", "", "") ?><?cs /if ?>
<?cs each:need = Data.needs ?><?cs if:Data.may.work ?><?cs call:card_actions_start(need.need) ?><?cs call:record_link("Change", "this need", "/need/" + need.id) ?><?cs call:card_actions_end() ?><?cs else ?><?cs call:card_start(need.need) ?><?cs /if ?>
<?cs call:text_start() ?><?cs call:need_state(need.state) ?><?cs call:since_tag(need.since) ?><?cs call:text_end() ?>
<?cs call:summary_start() ?><?cs call:summary_row("What will be different", need.outcome) ?><?cs if:need.measure ?><?cs call:summary_row("How we will know", need.measure) ?><?cs /if ?><?cs call:summary_end() ?>
<?cs if:need.actions ?><?cs call:plan_actions("Actions for this need: " + need.need, need.id) ?><?cs elif:Data.may.actions ?><?cs call:para("No action yet.") ?><?cs /if ?>
<?cs if:Data.may.work && need.state != "dropped" ?><?cs call:text_screen_start() ?><?cs call:record_query_start("/action", "item", need.id) ?>Add an action<?cs call:unseen_start() ?> for this need<?cs call:span_end() ?><?cs call:link_end() ?><?cs call:text_end() ?><?cs /if ?>
<?cs call:card_end() ?><?cs /each ?>
<?cs if:Data.other.actions ?><?cs call:heading_m("Other actions") ?><?cs call:plan_actions("Actions for no one need", "0") ?><?cs /if ?>
<?cs if:Data.versions_count ?><?cs call:screen_start() ?><?cs call:details_start("Versions of the plan") ?><?cs call:list_plain_start() ?><?cs each:one = Data.versions ?><?cs call:item_start() ?><?cs call:record_link_start("/plan/version/" + one.version) ?>Version <?cs var:one.version ?><?cs call:link_end() ?><?cs if:one.what == "agreed" ?>, agreed by the family<?cs /if ?>, <?cs var:one.recorded_at.text ?>, <?cs var:one.who ?><?cs call:item_end() ?>
<?cs /each ?><?cs call:list_end() ?><?cs call:details_end() ?><?cs call:block_end() ?><?cs /if ?>
<?cs call:page_end() ?>
