export type { Records } from './records.js';
export { type TrackOptions, track } from './track.js';
export type * from './tracking.js';
