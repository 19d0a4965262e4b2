<?cs # error.cs: what the pages in templates/error share.
   error_number()      the number by which we find a request in the log
   error_call()        for the public: whom to call instead
   unsaved_words(reason)  why a form was not stored, and what to do; nothing typed is lost
   unsaved_form()      the form as it was typed: Form.* if there is one; what the form cannot show
                       goes along hidden (Keep.N.{name,value}, Keep_action)
   unsaved_text()      a form that we do not know any more: its answers, to copy from
?>
<?cs def:error_number() ?><?cs if:Page.request ?><p class="govuk-body-s onedoor-secondary">If you report this, give this number: <span class="onedoor-number"><?cs var:Page.request ?></span></p>
<?cs /if ?><?cs /def ?>

<?cs def:error_call() ?><?cs if:Page.program == "public" && Service.contact.front_door.number ?><?cs call:para("You can also call us on " + Service.contact.front_door.number + ". " + Service.contact.front_door.hours + ".") ?>
<?cs /if ?><?cs /def ?>

<?cs def:unsaved_words(reason) ?><?cs if:reason == "away" ?><?cs call:heading("Your answers have not been saved yet") ?>
<?cs call:para("The service is not available at the moment. Everything that you typed is below. Keep this page open, wait a few minutes, then press the button again. If you have done so before, it is not stored twice.") ?>
<?cs call:para("If somebody is in danger now, do not wait: call 999.") ?>
<?cs elif:reason == "signed_out" ?><?cs call:heading("You have been signed out") ?>
<p class="govuk-body">Everything that you typed is below. <a class="govuk-link" href="/sign-in" target="_blank" rel="noopener">Sign in again (opens in a new tab)</a>, then come back to this page and press the button.</p>
<?cs elif:reason == "purpose" ?><?cs call:heading("Say first why you are reading this record") ?>
<p class="govuk-body">Everything that you typed is below; nothing has been stored yet. <a class="govuk-link" href="<?cs var:Unsaved.purpose ?>" target="_blank" rel="noopener">Say why (opens in a new tab)</a>, then come back to this page and press the button.</p>
<?cs elif:reason == "token" ?><?cs call:heading("Check your answers and press the button again") ?>
<?cs call:para("This page was open for a long time, or something changed in another window in the meantime. Nothing has been stored yet. Everything that you typed is below.") ?>
<?cs elif:reason == "too_large" ?><?cs call:heading("What you typed is too long") ?>
<?cs call:para("The form holds more text than this service can take at once. Nothing has been stored yet. Everything that you typed is below: make it shorter and press the button again.") ?>
<?cs elif:reason == "too_many" ?><?cs call:heading("Too many tries") ?>
<?cs call:para("This was tried too often in a short time. Nothing has been stored yet. Everything that you typed is below. Wait a few minutes, then press the button again.") ?>
<?cs elif:reason == "not_found" ?><?cs call:heading("Page not found") ?>
<?cs call:para("What this form belongs to is not there, or it is not meant for you. Nothing has been stored. What you typed is below, so that you can copy it.") ?>
<?cs elif:reason == "refused" ?><?cs call:heading("That could not be done") ?>
<?cs call:para("Nothing has been stored yet. Everything that you typed is below.") ?>
<?cs else ?><?cs call:heading("Sorry, there is a problem with the service") ?>
<?cs call:para("Nothing has been stored yet. Everything that you typed is below. Wait a few minutes, then press the button again.") ?>
<?cs /if ?><?cs /def ?>

<?cs def:unsaved_form() ?><?cs call:form_start(Page.path) ?>
<?cs each:one = Keep ?><?cs call:form_hidden(one.name, one.value) ?>
<?cs /each ?><?cs if:?Form.questions.0.name ?><?cs call:form_fields() ?>
<?cs /if ?><?cs if:?Keep_action ?><?cs call:form_button("Try again", Keep_action) ?>
<?cs else ?><?cs call:form_button("Try again", "") ?>
<?cs /if ?><?cs call:form_close() ?>
<?cs /def ?>

<?cs def:unsaved_text() ?><?cs call:para("The form has changed since you opened it. Copy what you typed from here, then open the form again.") ?>
<?cs call:summary_start() ?><?cs each:one = Keep ?><?cs if:(one.value + "") != "" ?><?cs call:summary_row(one.name, one.value) ?><?cs /if ?><?cs /each ?><?cs call:summary_end() ?>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.path ?>">Open the form again</a></p>
<?cs /def ?>
