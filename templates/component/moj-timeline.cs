<?cs # moj-timeline.cs: MOJ's {items.N.{label, byline (each text|html), datetime.{timestamp, text}, text|html, classes,
attributes}, headingLevel, classes, attributes}; wrap a block: timeline_open(item, level) ... timeline_close(). ?>
<?cs def:timeline_open(item, level) ?><div class="moj-timeline__item<?cs call:more(item.classes) ?>"<?cs call:attributes(item.attributes) ?>><div class="moj-timeline__header"><?cs call:heading_open(level, "2", "moj-timeline__title") ?>><?cs call:words(item.label) ?><?cs call:heading_close(level, "2") ?><?cs if:item.byline.html || item.byline.text ?> <p class="moj-timeline__byline">by <?cs call:words(item.byline) ?></p><?cs /if ?></div><p class="moj-timeline__date"><?cs if:item.datetime.timestamp ?><time datetime="<?cs var:item.datetime.timestamp ?>"><?cs var:item.datetime.text ?></time><?cs else ?><?cs var:item.datetime.text ?><?cs /if ?></p><div class="moj-timeline__description"><?cs /def ?>
<?cs def:timeline_close() ?></div></div>
<?cs /def ?>
<?cs def:moj_timeline(o) ?><div class="moj-timeline<?cs call:more(o.classes) ?>"<?cs call:attributes(o.attributes) ?>><?cs each:item = o.items ?><?cs call:timeline_open(item, o.headingLevel) ?><?cs call:words(item) ?><?cs call:timeline_close() ?><?cs /each ?></div>
<?cs /def ?>
