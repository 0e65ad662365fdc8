import { expect, test } from 'vitest';
import { pictureName } from '../../../lib/core/quote/picture-name';

test.each<[string, string | null]>([
  ['https://a.example/up/2024/mother-and-child.jpg', 'mother-and-child'],
  ['https://cdn.example/x/Mother-and-Child-1024x683.webp?ver=3', 'mother-and-child'],
  ['https://a.example/mother-and-child-scaled.jpg', 'mother-and-child'],
  ['https://a.example/mother-and-child@2x.png', 'mother-and-child'],
  ['https://a.example/mother-and-child_640w.avif', 'mother-and-child'],
  ['https://i0.wp.com/a.example/up/mother-and-child.jpg?resize=640%2C480', 'mother-and-child'],
  ['https://a.example/_next/image?url=%2Fup%2Fmother-and-child.png&w=1920&q=75', 'mother-and-child'],
  ['https://cdn.example/fetch/w_1456,c_limit/https%3A%2F%2Fs3.example%2Fmother-and-child.jpeg', 'mother-and-child'],
  ['https://a.example/up/7f3c9b2e-51aa-4c0d-9d6a.png', '7f3c9b2e-51aa-4c0d-9d6a'],
  ['data:5d1c-2200', 'data:5d1c-2200'],
  ['https://a.example/up/image-3.jpg', null],
  ['https://a.example/IMG_2041.JPG', null],
  ['https://a.example/header.png', null],
  ['https://a.example/', null],
  ['', null],
  ['https://a.example/a-hundred-%.png', 'a-hundred-%'],
])('%s', (address, name) => {
  expect(pictureName(address)).toBe(name);
});
