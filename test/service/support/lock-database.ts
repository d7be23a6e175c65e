/** A process that has a database locked until its parent lets go of it. */
import { openDatabase } from '../../../src/identity/index.ts';

const database = await openDatabase(process.argv[2] ?? '');
await database.raw('begin exclusive');
process.send?.('locked');
process.once('disconnect', () => {
  void database.raw('rollback').then(() => database.destroy());
});
