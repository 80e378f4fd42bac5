import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { generateProgramme, type ProgrammeSize } from './generate-programme.ts';
import { writeFolder } from './write-folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const PACKAGE = JSON.stringify({ private: true, type: 'module' });
/** The cache stays in the site: `node_modules` is that of this repository. */
const OWN_CACHE = `cacheDir: './.cache'`;

/** What a build makes beside pages. */
export interface Extras {
  readonly search?: boolean;
  readonly data?: boolean;
}

/** Writes a site with the portal of a generated programme. Both sites are built by `astro build` in their folder. */
export function writePortal(folder: string, size: ProgrammeSize, { search = false, data = false }: Extras = {}): void {
  const options = JSON.stringify({ programmes: ['programme'], search, data });
  startSite(folder, [
    [
      'astro.config.mjs',
      `import zhunsheng from '@zhunsheng/portal';
export default { ${OWN_CACHE}, integrations: [zhunsheng(${options})] };
`,
    ],
  ]);
  writeFolder(join(folder, 'programme'), generateProgramme(size));
}

/** Writes a site that renders trivial pages from an array; without `atOnce`, as Astro comes: the yardstick. */
export function writeBareSite(folder: string, pages: number, atOnce?: number): void {
  const build = atOnce === undefined ? '' : `, build: { concurrency: ${atOnce} }`;
  startSite(folder, [
    ['astro.config.mjs', `export default { ${OWN_CACHE}${build} };\n`],
    [
      'src/pages/[page].astro',
      `---
export function getStaticPaths() {
  return Array.from({ length: ${pages} }, (_, number) => ({ params: { page: String(number) }, props: { number } }));
}
const { number } = Astro.props;
---
<html lang="en"><head><title>{number}</title></head><body><h1>{number}</h1><p>Page {number}.</p></body></html>
`,
    ],
  ]);
}

function startSite(folder: string, files: readonly (readonly [path: string, text: string])[]): void {
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFolder(folder, [['package.json', PACKAGE], ...files]);
}
