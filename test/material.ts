import { readMaterial } from '../src/site/pages/material.ts';

/** All that the project's own pages are made of: read once for all tests that run in a process. */
export const material = readMaterial('.');
