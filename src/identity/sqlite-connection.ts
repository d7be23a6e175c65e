/** What this folder uses of a better-sqlite3 connection. */
export interface SqliteConnection {
  readonly open: boolean;
  exec(sql: string): unknown;
  prepare: (sql: string) => SqliteStatement;
}

export interface SqliteStatement {
  /** It gives rows. */
  readonly reader: boolean;
  all(bindings?: readonly unknown[]): readonly Record<string, unknown>[];
}

/** A statement as the driver makes it: `raw` lets it give each row as the list of its values. */
interface DriverStatement extends SqliteStatement {
  raw(): { all(bindings: readonly unknown[]): readonly (readonly unknown[])[] };
  columns(): readonly { readonly name: string }[];
}

/**
 * Makes a connection build its rows itself: the driver writes code for it, which a process that
 * runs under `--disallow-code-generation-from-strings` may not.
 */
export function buildRowsPlainly(connection: SqliteConnection): void {
  const prepare = connection.prepare.bind(connection) as (sql: string) => DriverStatement;
  connection.prepare = (sql) => {
    const statement = prepare(sql);
    return statement.reader ? plain(statement) : statement;
  };
}

function plain(statement: DriverStatement): SqliteStatement {
  const names = statement.columns().map(({ name }) => name);
  const lists = statement.raw();
  const rowOf = (values: readonly unknown[]): Record<string, unknown> =>
    Object.fromEntries(names.map((name, index) => [name, values[index]]));
  return { reader: true, all: (bindings = []) => lists.all(bindings).map(rowOf) };
}
