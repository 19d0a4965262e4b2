// refer.mjs: what a referral needs, page by page.
import { base, fill, press } from './browser.mjs';

export const story = {
  safety: { danger: 'no' },
  agreement: {
    agreement: 'agreed', agreement_by: "Amira O'Neil", agreement_authority: 'mother', agreement_for: 'Herself and both children',
    agreement_how: 'spoken', agreement_on: [20, 11, 2025], family_told: 'yes',
  },
  you: { referrer_role: 'SENCO of the older child', referrer_phone: '020 7946 0999', lead_talked: 'no' },
  home: { home_known: 'yes', 'address.line1': '1 Made Up Row', 'address.town': 'Testton', 'address.postcode': 'ZZ1 4AB' },
  concerns: { concerns: ['IR-06', 'IR-10'], child_signs: ['IC-1'] },
  story: {
    happening: 'Zoë says: "I\'m tired" 😀 <script>alert(1)</script> مرحبا', impact: 'Tired at school', strengths: 'Close to her aunt',
    change: 'Mornings', urgency: 'this_week',
  },
  tried: { tried: 'Breakfast club', open_plan: 'no' },
  views: { family_view: '"We want mornings to be calm", says her mother' },
  visits: { staff_risk: 'no' },
  declaration: { declaration: ['true', 'worse', 'shared'] },
};

export async function section(page, name, values) {
  if (!page.url().endsWith(`/${name}`)) throw new Error(`expected section ${name}, at ${page.url()}`);
  await fill(page, values);
  await press(page, 'Save and continue');
}

export async function children(page, list) {
  for (const [i, child] of list.entries()) {
    if (await page.locator(`[name="children.${i}.unborn"]`).count() === 0) await press(page, 'Add another child');
    await fill(page, Object.fromEntries(Object.entries(child).map(([key, value]) => [`children.${i}.${key}`, value])));
  }
  await press(page, 'Save and continue');
}

export async function adults(page, list) {
  for (const [i, adult] of list.entries()) {
    if (await page.locator(`[name="adults.${i}.name.first"]`).count() === 0) await press(page, 'Add another adult');
    await fill(page, Object.fromEntries(Object.entries(adult).map(([key, value]) => [`adults.${i}.${key}`, value])));
  }
  await press(page, 'Save and continue');
}

export const zoe = {
  unborn: 'no', 'name.first': 'Zoë', 'name.last': "O'Neil", born: [3, 2, 2018], sex: 'female', lives_at_home: 'yes', school: 'Alder Lane',
  voice: 'Too sleepy for maths',
};
export const amira = {
  'name.first': 'Amira', 'name.last': "O'Neil", relationship: 'mother', parental_responsibility: 'yes', main_carer: 'yes',
  lives_at_home: 'yes', safe_ways: ['phone', 'text'], phone: '020 7946 0777', safe_voicemail: 'no', safe_must_not_know: 'Her former partner',
};

/** agencies: [{agency, may_contact}] of the section that names others who help. */
async function others(page, agencies, values) {
  for (const [i, one] of agencies.entries()) {
    await press(page, 'Add a person or agency');
    await fill(page, Object.fromEntries(Object.entries(one).map(([key, value]) => [`agencies.${i}.${key}`, value])));
  }
  await section(page, 'agencies', values);
}

/** A whole referral by who is signed in, with unborn: of a baby without a name too; the reference of it. */
export async function refer(page, { child = zoe, unborn = false, adult = amira, agencies = [], more = {} } = {}) {
  await page.goto(`${base}/partner/refer`);
  await press(page, 'Start a referral');
  for (const name of ['safety', 'agreement', 'you']) await section(page, name, { ...story[name], ...more[name] });
  await children(page, unborn ? [child, { unborn: 'yes', due: ((d) => [d.getDate(), d.getMonth() + 1, d.getFullYear()])(new Date(Date.now() + 60 * 864e5)) }] : [child]);
  await adults(page, [adult]);
  for (const name of ['home', 'concerns', 'story', 'tried', 'agencies', 'views', 'visits', 'declaration']) {
    if (name === 'agencies') await others(page, agencies, { ...more[name] });
    else await section(page, name, { ...story[name], ...more[name] });
  }
  await press(page, 'Send');
  return /referrals\/([0-9A-Z-]{9})\/sent/.exec(page.url())?.[1];
}
