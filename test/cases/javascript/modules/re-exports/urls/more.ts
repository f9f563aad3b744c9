import { LIST } from './github';
export const one = (id: number) => `${LIST}/${id}`;
export * from './cycle';
