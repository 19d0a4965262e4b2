<?cs call:record_start("Ask the family how it went", "") ?>
<?cs call:two_thirds_start() ?>
<?cs call:para("Each adult and young person of the family can answer some questions about the help, once, with a code of their own. They need no account.") ?>
<?cs call:list_start() ?><?cs call:list_item("Give the code in person. It is shown once, to copy or print. It is never sent by mail.") ?><?cs call:list_item("You do not see what they answer, and it is not in the family's record. Answers are only counted, together with those of others.") ?><?cs call:list_item("Make the codes before you close the episode.") ?><?cs call:list_end() ?>
<?cs call:record_form("/feedback", "Make the code") ?>
<?cs if:Data.invited_count ?><?cs call:blocks_start("Codes that were made") ?><?cs call:th("For") ?><?cs call:th("Made") ?><?cs call:th("Holds until") ?><?cs call:table_body() ?>
<?cs each:one = Data.invited ?><?cs call:row_start() ?><?cs call:cell("For", one.name) ?><?cs call:cell("Made", one.made.text) ?><?cs call:cell_start("Holds until") ?><?cs if:one.past ?>It is over: <?cs /if ?><?cs var:one.holds_until.text ?><?cs call:td_end() ?><?cs call:row_end() ?><?cs /each ?><?cs call:table_end() ?>
<?cs call:para("A code was lost? Make another for the same person: the first then stops working.") ?><?cs /if ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>
