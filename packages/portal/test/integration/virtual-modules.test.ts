import { describe, expect, test } from 'vitest';
import type { COMPONENT_NAMES } from '../../src/integration/component-names.js';
import { virtualModules } from '../../src/integration/virtual-modules.js';

type Names = (typeof COMPONENT_NAMES)[number];
const plugin = virtualModules('/store.js', { Clause: '/mine/Clause.astro' } as Record<Names, string>);
const resolve = (id: string, environment: string) =>
  (plugin.resolveId as (this: unknown, id: string) => unknown).call({ environment: { name: environment } }, id);
const load = (id: string) => (plugin.load as (this: unknown, id: string) => unknown).call({}, id);

describe('virtualModules', () => {
  test('gives an accessor, never data', () => {
    const id = resolve('zhunsheng:programmes', 'ssr');
    expect(load(String(id))).toBe('import { keptSite } from "/store.js";\nexport const site = () => keptSite();');
  });

  test('refuses to be resolved for the browser', () => {
    expect(() => resolve('zhunsheng:programmes', 'client')).toThrow('cannot be sent to the browser');
    expect(() => resolve('zhunsheng:components/Clause', 'client')).toThrow('cannot be sent to the browser');
  });

  test('a replaced component comes from where the site says', () => {
    const id = resolve('zhunsheng:components/Clause', 'ssr');
    expect(load(String(id))).toBe('export { default } from "/mine/Clause.astro";');
  });

  test('leaves every other module alone', () => {
    expect(resolve('astro:content', 'ssr')).toBeUndefined();
    expect(load('/src/x.js')).toBeUndefined();
  });
});
