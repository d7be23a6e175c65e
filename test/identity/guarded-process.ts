import { identityMigrations, migrate, openDatabase, openIdentity } from 'gatewright/identity';
import { decodeJwt } from 'jose';
import { optionsFor } from './support-options.ts';

const [, , url = ''] = process.argv;
const db = await openDatabase(url);
await migrate(db, identityMigrations);
const identity = await openIdentity(optionsFor(db, { ms: Date.UTC(2026, 0, 1) }));
const password = 'kettle-violet-moon';
await identity.users.create({ username: 'ada', email: 'ada@example.org', password });
const grant = await identity.sessions.signIn({ login: 'ada', password });
if (!grant.granted) throw new Error(grant.error);
const accepted = await identity.sessions.accept(decodeJwt(grant.accessToken));
const { items } = await identity.users.list({});
await db.destroy();
process.stdout.write(`${items.length} ${accepted?.roles?.join(' ') ?? 'nobody'}`);
