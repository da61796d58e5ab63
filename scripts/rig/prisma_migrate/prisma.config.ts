// Prisma Migrate on its WASM schema engine. From the environment: PRISMA_SCHEMA and PRISMA_MIGRATIONS (absolute
// paths) and DIRECT_URL or DATABASE_URL.
import { randomBytes } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'

// The schema engine arms a ten-second timer when it asks for Migrate's advisory lock, and never clears it: without this,
// every command that takes the lock would sit there until the timer fires. While a lock is awaited, its socket keeps us.
const LOCK_TIMEOUT = 10_000
const setTimer = globalThis.setTimeout
globalThis.setTimeout = ((callback: () => void, delay?: number, ...rest: []) => {
  const timer = setTimer(callback, delay, ...rest)
  return delay === LOCK_TIMEOUT ? timer.unref() : timer
}) as typeof setTimeout

const url = new URL(process.env.DIRECT_URL || process.env.DATABASE_URL || 'postgresql://missing-DATABASE_URL/')
const schema = url.searchParams.get('schema') ?? undefined
const host = url.searchParams.get('host') ?? undefined

// The adapter knows neither `name` (OID 19) nor `"char"` (OID 18), which the schema engine reads from the catalog.
const TEXT = 25
const asText = new Set([18, 19])

class CatalogPool extends pg.Pool {
  async query(...args: any[]): Promise<any> {
    const result = await (super.query as any)(...args)
    for (const field of result.fields ?? []) if (asText.has(field.dataTypeID)) field.dataTypeID = TEXT
    // PostgreSQL 18 lists NOT NULL among the constraints; schema engine 6.19.3 panics on a type it doesn't know.
    const kind = (result.fields ?? []).findIndex((field: pg.FieldDef) => field.name === 'constraint_type')
    if (kind >= 0) result.rows = result.rows.filter((row: any[]) => row[kind] !== 'n')
    return result
  }
}

function poolFor(database?: string): pg.Pool {
  const target = new URL(url)
  target.search = ''
  if (database !== undefined) target.pathname = `/${database}`
  return new CatalogPool({ connectionString: target.href, ...(host ? { host } : {}), max: 2, allowExitOnIdle: true, idleTimeoutMillis: 100 })
}

class MigrationAdapter extends PrismaPg {
  constructor() {
    super(poolFor(), { schema, disposeExternalPool: true })
  }

  // `migrate dev` replays all migrations in a database of its own, made and dropped here.
  async connectToShadowDb() {
    const name = `prisma_migrate_shadow_db_${randomBytes(6).toString('hex')}`
    const administration = poolFor()
    await administration.query(`CREATE DATABASE "${name}"`)
    const shadow = await new PrismaPg(poolFor(name), { schema, disposeExternalPool: true }).connect()
    const dispose = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await dispose()
      await administration.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
      await administration.end()
    }
    return shadow
  }
}

export default {
  experimental: { adapter: true },
  engine: 'js',
  schema: process.env.PRISMA_SCHEMA,
  migrations: { path: process.env.PRISMA_MIGRATIONS },
  adapter: async () => new MigrationAdapter(),
}
