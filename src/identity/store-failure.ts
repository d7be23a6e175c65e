/**
 * Whether an error says that the database is down, locked, full or damaged: nothing is wrong with
 * the request, and it may be tried again.
 */
export function isStoreFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'KnexTimeoutError') return true;
  if (!('code' in error) || typeof error.code !== 'string') return false;
  return (
    isSqliteFailure(error.code) || isPostgresFailure(error.code) || isNetworkFailure(error.code)
  );
}

/** Another process has the database locked. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

/** Broken constraints and wrong statements are mistakes of the program. */
function isSqliteFailure(code: string): boolean {
  return /^SQLITE_(?!CONSTRAINT|ERROR|MISMATCH|MISUSE|RANGE|TOOBIG)/.test(code);
}

/** Connection exceptions, insufficient resources, operator intervention, system errors. */
function isPostgresFailure(code: string): boolean {
  return /^(08|53|57|58|XX)[0-9A-Z]{3}$/.test(code);
}

function isNetworkFailure(code: string): boolean {
  return /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EHOSTUNREACH)$/.test(code);
}
