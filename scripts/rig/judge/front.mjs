// The query engine of Prisma 5.17 as a program: `-p PORT`, the schema and the database from the environment.
import { openDatabase } from './database.mjs'
import { Engine } from './engine.mjs'
import { KnownError } from './errors.mjs'
import { endWithParent } from './lifetime.mjs'
import { readOptions } from './options.mjs'
import { serve } from './server.mjs'

endWithParent(Number(process.env.PRISMA_ENGINE_PARENT ?? process.ppid))

try {
  const options = readOptions(process.argv.slice(2), process.env)
  const database = await openDatabase(options.connection)
  const reached = database.check().catch((error) => {
    throw database.explain(error) ?? error
  })
  const engine = new Engine(options, database)
  await engine.connect()
  await reached
  await serve(engine, options)
  // The query schema takes longer to read than all else; the first call would do it otherwise.
  setImmediate(() => engine.schema)
} catch (error) {
  const shown = error instanceof KnownError ? error.userFacing() : { is_panic: false, message: error.message }
  console.error(JSON.stringify(shown))
  process.exit(1)
}
