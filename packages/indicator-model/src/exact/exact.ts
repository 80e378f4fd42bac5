/**
 * An exact number as text: a decimal such as `46.375` where its digits end, else a fraction in lowest terms such as
 * `514/57`. `roundExact` makes a decimal of either.
 */
export type Exact = string;
