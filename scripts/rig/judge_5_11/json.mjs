// This engine takes a text for a JSON string, so JSON is parsed here, as in its own adapter.
import { JsonNullMarker } from '@prisma/driver-adapter-utils'

export const readJson = (text) => JSON.parse(text) ?? JsonNullMarker
