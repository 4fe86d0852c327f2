// The last step of `npm test`: says plainly that every step before it passed.
console.log('\nAll checks passed: format and lint, types, content, unit tests, build, browser tests.');
