<?cs call:page_start("Check your answers", Journey.base) ?>
<?cs call:heading_caption(Journey.title, "Check your answers") ?>
<?cs if:!Journey.ready ?><?cs call:inset("These sections are not finished yet:") ?>
<?cs call:list_start() ?><?cs each:one = Journey.unfinished ?><?cs call:list_item_link(one.title, one.url) ?><?cs /each ?><?cs call:list_end() ?>
<?cs /if ?>
<?cs call:check_answers(Journey.base) ?>
<?cs if:Journey.ready ?><?cs call:heading_m("Send it") ?>
<?cs call:para("When you have sent it you cannot change it any more. You get a reference then.") ?>
<?cs call:form_start(Journey.base + "/send") ?><?cs call:form_end("Send") ?>
<?cs /if ?>
<?cs call:page_end() ?>
