/** The sign of Glossmark: lines of text, one of them marked and tied to the rule of the margin. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 16 16">
      <rect width="16" height="16" rx="4" fill="#1d5c58" />
      <g fill="#bfd6d2">
        <rect x="3" y="3" width="5" height="2" rx="0.5" />
        <rect x="3" y="11" width="4" height="2" rx="0.5" />
      </g>
      <rect x="3" y="7" width="9" height="2" rx="0.5" fill="#f6c744" />
      <rect x="11" y="2" width="2" height="12" rx="0.75" fill="#ffffff" />
    </svg>
  );
}
