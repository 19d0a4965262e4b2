// chromium.mjs: the browser of all journeys: Debian's Chromium without its windows, which takes half the processor time.
import { chromium } from 'playwright-core';

export const launch = () => chromium.launch({
  executablePath: process.env.ONEDOOR_CHROMIUM ?? '/usr/bin/chromium-headless-shell',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [], // its sandbox refuses the administrator
});
