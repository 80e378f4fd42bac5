import { defineConfig } from 'rolldown';

/** The search page's script in one file, as the other scripts of pages are: its address is all that a page needs. */
export default defineConfig({
  input: 'dist/client/search/search-page.js',
  platform: 'browser',
  transform: { target: ['chrome90', 'edge90', 'firefox90', 'safari14'] },
  output: { file: 'dist/client/search.js', format: 'esm', minify: true },
});
