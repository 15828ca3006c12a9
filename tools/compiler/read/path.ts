/** Keys and positions from the top of a file: ['questions', 0, 'id']. */
export type Path = readonly (string | number)[];
