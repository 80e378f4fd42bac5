import { describe, expect, test } from 'vitest';
import { makeSite } from '../../src/view/site.js';
import { programmeOf } from '../programme-of.js';

const programme = programmeOf();
const several = makeSite({
  base: '/x/',
  audience: 'public',
  languages: ['zh-CN', 'en'],
  programmes: [
    { programme, folder: 'hohhot' },
    { programme, folder: 'taian' },
  ],
});

describe('makeSite', () => {
  test('has an overview and a tree per programme in each language', () => {
    expect(several.scopes.map(({ root }) => root)).toEqual(['', 'hohhot/', 'taian/', 'en/', 'en/hohhot/', 'en/taian/']);
  });

  test.each([
    ['/', ''],
    ['/tasks', ''],
    ['/hohhot', 'hohhot/'],
    ['/hohhot/tasks/[task]', 'hohhot/'],
    ['/en', 'en/'],
    ['/en/tasks', 'en/'],
    ['/en/taian/units/[unit]', 'en/taian/'],
  ])('%s belongs to the tree at "%s"', (pattern, root) => {
    expect(several.scope(pattern).root).toBe(root);
  });

  test('addresses start at the base', () => {
    expect(several.scope('/en/taian').href('tasks/')).toBe('/x/en/taian/tasks/');
  });

  test('each tree knows its twin in the other language', () => {
    expect(several.scope('/hohhot').otherLanguage).toBe(several.scope('/en/hohhot'));
    expect(several.scope('/en/hohhot').otherLanguage).toBe(several.scope('/hohhot'));
  });

  test('a tree says that it is a summary where a plan of it is, or what a round found, and the overview where any tree is', () => {
    const round = (text: string) => ({ 'inspections/r1/round.yaml': `id: r1\ntitle: 督察\nkind: special\n${text}` });
    const site = makeSite({
      base: '/',
      audience: 'public',
      languages: ['zh-CN'],
      programmes: [
        { programme: programmeOf(round('')), folder: 'own' },
        { programme: programmeOf(round('text: summary\n')), folder: 'told' },
      ],
    });
    expect(site.scopes.map(({ root, summarised }) => [root, summarised])).toEqual([
      ['', true],
      ['own/', false],
      ['told/', true],
    ]);
  });

  test('a page that needs a programme is refused on the overview', () => {
    expect(() => several.programmeScope('/tasks')).toThrow('/tasks has no programme');
  });

  test('a site of one language has no other', () => {
    const one = makeSite({
      base: '/',
      audience: 'public',
      languages: ['zh-CN'],
      programmes: [{ programme, folder: '' }],
    });
    expect(one.scope('/tasks').otherLanguage).toBeUndefined();
    expect(one.scope('/tasks').programme).toBe(programme);
  });
});
