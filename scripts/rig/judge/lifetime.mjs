// The engine belongs to the process that started it, and ends with it.

const EVERY_MS = 500

export function endWithParent(parent) {
  setInterval(() => {
    // The kernel gives an orphan another parent.
    if (process.ppid !== parent) process.exit(0)
  }, EVERY_MS).unref()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0))
}
