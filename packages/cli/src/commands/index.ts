import type { Command } from '../command.js';
import { build } from './build/build.js';
import { check } from './check/check.js';
import { fmt } from './fmt/fmt.js';
import { preview } from './preview/preview.js';
import { status } from './status/status.js';

/** All verbs, in the order of the help. */
export const commands: readonly Command[] = [check, fmt, status, build, preview];
