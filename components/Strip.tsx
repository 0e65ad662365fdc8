interface Props {
  /** Where the mentions stand, 0 to 1. */
  places: number[];
  /** Index of the mention shown now, or null: then the first is marked. */
  current: number | null;
}

/** Where in the article a term occurs: a picture beside the count, so it is not spoken. */
export function Strip({ places, current }: Props) {
  return (
    <div class="strip" aria-hidden="true">
      {places.map((share, index) => (
        <i
          key={index}
          class={index === (current ?? 0) ? (current === null ? 'first' : 'current') : undefined}
          style={{ insetInlineStart: `${(share * 99.4).toFixed(2)}%` }}
        />
      ))}
    </div>
  );
}
