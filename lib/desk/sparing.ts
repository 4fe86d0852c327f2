import { setFlagsFromString } from 'node:v8';

// Where a machine has room, V8 lets a heap grow to four times what lives in it before it sweeps: of what the processes of a
// large build held, most was dead. Whoever imports this file sweeps when a third has been added.
setFlagsFromString('--heap-growing-percent=30');
