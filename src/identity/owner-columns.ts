import type { Knex } from 'knex';
import { isSqlite } from './database.ts';
import { type GrantRow, type Grants, toGrants } from './user-rows.ts';

/** What a session or a key is read with: its owner, as stored now. */
export interface OwnerColumns {
  readonly username: string;
  /** JSON: each grant as its kind and its name. */
  readonly grants: string;
}

/** The columns by subqueries, which SQLite answers several times as fast as joins. */
export function ownerColumns(db: Knex, owner: string): Knex.QueryBuilder[] {
  const grants = db('user_grants as g').where('g.user_id', db.ref(owner)).select(grantList(db));
  return [ownerOf(db, owner).select('u.username').as('username'), grants.as('grants')];
}

/** The id of the owner where it is not disabled: what `owner` must be equal to. */
export function enabledOwner(db: Knex, owner: string): Knex.QueryBuilder {
  return ownerOf(db, owner).whereNull('u.disabled_at').select('u.id');
}

function ownerOf(db: Knex, owner: string): Knex.QueryBuilder {
  return db('users as u').where('u.id', db.ref(owner));
}

function grantList(db: Knex): Knex.Raw {
  return isSqlite(db)
    ? db.raw('json_group_array(json_array(g.kind, g.name))')
    : db.raw("coalesce(json_agg(json_build_array(g.kind, g.name))::text, '[]')");
}

/** In the order of their names. */
export function readGrants(text: string): Grants {
  const pairs = JSON.parse(text) as readonly (readonly [GrantRow['kind'], string])[];
  const rows = pairs.map(([kind, name]) => ({ kind, name }));
  return toGrants(rows.toSorted((one, other) => (one.name < other.name ? -1 : 1)));
}
