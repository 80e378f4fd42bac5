import { checkByAxe } from './check-by-axe.js';

checkByAxe('searching');
