<?cs # moj-badge.cs: MOJ's badge {text|html, classes, attributes} ?>
<?cs def:moj_badge(o) ?><span class="moj-badge<?cs call:more(o.classes) ?>"<?cs call:attributes(o.attributes) ?>><?cs call:words(o) ?></span><?cs /def ?>
