#ifndef RENVOI_POPPLER_H
#define RENVOI_POPPLER_H

// What Renvoi asks of poppler, in C: a document's pages with every character, its box and font, and
// with the straight lines that are drawn on the page. poppler's GLib interface tells all but the
// lines, and takes three walks over a page's text where this takes one.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// An open document.
typedef struct renvoi_pdf renvoi_pdf;
/// The contents of one page.
typedef struct renvoi_pdf_page renvoi_pdf_page;

/// Why a document was not opened.
typedef enum { RENVOI_PDF_OK, RENVOI_PDF_DAMAGED, RENVOI_PDF_ENCRYPTED } renvoi_pdf_status;

/// A box in points, from the page's upper left corner.
typedef struct {
  float x0, y0, x1, y1;
} renvoi_pdf_box;

/// A character in poppler's reading order; a line feed ends a line, a blank covers the gap between
/// two words. `style` counts the page's styles.
typedef struct {
  uint32_t scalar;
  uint32_t style;
  renvoi_pdf_box box;
} renvoi_pdf_character;

/// A font in one size; the name lives as long as the page.
typedef struct {
  const char *font_name;
  float font_size;
} renvoi_pdf_style;

/// Opens a document from bytes, of which a copy is kept. NULL where that fails.
renvoi_pdf *renvoi_pdf_open(const void *bytes, size_t count, renvoi_pdf_status *status);
void renvoi_pdf_close(renvoi_pdf *document);
int32_t renvoi_pdf_page_count(const renvoi_pdf *document);

/// Whose reading of a page's content it is: ours for pages of text and poppler's for all others, or
/// poppler's for all. What comes out is the same.
typedef enum { RENVOI_PDF_QUICK, RENVOI_PDF_POPPLER } renvoi_pdf_interpreter;

/// Reads the page at an index from 0; NULL where the document holds no such page.
renvoi_pdf_page *renvoi_pdf_read_page(renvoi_pdf *document, int32_t index,
                                      renvoi_pdf_interpreter interpreter);
void renvoi_pdf_page_free(renvoi_pdf_page *page);
/// Width and height in points, as the page is shown.
void renvoi_pdf_page_size(const renvoi_pdf_page *page, float *width, float *height);
size_t renvoi_pdf_page_characters(const renvoi_pdf_page *page, const renvoi_pdf_character **first);
size_t renvoi_pdf_page_styles(const renvoi_pdf_page *page, const renvoi_pdf_style **first);
/// Straight lines along the page's edges, drawn in ink: rules of tables, lines under and through
/// words. A line's box is as thick as the line.
size_t renvoi_pdf_page_rules(const renvoi_pdf_page *page, const renvoi_pdf_box **first);

/// Does for a page what `pdftotext` does, throwing the text away: what poppler itself takes.
void renvoi_pdf_dump_page(renvoi_pdf *document, int32_t index);

/// Whether the page shows pictures or drawn shapes in number: what a page without text may hold.
bool renvoi_pdf_shows_pictures(renvoi_pdf *document, int32_t index);

/// Renders a page in grey into a portable grey map (`P5`) in memory. NULL where that fails; free it
/// with `renvoi_pdf_free`.
uint8_t *renvoi_pdf_render(renvoi_pdf *document, int32_t index, double dots_per_inch, size_t *count);
void renvoi_pdf_free(uint8_t *bytes);

#ifdef __cplusplus
}
#endif

#endif
