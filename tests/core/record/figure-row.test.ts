import { expect, test } from 'vitest';
import { backup as backupWriter } from '../../../lib/core/export/backup';
import { backup as backupReader } from '../../../lib/core/import/backup';
import type { FigureSelector } from '../../../lib/core/model';
import { checkRow } from '../../../lib/core/record/check-row';
import { checkLimits } from '../../../lib/core/record/limits';
import { highlightRow, keepings, options } from '../export/keepings';

const figure: FigureSelector = {
  kind: 'image',
  address: 'https://garden.example/up/a-hedge-in-june.jpg',
  alt: '',
  caption: '',
  ratio: 1.5,
  nth: 2,
  count: 5,
};
const plain = highlightRow({}, '');
const row = { ...plain, anchor: { ...plain.anchor, figure } };

test('a marked picture without caption and alternative text is a row like any other', () => {
  expect(() => checkRow('highlights', row)).not.toThrow();
  expect(() => checkLimits('highlights', row)).not.toThrow();
});

test('a backup brings a marked picture back as it was', async () => {
  const text = String(backupWriter.write(keepings([row]), options));
  const draft = await backupReader.read('backup.json', new TextEncoder().encode(text));
  expect(draft?.rows?.highlights).toMatchObject([{ anchor: { figure } }]);
});
