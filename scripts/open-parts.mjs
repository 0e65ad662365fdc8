/**
 * Runs in the isolated world, written into the built scripts as text: so it uses nothing from outside of itself.
 * Keeps the parts of a script that are in the page; each is run once, when something of it is first needed.
 */
export function openParts() {
  const name = Symbol.for('glossmark parts');
  if (globalThis[name]) return globalThis[name];
  const written = new Map();
  const run = new Map();
  const coming = new Map();
  const need = (path) => {
    const file = path.replace('./', '');
    let exports = run.get(file);
    if (!exports) {
      const write = written.get(file);
      if (!write) throw new Error(`The part ${file} is not here`);
      exports = {};
      run.set(file, exports);
      write(exports, need, load);
    }
    return exports;
  };
  // What is on its way is not asked for twice; what did not come may be asked for again.
  const fetch = (files) => {
    const asked = parts.fetch(files).finally(() => {
      for (const file of files) coming.delete(file);
    });
    for (const file of files) coming.set(file, asked);
  };
  const load = async (files) => {
    const missing = files.filter((file) => !written.has(file) && !coming.has(file));
    if (missing.length > 0) fetch(missing);
    await Promise.all(files.map((file) => coming.get(file)));
    return need(files.at(-1));
  };
  const parts = {
    /** How missing files come into the page; set by the first part. */
    fetch: null,
    need,
    load,
    add(file, write) {
      if (!written.has(file)) written.set(file, write);
    },
  };
  globalThis[name] = parts;
  return parts;
}
