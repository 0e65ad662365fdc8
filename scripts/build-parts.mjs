import { build } from 'vite';
import { openParts } from './open-parts.mjs';

/** What Rolldown makes of `import('./x')` in CommonJS. */
const asked = /Promise\.resolve\(\)\.then\(\(\)\s*=>\s*require\(["'`]\.\/([\w.-]+\.js)["'`]\)\)/g;

/**
 * Builds a script of the isolated world in parts: the first, called `name`, and those that its `import()`s ask for,
 * called `name-…`. No module can be loaded there, so each part is a plain script that gives its content to a registry
 * (open-parts.mjs); an `import()` has the files put in that are not there yet. Gives the code of every file by its
 * name. Throws where the parts are not those that `expected` names: the background puts in no others.
 */
export async function buildParts({ name, entry, mode, expected, config = {} }) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    mode,
    ...config,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      copyPublicDir: false,
      target: 'esnext',
      lib: { entry: { [name]: entry }, formats: ['cjs'] },
      rolldownOptions: {
        // What only the first part and those after it use stays in the first.
        preserveEntrySignatures: 'allow-extension',
        output: { exports: 'named', entryFileNames: '[name].js', chunkFileNames: `${name}-[name].js` },
      },
    },
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const others = [...chunks.keys()].filter((file) => file !== `${name}.js`).sort();
  if (String(others) !== String([...expected].sort())) throw new Error(`The parts of ${name} are ${others}`);
  return new Map([...chunks].map(([file, chunk]) => [file, wrap(chunk, chunks, `${name}.js`)]));
}

/** A part as a plain script; the first brings the registry along and begins, each time it is put in. */
function wrap(chunk, chunks, first) {
  const isFirst = chunk.fileName === first;
  const parts = isFirst ? `(${openParts})()` : 'globalThis[Symbol.for("glossmark parts")]';
  // In brackets a function is compiled at once, and not read twice.
  const added = `parts?.add("${chunk.fileName}",(function(exports,require,load){"use strict";${withLoads(chunk, chunks, first)}}));`;
  const begun = isFirst ? `parts.need("${chunk.fileName}").default();` : '';
  return `((parts)=>{${added}${begun}})(${parts});\n`;
}

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
