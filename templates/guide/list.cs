<?cs call:page_start("Our guide", "/") ?>
<?cs call:heading("Our guide for families") ?>
<?cs call:guide_languages(Data.languages, "/guide") ?>
<?cs if:Data.guide.lang != "en" ?><?cs call:inset("Some pages are in English only. The council has yet to check the translations. Call " + Service.contact.front_door.number + " and say your language: we find an interpreter.") ?><?cs /if ?>
<?cs call:two_thirds_start() ?>
<?cs call:guide_contents(Data.pages, Data.guide.lang, "/guide") ?>
<h2 class="govuk-heading-m">Other help near you</h2>
<p class="govuk-body"><a class="govuk-link" href="/local-help">Where to get help</a>: local services, when they are open and which languages they speak</p>
<form class="onedoor-search onedoor-no-print" method="get" action="/guide" role="search"><input type="hidden" name="lang" value="<?cs var:Data.guide.lang ?>"><div class="govuk-form-group"><label class="govuk-label govuk-label--m" for="q">Search the guide</label><input class="govuk-input govuk-input--width-20" id="q" name="q" type="search" maxlength="200" value="<?cs var:Data.guide.q ?>"></div><button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button">Search</button></form>
<?cs if:Data.guide.q ?><h2 class="govuk-heading-m" id="found">Pages with those words</h2>
<?cs if:Data.found_count == #0 ?><?cs call:para("None. Try one other word, or call us on " + Service.contact.front_door.number + ".") ?><?cs else ?><ul class="govuk-list"><?cs each:one = Data.found ?><li lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>"><a class="govuk-link" href="/guide/<?cs var:one.name ?>?lang=<?cs var:one.lang ?>"><?cs var:one.title ?></a><br><?cs var:one.excerpt ?></li><?cs /each ?></ul><?cs /if ?><?cs /if ?>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<h2 class="govuk-heading-s">All of it in one</h2>
<p class="govuk-body"><a class="govuk-link" href="/guide/whole?lang=<?cs var:Data.guide.lang ?>">The whole guide on one page</a>, to read or to print</p>
<?cs call:guide_formats("/guide/whole", Data.guide.lang, "the whole guide") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>
