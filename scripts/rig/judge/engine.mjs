// The query engine: requests of Prisma Client Python in, its answers out.
import { bindAdapter } from '@prisma/driver-adapter-utils'
import { KnownError } from './errors.mjs'
import { translate } from './request.mjs'
import { untag, untagBatch } from './response.mjs'
import { QuerySchema } from './schema.mjs'
import { isPossible, notFound, Transactions } from './transactions.mjs'
import { loadQueryEngine } from './wasm.mjs'

const TRACE = '{}'
// An error of the driver that the engine can't read: it gives the number under which the adapter keeps it.
const EXTERNAL = 'P2036'

export class Engine {
  #schema
  #datamodel

  constructor({ datamodel, logQueries }, database) {
    this.database = database
    this.adapter = bindAdapter(database)
    this.transactions = new Transactions(this)
    this.#datamodel = datamodel
    const QueryEngine = loadQueryEngine()
    this.wasm = new QueryEngine(
      {
        datamodel,
        logLevel: logQueries ? 'info' : 'error',
        logQueries,
        ignoreEnvVarErrors: true,
        engineProtocol: 'json',
        configDir: '.',
        overrideDatasources: {},
        env: {},
      },
      (line) => logQueries && console.log(line),
      this.adapter,
    )
  }

  async connect() {
    await this.wasm.connect(TRACE)
  }

  get schema() {
    this.#schema ??= new QuerySchema(this.#datamodel)
    return this.#schema
  }

  async answer(body, transaction) {
    try {
      if (!isPossible(transaction)) throw notFound()
      return await (body.batch ? this.#batch(body, transaction) : this.#single(body, transaction))
    } catch (error) {
      if (error instanceof KnownError) return JSON.stringify({ errors: [error.entry()] })
      throw error
    }
  }

  async #single({ query }, transaction) {
    const { json } = translate(query, this.schema)
    return untag(await this.#run(json, transaction))
  }

  async #batch({ batch, transaction: together, isolationLevel }, transaction) {
    const calls = batch.map(({ query }) => translate(query, this.schema))
    // One engine batch, in one transaction when that is asked for.
    const option = together ? `,"transaction":${JSON.stringify({ isolationLevel })}` : ''
    const json = `{"batch":[${calls.map((call) => call.json).join(',')}]${option}}`
    return untagBatch(await this.#run(json, transaction), calls)
  }

  async #run(json, transaction) {
    const answer = await this.wasm.query(json, TRACE, transaction)
    if (!answer.includes(EXTERNAL)) return answer
    const { errors, ...rest } = JSON.parse(answer)
    if (!errors) return answer
    return JSON.stringify({
      errors: errors.map((entry) => {
        const explained = this.explained(entry.user_facing_error)
        return explained === entry.user_facing_error ? entry : { error: explained.message, user_facing_error: explained }
      }),
      ...rest,
    })
  }

  // A user-facing error; with Prisma's own code instead of the number of an error of the driver.
  explained(userFacing) {
    if (userFacing.error_code !== EXTERNAL) return userFacing
    const { error } = this.adapter.errorRegistry.consumeError(userFacing.meta.id)
    return this.database.explain(error)?.userFacing() ?? { is_panic: false, message: error.message, backtrace: null }
  }
}
