// The entry of the threads that help a scan to read files: a bundle of its own, so that they begin at once.
import { sieveOf, storedNeedles } from './sift';
import { serve } from './threads';

// Without a bundle there are no other threads.
void serve(sieveOf(storedNeedles(() => Promise.reject(new Error('needles.json is missing')))));
