import type { Database } from './schema';

/** Runs a reading on the database. */
export type ReadRoom = <T>(read: (database: Database) => Promise<T>) => Promise<T>;

interface Doors {
  /** Opens the database as it is; null where it is not made yet. */
  open: () => Promise<Database | null>;
  /** Asks the background for anything: its answer means that the database is made. */
  make: () => Promise<unknown>;
}

/** Gives the database for reading, opened once; opened again after the background had to close it. */
export function createReadRoom({ open, make }: Doors): ReadRoom {
  let opened: Promise<Database> | null = null;
  const openMade = async (): Promise<Database> => {
    const database = await open();
    if (database) return database;
    await make();
    const made = await open();
    if (!made) throw new Error('The database is not there');
    return made;
  };
  return async (read) => {
    opened ??= openMade();
    try {
      return await read(await opened);
    } catch (error) {
      opened = null;
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      opened = openMade();
      return read(await opened);
    }
  };
}
