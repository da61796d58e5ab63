// The engine's query schema of each schema.prisma on stdin, which is [[name, text], ...] each, on stdout.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const parser = createRequire(new URL('../../scripts/rig/judge/package.json', import.meta.url))('@prisma/prisma-schema-wasm')

const schemaOf = (files) => JSON.parse(parser.get_dmmf(JSON.stringify({ prismaSchema: files }))).schema
process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(schemaOf)))
