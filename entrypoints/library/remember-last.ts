/** A function that gives its last answer again while it is asked the same. */
export function rememberLast<Asked extends readonly unknown[], Answer>(
  compute: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { asked: Asked; answer: Answer } | null = null;
  return (...asked) => {
    if (last?.asked.every((one, index) => one === asked[index])) return last.answer;
    last = { asked, answer: compute(...asked) };
    return last.answer;
  };
}
