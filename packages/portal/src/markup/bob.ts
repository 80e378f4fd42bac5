/** The bob that ends the plumb line at the date of the data. */
export const BOB =
  '<svg class="bob" viewBox="0 0 14 24" aria-hidden="true"><path d="M6 0h2v3h2.4v2.6L13 10 7 24 1 10l2.6-4.4V3H6z" fill="currentColor"/></svg>';
