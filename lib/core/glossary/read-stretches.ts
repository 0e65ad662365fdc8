import type { PageText } from '../text';

/** The stretches in which phrases may stand, as start, end, start, end...: cut at breaks, without code. */
export function readStretches({ text, breaks, zones }: PageText): number[] {
  const stretches: number[] = [];
  const code = zones.filter((zone) => zone.kind === 'code');
  let next = 0;
  let from = 0;
  const close = (to: number) => {
    while (from < to) {
      const zone = code[next];
      if (zone && zone.end <= from) next++;
      else if (!zone || zone.start >= to) {
        stretches.push(from, to);
        from = to;
      } else {
        if (zone.start > from) stretches.push(from, zone.start);
        from = Math.min(zone.end, to);
      }
    }
  };
  for (const at of breaks) close(at);
  close(text.length);
  return stretches;
}
