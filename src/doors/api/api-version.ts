/** Version of the API itself: the first number stands in its addresses. */
export const apiVersion = '1.0.0';
