// Packages that send the retired requests, or still offer them. Apart from the operations: these every scan looks for.
import type { DependencyFact } from './model';
import dependencyFacts from '../rules/data/dependencies.json';

/** The packages, in the order of the file. */
export const dependencies = dependencyFacts as readonly DependencyFact[];
