/** A value as a file of the open data has it. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
