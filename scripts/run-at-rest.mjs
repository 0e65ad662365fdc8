/** By folder, the modules of the reading part most of whose code runs on every article before the reader does anything. */
const atRest = {
  'lib/core': 'overlaps page-key parse-address',
  'lib/core/article':
    'block-kind clean-name count-words find-body find-clutter find-ending find-foreign-tail first-word has-listed-part is-bare is-biography is-closing-line is-furniture-line is-listed judge-article measure-outline month-names opens-closing opens-other-things prose-of read-date read-on sign-in sign-in-full starts-like weigh-outline weigh-signs',
  'lib/core/marks': 'contrast merge-ticks',
  'lib/core/words': 'en-count name-colours plural',
  'lib/messages': 'call client',
  'lib/page':
    'door find-comment-items find-comment-parts find-comment-strangers find-comment-text find-comment-wrappers find-open-roots find-whole-articles hit-index meta-of mount-overlay page-colours paint read-article read-article-signals read-canonical read-comment read-comments read-comments-elsewhere read-hint read-metadata read-outline read-page-signs read-translation share-of text-map visible-span watch-near words-of',
  'entrypoints/reading':
    'Overlay SpineView await-article await-original create-reading dotted-mentions find-page-terms follow-article gather-changes index is-resting keep-up lay-scopes learn-mentions paint-page read-page refs repair-state sight-marks state visit-page watch-page watch-print with-pack-terms',
  'entrypoints/reading/verbs': 'place-terms say-found',
  components: 'Drawing',
  'components/floating': 'Handle Spine',
  'preact/dist': 'preact',
};

const paths = Object.entries(atRest).flatMap(([folder, names]) => names.split(' ').map((name) => `${folder}/${name}`));

/** The modules that run at rest, as their paths end, without extension. */
export const modulesAtRest = new Set(paths);

const known = new RegExp(`/(?:${paths.join('|')})\\.(?:tsx?|mjs)$`);

/** Whether a module of that path runs at rest. */
export const runsAtRest = (path) => known.test(path.replaceAll('\\', '/'));
