/** An example that we render otherwise than its specification. */
export interface Deviation {
  readonly reason: string;
  /** What it becomes, as check() in compare.ts spells it. */
  readonly becomes: string;
}

/** From reason, rendering and numbers to a table by number. */
function tableOf(groups: Record<string, Record<string, number[]>>): Record<number, Deviation> {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([reason, renderings]) =>
      Object.entries(renderings).flatMap(([becomes, numbers]) =>
        numbers.map((number) => [number, { reason, becomes }]),
      ),
    ),
  );
}

/** The examples of CommonMark 0.31 that we render otherwise: why, what each becomes, and their numbers. */
export const removed = tableOf({
  'raw HTML': {
    '': [21, 31, 150, 151, 153, 154, 159, 160, 161, 162, 163, 164, 165, 166, 171, 173, 178, 186, 189, 190],
    '<p><em>world</em>.</p>': [148],
    '<p>okay.</p>': [149],
    '<p><em>Markdown</em></p>': [152],
    '<p><em>bar</em></p>': [155],
    '<p><em>foo</em></p>': [167, 168, 176],
    '<p>okay</p>': [169, 170, 172, 179, 180, 182],
    '<blockquote></blockquote><p>bar</p>': [174],
    '<ul><li></li><li>foo</li></ul>': [175],
    '<p><em>baz</em></p>': [177],
    '<pre><code>&#x3C;!-- foo -->\n</code></pre>': [183],
    '<pre><code>&#x3C;div>\n</code></pre>': [184],
    '<p>Foo</p>': [185, 617],
    '<p>Foo baz</p>': [187],
    '<p><em>Emphasized</em> text.</p>': [188],
    '<pre><code>&#x3C;td>\n  Hi\n&#x3C;/td>\n</code></pre>': [191],
    '<p>[foo]: (baz)</p><p>[foo]</p>': [201],
    '<ul><li>foo</li><li>bar</li></ul><ul><li>baz</li><li>bim</li></ul>': [308],
    '<ul><li><p>foo</p><p>notcode</p></li><li><p>foo</p></li></ul><pre><code>code\n</code></pre>': [309],
    '<p>`</p>': [344],
    '<p>*</p>': [475],
    '<p>**</p>': [476],
    '<p>__</p>': [477],
    '<p>[link]()</p>': [491],
    '<p>[a](&#x3C;b)c [a](&#x3C;b)c> [a](c)</p>': [494],
    '<p>[foo</p>': [524, 536],
    '<p></p>': [613, 614, 615, 616, 642, 643],
    '<p>foo</p>': [625, 627, 628, 629, 630, 631],
    '<p>foo foo --></p><p>foo foo --></p>': [626],
  },
  'unknown protocol': {
    '<p><a>link</a></p>': [500],
    '<p><a>a+b+c:d</a></p>': [598],
    '<p><a>made-up-scheme://foo,bar</a></p>': [599],
    '<p><a>localhost:5001/foo</a></p>': [601],
  },
  'protocol in capitals, which sanitising does not know': {
    '<p><a>MAILTO:FOO@BAR.BAZ</a></p>': [597],
  },
  'GFM turns a bare address into a link': {
    '<p>&#x3C;<a href="https://foo.bar/baz">https://foo.bar/baz</a> bim></p>': [602],
    '<p>&#x3C;<a href="mailto:foo+@bar.example.com">foo+@bar.example.com</a>></p>': [606],
    '<p>&#x3C; <a href="https://foo.bar">https://foo.bar</a> ></p>': [608],
    '<p><a href="https://example.com">https://example.com</a></p>': [611],
    '<p><a href="mailto:foo@bar.example.com">foo@bar.example.com</a></p>': [612],
  },
});

/** The same for the specification of GFM 0.29. */
export const removedGfm = tableOf({ 'raw HTML': { '<p></p>': [657] } });
