// Loaded ahead of what editors wait for, like keepCompiled.mjs. The C library of most Linux machines asks for memory in large
// pages if a process is told so when it begins: to come by each of some 200,000 small ones took a tenth of the time of a build.
const told = 'GLIBC_TUNABLES';
if (process.platform === 'linux' && process.env[told] === undefined)
  // Node.js before 23.11 has none.
  process.execve?.(process.execPath, [process.execPath, ...process.execArgv, ...process.argv.slice(1)], {
    ...process.env,
    [told]: 'glibc.malloc.hugetlb=1',
  });
