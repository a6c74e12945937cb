#ifndef RENVOI_RULE_PAGE_H
#define RENVOI_RULE_PAGE_H

#include "CPoppler.h"
#include <GfxState.h>
#include <PDFDoc.h>
#include <TextOutputDev.h>
#include <functional>
#include <vector>

/// Collects a page's text as poppler does, and the straight lines that are drawn beside it.
class RuledTextDevice final : public TextOutputDev {
public:
  RuledTextDevice();
  void stroke(GfxState *state) override;
  void fill(GfxState *state) override;
  void eoFill(GfxState *state) override;

  /// Add what a painted path draws in ink, if it does; asked only where there is such a line.
  void addFilled(const GfxState &state, const std::function<bool()> &isInk);
  void addStroked(const GfxState &state, const std::function<bool()> &isInk);

  /// Whether paint of this colour leaves a mark on paper. A profile is never asked: `CColourless`.
  static bool isInk(const GfxRGB &colour);

  /// Straight lines found so far, in the order in which they were drawn.
  std::vector<renvoi_pdf_box> rules;

private:
  void add(double x0, double y0, double x1, double y1);
};

#endif
