/** Characters of prose that speak for an article as much as any more would. */
export const enoughProse = 2000;
