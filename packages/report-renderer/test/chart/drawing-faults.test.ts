import { expect, test } from 'vitest';
import { drawingFaults } from './drawing-faults.js';

const drawing = (marks: string) => `<svg viewBox="0 0 100 50" font-size="10">${marks}</svg>`;

test.each([
  ['<rect x="1" y="2" width="10" height="5"/><text x="0" y="10">甲</text>', []],
  [
    '<rect x="NaN" y="2" width="1" height="1"/>',
    ['a length NaN', 'rect at NaN 2 of 100 50', 'rect at NaN 3 of 100 50'],
  ],
  ['<rect x="1.234" y="2" width="1" height="1"/>', ['a length 1.234']],
  ['<rect style="x" width="1" height="1"/>', ['an attribute style']],
  ['<script/>', ['an element script']],
  ['<g id="a"/><g id="a"/>', ['an id stands twice']],
  ['<rect width="1" height="1" fill="url(#a)"/>', ['no element a']],
  ['<rect width="1" height="1" fill="#fff"/>', ['a fill by hand', 'no element ']],
  ['<g transform="translate(0 45)"><rect width="1" height="9"/></g>', ['rect at 1 54 of 100 50']],
  ['<text x="98" y="20">甲乙</text>', ['text at 118.4 22 of 100 50']],
  ['<path d="M0,0L101,5"/>', ['path at 101 5 of 100 50']],
  ['<path d="M0,0LNaN,5"/>', ['a path M0,0LNaN,5']],
])('%s', (marks, faults) => {
  expect(drawingFaults(drawing(marks))).toEqual(faults);
});

test('what is no XML is refused', () => {
  expect(() => drawingFaults(drawing('<g>'))).toThrow();
  expect(() => drawingFaults(drawing('<text>a < b</text>'))).toThrow();
});
