/** The custom property of a worksheet by which we know our own sheets, whatever they are called (design 2.7). */
export const KEY_PROPERTY = 'jamblad.key';
