import { aliveVersions } from './join-text';
import { kindOf, readElementKey } from './registers';
import type { RowBase, Stamp } from './row';
import type { Registers } from './take-apart';

interface Frame {
  fields: Record<string, unknown>;
  at: Record<string, Stamp>;
  versions: Record<string, { also: unknown[]; over: Stamp[] }>;
  made: Stamp;
}

/** Puts registers together to a row in normal form: a stamp only where it differs from the creation's. */
export function putTogether<Row extends RowBase>(parts: Registers): Row {
  const frame: Frame = { fields: {}, at: {}, versions: {}, made: parts.made };
  putTexts(frame, parts);
  putValues(frame, parts);
  const row = {
    id: parts.id,
    made: parts.made,
    ...frame.fields,
    ...(Object.keys(frame.at).length > 0 && { at: frame.at }),
    ...(Object.keys(frame.versions).length > 0 && { versions: frame.versions }),
  };
  return row as unknown as Row; // the same fields that a row of this type was taken apart into
}

function putValues(frame: Frame, parts: Registers) {
  const elements = new Map([...parts.sets].map((field): [string, string[]] => [field, []]));
  for (const [key, { value, stamp }] of parts.values) {
    const element = readElementKey(key);
    if (element && value === true) {
      elements.get(element.field)?.push(element.element);
      putStamp(frame, key, stamp);
    } else if (!element && value !== undefined) {
      frame.fields[key] = value;
      putStamp(frame, key, stamp);
    } else if (!Object.hasOwn(frame.fields, key)) {
      frame.at[key] = stamp;
    }
  }
  for (const [field, list] of elements) frame.fields[field] = list.sort();
}

function putTexts(frame: Frame, parts: Registers) {
  for (const [field, text] of parts.texts) {
    const alive = aliveVersions(field, text);
    const shown = kindOf(field) === 'text' ? alive.shift() : undefined;
    if (shown) {
      frame.fields[field] = shown.text;
      putStamp(frame, field, shown.at);
    }
    const over = [...text.over].sort();
    if (alive.length + over.length > 0) frame.versions[field] = { also: alive, over };
  }
}

function putStamp(frame: Frame, key: string, stamp: Stamp) {
  if (stamp !== frame.made) frame.at[key] = stamp;
}
