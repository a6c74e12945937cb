// Official documents are PDF/A: their catalogue carries an output intent, and poppler builds the
// colour transforms of that ICC profile anew for every page. Nine tenths of the time to read such
// a page is spent there, and text needs no colour.
//
// poppler opens the profile with cmsOpenProfileFromMem of lcms2 and goes on without colour
// management where that returns NULL. A symbol of the program itself takes precedence over that
// of a shared library, so this definition keeps colour management out of every page we read.
//
// Nothing in Renvoi may ask poppler for colours: they would be device colours, not the printed ones.

#include "CColourless.h"
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

static atomic_ulong refused = 0;

__attribute__((visibility("default"), used)) void *cmsOpenProfileFromMem(const void *bytes,
                                                                         uint32_t size) {
  (void)bytes;
  (void)size;
  atomic_fetch_add_explicit(&refused, 1, memory_order_relaxed);
  return NULL;
}

unsigned long renvoi_colour_profiles_refused(void) {
  return atomic_load_explicit(&refused, memory_order_relaxed);
}
