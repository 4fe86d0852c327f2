import { describe, expect, test } from 'vitest';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { site } from '#lib/site.ts';
import { aCard } from '../cards/samples.ts';

test('a page names its one address', () => {
  expect(pageMetadata('/en/', 'Title', 'What it is').alternates).toEqual({ canonical: `${site.url}/en/` });
});

test('a page with data names its file too', () => {
  expect(
    pageMetadata('/en/visits/v/', 'Title', 'What it is', { json: '/data/visits/v.json' }).alternates,
  ).toEqual({
    canonical: `${site.url}/en/visits/v/`,
    types: { 'application/json': `${site.url}/data/visits/v.json` },
  });
});

describe('what other sites show beside a link', () => {
  test('is the page’s own card with its size and words, and the title without the site’s name', () => {
    const { openGraph, twitter } = pageMetadata('/en/stories/s/', titled('They met'), 'A meeting.', {
      card: aCard(),
      article: { published: '2026-11-24T19:50:00+05:30', section: 'Report' },
    });
    expect(openGraph).toMatchObject({
      siteName: site.name,
      locale: 'en_GB',
      type: 'article',
      title: 'They met',
      url: `${site.url}/en/stories/s/`,
      publishedTime: '2026-11-24T19:50:00+05:30',
      modifiedTime: '2026-11-24T19:50:00+05:30',
      images: [
        {
          url: `${site.url}/cards/en/stories/s.png`,
          width: 1200,
          height: 630,
          alt: 'Report: They met. Published 24 November 2026',
        },
      ],
    });
    expect(twitter).toEqual({ card: 'summary_large_image' });
  });

  test('is the card of the record for a page without one', () => {
    expect(pageMetadata('/en/people/', titled('People'), 'Who').openGraph).toMatchObject({
      type: 'website',
      images: [{ url: `${site.url}/cards/en/pages/record.png`, alt: `${site.name}: ${site.tagline}` }],
    });
  });

  test('says when a story was changed', () => {
    const article = {
      published: '2026-11-24T19:50:00+05:30',
      updated: '2026-11-25T08:00:00+05:30',
      section: 'x',
    };
    expect(pageMetadata('/', 'T', 'D', { article }).openGraph).toMatchObject({
      modifiedTime: article.updated,
    });
  });
});
