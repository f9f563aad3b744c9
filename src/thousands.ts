/** `1,200`. To ask the system for it takes longer than a small scan: it has to learn of all languages first. */
export const thousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
