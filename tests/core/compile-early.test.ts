import { describe, expect, test } from 'vitest';
import { wrapFunctions } from '../../scripts/compile-early.mjs';

/** What a piece of code leaves in `out.is` when its functions are in parentheses. */
function run(code: string): unknown {
  const out = { is: null };
  new Function('out', wrapFunctions(code))(out);
  return out.is;
}

describe('wrapFunctions', () => {
  test('puts declarations first, in parentheses, and keeps their exports', () => {
    const code = 'const twice = 2;\nexport function double(n) {\n  return n * twice;\n}\n';
    expect(wrapFunctions(code)).toBe(
      'export const double = (function double(n) {\n  return n * twice;\n});\nconst twice = 2;\n\n',
    );
  });

  test.each([
    ['a function used before it stands', 'out.is = double(3); function double(n) { return n * 2 }', 6],
    ['functions in functions', 'function sum(l) { return l.reduce((a, b) => a + [b].map((c) => c)[0], 0) } out.is = sum([1, 2]);', 3],
    ['methods and getters', 'const o = { one() { return [1].map((a) => a)[0] }, get two() { return 2 } }; out.is = o.one() + o.two;', 3],
    ['a class', 'class A { f() { return (() => 4)() } } out.is = new A().f();', 4],
    ['functions that stand side by side', 'const f = (a) => (b) => a + b, g = function () { return f(1)(2) }; out.is = g();', 3],
  ])('means the same with %s', (_, code, value) => {
    expect(run(code)).toBe(value);
  });
}); // biome-ignore format: a table
