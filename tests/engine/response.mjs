// An answer of the JSON protocol -> one of the GraphQL protocol, as text, so that no number is read and written again.

// {"$type": "Decimal", "value": "1.5"} is "1.5" in GraphQL. In JSON text a quote inside a string is escaped, so
// nothing that a user stored can look like this.
const TAGGED = /\{"\$type":"\w+","value":("(?:[^"\\]|\\.)*")\}/g

// The tag around the whole result of queryRaw; its rows may hold anything.
const RAW = /^\{"data":\{"queryRaw":\{"\$type":"Raw","value":([^]*)\}\}\}$/

// {"data":{"findManyUser":...}} -> {"data":{"result":...}}
const NAMED = /^\{"data":\{"\w+":/

export function untag(answer) {
  if (!answer.startsWith('{"data"')) return answer
  const raw = RAW.exec(answer)
  if (raw) return `{"data":{"result":${raw[1]}}}`
  return answer.replace(NAMED, '{"data":{"result":').replace(TAGGED, '$1')
}

// {"batchResult":[{"data":{"createOneUser":...}}, ...]} -> the same with "result"; errors of a batch are at the top.
export function untagBatch(answer, calls) {
  if (!answer.startsWith('{"batchResult"')) return answer
  const names = new Set(calls.map(({ field }) => field))
  const named = new RegExp(`\\{"data":\\{"(?:${[...names].join('|')})":`, 'g')
  return answer.replace(named, '{"data":{"result":').replace(TAGGED, '$1')
}
