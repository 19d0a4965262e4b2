<?cs # moj-filter.cs: MOJ's filter {heading.{text|html}, selectedFilters.{heading, clearLink.{text, href}, categories.N.{
heading, items.N.{text, href}}}, submit.{text, attributes}, attributes}; wrap its fields: filter_start(o) ... filter_end(). ?>
<?cs def:filter_category(category) ?><h3 class="govuk-heading-s govuk-!-margin-bottom-0"><?cs call:words(category.heading) ?></h3><ul class="moj-filter-tags"><?cs each:item = category.items ?><li><a class="moj-filter__tag" href="<?cs var:item.href ?>"><span class="govuk-visually-hidden">Remove this filter</span> <?cs var:item.text ?></a></li>
<?cs /each ?></ul>
<?cs /def ?>
<?cs def:filter_selected(s) ?><div class="moj-filter__selected"><div class="moj-filter__selected-heading"><div class="moj-filter__heading-title"><h2 class="govuk-heading-m"><?cs call:words(s.heading) ?></h2></div><div class="moj-filter__heading-action"><p><a class="govuk-link govuk-link--no-visited-state" href="<?cs var:s.clearLink.href ?>"><?cs var:s.clearLink.text ?></a></p></div></div><?cs each:category = s.categories ?><?cs call:filter_category(category) ?><?cs /each ?></div>
<?cs /def ?>
<?cs def:filter_button(o) ?><button type="submit" class="govuk-button" data-module="govuk-button"<?cs call:attributes(o.submit.attributes) ?>><?cs if:o.submit.text ?><?cs var:o.submit.text ?><?cs else ?>Apply filters<?cs /if ?></button>
<?cs /def ?>
<?cs def:filter_start(o) ?><div class="moj-filter" data-module="moj-filter"<?cs call:attributes(o.attributes) ?>><div class="moj-filter__header"><div class="moj-filter__header-title"><h2 class="govuk-heading-m"><?cs call:words(o.heading) ?></h2></div><div class="moj-filter__header-action"></div></div><div class="moj-filter__content"><?cs if:subcount(o.selectedFilters) ?><?cs call:filter_selected(o.selectedFilters) ?><?cs /if ?><div class="moj-filter__options"><?cs call:filter_button(o) ?><?cs /def ?>
<?cs def:filter_end() ?></div></div></div>
<?cs /def ?>
<?cs def:moj_filter(o) ?><?cs call:filter_start(o) ?><?cs if:o.optionsHtml ?><?cs var:markup(o.optionsHtml) ?><?cs /if ?><?cs call:filter_end() ?><?cs /def ?>
