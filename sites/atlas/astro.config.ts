import zhunsheng from '@zhunsheng/portal';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [
    zhunsheng({
      title: '法治政府建设方案对照',
      programmes: [
        '../../content/hohhot',
        '../../content/changhai',
        '../../content/taian',
        '../../content/dongcheng',
        '../../content/jiangsu',
      ],
    }),
  ],
});
