/** The languages of the product: Swedish first, English by choice. */
export type Language = 'sv' | 'en';
