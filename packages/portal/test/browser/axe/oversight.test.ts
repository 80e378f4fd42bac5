import { checkByAxe } from './check-by-axe.js';

checkByAxe('oversight');
