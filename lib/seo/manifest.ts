import { paths, site } from '#lib/site.ts';

// The paper of the dark scheme, on which the mark is drawn.
const ground = '#131210';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: paths.icon(`${purpose === 'maskable' ? 'maskable-' : ''}${size}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a device needs to keep the site among its applications. */
export const manifest = () => ({
  id: paths.front('en'),
  name: site.name,
  short_name: 'The Record',
  description: site.tagline,
  lang: 'en',
  dir: 'ltr',
  start_url: paths.front('en'),
  scope: '/',
  // A reader of news wants to see, and to pass on, the address.
  display: 'minimal-ui',
  background_color: ground,
  theme_color: ground,
  categories: ['news'],
  icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
});
