<?cs # layout.cs: the page around every page. page_start and page_end are what pages call (see
component/page.cs). Reads:
   Page.program  public: no account, exit this page; signin: no navigation; else signed in
   Page.path Page.csrf Page.done Page.mode Page.lang Page.dir
   Data.viewer.{name,agency,title} and one flag a role: Data.viewer.{contact_officer,manager,...}
   Service.{council,name,demonstration} Service.duty.{name,number}
   Say.* Safe.*  words in the reader's language (lib/service/say.h; language.cs)
   Static.onedoor.css (Static.mirrored.css where Page.dir is rtl) Static.onedoor.js Static.start.js Static.icon.svg  addresses of served files
?>
<?cs def:page_head(title) ?><!DOCTYPE html>
<html lang="<?cs if:Page.lang ?><?cs var:Page.lang ?><?cs else ?>en<?cs /if ?>" dir="<?cs if:Page.dir ?><?cs var:Page.dir ?><?cs else ?>ltr<?cs /if ?>" class="govuk-template">
<head>
<meta charset="utf-8">
<title><?cs if:?Form.errors.0.text || ?Data.errors.0.text ?><?cs var:Say.error ?>: <?cs /if ?><?cs var:title ?><?cs if:Service.name ?> – <?cs var:Service.name ?><?cs /if ?></title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#ffffff">
<meta name="color-scheme" content="light">
<meta name="robots" content="noindex">
<?cs if:Static.icon.svg ?><link rel="icon" href="<?cs var:Static.icon.svg ?>" type="image/svg+xml">
<?cs /if ?><link rel="stylesheet" href="<?cs if:Page.dir == "rtl" ?><?cs var:Static.mirrored.css ?><?cs else ?><?cs var:Static.onedoor.css ?><?cs /if ?>">
</head>
<body class="govuk-template__body onedoor-<?cs var:Page.program ?>">
<script src="<?cs var:Static.start.js ?>"></script>
<a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link"><?cs var:Say.skip ?></a>
<?cs if:Page.program == "public" ?><nav aria-label="<?cs var:Safe.leave ?>"<?cs call:safe_language() ?>><a href="/leave" class="govuk-skip-link" rel="nofollow noreferrer"><?cs var:Safe.exit_quickly ?></a></nav>
<?cs /if ?><?cs /def ?>

<?cs def:page_header(home) ?><header class="onedoor-header"<?cs call:english_language() ?>><div class="govuk-width-container onedoor-header__container"><a class="onedoor-header__link" href="<?cs var:home ?>"><span class="onedoor-header__council"><?cs var:Service.council ?></span> <span class="onedoor-header__service"><?cs var:Service.name ?></span></a><?cs if:Data.viewer.name ?><div class="onedoor-header__who"><span class="onedoor-header__person"><span class="govuk-visually-hidden">Signed in as </span><?cs var:Data.viewer.name ?></span><?cs if:Data.viewer.agency ?> <span class="onedoor-header__agency"><?cs var:Data.viewer.agency ?></span><?cs /if ?><form class="onedoor-header__out" method="post" action="/sign-out"><?cs call:engine_fields() ?><button type="submit" class="onedoor-header__button">Sign out</button></form></div><?cs /if ?></div></header>
<?cs /def ?>

<?cs def:navigation_item(text, href) ?><?cs set:Look.item.text = text ?><?cs set:Look.item.href = href ?><?cs if:Page.path == href ?><?cs set:Look.item.current = "1" ?><?cs else ?><?cs set:Look.item.current = "" ?><?cs /if ?><?cs call:service_item(Look.item) ?><?cs /def ?>
<?cs def:navigation_items() ?><?cs call:navigation_item("Start", "/" + Page.program) ?><?cs if:Page.program == "partner" ?>
<?cs call:navigation_item("My referrals", "/partner/referrals") ?>
<?cs call:navigation_item("My families", "/partner/families") ?>
<?cs call:navigation_item("My actions", "/partner/actions") ?>
<?cs call:navigation_item("Make a referral", "/partner/refer") ?>
<?cs elif:Page.program == "casework" ?>
<?cs if:Data.viewer.contact_officer || Data.viewer.manager ?><?cs call:navigation_item("Inbox", "/casework/inbox") ?><?cs /if ?>
<?cs if:Data.viewer.manager ?><?cs call:navigation_item("Allocation", "/casework/allocation") ?><?cs /if ?>
<?cs call:navigation_item("My actions", "/casework/actions") ?>
<?cs call:navigation_item("Families", "/casework/families") ?>
<?cs if:Data.viewer.manager ?><?cs call:navigation_item("More time", "/casework/extensions") ?><?cs /if ?>
<?cs elif:Page.program == "manage" ?>
<?cs if:Data.viewer.complaints_officer || Data.viewer.manager ?><?cs call:navigation_item("Complaints", "/manage/complaints") ?><?cs /if ?>
<?cs if:Data.viewer.complaints_officer || Data.viewer.commissioner ?><?cs call:navigation_item("Complaints in numbers", "/manage/complaints/numbers") ?><?cs /if ?>
<?cs if:Data.viewer.manager || Data.viewer.commissioner ?><?cs call:navigation_item("Feedback", "/manage/feedback") ?><?cs /if ?>
<?cs if:Data.viewer.admin || Data.viewer.commissioner ?><?cs call:navigation_item("Guide", "/manage/guide") ?><?cs /if ?>
<?cs if:Data.viewer.admin ?><?cs call:navigation_item("Accounts", "/manage/accounts") ?><?cs call:navigation_item("Mail", "/manage/mail") ?><?cs /if ?>
<?cs /if ?><?cs /def ?>
<?cs def:page_navigation() ?><?cs if:Data.viewer.name ?><div class="govuk-service-navigation" data-module="govuk-service-navigation"><div class="govuk-width-container"><div class="govuk-service-navigation__container"><nav aria-label="Menu" class="govuk-service-navigation__wrapper"><button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="navigation" hidden aria-hidden="true">Menu</button><ul class="govuk-service-navigation__list" id="navigation"><?cs call:navigation_items() ?></ul></nav></div></div></div>
<?cs /if ?><?cs /def ?>

<?cs # A link, so that it needs no script; nginx answers /leave. With script it hides better: exit.js. ?>
<?cs def:exit_this_page() ?><div class="govuk-exit-this-page" role="region" aria-label="<?cs var:Safe.exit ?>"<?cs call:safe_language() ?> data-module="onedoor-exit" data-two-more="<?cs var:Safe.exit_two_more ?>" data-one-more="<?cs var:Safe.exit_one_more ?>" data-over="<?cs var:Safe.exit_over ?>"><a href="/leave" role="button" draggable="false" class="govuk-button govuk-button--warning govuk-exit-this-page__button" data-module="govuk-button" rel="nofollow noreferrer"><span class="govuk-visually-hidden"><?cs var:Safe.exit_emergency ?></span> <?cs var:Safe.exit ?></a></div><?cs /def ?>

<?cs def:page_phase() ?><?cs if:Service.demonstration ?><?cs set:Look.phase.tag.text = "Demonstration" ?><?cs set:Look.phase.text = "Everyone in it is invented. Do not enter anything about real people." ?><aside aria-label="About this site"<?cs call:english_language() ?>><?cs call:govuk_phase_banner(Look.phase) ?></aside><?cs /if ?><?cs /def ?>

<?cs def:page_footer() ?><footer class="onedoor-footer"><div class="govuk-width-container">
<?cs if:Page.program == "public" ?><div class="onedoor-footer__emergency"<?cs call:safe_language() ?>><h2 class="govuk-heading-s"><?cs var:Safe.emergency ?></h2><p><?cs var:Safe.danger_call ?> <a class="onedoor-footer__link" href="tel:999">999</a>.<?cs if:Service.duty.number ?> <?cs var:Safe.child_call ?> <?cs if:Service.duty.name ?><?cs if:Safe.lang == "en" ?>the <?cs /if ?><?cs var:Service.duty.name ?> <?cs var:Safe.call_on ?> <?cs /if ?><strong class="onedoor-number"><a class="onedoor-footer__link" href="tel:<?cs var:Service.duty.tel ?>"><?cs var:Service.duty.number ?></a></strong>.<?cs /if ?></p></div><?cs elif:Service.duty.number ?><p class="onedoor-footer__duty">Worried about a child now? <?cs if:Service.duty.name ?><?cs var:Service.duty.name ?>: <?cs /if ?><strong class="onedoor-number"><a class="onedoor-footer__link" href="tel:<?cs var:Service.duty.tel ?>"><?cs var:Service.duty.number ?></a></strong>. In immediate danger, call <a class="onedoor-footer__link" href="tel:999">999</a>.</p><?cs /if ?>
<?cs if:Page.program == "public" ?><ul class="onedoor-footer__links"><li<?cs call:safe_language() ?>><a class="onedoor-footer__link" href="/safety"><?cs var:Safe.footer_safely ?></a></li><li><a class="onedoor-footer__link" href="/guide<?cs var:Say.query ?>"><?cs var:Say.footer_guide ?></a></li><li><a class="onedoor-footer__link" href="/guide/accessibility<?cs var:Say.query ?>"><?cs var:Say.footer_accessibility ?></a></li><li><a class="onedoor-footer__link" href="/guide/privacy<?cs var:Say.query ?>"><?cs var:Say.footer_privacy ?></a></li><li><a class="onedoor-footer__link" href="/guide/cookies<?cs var:Say.query ?>"><?cs var:Say.footer_cookies ?></a></li></ul>
<?cs /if ?><?cs if:Data.viewer.idle_seconds ?><p class="onedoor-no-print">You are signed out 30 minutes after the last page that you opened. <a class="onedoor-footer__link" href="/<?cs var:Page.program ?>/stay" target="_blank" rel="noopener">Stay signed in (opens in a new tab)</a></p>
<?cs /if ?><p class="onedoor-footer__council"<?cs call:english_language() ?>><?cs var:Service.council ?></p>
</div></footer>
<?cs /def ?>

<?cs def:error_summary_item(text, id) ?><li><?cs if:id ?><a href="#<?cs var:id ?>"><?cs var:text ?></a><?cs else ?><?cs var:text ?><?cs /if ?></li>
<?cs /def ?>
<?cs def:error_summary_list(list) ?><?cs call:error_summary_open() ?><ul class="govuk-list govuk-error-summary__list"><?cs each:one = list ?><?cs if:?one.id ?><?cs call:error_summary_item(one.text, one.id) ?><?cs else ?><?cs call:error_summary_item(one.text, one.field) ?><?cs /if ?><?cs /each ?></ul><?cs call:error_summary_close() ?><?cs /def ?>
<?cs def:error_summary() ?><?cs if:?Form.errors.0.text ?><?cs call:error_summary_list(Form.errors) ?><?cs elif:?Data.errors.0.text ?><?cs call:error_summary_list(Data.errors) ?><?cs /if ?><?cs /def ?>

<?cs # What busy.js says while an answer is awaited. ?>
<?cs def:page_busy() ?><div class="govuk-visually-hidden" role="status" data-module="onedoor-busy" data-sent="<?cs var:Say.busy_sent ?>" data-file="<?cs var:Say.busy_file ?>" data-long="<?cs var:Say.busy_long ?>"></div>
<?cs /def ?>
<?cs # On paper alone: whose this copy is and what may be done with it. A letter goes to whom it is for. ?>
<?cs def:page_printed() ?><?cs if:Data.viewer.shown_at.text ?><p class="onedoor-printed">Confidential. Keep it safe, and shred it when you no longer need it. Printed by <?cs var:Data.viewer.name ?>, <?cs var:Data.viewer.agency ?>, as it was on <?cs var:Data.viewer.shown_at.text ?>.</p>
<?cs /if ?><?cs /def ?>

<?cs def:page_start(title, back) ?><?cs call:page_head(title) ?>
<?cs if:Page.program == "public" || Page.program == "signin" ?><?cs call:page_header("/") ?><?cs else ?><?cs call:page_header("/" + Page.program) ?><?cs call:page_navigation() ?><?cs /if ?>
<div class="onedoor-page">
<?cs call:page_phase() ?><div class="govuk-width-container">
<?cs if:Page.program == "public" ?><?cs call:exit_this_page() ?><?cs /if ?>
<?cs if:back ?><nav aria-label="<?cs var:Say.back ?>"><?cs set:Look.back.href = back ?><?cs set:Look.back.text = Say.back ?><?cs call:govuk_back_link(Look.back) ?></nav><?cs /if ?>
<main class="govuk-main-wrapper" id="main-content">
<?cs call:page_printed() ?><?cs if:?Form.errors.0.text || ?Data.errors.0.text ?><?cs call:error_summary() ?><?cs elif:Page.done ?><?cs call:done_banner(Page.done) ?><?cs /if ?>
<?cs /def ?>
<?cs # The session's end: stay.js shows it in time. Without a script the footer's link does the same in a tab of its own. ?>
<?cs def:stay_body() ?><h2 class="govuk-heading-m" id="stay-title" data-soon="You will be signed out soon" data-end="Your sign-in ends soon" data-over="You have been signed out">You will be signed out soon</h2>
<p class="govuk-body" id="stay-words" data-soon="You have not used this page for a while. For safety you will be signed out in" data-end="One sign-in lasts for a working day at most. Save what you are writing. You will be signed out in" data-over="What you typed is still on this page. Sign in again, then come back: the page waits for you.">You have not used this page for a while.</p>
<p class="govuk-body-l onedoor-stay__left" role="timer" aria-live="polite" data-minutes="minutes" data-minute="1 minute" data-seconds="seconds" hidden></p>
<p class="govuk-body govuk-error-message" role="alert" data-away="That did not work. Check your connection and try again." hidden></p>
<div class="govuk-button-group"><button type="button" class="govuk-button onedoor-stay__yes" data-module="govuk-button" data-soon="Stay signed in" data-end="Go back to the page">Stay signed in</button> <a class="govuk-button onedoor-stay__again" role="button" draggable="false" data-module="govuk-button" href="/sign-in" target="_blank" rel="noopener" hidden>Sign in again (opens in a new tab)</a></div><?cs /def ?>
<?cs def:page_stay() ?><?cs if:Data.viewer.idle_seconds ?><dialog class="onedoor-stay" data-module="onedoor-stay" data-path="/<?cs var:Page.program ?>/stay" data-idle="<?cs var:Data.viewer.idle_seconds ?>" data-end="<?cs var:Data.viewer.end_seconds ?>" aria-labelledby="stay-title" aria-describedby="stay-words">
<?cs call:stay_body() ?>
</dialog>
<?cs /if ?><?cs /def ?>
<?cs def:page_end() ?></main>
</div></div>
<?cs call:page_stay() ?><?cs call:page_busy() ?><?cs call:page_footer() ?>
<script type="module" src="<?cs var:Static.onedoor.js ?>"></script>
</body>
</html>
<?cs /def ?>
