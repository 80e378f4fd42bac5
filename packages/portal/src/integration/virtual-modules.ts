import type { Plugin } from 'vite';
import type { COMPONENT_NAMES } from './component-names.js';

const PROGRAMMES = 'zhunsheng:programmes';
const COMPONENT = /^zhunsheng:components\/(\w+)$/;

/** Where each replaceable component comes from: name → module that exports it by default. */
export type ComponentModules = Readonly<Record<(typeof COMPONENT_NAMES)[number], string>>;

/**
 * The typed virtual modules of the portal: `zhunsheng:programmes` gives the site that the build process keeps, and
 * `zhunsheng:components/<Name>` the component of that name. Both refuse to be resolved for the browser.
 */
export function virtualModules(store: string, components: ComponentModules): Plugin {
  return {
    name: 'zhunsheng:virtual-modules',
    resolveId(id) {
      if (id !== PROGRAMMES && !COMPONENT.test(id)) return;
      if (this.environment.name === 'client') throw new Error(`${id} holds records and cannot be sent to the browser`);
      return `\0${id}`;
    },
    load(id) {
      if (!id.startsWith('\0zhunsheng:')) return;
      if (id === `\0${PROGRAMMES}`) {
        return `import { keptSite } from ${JSON.stringify(store)};\nexport const site = () => keptSite();`;
      }
      const name = COMPONENT.exec(id.slice(1))?.[1] as keyof ComponentModules;
      return `export { default } from ${JSON.stringify(components[name])};`;
    },
  };
}
