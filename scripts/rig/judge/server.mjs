// The HTTP protocol of the native query engine, as far as Prisma Client Python speaks it.
import { createServer } from 'node:http'
import { KnownError, queryParsing } from './errors.mjs'

const JSON_TYPE = { 'content-type': 'application/json' }

export function serve(engine, { host, port }) {
  const server = createServer((request, response) => {
    answer(engine, request)
      .catch((error) => [500, failure(error)])
      .then(([status, body, headers = JSON_TYPE]) => response.writeHead(status, headers).end(body))
  })
  // Prisma Client Python keeps its connections: one that is closed under it would look like a dead engine.
  server.keepAliveTimeout = 0
  server.requestTimeout = 0
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

async function answer(engine, request) {
  const path = request.url.split('?')[0]
  const route = `${request.method} ${path}`
  const [, id, end] = /^\/transaction\/([^/]+)\/(commit|rollback)$/.exec(path) ?? []
  if (route === 'GET /status') return [200, '{"status":"ok"}']
  if (route === 'POST /') return [200, await engine.answer(await json(request), request.headers['x-transaction-id'])]
  if (route === 'POST /transaction/start') return engine.transactions.start(await json(request))
  if (request.method === 'POST' && end) return engine.transactions.end(id, end)
  if (route === 'GET /metrics')
    return [501, 'The WASM build of the query engine has no metrics.', { 'content-type': 'text/plain' }]
  return [404, 'Not found', { 'content-type': 'text/plain' }]
}

async function json(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw queryParsing('The request is not JSON.')
  }
}

function failure(error) {
  if (error instanceof KnownError) return JSON.stringify(error.userFacing())
  // A stack trace holds places in this front, not values of the request.
  console.error(error.stack)
  return JSON.stringify({ is_panic: false, message: `The engine front failed: ${error.message}` })
}
