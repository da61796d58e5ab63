// The command line and environment under which Prisma Client Python starts its engine.
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { KnownError } from './errors.mjs'
import { schemaParser } from './wasm.mjs'

// The engine takes the preview features of all generator blocks together, so the schema's own are kept.
const DRIVER_ADAPTERS = `

generator wasmEngineFront {
  provider        = "prisma-client-js"
  previewFeatures = ["driverAdapters"]
}
`

export function readOptions(argv, env) {
  const { values } = parseArgs({
    args: argv,
    options: {
      port: { type: 'string', short: 'p' },
      host: { type: 'string', default: '127.0.0.1' },
      'enable-metrics': { type: 'boolean' },
      'enable-raw-queries': { type: 'boolean' },
      'enable-playground': { type: 'boolean' },
    },
  })
  const schema = env.PRISMA_DML_PATH
    ? readFileSync(env.PRISMA_DML_PATH, 'utf8')
    : Buffer.from(env.PRISMA_DML ?? '', 'base64').toString()
  return {
    host: values.host,
    port: Number(values.port ?? env.PORT ?? 4466),
    schema,
    datamodel: schema + DRIVER_ADAPTERS,
    connection: connectionSettings(databaseUrl(schema, env)),
    logQueries: ['y', '1', 'true'].includes(env.LOG_QUERIES),
  }
}

function databaseUrl(schema, env) {
  const request = { prismaSchema: schema, datasourceOverrides: {}, ignoreEnvVarErrors: true, env: {} }
  const answer = JSON.parse(schemaParser().get_config(JSON.stringify(request)))
  // In 5.11 the configuration stands alone.
  const [datasource] = (answer.config ?? answer).datasources
  const overrides = JSON.parse(env.OVERWRITE_DATASOURCES ?? '[]')
  const override = overrides.find(({ name }) => name === datasource.name)
  if (override?.url) return override.url
  const { fromEnvVar, value } = datasource.url
  if (fromEnvVar === null) return value
  if (env[fromEnvVar]) return env[fromEnvVar]
  throw new KnownError('P1012', `error: Environment variable not found: ${fromEnvVar}.`)
}

// What Prisma reads out of a connection URL; the defaults are the native engine's. Times in seconds, 0 is for ever.
export function connectionSettings(text) {
  if (!/^postgres(ql)?:\/\//.test(text))
    throw new KnownError(
      'P1012',
      'error: Error validating datasource: the URL must start with the protocol `postgresql://` or `postgres://`.',
    )
  let url
  try {
    url = new URL(text)
  } catch {
    throw new KnownError('P1013', 'The provided database string is invalid. Please refer to the documentation.')
  }
  const parameter = (name, fallback) => url.searchParams.get(name) ?? fallback
  const number = (name, fallback) => Number(parameter(name, fallback))
  return {
    host: parameter('host', decodeURIComponent(url.hostname).replace(/^\[|\]$/g, '') || 'localhost'),
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username) || 'postgres',
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)) || 'postgres',
    schema: parameter('schema', 'public'),
    connectionLimit: number('connection_limit', cpus().length * 2 + 1),
    poolTimeout: number('pool_timeout', 10),
    connectTimeout: number('connect_timeout', 5),
    socketTimeout: number('socket_timeout', 0),
    pgbouncer: parameter('pgbouncer') === 'true',
    applicationName: parameter('application_name'),
    options: parameter('options'),
    sslMode: parameter('sslmode', 'prefer'),
    sslStrict: parameter('sslaccept', 'accept_invalid_certs') === 'strict',
    sslCertificate: parameter('sslcert'),
    sslIdentity: parameter('sslidentity'),
    sslPassword: parameter('sslpassword'),
  }
}
