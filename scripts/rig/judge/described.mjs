// What Prisma's parser says of a schema, kept between starts: to read it costs more than the rest of a start.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { schemaParser } from './wasm.mjs'

const require = createRequire(import.meta.url)

// The types of the arguments of all calls, and which calls there are.
export function describe(datamodel, folder = process.env.PRISMA_ENGINE_KEPT_SCHEMAS) {
  if (!folder) return JSON.parse(parsed(datamodel))
  const { version } = require('@prisma/prisma-schema-wasm/package.json')
  const name = createHash('sha256').update(`${version}\0${datamodel}`).digest('hex')
  const file = join(folder, `${name}.json`)
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  const text = parsed(datamodel)
  mkdirSync(folder, { recursive: true })
  // Others may read or write it at the same moment.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text)
  renameSync(draft, file)
  return JSON.parse(text)
}

function parsed(datamodel) {
  const { schema, mappings } = JSON.parse(schemaParser().get_dmmf(JSON.stringify({ prismaSchema: datamodel })))
  const { inputObjectTypes, outputObjectTypes } = schema
  return JSON.stringify({ inputObjectTypes, outputObjectTypes, modelOperations: mappings.modelOperations })
}
