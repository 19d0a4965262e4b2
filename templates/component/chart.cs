<?cs # chart.cs: small pictures for who would rather look than read; each says the same in words.
   chart_start(caption)  chart_bar(label, value, most, words)  ...  chart_end()
      a bar for each label, value and most whole numbers, words what is read: "12 families"
   bar(words, value, most)   one bar, for a cell of a table
   progress(words, done, of)   how far along: "Day 12 of 20"; done and of whole numbers
?>
<?cs def:chart_share(value, most) ?><?cs if:#most > #0 ?><?cs set:Look.share = #value * #100 / #most ?><?cs else ?><?cs set:Look.share = #0 ?><?cs /if ?><?cs if:Look.share > #100 ?><?cs set:Look.share = #100 ?><?cs /if ?><?cs /def ?>
<?cs def:chart_picture(state) ?><svg class="onedoor-bar<?cs call:more(state) ?>" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="onedoor-bar__ground" width="100" height="8"></rect><rect class="onedoor-bar__part" width="<?cs var:Look.share ?>" height="8"></rect></svg><?cs /def ?>
<?cs def:chart_start(caption) ?><figure class="onedoor-chart"><figcaption class="govuk-heading-s"><?cs var:caption ?></figcaption><dl class="onedoor-chart__list">
<?cs /def ?>
<?cs def:chart_bar(label, value, most, words) ?><?cs call:chart_share(value, most) ?><div class="onedoor-chart__row"><dt class="onedoor-chart__label"><?cs var:label ?></dt><dd class="onedoor-chart__value"><?cs call:chart_picture("") ?><span><?cs var:words ?></span></dd></div>
<?cs /def ?>
<?cs def:chart_end() ?></dl></figure>
<?cs /def ?>
<?cs def:bar(words, value, most) ?><?cs call:chart_share(value, most) ?><div class="onedoor-progress onedoor-progress--cell"><?cs call:chart_picture("") ?><span><?cs var:words ?></span></div><?cs /def ?>
<?cs def:progress(words, done, of) ?><?cs call:chart_share(done, of) ?><div class="onedoor-progress"><?cs if:Look.share >= #100 ?><?cs call:chart_picture("onedoor-bar--over") ?><?cs elif:Look.share >= #75 ?><?cs call:chart_picture("onedoor-bar--soon") ?><?cs else ?><?cs call:chart_picture("") ?><?cs /if ?><span><?cs var:words ?></span></div>
<?cs /def ?>
