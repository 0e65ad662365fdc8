import type { CommentsElsewhere } from '../core/model';

/** Elements by which systems that keep comments in a frame or load them by script are known. */
const systems: [string, string][] = [
  ['disqus', '#disqus_thread,iframe[src*="disqus.com/embed"]'],
  ['facebook', '.fb-comments,iframe[src*="facebook.com/plugins/comments"],iframe[src*="facebook.com/plugins/feedback"]'],
  ['utterances', 'iframe.utterances-frame,.utterances,script[src*="utteranc.es"]'],
  ['giscus', 'iframe.giscus-frame,.giscus,script[src*="giscus.app"]'],
  ['discourse', '#discourse-comments,iframe#discourse-embed-frame'],
  ['livefyre', '[id^=livefyre]'],
  ['viafoura', 'vf-conversations,.viafoura'],
  ['openweb', '[data-spotim-module],[data-spot-im-module]'],
  ['coral', '#coral_thread,#coral_talk_stream'],
  ['hyvor', 'hyvor-talk-comments,#hyvor-talk-view'],
  ['commento', '#commento'],
  ['remark42', '#remark42'],
  ['cusdis', '#cusdis_thread'],
]; // biome-ignore format: a table

const any = systems.map(([, selector]) => selector).join(',');

/** Tells which system keeps this page's comments out of reach, and how many there are if the page says so. */
export function readCommentsElsewhere(document: Document): CommentsElsewhere | null {
  const found = document.querySelector(any);
  const system = found && systems.find(([, selector]) => found.matches(selector))?.[0];
  return system ? { system, count: countOf(document) } : null;
}

function countOf(document: Document): number | null {
  const shown = document.querySelector(
    '.disqus-comment-count,.fb_comments_count,.comment-count,.comments-count,[itemprop=commentCount]',
  );
  const digits = /\d+/.exec(
    (shown?.getAttribute('content') ?? shown?.textContent ?? '').replace(/(?<=\d)[.,](?=\d{3})/g, ''),
  );
  return digits ? Number(digits[0]) : null;
}
