<?cs # guide.cs: pages of the guide.
   guide_languages(list, path)   the languages of list {lang,name,direction,current} as links to path?lang=
   guide_title(one)              a title {title,lang,direction} in its own language
   guide_words(one)              its words {words,lang,direction}: markup made by C
   guide_formats(path, lang, more)  large print, plain text, PDF; `more` says which page, for screen readers
?>
<?cs def:guide_languages(list, path) ?><nav class="onedoor-languages" aria-label="Languages"><ul class="onedoor-languages__list"><?cs each:one = list ?><li><?cs if:one.current ?><span lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>" aria-current="true"><?cs var:one.name ?></span><?cs else ?><a class="govuk-link" lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>" hreflang="<?cs var:one.lang ?>" href="<?cs var:path ?>?lang=<?cs var:one.lang ?>"><?cs var:one.name ?></a><?cs /if ?></li><?cs /each ?></ul></nav>
<?cs /def ?>
<?cs def:guide_large() ?><?cs if:Query.size == "large" ?> onedoor-large<?cs /if ?><?cs /def ?>
<?cs def:guide_title(one) ?><div class="onedoor-words<?cs call:guide_large() ?>" lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>"><h1><?cs var:one.title ?></h1></div>
<?cs /def ?>
<?cs def:guide_words(one) ?><div class="onedoor-words<?cs call:guide_large() ?>" lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>"><?cs var:markup(one.words) ?></div>
<?cs /def ?>
<?cs def:guide_formats(path, lang, more) ?><nav class="onedoor-formats" aria-label="Other ways to read this"><h2 class="govuk-heading-s">Other ways to read this</h2><ul class="govuk-list"><?cs if:Query.size == "large" ?><li><a class="govuk-link" href="<?cs var:path ?>?lang=<?cs var:lang ?>">Normal print<span class="govuk-visually-hidden">: <?cs var:more ?></span></a></li><?cs else ?><li><a class="govuk-link" href="<?cs var:path ?>?lang=<?cs var:lang ?>&amp;size=large">Large print<span class="govuk-visually-hidden">: <?cs var:more ?></span></a></li><?cs /if ?><li><a class="govuk-link" href="<?cs var:path ?>?lang=<?cs var:lang ?>&amp;format=text">Plain text, to be read aloud<span class="govuk-visually-hidden">: <?cs var:more ?></span></a></li><li><a class="govuk-link" href="<?cs var:path ?>?lang=<?cs var:lang ?>&amp;format=pdf">PDF<span class="govuk-visually-hidden">: <?cs var:more ?></span></a></li><li><a class="govuk-link" href="<?cs var:path ?>?lang=<?cs var:lang ?>&amp;format=pdf&amp;size=large">PDF in large print<span class="govuk-visually-hidden">: <?cs var:more ?></span></a></li></ul></nav>
<?cs /def ?>
<?cs def:guide_contents(list, lang, path) ?><nav class="onedoor-contents" aria-label="Guide"><ul class="govuk-list"><?cs each:one = list ?><li><?cs if:Page.path == path + "/" + one.name ?><span lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>" aria-current="page"><?cs var:one.title ?></span><?cs else ?><a class="govuk-link" lang="<?cs var:one.lang ?>" dir="<?cs var:one.direction ?>" href="<?cs var:path ?>/<?cs var:one.name ?>?lang=<?cs var:lang ?>"><?cs var:one.title ?></a><?cs /if ?></li><?cs /each ?></ul></nav>
<?cs /def ?>
