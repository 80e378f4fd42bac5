/** The number of a row. */
export const SERIAL = /^\d{1,4}$/;
