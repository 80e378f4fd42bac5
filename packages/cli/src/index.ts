export type { ExitCode } from './command.js';
export { run, type Surroundings } from './run.js';
export type { Terminal } from './terminal.js';
