import { HOSTILE_FILES } from '../made/hostile-files.js';
import { survives } from './survives.js';

survives(HOSTILE_FILES.filter(({ name }) => !/\.(?:docx|xlsx|zip)$/.test(name)));
