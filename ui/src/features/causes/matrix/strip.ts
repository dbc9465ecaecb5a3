// Where keys of the grid find the strip below it.

export const STRIP = 'matrix-strip';
/** What is chosen there, or the first choice. */
export const STRIP_FIELD = `#${STRIP} :is(input:checked, input)`;
