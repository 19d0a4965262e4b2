<?cs call:page_start("Feedback code", "/" + Page.program + "/family/" + Data.family.reference + "/feedback") ?>
<?cs call:heading("Give this to them") ?>
<div class="onedoor-no-print"><?cs call:warning_text("The code is shown only now. Print this page or copy the code before you leave it. Do not keep a copy.") ?></div>
<div class="onedoor-slip">
<h2 class="govuk-heading-m">Tell us how it went</h2>
<p class="govuk-body">Your answers help us to do better. It takes about 5 minutes. You do not need an account.</p>
<p class="govuk-body">1. Go to<br><strong class="onedoor-number"><?cs var:Page.base_url ?>/feedback</strong></p>
<p class="govuk-body">2. Enter this code<br><strong class="onedoor-number onedoor-slip__code"><?cs var:Slip.code ?></strong></p>
<p class="govuk-body">It works once, until <?cs var:Data.slip.holds_until.text ?>. Anybody who has it can use it, so keep it safe.</p>
<p class="govuk-body">Your worker does not see what you answer. Nobody sees your answers on their own: we count them together with those of other families.</p>
<p class="govuk-body"><?cs if:Service.contact.front_door.number ?>Questions, or another language or format: <strong class="onedoor-number"><?cs var:Service.contact.front_door.number ?></strong><?cs /if ?></p>
</div>
<div class="onedoor-no-print"><?cs call:button_link("I have given it to them", "/" + Page.program + "/family/" + Data.family.reference + "/feedback") ?></div>
<?cs call:page_end() ?>
