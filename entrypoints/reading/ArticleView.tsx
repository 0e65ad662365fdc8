import { ArticleTab, type ArticleTabProps } from '../../components/margin/ArticleTab';
import { scrollToShare } from '../../lib/page/scroll-to-share';
import type { Reading } from './reading';
import { beginPart, forgetPart } from './verbs/choose-part';
import { articleNoteVerbs, editArticleNote } from './verbs/write-article-note';
import { commentViews } from './views';

/** From here on an article counts as read to its end: what follows is its foot. */
const wholly = 0.97;

/** A verdict with less than this is doubtful. */
const weak = 0.7;

function partOf({ state, page }: Reading): ArticleTabProps['part'] {
  if (state.choices.part !== null) return 'chosen';
  return page.isArticle && page.verdict().score >= weak ? 'sure' : 'weak';
}

/** The article's tab of the margin. */
export function ArticleView({ reading }: { reading: Reading }) {
  const { state, page } = reading;
  const { comments, elsewhere } = page;
  const facts = page.facts();
  const { read, progress, screen } = state;
  return (
    <ArticleTab
      title={facts.title}
      authors={facts.authors}
      site={facts.site}
      published={facts.published}
      minutes={facts.minutes}
      read={read.share}
      isAway={read.share - progress > screen / 2 && read.share < wholly}
      note={state.article?.note ?? ''}
      draft={state.articleDraft}
      noteVerbs={articleNoteVerbs(reading)}
      comments={commentViews(reading)}
      elsewhere={elsewhere}
      part={partOf(reading)}
      onPart={() => beginPart(reading)}
      onForgetPart={() => void forgetPart(reading)}
      onStopped={() => {
        scrollToShare(page.root, read.share);
        reading.show('.about'); // the button goes once it was followed
      }}
      onEditNote={() => editArticleNote(reading)}
      onComment={(index) => {
        const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
        comments[index]?.item.scrollIntoView({ block: 'start', behavior });
      }}
    />
  );
}
