// The one script. Every page works without it.
import {
  Accordion, Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner,
  PasswordInput, Radios, ServiceNavigation, SkipLink, Tabs, createAll,
} from 'govuk-frontend';
import { ask } from './ask.js';
import { busy } from './busy.js';
import { exitThisPage } from './exit.js';
import { fold } from './fold.js';
import { print } from './print.js';
import { showIf } from './show-if.js';
import { stay } from './stay.js';
import { unsaved } from './unsaved.js';

for (const component of [
  Accordion, Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner,
  PasswordInput, Radios, ServiceNavigation, SkipLink, Tabs,
]) {
  createAll(component);
}
for (const form of document.querySelectorAll('form[data-module="onedoor-form"]')) {
  showIf(form);
  unsaved(form);
}
for (const root of document.querySelectorAll('[data-module="onedoor-exit"]')) exitThisPage(root);
for (const dialog of document.querySelectorAll('[data-module="onedoor-stay"]')) stay(dialog);
for (const details of document.querySelectorAll('[data-module="onedoor-ask"]')) ask(details);
for (const details of document.querySelectorAll('[data-module="onedoor-fold"]')) fold(details);
for (const button of document.querySelectorAll('[data-module="onedoor-print"]')) print(button);
for (const status of document.querySelectorAll('[data-module="onedoor-busy"]')) busy(status);
