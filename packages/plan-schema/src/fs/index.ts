export { type Loaded, type LoadOptions, loadProgramme } from './load-programme.js';
export { type ReadLimits, readSources, type Sources } from './read-sources.js';
