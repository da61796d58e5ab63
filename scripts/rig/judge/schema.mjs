// What the query schema says of each call: its JSON-protocol name, and the types that its arguments may have.
import { describe } from './described.mjs'

// Calls that aren't on a model.
const RAW = { queryRaw: { action: 'queryRaw' }, executeRaw: { action: 'executeRaw' } }

export class QuerySchema {
  constructor(datamodel) {
    const { inputObjectTypes, outputObjectTypes, modelOperations } = describe(datamodel)
    this.operations = new Map(Object.entries(RAW))
    for (const { model, plural, ...actions } of modelOperations)
      for (const [action, field] of Object.entries(actions))
        if (field) this.operations.set(field, { action, modelName: model })
    this.inputs = new Map()
    for (const types of Object.values(inputObjectTypes))
      for (const { name, fields } of types) this.inputs.set(name, typesByName(fields))
    // Arguments of the calls, and of the relations in their selections.
    this.outputs = new Map()
    for (const { name, fields } of Object.values(outputObjectTypes).flat()) {
      const known = this.outputs.get(name) ?? new Map()
      for (const field of fields)
        known.set(field.name, { arguments: typesByName(field.args), output: field.outputType.type })
      this.outputs.set(name, known)
    }
    this.calls = new Map([...(this.outputs.get('Query') ?? []), ...(this.outputs.get('Mutation') ?? [])])
  }

  // The types that member `name` may have in an object of one of `types`.
  member(types, name) {
    // Each object once: AND takes one and a list of them, so the same ones would double with every level.
    const objects = new Set(types.filter(({ location }) => location === 'inputObjectTypes').map(({ type }) => type))
    return [...objects].flatMap((type) => this.inputs.get(type)?.get(name) ?? [])
  }
}

const typesByName = (fields) => new Map(fields.map(({ name, inputTypes }) => [name, inputTypes]))

const acceptsScalar = (name) => (types) => types.some(({ type, location }) => location === 'scalar' && type === name)

export const acceptsJson = acceptsScalar('Json')
export const acceptsNull = acceptsScalar('Null')
