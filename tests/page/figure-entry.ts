import type { Anchor } from '../../lib/core/model';
import { runOut } from '../../lib/core/run-out';
import { describePicture } from '../../lib/page/describe-picture';
import { findPictures } from '../../lib/page/find-pictures';
import { readFigures } from '../../lib/page/read-figures';
import { createTextMap } from '../../lib/page/text-map';

/** What is stored of the first element that a selector matches. */
function describe(selector: string): Anchor | null {
  const map = createTextMap(document.body);
  const element = document.querySelector(selector);
  return element && describePicture(map, { figures: readFigures(map), element }, null);
}

/** Grade and id of each picture found, or the reason and the id that is suggested. */
function find(anchors: Anchor[]): string[] {
  const map = createTextMap(document.body);
  const found = runOut(findPictures(map, readFigures(map), anchors));
  return found.map(({ grade, reason, element, suggested }) =>
    element ? `${grade}: ${element.id}` : `${grade}: ${reason}, ${suggested?.id ?? null}`,
  );
}

/** How many pictures a page has that can be marked, with their addresses and texts. */
function list(): string[] {
  const map = createTextMap(document.body);
  return readFigures(map).map(
    ({ facts }) => `${facts.kind} ${facts.addresses.join(' ')} | ${facts.alt} | ${facts.caption} | ${facts.ratio}`,
  );
}

Object.assign(globalThis, { figureInPage: { describe, find, list } });
