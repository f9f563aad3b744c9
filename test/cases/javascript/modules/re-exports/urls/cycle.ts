export * from './more';
export { LIST as ALL } from './github';
