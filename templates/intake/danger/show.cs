<?cs call:page_start("Somebody may be in danger", "/" + Page.program) ?>
<?cs call:heading_caption(Data.danger.reference, "Somebody may be in danger") ?>
<?cs if:Data.danger.done.iso ?><?cs call:inset("This was dealt with.") ?><?cs elif:Data.danger.decided.iso ?><?cs call:inset("Nobody was told. It stays open until somebody else than " + Data.danger.done_by + " has looked at it.") ?><?cs call:duty_numbers() ?><?cs else ?><?cs if:Data.danger.late ?><?cs call:warning_text("This is late. It was to be dealt with on the day it came in.") ?><?cs /if ?><?cs call:duty_numbers() ?><?cs /if ?>
<?cs if:Data.danger.about_staff ?><?cs call:warning_text("It is about somebody who works here. Tell the designated officer within one working day. Do not ask the person concerned anything first, and do not tell them.") ?><?cs /if ?>
<?cs if:Data.danger.enquiry ?><?cs call:para("Somebody asks for help because they are hurt or frightened, " + Data.danger.told.text + ". What they wrote, and how to reach them safely, is in their request. Use only the ways that they said are safe.") ?><?cs call:button_link("Read their request", "/casework/enquiry/" + Data.danger.enquiry) ?>
<?cs else ?>
<?cs call:card_start("What they wrote about the danger") ?><?cs if:Data.danger.said ?><?cs call:long_text(Data.danger.said) ?><?cs else ?><?cs call:para("They said that somebody is in danger and wrote no more.") ?><?cs /if ?>
<?cs call:text_start() ?>Written with <?cs call:danger_source(Data.danger.source) ?>, <?cs var:Data.danger.told.text ?><?cs call:text_end() ?><?cs call:card_end() ?>
<?cs if:Data.danger.source == "feedback" ?><?cs call:para("What else they wrote in their feedback is not shown to anybody.") ?><?cs else ?><?cs call:para("The rest of what they wrote is for the complaints officers alone.") ?><?cs /if ?>
<?cs call:card_start("Who, and how to reach them safely") ?><?cs call:summary_start() ?>
<?cs each:one = Data.members ?><?cs if:one.wrote ?><?cs call:summary_row("Written by", one.name) ?><?cs /if ?><?cs /each ?>
<?cs if:Data.danger.source != "feedback" ?><?cs if:Data.danger.name ?><?cs call:summary_row("Written by", Data.danger.name) ?><?cs else ?><?cs call:summary_row("Written by", "They did not give a name") ?><?cs /if ?><?cs /if ?>
<?cs if:Data.danger.about_staff && Data.danger.staff_said ?><?cs call:summary_row("It is about", Data.danger.staff_said) ?><?cs /if ?>
<?cs call:summary_row_start("Safe ways") ?><?cs if:subcount(Data.danger.ways) ?><?cs call:safe_ways(Data.danger.ways) ?><?cs else ?>No safe way is known<?cs /if ?><?cs call:summary_row_end() ?>
<?cs if:Data.danger.phone ?><?cs call:summary_row("Telephone", Data.danger.phone.text) ?><?cs if:Data.danger.voicemail == "yes" ?><?cs call:summary_row("Voice message", "May be left") ?><?cs else ?><?cs call:summary_row("Voice message", "Must not be left") ?><?cs /if ?><?cs /if ?>
<?cs if:Data.danger.times ?><?cs call:summary_row("Good and bad times", Data.danger.times) ?><?cs /if ?>
<?cs if:Data.danger.email ?><?cs call:summary_row("Email", Data.danger.email) ?><?cs /if ?>
<?cs if:Data.danger.letter_address ?><?cs call:summary_row("Letters to", Data.danger.letter_address) ?><?cs /if ?>
<?cs call:summary_end() ?><?cs call:card_end() ?><?cs /if ?>
<?cs if:Data.danger.family ?><?cs call:card_start("The family") ?><?cs call:summary_start() ?>
<?cs call:summary_row("Family", Data.danger.family + ", record " + Data.danger.episode) ?><?cs call:summary_row("Team", Data.danger.team) ?><?cs if:Data.danger.key_worker ?><?cs call:summary_row("Key worker", Data.danger.key_worker) ?><?cs /if ?>
<?cs call:summary_row_start("Who is in it") ?><?cs call:list_plain_start() ?><?cs each:one = Data.members ?><?cs call:item_start() ?><?cs var:one.name ?>, <?cs call:member_role(one.role) ?><?cs if:one.born.text ?>, born <?cs var:one.born.text ?><?cs /if ?><?cs call:item_end() ?><?cs /each ?><?cs call:list_end() ?><?cs call:summary_row_end() ?>
<?cs call:summary_end() ?><?cs call:card_end() ?><?cs /if ?>
<?cs if:Data.danger.restricted ?><?cs call:inset("The family’s record is restricted, so it is not named here. Reach who wrote this as they say above. An administrator can tell its manager.") ?><?cs /if ?>
<?cs if:Data.about_count ?><?cs call:details_start("Who does not find this") ?><?cs call:list_start() ?><?cs each:one = Data.about ?><?cs call:list_item(one.name + ", " + one.title) ?><?cs /each ?><?cs call:list_end() ?><?cs call:details_end() ?><?cs /if ?>
<?cs if:Data.danger.second_said ?><?cs call:card_start("Why " + Data.danger.second_by + " does not agree that nobody needs to be told") ?><?cs call:long_text(Data.danger.second_said) ?><?cs call:card_end() ?><?cs /if ?>
<?cs if:Data.danger.done_what ?>
<?cs call:card_start("What was done") ?><?cs call:summary_start() ?><?cs if:Data.danger.social_care == "told" ?><?cs call:summary_row("Told", Data.danger.told_whom) ?><?cs else ?><?cs call:summary_row("Told", "Nobody") ?><?cs call:summary_row("Why nobody was told", Data.danger.why_nobody) ?><?cs /if ?><?cs call:summary_row("What was done", Data.danger.done_what) ?><?cs if:Data.danger.done.iso ?><?cs call:summary_row("By", Data.danger.done_by + ", " + Data.danger.done.text) ?><?cs else ?><?cs call:summary_row("By", Data.danger.done_by) ?><?cs /if ?><?cs if:Data.danger.done.iso && Data.danger.second_by ?><?cs call:summary_row("Looked at and agreed by", Data.danger.second_by) ?><?cs /if ?><?cs call:summary_end() ?><?cs call:card_end() ?>
<?cs /if ?>
<?cs if:Data.danger.done.iso ?><?cs elif:Data.danger.decided.iso ?>
<?cs if:Data.danger.done_by_me == #1 ?><?cs call:para("Ask a colleague to look at it today.") ?><?cs else ?><?cs call:button_link("Look at it and say whether you agree", "/" + Page.program + "/danger/" + Data.danger.reference + "/second") ?><?cs /if ?>
<?cs else ?>
<?cs if:Data.danger.taken_by ?><?cs call:para(Data.danger.taken_by + " is dealing with it, since " + Data.danger.taken.text + ".") ?><?cs /if ?>
<?cs call:button_group_start() ?><?cs if:!Data.danger.taken_by ?><?cs call:action_button("I am dealing with it", "/" + Page.program + "/danger/" + Data.danger.reference + "/take") ?><?cs /if ?><?cs call:button_link_secondary("Record what you did", "/" + Page.program + "/danger/" + Data.danger.reference + "/done") ?><?cs call:button_group_end() ?>
<?cs if:Page.program == "casework" && !Data.danger.about_staff && !Data.danger.enquiry ?><?cs call:text_start() ?><?cs call:link("It is about somebody who works here", "/casework/danger/" + Data.danger.reference + "/pass") ?><?cs call:text_end() ?><?cs /if ?>
<?cs /if ?>
<?cs call:page_end() ?>
