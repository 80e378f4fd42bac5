import { checkEveryPage } from './check-every-page.js';

checkEveryPage('searching');
