// @ts-check
import {themes as prismThemes} from 'prism-react-renderer';

/** @type {import('@docusaurus/types').Config} */
const config = {
  title: 'Datenbanken',
  url: 'https://example.org',
  baseUrl: '/db/',
  i18n: { defaultLocale: 'de', locales: ['de'] },
  presets: [
    [
      'classic',
      ({
        docs: {
          sidebarPath: './sidebars.js',
          editUrl: 'https://example.org/ada/db/edit/main/',
        },
        theme: { customCss: './src/css/custom.css' },
      }),
    ],
  ],
  themeConfig: { prism: { theme: prismThemes.github } },
};

export default config;
