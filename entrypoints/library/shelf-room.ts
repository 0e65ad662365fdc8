import { type Database, openForReading } from '../../lib/db/read';
import { background } from '../../lib/messages/client';

/** Gives the database for reading, opened once; opened again after the background had to close it. */
export function createShelfRoom(): <T>(read: (database: Database) => Promise<T>) => Promise<T> {
  let opened: Promise<Database> | null = null;
  const open = async (): Promise<Database> => {
    const database = await openForReading();
    if (database) return database;
    await background.counts(); // its answer means that the database is made
    const made = await openForReading();
    if (!made) throw new Error('The database is not there');
    return made;
  };
  return async (read) => {
    opened ??= open();
    try {
      return await read(await opened);
    } catch (error) {
      opened = null;
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      opened = open();
      return read(await opened);
    }
  };
}
