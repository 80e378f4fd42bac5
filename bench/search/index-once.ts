/** Reads the programme in a folder and makes its search index: `node index-once.ts <folder>`. Run by `index-cost.ts`. */
import { indexProgrammes } from '@zhunsheng/portal/search';

const [, , folder = ''] = process.argv;
const start = performance.now();
const files = indexProgrammes({ programmes: [folder] }, folder);
const seconds = (performance.now() - start) / 1000;
const bytes = files.reduce((sum, [, content]) => sum + Buffer.byteLength(content), 0);
console.log(JSON.stringify({ seconds, files: files.length, bytes }));
