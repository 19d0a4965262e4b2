// A program that is told to stop while a form is on its way to it: the form is read to its end and answered, and
// only then does the program go. (A release restarts programs while people work.)
import { connect } from 'node:net';
import { base, encode, fill, form, has, ok, Person, same, server, test, wait } from '../support/person.mjs';

const socket = `${process.env.ONEDOOR_VAR}/run/public.sock`;

// FastCGI, as much as it takes to send one request in two parts.
const record = (type, content = Buffer.alloc(0)) => Buffer.concat([Buffer.from([1, type, 0, 1, content.length >> 8, content.length & 255, 0, 0]), content]);
const parameters = (values) => Buffer.concat(Object.entries(values).map(([name, value]) => {
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32BE((name.length | 0x80000000) >>> 0, 0);
  lengths.writeUInt32BE((Buffer.byteLength(value) | 0x80000000) >>> 0, 4);
  return Buffer.concat([lengths, Buffer.from(name + value)]);
}));

/** Sends the first half of a form; what it gives sends the other half and waits for the whole answer. */
function half(path, cookie, body) {
  const middle = Math.floor(body.length / 2);
  const peer = connect(socket);
  const parts = [];
  const answer = new Promise((done) => {
    peer.on('data', (part) => parts.push(part)).on('error', () => done('')).on('close', () => done(Buffer.concat(parts).toString('utf8')));
  });
  peer.write(Buffer.concat([record(1, Buffer.from([0, 1, 0, 0, 0, 0, 0, 0])),
    record(4, parameters({ REQUEST_METHOD: 'POST', REQUEST_URI: path, CONTENT_TYPE: 'application/x-www-form-urlencoded', CONTENT_LENGTH: String(body.length),
      HTTP_COOKIE: cookie, HTTP_ORIGIN: base, HTTP_HOST: 'localhost', REMOTE_ADDR: '127.0.0.1' })), record(4), record(5, body.subarray(0, middle))]));
  return () => {
    peer.write(Buffer.concat([record(5, body.subarray(middle)), record(5)]));
    return answer;
  };
}

await test(async () => {
  const person = new Person();
  const page = await person.get('/second-look');
  const typed = 'No reference at all';
  const body = Buffer.from(encode(fill(form(page).fields, { sent_reference: typed, return_code: 'none' })));
  const finish = half('/second-look', Object.entries(person.jar).map(([name, value]) => `${name}=${value}`).join('; '), body);
  await wait(500);

  const stopped = server('stop', 'public');
  await wait(1000);
  const answer = await finish();
  has(answer, 'Status: 422', 'a form that was half read when its program was told to stop is answered');
  has(answer, `value="${typed}"`, 'with what was typed');
  const began = Date.now();
  await stopped;
  ok(Date.now() - began < 5000, 'and then the program goes at once', Date.now() - began);
  await server('start', 'public');
  same((await person.get('/status')).status, 200, 'the next one serves');
}, () => server('start', 'public'));
