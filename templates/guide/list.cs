<?cs call:page_start("Our guide", "/") ?>
<?cs call:heading("Our guide for families") ?>
<?cs call:guide_languages(Data.languages, "/guide") ?>
<?cs if:Data.guide.lang != "en" ?><?cs call:guide_note(Data.say.some_english, Service.contact.front_door.number) ?><?cs /if ?>
<?cs call:two_thirds_start() ?>
<?cs call:guide_contents(Data.pages, Data.guide.lang, "/guide") ?>
<h2 class="govuk-heading-m">Other help near you</h2>
<p class="govuk-body"><a class="govuk-link" href="/local-help">Where to get help</a>: local services, when they are open and which languages they speak</p>
<?cs call:guide_search(Data.guide.lang) ?>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<h2 class="govuk-heading-s">All of it in one</h2>
<p class="govuk-body"><a class="govuk-link" href="/guide/whole?lang=<?cs var:Data.guide.lang ?>"><?cs call:guide_say(Data.say.whole) ?></a></p>
<?cs call:guide_formats("/guide/whole", Data.guide.lang, "the whole guide") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>
