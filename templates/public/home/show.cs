<?cs call:page_start("Help for your family", "") ?>
<?cs call:heading("Help for your family") ?>
<?cs call:lead("Life with children can be hard. Asking for help is a good thing to do.") ?>
<?cs call:para("You tell us once. We read what you write and find someone who can help. It is free. You can stop at any time.") ?>
<?cs call:button_start("Ask for help", "/request") ?>
<p class="govuk-body">It takes about 15 minutes. You do not need an account. You have begun already? <a class="govuk-link" href="/return">Carry on with what you have saved</a>.</p>
<?cs call:two_thirds_start() ?>
<?cs call:heading_m("What we can help with") ?>
<?cs call:list_start() ?><?cs call:list_item("Being a parent: sleep, routines, behaviour") ?><?cs call:list_item("School: going in, getting on, extra help") ?><?cs call:list_item("How you or your children feel") ?><?cs call:list_item("Arguments at home, or someone who frightens you") ?><?cs call:list_item("Money, bills, food and your home") ?><?cs call:list_item("A new baby, a disability, or feeling alone") ?><?cs call:list_end() ?>
<?cs call:heading_m("Read how it works") ?>
<p class="govuk-body"><a class="govuk-link" href="/guide">Our guide</a> says what we offer, how long it takes, what we keep private and who to call. <span lang="bn"><a class="govuk-link" hreflang="bn" href="/guide?lang=bn">বাংলা</a></span>, <span lang="so"><a class="govuk-link" hreflang="so" href="/guide?lang=so">Soomaali</a></span>, <span lang="tr"><a class="govuk-link" hreflang="tr" href="/guide?lang=tr">Türkçe</a></span>, <span lang="ar" dir="rtl"><a class="govuk-link" hreflang="ar" href="/guide?lang=ar">العربية</a></span></p>
<?cs call:heading_m("You have written to us before?") ?>
<p class="govuk-body"><a class="govuk-link" href="/status">See what happens with what you sent</a>. You need your reference and your return code.</p>
<?cs call:heading_m("Something went wrong?") ?>
<p class="govuk-body"><a class="govuk-link" href="/complaint">Make a complaint, or tell us what went well</a>. It will never count against you.</p>
<?cs call:heading_m("Do you work with families?") ?>
<p class="govuk-body"><a class="govuk-link" href="/sign-in">Sign in</a> to refer a family or to work with a family's team.</p>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<h2 class="govuk-heading-m">Numbers you can call</h2>
<?cs each:one = Service.contacts ?><p class="govuk-body"><strong><?cs var:one.name ?></strong><br><strong class="onedoor-number"><?cs var:one.number ?></strong><?cs if:one.hours ?><br><?cs var:one.hours ?><?cs /if ?><?cs if:!one.open ?><br>Closed now<?cs /if ?></p>
<?cs /each ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>
