<?cs # moj-interruption-card.cs: MOJ's card that stops and asks {heading, primaryAction, secondaryAction: {text, href, style
("link" or "button"), attributes}}; wrap its words: interruption_card_start(o) ... interruption_card_end(o). ?>
<?cs def:interruption_button(a) ?><?cs set:Look.stop.text = a.text ?><?cs set:Look.stop.href = a.href ?><?cs set:Look.stop.classes = "govuk-button--inverse" ?><?cs call:govuk_button(Look.stop) ?><?cs /def ?>
<?cs def:interruption_link(a) ?><a class="govuk-link govuk-link--inverse" href="<?cs var:a.href ?>"><?cs var:a.text ?></a><?cs /def ?>
<?cs def:interruption_card_start(o) ?><div class="moj-interruption-card"><div class="moj-interruption-card__content"><h1 class="moj-interruption-card__heading"><?cs var:o.heading ?></h1><div class="moj-interruption-card__body"><?cs /def ?>
<?cs def:interruption_card_end(o) ?></div><div class="govuk-button-group moj-interruption-card__actions"><?cs if:o.primaryAction.style == "link" ?><?cs call:interruption_link(o.primaryAction) ?><?cs else ?><?cs call:interruption_button(o.primaryAction) ?><?cs /if ?> <?cs if:o.secondaryAction.style == "button" ?><?cs call:interruption_button(o.secondaryAction) ?><?cs elif:o.secondaryAction.text ?><?cs call:interruption_link(o.secondaryAction) ?><?cs /if ?></div></div></div>
<?cs /def ?>
<?cs def:moj_interruption_card(o) ?><?cs call:interruption_card_start(o) ?><?cs call:words(o) ?><?cs call:interruption_card_end(o) ?><?cs /def ?>
