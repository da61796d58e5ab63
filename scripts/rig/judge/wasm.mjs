// Prisma's query engine 5.17.0 as WebAssembly, out of the npm package of Prisma Client.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

export const COMMIT = '393aa359c9ad4a4bb28630fb5613f9c281cde053'

export function loadQueryEngine() {
  const bindings = require('@prisma/client/runtime/query_engine_bg.postgresql.js')
  const code = readFileSync(require.resolve('@prisma/client/runtime/query_engine_bg.postgresql.wasm'))
  const instance = new WebAssembly.Instance(new WebAssembly.Module(code), { './query_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  return bindings.QueryEngine
}

// Prisma's own schema parser: the configuration of a schema, and the types of every argument of every call.
export function schemaParser() {
  return require('@prisma/prisma-schema-wasm')
}
