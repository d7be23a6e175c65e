import type { Knex } from 'knex';
import type { Authority } from './authority.ts';

export interface ApiKeyParts {
  readonly db: Knex;
  readonly authority: Authority;
  readonly now: () => number;
}

export interface ApiKeyRow {
  readonly id: string;
  readonly user_id: string;
  readonly name: string;
  readonly prefix: string;
  readonly hash: string;
  readonly scope: string;
  readonly created_at: number | string;
  readonly expires_at: number | string | null;
  readonly last_used_at: number | string | null;
  readonly revoked_at: number | string | null;
}
