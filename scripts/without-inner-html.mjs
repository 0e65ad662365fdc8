/** Takes Preact's own innerHTML assignment out of the build, and fails the build when it is not where it was. */
export function withoutInnerHtml() {
  const assignment = /(\w+)\.innerHTML\s*=\s*/g;
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/preact[\\/]dist[\\/]preact\.m?js$/.test(id.split('?')[0])) return null;
      const found = code.match(assignment)?.length ?? 0;
      if (found === 0)
        throw new Error('preact no longer assigns innerHTML as expected: look at scripts/without-inner-html.mjs');
      return { code: code.replace(assignment, '$1.textContent='), map: null };
    },
  };
}
