// PostgreSQL's types, by their fixed ids, as the engine wants them: a column type, and values that lose nothing.
import { ColumnTypeEnum as Column } from '@prisma/driver-adapter-utils'
import { readJson } from './json.mjs'

const asText = (value) => value
const listOf = (parse) => (value) => arrayOf(value, parse)
const parseFloat64 = Number
const parseBoolean = (value) => value === 't'
const parseBytes = (value) => Array.from(Buffer.from(value.slice(2), 'hex'))
// lc_monetary decides on signs and separators; a money value has two digits after the point where that is usual.
const parseMoney = (value) => (/^[-(]|-/.test(value) ? '-' : '') + value.replace(/[^\d.]/g, '')
const withoutOffset = (value) => value.replace(/[+-][\d:]+$/, '')

const scalars = [
  // id, id of its array, column type, column type of the array, how to read a value
  [16, 1000, Column.Boolean, Column.BooleanArray, parseBoolean],
  [17, 1001, Column.Bytes, Column.BytesArray, parseBytes],
  // "char" and name are the catalog's; the adapter that Prisma ships doesn't know them.
  [18, 1002, Column.Text, Column.TextArray, asText],
  [19, 1003, Column.Text, Column.TextArray, asText],
  [20, 1016, Column.Int64, Column.Int64Array, asText],
  [21, 1005, Column.Int32, Column.Int32Array, Number],
  [23, 1007, Column.Int32, Column.Int32Array, Number],
  [25, 1009, Column.Text, Column.TextArray, asText],
  [26, 1028, Column.Int64, Column.Int64Array, asText],
  [114, 199, Column.Json, Column.JsonArray, readJson],
  [3802, 3807, Column.Json, Column.JsonArray, readJson],
  [142, 143, Column.Text, Column.TextArray, asText],
  [650, 651, Column.Text, Column.TextArray, asText],
  [869, 1041, Column.Text, Column.TextArray, asText],
  [700, 1021, Column.Float, Column.FloatArray, parseFloat64],
  [701, 1022, Column.Double, Column.DoubleArray, parseFloat64],
  [790, 791, Column.Numeric, Column.NumericArray, parseMoney],
  [1042, 1014, Column.Text, Column.TextArray, asText],
  [1043, 1015, Column.Text, Column.TextArray, asText],
  [1082, 1182, Column.Date, Column.DateArray, asText],
  [1083, 1183, Column.Time, Column.TimeArray, asText],
  [1266, 1270, Column.Time, Column.TimeArray, withoutOffset],
  [1114, 1115, Column.DateTime, Column.DateTimeArray, asText],
  [1184, 1185, Column.DateTime, Column.DateTimeArray, toUtc],
  [1560, 1561, Column.Text, Column.TextArray, asText],
  [1562, 1563, Column.Text, Column.TextArray, asText],
  [1700, 1231, Column.Numeric, Column.NumericArray, asText],
  [2950, 2951, Column.Uuid, Column.UuidArray, asText],
]

const known = new Map()
for (const [id, arrayId, column, arrayColumn, parse] of scalars) {
  known.set(id, { column, parse })
  known.set(arrayId, { column: arrayColumn, parse: listOf(parse) })
}

// Types that a database has made for itself have ids from here on.
const FIRST_OF_USERS = 16384
const own = { column: Column.Text, parse: asText }
const listOfOwn = { column: Column.TextArray, parse: listOf(asText) }

export const isKnown = (id) => known.has(id)

// How to read a type, undefined for one that Prisma doesn't know. `isArray` counts for a database's own types only.
export const reading = (id, isArray) => known.get(id) ?? (id < FIRST_OF_USERS ? undefined : isArray ? listOfOwn : own)

// '2024-01-02 03:04:05.678901+05:30' -> the same moment in UTC, without an offset, every digit kept. The session's
// TimeZone decides on the offset.
function toUtc(value) {
  const parts = /^(\d{4,})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(\.\d+)?([+-])(\d\d)(?::(\d\d))?(?::(\d\d))?$/.exec(value)
  if (!parts) return value
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number)
  const [hours, minutes, seconds] = parts.slice(9, 12).map((part) => Number(part ?? 0))
  const offset = (parts[8] === '-' ? -1000 : 1000) * (hours * 3600 + minutes * 60 + seconds)
  const moment = new Date(0)
  moment.setUTCFullYear(year, month - 1, day)
  moment.setUTCHours(hour, minute, second)
  return new Date(moment - offset).toISOString().replace('T', ' ').replace(/\.000Z$/, parts[7] ?? '').replace(/^\+0*/, '')
}

// '{1,NULL,"a \"b\""}' -> ['1', null, 'a "b"'], of any depth.
export function arrayOf(text, parse) {
  // Bounds other than from 1 come first: [0:1]={1,2}
  let at = text.indexOf('{')
  const list = () => {
    const items = []
    at++
    while (text[at] !== '}') {
      if (text[at] === ',') at++
      else if (text[at] === '{') items.push(list())
      else if (text[at] === '"') items.push(parse(quoted()))
      else items.push(plain())
    }
    at++
    return items
  }
  const quoted = () => {
    let value = ''
    for (at++; text[at] !== '"'; at++) {
      if (text[at] === '\\') at++
      value += text[at]
    }
    at++
    return value
  }
  const plain = () => {
    const start = at
    while (text[at] !== ',' && text[at] !== '}') at++
    const value = text.slice(start, at)
    return value === 'NULL' ? null : parse(value)
  }
  return list()
}
