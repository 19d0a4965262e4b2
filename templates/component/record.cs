<?cs # record.cs: what every page of a family's record shares. A page of the record is
   call:record_start("Title without personal data", "" or "/part to go back to")
   ... content ...
   call:page_end()
record_start_named(title, heading, back): with a heading of its own, which may be a name.
record_start shows the family's name, the title as heading, where one can go, warnings to those who visit,
and "I am worried someone is at risk". Reads Data.family, Data.may, Data.warnings (record.family_head).
   record_path(part)          address of a part of this record, as text
   record_link(text, hidden, part)  record_button(text, part)  record_button_secondary(text, part)
   record_button_warning(text, part)  the red one
   record_form(part, button)  the page's form, sent to that part; record_form_start(part) for one whose page picks its questions
   record_draft_form(part, button)  the same for a long form: also "Save as a draft"; record_draft_waits(part): one waits there
   record_confirm(part, text, keep, back)  a page that asks before something ends: see confirm in page.cs
   record_entry(e)            one entry of Data.entries or Data.events, with "Who can see this?"
   entry_marks(e) entry_when(e) family_state(state) team_role(role) team_role_title(one) member_role(role) scope_words(one)
   untold_notice() a concern of which nobody was told, on a page of the record; untold_families() Data.concerns of a start page; concern_news() those that the reader has not read
   person_age(one) name_age(one) clock_words(one) clock_item(one): when it is due and how much of it has gone
?>
<?cs def:record_path(part) ?>/<?cs var:Page.program ?>/family/<?cs var:Data.family.reference ?><?cs var:part ?><?cs /def ?>
<?cs def:record_link(text, hidden, part) ?><a class="govuk-link" href="<?cs call:record_path(part) ?>"><?cs var:text ?><?cs if:hidden ?><span class="govuk-visually-hidden"> <?cs var:hidden ?></span><?cs /if ?></a><?cs /def ?>
<?cs def:record_button(text, part) ?><a href="<?cs call:record_path(part) ?>" role="button" draggable="false" class="govuk-button" data-module="govuk-button"><?cs var:text ?></a>
<?cs /def ?>
<?cs def:record_button_secondary(text, part) ?><a href="<?cs call:record_path(part) ?>" role="button" draggable="false" class="govuk-button govuk-button--secondary" data-module="govuk-button"><?cs var:text ?></a>
<?cs /def ?>
<?cs def:record_button_warning(text, part) ?><a href="<?cs call:record_path(part) ?>" role="button" draggable="false" class="govuk-button govuk-button--warning" data-module="govuk-button"><?cs var:text ?></a>
<?cs /def ?>
<?cs def:record_form_start(part) ?><form method="post" action="<?cs call:record_path(part) ?>" novalidate data-module="onedoor-form">
<?cs call:engine_fields() ?><?cs if:?Form.version ?><?cs call:form_hidden("_version", Form.version) ?><?cs /if ?>
<?cs /def ?>
<?cs def:record_form(part, button) ?><?cs call:record_form_start(part) ?><?cs call:form_fields() ?><?cs call:form_end(button) ?><?cs /def ?>

<?cs def:ask_record_end(text, hidden, part) ?><form class="onedoor-action" method="post" action="<?cs call:record_path(part) ?>"><?cs call:engine_fields() ?><?cs call:ask_button(text, hidden) ?><?cs /def ?>
<?cs def:record_confirm(part, text, keep, back) ?><form method="post" action="<?cs call:record_path(part) ?>"><?cs call:engine_fields() ?><div class="govuk-button-group"><?cs call:form_button_of(text, "", "govuk-button--warning") ?><?cs call:record_link(keep, "", back) ?></div></form>
<?cs /def ?>

<?cs def:record_link_start(part) ?><a class="govuk-link" href="<?cs call:record_path(part) ?>"><?cs /def ?>
<?cs def:record_query_start(part, key, value) ?><a class="govuk-link" href="<?cs call:record_path(part) ?>?<?cs var:key ?>=<?cs var:value ?>"><?cs /def ?>

<?cs # A long form, which can be kept before it is finished: /part/draft. Whoever comes back finds their draft in it. ?>
<?cs def:record_draft_form(part, button) ?><?cs if:?Data.draft.id ?><div class="govuk-inset-text"><p class="govuk-body">This is your draft of <?cs var:Data.draft.saved_at.text ?>. Only you can see it. It is deleted after 28 days.</p>
<?cs if:Data.drafts.1.id ?><?cs call:details_start("What you saved at other times") ?><ul class="govuk-list"><?cs each:one = Data.drafts ?><?cs if:one.id != Data.draft.id ?><li><?cs call:record_query_start(part, "kept", one.id) ?><?cs var:one.saved_at.text ?></a></li><?cs /if ?><?cs /each ?></ul><?cs call:details_end() ?><?cs /if ?></div>
<?cs /if ?><?cs call:record_form_start(part) ?><?cs call:form_fields() ?><div class="govuk-button-group"><?cs call:form_button(button, "") ?><button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button" data-prevent-double-click="true" formaction="<?cs call:record_path(part) ?>/draft">Save as a draft</button></div><?cs call:form_close() ?><?cs /def ?>
<?cs def:record_draft_waits(part) ?><?cs if:Data.may.work && ?Data.drafts.0.id ?><div class="govuk-inset-text onedoor-no-print"><p class="govuk-body">You have a draft of <?cs var:Data.drafts.0.saved_at.text ?> that is not finished. <?cs call:record_link("Carry on with your draft", "", part) ?></p></div>
<?cs /if ?><?cs /def ?>

<?cs def:record_tab(text, part, current) ?><li class="moj-sub-navigation__item"><a class="moj-sub-navigation__link"<?cs if:current ?> aria-current="page"<?cs /if ?> href="<?cs call:record_path(part) ?>"><?cs var:text ?></a></li>
<?cs /def ?>
<?cs # Where one can go: seven parts; those of the plan and of the team's meetings have a second line of their own while one is there. ?>
<?cs def:record_tab_of(text, part, current) ?><li><a class="govuk-link govuk-link--no-visited-state"<?cs if:current ?> aria-current="page"<?cs /if ?> href="<?cs call:record_path(part) ?>"><?cs var:text ?></a></li>
<?cs /def ?>
<?cs def:record_navigation() ?><?cs set:Look.at = "" ?><?cs if:Page.thing == "plan" || Page.thing == "need" || Page.thing == "action" || Page.thing == "review" || Page.thing == "extension" ?><?cs set:Look.at = "plan" ?><?cs /if ?>
<nav class="moj-sub-navigation onedoor-record-navigation" aria-label="Record"><ul class="moj-sub-navigation__list">
<?cs call:record_tab("Overview", "", Page.thing == "family") ?><?cs call:record_tab("Chronology", "/chronology", Page.thing == "chronology" || Page.thing == "entry") ?><?cs if:Data.may.assessment ?><?cs call:record_tab("Assessment", "/assessment", Page.thing == "assessment") ?><?cs /if ?><?cs if:Data.may.plan ?><?cs call:record_tab("Plan and actions", "/plan", Look.at == "plan") ?><?cs elif:Data.may.actions ?><?cs call:record_tab("Actions", "/actions", Look.at == "plan") ?><?cs /if ?><?cs if:Data.may.minutes ?><?cs call:record_tab("Meetings", "/meetings", Page.thing == "meeting") ?><?cs /if ?><?cs call:record_tab("Team", "/team", Page.thing == "involvement") ?><?cs if:Data.may.people ?><?cs call:record_tab("Agreement", "/agreement", Page.thing == "agreement" || Page.thing == "sharing") ?><?cs /if ?></ul></nav>
<?cs if:Look.at == "plan" && Data.may.plan ?><nav class="onedoor-record-part" aria-label="Plan and actions"><ul><?cs call:record_tab_of("Family plan", "/plan", Page.thing == "plan" || Page.thing == "need") ?><?cs if:Data.may.actions ?><?cs call:record_tab_of("Who does what", "/actions", Page.thing == "action") ?><?cs /if ?><?cs call:record_tab_of("Reviews", "/reviews", Page.thing == "review") ?><?cs if:Data.may.lead && (!Data.family.closed || Page.thing == "extension") ?><?cs call:record_tab_of("More time", "/extension", Page.thing == "extension") ?><?cs /if ?></ul></nav>
<?cs /if ?>
<?cs if:Page.thing != "concern" ?><p class="onedoor-worried"><?cs if:Page.thing == "family" && Data.may.write ?><?cs call:record_button("Add an entry", "/entry") ?> <?cs /if ?><?cs call:record_button_warning("I am worried someone is at risk", "/concern") ?></p>
<?cs /if ?><?cs /def ?>
<?cs def:record_glass() ?><?cs if:Data.may.reads_only ?><div class="onedoor-notice onedoor-notice--warning" role="note"><h2 class="govuk-heading-s">You opened this record in an emergency</h2><p class="govuk-body">You can read what you asked for until <?cs var:Data.glass.ends.text ?>. You cannot change anything. A manager will see what you looked at.</p><?cs call:ask_start("I have finished reading", "") ?><?cs call:para("The record is shut at once. To open it again you have to say why again.") ?><?cs call:ask_record_end("Shut this record", "", "/emergency/end") ?></div>
<?cs /if ?><?cs /def ?>
<?cs def:agreement_answer(one) ?><?cs if:?one.withdrawn.text ?><?cs call:tag("Taken back", "red") ?><?cs elif:one.answer == "agreed" ?><?cs call:tag("Agreed", "green") ?><?cs elif:one.answer == "refused" ?><?cs call:tag("Said no", "red") ?><?cs else ?><?cs call:tag("Not safe to ask", "orange") ?><?cs /if ?><?cs /def ?>
<?cs # What needs the one who leads when the family says no; on every page of the record but the one that it points to. ?>
<?cs def:agreement_notice() ?><?cs if:(Data.family.standing == "stopped" || Data.family.standing == "disagree") && !Data.family.closed && Page.thing != "agreement" ?><div class="onedoor-notice onedoor-notice--warning" role="note"><h2 class="govuk-heading-s"><?cs if:Data.family.standing == "stopped" ?>The family has said no to early help<?cs else ?>The adults disagree about early help<?cs /if ?></h2><p class="govuk-body"><?cs call:record_link("See what happened and what to do next", "", "/agreement") ?></p></div><?cs /if ?><?cs /def ?>
<?cs def:sharing_refusals() ?><?cs if:Data.refusals_count ?><div class="onedoor-notice onedoor-notice--warning" role="note"><h2 class="govuk-heading-s">The family has said no</h2><p class="govuk-body">This agency may not see:</p><ul class="govuk-list govuk-list--bullet"><?cs each:one = Data.refusals ?><li><?cs var:one.what ?></li><?cs /each ?></ul><p class="govuk-body"><?cs call:record_link("Agreement and sharing", "", "/agreement") ?></p></div><?cs /if ?><?cs /def ?>
<?cs # A concern of which nobody was told stays before everybody's eyes who may read it, until somebody says whom they told. ?>
<?cs def:untold_start() ?><div class="onedoor-stop onedoor-no-print" role="note"><h2 class="govuk-heading-s">Nobody has been told of a concern yet</h2><p class="govuk-body"><?cs if:Service.duty.number ?>Call <?cs if:Service.duty.name ?><?cs var:Service.duty.name ?> on <?cs /if ?><strong class="onedoor-number"><a class="govuk-link" href="tel:<?cs var:Service.duty.tel ?>"><?cs var:Service.duty.number ?></a></strong> now<?cs else ?>Call children’s social care now<?cs /if ?>. Then say whom you told: <?cs /def ?>
<?cs def:untold_end() ?></p></div>
<?cs /def ?>
<?cs def:untold_notice() ?><?cs if:Data.untold.number && Page.thing != "concern" ?><?cs call:untold_start() ?><?cs call:record_link("concerns of this family", "", "/concerns") ?><?cs call:untold_end() ?><?cs /if ?><?cs /def ?>
<?cs def:untold_families() ?><?cs if:subcount(Data.concerns) ?><?cs call:untold_start() ?><?cs each:one = Data.concerns ?><?cs if:!first(one) ?>, <?cs /if ?><a class="govuk-link" href="/<?cs var:Page.program ?>/family/<?cs var:one.reference ?>/concerns"><?cs var:one.name ?></a><?cs /each ?><?cs call:untold_end() ?><?cs /if ?><?cs /def ?>
<?cs def:concern_news() ?><?cs if:subcount(Data.concern_news) ?><div class="onedoor-notice onedoor-notice--warning"><h2 class="govuk-heading-s">A concern was recorded that you have not read</h2><p class="govuk-body">Read it now: <?cs each:one = Data.concern_news ?><?cs if:!first(one) ?>, <?cs /if ?><a class="govuk-link" href="/<?cs var:Page.program ?>/family/<?cs var:one.reference ?>/concerns"><?cs var:one.name ?></a><?cs /each ?></p></div><?cs /if ?><?cs /def ?>
<?cs def:record_warnings() ?><?cs call:untold_notice() ?><?cs call:record_glass() ?><?cs call:agreement_notice() ?><?cs if:Data.warnings_count ?><div class="onedoor-notice onedoor-notice--warning onedoor-no-print" role="note"><h2 class="govuk-heading-s">Before you visit</h2><?cs each:one = Data.warnings ?><p class="govuk-body"><?cs if:one.confirmed == #0 ?><strong>Said in the referral, not confirmed yet:</strong> <?cs /if ?><?cs var:one.said ?><?cs if:one.confirmed == #0 && Data.may.work && Page.thing != "warning" ?> <?cs call:record_link("Ask about it and confirm it", "", "/warning") ?><?cs /if ?></p><?cs /each ?></div>
<?cs /if ?><?cs /def ?>
<?cs def:record_start_named(title, heading, back) ?><?cs call:page_start(title, "/" + Page.program + "/family/" + Data.family.reference + back) ?>
<?cs call:heading_caption(Data.family.name, heading) ?>
<?cs call:record_navigation() ?><?cs call:record_warnings() ?>
<?cs if:Data.family.closed ?><?cs call:inset("This episode is closed. You can read it; nothing can be added or changed.") ?><?cs /if ?><?cs /def ?>
<?cs def:record_start(title, back) ?><?cs call:record_start_named(title, title, back) ?><?cs /def ?>

<?cs # Who is who to whom, in words. ?>
<?cs def:relationships(list, may_change) ?><?cs if:subcount(list) ?><?cs call:list_start() ?><?cs each:one = list ?><?cs call:item_start() ?><?cs var:one.name ?>: <?cs var:one.type_label ?> of <?cs var:one.other_name ?><?cs if:one.main_carer ?>, main carer<?cs /if ?><?cs if:one.parental_responsibility == "yes" ?>, has parental responsibility<?cs elif:one.parental_responsibility == "no" ?>, no parental responsibility<?cs /if ?> <?cs call:screen_words_start() ?><?cs if:may_change ?><?cs call:record_link("Change", "what " + one.name + " is to " + one.other_name, "/relationship/" + one.person + "/" + one.other) ?><?cs /if ?><?cs call:span_end() ?><?cs call:item_end() ?>
<?cs /each ?><?cs call:list_end() ?><?cs else ?><?cs call:para("Nothing is recorded yet.") ?><?cs /if ?><?cs /def ?>
<?cs def:family_state(state) ?><?cs if:state == "accepted" ?><?cs call:tag("Waits for a key worker", "yellow") ?><?cs elif:state == "allocated" ?><?cs call:tag("Not opened yet", "blue") ?><?cs elif:state == "open" ?><?cs call:tag("Open", "green") ?><?cs else ?><?cs call:tag("Closed", "grey") ?><?cs /if ?><?cs /def ?>
<?cs def:team_role(role) ?><?cs if:role == "key_worker" ?>Key worker<?cs elif:role == "lead_practitioner" ?>Lead practitioner<?cs elif:role == "consulted" ?>Consulted<?cs else ?>Team member<?cs /if ?><?cs /def ?>
<?cs # What they do on the team and their title, once where both are the same. ?>
<?cs def:team_role_title(one) ?><?cs if:one.role == "key_worker" && string.slice(one.title, 0, 10) == "Key worker" || one.role == "lead_practitioner" && string.slice(one.title, 0, 17) == "Lead practitioner" ?><?cs var:one.title ?><?cs else ?><?cs call:team_role(one.role) ?>. <?cs var:one.title ?><?cs /if ?><?cs /def ?>
<?cs def:member_role(role) ?><?cs if:role == "child" ?>Child or young person<?cs elif:role == "parent_or_carer" ?>Parent or carer<?cs elif:role == "other_significant_adult" ?>Other significant adult<?cs else ?>Somebody else<?cs /if ?><?cs /def ?>
<?cs def:scope_words(one) ?><?cs if:one.leads ?>The whole record<?cs else ?><?cs if:!one.plan && !one.actions && !one.minutes && !one.entries && !one.assessment && !one.people && !one.address && !one.safe_contact ?>Nothing<?cs else ?><ul class="govuk-list govuk-list--compact"><?cs if:one.plan ?><li>Plan and reviews</li><?cs /if ?><?cs if:one.actions ?><li>Actions</li><?cs /if ?><?cs if:one.minutes ?><li>Meetings and minutes</li><?cs /if ?><?cs if:one.entries ?><li>Entries for the team</li><?cs /if ?><?cs if:one.assessment ?><li>Assessment</li><?cs /if ?><?cs if:one.people ?><li>Dates of birth, languages, schools, relationships</li><?cs /if ?><?cs if:one.address ?><li>Addresses</li><?cs /if ?><?cs if:one.safe_contact ?><li>Safe contact</li><?cs /if ?></ul><?cs /if ?><?cs /if ?><?cs /def ?>
<?cs def:person_age(one) ?><?cs if:one.dead ?>Has died<?cs elif:one.ended ?>Pregnancy ended<?cs elif:one.unborn ?>Unborn<?cs elif:?one.months ?><?cs if:one.months == #1 ?>1 month<?cs else ?><?cs var:one.months ?> months<?cs /if ?><?cs elif:?one.years ?><?cs var:one.years ?><?cs else ?>Age not known<?cs /if ?><?cs /def ?>
<?cs # After a name: ", 6", and nothing after a name that says itself that the baby is not born. ?>
<?cs def:name_age(one) ?><?cs if:!(one.unborn && string.slice(one.name, 0, 6) == "Unborn") ?>, <?cs call:person_age(one) ?><?cs /if ?><?cs /def ?>
<?cs def:clock_distance(one) ?><?cs if:one.state == "over" ?><?cs if:one.distance == #1 ?>1 day late<?cs else ?><?cs var:one.distance ?> days late<?cs /if ?><?cs elif:one.days == #0 ?>today<?cs elif:one.days == #1 ?>tomorrow<?cs else ?>in <?cs var:one.days ?> days<?cs /if ?><?cs /def ?>
<?cs def:clock_words(one) ?><?cs if:one.kind == "review" ?>Review<?cs elif:one.kind == "support_end" ?>Support ends<?cs elif:one.kind == "agreement_again" ?>Ask for agreement again<?cs elif:one.kind == "entry" ?>Record what was done<?cs else ?>Due<?cs /if ?><?cs /def ?>

<?cs def:clock_item(one) ?><li><?cs call:clock_words(one) ?>: <?cs var:one.due.text ?>, <?cs if:one.state == "over" ?><strong class="govuk-tag govuk-tag--red"><?cs call:clock_distance(one) ?></strong><?cs elif:one.state == "soon" ?><strong class="govuk-tag govuk-tag--yellow"><?cs call:clock_distance(one) ?></strong><?cs else ?><?cs call:clock_distance(one) ?><?cs /if ?><?cs call:clock_picture(one.spent, one.span, one.state) ?></li>
<?cs /def ?>

<?cs def:entry_when(e) ?><?cs if:e.precision == "about" ?>about <?cs var:e.occurred_day.text ?><?cs elif:e.precision == "day" ?><?cs var:e.occurred_day.text ?><?cs else ?><?cs var:e.occurred_at.text ?><?cs /if ?><?cs /def ?>
<?cs def:record_seen() ?><?cs if:Data.seen_count ?><?cs call:table_start("Who was shown this entry, and when first") ?><?cs call:th("Name") ?><?cs call:th("Agency") ?><?cs call:th("First shown") ?><?cs call:table_body() ?><?cs each:one = Data.seen ?><?cs call:row_start() ?><?cs call:td(one.name) ?><?cs call:td_start() ?><?cs var:one.title ?>, <?cs var:one.agency ?><?cs call:td_end() ?><?cs call:td(one.first_at.text) ?><?cs call:row_end() ?><?cs /each ?><?cs call:table_end() ?><?cs else ?><?cs call:heading_m("Who was shown this entry") ?><?cs call:para("Nobody but its author.") ?><?cs /if ?><?cs /def ?>
<?cs def:entry_marks(e) ?><?cs if:e.state == "retracted" ?> <?cs call:tag("Retracted", "grey") ?><?cs elif:e.state == "corrected" ?> <?cs call:tag("Corrected since", "grey") ?><?cs elif:e.state == "wrong_family" ?> <?cs call:tag("Wrong family: hidden", "red") ?><?cs /if ?><?cs if:e.nature == "opinion" ?> <?cs call:tag("Opinion", "purple") ?><?cs else ?> <?cs call:tag("Fact", "blue") ?><?cs /if ?><?cs if:e.in_confidence ?> <?cs call:tag("In confidence", "orange") ?><?cs /if ?><?cs if:e.family_may_see == #0 ?> <?cs call:tag("Not for the family", "yellow") ?><?cs /if ?><?cs if:?e.late_days ?> <?cs if:e.late_days == #1 ?><?cs call:tag("Recorded a day late", "red") ?><?cs else ?><?cs call:tag("Recorded " + e.late_days + " days late", "red") ?><?cs /if ?><?cs /if ?><?cs if:?e.supersedes_id ?> <?cs call:tag("Correction", "teal") ?><?cs /if ?><?cs /def ?>
<?cs def:entry_said(e) ?><?cs if:e.state == "retracted" ?><p class="govuk-body">Retracted by <?cs var:e.state_by ?>, <?cs var:e.state_at.text ?>: <?cs var:e.state_reason ?></p><?cs call:details_start("What it said") ?><p class="govuk-body onedoor-long-text"><?cs var:e.said ?></p><?cs call:details_end() ?><?cs else ?><?cs if:e.state == "corrected" ?><p class="govuk-body">Corrected by <?cs var:e.state_by ?>, <?cs var:e.state_at.text ?>: <?cs var:e.state_reason ?></p><?cs elif:e.state == "wrong_family" ?><p class="govuk-body">Marked “wrong family” by <?cs var:e.state_by ?>, <?cs var:e.state_at.text ?>: <?cs var:e.state_reason ?></p><?cs /if ?><p class="govuk-body onedoor-long-text"><?cs var:e.said ?></p><?cs /if ?><?cs /def ?>
<?cs def:entry_about(e) ?><?cs if:e.subjects ?><p class="govuk-body-s onedoor-secondary">About <?cs var:e.subjects ?><?cs if:e.present ?>. There: <?cs var:e.present ?><?cs /if ?></p><?cs elif:e.present ?><p class="govuk-body-s onedoor-secondary">There: <?cs var:e.present ?></p><?cs /if ?><?cs /def ?>
<?cs def:entry_readers(e) ?><details class="govuk-details onedoor-who"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Who can see this?</span></summary><div class="govuk-details__text"><p class="govuk-body onedoor-long-text"><?cs var:e.readers ?></p><a class="govuk-link" href="<?cs call:record_path("/entry/" + e.id + "/audience") ?>">More about who can see this</a></div></details><?cs /def ?>
<?cs def:record_entry(e) ?><article class="onedoor-entry"><h3 class="govuk-heading-s"><?cs var:e.kind_label ?>, <?cs call:entry_when(e) ?></h3>
<p class="govuk-body-s"><?cs call:entry_marks(e) ?></p>
<?cs call:entry_said(e) ?><?cs call:entry_about(e) ?>
<p class="govuk-body-s onedoor-secondary">Recorded <?cs var:e.recorded_at.text ?> by <?cs var:e.author ?>, <?cs var:e.agency ?><?cs if:e.source ?>. Told by <?cs var:e.source ?><?cs /if ?></p>
<?cs call:entry_readers(e) ?>
<p class="govuk-body-s onedoor-no-print"><?cs if:Page.name != "casework.entry_show" && Page.name != "partner.entry_show" ?><?cs if:e.precision == "minute" ?><?cs call:record_link("Open this entry", "of " + e.occurred_at.text, "/entry/" + e.id) ?><?cs else ?><?cs call:record_link("Open this entry", "of " + e.occurred_day.text, "/entry/" + e.id) ?><?cs /if ?><?cs elif:e.id != Data.entry.id ?><?cs call:record_link("Open this version", "of " + e.recorded_at.text, "/entry/" + e.id) ?><?cs /if ?></p></article>
<?cs /def ?>
