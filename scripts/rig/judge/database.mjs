// PostgreSQL as the engine wants it: a driver adapter on a pool of connections.
import { err, ok } from '@prisma/driver-adapter-utils'
import { connectionError, poolTimeout } from './errors.mjs'
import { openPool, POOL_TIMEOUT } from './pool.mjs'
import { isKnown, reading } from './types.mjs'

export async function openDatabase(settings) {
  return new Database(await openPool(settings), settings)
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
