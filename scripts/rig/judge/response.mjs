// An answer of the JSON protocol -> one of the GraphQL protocol, as text, so that no number is read and written again.

// {"$type": "Decimal", "value": "1.5"} is "1.5" in GraphQL. In JSON text a quote inside a string is escaped, so
// nothing that a user stored can look like this.
const TAGGED = /\{"\$type":"\w+","value":("(?:[^"\\]|\\.)*")\}/g

// The rows of queryRaw have no tags, and hold whatever the database gave, also what looks like a tag.
const RAW = '{"data":{"queryRaw":'

// {"data":{"findManyUser":...}} -> {"data":{"result":...}}
const NAMED = /^\{"data":\{"\w+":/

export function untag(answer) {
  if (!answer.startsWith('{"data"')) return answer
  const named = answer.replace(NAMED, '{"data":{"result":')
  return answer.startsWith(RAW) ? named : named.replace(TAGGED, '$1')
}

// {"batchResult":[{"data":{"createOneUser":...}}, ...]} -> the same with "result"; errors of a batch are at the top.
export function untagBatch(answer, calls) {
  if (!answer.startsWith('{"batchResult"')) return answer
  const names = new Set(calls.map(({ field }) => field))
  const named = new RegExp(`\\{"data":\\{"(?:${[...names].join('|')})":`, 'g')
  return answer.replace(named, '{"data":{"result":').replace(TAGGED, '$1')
}
