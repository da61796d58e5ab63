// PostgreSQL for the engine: a pool of connections, and the driver adapter that the engine calls.
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { err, ok } from '@prisma/driver-adapter-utils'
import { connectionError, poolTimeout } from './errors.mjs'
import { isKnown, reading } from './types.mjs'

const POOL_TIMEOUT = 'timeout exceeded when trying to connect'
// As in the native engine: an idle connection stays for five minutes.
const IDLE_MS = 300_000

export async function openDatabase(settings) {
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
  return new Database(pool, settings)
}

// `pool_timeout` is the pool's to keep, `connect_timeout` each new connection's.
const clientFor = ({ connectTimeout, password }) =>
  class extends pg.Client {
    constructor(options) {
      // The pool hides the password from copies of its options.
      super({ ...options, password, connectionTimeoutMillis: connectTimeout * 1000 })
    }
  }

// What the native engine sets on each connection, and a date style that this front can read.
function sessionOptions({ schema, pgbouncer, options }) {
  // PgBouncer refuses start-up parameters it doesn't know.
  if (pgbouncer) return options
  const path = `"${schema.replaceAll('"', '""')}"`.replace(/[\\ ]/g, '\\$&')
  return [`-c search_path=${path} -c datestyle=ISO`, options].filter(Boolean).join(' ')
}

async function tls(settings) {
  if (settings.sslMode === 'disable' || settings.host.startsWith('/')) return false
  const secure = {
    rejectUnauthorized: settings.sslStrict,
    ca: settings.sslCertificate && readFileSync(settings.sslCertificate),
    pfx: settings.sslIdentity && readFileSync(settings.sslIdentity),
    passphrase: settings.sslPassword,
  }
  if (settings.sslMode !== 'prefer') return secure
  return (await offersTls(settings)) ? secure : false
}

// `prefer` takes TLS where the server offers it. Whatever else fails here fails again, and is reported, on connecting.
async function offersTls({ host, port, user, password, database, connectTimeout }) {
  const client = new pg.Client({
    host,
    port,
    user,
    password,
    database,
    ssl: { rejectUnauthorized: false },
    connectionTimeoutMillis: connectTimeout * 1000,
  })
  try {
    await client.connect()
    await client.end()
    return true
  } catch (error) {
    return !/does not support SSL/.test(error.message)
  }
}

class Queryable {
  provider = 'postgres'
  adapterName = '@prisma/adapter-pg'

  constructor(client, types) {
    this.client = client
    this.types = types
  }

  async queryRaw(query) {
    const result = await this.run(query)
    if (!result.ok) return result
    const { fields, rows } = result.value
    await this.types.learn(fields.map(({ dataTypeID }) => dataTypeID))
    const readings = fields.map(({ dataTypeID }) => reading(dataTypeID, this.types.isArray(dataTypeID)))
    const unknown = readings.indexOf(undefined)
    if (unknown >= 0) return err({ kind: 'UnsupportedNativeDataType', type: this.types.name(fields[unknown].dataTypeID) })
    for (const row of rows)
      row.forEach((value, index) => {
        if (value !== null) row[index] = readings[index].parse(value)
      })
    return ok({
      columnNames: fields.map(({ name }) => name),
      columnTypes: readings.map(({ column }) => column),
      rows,
    })
  }

  async executeRaw(query) {
    return (await this.run(query)).map(({ rowCount }) => rowCount ?? 0)
  }

  async run({ sql, args }) {
    try {
      return ok(
        await this.client.query({
          text: sql,
          values: args.map(toParameter),
          rowMode: 'array',
          // The native engine prepares everything, so several statements in one string are an error.
          queryMode: 'extended',
          types: { getTypeParser: () => String },
        }),
      )
    } catch (error) {
      if (error.severity === undefined || error.severity === 'FATAL') throw error
      const { code, severity, message, detail, column, hint } = error
      return err({ kind: 'Postgres', code, severity, message, detail, column, hint })
    }
  }
}

// pg's own conversion would write a Uint8Array's bytes for some views only.
const toParameter = (value) => {
  if (Array.isArray(value)) return value.map(toParameter)
  return ArrayBuffer.isView(value) ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value
}

class Transaction extends Queryable {
  // The engine itself sends BEGIN, COMMIT and ROLLBACK.
  options = { usePhantomQuery: false }

  constructor(client, types) {
    super(client, types)
    // Without a listener a connection that breaks would end the process; the next query reports it.
    this.broken = (error) => (this.failure = error)
    client.on('error', this.broken)
  }

  async commit() {
    return this.release()
  }

  async rollback() {
    return this.release()
  }

  release() {
    this.client.off('error', this.broken)
    this.client.release(this.failure)
    return ok(undefined)
  }
}

class Database extends Queryable {
  constructor(pool, settings) {
    super(pool, new Types(pool))
    this.settings = settings
  }

  getConnectionInfo() {
    return ok({ schemaName: this.settings.schema })
  }

  async startTransaction() {
    return ok(new Transaction(await this.client.connect(), this.types))
  }

  // Fails as the native engine's start does when the database can't be reached.
  async check() {
    const client = await this.client.connect()
    client.release()
  }

  // What an error of the driver is to Prisma, undefined for none of its codes.
  explain(error) {
    if (error.message === POOL_TIMEOUT) return poolTimeout(this.settings)
    return connectionError(error, this.settings)
  }
}

// What the catalog says of types without a fixed reading: a database's own enums, say. Asked once for each.
class Types {
  #learnt = new Map()

  constructor(pool) {
    this.pool = pool
  }

  async learn(ids) {
    const unknown = ids.filter((id) => !isKnown(id) && !this.#learnt.has(id))
    if (!unknown.length) return
    const text = 'SELECT oid, typname, typcategory FROM pg_catalog.pg_type WHERE oid = ANY($1)'
    const { rows } = await this.pool.query(text, [unknown])
    for (const { oid, typname, typcategory } of rows)
      this.#learnt.set(oid, { name: typname, isArray: typcategory === 'A' })
  }

  name(id) {
    return this.#learnt.get(id)?.name ?? 'unknown'
  }

  isArray(id) {
    return this.#learnt.get(id)?.isArray === true
  }
}
