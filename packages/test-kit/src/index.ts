export { copyTree } from './copy-tree.js';
export { findChromium } from './find-chromium.js';
export { launchChromium } from './launch-chromium.js';
export { type CommandResult, type RunOptions, runClosed, runOffline } from './run-offline.js';
export { type FileTree, tempTree, writeTree } from './temp-tree.js';
