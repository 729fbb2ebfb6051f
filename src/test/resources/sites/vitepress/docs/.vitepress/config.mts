import { defineConfig } from 'vitepress'

const base = '/recht/'

export default defineConfig({
  title: "Recht kurz",
  lang: 'de-DE',
  srcExclude: ['entwurf/**'],
  themeConfig: {
    nav: [{ text: 'Start', link: '/' }],
    editLink: { pattern: 'https://example.org/ada/recht/edit/main/docs/:path' },
    sidebar: {
      '/vertrag/': vertrag(),
      '/haftung/': [
        { text: 'Haftung', items: [{ text: 'Wer haftet?', link: '/haftung/' }] },
      ],
    },
  },
})

function vertrag() {
  return [
    {
      text: 'Verträge', // die häufigsten
      collapsed: false,
      items: [
        { text: 'Kauf', link: '/vertrag/kauf' },
        { text: 'Leihe', link: '/vertrag/leihe.md' },
      ],
    },
  ]
}
