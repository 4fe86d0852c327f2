import type { ConfigData } from 'html-validate';

/** All that html-validate recommends, but for what is named here. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How React writes HTML: `charSet`, `<br/>`, `checked=""`. Browsers read the same in all of them.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    // A file's name is its id, and a heading its anchor: `2-plus-2-dialogue` is sound HTML.
    'valid-id': ['error', { relaxed: true }],
    // A page has the title of its record, as its source gives it.
    'long-title': 'off',
    // The search answers while one types; Enter in its field submits it.
    'wcag/h32': 'off',
  },
};
