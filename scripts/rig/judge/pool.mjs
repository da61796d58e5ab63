// Connections to PostgreSQL as the native engine makes and keeps them.
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import pg from 'pg'

export const POOL_TIMEOUT = 'timeout exceeded when trying to connect'
// As in the native engine: an idle connection stays for five minutes.
const IDLE_MS = 300_000
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])
const ACCEPTED = 'S'.charCodeAt(0)

export async function openPool(settings) {
  const pool = new pg.Pool({
    host: settings.host,
    port: settings.port,
    user: settings.user,
    database: settings.database,
    ssl: await tls(settings),
    application_name: settings.applicationName,
    options: sessionOptions(settings),
    max: settings.connectionLimit,
    connectionTimeoutMillis: settings.poolTimeout * 1000,
    idleTimeoutMillis: IDLE_MS,
    query_timeout: settings.socketTimeout * 1000 || undefined,
    keepAlive: true,
    Client: clientFor(settings),
  })
  // The pool forgets an idle connection that has died; the next query opens another.
  pool.on('error', () => {})
  return pool
}

// `pool_timeout` is the pool's to keep, `connect_timeout` each new connection's.
const clientFor = ({ connectTimeout, password }) =>
  class extends pg.Client {
    constructor(options) {
      // The pool hides the password from copies of its options.
      super({ ...options, password, connectionTimeoutMillis: connectTimeout * 1000 })
    }
  }

// The native engine sets the search path, and reads dates in binary; this front reads them as ISO texts.
function sessionOptions({ schema, pgbouncer, options }) {
  // PgBouncer refuses start-up parameters it doesn't know.
  if (pgbouncer) return options
  const path = `"${schema.replaceAll('"', '""')}"`.replace(/[\\ ]/g, '\\$&')
  return [`-c search_path=${path}`, options, '-c datestyle=ISO'].filter(Boolean).join(' ')
}

async function tls(settings) {
  if (settings.sslMode === 'disable' || settings.host.startsWith('/')) return false
  if (settings.sslMode === 'prefer' && !(await offersTls(settings))) return false
  return {
    rejectUnauthorized: settings.sslStrict,
    ca: settings.sslCertificate && readFileSync(settings.sslCertificate),
    pfx: settings.sslIdentity && readFileSync(settings.sslIdentity),
    passphrase: settings.sslPassword,
  }
}

// `prefer` takes TLS where the server offers it. A server that can't be reached is reported by the connection itself.
const offersTls = ({ host, port, connectTimeout }) =>
  new Promise((resolve) => {
    const socket = connect(port, host, () => socket.write(SSL_REQUEST))
    const decide = (offered) => {
      socket.destroy()
      resolve(offered)
    }
    socket.setTimeout(connectTimeout * 1000, () => decide(false))
    socket.once('data', ([answer]) => decide(answer === ACCEPTED))
    socket.once('error', () => decide(false))
  })
