<?cs # moj-side-navigation.cs: MOJ's {label, items.N.{text|html, href, active, attributes} or sections.N.{heading.{text|html,
headingLevel, classes, attributes}, items}, classes, attributes} ?>
<?cs def:side_item(item, current) ?><li class="moj-side-navigation__item<?cs if:item.active ?> moj-side-navigation__item--active<?cs /if ?>"<?cs call:attributes(item.attributes) ?>><a href="<?cs var:item.href ?>"<?cs if:item.active ?> aria-current="<?cs var:current ?>"<?cs /if ?>><?cs call:words(item) ?></a></li>
<?cs /def ?>
<?cs def:side_section_heading(h) ?><h<?cs if:h.headingLevel ?><?cs var:h.headingLevel ?><?cs else ?>4<?cs /if ?> class="moj-side-navigation__title<?cs call:more(h.classes) ?>"<?cs call:attributes(h.attributes) ?>><?cs call:words(h) ?><?cs call:heading_close(h.headingLevel, "4") ?><?cs /def ?>
<?cs def:side_items(items) ?><ul class="moj-side-navigation__list"><?cs each:item = items ?><?cs call:side_item(item, "location") ?><?cs /each ?></ul>
<?cs /def ?>
<?cs def:moj_side_navigation(o) ?><nav class="moj-side-navigation<?cs call:more(o.classes) ?>"<?cs if:o.label ?> aria-label="<?cs var:o.label ?>"<?cs /if ?><?cs call:attributes(o.attributes) ?>><?cs if:subcount(o.sections) ?><?cs each:section = o.sections ?><?cs call:side_section_heading(section.heading) ?><?cs call:side_items(section.items) ?><?cs /each ?><?cs else ?><?cs call:side_items(o.items) ?><?cs /if ?></nav>
<?cs /def ?>
