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

const MOST_STATEMENTS = 200;

/**
 * Makes a connection keep its statements, which costs more to prepare than most do to run, and
 * build its rows itself: the driver writes code for it, which a process that runs under
 * `--disallow-code-generation-from-strings` may not.
 */
export function improveConnection(connection: SqliteConnection): void {
  const prepare = connection.prepare.bind(connection) as (sql: string) => DriverStatement;
  const kept = new Map<string, SqliteStatement>();
  connection.prepare = (sql) => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const made = prepare(sql);
    const statement = made.reader ? plain(made, sql.includes('*')) : made;
    const [oldest] = kept.keys();
    if (kept.size >= MOST_STATEMENTS && oldest !== undefined) kept.delete(oldest);
    kept.set(sql, statement);
    return statement;
  };
}

/** What `*` means may change while a statement is kept. */
function plain(statement: DriverStatement, isOpen: boolean): SqliteStatement {
  const namesOf = (): readonly string[] => statement.columns().map(({ name }) => name);
  const names = namesOf();
  const lists = statement.raw();
  return {
    reader: true,
    all: (bindings = []) => {
      const rows = lists.all(bindings);
      const present = isOpen && rows.length > 0 ? namesOf() : names;
      return rows.map((values) => rowOf(present, values));
    },
  };
}

function rowOf(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}
