/** Milliseconds to wait for what is expected: a small machine that does other things too is slow, which is no fault of a page. */
export const PATIENCE = 120_000;
