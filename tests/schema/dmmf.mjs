// What Prisma's own parser says of schemas: [[name, text], ...] for each schema on stdin, DMMF datamodels on stdout.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const parser = createRequire(new URL('../../scripts/rig/judge/package.json', import.meta.url))('@prisma/prisma-schema-wasm')

const answers = JSON.parse(readFileSync(0, 'utf8')).map((files) => {
  try {
    return { datamodel: JSON.parse(parser.get_dmmf(JSON.stringify({ prismaSchema: files }))).datamodel }
  } catch (error) {
    return { error: JSON.parse(error.message).message }
  }
})
process.stdout.write(JSON.stringify(answers))
