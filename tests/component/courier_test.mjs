// The courier: one mail out of the outbox after the other; what does not go is tried again with growing
// pauses and given up after 72 hours; what may have gone twice says so and has the same Message-ID.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { journey, mailNames, mailRead, ok, same, sql, until } from '../support/portal.mjs';

const release = process.env.ONEDOOR_RELEASE;
const fault = process.env.ONEDOOR_MAIL_FAULT;
const now = `core_${release}.now()`;
const named = (what) => readFileSync(`${process.env.ONEDOOR_TOP}/services/islington/service.xml`, 'utf8').match(`<${what}>(.*)</${what}>`)[1];
const council = named('council');
const service = named('name');
const decoded = (text) => text.replace(/\?= +=\?/g, '?==?').replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (all, word) => Buffer.from(word, 'base64').toString('utf8'));
let number = 0;

// Puts a mail into the outbox; gives its recipient, by which it is found again.
const subject = 'Neutral – subject';
function queue(said = subject, body = 'First line\nÄ second with a . dot\n.\nafter a dot\n') {
  const to = `courier-${process.pid}-${number++}@test.example`;
  sql(`CALL core_${release}.mail_add('test', '${to}', '${said}', '${body}')`);
  return to;
}

const row = (to) => {
  const [found] = sql(`SELECT state, attempts, in_doubt, fault IS NOT NULL, TIMESTAMPDIFF(SECOND, ${now}, next_at), message_id FROM outbox WHERE recipient = '${to}'`);
  return { state: found[0], attempts: Number(found[1]), doubt: found[2], fault: found[3], pause: Number(found[4]), id: found[5] };
};
const come = (to) => mailNames().map(mailRead).filter((mail) => mail.to === to);
const is = (to, state, seconds) => until(() => row(to).state === state, seconds);

async function goes() {
  const to = queue();
  ok(await is(to, 'sent'), 'a mail goes within some seconds');
  const [mail] = come(to);
  same(come(to).length, 1, 'once');
  same(mail.id, `<${row(to).id}>`, 'with its Message-ID');
  ok(/^From: .*@/im.test(mail.head) && /^Date: /im.test(mail.head) && /^Auto-Submitted: auto-generated/im.test(mail.head), 'with From, Date and Auto-Submitted');
  ok(/=C3=84 second/.test(mail.raw) && /after a dot/.test(mail.raw), 'whole, also after a line with a dot');
  same(decoded(mail.subject), `${subject} - ${council}`, 'its subject says whose it is');
  ok(mail.raw.includes(`\r\n\r\n${council}\r\n`) && !mail.raw.includes(service), 'its end too, and to whom is not asked to sign in no more than that');
  ok(!/=0A/.test(mail.raw), 'its lines end as lines of a mail do');
  ok(!mail.calendar, 'without a calendar file that nobody asked for');
}

async function says() {
  const long = 'Ünterschrift 😀 '.repeat(9).trim();
  const to = queue(long, 'Sign in to read it.\n');
  await is(to, 'sent');
  const [mail] = come(to);
  same(decoded(mail.subject), `${long} - ${council}`, 'a long subject in any letters comes whole');
  ok(mail.raw.split('\r\n').every((line) => !line.includes('=?') || line.length <= 76), 'in lines that a mail may have');
  ok(mail.subject.split(' ').every((word) => word.length <= 75 && !decoded(word).includes('\ufffd')), 'as encoded words of whole letters');
  ok(mail.raw.includes(`/sign-in\r\n\r\n${service}, ${council}\r\n`), 'whoever is to sign in is told where, and to which service');
}

async function waits() {
  writeFileSync(fault, '451 try later');
  const to = queue();
  ok(await until(() => row(to).attempts >= 1 && row(to).state === 'waiting'), 'a mail that is refused for now waits');
  const first = row(to);
  same(first.fault, '1', 'the kind of failure is noted');
  ok(first.pause > 0 && first.pause <= 30, `the first pause is short (${first.pause} s)`);
  sql(`UPDATE outbox SET attempts = 6, next_at = ${now} WHERE recipient = '${to}'`);
  ok(await until(() => row(to).attempts >= 7 && row(to).state === 'waiting'), 'it is tried again');
  ok(row(to).pause > 600, `later pauses are longer (${row(to).pause} s)`);
  sql(`UPDATE outbox SET queued_at = ${now} - INTERVAL 73 HOUR, next_at = ${now} WHERE recipient = '${to}'`);
  ok(await is(to, 'failed'), 'after 72 hours it is given up');
  const held = queue();
  await until(() => row(held).attempts >= 1 && row(held).state === 'waiting');
  rmSync(fault);
  sql(`UPDATE outbox SET next_at = ${now} WHERE recipient = '${held}'`);
  ok(await is(held, 'sent'), 'when the server takes mail again the others go');
  same(come(held).length, 1, 'once');
  same(come(to).length, 0, 'what was given up does not');
  sql(`DELETE FROM outbox WHERE recipient = '${to}'`);
}

async function doubts() {
  const to = queue();
  await is(to, 'sent');
  // As if it had died between sending and noting.
  sql(`UPDATE outbox SET state = 'sending', sent_at = NULL, next_at = ${now} - INTERVAL 6 MINUTE WHERE recipient = '${to}'`);
  ok(await is(to, 'sent'), 'what was being sent by a courier that died goes again');
  same(row(to).doubt, '1', 'marked in doubt');
  same(new Set(come(to).map((mail) => mail.id)).size, 1, 'with the same Message-ID');
  same(come(to).length, 2, 'at most once more');
}

async function brings() {
  const to = `courier-${process.pid}-invited@test.example`;
  sql(`CALL core_${release}.invitation_add('${to}', 'REQUEST', REPEAT('0a', 16), 2, '2027-03-01 09:30:00', 60, 0)`);
  await is(to, 'sent');
  const [mail] = come(to);
  ok(/^Content-Type: text\/calendar.*method=REQUEST/im.test(mail.raw), 'an invitation brings a calendar part with its method');
  ok(mail.calendar.includes('DTSTART:20270301T093000Z') && mail.calendar.includes('SEQUENCE:2'), 'for that time');
  const broken = `courier ${process.pid} broken`;
  sql(`CALL core_${release}.invitation_add('${broken}', 'REQUEST', REPEAT('0b', 16), 0, '2027-03-01 09:30:00', 60, 0)`);
  const after = queue();
  ok(await is(after, 'sent'), 'one that cannot be made holds up no other');
  same(row(broken).state, 'waiting', 'and is not lost');
  sql(`DELETE FROM outbox WHERE recipient = '${broken}'`);
}

await journey(async () => {
  try {
    await goes();
    await says();
    await waits();
    await doubts();
    await brings();
  } finally {
    if (existsSync(fault)) rmSync(fault);
  }
});
