<?cs # moj-identity-bar.cs: MOJ's bar that says whose record this is {title.{text|html}, classes, attributes}; wrap
buttons: identity_bar_start(o) ... identity_bar_end(). ?>
<?cs def:identity_bar_start(o) ?><div class="moj-identity-bar<?cs call:more(o.classes) ?>"<?cs call:attributes(o.attributes) ?>><div class="moj-identity-bar__container"><div class="moj-identity-bar__details"><?cs if:o.title.html || o.title.text ?><span class="moj-identity-bar__title"><?cs call:words(o.title) ?></span><?cs /if ?></div><?cs /def ?>
<?cs def:identity_bar_end() ?></div></div>
<?cs /def ?>
<?cs def:moj_identity_bar(o) ?><?cs call:identity_bar_start(o) ?><?cs call:identity_bar_end() ?><?cs /def ?>
