// What nginx passes to which program, and what it keeps to itself: the real configuration in front
// of programs that answer with the parameters they were given.
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const top = process.env.ONEDOOR_TOP
const folder = mkdtempSync(join(process.env.ONEDOOR_VAR, 'tmp', 'web-'))
const module = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const brotli = existsSync(module)
const programs = ['public', 'signin', 'partner', 'casework', 'manage']
const secret = 'S'.repeat(43)
const visit = 'V'.repeat(43)

// FastCGI, as much as it takes to read one request's parameters and answer with them.
function parameters(bytes) {
  const result = {}
  let at = 0
  const length = () => bytes[at] < 128 ? bytes[at++] : bytes.readUInt32BE((at += 4) - 4) & 0x7fffffff
  while (at < bytes.length) {
    const name = length()
    const value = length()
    result[bytes.toString('latin1', at, at + name)] = bytes.toString('latin1', at + name, at + name + value)
    at += name + value
  }
  return result
}

const record = (type, content) => {
  const head = Buffer.from([1, type, 0, 1, content.length >> 8, content.length & 255, 0, 0])
  return Buffer.concat([head, content])
}

function echo(program) {
  createServer(socket => {
    let pending = Buffer.alloc(0)
    let given = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', bytes => {
      pending = Buffer.concat([pending, bytes])
      while (pending.length >= 8) {
        const size = pending.readUInt16BE(4)
        const whole = 8 + size + pending[6]
        if (pending.length < whole) return
        if (pending[1] === 4) given = Buffer.concat([given, pending.subarray(8, 8 + size)])
        if (pending[1] === 5 && size === 0) {
          const said = parameters(given)
          const body = JSON.stringify({ program, ...said, ...(said.QUERY_STRING === 'long' && { long: 'x'.repeat(2 << 20) }) })
          const answer = Buffer.from(`Status: 200 OK\r\nContent-Type: application/json\r\n\r\n${body}`)
          const pieces = Array.from({ length: Math.ceil(answer.length / 65535) }, (_, n) => record(6, answer.subarray(n * 65535, (n + 1) * 65535)))
          socket.end(Buffer.concat([...pieces, record(6, Buffer.alloc(0)), record(3, Buffer.alloc(8))]))
        }
        pending = pending.subarray(whole)
      }
    })
  }).listen(join(folder, `${program}.sock`))
}

function fill(name) {
  const words = { VAR: folder, RUN: folder, LOG: folder, PORT: port, TOP: top, DATA: folder, STATIC: join(folder, 'static'), PAGES: join(top, 'nginx/pages') }
  words.USER = process.getuid() === 0 ? 'user root root;' : ''
  words.LISTEN6 = words.LISTEN6_DEFAULT = ''
  words.BROTLI = brotli ? 'brotli_static on;' : ''
  words.MODULES = brotli ? `load_module ${module};` : ''
  return readFileSync(join(top, 'nginx', name), 'utf8').replace(/@([A-Z0-9_]+)@/g, (_, word) => words[word])
}

// One request as bytes: { status, head, body }.
const ask = (path, lines = [], { method = 'GET', body = '', host = 'localhost', version = '1.0' } = {}) => new Promise((resolve, reject) => {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.setEncoding('latin1')
  socket.on('data', part => { text += part })
  socket.on('error', reject)
  socket.on('end', () => {
    const [head, ...rest] = text.split('\r\n\r\n')
    resolve({ status: Number(head.split(' ')[1]), head, body: rest.join('\r\n\r\n') })
  })
  const length = body ? [`Content-Length: ${Buffer.byteLength(body)}`] : []
  socket.write([`${method} ${path} HTTP/${version}`, `Host: ${host}`, 'Connection: close', ...lines, ...length, '', body].join('\r\n'))
})

// The production site, at ports of its own: over http, and over TLS.
const answer_of = text => ({ status: Number(text.split(' ')[1]), head: text.split('\r\n\r\n')[0], body: text.split('\r\n\r\n').slice(1).join('\r\n\r\n') })
const spoken = (socket, host, path) => new Promise((resolve, reject) => {
  let text = ''
  socket.setEncoding('latin1').on('data', part => { text += part }).on('error', error => (error.code === 'ECONNRESET' && text === '' ? resolve(answer_of('')) : reject(error)))
    .on('end', () => resolve(answer_of(text)))
  socket.write(`GET ${path} HTTP/1.0\r\nHost: ${host}\r\n\r\n`)
})
const site = (method, { host }) => spoken(connect(plainPort, '127.0.0.1'), host, '/partner/x?name=Nobody')
const over_tls = (path, { host = 'early-help.example', from, ...options } = {}) => new Promise((resolve, reject) => {
  const socket = connectTls({ port: tlsPort, host: '127.0.0.1', localAddress: from, servername: 'name' in options ? options.name : 'early-help.example',
    rejectUnauthorized: false, minVersion: options.minVersion, maxVersion: options.maxVersion }, () => spoken(socket, host, path).then(resolve, reject))
  socket.on('error', reject)
})
const given = async (...request) => JSON.parse((await ask(...request)).body)

const tests = {
  async 'each path goes to its program'() {
    const paths = { '/': 'public', '/help/start': 'public', '/sign-in': 'signin', '/sign-in/again': 'signin', '/sign-out': 'signin',
      '/sign-inside': 'public', '/partner': 'partner', '/partner/x': 'partner', '/partnership': 'public', '/casework/family/x': 'casework', '/manage/mail': 'manage' }
    for (const [path, program] of Object.entries(paths)) assert.equal((await given(path)).program, program, path)
  },
  async 'a path cannot be dressed up to reach another program'() {
    for (const path of ['/casework/../partner/x', '/partner/%2e%2e/casework/x', '//casework/x']) {
      const answer = await given(path)
      const normal = path === '/partner/%2e%2e/casework/x' ? 'casework' : path === '//casework/x' ? 'casework' : 'partner'
      assert.equal(answer.program, normal, path)
      assert.equal(answer.REQUEST_URI, path, 'the program sees the path as it was asked')
    }
  },
  async 'the public program never sees the session, the others never the visit'() {
    const both = [`Cookie: a=1; __Host-session=${secret}; __Host-visit=${visit}; b=2`]
    assert.equal((await given('/', both)).HTTP_COOKIE, `__Host-visit=${visit}`)
    for (const path of ['/partner', '/casework/x', '/manage/x']) {
      assert.equal((await given(path, both)).HTTP_COOKIE, `__Host-session=${secret}`)
    }
    assert.equal((await given('/sign-in', both)).HTTP_COOKIE, `__Host-session=${secret}; __Host-visit=${visit}`)
    assert.equal((await given('/sign-in', [`Cookie: __Host-visit=${visit}`])).HTTP_COOKIE, `__Host-visit=${visit}`)
    assert.equal((await given('/sign-in', [`Cookie: __Host-session=${secret}`])).HTTP_COOKIE, `__Host-session=${secret}`)
    assert.equal((await given('/sign-in')).HTTP_COOKIE, '')
  },
  async 'no spelling of the cookie brings the session to the public program'() {
    const headers = [
      [`Cookie: __Host-session=${secret}`],
      [`Cookie: x=__Host-session=${secret}`],
      [`Cookie: __Host-visit=${visit};__Host-session=${secret}`],
      [`Cookie: __Host-visit=${visit}, __Host-session=${secret}`],
      [`Cookie: __Host-visit=${visit}`, `Cookie: __Host-session=${secret}`],
      [`cookie: __Host-session=${secret}; __Host-visit=${visit}${visit}${visit}${visit}`],
      [`Cookie: __Host-visit="__Host-session=${secret}"`]
    ]
    for (const header of headers) {
      const answer = await given('/', header)
      assert.ok(!JSON.stringify(answer).includes(secret), header.join(' | '))
    }
  },
  async 'a program is told what it needs and no header besides'() {
    const answer = await given('/partner/x?y=1', ['Origin: http://localhost', 'Sec-Fetch-Site: same-origin', 'X-Forwarded-For: 1.2.3.4',
      'Proxy: evil', 'Authorization: Basic eA==', 'Referer: http://localhost/secret'])
    assert.deepEqual(Object.keys(answer).sort(), ['CONTENT_LENGTH', 'CONTENT_TYPE', 'GATEWAY_INTERFACE', 'HTTP_COOKIE', 'HTTP_HOST',
      'HTTP_ORIGIN', 'HTTP_SEC_FETCH_SITE', 'QUERY_STRING', 'REMOTE_ADDR', 'REQUEST_METHOD', 'REQUEST_URI', 'program'])
    assert.equal(answer.QUERY_STRING, 'y=1')
  },
  async 'another host name is refused'() {
    assert.equal((await ask('/', [], { host: 'elsewhere.example' })).status, 421)
  },
  async 'a body over the cap is a plain page, at sign-in sooner'() {
    const large = await ask('/partner/x', [], { method: 'POST', body: 'x'.repeat(1024 * 1024 + 1) })
    assert.equal(large.status, 413)
    assert.match(large.body, /too much to send/)
    assert.equal((await ask('/sign-in', [], { method: 'POST', body: 'x'.repeat(65537) })).status, 413)
    assert.equal((await ask('/partner/x', [], { method: 'POST', body: 'x'.repeat(1024 * 1024) })).status, 200)
  },
  async 'what people send and read never lies on the disk of the web server'() {
    // nginx takes the name away from such a file at once; its workers still have it open
    const children = readFileSync(`/proc/${nginx.pid}/task/${nginx.pid}/children`, 'utf8').trim().split(' ')
    const files = () => children.flatMap(pid => readdirSync(`/proc/${pid}/fd`).map(fd => readlinkSync(`/proc/${pid}/fd/${fd}`))).filter(name => name.includes('/tmp/nginx/'))
    assert.ok(children.length > 0 && children.every(pid => pid > 0))
    const body = 'x'.repeat(900 * 1024)
    const sender = connect(port, '127.0.0.1')
    sender.on('error', () => {})
    sender.write(`POST /casework/x HTTP/1.0\r\nHost: localhost\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, -1)}`)
    const reader = connect(port, '127.0.0.1')
    reader.on('error', () => {}).pause()
    reader.write('GET /casework/x?long HTTP/1.0\r\nHost: localhost\r\n\r\n')
    await new Promise(resolve => setTimeout(resolve, 1000))
    assert.deepEqual(files(), [])
    sender.destroy()
    reader.destroy()
  },
  async 'without its program a path says so plainly, with 503'() {
    rmSync(join(folder, 'manage.sock'))
    assert.match((await ask('/manage/')).head, /302 [^]*Location: \/manage(\r|$)/)
    const answer = await ask('/manage')
    assert.equal(answer.status, 503)
    assert.match(answer.body, /not working right now/)
    assert.match(answer.head, /Content-Security-Policy: default-src 'none'/)
    assert.match(answer.head, /Retry-After: 30/)
    assert.ok(!/nginx\/\d/.test(answer.head + answer.body), 'no version')
  },
  async 'static files are immutable, compressed and cannot be run'() {
    const answer = await ask('/static/a.0123456789abcdef.css', ['Accept-Encoding: gzip'], { version: '1.1' })
    assert.equal(answer.status, 200)
    assert.match(answer.head, /Cache-Control: public, max-age=31536000, immutable/)
    assert.match(answer.head, /Content-Encoding: gzip/)
    assert.equal(/Content-Encoding: br/.test((await ask('/static/a.0123456789abcdef.css', ['Accept-Encoding: gzip, br'], { version: '1.1' })).head), brotli, 'brotli where nginx has it')
    assert.match(answer.head, /X-Content-Type-Options: nosniff/)
    assert.equal((await ask('/static/%2e%2e/nginx.conf', [], { version: '1.1' })).body.includes('worker_processes'), false)
    assert.equal((await ask('/static../nginx.conf')).body.includes('worker_processes'), false)
    assert.equal((await ask('/static/none.css')).status, 404)
  },
  async 'in production another name than ours is not answered, over TLS not even with a certificate'() {
    assert.equal((await site('GET', { host: 'early-help.example' })).head.match(/Location: (\S+)/)?.[1], 'https://early-help.example/partner/x')
    assert.equal((await site('GET', { host: 'elsewhere.example' })).head, '', 'closed without a word')
    await assert.rejects(over_tls('/', { name: 'elsewhere.example' }), /unrecognized name|alert|handshake/i)
    await assert.rejects(over_tls('/', { name: undefined }), /unrecognized name|alert|handshake/i)
    assert.equal((await over_tls('/', { host: 'elsewhere.example' })).head, '', 'nor by a connection that was made to ours')
    const answer = await over_tls('/partner/x')
    assert.equal(answer.status, 200)
    assert.match(answer.head, /Strict-Transport-Security: max-age=31536000/)
    await assert.rejects(over_tls('/', { minVersion: 'TLSv1', maxVersion: 'TLSv1.1' }))
  },
  async 'in production a flood from one address meets a plain page, everybody else is served'() {
    const answers = []
    for (let i = 0; i < 8; i++) answers.push(...await Promise.all(Array.from({ length: 60 }, () => over_tls('/partner/x'))))
    const refused = answers.filter(({ status }) => status === 429)
    assert.ok(refused.length > 50 && answers.filter(({ status }) => status === 200).length >= 300, `${refused.length} of ${answers.length}`)
    assert.match(refused[0].body, /Too much is coming/)
    assert.equal((await over_tls('/partner/x', { from: '127.0.0.2' })).status, 200)
  },
  async 'the log holds no query, no referrer and no whole address'() {
    await ask('/partner/look?name=Nobody', ['Referer: http://localhost/?also=Nobody'])
    await new Promise(resolve => setTimeout(resolve, 100))
    const log = readFileSync(join(folder, 'access.log'), 'utf8')
    assert.match(log, /GET \/partner\/look 200/)
    assert.ok(!/Nobody|127\.0\.0\.1|elsewhere/.test(log))
  }
}

// A free port, as the system gives it.
const free = () => new Promise(resolve => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address()
    server.close(() => resolve(port))
  })
})
const [port, plainPort, tlsPort] = [await free(), await free(), await free()]
mkdirSync(join(folder, 'etc'))
mkdirSync(join(folder, 'tmp/nginx'), { recursive: true })
mkdirSync(join(folder, 'static'))
writeFileSync(join(folder, 'static/a.0123456789abcdef.css'), 'a{}')
writeFileSync(join(folder, 'static/a.0123456789abcdef.css.br'), brotliCompressSync('a{}'))
execFileSync('gzip', ['-k', '-n', join(folder, 'static/a.0123456789abcdef.css')])
writeFileSync(join(folder, 'etc/programs.conf'), fill('programs.conf.in'))
writeFileSync(join(folder, 'nginx.conf'), fill('nginx.conf.in'))
programs.forEach(echo)
mkdirSync(join(folder, 'nginx'))
writeFileSync(join(folder, 'nginx/maps.conf'), readFileSync(join(top, 'nginx/maps.conf')))
writeFileSync(join(folder, 'nginx/programs.conf'), fill('programs.conf.in'))
execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem'),
  '-days', '2', '-subj', '/CN=early-help.example'], { stdio: 'ignore' })
writeFileSync(join(folder, 'site.conf'), [fill('nginx.conf.in').replace(/http \{[^]*/, 'http {\n'), `default_type application/octet-stream;
  client_body_temp_path ${folder}/tmp/nginx/body; fastcgi_temp_path ${folder}/tmp/nginx/fastcgi; proxy_temp_path ${folder}/tmp/nginx/proxy;
  scgi_temp_path ${folder}/tmp/nginx/scgi; uwsgi_temp_path ${folder}/tmp/nginx/uwsgi;\n`,
fill('site.conf.in').replace(/^ *listen \[.*\n/gm, '').replaceAll('listen 80', `listen 127.0.0.1:${plainPort}`).replaceAll('listen 443', `listen 127.0.0.1:${tlsPort}`)
  .replaceAll('/etc/ssl/onedoor/fullchain.pem', join(folder, 'cert.pem')).replaceAll('/etc/ssl/onedoor/privkey.pem', join(folder, 'key.pem')).replaceAll('/var/log/nginx', folder), '}\n']
  .join('').replace('nginx.pid', 'site.pid'))
const production = spawn('nginx', ['-p', `${folder}/`, '-e', 'stderr', '-c', join(folder, 'site.conf')], { stdio: 'inherit' })
const nginx = spawn('nginx', ['-p', `${folder}/`, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' })
for (let tries = 0; tries < 100; tries++) {
  if (await ask('/health').then(({ status }) => status === 204, () => false) && await over_tls('/health').then(({ status }) => status === 204, () => false)) break
  await new Promise(resolve => setTimeout(resolve, 50))
}

let passed = 0
let failed = 0
for (const [what, test] of Object.entries(tests)) {
  try {
    await test()
    passed++
    console.log(`ok - ${what}`)
  } catch (error) {
    failed++
    console.log(`not ok - ${what}\n# ${error.stack.replaceAll('\n', '\n# ')}`)
  }
}
for (const server of [nginx, production]) {
  server.kill('SIGQUIT')
  if (server.exitCode === null) await new Promise(resolve => server.once('exit', resolve))
}
rmSync(folder, { recursive: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
