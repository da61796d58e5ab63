// Interactive transactions: the engine keeps them; the native engine's HTTP statuses and its max_wait are ours to keep.
import { transactionFailed } from './errors.mjs'

// The engine's own texts, for want of a code: all have P2028.
const STATUSES = [
  [/Unable to start a transaction in the given time/, 504],
  [/Attempted to start a transaction inside of a transaction/, 400],
  [/Transaction not found/, 404],
  [/Transaction already closed/, 422],
]
const SHORTEST_ID = 24
export const notFound = () =>
  transactionFailed(
    "Transaction not found. Transaction ID is invalid, refers to an old closed transaction Prisma doesn't have " +
      'information about anymore, or was obtained before disconnecting.',
  )
export const isPossible = (id) => id === undefined || id.length >= SHORTEST_ID

const TRACE = '{}'
const MAX_WAIT_MS = 2000
const TIMEOUT_MS = 5000

export class Transactions {
  constructor(engine) {
    this.engine = engine
  }

  // -> [HTTP status, body]
  async start({ max_wait = MAX_WAIT_MS, timeout = TIMEOUT_MS, isolation_level }) {
    const options = JSON.stringify({ max_wait, timeout, isolation_level })
    const starting = this.engine.wasm.startTransaction(options, TRACE)
    const late = Symbol('late')
    let timer
    const outcome = await Promise.race([
      starting,
      new Promise((resolve) => (timer = setTimeout(resolve, max_wait, late))),
    ])
    clearTimeout(timer)
    if (outcome !== late) return this.#response(outcome)
    // The build for WebAssembly waits for a connection for ever; what comes too late is given back.
    starting.then((answer) => {
      const { id } = JSON.parse(answer)
      if (id) return this.engine.wasm.rollbackTransaction(id, TRACE)
    })
    const error = transactionFailed('Unable to start a transaction in the given time.')
    return [504, JSON.stringify(error.userFacing())]
  }

  // -> [HTTP status, body]
  async end(id, how) {
    // On one that can't be an id the engine panics.
    if (!isPossible(id)) return [404, JSON.stringify(notFound().userFacing())]
    const outcome =
      how === 'commit'
        ? await this.engine.wasm.commitTransaction(id, TRACE)
        : await this.engine.wasm.rollbackTransaction(id, TRACE)
    return this.#response(outcome)
  }

  #response(text) {
    const answer = JSON.parse(text)
    if (answer.message === undefined) return [200, text]
    const error = this.engine.explained(answer)
    const [, status] = STATUSES.find(([pattern]) => pattern.test(error.message)) ?? [null, 500]
    return [status, JSON.stringify(error)]
  }
}
