<?cs # language.cs: attributes of what is in another language than its page.
   safe_language()     of Safe.*: safety and emergency words are in English until their translation is confirmed (service/say.h)
   english_language()  of what is only in English
?>
<?cs def:safe_language() ?><?cs if:Safe.lang != Say.lang ?> lang="<?cs var:Safe.lang ?>" dir="<?cs var:Safe.direction ?>"<?cs /if ?><?cs /def ?>
<?cs def:english_language() ?><?cs if:Say.lang != "en" ?> lang="en" dir="ltr"<?cs /if ?><?cs /def ?>
