#include <zlib.h>

// inflateInit2 is a macro, which Swift does not see.
static inline int renvoi_inflate_init(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }
