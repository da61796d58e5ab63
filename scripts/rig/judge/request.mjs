// A GraphQL document of Prisma Client Python -> a request of the JSON protocol, as text: numbers pass as they are written.
import { Kind, parse } from 'graphql/language/index.js'
import { numberTooLarge, queryParsing, valueMissing } from './errors.mjs'
import { acceptsJson, acceptsNull } from './schema.mjs'

const INT64 = { least: -(2n ** 63n), most: 2n ** 63n - 1n }
const RAW = new Set(['queryRaw', 'executeRaw'])
const text = JSON.stringify

// -> {field, json}. Throws KnownError for what the native engine refuses before it plans anything.
export function translate(document, schema) {
  const field = rootField(document)
  const name = field.name.value
  const operation = schema.operations.get(name)
  if (!operation) throw queryParsing(`Field '${name}' not found in enclosing type`)
  const call = schema.calls.get(name)
  const query = `{"arguments":${argumentsOf(field, call, schema)},"selection":${selectionOf(field, call, schema)}}`
  const model = operation.modelName ? `"modelName":${text(operation.modelName)},` : ''
  return { field: name, json: `{${model}"action":${text(operation.action)},"query":${query}}` }
}

function rootField(document) {
  let definitions
  try {
    ;({ definitions } = parse(document, { noLocation: true }))
  } catch (error) {
    if (error.name === 'GraphQLError') throw queryParsing(`Error parsing GraphQL query: ${error.message}`)
    throw error
  }
  const fields = definitions.flatMap((definition) => definition.selectionSet?.selections ?? [])
  if (fields.length !== 1) throw queryParsing('Exactly one call for each document is supported.')
  return fields[0]
}

function argumentsOf(field, call, schema) {
  // The parameters of a raw query are JSON text for the engine itself to parse.
  const typesOf = (name) => (RAW.has(field.name.value) ? [] : call?.arguments.get(name) ?? [])
  return object(
    field.arguments.map(({ name, value }) => [
      name.value,
      valueOf(value, typesOf(name.value), schema, { selection: field.name.value, steps: [name.value] }),
    ]),
  )
}

function selectionOf(field, call, schema) {
  const members = schema.outputs.get(call?.output)
  return object(
    (field.selectionSet?.selections ?? []).map((selected) => {
      const name = selected.name.value
      if (!selected.selectionSet && !selected.arguments.length) return [name, 'true']
      const inner = members?.get(name)
      return [
        name,
        `{"arguments":${argumentsOf(selected, inner, schema)},"selection":${selectionOf(selected, inner, schema)}}`,
      ]
    }),
  )
}

// The JSON of a value that may be of one of `types`; `place` is for errors.
function valueOf(node, types, schema, place) {
  if (acceptsJson(types)) return jsonOf(node, types, schema, place)
  switch (node.kind) {
    case Kind.OBJECT:
      return object(
        node.fields.map(({ name: { value: name }, value }) => [
          name,
          valueOf(value, schema.member(types, name), schema, { ...place, steps: [...place.steps, name] }),
        ]),
      )
    case Kind.LIST:
      return list(node, (value) => valueOf(value, types, schema, place))
    default:
      return scalar(node)
  }
}

// GraphQL carries Json as text in a string, and in nothing else; the JSON protocol would take any value for Json.
function jsonOf(node, types, schema, place) {
  switch (node.kind) {
    case Kind.STRING:
      return `{"$type":"Json","value":${text(node.value)}}`
    case Kind.NULL:
      if (!acceptsNull(types)) throw valueMissing(place)
      return 'null'
    case Kind.ENUM:
      return scalar(node)
    case Kind.LIST:
      if (types.some(({ isList }) => isList)) return list(node, (value) => jsonOf(value, types, schema, place))
      break
    case Kind.OBJECT: {
      // A list of Json may be given as {set: [...]}.
      const objects = types.filter(({ location }) => location === 'inputObjectTypes')
      if (objects.length) return valueOf(node, objects, schema, place)
    }
  }
  // Something that the engine refuses here as it would refuse this value in GraphQL.
  return '{"$type":"Enum","value":"not Json text"}'
}

function scalar(node) {
  switch (node.kind) {
    case Kind.STRING:
      return text(node.value)
    case Kind.INT: {
      const value = BigInt(node.value)
      if (value < INT64.least || value > INT64.most) throw numberTooLarge()
      return node.value
    }
    case Kind.FLOAT:
      return node.value
    case Kind.BOOLEAN:
      return String(node.value)
    case Kind.NULL:
      return 'null'
    case Kind.ENUM:
      return text(node.value)
    default:
      throw queryParsing(`${node.kind} is not supported in a query.`)
  }
}

const object = (entries) => `{${entries.map(([name, value]) => `${text(name)}:${value}`).join(',')}}`
const list = (node, item) => `[${node.values.map(item).join(',')}]`
