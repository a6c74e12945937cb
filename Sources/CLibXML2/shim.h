/* libxml2's headers pull in ICU's where it was built with it, and those clash with the ICU inside
   Foundation. Only the private part of encoding handlers depends on it, which nobody here touches. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
