// procedure.mjs: a program's procedures called one by one, as somebody who is signed in. The administrator calls them; what
// they may do is their definer's.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';

const release = process.env.ONEDOOR_RELEASE;
const client = ['--no-defaults', `--socket=${process.env.ONEDOOR_DB_SOCKET}`, '--default-character-set=utf8mb4', '--batch', '--raw', 'data'];

/** Runs SQL, "core." and the like being this release's: { out, state } with state the SQLSTATE of an error, or "". */
export const run = (text) => new Promise((done) => {
  const child = execFile('mariadb', client, { encoding: 'utf8', maxBuffer: 1 << 26 }, (error, out, said) => done({ out, state: error ? /\((\w{5})\)/.exec(said)?.[1] ?? said : '' }));
  child.stdin.end(text.replace(/\b(core|record|public|signin|partner|casework|manage)\.(?=[a-z_]+\b)/g, `$1_${release}.`));
});

const quoted = (value) => (value === null || value === undefined ? 'NULL' : typeof value === 'object' ? `'${JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  : `'${String(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`);

const lists = new Map();
/** The names of a procedure's parameters, in order; asked for once, which may take a while. */
export function parameters(name) {
  if (!lists.has(name)) {
    const [program, procedure] = name.split('.');
    lists.set(name, execFileSync('mariadb', [...client, '--skip-column-names'], { encoding: 'utf8',
      input: `SELECT PARAMETER_NAME FROM information_schema.PARAMETERS WHERE SPECIFIC_SCHEMA = '${program}_${release}' AND SPECIFIC_NAME = '${procedure}' ORDER BY ORDINAL_POSITION` }).trim().split('\n'));
  }
  return lists.get(name);
}

/** A session of somebody's, as SQL: its hash. */
export function session(login) {
  const hash = `0x${randomBytes(32).toString('hex')}`;
  execFileSync('mariadb', client, { input: `INSERT INTO session (hash, post_id, started_at, seen_at, ends_at) SELECT ${hash}, p.id, core_${release}.now(), core_${release}.now(), core_${release}.now() + INTERVAL 1 HOUR
    FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = '${login}' AND p.ends IS NULL` });
  return hash;
}

/** Calls a procedure by the names of its parameters, without p_; what is not given is NULL, keys and digests are fresh.
 * After a deadlock it is called again, as the programs do. */
export async function call(name, as, values = {}) {
  const given = parameters(name).map((parameter) => {
    const own = parameter.slice(2);
    if (own === 'session') return as;
    if (own in values) return quoted(values[own]);
    if (own === 'key' || own === 'digest') return quoted(randomBytes(32).toString('hex'));
    return own === 'request' ? quoted(randomBytes(8).toString('hex')) : 'NULL';
  });
  for (let round = 1; ; round += 1) {
    const done = await run(`SET SESSION innodb_lock_wait_timeout = 30; CALL ${name}(${given.join(', ')})`);
    if (done.state !== '40001' || round === 3) return done;
  }
}

/** The administrator's connection that stays open: ask(statement) gives its first line; close() ends it. */
export function connection() {
  const child = spawn('mariadb', [...client, '--unbuffered', '--skip-column-names'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = [];
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part) => {
    text += part;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
      waiting.shift()?.(text.slice(0, end));
      text = text.slice(end + 1);
    }
  });
  return {
    ask: (statement) => new Promise((done) => { waiting.push(done); child.stdin.write(`${statement};\n`); }),
    close: () => child.stdin.end(),
  };
}
