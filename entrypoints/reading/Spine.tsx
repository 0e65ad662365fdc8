import { scrollToRange } from '../../lib/page/scroll-to-range';
import { rangeOf } from '../../lib/page/text-map';
import type { Reading } from './reading';
import { goToMark } from './verbs/go-to-mark';
import { markView } from './views';

/** Marks and first mentions beside the text, as ticks; a picture of the lists, so it is not spoken. */
export function Spine({ reading }: { reading: Reading }) {
  const { state, page } = reading;
  const total = Math.max(1, page.length);
  const at = (share: number) => ({ insetBlockStart: `${(share * 98 + 1).toFixed(2)}%` });
  return (
    <div aria-hidden="true">
      {state.terms.map(({ term, places: [first] }) =>
        first ? (
          <i
            key={term.id}
            class="tick"
            data-kind="term"
            style={at((first.scope.offset + first.span.start) / total)}
            onClick={() => {
              const range = rangeOf(first.scope.map, first.span);
              if (range) scrollToRange(range);
            }}
          />
        ) : null,
      )}
      {state.marks.map((mark) => {
        const { share, grade } = markView(reading, mark);
        return share === null ? null : (
          <i
            key={mark.row.id}
            class="tick"
            data-colour={mark.row.colour}
            data-grade={grade}
            style={at(share)}
            onClick={() => goToMark(reading, mark.row.id)}
          />
        );
      })}
    </div>
  );
}
