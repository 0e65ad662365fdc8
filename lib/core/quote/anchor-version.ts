/** Version of the folding and of what is stored with it. */
export const anchorVersion = 1;
