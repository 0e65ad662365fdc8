import { describe, expect, test } from 'vitest';
import { definedTerms } from '../../../lib/core/glossary/defined-terms';
import { harvestAcronyms } from '../../../lib/core/glossary/harvest-acronyms';
import { harvestDefinitions } from '../../../lib/core/glossary/harvest-definitions';
import { harvestSentences } from '../../../lib/core/glossary/harvest-sentences';
import { judgeListEntry } from '../../../lib/core/glossary/judge-list-entry';
import { sentencesOf } from '../../../lib/core/glossary/sentences-of';
import type { PageText } from '../../../lib/core/text';

/** A text whose lines are its blocks. */
function page(text: string, zones: PageText['zones'] = []): PageText {
  return { text, breaks: [...text.matchAll(/\n/g)].map(({ index }) => index), zones };
}

const acronyms = (text: string) => harvestAcronyms(page(text)).map(({ headword, quote }) => `${headword} = ${quote}`);
const sentences = (text: string) => harvestSentences(page(text)).map(({ headword }) => headword);

describe('acronyms written out', () => {
  test.each([
    ['She has post-traumatic stress disorder (PTSD) and says so.', 'PTSD = post-traumatic stress disorder'],
    ['They counted adverse childhood experiences (ACEs).', 'ACEs = adverse childhood experiences'],
    [
      'We tried eye movement desensitization and reprocessing (EMDR) first.',
      'EMDR = eye movement desensitization and reprocessing',
    ],
    [
      'I read about CPTSD (complex post-traumatic stress disorder) at night.',
      'CPTSD = complex post-traumatic stress disorder',
    ],
    ['A course in cognitive behavioural therapy (CBT) helped.', 'CBT = cognitive behavioural therapy'],
    ['the Adult Attachment Interview (AAI)', 'AAI = Adult Attachment Interview'],
    ['They offer dialectical behaviour therapy\u00a0(DBT) there.', 'DBT = dialectical behaviour therapy'],
    ['an old television (TV) set', 'TV = television'],
    ['Internal Family Systems (IFS) speaks of parts.', 'IFS = Internal Family Systems'],
    ['an SSRI (selective serotonin reuptake inhibitor) at night', 'SSRI = selective serotonin reuptake inhibitor'],
    ['non-violent communication (NVC)', 'NVC = non-violent communication'],
  ])('%s', (text, expected) => expect(acronyms(text)).toEqual([expected]));

  test.each([
    'I moved in the spring (2019) to the coast.',
    'My sister (Ann) rang.',
    'She studied at the University of Kent (UK) for a year.',
    'We met at noon (see the photo) by the river.',
    'He left (I cried) and came back.',
    'It was cold (brr) outside.',
    'The room (no. 4) was empty.',
    'She is a doctor (MD) now.',
    'We live in Washington (DC) these days.',
    'It hurts (OK) but less.',
    'I love this (LOL) so much.',
    'The first edition (II) was better.',
    'Bring what you need (ABC) and go.',
    'It was good. Others said no (PTSD).',
    'He took the train (BBC News said so).',
    'Read chapter three (C3) first.',
  ])('not: %s', (text) => expect(acronyms(text)).toEqual([]));

  test('not across blocks, not in code', () => {
    expect(acronyms('post-traumatic stress\ndisorder (PTSD)')).toEqual([]);
    const text = 'cognitive behavioural therapy (CBT)';
    expect(harvestAcronyms(page(text, [{ kind: 'code', start: 0, end: text.length }]))).toEqual([]);
  });

  test('the span holds long and short form', () => {
    const text = 'I say: complex trauma (CT) is long.';
    const [one] = harvestAcronyms(page(text));
    expect(text.slice(one?.span?.start, one?.span?.end)).toBe('complex trauma (CT)');
  });
});

describe('sentences that define', () => {
  test.each([
    ['Boundaries are what tell us where we end and others begin. I learned to keep a boundary.', 'boundaries'],
    ['Limerence is a state of longing that circles around one person. In limerence nobody sleeps.', 'limerence'],
    [
      'Emotional neglect is the lasting absence of warmth and interest. Nobody sees emotional neglect.',
      'emotional neglect',
    ],
    ['“Attunement” is the art of noticing what another person feels. We practised attunement.', 'attunement'],
    [
      'Rupture and repair is a rhythm that every close bond goes through. There was rupture and repair.',
      'rupture and repair',
    ],
    ['Masking means hiding the signs of a difference from others. All this masking tired me.', 'masking'],
    ['Codependency refers to a pattern of living for somebody else. I knew codependency well.', 'codependency'],
    ['Stonewalling is when one partner goes silent and leaves the talk. His stonewalling hurt.', 'stonewalling'],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual([expected]));

  test.each([
    ['a person', 'Maggie is a therapist who lives by the sea with her dogs. I like Maggie.'],
    ['a pointing word', 'This is a thing that nobody told me about at school. This is new.'],
    ['my own', 'My mother is a woman who never sits down before ten. I see my mother.'],
    ['a judgement', 'Therapy is a waste of money for people who will not talk. I tried therapy.'],
    ['a superlative', 'Grief is the hardest thing that a family goes through together. That grief stays.'],
    ['an only', 'Kindness is the only thing that ever helped in those years. It was kindness.'],
    ['a comparison', 'Shame is a lot like a coat that somebody else put on you. That shame stays.'],
    ['a weekday', 'Monday is the day when the whole house goes quiet at last. On monday we rest.'],
    ['too short', 'Trust is a gift of time. I had trust.'],
    ['the past', 'Shame was a stranger in the house of those days for me. The shame went.'],
    ['a question', 'Attachment is a bond that lasts a whole life long, right? An attachment stays.'],
    ['only here', 'Schadenfreude is a pleasure taken in the bad luck of others. Nobody said so.'],
    ['the writer in it', 'Therapy is a place where I went to hide from my family. We spoke of therapy.'],
    ['there', 'There is a house at the end of the road near here. There it is.'],
    ['what', 'What matters is the way in which people speak to each other. It matters.'],
    ['a quotation', 'Time is what you need when the night is too long again. Give it time.'],
    ['an article before', 'The garden is a place where nothing is asked of anybody. I like the garden.'],
    ['an adverb', 'Sadly is a word that nobody wants in the morning paper. Said sadly.'],
    ['the problem', 'Loneliness is the problem that nobody in this town will name. That loneliness.'],
    ['a name with capitals', 'Blue Monday is a day in January that somebody invented. On blue Monday.'],
    ['a heading', 'Attachment is a bond that lasts a whole life long. An attachment stays.'],
  ])('not: %s', (name, text) => {
    const zones = name === 'a heading' ? [{ kind: 'heading' as const, start: 0, end: 50 }] : [];
    expect(harvestSentences(page(text, zones)).map(({ headword }) => headword)).toEqual([]);
  });

  test('the quotation is the sentence as it stands', () => {
    const text = 'So I read.  Limerence is a state of longing\n that circles around one person. Limerence, limerence.';
    expect(harvestSentences({ text, breaks: [], zones: [] })).toEqual([
      {
        headword: 'limerence',
        quote: 'Limerence is a state of longing that circles around one person.',
        span: { start: 12, end: text.indexOf(' Limerence, ') },
        kind: 'sentence',
      },
    ]);
  });
});

test.each([
  ['boundary', 'A line that tells where one person ends.', true],
  ['attunement', 'noticing what another person feels and answering it', true],
  ['依恋', '人与人之间持久的情感联系。', true],
  ['Author', 'Ida Rowan wrote this page in the spring.', false],
  ['Published', '22 November 2026', false],
  ['Price', 'It costs ten pounds and the post.', false],
  ['boundary', 'A line.', false],
  ['boundary', 'two words only', false],
  ['What is trust?', 'It is what grows when somebody keeps a promise.', false],
  ['boundary', '', false],
  ['', 'A line that tells where one person ends.', false],
  ['mail', 'Write to ida@example.org if you want one.', false],
  ['one two three four five six seven', 'A line that tells where one person ends.', false],
])('a list entry %s: %s', (term, description, expected) => expect(judgeListEntry(term, description)).toBe(expected));

test('linked data: DefinedTerms wherever they stand, markup taken off', () => {
  const set = {
    '@type': 'DefinedTermSet',
    hasDefinedTerm: [
      { '@type': 'DefinedTerm', name: 'mulch', description: 'A cover of <b>straw</b> &amp; leaves.' },
      { '@type': 'https://schema.org/DefinedTerm', name: 'tilth', description: 'crumb structure of soil' },
      { '@type': 'DefinedTerm', name: 'short', description: 'two words' },
      { '@type': 'DefinedTerm', name: 5, description: {} },
      { '@type': 'Person', name: 'Ida', description: 'She writes about gardens here.' },
    ],
  };
  expect(definedTerms([{ '@type': 'Article', about: set }]).map(({ headword, quote }) => [headword, quote])).toEqual([
    ['mulch', 'A cover of straw & leaves.'],
    ['tilth', 'crumb structure of soil'],
  ]);
});

test('sentences: abbreviations, quotations and blocks', () => {
  const text = 'Dr. Smith came, e.g. at noon. “Well.” She left… Then\nnothing more';
  expect(sentencesOf(page(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Dr. Smith came, e.g. at noon.',
    '“Well.”',
    'She left…',
    'Then',
    'nothing more',
  ]);
});

test('each headword once, the most trusted first, in order of place', () => {
  const text =
    'Adverse childhood experiences (ACEs) were counted. Limerence is a state of longing that circles around one person. I know limerence.';
  const marked = [
    { headword: 'Limerence', quote: 'A crush that stays.', span: { start: 60, end: 70 }, kind: 'dfn' as const },
  ];
  expect(harvestDefinitions(page(text), marked).map(({ headword, kind }) => [headword, kind])).toEqual([
    ['ACEs', 'acronym'],
    ['Limerence', 'dfn'],
  ]);
});
