<?cs # work.cs: what the pages of the team's work share (assessment, plan, actions, meetings, reviews, more time, closing).
   action_state(state, late)  need_state(state)  meeting_state(state)  since_tag(since): tags in words
   blocks_start(caption) ... table_end()   a table whose rows become blocks on a narrow screen, with
   cell(label, text)  cell_start(label) ... td_end()
   clock_line(one)           "The next review is due by 3 March 2027" of Data.clocks
?>
<?cs def:action_state(state, late) ?><?cs if:state == "done" ?><?cs call:tag("Done", "green") ?><?cs elif:state == "cannot" ?><?cs call:tag("Cannot be done", "grey") ?><?cs elif:late ?><?cs call:tag("Late", "red") ?><?cs elif:state == "doing" ?><?cs call:tag("In progress", "teal") ?><?cs else ?><?cs call:tag("To do", "blue") ?><?cs /if ?><?cs /def ?>
<?cs def:need_state(state) ?><?cs if:state == "met" ?><?cs call:tag("Reached", "green") ?><?cs elif:state == "partly_met" ?><?cs call:tag("Partly reached", "yellow") ?><?cs elif:state == "not_met" ?><?cs call:tag("Not reached", "red") ?><?cs elif:state == "dropped" ?><?cs call:tag("No longer part of the plan", "grey") ?><?cs else ?><?cs call:tag("Working on it", "blue") ?><?cs /if ?><?cs /def ?>
<?cs def:meeting_kind(kind) ?><?cs if:kind == "review" ?>Review meeting<?cs else ?>Team Around the Family meeting<?cs /if ?><?cs /def ?>
<?cs def:meeting_state(state, past) ?><?cs if:state == "held" ?><?cs call:tag("Held", "green") ?><?cs elif:state == "cancelled" ?><?cs call:tag("Cancelled", "grey") ?><?cs elif:past ?><?cs call:tag("Minutes wanted", "yellow") ?><?cs else ?><?cs call:tag("Planned", "blue") ?><?cs /if ?><?cs /def ?>
<?cs def:since_tag(since) ?><?cs if:since == "new" ?> <?cs call:tag("New since agreed", "purple") ?><?cs elif:since == "changed" ?> <?cs call:tag("Changed since agreed", "purple") ?><?cs /if ?><?cs /def ?>
<?cs def:clock_line(one) ?><?cs if:one.kind == "review" ?><p class="govuk-body">The next review is due by <strong><?cs var:one.due.text ?></strong>. <?cs elif:one.kind == "support_end" ?><p class="govuk-body">Support ends on <strong><?cs var:one.due.text ?></strong>, unless a manager extends it. <?cs /if ?><?cs if:one.kind == "review" || one.kind == "support_end" ?><?cs if:one.state == "over" ?><?cs call:clock("Late", one.state) ?><?cs elif:one.state == "soon" ?><?cs call:clock("Due soon", one.state) ?><?cs /if ?><?cs call:clock_picture(one.spent, one.span, one.state) ?></p>
<?cs /if ?><?cs /def ?>
<?cs def:level_lines() ?><?cs if:Data.family.level_of_need_label ?><?cs call:summary_row("Level of need", Data.family.level_of_need_label) ?><?cs /if ?><?cs if:Data.family.level_of_support_label ?><?cs call:summary_row("Level of support", Data.family.level_of_support_label) ?><?cs /if ?><?cs /def ?>
<?cs def:closure_reason(code) ?><?cs if:code == "needs_met" ?>Needs met, goals reached<?cs elif:code == "single_agency" ?>One agency carries on with the support<?cs elif:code == "stepped_up" ?>Stepped up: children's social care has accepted<?cs elif:code == "agreement_withdrawn" ?>The family decided to end early help<?cs elif:code == "no_contact" ?>No contact could be made<?cs elif:code == "moved_away" ?>The family moved away<?cs elif:code == "transferred" ?>Passed on to another council or service<?cs elif:code == "died" ?>A death in the family<?cs elif:code == "opened_in_error" ?>Opened in error<?cs else ?>Another reason<?cs /if ?><?cs /def ?>
<?cs def:voice_how(code) ?><?cs if:code == "play" ?>By playing or drawing<?cs elif:code == "observation" ?>By watching a small child<?cs elif:code == "advocate" ?>From somebody who speaks for the child<?cs elif:code == "school" ?>From school or nursery<?cs elif:code == "not_yet" ?>Not yet<?cs else ?>By talking<?cs /if ?><?cs /def ?>
<?cs def:next_step(code) ?><?cs if:code == "plan" ?>A family plan with a Team Around the Family<?cs elif:code == "single_agency" ?>Help from one agency<?cs elif:code == "specialist" ?>A specialist service as well<?cs elif:code == "step_up" ?>Ask children's social care to take over<?cs elif:code == "none" ?>No more help is needed<?cs /if ?><?cs /def ?>
<?cs def:agreed_how(code) ?><?cs if:code == "visit" ?>at a visit<?cs elif:code == "phone" ?>on the telephone or a video call<?cs elif:code == "signed" ?>by signing a copy<?cs else ?>at a meeting of the team<?cs /if ?><?cs /def ?>
<?cs def:blocks_start(caption) ?><div class="onedoor-table onedoor-table--blocks" role="region" aria-label="<?cs var:caption ?>" tabindex="0"><table class="govuk-table"><caption class="govuk-table__caption govuk-table__caption--m"><?cs var:caption ?></caption><thead class="govuk-table__head"><tr class="govuk-table__row">
<?cs /def ?>
<?cs def:th_hidden(text) ?><th scope="col" class="govuk-table__header onedoor-no-print"><span class="govuk-visually-hidden"><?cs var:text ?></span></th>
<?cs /def ?>
<?cs def:cell(label, text) ?><td class="govuk-table__cell" data-label="<?cs var:label ?>"><?cs var:text ?></td>
<?cs /def ?>
<?cs def:cell_start(label) ?><td class="govuk-table__cell" data-label="<?cs var:label ?>"><?cs /def ?>
<?cs def:cell_links() ?><td class="govuk-table__cell onedoor-no-print"><?cs /def ?>
