// How the C library's heap shares out memory. By itself glibc gives threads eight heaps for each
// processor, and each keeps what its thread has freed: linking then took up to twice the memory that it
// used, and a fifth more time to fetch and to give back pages.

#include "CProcesses.h"
#include <malloc.h>

void renvoi_keep_heap_small(unsigned processors) {
#ifdef __GLIBC__
  // Two, so that linking and writing rarely wait for each other: small pieces come from a store of each
  // thread's own, and what a thread takes it gives back itself.
  mallopt(M_ARENA_MAX, processors < 8 ? 2 : (int)(processors / 4));
  // A larger piece has pages of its own, which go back when it is freed: the tables of all works would
  // leave holes in the heaps. What is said here stays; by itself the limit grows with the largest piece
  // that was freed.
  mallopt(M_MMAP_THRESHOLD, 512 << 10);
  mallopt(M_TRIM_THRESHOLD, 1 << 20);
#else
  (void)processors;
#endif
}

void renvoi_trim_heap(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}
