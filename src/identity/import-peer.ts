/** Imports an optional peer; a missing one is named with its install line. */
export async function importPeer<Module>(
  name: string,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    if (isMissing(cause)) {
      throw new Error(`gatewright/identity needs ${name}: npm install ${name}`, { cause });
    }
    throw cause;
  }
}

function isMissing(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    'code' in cause &&
    (cause.code === 'ERR_MODULE_NOT_FOUND' || cause.code === 'MODULE_NOT_FOUND')
  );
}
