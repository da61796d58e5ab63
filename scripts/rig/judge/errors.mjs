// Errors as the engine words them: known ones have a Prisma code and metadata.

export class KnownError extends Error {
  constructor(code, message, meta = {}) {
    super(message)
    this.code = code
    this.meta = meta
  }

  // The user-facing error of the native engine's answers.
  userFacing() {
    return { is_panic: false, message: this.message, meta: this.meta, error_code: this.code }
  }

  // One entry of `errors` in the answer to a query.
  entry() {
    return { error: this.message, user_facing_error: this.userFacing() }
  }
}

export const queryParsing = (message) =>
  new KnownError('P2009', `Failed to validate the query: \`${message}\` at \`\``, {
    query_validation_error: message,
    query_position: '',
  })

// Null for a Json value: the JSON protocol would store a JSON null.
export const valueMissing = ({ selection, steps }) => {
  const missing = { kind: 'RequiredArgumentMissing', argumentPath: steps, selectionPath: [selection] }
  return new KnownError(
    'P2009',
    'Unable to match input value to any allowed input type for the field. ' +
      `Parse errors: [\`${steps.join('.')}\`: A value is required but not set]`,
    { kind: 'Union', errors: [missing] },
  )
}

export const numberTooLarge = () =>
  new KnownError(
    'P2033',
    'A number used in the query does not fit into a 64 bit signed integer. ' +
      'Consider using `BigInt` as field type if you\'re trying to store large integers.',
    { details: 'Number does not fit into a 64 bit signed integer.' },
  )

export const transactionFailed = (error) =>
  new KnownError('P2028', `Transaction API error: ${error}`, { error })

export const poolTimeout = ({ poolTimeout, connectionLimit }) =>
  new KnownError(
    'P2024',
    'Timed out fetching a new connection from the connection pool. More info: http://pris.ly/d/connection-pool ' +
      `(Current connection pool timeout: ${poolTimeout}, connection limit: ${connectionLimit})`,
    { connection_limit: connectionLimit, timeout: poolTimeout },
  )

const UNREACHABLE = new Set([
  ...['ECONNREFUSED', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'],
  // The server is starting up, or shutting down.
  '57P03',
])
const REFUSED = new Set(['28P01', '28000'])
// By an administrator, by a crash, by the network.
const CUT = new Set(['57P01', '57P02', 'ECONNRESET', 'EPIPE'])
// pg gives these no code.
const CUT_MESSAGE = /^Connection terminated|^Client has encountered a connection error/

// What went wrong while reaching the database, without the password. `undefined`: something else went wrong.
export function connectionError(error, { host, port, user, database }) {
  if (UNREACHABLE.has(error.code) || error.message === 'timeout expired')
    return new KnownError(
      'P1001',
      `Can't reach database server at \`${host}:${port}\`\n\n` +
        `Please make sure your database server is running at \`${host}:${port}\`.`,
      { database_host: host, database_port: port },
    )
  if (REFUSED.has(error.code))
    return new KnownError(
      'P1000',
      `Authentication failed against database server at \`${host}\`, the provided database credentials for ` +
        `\`${user}\` are not valid.\n\nPlease make sure to provide valid database credentials for the database ` +
        `server at \`${host}\`.`,
      { database_user: user, database_host: host },
    )
  if (error.code === '3D000')
    return new KnownError(
      'P1003',
      `Database \`${database}\` does not exist on the database server at \`${host}:${port}\`.`,
      { database_name: database, database_host: host, database_port: port },
    )
  if (CUT.has(error.code) || CUT_MESSAGE.test(error.message))
    return new KnownError('P1017', 'Server has closed the connection.')
  return undefined
}
