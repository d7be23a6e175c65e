import { identityMigrations, migrate, openDatabase } from 'gatewright/identity';

const [, , url = '', end = 'finish'] = process.argv;
const db = await openDatabase(url);
const last = {
  name: 'last',
  up: async (): Promise<void> => void process.kill(process.pid, 'SIGKILL'),
};
const migrations = end === 'die' ? [...identityMigrations, last] : identityMigrations;
const applied = await migrate(db, migrations);
await db.destroy();
process.stdout.write(String(applied.length));
