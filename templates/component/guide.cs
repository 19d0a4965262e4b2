<?cs # guide.cs: pages of the guide.
   guide_languages(list, path)   the languages of list {lang,name,direction,current} as links to path?lang=
   guide_title(one)              a title {title,lang,direction} in its own language
   guide_words(one)              its words {words,lang,direction}: markup made by C
   guide_age()                   how hard the text of a preview is to read
   guide_search(lang)            the search of the guide: sent, so that no word of it is in an address
   guide_formats(path, lang, more)  large print, plain text, PDF; `more` says which page, for screen readers
   guide_say(text)  guide_note(text, number)  one of Data.say: words of the site in the reader's language; as a notice,
                             with a telephone number behind it or ""
?>
<?cs def:guide_languages(list, path) ?><nav class="onedoor-languages" aria-label="Languages"><ul class="onedoor-languages__list"><?cs each:one = list ?><li><?cs if:one.current ?><span lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>" aria-current="true"><?cs var:one.name ?></span><?cs else ?><a class="govuk-link" lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>" hreflang="<?cs var:one.lang ?>" href="<?cs var:path ?>?lang=<?cs var:one.lang ?>"><?cs var:one.name ?></a><?cs /if ?></li><?cs /each ?></ul></nav>
<?cs /def ?>
<?cs def:guide_large() ?><?cs if:Query.size == "large" ?> onedoor-large<?cs /if ?><?cs /def ?>
<?cs def:guide_title(one) ?><div class="onedoor-words<?cs call:guide_large() ?>" lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>"><h1><?cs var:one.title ?></h1></div>
<?cs /def ?>
<?cs def:guide_words(one) ?><div class="onedoor-words<?cs call:guide_large() ?>" lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>"><?cs var:markup(one.words) ?></div>
<?cs /def ?>
<?cs def:guide_age() ?><?cs if:Preview.hard ?><?cs call:warning_text(Preview.measure + " Use shorter sentences and shorter words.") ?><?cs elif:?Preview.measure ?><?cs call:para(Preview.measure) ?><?cs /if ?>
<?cs /def ?>
<?cs def:guide_search(lang) ?><section class="onedoor-no-print" aria-labelledby="search"><h2 class="govuk-heading-m" id="search">Search the guide</h2>
<?cs call:form_start("/guide?lang=" + lang) ?><?cs call:form_fields() ?><?cs call:form_button_secondary("Search", "") ?><?cs call:form_close() ?>
<?cs call:small("We do not keep what you type here. It is not in your browser's history.") ?></section>
<?cs /def ?>
<?cs def:guide_say(text) ?><span lang="<?cs var:Data.say.lang ?>" dir="<?cs var:Data.say.direction ?>"><?cs var:text ?></span><?cs /def ?>
<?cs def:guide_note(text, number) ?><div class="govuk-inset-text" lang="<?cs var:Data.say.lang ?>" dir="<?cs var:Data.say.direction ?>"><?cs var:text ?><?cs if:number ?> <bdi class="onedoor-number" dir="ltr"><?cs var:number ?></bdi><?cs /if ?></div>
<?cs /def ?>
<?cs def:guide_format(path, lang, more, how, words) ?><li><a class="govuk-link" href="<?cs var:path ?>?lang=<?cs var:lang ?><?cs var:how ?>"><?cs call:guide_say(words) ?><span class="govuk-visually-hidden">: <?cs var:more ?></span></a></li><?cs /def ?>
<?cs def:guide_file(path, lang, more, how, words) ?><li><a class="govuk-link" data-file href="<?cs var:path ?>?lang=<?cs var:lang ?><?cs var:how ?>"><?cs call:guide_say(words) ?><span class="govuk-visually-hidden">: <?cs var:more ?></span></a></li><?cs /def ?>
<?cs def:guide_formats(path, lang, more) ?><nav class="onedoor-formats" aria-label="Other ways to read this"><h2 class="govuk-heading-s"><?cs call:guide_say(Data.say.formats) ?></h2><ul class="govuk-list"><?cs if:Query.size == "large" ?><?cs call:guide_format(path, lang, more, "", Data.say.normal_print) ?><?cs else ?><?cs call:guide_format(path, lang, more, "&size=large", Data.say.large_print) ?><?cs /if ?><?cs call:guide_format(path, lang, more, "&format=text", Data.say.read_aloud) ?><?cs call:guide_file(path, lang, more, "&format=pdf", "PDF") ?><?cs call:guide_file(path, lang, more, "&format=pdf&size=large", "PDF: " + Data.say.large_print) ?></ul></nav>
<?cs /def ?>
<?cs def:guide_contents(list, lang, path) ?><nav class="onedoor-contents" aria-label="Guide"><ul class="govuk-list"><?cs each:one = list ?><li><?cs if:Page.path == path + "/" + one.name ?><span lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>" aria-current="page"><?cs var:one.title ?></span><?cs else ?><a class="govuk-link" lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>" href="<?cs var:path ?>/<?cs var:one.name ?>?lang=<?cs var:lang ?>"><?cs var:one.title ?></a><?cs /if ?></li><?cs /each ?></ul></nav>
<?cs /def ?>
