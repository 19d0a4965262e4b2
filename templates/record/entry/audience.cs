<?cs call:record_start("Who can see this?", "/entry/" + Data.entry.id) ?>
<?cs call:text_start() ?><?cs var:Data.entry.kind_label ?>, <?cs var:Data.entry.occurred_at.text ?><?cs call:text_end() ?>
<?cs if:Data.entry.audience == "named" ?><?cs call:para("Only people named for it, its author and the managers.") ?><?cs elif:Data.entry.audience == "lead" || Data.entry.in_confidence ?><?cs call:para("Only its author and those who lead and manage.") ?><?cs else ?><?cs call:para("Its author, those who lead and manage, and everyone on the team who may read entries.") ?><?cs /if ?>
<?cs call:heading_m("Now these people, by name") ?>
<?cs call:list_start() ?><?cs each:one = Data.audience ?><?cs call:item_start() ?><?cs var:one.name ?>, <?cs var:one.title ?>, <?cs var:one.agency ?><?cs call:item_end() ?>
<?cs /each ?><?cs call:list_end() ?>
<?cs if:Data.entry.family_may_see ?><?cs call:para("The family may see it.") ?><?cs else ?><?cs call:para("The family may not see it.") ?><?cs /if ?>
<?cs call:small("Nobody else finds it in a list, a search, a count, a print or a mail.") ?>
<?cs call:page_end() ?>
