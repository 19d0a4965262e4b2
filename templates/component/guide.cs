<?cs # guide.cs: pages of the guide.
   guide_languages(list, path)   the languages of list {lang,name,direction,current} as links to path?lang=
   guide_title(one)              a title {title,lang,direction} in its own language
   guide_words(one)              its words {words,lang,direction}: markup made by C
   guide_age()                   how hard the text of a preview is to read
   guide_codes()                 the codes that a text may name
   guide_state(one)              a tag: how a version {state,confirmed,live_from} stands
   guide_search()                the search of the guide: sent, so that no word of it is in an address
   guide_formats(path, lang, more)  large print, plain text, PDF; `more` says which page, for screen readers
   guide_note(text)  guide_note_call(text)  guide_call(text)  a notice; with the number of the advice line behind it; that as a paragraph
?>
<?cs def:guide_languages(list, path) ?><nav class="onedoor-languages" aria-label="<?cs var:Say.languages ?>"><ul class="onedoor-languages__list"><?cs each:one = list ?><li><?cs if:one.current ?><span lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>" aria-current="true"><?cs var:one.name ?></span><?cs else ?><a class="govuk-link" lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>" hreflang="<?cs var:one.lang ?>" href="<?cs var:path ?>?lang=<?cs var:one.lang ?>"><?cs var:one.name ?></a><?cs /if ?></li><?cs /each ?></ul></nav>
<?cs /def ?>
<?cs def:guide_large() ?><?cs if:Query.size == "large" ?> onedoor-large<?cs /if ?><?cs /def ?>
<?cs def:guide_title(one) ?><div class="onedoor-words<?cs call:guide_large() ?>" lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>"><h1><?cs var:one.title ?></h1></div>
<?cs /def ?>
<?cs def:guide_words(one) ?><div class="onedoor-words<?cs call:guide_large() ?>" lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>"><?cs var:markup(one.words) ?></div>
<?cs /def ?>
<?cs def:guide_codes() ?><?cs call:details_start("Codes that you may use") ?><?cs call:para("Write the code with its brackets. The page shows what the service says, and stays right when that changes.") ?><?cs call:blocks_start("Codes") ?><?cs call:th("Code") ?><?cs call:th("What it says now") ?><?cs call:table_body() ?><?cs each:one = Codes ?><?cs call:row_start() ?><?cs call:cell("Code", one.code) ?><?cs call:cell("What it says now", one.says) ?><?cs call:row_end() ?><?cs /each ?><?cs call:table_end() ?><?cs call:details_end() ?><?cs /def ?>
<?cs def:guide_age() ?><?cs if:Preview.hard ?><?cs call:warning_text(Preview.measure + " Use shorter sentences and shorter words.") ?><?cs elif:?Preview.measure ?><?cs call:para(Preview.measure) ?><?cs /if ?>
<?cs /def ?>
<?cs def:guide_state(one) ?><?cs if:one.state == "live" && one.confirmed == "0" ?><?cs call:tag("Families see it, translation to be checked", "yellow") ?><?cs elif:one.state == "live" ?><?cs call:tag("Families see it", "green") ?><?cs elif:one.state == "scheduled" ?><?cs call:tag("From " + one.live_from.text, "blue") ?><?cs elif:one.state == "held" ?><?cs call:tag("Not shown: to be checked", "red") ?><?cs elif:one.state == "unused" ?><?cs call:tag("Draft, not used", "grey") ?><?cs elif:one.state == "past" ?><?cs call:tag("Families saw it before", "grey") ?><?cs else ?><?cs call:tag("Draft", "yellow") ?><?cs /if ?><?cs /def ?>
<?cs def:guide_search() ?><section class="onedoor-no-print" aria-labelledby="search"><h2 class="govuk-heading-m" id="search"><?cs var:Say.search_title ?></h2>
<?cs call:form_start("/guide?lang=" + Say.lang) ?><?cs call:form_fields() ?><?cs call:form_button_secondary(Say.search_button, "") ?><?cs call:form_close() ?>
<?cs call:small(Say.search_private) ?></section>
<?cs /def ?>
<?cs def:guide_telephone(number, tel) ?><bdi class="onedoor-number" dir="ltr"><?cs if:tel ?><a class="govuk-link" href="tel:<?cs var:tel ?>"><?cs var:number ?></a><?cs else ?><?cs var:number ?><?cs /if ?></bdi><?cs /def ?>
<?cs def:guide_note(text) ?><div class="govuk-inset-text"><?cs var:text ?></div>
<?cs /def ?>
<?cs def:guide_note_call(text) ?><div class="govuk-inset-text"><?cs var:text ?> <?cs call:guide_telephone(Service.contact.front_door.number, Service.contact.front_door.tel) ?></div>
<?cs /def ?>
<?cs def:guide_call(text) ?><p class="govuk-body"><?cs var:text ?> <?cs call:guide_telephone(Service.contact.front_door.number, Service.contact.front_door.tel) ?></p>
<?cs /def ?>
<?cs def:guide_unconfirmed() ?><?cs if:Say.confirmed == "0" ?><?cs call:guide_note(Say.unconfirmed) ?><?cs /if ?><?cs /def ?>
<?cs def:guide_format(path, lang, more, how, words) ?><li><a class="govuk-link" href="<?cs var:path ?>?lang=<?cs var:lang ?><?cs var:how ?>"><?cs var:words ?><span class="govuk-visually-hidden">: <?cs var:more ?></span></a></li><?cs /def ?>
<?cs def:guide_file(path, lang, more, how, words) ?><li><a class="govuk-link" data-file href="<?cs var:path ?>?lang=<?cs var:lang ?><?cs var:how ?>"><?cs var:words ?><span class="govuk-visually-hidden">: <?cs var:more ?></span></a></li><?cs /def ?>
<?cs def:guide_formats(path, lang, more) ?><nav class="onedoor-formats" aria-label="<?cs var:Say.formats ?>"><h2 class="govuk-heading-s"><?cs var:Say.formats ?></h2><ul class="govuk-list"><?cs if:Query.size == "large" ?><?cs call:guide_format(path, lang, more, "", Say.normal_print) ?><?cs else ?><?cs call:guide_format(path, lang, more, "&size=large", Say.large_print) ?><?cs /if ?><?cs call:guide_format(path, lang, more, "&format=text", Say.read_aloud) ?><?cs call:guide_file(path, lang, more, "&format=pdf", "PDF") ?><?cs call:guide_file(path, lang, more, "&format=pdf&size=large", "PDF: " + Say.large_print) ?></ul></nav>
<?cs /def ?>
<?cs def:guide_contents(list, lang, path) ?><nav class="onedoor-contents" aria-label="<?cs var:Say.contents ?>"><ul class="govuk-list"><?cs each:one = list ?><li><?cs if:Page.path == path + "/" + one.name ?><span lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>" aria-current="page"><?cs var:one.title ?></span><?cs else ?><a class="govuk-link" lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>" href="<?cs var:path ?>/<?cs var:one.name ?>?lang=<?cs var:lang ?>"><?cs var:one.title ?></a><?cs /if ?></li><?cs /each ?></ul></nav>
<?cs /def ?>
<?cs # A day in figures, where the language is another than that of its words. ?>
<?cs def:guide_day(day) ?><?cs if:Say.lang == "en" ?><?cs var:day.text ?><?cs else ?><bdi dir="ltr"><?cs var:day.iso ?></bdi><?cs /if ?><?cs /def ?>
<?cs def:place_row(key, text, lang) ?><?cs call:summary_row_start(key) ?><span lang="<?cs var:lang ?>" dir="auto"><?cs var:text ?></span><?cs call:summary_row_end() ?><?cs /def ?>
