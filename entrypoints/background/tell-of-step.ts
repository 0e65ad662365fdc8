import type { HighlightRow, Rows, StoreName } from '../../lib/core/record/row';
import type { WrittenStep } from '../../lib/db/change-rows';
import type { Undone, WrittenMany } from '../../lib/messages/background';
import { tellAll, tellOfStep, tellTerms } from './tabs';

/** Tells of a step's highlights and gives them as a page gets them. */
export function tellOfMany({ rows, action }: WrittenStep, except: number | null): WrittenMany {
  void tellOfStep(
    rows.map(({ row }) => articleOfRow(row)),
    except,
  );
  const highlights = rows.flatMap(({ row }) => (isHighlight(row) ? [row] : []));
  return { rows: highlights, action };
}

/** Tells of an undo: of its one article, or of everything where a step of several records was taken back, or of the terms. */
export async function tellOfUndone(undone: Undone, except: number | null): Promise<void> {
  if (undone.store === 'terms' || undone.store === 'choices') return tellTerms(except);
  await tellAll(undone.others > 0 ? '' : articleOfRow(undone.row), except);
}

function articleOfRow(row: Rows[StoreName]): string {
  return isHighlight(row) ? row.article : row.id;
}

function isHighlight(row: Rows[StoreName]): row is HighlightRow {
  return 'anchor' in row;
}
