import type { CommentsElsewhere } from '../core/model';

/** A system with what it is known by: ids, other marks as a selector, and addresses of frames and scripts. */
type System = readonly [name: string, ids: readonly string[], marks: string, addresses: readonly string[]];

/** Systems that keep comments in a frame or load them by script. */
const systems: readonly System[] = [
  ['disqus', ['disqus_thread'], '', ['disqus.com/embed']],
  ['facebook', [], '.fb-comments', ['facebook.com/plugins/comments', 'facebook.com/plugins/feedback']],
  ['utterances', [], '.utterances-frame,.utterances', ['utteranc.es']],
  ['giscus', [], '.giscus-frame,.giscus', ['giscus.app']],
  ['discourse', ['discourse-comments', 'discourse-embed-frame'], '', []],
  ['livefyre', [], '[id^=livefyre]', []],
  ['viafoura', [], 'vf-conversations,.viafoura', []],
  ['openweb', [], '[data-spotim-module],[data-spot-im-module]', []],
  ['coral', ['coral_thread', 'coral_talk_stream'], '', []],
  ['hyvor', ['hyvor-talk-view'], 'hyvor-talk-comments', []],
  ['commento', ['commento'], '', []],
  ['remark42', ['remark42'], '', []],
  ['cusdis', ['cusdis_thread'], '', []],
]; // biome-ignore format: a table

const addressed = systems.filter(([, , , addresses]) => addresses.length > 0);
const anyMark = systems.flatMap(([, , marks]) => (marks === '' ? [] : marks)).join(',');

/** Tells which system keeps this page's comments out of reach, and how many there are if the page says so. */
export function readCommentsElsewhere(document: Document): CommentsElsewhere | null {
  const system = systemById(document) ?? systemByMark(document) ?? systemByAddress(document);
  return system ? { system: system[0], count: countOf(document) } : null;
}

const systemById = (document: Document) =>
  systems.find(([, ids]) => ids.some((id) => document.getElementById(id) !== null));

function systemByMark(document: Document): System | undefined {
  const found = document.querySelector(anyMark);
  return found ? systems.find(([, , marks]) => marks !== '' && found.matches(marks)) : undefined;
}

function systemByAddress(document: Document): System | undefined {
  for (const name of ['iframe', 'script']) {
    for (const element of document.getElementsByTagName(name)) {
      const address = element.getAttribute('src') ?? '';
      const system =
        address === '' ? undefined : addressed.find((one) => one[3].some((part) => address.includes(part)));
      if (system) return system;
    }
  }
  return undefined;
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
