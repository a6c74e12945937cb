#include "ContentReader.h"

#include <Catalog.h>
#include <OptionalContent.h>

#include <algorithm>
#include <cmath>

struct ContentReader::Saved {
  double matrix[6];
  double textMatrix[6];
  double characterSpace, wordSpace, horizontalPercent, leading, rise;
  int rendering;
  std::shared_ptr<GfxFont> font;
  double fontSize;
  double lineWidth;
  Paint fill, stroke;
  double fillOpacity, strokeOpacity;
};

namespace {

/// What poppler keeps of the operands of one operator; none wants more.
constexpr size_t mostOperands = 33;
/// Deeper nesting of graphics states or forms is not found on pages of text.
constexpr size_t mostSaved = 512;
constexpr size_t mostForms = 12;
/// Components of a colour beyond this have no fixed-point number in poppler.
constexpr double mostColour = 10'000;

/// The letters of an operator as one number.
constexpr uint32_t code(std::string_view letters) {
  uint32_t result = 0;
  for (const char letter : letters) {
    result = result << 8 | static_cast<unsigned char>(letter);
  }
  return result;
}

/// A matrix or a box of a form; false where it does not hold so many numbers.
bool readNumbers(const Object &array, double *values, int count) {
  if (!array.isArray() || array.arrayGetLength() < count) {
    return false;
  }
  for (int index = 0; index < count; ++index) {
    const Object value = array.arrayGet(index);
    if (!value.isNum()) {
      return false;
    }
    values[index] = value.getNum();
  }
  return true;
}

} // namespace

ContentReader::ContentReader(DocumentResources &shared, RuledTextDevice &device, Page &page)
    : shared(shared), device(device), page(page),
      state(72, 72, page.getCropBox(), page.getRotate(), true), fill{&shared.grey, true},
      stroke{&shared.grey, true},
      hasOptionalContent(shared.document.getCatalog()->getOptContentConfig() != nullptr) {}

ContentReader::~ContentReader() = default;

bool ContentReader::read() {
  device.startPage(page.getNum(), &state, shared.document.getXRef());
  ContentResources own(shared, page.getResourceDict(), nullptr);
  const Object contents = page.getContents();
  if (contents.isNull()) {
    return true;
  }
  if (!contents.isArray()) {
    return run(contents, own);
  }
  // The parts of a page's contents are one stream, whatever is cut there.
  std::string content;
  for (int index = 0; index < contents.arrayGetLength(); ++index) {
    const Object part = contents.arrayGet(index);
    if (!part.isStream() || !shared.append(*part.getStream(), content)) {
      return false;
    }
  }
  return run(content, own);
}

bool ContentReader::run(const Object &stream, ContentResources &own) {
  std::string content;
  return stream.isStream() && shared.append(*stream.getStream(), content) && run(content, own);
}

bool ContentReader::run(std::string &content, ContentResources &own) {
  if (own.replacesDeviceColours()) {
    return false;
  }
  ContentResources *const outer = resources;
  const size_t outerFloor = floor;
  resources = &own;
  floor = stack.size();
  operands.clear();
  ContentTokens tokens(content.data(), content.data() + content.size());
  bool isUsual = true;
  while (isUsual) {
    const ContentToken token = tokens.next();
    if (token.kind == ContentToken::end) {
      break;
    }
    if (token.kind == ContentToken::operation) {
      isUsual = perform(token.bytes, tokens.elements);
      operands.clear();
    } else {
      isUsual = token.kind != ContentToken::unusual && operands.size() < mostOperands;
      operands.push_back(token);
    }
  }
  operands.clear();
  if (stack.size() > floor) {
    restore(stack[floor]);
    stack.resize(floor);
  }
  resources = outer;
  floor = outerFloor;
  return isUsual;
}

const ContentToken *ContentReader::numbers(size_t count) const {
  if (operands.size() < count) {
    return nullptr;
  }
  const ContentToken *first = operands.data() + (operands.size() - count);
  const bool areNumbers = std::all_of(first, first + count, [](const ContentToken &operand) {
    return operand.kind == ContentToken::number;
  });
  return areNumbers ? first : nullptr;
}

// MARK: Operators

bool ContentReader::perform(std::string_view name, const std::vector<ContentToken> &elements) {
  if (name.size() > 3) {
    return false;
  }
  const ContentToken *last = operands.empty() ? nullptr : &operands.back();
  const auto holds = [&](ContentToken::Kind kind) { return last && last->kind == kind; };
  const ContentToken *at = nullptr;
  switch (code(name)) {
  // Graphics state
  case code("q"):
    if (stack.size() >= mostSaved) {
      return false;
    }
    stack.push_back(saved());
    return true;
  case code("Q"):
    if (stack.size() <= floor) {
      return false;
    }
    restore(stack.back());
    stack.pop_back();
    return true;
  case code("cm"):
    if (!(at = numbers(6))) {
      return false;
    }
    state.concatCTM(at[0].value, at[1].value, at[2].value, at[3].value, at[4].value, at[5].value);
    hasNewFont = true;
    return true;
  case code("w"):
    if (!(at = numbers(1))) {
      return false;
    }
    state.setLineWidth(at->value);
    return true;
  case code("gs"):
    return holds(ContentToken::name) && setParameters(last->bytes);
  case code("J"): case code("j"): case code("M"): case code("i"): case code("ri"):
  case code("MP"):
    return operands.size() >= 1;
  case code("d"): case code("DP"):
    return operands.size() >= 2;
  case code("BX"): case code("EX"):
    return true;

  // Colours
  case code("g"): case code("G"):
    at = numbers(1);
    return at && setPaint(name == "g" ? fill : stroke, &shared.grey, at, 1);
  case code("rg"): case code("RG"):
    at = numbers(3);
    return at && setPaint(name == "rg" ? fill : stroke, &shared.rgb, at, 3);
  case code("k"): case code("K"):
    at = numbers(4);
    return at && setPaint(name == "k" ? fill : stroke, &shared.cmyk, at, 4);
  case code("cs"): case code("CS"):
    return holds(ContentToken::name) && setSpace(name == "cs" ? fill : stroke, last->bytes);
  case code("sc"): case code("scn"):
    at = numbers(operands.size());
    return at && setPaint(fill, fill.space, at, operands.size());
  case code("SC"): case code("SCN"):
    at = numbers(operands.size());
    return at && setPaint(stroke, stroke.space, at, operands.size());

  // Paths
  case code("m"): case code("l"):
    return (at = numbers(2)) && addSegment(name[0], at, 2);
  case code("c"):
    return (at = numbers(6)) && addSegment('c', at, 6);
  case code("v"): case code("y"): case code("re"):
    return (at = numbers(4)) && addSegment(name[0], at, 4);
  case code("h"):
    return addSegment('h', nullptr, 0);
  case code("n"):
    path.clear();
    return true;
  case code("W"): case code("W*"):
    return true;
  case code("S"): return paintPath(false, false, true);
  case code("s"): return paintPath(true, false, true);
  case code("f"): case code("F"): case code("f*"): return paintPath(false, true, false);
  case code("B"): case code("B*"): return paintPath(false, true, true);
  case code("b"): case code("b*"): return paintPath(true, true, true);

  // Text
  case code("BT"):
    setTextMatrix({1, 0, 0, 1, 0, 0});
    isInText = true;
    return path.empty();
  case code("ET"):
    isInText = false;
    return true;
  case code("Tf"):
    at = numbers(1);
    return at && operands.size() >= 2 && at[-1].kind == ContentToken::name &&
           setFont(at[-1].bytes, at->value);
  case code("Tm"):
    if (!(at = numbers(6))) {
      return false;
    }
    setTextMatrix(
        {at[0].value, at[1].value, at[2].value, at[3].value, at[4].value, at[5].value});
    return true;
  case code("Td"): case code("TD"):
    if (!(at = numbers(2))) {
      return false;
    }
    if (name == "TD") {
      state.setLeading(-at[1].value);
    }
    state.textMoveTo(state.getLineX() + at[0].value, at[1].value + state.getLineY());
    return true;
  case code("T*"):
    state.textMoveTo(state.getLineX(), state.getLineY() - state.getLeading());
    return true;
  case code("Tc"): case code("Tw"): case code("TL"): case code("Ts"): case code("Tz"):
    if (!(at = numbers(1))) {
      return false;
    }
    switch (name[1]) {
    case 'c': state.setCharSpace(at->value); break;
    case 'w': state.setWordSpace(at->value); break;
    case 'L': state.setLeading(at->value); break;
    case 's': state.setRise(at->value); break;
    default:
      state.setHorizScaling(at->value);
      horizontalPercent = at->value;
      hasNewFont = true;
    }
    return true;
  case code("Tr"):
    if (!(at = numbers(1)) || !at->isInteger) {
      return false;
    }
    state.setRender(static_cast<int>(at->value));
    return true;
  case code("Tj"):
    return holds(ContentToken::string) && showText(last->bytes);
  case code("TJ"):
    return holds(ContentToken::array) && show(elements);
  case code("'"):
    if (!holds(ContentToken::string)) {
      return false;
    }
    state.textMoveTo(state.getLineX(), state.getLineY() - state.getLeading());
    return showText(last->bytes);

  // Objects and marks
  case code("Do"):
    return holds(ContentToken::name) && drawObject(last->bytes);
  case code("BMC"):
    return holds(ContentToken::name) && beginMarked(*last, nullptr);
  case code("BDC"):
    return operands.size() >= 2 && last[-1].kind == ContentToken::name &&
           (holds(ContentToken::dictionary) || holds(ContentToken::name)) &&
           beginMarked(last[-1], last);
  case code("EMC"):
    if (!marks.empty()) {
      if (marks.back()) {
        device.endActualText(&state);
      }
      marks.pop_back();
    }
    return true;
  default:
    return false;
  }
}

// MARK: Graphics state

ContentReader::Saved ContentReader::saved() const {
  Saved result;
  std::copy_n(state.getCTM(), 6, result.matrix);
  std::copy_n(state.getTextMat(), 6, result.textMatrix);
  result.characterSpace = state.getCharSpace();
  result.wordSpace = state.getWordSpace();
  result.horizontalPercent = horizontalPercent;
  result.leading = state.getLeading();
  result.rise = state.getRise();
  result.rendering = state.getRender();
  result.font = state.getFont();
  result.fontSize = state.getFontSize();
  result.lineWidth = state.getLineWidth();
  result.fill = fill;
  result.stroke = stroke;
  result.fillOpacity = state.getFillOpacity();
  result.strokeOpacity = state.getStrokeOpacity();
  return result;
}

void ContentReader::restore(const Saved &saved) {
  const double *m = saved.matrix;
  state.setCTM(m[0], m[1], m[2], m[3], m[4], m[5]);
  const double *t = saved.textMatrix;
  state.setTextMat(t[0], t[1], t[2], t[3], t[4], t[5]);
  state.setCharSpace(saved.characterSpace);
  state.setWordSpace(saved.wordSpace);
  state.setHorizScaling(saved.horizontalPercent);
  horizontalPercent = saved.horizontalPercent;
  state.setLeading(saved.leading);
  state.setRise(saved.rise);
  state.setRender(saved.rendering);
  if (state.getFont() != saved.font || state.getFontSize() != saved.fontSize) {
    state.setFont(saved.font, saved.fontSize);
  }
  state.setLineWidth(saved.lineWidth);
  fill = saved.fill;
  stroke = saved.stroke;
  state.setFillOpacity(saved.fillOpacity);
  state.setStrokeOpacity(saved.strokeOpacity);
  hasNewFont = true;
  // Letters that stand for others are placed at the end of their mark, in the font of that moment.
  if (std::find(marks.begin(), marks.end(), true) != marks.end()) {
    device.updateFont(&state);
  }
}

bool ContentReader::setParameters(std::string_view name) {
  const GraphicsParameters parameters = resources->parameters(name);
  if (!parameters.isPlain) {
    return false;
  }
  if (parameters.lineWidth) {
    state.setLineWidth(*parameters.lineWidth);
  }
  if (parameters.fillOpacity) {
    state.setFillOpacity(std::clamp(*parameters.fillOpacity, 0.0, 1.0));
  }
  if (parameters.strokeOpacity) {
    state.setStrokeOpacity(std::clamp(*parameters.strokeOpacity, 0.0, 1.0));
  }
  return true;
}

// MARK: Colours

bool ContentReader::setPaint(Paint &paint, const GfxColorSpace *space, const ContentToken *values,
                             size_t count) {
  if (count != static_cast<size_t>(space->getNComps())) {
    return false;
  }
  GfxColor colour;
  for (size_t index = 0; index < count; ++index) {
    if (std::abs(values[index].value) > mostColour) {
      return false;
    }
    colour.c[index] = dblToCol(values[index].value);
  }
  GfxRGB light;
  space->getRGB(&colour, &light);
  paint = {space, RuledTextDevice::isInk(light)};
  return true;
}

bool ContentReader::setSpace(Paint &paint, std::string_view name) {
  const GfxColorSpace *space = resources->colourSpace(name, device, state);
  if (!space) {
    return false;
  }
  GfxColor colour;
  space->getDefaultColor(&colour);
  GfxRGB light;
  space->getRGB(&colour, &light);
  paint = {space, RuledTextDevice::isInk(light)};
  return true;
}

// MARK: Paths

bool ContentReader::addSegment(char kind, const ContentToken *values, size_t count) {
  // poppler keeps the point of a path and the place of a letter in one variable.
  if (isInText) {
    return false;
  }
  if (path.empty() && kind != 'm' && kind != 'r') {
    return true;
  }
  Segment segment = {kind, {}};
  for (size_t index = 0; index < count; ++index) {
    segment.at[index] = values[index].value;
  }
  path.push_back(segment);
  return true;
}

bool ContentReader::paintPath(bool isClosed, bool isFilled, bool isStroked) {
  if (path.empty()) {
    return true;
  }
  state.clearPath();
  for (const Segment &segment : path) {
    const double *at = segment.at;
    switch (segment.kind) {
    case 'm': state.moveTo(at[0], at[1]); break;
    case 'l': state.lineTo(at[0], at[1]); break;
    case 'c': state.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]); break;
    case 'v': {
      const double x = state.getCurX(), y = state.getCurY();
      state.curveTo(x, y, at[0], at[1], at[2], at[3]);
      break;
    }
    case 'y': state.curveTo(at[0], at[1], at[2], at[3], at[2], at[3]); break;
    case 'h': state.closePath(); break;
    default:
      state.moveTo(at[0], at[1]);
      state.lineTo(at[0] + at[2], at[1]);
      state.lineTo(at[0] + at[2], at[1] + at[3]);
      state.lineTo(at[0], at[1] + at[3]);
      state.closePath();
    }
  }
  if (state.isPath()) {
    if (isClosed) {
      state.closePath();
    }
    if (isFilled) {
      device.addFilled(state, [&] { return fill.isInk; });
    }
    if (isStroked) {
      device.addStroked(state, [&] { return stroke.isInk; });
    }
  }
  path.clear();
  return true;
}

// MARK: Text

void ContentReader::setTextMatrix(const double (&matrix)[6]) {
  state.setTextMat(matrix[0], matrix[1], matrix[2], matrix[3], matrix[4], matrix[5]);
  state.textMoveTo(0, 0);
  hasNewFont = true;
}

bool ContentReader::setFont(std::string_view name, double size) {
  std::shared_ptr<GfxFont> font = resources->font(name);
  if (!font) {
    return false;
  }
  state.setFont(std::move(font), size);
  hasNewFont = true;
  return true;
}

bool ContentReader::showText(std::string_view text) {
  if (!isInText || !state.getFont()) {
    return false;
  }
  if (hasNewFont) {
    device.updateFont(&state);
    hasNewFont = false;
  }
  return show(text);
}

bool ContentReader::show(const std::vector<ContentToken> &elements) {
  if (!showText(std::string_view())) {
    return false;
  }
  const bool isVertical = state.getFont()->getWMode() != 0;
  for (const ContentToken &element : elements) {
    if (element.kind == ContentToken::string) {
      if (!show(element.bytes)) {
        return false;
      }
    } else if (isVertical) {
      state.textShift(0, -element.value * 0.001 * state.getFontSize());
    } else {
      state.textShift(-element.value * 0.001 * state.getFontSize() * state.getHorizScaling(), 0);
    }
  }
  return true;
}

bool ContentReader::show(std::string_view text) {
  const GfxFont &font = *state.getFont();
  const bool isVertical = font.getWMode() != 0;
  const double size = state.getFontSize();
  double riseX, riseY;
  state.textTransformDelta(0, state.getRise(), &riseX, &riseY);
  const char *position = text.data();
  int left = static_cast<int>(text.size());
  while (left > 0) {
    CharCode character;
    const Unicode *scalars = nullptr;
    int count = 0;
    double dx, dy, originX, originY;
    const int length = font.getNextChar(position, left, &character, &scalars, &count, &dx, &dy,
                                        &originX, &originY);
    if (length <= 0) {
      return false;
    }
    const bool isBlank = length == 1 && *position == ' ';
    if (isVertical) {
      dx *= size;
      dy = dy * size + state.getCharSpace();
      if (isBlank) {
        dy += state.getWordSpace();
      }
    } else {
      dx = dx * size + state.getCharSpace();
      if (isBlank) {
        dx += state.getWordSpace();
      }
      dx *= state.getHorizScaling();
      dy *= size;
    }
    double stepX, stepY, fromX, fromY;
    state.textTransformDelta(dx, dy, &stepX, &stepY);
    state.textTransformDelta(originX * size, originY * size, &fromX, &fromY);
    device.drawChar(&state, state.getCurX() + riseX, state.getCurY() + riseY, stepX, stepY, fromX,
                    fromY, character, length, scalars, count);
    state.shift(stepX, stepY);
    position += length;
    left -= length;
  }
  return true;
}

bool ContentReader::beginMarked(const ContentToken &tag, const ContentToken *properties) {
  if (hasOptionalContent && tag.bytes.substr(0, 2) == "OC") {
    return false;
  }
  const bool hasText = tag.bytes == "Span" && properties && properties->hasText;
  if (hasText) {
    const GooString text(properties->bytes.data(), properties->bytes.size());
    device.beginActualText(&state, &text);
  }
  marks.push_back(hasText);
  return true;
}

// MARK: Objects

bool ContentReader::drawObject(std::string_view name) {
  const std::optional<Ref> place = resources->externalObject(name);
  if (!place) {
    return false;
  }
  switch (shared.kind(*place)) {
  case ExternalObject::image:
    return true;
  case ExternalObject::form:
    break;
  case ExternalObject::unknown:
    return false;
  }
  const bool isOpen = std::find(forms.begin(), forms.end(), place->num) != forms.end();
  if (isOpen || forms.size() >= mostForms) {
    return false;
  }
  forms.push_back(place->num);
  const bool isUsual = drawForm(shared.document.getXRef()->fetch(*place));
  forms.pop_back();
  return isUsual;
}

bool ContentReader::drawForm(const Object &form) {
  if (!form.isStream() || isInText || !path.empty()) {
    return false;
  }
  const Dict &dictionary = *form.streamGetDict();
  double box[4];
  if ((hasOptionalContent && !dictionary.lookupNF("OC").isNull()) ||
      !readNumbers(dictionary.lookup("BBox"), box, 4)) {
    return false;
  }
  double m[6] = {1, 0, 0, 1, 0, 0};
  const Object matrix = dictionary.lookup("Matrix");
  if (matrix.isArray() && !readNumbers(matrix, m, 6)) {
    return false;
  }
  const Saved before = saved();
  state.concatCTM(m[0], m[1], m[2], m[3], m[4], m[5]);
  const Object group = dictionary.lookup("Group");
  if (group.isDict() && group.dictLookup("S").isName("Transparency")) {
    state.setFillOpacity(1);
    state.setStrokeOpacity(1);
  }
  const Object names = dictionary.lookup("Resources");
  ContentResources own(shared, names.isDict() ? names.getDict() : nullptr, resources);
  if (!run(form, own) || isInText || !path.empty()) {
    return false;
  }
  restore(before);
  return true;
}
