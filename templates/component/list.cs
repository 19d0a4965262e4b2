<?cs # list.cs: a list that people scan: filters and order on the server, a count, pages. The page's procedure gives
Data.list {sort, total, first, last, page, pages}; the engine gives the addresses List.page and List.sort.
   list_filter_start(name) ... list_filter_end(clear)    a form of filters; clear: the address without any, or "".
      On a narrow screen it is folded away unless a filter is chosen (fold.js).
      pick_start(name, label) pick_option(value, text, chosen) ... pick_end()    one to choose
      sort_start() sort_option(value, text) ... pick_end()     the order, for who sees no column headings
   search_start(label) search_field(name, label, value) search_end(button)   one thing to find; nothing personal: it is in the address
   search_posted_start(path) ... form_close()   what is searched for is personal: sent, not in an address
   list_count(one, many)   "26 to 50 of 213 families"
   th_by(text, key)        a column heading that orders by key, or by -key where it does so already
   list_pages()            previous, "Page 2 of 9", next
?>
<?cs def:list_filter_start(label) ?><details class="govuk-details onedoor-fold onedoor-no-print" data-module="onedoor-fold" open><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Filter and sort</span></summary><form class="onedoor-filter" method="get" action="<?cs var:Page.path ?>" aria-label="<?cs var:label ?>">
<?cs /def ?>
<?cs def:pick_start(name, label) ?><div class="govuk-form-group"><label class="govuk-label" for="<?cs var:name ?>"><?cs var:label ?></label><select class="govuk-select" id="<?cs var:name ?>" name="<?cs var:name ?>">
<?cs /def ?>
<?cs def:pick_option(value, text, chosen) ?><option value="<?cs var:value ?>"<?cs if:value + "" == chosen + "" ?> selected<?cs /if ?>><?cs var:text ?></option>
<?cs /def ?>
<?cs def:pick_end() ?></select></div>
<?cs /def ?>
<?cs def:sort_start() ?><?cs call:pick_start("sort", "Order") ?><?cs /def ?>
<?cs def:sort_option(value, text) ?><?cs call:pick_option(value, text, Data.list.sort) ?><?cs /def ?>
<?cs def:list_filter_end(clear) ?><button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button">Show</button><?cs if:clear ?><a class="govuk-link onedoor-filter__clear" href="<?cs var:clear ?>">Show all</a><?cs /if ?></form></details>
<?cs /def ?>
<?cs def:list_count(one, many) ?><?cs if:Data.list.total ?><p class="govuk-body onedoor-secondary"><?cs if:Data.list.total == #1 ?>1 <?cs var:one ?><?cs elif:Data.list.pages > #1 ?><?cs var:Data.list.first ?> to <?cs var:Data.list.last ?> of <?cs var:Data.list.total ?> <?cs var:many ?><?cs else ?><?cs var:Data.list.total ?> <?cs var:many ?><?cs /if ?></p>
<?cs /if ?><?cs /def ?>
<?cs def:th_by(text, key) ?><?cs if:Data.list.sort == key ?><?cs call:th_sort(text, List.sort + "-" + key, "ascending") ?><?cs elif:Data.list.sort == "-" + key ?><?cs call:th_sort(text, List.sort + key, "descending") ?><?cs else ?><?cs call:th_sort(text, List.sort + key, "none") ?><?cs /if ?><?cs /def ?>
<?cs def:list_pages() ?><?cs if:Data.list.page > #1 ?><?cs set:Look.before = List.page + Data.list.previous ?><?cs else ?><?cs set:Look.before = "" ?><?cs /if ?><?cs if:Data.list.page < Data.list.pages ?><?cs set:Look.after = List.page + Data.list.next ?><?cs else ?><?cs set:Look.after = "" ?><?cs /if ?><?cs call:pagination(Look.before, Look.after, "Page " + Data.list.page + " of " + Data.list.pages) ?><?cs /def ?>
<?cs def:search_start(label) ?><form class="onedoor-search onedoor-no-print" role="search" aria-label="<?cs var:label ?>" method="get" action="<?cs var:Page.path ?>">
<?cs /def ?>
<?cs def:search_field(name, label, value) ?><label class="govuk-label" for="<?cs var:name ?>"><?cs var:label ?></label><div class="onedoor-search__row"><input class="govuk-input" id="<?cs var:name ?>" name="<?cs var:name ?>" type="search" maxlength="40" value="<?cs var:value ?>" autocomplete="off" spellcheck="false">
<?cs /def ?>
<?cs def:search_end(button) ?><button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button"><?cs var:button ?></button></div></form>
<?cs /def ?>
<?cs def:search_posted_start(path) ?><form class="onedoor-no-print" role="search" method="post" action="<?cs var:path ?>" novalidate><?cs call:engine_fields() ?>
<?cs /def ?>
