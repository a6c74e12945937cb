#include "RulePage.h"
#include <algorithm>
#include <cmath>

namespace {

/// Lines thicker than this, in points, are bars and shaded fields.
constexpr double maximumThickness = 3;
/// Shorter ones are dots and parts of letters.
constexpr double minimumLength = 1.5;
/// What a page of text may hold; more are drawings, or an attack.
constexpr size_t maximumRules = 20000;
/// Paths with more points than this are drawings.
constexpr int maximumPoints = 4000;

/// What is more transparent than this is not seen.
constexpr double leastOpacity = 0.1;

} // namespace

// As poppler's GLib interface reads a page: physical layout, nothing discarded.
RuledTextDevice::RuledTextDevice() : TextOutputDev(nullptr, true, 0, false, false) {}

bool RuledTextDevice::isInk(const GfxRGB &colour) {
  return 0.3 * colToDbl(colour.r) + 0.59 * colToDbl(colour.g) + 0.11 * colToDbl(colour.b) < 0.9;
}

void RuledTextDevice::add(double x0, double y0, double x1, double y1) {
  const double length = std::max(x1 - x0, y1 - y0);
  const double thickness = std::min(x1 - x0, y1 - y0);
  if (!(thickness <= maximumThickness) || !(length >= minimumLength) || length < 2 * thickness ||
      rules.size() >= maximumRules) {
    return;
  }
  rules.push_back({static_cast<float>(x0), static_cast<float>(y0), static_cast<float>(x1),
                   static_cast<float>(y1)});
}

void RuledTextDevice::fill(GfxState *state) {
  addFilled(*state, [state] {
    GfxRGB colour;
    state->getFillRGB(&colour);
    return isInk(colour);
  });
}

void RuledTextDevice::addFilled(const GfxState &state, const std::function<bool()> &isInk) {
  const GfxPath *path = state.getPath();
  bool isVisible = false;
  for (int index = 0; index < path->getNumSubpaths(); ++index) {
    const GfxSubpath *part = path->getSubpath(index);
    const int count = part->getNumPoints();
    if (count < 4 || count > 16) {
      continue;
    }
    double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
    for (int point = 0; point < count; ++point) {
      double x, y;
      state.transform(part->getX(point), part->getY(point), &x, &y);
      x0 = point == 0 ? x : std::min(x0, x);
      y0 = point == 0 ? y : std::min(y0, y);
      x1 = point == 0 ? x : std::max(x1, x);
      y1 = point == 0 ? y : std::max(y1, y);
    }
    if (std::min(x1 - x0, y1 - y0) > maximumThickness) {
      continue;
    }
    if (!isVisible) {
      if (state.getFillOpacity() <= leastOpacity || !isInk()) {
        return;
      }
      isVisible = true;
    }
    add(x0, y0, x1, y1);
  }
}

void RuledTextDevice::eoFill(GfxState *state) { fill(state); }

void RuledTextDevice::stroke(GfxState *state) {
  addStroked(*state, [state] {
    GfxRGB colour;
    state->getStrokeRGB(&colour);
    return isInk(colour);
  });
}

void RuledTextDevice::addStroked(const GfxState &state, const std::function<bool()> &isInk) {
  const GfxPath *path = state.getPath();
  const double width = std::max(state.getTransformedLineWidth(), 0.1);
  if (!(width <= maximumThickness)) {
    return;
  }
  bool isVisible = false;
  for (int index = 0; index < path->getNumSubpaths(); ++index) {
    const GfxSubpath *part = path->getSubpath(index);
    const int count = part->getNumPoints();
    if (count < 2 || count > maximumPoints) {
      continue;
    }
    double x0, y0;
    state.transform(part->getX(0), part->getY(0), &x0, &y0);
    for (int point = 1; point < count; ++point) {
      double x1, y1;
      state.transform(part->getX(point), part->getY(point), &x1, &y1);
      const bool isStraight = !part->getCurve(point) && !part->getCurve(point - 1);
      if (isStraight && (std::abs(x1 - x0) < 0.5 || std::abs(y1 - y0) < 0.5)) {
        if (!isVisible) {
          if (state.getStrokeOpacity() <= leastOpacity || !isInk()) {
            return;
          }
          isVisible = true;
        }
        const double half = width / 2;
        const bool isLevel = std::abs(x1 - x0) > std::abs(y1 - y0);
        add(std::min(x0, x1) - (isLevel ? 0 : half), std::min(y0, y1) - (isLevel ? half : 0),
            std::max(x0, x1) + (isLevel ? 0 : half), std::max(y0, y1) + (isLevel ? half : 0));
      }
      x0 = x1;
      y0 = y1;
    }
  }
}
