<?cs def:inset_link(words, text, href) ?><?cs call:inset_start() ?><?cs var:words ?> <?cs call:link_start(href) ?><?cs var:text ?><?cs call:link_end() ?><?cs call:block_end() ?>
<?cs /def ?>
<?cs def:way_count(text, href, words, count, late) ?><?cs call:way_start() ?><?cs call:heading_small_start() ?><?cs call:link_start(href) ?><?cs var:text ?><?cs call:link_end() ?><?cs call:heading_end() ?><?cs call:text_start() ?><?cs if:count > #0 ?><?cs call:tag(count + " waiting", "blue") ?> <?cs /if ?><?cs if:late > #0 ?><?cs call:tag(late + " late", "red") ?> <?cs /if ?><?cs var:words ?><?cs call:text_end() ?><?cs call:item_end() ?>
<?cs /def ?>
<?cs def:way(text, href, words) ?><?cs call:way_start() ?><?cs call:heading_small_start() ?><?cs call:link_start(href) ?><?cs var:text ?><?cs call:link_end() ?><?cs call:heading_end() ?><?cs call:text_start() ?><?cs var:words ?><?cs call:text_end() ?><?cs call:item_end() ?>
<?cs /def ?>
<?cs call:page_start("Start", "") ?>
<?cs if:Data.viewer.name ?><?cs call:heading_caption(Data.viewer.name, "What do you want to do?") ?><?cs else ?><?cs call:heading("What do you want to do?") ?><?cs /if ?>
<?cs if:Page.program == "manage" && !Data.viewer.complaints_officer && !Data.viewer.manager && !Data.viewer.commissioner && !Data.viewer.admin ?><?cs call:empty_state("There is no page for your role here yet.", "", "") ?><?cs /if ?>
<?cs call:danger_notices() ?><?cs call:untold_families() ?><?cs call:concern_news() ?><?cs each:one = Data.covers ?><?cs call:inset_start() ?><?cs if:one.mine ?>You cover for <?cs if:one.name ?><?cs var:one.name ?> (<?cs var:one.team ?>)<?cs else ?><?cs var:one.team ?><?cs /if ?><?cs else ?><?cs var:one.name ?> covers for you<?cs /if ?><?cs if:one.to_come ?> from <?cs var:one.starts.text ?><?cs /if ?> until <?cs var:one.ends.text ?>. <?cs call:link_hidden("See or end it", one.team, "/casework/cover") ?><?cs call:block_end() ?>
<?cs /each ?><?cs each:one = Data.breaches ?><?cs call:warning_text("An entry was marked as being about another family. See who was shown it, and decide what to do.") ?><?cs call:text_start() ?><?cs call:link(one.name, "/casework/family/" + one.reference + "/entry/" + one.entry) ?>, <?cs var:one.opened_at.text ?><?cs call:text_end() ?>
<?cs /each ?><?cs each:one = Data.said_no ?><?cs call:inset_link("Somebody said no to early help. See what to do next:", one.name, "/casework/family/" + one.reference + "/agreement") ?>
<?cs /each ?><?cs each:one = Data.arrived ?><?cs call:inset_link("Something new came in about a family of yours. Read it:", one.name, "/casework/family/" + one.reference + "/origin/" + one.arrival) ?>
<?cs /each ?><?cs each:one = Data.unopened ?><?cs call:inset_link("Your new family, not opened yet:", one.name, "/casework/family/" + one.reference) ?>
<?cs /each ?><?cs call:ways_start() ?>
<?cs if:Page.program == "casework" ?>
<?cs if:Data.viewer.contact_officer || Data.viewer.manager ?><?cs call:way_count("Inbox", "/casework/inbox", "Referrals and requests for help that wait for a decision, the most urgent first.", Data.inbox.waiting, Data.inbox.late) ?><?cs /if ?>
<?cs if:Data.viewer.contact_officer ?><?cs call:way("Key in a telephone call", "/casework/telephone", "Somebody called instead of writing: take down what they say.") ?><?cs /if ?>
<?cs if:Data.viewer.manager ?><?cs call:way_count("Allocation", "/casework/allocation", "Families that have no key worker yet, and how much each worker has.", Data.allocation.waiting, "0") ?><?cs /if ?>
<?cs call:way_count("Families", "/casework/families", "Families that you work with, and what is due next for each.", "0", Data.families.late) ?>
<?cs call:way_count("My actions", "/casework/actions", "What you have said you will do, by when.", Data.actions.open, Data.actions.late) ?>
<?cs if:Data.given.waiting > #0 ?><?cs call:way_count("Complaints for you to look into (" + Data.given.waiting + ")", "/manage/complaints", "Somebody gave them to you: what was written, and by when to answer.", "0", "0") ?><?cs /if ?>
<?cs call:way("Compliments", "/casework/compliments", "What families and others said was good.") ?>
<?cs call:way("Take down a complaint or compliment", "/casework/complaint", "Somebody tells you that something went wrong, or well: write it down for them.") ?>
<?cs if:Data.viewer.contact_officer || Data.viewer.key_worker || Data.viewer.manager ?><?cs call:way("Open a record in an emergency", "/casework/emergency", "Somebody may be at risk, and you do not work with the family. A manager reviews it.") ?><?cs /if ?>
<?cs if:Data.viewer.manager ?><?cs call:way_count("Records opened in an emergency", "/casework/emergencies", "Who opened a record that they do not work with, and why, for you to review.", Data.emergencies.waiting, Data.emergencies.late) ?><?cs call:way_count("More time", "/casework/extensions", "Families whose support should go on for longer, for you to decide.", Data.extensions.waiting, "0") ?><?cs /if ?>
<?cs if:Data.viewer.manager ?><?cs call:way("Cover", "/casework/cover", "While you are away another team’s manager decides for your families.") ?><?cs /if ?>
<?cs elif:Page.program == "manage" ?>
<?cs if:Data.viewer.complaints_officer ?><?cs call:way_count("Complaints", "/manage/complaints", "The register: what came in, what is due, and what was done.", Data.register.waiting, Data.register.late) ?><?cs elif:Data.viewer.manager ?><?cs call:way_count("Complaints", "/manage/complaints", "What you were asked to look into.", Data.given.waiting, "0") ?><?cs /if ?>
<?cs if:Data.viewer.complaints_officer || Data.viewer.commissioner ?><?cs call:way("Complaints in numbers", "/manage/complaints/numbers", "By kind, team, stage and time taken, and what was learned.") ?><?cs /if ?>
<?cs if:Data.viewer.manager || Data.viewer.commissioner ?><?cs call:way("Feedback", "/manage/feedback", "How the help was for families, in numbers.") ?><?cs call:way("Mystery shopping", "/manage/mystery-shopping", "What somebody found who tried the service as a family would, and what follows.") ?><?cs /if ?>
<?cs if:Data.viewer.admin || Data.viewer.commissioner ?><?cs call:way("Guide", "/manage/guide", "What families read about the service: change a page, publish it, see its history.") ?><?cs /if ?>
<?cs if:Data.viewer.admin || Data.viewer.manager ?><?cs call:way("Accounts", "/manage/accounts", "Who can sign in, and for which agency; end somebody’s sessions at once.") ?><?cs /if ?>
<?cs if:Data.viewer.admin ?><?cs call:way("Cover", "/manage/cover", "Which manager decides for another’s team while they are away.") ?><?cs call:way_count("Restricted records", "/manage/restricted", "Name another manager where the one who alone could find a record has left.", Data.home.unmanaged, "0") ?><?cs call:way("What the office looked at", "/manage/looks", "Who opened registers, lists and files that belong to no family, and when.") ?><?cs call:way("Mail", "/manage/mail", "Messages that could not be sent yet.") ?><?cs /if ?>
<?cs else ?>
<?cs call:way("Make a referral", "/partner/refer", "Ask for help for a family that you know.") ?>
<?cs call:way("My referrals", "/partner/referrals", "What became of the families that you referred.") ?>
<?cs call:way("My families", "/partner/families", "Families whose team you are on.") ?>
<?cs call:way("My actions", "/partner/actions", "What you have said you will do, by when.") ?>
<?cs call:way("Compliments", "/partner/compliments", "What families and others said was good.") ?>
<?cs call:way("How is it to work with us?", "/partner/feedback", "A few questions, once a quarter, answered without your name.") ?>
<?cs /if ?>
<?cs call:list_end() ?>
<?cs call:page_end() ?>
