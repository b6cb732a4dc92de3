/** The numbers of a quarter by value that are shown, in their order. */
export const BAND_PARTS = ['women', 'men', 'total', 'womenShare'] as const;
