import zhunsheng from '@zhunsheng/portal';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://fzzf.xingzhou.example',
  integrations: [zhunsheng({ programmes: ['../../content/xingzhou'] })],
});
