// The demonstration's mail catcher: takes every message over SMTP on loopback, sends none on,
// and shows them at /demo/mail (nginx passes that to the socket mail-web.sock).
//   node mail-catcher.mjs MAIL-FOLDER RUN-FOLDER
// A message is one file in the mail folder, 000001.eml and on, as it came. For tests: while
// RUN-FOLDER/mail.fault exists, its first line is the answer to DATA's end instead of 250
// ("451 try later"); "drop" takes the message and hangs up without an answer.
import { createServer as createWeb } from 'node:http'
import { createServer as createSmtp } from 'node:net'
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder, run] = process.argv.slice(2)
if (!run) {
  console.error('usage: mail-catcher.mjs MAIL-FOLDER RUN-FOLDER')
  process.exit(2)
}
const portFile = join(run, 'smtp.port')
const socketFile = join(run, 'mail-web.sock')
const faultFile = join(run, 'mail.fault')
const largest = 10 * 1024 * 1024

const messageFiles = () => readdirSync(folder).filter(name => /^\d{6,}\.eml$/.test(name)).sort()
let last = Number.parseInt(messageFiles().at(-1) ?? '0', 10)

// Written aside and renamed: a reader never meets half a message.
function keep(bytes) {
  const name = `${String(++last).padStart(6, '0')}.eml`
  writeFileSync(join(folder, `.${name}`), bytes, { mode: 0o600 })
  renameSync(join(folder, `.${name}`), join(folder, name))
}

function fault() {
  return existsSync(faultFile) ? readFileSync(faultFile, 'utf8').split('\n')[0].trim() : ''
}

// SMTP

class Conversation {
  constructor(socket) {
    this.socket = socket
    this.pending = Buffer.alloc(0)
    this.lines = null // the lines of DATA, while it lasts
    this.size = 0
    this.recipients = []
    this.say('220 localhost onedoor demonstration mail catcher')
    socket.on('data', bytes => this.take(bytes))
    socket.on('error', () => socket.destroy())
    socket.setTimeout(300_000, () => socket.destroy())
  }

  say(line) {
    if (!this.socket.destroyed) this.socket.write(`${line}\r\n`)
  }

  take(bytes) {
    this.pending = Buffer.concat([this.pending, bytes])
    for (let end; (end = this.pending.indexOf('\r\n')) >= 0;) {
      const line = this.pending.subarray(0, end)
      this.pending = this.pending.subarray(end + 2)
      if (this.lines) this.data(line)
      else this.command(line.toString('utf8'))
    }
    if (this.pending.length > 65536) this.socket.destroy()
  }

  command(line) {
    const verb = line.split(/[ :]/, 1)[0].toUpperCase()
    if (verb === 'EHLO') this.say(`250-localhost\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE ${largest}`)
    else if (verb === 'HELO') this.say('250 localhost')
    else if (verb === 'MAIL' || verb === 'RSET' || verb === 'NOOP') {
      this.recipients = []
      this.say('250 ok')
    } else if (verb === 'RCPT') {
      this.recipients.push(line)
      this.say('250 ok')
    } else if (verb === 'DATA') {
      if (this.recipients.length === 0) return this.say('503 no recipient')
      this.lines = []
      this.size = 0
      this.say('354 end with a full stop on a line of its own')
    } else if (verb === 'QUIT') {
      this.say('221 bye')
      this.socket.end()
    } else this.say('502 not known here')
  }

  data(line) {
    if (line.length !== 1 || line[0] !== 0x2e) {
      this.size += line.length + 2
      if (this.size <= largest) this.lines.push(line[0] === 0x2e ? line.subarray(1) : line)
      return
    }
    const message = Buffer.concat(this.lines.flatMap(each => [each, Buffer.from('\r\n')]))
    this.lines = null
    if (this.size > largest) return this.say('552 too large')
    const wrong = fault()
    if (wrong && wrong !== 'drop') return this.say(wrong)
    keep(message)
    if (wrong === 'drop') this.socket.destroy()
    else this.say('250 taken')
  }
}

// The port of last time, so that the programs' settings stay true; any free one otherwise.
function listen(port) {
  const server = createSmtp(socket => new Conversation(socket))
  server.once('error', error => {
    if (port !== 0 && error.code === 'EADDRINUSE') return listen(0)
    throw error
  })
  server.listen(port, '127.0.0.1', () => writeFileSync(portFile, `${server.address().port}\n`))
}

// Reading a message

const escapeHtml = text => text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`)

function decodeBytes(bytes, charset) {
  try {
    return new TextDecoder(charset || 'utf-8').decode(bytes)
  } catch {
    return bytes.toString('utf8')
  }
}

function decodeQuoted(text, underscore) {
  const plain = underscore ? text.replaceAll('_', ' ') : text.replace(/=\r?\n/g, '')
  return Buffer.from(plain.replace(/=([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1')
}

function decodeWords(value) {
  return value.replace(/\?=\s+=\?/g, '?==?').replace(/=\?([^?]+)\?([bqBQ])\?([^?]*)\?=/g, (_, charset, kind, text) =>
    decodeBytes(kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : decodeQuoted(text, true), charset))
}

// One part as { headers: [[name, value]], get(name), parts: [] or text, type, name }.
function parse(source) {
  const gap = source.search(/\r?\n\r?\n/)
  const head = gap < 0 ? source : source.slice(0, gap)
  const body = gap < 0 ? '' : source.slice(gap).replace(/^\r?\n\r?\n/, '')
  const headers = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/).map(line => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon), line.slice(colon + 1).trim()]
  })
  const get = name => headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? ''
  const type = get('content-type') || 'text/plain'
  const parameter = name => new RegExp(`${name}="?([^";]+)"?`, 'i').exec(type)?.[1]
  const part = { headers, get, type: type.split(';')[0].trim().toLowerCase(), parts: [], text: '' }
  const boundary = parameter('boundary')
  if (part.type.startsWith('multipart/') && boundary) {
    const pieces = `\n${body}`.split(new RegExp(`\\r?\\n--${boundary.replace(/[^A-Za-z0-9]/g, '\\$&')}(?:--)?[ \\t]*(?=\\r?\\n|$)`))
    part.parts = pieces.slice(1).map(piece => piece.replace(/^\r?\n/, '')).filter(piece => piece.trim()).map(parse)
    return part
  }
  const encoding = get('content-transfer-encoding').toLowerCase()
  const bytes = encoding === 'base64' ? Buffer.from(body, 'base64')
    : encoding === 'quoted-printable' ? decodeQuoted(body, false) : Buffer.from(body, 'latin1')
  part.text = decodeBytes(bytes, parameter('charset'))
  part.name = /filename="?([^";]+)"?/i.exec(get('content-disposition'))?.[1] ?? parameter('name') ?? ''
  return part
}

const leaves = part => part.parts.length ? part.parts.flatMap(leaves) : [part]
const read = name => parse(readFileSync(join(folder, name), 'latin1'))
const header = (part, name) => decodeWords(Buffer.from(part.get(name), 'latin1').toString('utf8'))

// Pages

const page = (title, body) => `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<main>
<p>Demonstration only: these messages were caught here and sent to nobody.</p>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`

function listPage() {
  const rows = messageFiles().reverse().slice(0, 500).map(name => {
    const part = read(name)
    const id = name.slice(0, -4)
    return `<tr><td>${escapeHtml(header(part, 'date'))}</td><td>${escapeHtml(header(part, 'to'))}</td>` +
      `<td><a href="/demo/mail/${id}">${escapeHtml(header(part, 'subject') || '(no subject)')}</a></td></tr>`
  })
  if (rows.length === 0) return page('Mail', '<p>There are no messages yet.</p>')
  return page('Mail', `<table>
<thead><tr><th scope="col">Date</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`)
}

function messagePage(name) {
  const part = read(name)
  const heads = part.headers.map(([each]) => each).filter(each => !/^(subject|mime-version|content-)/i.test(each))
    .map(each => `<dt>${escapeHtml(each)}</dt><dd>${escapeHtml(header(part, each.toLowerCase()))}</dd>`)
  const bodies = leaves(part).map((leaf, n) => {
    const called = leaf.name ? `, ${leaf.name}` : ''
    const title = n === 0 ? '' : `<h2>Attached: ${escapeHtml(leaf.type + called)}</h2>\n`
    return `${title}<pre>${escapeHtml(leaf.text)}</pre>`
  })
  return page(header(part, 'subject') || '(no subject)',
    `<dl>\n${heads.join('\n')}\n</dl>\n${bodies.join('\n')}\n<p><a href="/demo/mail">All messages</a></p>`)
}

function answer(request, response) {
  const path = request.url.split('?')[0]
  const [, id] = /^\/demo\/mail\/(\d{6,})$/.exec(path) ?? []
  const there = id && existsSync(join(folder, `${id}.eml`))
  const found = there || path === '/demo/mail' || path === '/demo/mail/'
  response.writeHead(found ? 200 : 404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin'
  })
  response.end(!found ? page('Not found', '<p><a href="/demo/mail">All messages</a></p>') : there ? messagePage(`${id}.eml`) : listPage())
}

process.umask(0o077)
rmSync(socketFile, { force: true })
createWeb(answer).listen(socketFile)
let before = 0
try {
  before = Number.parseInt(readFileSync(portFile, 'utf8'), 10) || 0
} catch { /* the first time there is none */ }
listen(before)
process.on('SIGTERM', () => process.exit(0))
