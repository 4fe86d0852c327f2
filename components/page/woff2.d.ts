/** The bundler gives the address of a font file, with its hash. */
declare module '*.woff2' {
  const address: string;
  export default address;
}
