import { enRest } from './en-rest';

/** The part of the catalogue that every article shows; small, since every article reads it. */
export const restWords = enRest;
