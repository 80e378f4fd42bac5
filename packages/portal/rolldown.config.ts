import { defineConfig } from 'rolldown';

const shared = { platform: 'browser', transform: { target: ['chrome90', 'edge90', 'firefox90', 'safari14'] } } as const;

/** Scripts of several files in one each, as the other scripts of pages are: the address, or the text, is all that a page needs. */
export default defineConfig([
  {
    ...shared,
    input: 'dist/client/search/search-page.js',
    output: { file: 'dist/client/search.js', format: 'esm', minify: true },
  },
  {
    ...shared,
    input: 'dist/client/inspect/inspect-file.js',
    output: { file: 'dist/client/inspect-file.js', format: 'iife', minify: true },
  },
]);
