<?cs call:page_start("Our guide", "/guide?lang=" + Data.guide.lang) ?>
<?cs call:heading("What we found") ?>
<?cs call:two_thirds_start() ?>
<?cs if:Data.found_count == #0 ?><?cs call:para("No page has those words. Try one other word. Or call us on " + Service.contact.front_door.number + " and ask. We are glad to help.") ?><?cs else ?><ul class="govuk-list onedoor-found"><?cs each:one = Data.found ?><li lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>"><h2 class="govuk-heading-s"><?cs if:one.kind == "place" ?><a class="govuk-link" href="/local-help#<?cs var:one.name ?>"><?cs else ?><a class="govuk-link" href="/guide/<?cs var:one.name ?>?lang=<?cs var:one.lang ?>"><?cs /if ?><?cs var:one.title ?></a></h2><p class="govuk-body"><?cs var:one.excerpt ?></p></li><?cs /each ?></ul><?cs /if ?>
<?cs call:guide_search(Data.guide.lang) ?>
<p class="govuk-body"><a class="govuk-link" href="/local-help">Find other help near you</a></p>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>
