/** The package brings no types; it is loaded for what it adds to the core. */
declare module '@citation-js/plugin-bibtex';
