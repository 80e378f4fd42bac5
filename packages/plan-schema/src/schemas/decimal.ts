import { z } from 'zod';

/** A decimal number as a string, such as `0.5`, `-3` or `100`: never a binary float, never in exponent notation. */
export const DecimalSchema = z
  .string()
  .max(40, 'decimal-invalid')
  .regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/, 'decimal-invalid');
