<?cs # moj-sub-navigation.cs: MOJ's {label, items.N.{text|html, href, active, classes, attributes}, classes, attributes} ?>
<?cs def:sub_item(item) ?><li class="moj-sub-navigation__item<?cs call:more(item.classes) ?>"><a class="moj-sub-navigation__link"<?cs if:item.active ?> aria-current="page"<?cs /if ?> href="<?cs var:item.href ?>"<?cs call:attributes(item.attributes) ?>><?cs call:words(item) ?></a></li>
<?cs /def ?>
<?cs def:moj_sub_navigation(o) ?><nav class="moj-sub-navigation<?cs call:more(o.classes) ?>" aria-label="<?cs if:o.label ?><?cs var:o.label ?><?cs else ?>Secondary navigation region<?cs /if ?>"<?cs call:attributes(o.attributes) ?>><ul class="moj-sub-navigation__list"><?cs each:item = o.items ?><?cs call:sub_item(item) ?><?cs /each ?></ul></nav>
<?cs /def ?>
