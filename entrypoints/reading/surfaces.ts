// What comes into the page on demand: everything that is shown, and can be done, once the reader did something.
export { describeNow } from './describe-now';
export { enliven } from './enliven';
export { followArticleDraft, followNoteDraft } from './follow-drafts';
export { readSelection } from './read-selection';
export { repairView } from './repair-view';
export { SurfacesView } from './SurfacesView';
export { takeOverlayKey, takePageKey } from './take-key';
export { arrive } from './verbs/arrive';
export { leavePassage } from './verbs/change-passage';
export { goToMark } from './verbs/go-to-mark';
export { joinArticle } from './verbs/join-article';
export { markSelection } from './verbs/mark-selection';
export { closeMargin, layOut, openMargin } from './verbs/move-margin';
export { showBar } from './verbs/show-bar';
export { goToMention, lookUpWords, showTerm } from './verbs/show-terms';
export { tellFailure } from './verbs/tell-failure';
export { saveArticleNote } from './verbs/write-article-note';
export { save } from './verbs/write-note';
