<?cs call:page_start("Sign in", "") ?>
<?cs call:two_thirds_start() ?>
<?cs call:heading("Sign in") ?>
<?cs if:Data.viewer.name ?><?cs call:inset_start() ?><?cs call:text_start() ?>You are signed in as <?cs call:strong_start() ?><?cs var:Data.viewer.name ?><?cs call:strong_end() ?>.<?cs if:Sign_in.next && !Data.viewer.may ?> The page that you asked for is for another kind of account.<?cs /if ?><?cs call:text_end() ?><?cs call:text_start() ?><?cs if:Sign_in.next && Data.viewer.may ?><?cs call:link("Go on to the page that you asked for", Sign_in.next) ?><?cs else ?><?cs call:link("Go to your start page", Data.viewer.start) ?><?cs /if ?>, or sign in below with another account.<?cs call:text_end() ?><?cs call:block_end() ?><?cs /if ?>
<?cs if:Sign_in.away ?><?cs call:warning_text("We cannot check passwords at the moment. Wait a few minutes, then try again. If a child is in danger, call 999.") ?><?cs /if ?>
<?cs call:para("For people who work with families: at the council, a school, the police, health, housing or a voluntary organisation.") ?>
<?cs call:form_start(Sign_in.action) ?><?cs call:form_fields() ?><?cs call:form_end("Sign in") ?>
<?cs call:para("Forgotten your password? Ask your IT support. This service cannot change it.") ?>
<?cs call:details_start("I am a parent or carer, or a young person") ?>
<?cs call:para("You need no account.") ?>
<?cs call:list_start() ?><?cs call:list_item_link("Ask for help or make a complaint", "/") ?><?cs call:list_end() ?>
<?cs call:details_end() ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>
