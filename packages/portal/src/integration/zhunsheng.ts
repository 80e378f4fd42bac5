import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Site } from '../view/site.js';
import { COMPONENT_NAMES } from './component-names.js';
import { indexSite } from './index-site.js';
import { loadSite } from './load-site.js';
import { type Options, type ParsedOptions, parseOptions } from './options.js';
import { OVERVIEW_ROUTES, PROGRAMME_ROUTES, type Route, SITE_ROUTES } from './routes.js';
import { serveData } from './serve-data.js';
import { keepSite } from './site-store.js';
import { type ComponentModules, virtualModules } from './virtual-modules.js';
import { writeData } from './write-data.js';
import { writeManifest } from './write-manifest.js';
import { writeSitemap } from './write-sitemap.js';

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));
const STORE = fileURLToPath(new URL('./site-store.js', import.meta.url));

/** Browsers that government offices still run: styles are written for them. */
const BROWSERS = ['chrome90', 'edge90', 'firefox90', 'safari14'];

/**
 * The portal of one or several programmes, as an Astro integration. Reads and checks the records when the build starts:
 * any error among them stops it with the located diagnostics, and what was built before stays as it was.
 *
 * @example zhunsheng({ programmes: ['../../content/xingzhou'] })
 */
export function zhunsheng(given: Options): AstroIntegration {
  const options = parseOptions(given);
  let site: Site;
  return {
    name: '@zhunsheng/portal',
    hooks: {
      'astro:config:setup': ({ config, injectRoute, updateConfig, addWatchFile }) => {
        const root = fileURLToPath(config.root);
        const origin = config.site === undefined ? undefined : new URL(config.site).origin;
        site = loadSite(options, { root, base: `${config.base.replace(/\/$/, '')}/`, origin });
        keepSite(site);
        updateConfig(astroConfig(options, root));
        for (const route of routesOf(site, options)) {
          injectRoute({ pattern: route.pattern, entrypoint: `${SOURCES}/pages/${route.page}`, prerender: true });
        }
        for (const { dir } of options.programmes) addWatchFile(resolve(root, dir));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveData(site));
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        if (options.search) indexSite(site, folder);
        if (options.data) writeData(site, folder);
        writeSitemap(site, folder);
        if (options.data) writeManifest(site, folder);
      },
    },
  };
}

function routesOf(site: Site, { data }: ParsedOptions): readonly Route[] {
  const inScopes = site.scopes.flatMap(({ root, programme }) =>
    (programme ? PROGRAMME_ROUTES : OVERVIEW_ROUTES)
      .filter(({ pattern, needs }) => (data || pattern !== 'data') && (!needs || !programme || needs(programme)))
      .map(({ pattern, page }) => ({ pattern: `/${root}${pattern}`, page })),
  );
  return [...inScopes, ...SITE_ROUTES.map(({ pattern, page }) => ({ pattern: `/${pattern}`, page }))];
}

function astroConfig(options: ParsedOptions, root: string) {
  return {
    trailingSlash: 'always' as const,
    prerenderConflictBehavior: 'error' as const,
    build: {
      format: 'directory' as const,
      assets: 'assets',
      concurrency: 32,
      inlineStylesheets: 'never' as const,
    },
    vite: {
      plugins: [virtualModules(STORE, componentModules(options, root))],
      build: { assetsInlineLimit: 0, cssTarget: BROWSERS },
    },
  };
}

function componentModules({ components }: ParsedOptions, root: string): ComponentModules {
  const entries = COMPONENT_NAMES.map((name) => {
    const replaced = components[name];
    const own = `${SOURCES}/components/${name}.astro`;
    return [name, replaced === undefined ? own : isAbsolute(replaced) ? replaced : resolve(root, replaced)] as const;
  });
  return Object.fromEntries(entries) as Record<(typeof COMPONENT_NAMES)[number], string>;
}
