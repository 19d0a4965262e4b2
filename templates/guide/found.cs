<?cs call:page_start("Our guide", "/guide?lang=" + Data.guide.lang) ?>
<?cs call:heading("What we found") ?>
<?cs call:two_thirds_start() ?>
<?cs if:Data.found_count == #0 ?><?cs call:para("No page has those words. Try one other word. Or call us on " + Service.contact.front_door.number + " and ask. We are glad to help.") ?><?cs else ?><?cs call:list_found_start() ?><?cs each:one = Data.found ?><?cs call:item_in_start(one.lang, one.direction) ?><?cs call:heading_small_start() ?><?cs if:one.kind == "place" ?><?cs call:link_start("/local-help#" + one.name) ?><?cs else ?><?cs call:link_start("/guide/" + one.name + "?lang=" + one.lang) ?><?cs /if ?><?cs var:one.title ?><?cs call:link_end() ?><?cs call:heading_end() ?><?cs call:text_start() ?><?cs var:one.excerpt ?><?cs call:text_end() ?><?cs call:item_end() ?><?cs /each ?><?cs call:list_end() ?><?cs /if ?>
<?cs call:guide_search(Data.guide.lang) ?>
<?cs call:text_start() ?><?cs call:link_start("/local-help") ?>Find other help near you<?cs call:link_end() ?><?cs call:text_end() ?>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>
