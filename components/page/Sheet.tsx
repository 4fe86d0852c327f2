/** Styles of a part that few pages have: sent to those alone, once, whoever asks for them. */
export const Sheet = ({ name }: { name: 'charts' | 'search' | 'timeline' }) => (
  <link rel="stylesheet" href={`/styles/${name}.css`} precedence="parts" />
);
