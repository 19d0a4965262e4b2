<?cs # chart.cs: small pictures for who would rather look than read; each says the same in words.
   chart_start(caption)  chart_bar(label, value, most, words)  ...  chart_end()
      a bar for each label, value and most whole numbers, words what is read: "12 families"
   chart_words(label, words)   a row of a chart for which there is no bar
   bar(words, value, most)   one bar, for a cell of a table
   trend_weeks(caption, list, most)   how a number went: list.N.{starts, value}, one column each, and the numbers as a table
   clock_picture(spent, span, state)   how much of a clock has gone; the words beside it say when it is due
   clock_of(text, state, spent, span)  both, for a cell or a row; no picture while there is nothing of it to see
   progress(words, done, of)   how far along: "Day 12 of 20"; done and of whole numbers
?>
<?cs def:chart_share(value, most) ?><?cs if:#most > #0 ?><?cs set:Look.share = #value * #100 / #most ?><?cs else ?><?cs set:Look.share = #0 ?><?cs /if ?><?cs if:Look.share > #100 ?><?cs set:Look.share = #100 ?><?cs /if ?><?cs /def ?>
<?cs def:chart_picture(state) ?><svg class="onedoor-bar<?cs call:more(state) ?>" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="onedoor-bar__ground" width="100" height="8"></rect><rect class="onedoor-bar__part" width="<?cs var:Look.share ?>" height="8"></rect></svg><?cs /def ?>
<?cs def:chart_start(caption) ?><figure class="onedoor-chart"><figcaption class="govuk-heading-s"><?cs var:caption ?></figcaption><dl class="onedoor-chart__list">
<?cs /def ?>
<?cs def:chart_bar(label, value, most, words) ?><?cs call:chart_share(value, most) ?><div class="onedoor-chart__row"><dt class="onedoor-chart__label"><?cs var:label ?></dt><dd class="onedoor-chart__value"><?cs call:chart_picture("") ?><span><?cs var:words ?></span></dd></div>
<?cs /def ?>
<?cs def:chart_words(label, words) ?><div class="onedoor-chart__row"><dt class="onedoor-chart__label"><?cs var:label ?></dt><dd class="onedoor-chart__value"><span><?cs var:words ?></span></dd></div>
<?cs /def ?>
<?cs def:chart_end() ?></dl></figure>
<?cs /def ?>
<?cs def:bar(words, value, most) ?><?cs call:chart_share(value, most) ?><div class="onedoor-progress onedoor-progress--cell"><?cs call:chart_picture("") ?><span><?cs var:words ?></span></div><?cs /def ?>
<?cs def:progress(words, done, of) ?><?cs call:chart_share(done, of) ?><div class="onedoor-progress"><?cs if:Look.share >= #100 ?><?cs call:chart_picture("onedoor-bar--over") ?><?cs elif:Look.share >= #75 ?><?cs call:chart_picture("onedoor-bar--soon") ?><?cs else ?><?cs call:chart_picture("") ?><?cs /if ?><span><?cs var:words ?></span></div>
<?cs /def ?>
<?cs def:clock_picture(spent, span, state) ?><?cs call:chart_share(spent, span) ?><span class="onedoor-clock"><?cs if:state == "over" ?><?cs call:chart_picture("onedoor-bar--over") ?><?cs elif:state == "soon" ?><?cs call:chart_picture("onedoor-bar--soon") ?><?cs else ?><?cs call:chart_picture("") ?><?cs /if ?></span><?cs /def ?>
<?cs def:clock_of(text, state, spent, span) ?><?cs call:clock(text, state) ?><?cs call:chart_share(spent, span) ?><?cs if:Look.share > #0 && state != "none" && state != "met" ?><?cs call:clock_picture(spent, span, state) ?><?cs /if ?><?cs /def ?>
<?cs def:trend_weeks(caption, list, most) ?><figure class="onedoor-chart onedoor-trend"><figcaption class="govuk-heading-s"><?cs var:caption ?></figcaption><?cs set:Look.x = #2 ?><?cs set:Look.wide = subcount(list) * #20 ?>
<svg class="onedoor-trend__picture" width="480" height="96" viewBox="0 0 <?cs var:Look.wide ?> 101" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="onedoor-bar__ground" y="0" width="<?cs var:Look.wide ?>" height="100"></rect><?cs each:one = list ?><?cs call:chart_share(one.value, most) ?><?cs set:Look.y = #100 - Look.share ?><rect class="onedoor-bar__part" x="<?cs var:Look.x ?>" y="<?cs var:Look.y ?>" width="16" height="<?cs var:Look.share ?>"></rect><?cs set:Look.x = Look.x + #20 ?><?cs /each ?></svg>
<p class="govuk-body-s onedoor-secondary">One column for each week, this week on the right. The most in one week: <?cs var:most ?>.</p>
<details class="govuk-details onedoor-trend__numbers"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">The numbers<span class="govuk-visually-hidden">: <?cs var:caption ?></span></span></summary><div class="govuk-details__text"><dl class="onedoor-chart__list"><?cs each:one = list ?><div class="onedoor-chart__row"><dt class="onedoor-chart__label">Week of <?cs var:one.starts.text ?></dt><dd class="onedoor-chart__value"><?cs var:one.value ?></dd></div><?cs /each ?></dl></div></details></figure>
<?cs /def ?>
