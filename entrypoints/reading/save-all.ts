import type { Reading } from './reading';

/** Stores what is written of notes now; nothing is written before the surfaces are there. */
export async function saveAll(reading: Reading): Promise<void> {
  const { surfaces } = reading;
  await Promise.all([surfaces?.save(reading), surfaces?.saveArticleNote(reading)]);
}
