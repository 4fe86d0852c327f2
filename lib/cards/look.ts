/** The size that social sites ask for. */
export const size = { width: 1200, height: 630 } as const;

/** The light tokens of app/globals.css; a test holds them together. */
export const colours = {
  paper: '#fbfaf7',
  ink: '#1b1a17',
  muted: '#625e55',
  rule: '#dcd7cc',
  india: '#ad4b05',
  russia: '#1d4ea1',
} as const;

export const laneColours = { india: colours.india, russia: colours.russia, third: colours.muted } as const;

const others = '"Noto Sans Symbols 2", "Noto Sans Devanagari"';
export const serif = `"Source Serif 4", ${others}`;
export const sans = `"Source Sans 3", ${others}`;

export const margin = 64;
/** What a headline or the line may be wide. */
export const measure = size.width - 2 * margin;
