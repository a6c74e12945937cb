#ifndef RENVOI_COLOURLESS_H
#define RENVOI_COLOURLESS_H

/// Number of ICC profiles that were asked for and refused since the process started. Reading it
/// also keeps this object file, and with it the replaced symbol, in the program.
unsigned long renvoi_colour_profiles_refused(void);

#endif
