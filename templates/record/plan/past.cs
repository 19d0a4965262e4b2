<?cs call:record_start("Family plan, version " + Data.plan.version, "/plan") ?>
<?cs call:inset("This is the plan as it was on " + Data.plan.recorded_at.text + ". It may have changed since.") ?>
<?cs if:Data.plan.what == "agreed" ?><?cs call:summary_start() ?>
<?cs call:summary_row_start("Agreed by the family") ?><?cs var:Data.plan.agreed_by ?>, on <?cs var:Data.plan.agreed_on.text ?>, <?cs call:agreed_how(Data.plan.agreed_how) ?><?cs call:summary_row_end() ?>
<?cs call:summary_row("In their words", Data.plan.agreed_words) ?><?cs call:summary_end() ?><?cs /if ?>
<?cs each:need = Data.needs ?><?cs call:card_start(need.need) ?><?cs call:text_start() ?><?cs call:need_state(need.state) ?><?cs call:text_end() ?><?cs call:summary_start() ?><?cs call:summary_row("What will be different", need.outcome) ?><?cs if:need.measure ?><?cs call:summary_row("How we will know", need.measure) ?><?cs /if ?><?cs call:summary_end() ?><?cs call:card_end() ?>
<?cs /each ?>
<?cs if:Data.actions_count ?><?cs call:blocks_start("Actions") ?><?cs call:th("What") ?><?cs call:th("Who") ?><?cs call:th("For whom") ?><?cs call:th("By when") ?><?cs call:th("How it went") ?><?cs call:table_body() ?>
<?cs each:one = Data.actions ?><?cs call:row_start() ?><?cs call:cell("What", one.what) ?><?cs call:cell("Who", one.who) ?><?cs if:one.whom ?><?cs call:cell("For", one.whom) ?><?cs else ?><?cs call:cell("For", "the whole family") ?><?cs /if ?><?cs call:cell("By", one.due.text) ?><?cs call:cell_start("How it went") ?><?cs call:action_state(one.state, "") ?><?cs call:td_end() ?><?cs call:row_end() ?><?cs /each ?><?cs call:table_end() ?><?cs /if ?>
<?cs call:page_end() ?>
