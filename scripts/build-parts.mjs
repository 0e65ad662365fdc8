import { build } from 'vite';
import { openParts } from './open-parts.mjs';

/** What Rolldown makes of `import('./x')` in CommonJS. */
const asked = /Promise\.resolve\(\)\.then\(\(\)\s*=>\s*require\(["'`]\.\/([\w.-]+\.js)["'`]\)\)/g;

/**
 * Builds a script of the isolated world in parts: the first, called `name`, and those that its `import()`s ask for,
 * called `name-…`. No module can be loaded there, so each part is a plain script that gives its content to a registry
 * (open-parts.mjs); an `import()` has the files put in that are not there yet. What several of them need and the first
 * does not is the part `between`. Gives the code of every file by its name. Throws where the parts are not those that
 * `expected` names: the background puts in no others. Without `minify` each module stands under its path.
 */
export async function buildParts({ name, entry, mode, expected, minify = true, config = {} }) {
  const isFirst = findFirst(entry);
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    mode,
    ...config,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify,
      copyPublicDir: false,
      target: 'esnext',
      lib: { entry: { [name]: entry }, formats: ['cjs'] },
      rolldownOptions: {
        // What only the first part and those after it use stays in the first.
        preserveEntrySignatures: 'allow-extension',
        output: {
          exports: 'named',
          entryFileNames: '[name].js',
          chunkFileNames: `${name}-[name].js`,
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: (id, context) => (isFirst(id, context) ? null : 'between'), minShareCount: 2 }],
          },
        },
      },
    },
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const others = [...chunks.keys()].filter((file) => file !== `${name}.js`).sort();
  if (String(others) !== String([...expected].sort())) throw new Error(`The parts of ${name} are ${others}`);
  return new Map([...chunks].map(([file, chunk]) => [file, wrap(chunk, chunks, `${name}.js`)]));
}

/** Gives whether a module comes with the first part: it begins there, or something of the first part imports it. */
function findFirst(entry) {
  let first = null;
  return (id, context) => {
    first ??= withImports(entry, context, new Set());
    return first.has(id);
  };
}

function withImports(id, context, seen) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const other of context.getModuleInfo(id)?.importedIds ?? []) withImports(other, context, seen);
  return seen;
}

/** A part as a plain script; the first brings the registry along and begins, each time it is put in. */
function wrap(chunk, chunks, first) {
  const isFirst = chunk.fileName === first;
  const parts = isFirst ? `(${openParts})()` : 'globalThis[Symbol.for("glossmark parts")]';
  // In brackets a function is compiled at once, and not read twice.
  const added = `parts?.add("${chunk.fileName}",(function(exports,require,load){"use strict";${asAscii(withLoads(chunk, chunks, first))}}));`;
  const begun = isFirst ? `parts.need("${chunk.fileName}").default();` : '';
  return `((parts)=>{${added}${begun}})(${parts});\n`;
}

/** The code with every other character escaped: a browser keeps and reads a text of single bytes at half the cost. */
const asAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The code with each `import()` as a call that names all the files it needs, the wanted one last. */
function withLoads({ code, fileName, dynamicImports }, chunks, first) {
  const found = new Set();
  const changed = code.replace(asked, (_, file) => {
    found.add(file);
    return `load(${JSON.stringify(needed(file, chunks).filter((one) => one !== first))})`;
  });
  if (dynamicImports.some((file) => !found.has(file)) || /=>\s*require\(/.test(changed))
    throw new Error(`${fileName} asks for parts in a form that is not known: look at scripts/build-parts.mjs`);
  return changed;
}

/** A file with all that it imports, those first. */
function needed(file, chunks, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  return [...chunks.get(file).imports.flatMap((other) => needed(other, chunks, seen)), file];
}
