import { parseAst } from 'vite';
import { runsAtRest } from './run-at-rest.mjs';

/**
 * A plugin that puts the functions of what runs at rest into parentheses, which engines take as "compile this now": else
 * each is read over first, and read again at its first call.
 */
export function compileEarly() {
  return {
    name: 'compile-early',
    enforce: 'post',
    transform(code, id) {
      return runsAtRest(id.split('?')[0]) ? { code: wrapFunctions(code), map: null } : null;
    },
  };
}

/** A module with every function in parentheses, its own functions first, as declarations would be. */
export function wrapFunctions(code) {
  const { body } = parseAst(code);
  const own = body.filter((node) => declarationOf(node)?.type === 'FunctionDeclaration');
  const marks = [];
  for (const node of body) markFunctions(node, marks);
  marks.sort((one, other) => one.at - other.at || one.order - other.order);
  const cut = (from, to) => insert(code, marks, { from, to });
  const first = own.map((node) => {
    const { id, start, end } = declarationOf(node);
    return `${node === declarationOf(node) ? '' : 'export '}const ${id.name} = (${cut(start, end)});\n`;
  });
  let rest = '';
  let at = 0;
  for (const { start, end } of own) {
    rest += cut(at, start);
    at = end;
  }
  return first.join('') + rest + cut(at, code.length);
}

const declarationOf = (node) => (node.type === 'ExportNamedDeclaration' ? node.declaration : node);

function markFunctions(node, marks) {
  if (Array.isArray(node)) for (const one of node) markFunctions(one, marks);
  if (!node || typeof node.type !== 'string') return;
  if (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression')
    marks.push({ at: node.start, sign: '(', order: 1 }, { at: node.end, sign: ')', order: 0 });
  const isMethod = node.method || node.type === 'MethodDefinition' || node.kind === 'get' || node.kind === 'set';
  for (const [key, value] of Object.entries(node))
    if (typeof value === 'object') markFunctions(isMethod && key === 'value' ? value.body : value, marks);
}

function insert(code, marks, { from, to }) {
  let text = '';
  let at = from;
  for (const mark of marks) {
    if (mark.at < from || mark.at > to) continue;
    text += code.slice(at, mark.at) + mark.sign;
    at = mark.at;
  }
  return text + code.slice(at, to);
}
