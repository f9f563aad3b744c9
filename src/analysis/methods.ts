// The methods of HTTP that requests of this API have.

/** Whether a text is such a method, in capitals. */
export const isMethodName = (text: string): boolean => /^(?:GET|POST|PUT|PATCH|DELETE)$/.test(text);
