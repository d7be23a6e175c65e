import { openDatabase, openIdentity } from 'gatewright/identity';
import { optionsFor } from './support-options.ts';

const [, , url = '', refreshToken = '', time = '0'] = process.argv;
const db = await openDatabase(url);
const identity = await openIdentity(optionsFor(db, { ms: Number(time) }));
const outcome = await identity.sessions.refresh({ refreshToken });
await db.destroy();
process.stdout.write(String(outcome.granted));
