/** The mark of Glossmark: a marked line beside the rule of the margin. */
export function Logo() {
  return (
    <svg aria-hidden="true" class="logo" width="22" height="22" viewBox="0 0 16 16">
      <rect width="16" height="16" rx="3.5" fill="#1d5c58" />
      <path d="M3 3h5v2H3zM3 11h4v2H3z" fill="#bfd6d2" />
      <path d="M3 7h8v2H3z" fill="#f6c744" />
      <path d="M11 2h2v12h-2z" fill="#fff" />
    </svg>
  );
}
