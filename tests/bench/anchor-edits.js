// More ways in which a page changes, for the outside check of anchoring; served beside its own edits under /harness/.

import { context, Edits, make, sentence, typoEdits } from '/harness/lib/edits.js';
import { leafBlocks, sentences, words } from '/harness/lib/highlights.js';
import { splitText } from '/harness/lib/model.js';

const parts = 'P,LI,BLOCKQUOTE,DD'.split(',');

/** Applies one edit after another to the words of every highlight. */
function editEach(job, edit) {
  const made = context(job.root, job);
  const edits = new Edits(made.model);
  for (const highlight of job.highlights) edit(edits, made, highlight);
  edits.apply();
}

/** Words that stand in one text node. */
const wholeWords = (model, { start, end }) =>
  words(model.text.slice(start, end), start).filter((word) => model.nodeAt(word.s) === model.nodeAt(word.e - 1));

const reworded = {
  family: 'edited',
  what: 'words left out, put in, exchanged and replaced, one change for about six words',
  run: (job) =>
    editEach(job, (edits, { model, R, vocab }, highlight) => {
      const list = wholeWords(model, highlight);
      if (list.length < 6) return;
      for (let at = R.int(4); at < list.length - 1; at += R.range(4, 8)) {
        const { s, e, w } = list[at];
        const kind = R.int(4);
        if (kind === 0 && at > 0) edits.add(s, e, '', 'new');
        else if (kind === 1) edits.add(s, s, `${R.pick(vocab)} `, 'new');
        else edits.add(s, e, kind === 2 ? R.pick(vocab) : `${w}${w.slice(-1)}`);
      }
    }),
};

const smallEdits = {
  family: 'edited',
  what: 'a letter or a word about every 90 characters of the whole page',
  run(job) {
    const made = context(job.root, job);
    const edits = new Edits(made.model);
    const list = wholeWords(made.model, { start: 0, end: made.model.length });
    let next = made.R.range(10, 90);
    for (const { s, e, w } of list) {
      if (s < next || w.length < 4) continue;
      edits.add(s, e, made.R.chance(0.5) ? made.R.pick(made.vocab) : w.slice(0, -2) + w.slice(-1));
      next = e + made.R.range(40, 140);
    }
    edits.apply();
  },
};

const paragraphsSplit = {
  family: 'around',
  what: 'half of the paragraphs of several sentences parted in two',
  run(job) {
    const { model, R, blocks } = context(job.root, job);
    for (const block of blocks.toReversed()) {
      if (block.el.tagName !== 'P' || !R.chance(0.5)) continue;
      const [, second] = sentences(block.text, block.s);
      if (!second) continue;
      const node = model.nodes[model.nodeAt(second.s)];
      const at = second.s - model.starts[model.nodeAt(second.s)];
      if (node.parentNode !== block.el || at === 0) continue;
      const rest = make('p');
      const right = splitText(node, at);
      block.el.after(rest);
      while (right.nextSibling) rest.append(right.nextSibling);
      rest.prepend(right);
    }
  },
};

const paragraphsJoined = {
  family: 'around',
  what: 'every third paragraph put to the one before it',
  run(job) {
    const { R } = context(job.root, job);
    for (const paragraph of [...document.querySelectorAll('p')]) {
      const before = paragraph.previousElementSibling;
      if (before?.tagName !== 'P' || !R.chance(0.34)) continue;
      before.append(' ', ...paragraph.childNodes);
      paragraph.remove();
    }
  },
};

const listsToParagraphs = {
  family: 'mild',
  what: 'lists turned to paragraphs, tables to lines',
  run() {
    for (const item of [...document.querySelectorAll('li,td,th')]) {
      const paragraph = make('p');
      paragraph.append(...item.childNodes);
      item.replaceWith(paragraph);
    }
    for (const list of [...document.querySelectorAll('ul,ol,tr,tbody,thead,table')]) {
      if (list.parentNode) list.replaceWith(...list.childNodes);
    }
  },
};

const foreignPunctuation = {
  family: 'mild',
  what: 'quotation marks of another country, thin spaces before colons and the like',
  run: (job) => {
    const { model } = context(job.root, job);
    const edits = new Edits(model);
    const table = {
      '“': '«\u202f',
      '”': '\u202f»',
      '„': '“',
      '’': "'",
      ':': '\u00a0:',
      ';': '\u202f;',
      '!': '\u202f!',
      '?': '\u202f?',
    };
    for (let at = 0; at < model.length; at++) {
      const other = table[model.text[at]];
      if (other) edits.add(at, at + 1, other);
    }
    edits.apply();
  },
};

/** Siblings of one make, three or more: comments, cards, items. */
function threads() {
  const groups = new Map();
  for (const element of document.querySelectorAll('li,article,div,section,tr')) {
    const { parentElement: parent } = element;
    const key = `${element.tagName}.${element.className}`;
    if (!parent || element.textContent.trim().length < 20) continue;
    const own = groups.get(parent) ?? groups.set(parent, new Map()).get(parent);
    own.set(key, [...(own.get(key) ?? []), element]);
  }
  return [...groups.values()].flatMap((own) => [...own.values()]).filter((list) => list.length >= 3);
}

const resorted = {
  family: 'around',
  what: 'comments, cards and rows of one make in the opposite order',
  run() {
    for (const list of threads()) {
      const places = list.map((element) => {
        const place = document.createComment('');
        element.replaceWith(place);
        return place;
      });
      list.reverse().forEach((element, at) => {
        places[at]?.replaceWith(element);
      });
    }
  },
};

const replacedInPlace = {
  family: 'gone',
  what: 'the words of half of the highlights replaced by others, everything around them as it was',
  run: (job) =>
    editEach(job, (edits, { model, R, vocab }, { start, end }) => {
      if (!R.chance(0.5)) return;
      const old = model.text.slice(start, end).toLowerCase();
      const fresh = vocab.filter((word) => !old.includes(word.toLowerCase()));
      if (fresh.length === 0) return;
      const other = sentence(R, fresh, Math.max(1, Math.round((end - start) / 6)));
      edits.add(start, end, end - start < 30 ? other.slice(0, -1).toLowerCase() : other, 'new');
    }),
};

const oldVersion = {
  family: 'copies',
  what: 'an earlier wording of half of the paragraphs kept at the end, as the first one was, the original with a letter or two changed',
  run(job) {
    const made = context(job.root, job);
    const kept = leafBlocks(made.model).filter(
      ({ el, len }) => parts.includes(el.tagName) && len > 60 && made.R.chance(0.5),
    );
    const texts = kept.map(({ text }) => text.replace(/\s+/g, ' ').trim());
    const edits = new Edits(made.model);
    for (const highlight of job.highlights) if (made.R.chance(0.5)) typoEdits(edits, made, highlight);
    edits.apply();
    const box = make('section', 'history');
    box.append(make('h2', '', 'Earlier wording'), ...texts.map((text) => make('p', '', text)));
    document.body.append(box);
  },
};

export const mutations = {
  reworded, smallEdits, paragraphsSplit, paragraphsJoined, listsToParagraphs, foreignPunctuation, resorted, replacedInPlace, oldVersion,
}; // biome-ignore format: a list of names
