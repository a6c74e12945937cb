#ifndef RENVOI_RULE_PAGE_H
#define RENVOI_RULE_PAGE_H

#include "CPoppler.h"
#include <GfxState.h>
#include <PDFDoc.h>
#include <TextOutputDev.h>
#include <vector>

/// Collects a page's text as poppler does, and the straight lines that are drawn beside it.
class RuledTextDevice final : public TextOutputDev {
public:
  RuledTextDevice();
  void stroke(GfxState *state) override;
  void fill(GfxState *state) override;
  void eoFill(GfxState *state) override;

  /// Straight lines found so far, in the order in which they were drawn.
  std::vector<renvoi_pdf_box> rules;

private:
  void add(double x0, double y0, double x1, double y1);
};

#endif
