import { describe, expect, test } from 'vitest';
import { clientComponents } from '#lib/export/client.ts';
import { toDocument } from '#lib/export/document.ts';
import { policySlot, styleSlot } from '#lib/export/dress.ts';
import { textOf } from '#lib/export/framework.ts';
import { isLeftover, isRouterPart } from '#lib/export/leftovers.ts';
import { brokenLinks } from '#lib/export/links.ts';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head>${head}<title>T</title></head><body>${body}</body></html>`;
/** The same, as it leaves the house. */
const finished = (body: string, head = '') => page(body, `${policySlot}${head}`);

describe('a page of the export', () => {
  test.each([
    ['the framework’s files', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['the flight payload', '<script>self.__next_f.push([1,"</p>"])</script>'],
    ['the start of the payload', '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
    ['the start of the runtime', '<script id="_R_">(globalThis["TURBOPACK"] || []).push({})</script>'],
    ['preloads of scripts', '<link rel="preload" as="script" href="/_next/static/chunks/a.js"/>'],
    ['comments', '<!--$--><!-- -->'],
  ])('loses %s', (_, extra) => {
    const { html, refused } = toDocument(page(`<p>Text.</p>${extra}<p>More.</p>`, extra));
    expect(html).toBe(finished('<p>Text.</p><p>More.</p>'));
    expect(refused).toEqual([]);
  });

  test.each([
    ['data', '<script type="application/ld+json">{"a":1}</script>'],
    ['a module of the site', '<script type="module" src="/modules/narrow.js"></script>'],
    ['preloads of fonts', '<link rel="preload" as="font" href="/f.woff2" crossorigin=""/>'],
    ['entities and other scripts', '<p>A &amp; B &lt;b&gt; हिन्दी</p>'],
  ])('keeps %s, to the byte', (_, extra) => {
    expect(toDocument(page(extra, extra)).html).toBe(finished(extra, extra));
  });

  test('has its icons and feeds after what it says of itself, in whichever order they came', () => {
    const icon = '<link rel="icon" href="/icons/mark.svg"/>';
    const feed = '<link rel="alternate" type="application/rss+xml" title="Feed" href="/en/feed.xml"/>';
    const canonical = '<link rel="canonical" href="https://a.example/"/><meta name="a" content="b"/>';
    const made = [
      `${icon}${feed}${canonical}`,
      `${icon}${canonical}${feed}`,
      `${canonical}${icon}${feed}`,
    ].map((head) => toDocument(page('', head)));
    const [first] = made;
    expect(first?.html).toBe(finished('', canonical).replace('</head>', `${icon}${feed}</head>`));
    expect(made.map(({ html }) => html)).toEqual(made.map(() => first?.html));
    expect(first?.facts.addresses).toEqual(['/icons/mark.svg', '/en/feed.xml', 'https://a.example/']);
  });

  test('is read without the payload, to the byte', () => {
    const payload = '<script>self.__next_f.push([1,"1:\\"हिन्दी \\u003c/script>\\n"])</script>';
    const others = '<script>(self.__next_f=self.__next_f||[]).push([0])</script><p>हिन्दी – “x”</p>';
    const written = page(`${payload}${others}${payload}${payload}`);
    expect(textOf(Buffer.from(written))).toBe(page(others));
  });

  test('asks for its modules by the names they are kept under, and says so', () => {
    const script = (name: string) => `<script type="module" src="/${name}"></script>`;
    const names = new Map([['modules/narrow.js', 'modules/narrow.1a2b.js']]);
    const asking = page(script('modules/narrow.js') + script('modules/other.js'));
    const { html, facts } = toDocument(asking, { names });
    expect(html).toBe(finished(script('modules/narrow.1a2b.js') + script('modules/other.js')));
    expect(facts.modules).toEqual(['/modules/narrow.1a2b.js', '/modules/other.js']);
  });

  test.each([
    ['/en/visits/', ' aria-current="page"'],
    ['/en/visits/2019-11-singh/', ' aria-current="true"'],
    ['/en/stories/', ''],
    ['/404.html', ''],
  ])('at %s says of a link to the visits:%s', (at, current) => {
    const link = (mark: string) => `<a href="/en/visits/"${mark} class="b">Visits</a>`;
    const { html } = toDocument(page(link(' data-section=""')), { at });
    expect(html).toBe(finished(link(current)));
  });

  describe('holds together', () => {
    const holding = (text: string) => toDocument(page(`<main>${text}</main>`));

    test.each([
      ['designations', '<p>An S-400.</p>', '<p>An <span class="nb">S-400</span>.</p>'],
      ['days and months', '<li>5 November</li>', '<li>5\u00a0November</li>'],
      [
        'compounds in headlines alone',
        '<h2><a>A ten-year plan</a></h2>A ten-year plan',
        '<h2><a>A <span class="nb">ten-year</span> plan</a></h2>A ten-year plan',
      ],
      ['what the framework parts', '<p>$<!-- -->2<!-- --> billion</p>', '<p>$2\u00a0billion</p>'],
      [
        'the text beside entities',
        '<p>A &amp; “S-400”&#x27;s</p>',
        '<p>A &amp; “<span class="nb">S-400</span>”&#x27;s</p>',
      ],
    ])('%s', (_, text, expected) => expect(holding(text).html).toBe(finished(`<main>${expected}</main>`)));

    test.each([
      ['an attribute', '<a title="S-400, 5 May" href="/S-400/">x</a>'],
      ['code', '<p><code>S-400</code></p><pre>on <b>5 May</b></pre>'],
      ['a drawing', '<svg><title>S-400</title><text>5 May</text></svg>'],
      ['a choice', '<select><option>S-400</option></select>'],
      ['data', '<script type="application/ld+json">{"a":"S-400, 5 May"}</script>'],
    ])('nothing in %s', (_, text) => expect(holding(text).html).toBe(finished(`<main>${text}</main>`)));

    test('nothing outside its main part', () => {
      const { html } = toDocument(page('<p>S-400</p>', '<meta content="S-400"><title>S-400</title>'));
      expect(html).toBe(finished('<p>S-400</p>', '<meta content="S-400"><title>S-400</title>'));
    });

    test('and has the style for it where something needs it', () => {
      expect([...holding('<p>An S-400</p>').facts.classes]).toEqual(['nb']);
      expect([...holding('<p>5 May</p>').facts.classes]).toEqual([]);
    });
  });

  test('carries what is added after all that it shows', () => {
    expect(toDocument(page('<p>x</p>'), { added: '<script></script>' }).html).toBe(
      finished('<p>x</p><script></script>'),
    );
  });

  test.each([
    ['an inline script of another kind', '<script>alert(1)</script>', /inline script .*alert/],
    ['a part that waits for the framework', '<template id="B:0"></template>', /template/],
    ['styles of its own', '<style>p{color:red}</style>', /styles of its own/],
    ['a style on an element', '<p style="color:red">x</p>', /styles of its own/],
  ])('is refused with %s', (_, extra, says) => {
    expect(toDocument(page(extra)).refused).toEqual([expect.stringMatching(says)]);
  });

  test('says which ids it has and which addresses it names', () => {
    const body = '<h2 id="a">A</h2><a href="/en/#b">b</a><img src="/i.png" srcset="/i.png 1x, /j.png 2x">';
    const { facts } = toDocument(page(body));
    expect([...facts.ids]).toEqual(['a']);
    expect(facts.addresses).toEqual(['/en/#b', '/i.png', '/j.png']);
  });

  test('says what its styles are for, and has a place for them where it asked for sheets', () => {
    const sheets = '<link rel="stylesheet" href="/_next/a.css"><link rel="stylesheet" href="/_next/b.css">';
    const body =
      '<p class="md:p-[1rem] a">Hindi हि</p><script type="module" src="/modules/m.js" class="b"></script>';
    const { html, facts } = toDocument(page(body, sheets));
    expect(html).toBe(finished(body, styleSlot));
    expect([...facts.classes]).toEqual(['md:p-[1rem]', 'a', 'b']);
    expect([...facts.characters]).toEqual(['ह', 'ि']);
    expect(facts.sheets).toEqual(['/_next/a.css', '/_next/b.css']);
    expect(facts.modules).toEqual(['/modules/m.js']);
  });

  test('says which picture it gives to other sites', () => {
    const head =
      '<meta property="og:image" content="/o.png"><meta name="twitter:image" content="/t.png"><meta property="og:url" content="/u/">';
    expect(toDocument(page('', head)).facts.addresses).toEqual(['/o.png', '/t.png']);
  });
});

test.each([
  ['en/index.txt', true],
  ['en/visits/__next.a/b.txt', true],
  ['_next/static/chunks/a.js', true],
  ['_next/static/build/_buildManifest.js', true],
  ['404/index.html', true],
  ['en/stories/_/index.html', true],
  ['_next/static/chunks/a.css', false],
  ['_next/static/media/a.woff2', false],
  ['404.html', false],
  ['robots.txt', false],
  ['en/index.html', false],
  ['modules/narrow.js', false],
])('%s serves the framework alone: %s', (file, expected) => expect(isLeftover(file)).toBe(expected));

test.each([
  ['en/visits/__next.$d$lang.txt', true],
  ['en/visits/__next.a/b.txt', true],
  ['__next._full.txt', true],
  ['_next/static/chunks/a.css', false],
  ['en/visits/index.txt', false],
])('%s is a part of a page for a router: %s', (file, expected) => expect(isRouterPart(file)).toBe(expected));

test('a link within a page finds its part', () => {
  const refused = (link: string) => toDocument(page(`<p id="a b">A.</p><a href="${link}">B</a>`)).refused;
  for (const link of ['#a%20b', '#', '/en/#gone']) expect(refused(link)).toEqual([]);
  expect(refused('#gone')).toEqual(['`#gone` finds no `#gone` there']);
});

describe('an address in a page', () => {
  const facts = (ids: string[], addresses: string[]) => ({ ids: new Set(ids), addresses });
  const faults = (address: string) =>
    brokenLinks({
      files: new Set(['index.html', 'en/index.html', 'en/a b/index.html', 'data/x.json']),
      pages: new Map([
        ['index.html', facts([], [address])],
        ['en/index.html', facts(['there'], [])],
      ]),
      url: 'https://site.example',
    });

  test.each([
    '/en/',
    '/en/#there',
    '/data/x.json',
    '/en/?q=1#there',
    '/en/a%20b/',
    '/',
    'https://elsewhere.example/x',
    'mailto:a@b.example',
    'https://site.example/en/',
    'https://site.example',
  ])('%s leads somewhere', (address) => expect(faults(address)).toEqual([]));

  test.each([
    ['/ru/', /leads nowhere/],
    ['/en/%F1/', /leads nowhere/],
    ['/en/#%F1', /finds no `#%F1` there/],
    ['/en', /leads nowhere/],
    ['en/', /leads nowhere/],
    ['/en/#here', /finds no `#here`/],
    ['https://site.example/gone/', /leads nowhere/],
  ])('%s is named with its page', (address, says) => {
    expect(faults(address)).toEqual([expect.stringMatching(says)]);
    expect(faults(address)[0]).toMatch(/^out\/index\.html: /);
  });
});

test('a client component of ours is found among those of Next.js', () => {
  const modules = (...paths: string[]) =>
    `x = {"clientModules":${JSON.stringify(Object.fromEntries(paths.map((path) => [path, {}])))},"ssrModuleMapping":{}}`;
  const next = '[project]/node_modules/next/dist/esm/client/components/layout-router.js';
  expect(clientComponents(modules(next))).toEqual([]);
  expect(clientComponents(modules(next, '[project]/components/page/Menu.tsx'))).toEqual([
    'components/page/Menu.tsx',
  ]);
  expect(() => clientComponents('{}')).toThrow(/form has changed/);
});
