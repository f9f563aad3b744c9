// The entry of the threads that help a scan to read files: a bundle of its own, so that they begin at once.
import { sieve } from './sift';
import { serve } from './threads';

void serve(sieve);
