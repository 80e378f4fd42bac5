export { type Loaded, type LoadOptions, loadProgramme } from './load-programme.js';
export { readSources, type Sources } from './read-sources.js';
