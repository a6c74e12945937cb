// poppler's C++ interface, which Debian ships as libpoppler-private-dev, is not promised to stay as
// it is. What differs between versions is kept here and in RulePage.

#include "CPoppler.h"
#include "ContentReader.h"
#include "RulePage.h"

#include <ErrorCodes.h>
#include <Gfx.h>
#include <GlobalParams.h>
#include <Page.h>
#include <SplashOutputDev.h>
#include <splash/SplashBitmap.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <string>

struct renvoi_pdf {
  std::string bytes;
  std::unique_ptr<PDFDoc> document;
  std::unique_ptr<DocumentResources> resources;
};

struct renvoi_pdf_page {
  float width = 0;
  float height = 0;
  std::vector<renvoi_pdf_character> characters;
  std::vector<std::unique_ptr<std::string>> names;
  std::vector<renvoi_pdf_style> styles;
  std::vector<renvoi_pdf_box> rules;
};

namespace {

/// poppler's complaints about damaged files are no use to anybody; what it cannot read is missing.
void ignore(ErrorCategory, Goffset, const char *) {}

/// Writes a page's words as characters.
class Transcript {
public:
  explicit Transcript(renvoi_pdf_page &page) : page(page) {}

  void add(const TextWord &word, int begin, int end) {
    for (int index = begin; index < end; ++index) {
      double x0, y0, x1, y1;
      word.getCharBBox(index, &x0, &y0, &x1, &y1);
      box = {static_cast<float>(x0), static_cast<float>(y0), static_cast<float>(x1),
             static_cast<float>(y1)};
      style = styleOf(*word.getFontInfo(index), word.getFontName(index), word.getFontSize());
      page.characters.push_back({*word.getChar(index), style, box});
    }
  }

  /// A blank reaches from the last character to the next word, as high as the word before it.
  void addBlank(const TextWord &next) {
    double x0, y0, x1, y1;
    next.getBBox(&x0, &y0, &x1, &y1);
    page.characters.push_back({0x20, style, {box.x1, box.y0, static_cast<float>(x0), box.y1}});
  }

  void endLine() {
    page.characters.push_back({0x0A, style, {box.x1, box.y1, box.x1, box.y1}});
  }

private:
  uint32_t styleOf(const TextFontInfo &font, const GooString *name, double size) {
    if (lastFont == &font && lastSize == size) {
      return last;
    }
    lastFont = &font;
    lastSize = size;
    for (const Known &style : known) {
      if (style.font == &font && style.size == size) {
        return last = style.number;
      }
    }
    last = static_cast<uint32_t>(page.styles.size());
    known.push_back({&font, size, last});
    page.names.push_back(std::make_unique<std::string>(name ? name->c_str() : ""));
    page.styles.push_back({page.names.back()->c_str(), static_cast<float>(size)});
    return last;
  }

  struct Known {
    const TextFontInfo *font;
    double size;
    uint32_t number;
  };

  renvoi_pdf_page &page;
  std::vector<Known> known;
  const TextFontInfo *lastFont = nullptr;
  double lastSize = 0;
  uint32_t last = 0;
  uint32_t style = 0;
  renvoi_pdf_box box = {0, 0, 0, 0};
};

void transcribe(TextPage &text, const PDFRectangle &area, renvoi_pdf_page &result) {
  int count = 0;
  std::vector<TextWordSelection *> **lines =
      text.getSelectionWords(&area, selectionStyleGlyph, &count);
  if (!lines) {
    return;
  }
  Transcript transcript(result);
  for (int line = 0; line < count; ++line) {
    std::vector<TextWordSelection *> &words = *lines[line];
    for (size_t index = 0; index < words.size(); ++index) {
      const TextWord &word = *words[index]->getWord();
      transcript.add(word, words[index]->getBegin(), words[index]->getEnd());
      if (word.hasSpaceAfter() && index + 1 < words.size()) {
        transcript.addBlank(*words[index + 1]->getWord());
      }
    }
    if (line + 1 < count) {
      transcript.endLine();
    }
    for (TextWordSelection *word : words) {
      delete word;
    }
    delete lines[line];
  }
  gfree(lines);
}

/// Lays out what a device was shown, and writes it down.
void finish(RuledTextDevice &device, renvoi_pdf_page &result) {
  device.endPage();
  TextPage *text = device.takeText();
  transcribe(*text, PDFRectangle(0, 0, result.width, result.height), result);
  text->decRefCnt();
  result.rules = std::move(device.rules);
}

/// Lines that are taken from one page at most.
constexpr size_t mostRules = 50'000;

/// Adds a line through the middle of what reviewers have struck out: such marks are annotations
/// (ISO 32000-1, 12.5.6.10), of which `QuadPoints` gives four corners for each line of text.
void addStrikeOuts(Page &page, std::vector<renvoi_pdf_box> &rules) {
  Object annotations = page.getAnnotsObject();
  if (!annotations.isArray()) {
    return;
  }
  double matrix[6];
  page.getDefaultCTM(matrix, 72, 72, 0, false, true);
  for (int index = 0; index < annotations.arrayGetLength(); ++index) {
    Object annotation = annotations.arrayGet(index);
    if (!annotation.isDict() || !annotation.dictLookup("Subtype").isName("StrikeOut")) {
      continue;
    }
    Object corners = annotation.dictLookup("QuadPoints");
    if (!corners.isArray()) {
      continue;
    }
    for (int first = 0; first + 8 <= corners.arrayGetLength() && rules.size() < mostRules;
         first += 8) {
      renvoi_pdf_box box = {1e9F, 1e9F, -1e9F, -1e9F};
      for (int corner = 0; corner < 8; corner += 2) {
        Object across = corners.arrayGet(first + corner);
        Object up = corners.arrayGet(first + corner + 1);
        if (!across.isNum() || !up.isNum()) {
          return;
        }
        const double x = across.getNum(), y = up.getNum();
        const float left = static_cast<float>(matrix[0] * x + matrix[2] * y + matrix[4]);
        const float top = static_cast<float>(matrix[1] * x + matrix[3] * y + matrix[5]);
        box = {std::min(box.x0, left), std::min(box.y0, top), std::max(box.x1, left),
               std::max(box.y1, top)};
      }
      const float middle = (box.y0 + box.y1) / 2;
      rules.push_back({box.x0, middle - 0.25F, box.x1, middle + 0.25F});
    }
  }
}

/// Counts what a page shows besides text.
class PictureDevice final : public OutputDev {
public:
  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool needNonText() override { return true; }
  void fill(GfxState *) override { ++shapes; }
  void eoFill(GfxState *) override { ++shapes; }
  void drawImageMask(GfxState *, Object *, Stream *, int, int, bool, bool, bool) override {
    ++pictures;
  }
  void drawImage(GfxState *, Object *, Stream *, int, int, GfxImageColorMap *, bool, const int *,
                 bool) override {
    ++pictures;
  }
  void drawMaskedImage(GfxState *, Object *, Stream *, int, int, GfxImageColorMap *, bool,
                       Stream *, int, int, bool, bool) override {
    ++pictures;
  }
  void drawSoftMaskedImage(GfxState *, Object *, Stream *, int, int, GfxImageColorMap *, bool,
                           Stream *, int, int, GfxImageColorMap *, bool) override {
    ++pictures;
  }

  int pictures = 0;
  /// Letters that were turned into outlines are filled shapes.
  int shapes = 0;
};

/// Where memory ends, a page must not quietly be left out: as with every other failed allocation the
/// process ends, and its parent says of which document it was.
[[noreturn]] void outOfMemory() { std::abort(); }

} // namespace

renvoi_pdf *renvoi_pdf_open(const void *bytes, size_t count, renvoi_pdf_status *status) {
  *status = RENVOI_PDF_DAMAGED;
  try {
    auto result = std::make_unique<renvoi_pdf>();
    // poppler's settings are made once and kept; the compiler sees to it that threads wait.
    static GlobalParamsIniter parameters(ignore);
    result->bytes.assign(static_cast<const char *>(bytes), count);
    result->document = std::make_unique<PDFDoc>(new MemStream(
        result->bytes.data(), 0, static_cast<Goffset>(count), Object(objNull)));
    if (!result->document->isOk()) {
      if (result->document->getErrorCode() == errEncrypted) {
        *status = RENVOI_PDF_ENCRYPTED;
      }
      return nullptr;
    }
    result->resources = std::make_unique<DocumentResources>(*result->document);
    *status = RENVOI_PDF_OK;
    return result.release();
  } catch (const std::bad_alloc &) {
    outOfMemory();
  } catch (...) {
    return nullptr;
  }
}

void renvoi_pdf_close(renvoi_pdf *document) {
  if (document) {
    document->resources.reset();
    document->document.reset();
    delete document;
  }
}

int32_t renvoi_pdf_page_count(const renvoi_pdf *document) {
  return document->document->getNumPages();
}

renvoi_pdf_page *renvoi_pdf_read_page(renvoi_pdf *document, int32_t index,
                                      renvoi_pdf_interpreter interpreter) {
  try {
    Page *page = document->document->getPage(index + 1);
    if (!page) {
      return nullptr;
    }
    auto result = std::make_unique<renvoi_pdf_page>();
    const bool isTurned = page->getRotate() == 90 || page->getRotate() == 270;
    result->width = static_cast<float>(isTurned ? page->getCropHeight() : page->getCropWidth());
    result->height = static_cast<float>(isTurned ? page->getCropWidth() : page->getCropHeight());

    RuledTextDevice quick;
    if (interpreter == RENVOI_PDF_QUICK &&
        ContentReader(*document->resources, quick, *page).read()) {
      finish(quick, *result);
    } else {
      RuledTextDevice device;
      std::unique_ptr<Gfx> graphics(page->createGfx(&device, 72, 72, 0, false, true, -1, -1, -1,
                                                    -1, false, nullptr, nullptr));
      page->display(graphics.get());
      finish(device, *result);
    }
    addStrikeOuts(*page, result->rules);
    return result.release();
  } catch (const std::bad_alloc &) {
    outOfMemory();
  } catch (...) {
    return nullptr;
  }
}

void renvoi_pdf_page_free(renvoi_pdf_page *page) { delete page; }

void renvoi_pdf_page_size(const renvoi_pdf_page *page, float *width, float *height) {
  *width = page->width;
  *height = page->height;
}

size_t renvoi_pdf_page_characters(const renvoi_pdf_page *page, const renvoi_pdf_character **first) {
  *first = page->characters.data();
  return page->characters.size();
}

size_t renvoi_pdf_page_styles(const renvoi_pdf_page *page, const renvoi_pdf_style **first) {
  *first = page->styles.data();
  return page->styles.size();
}

size_t renvoi_pdf_page_rules(const renvoi_pdf_page *page, const renvoi_pdf_box **first) {
  *first = page->rules.data();
  return page->rules.size();
}

void renvoi_pdf_dump_page(renvoi_pdf *document, int32_t index) {
  try {
    TextOutputDev device([](void *, const char *, int) {}, nullptr, false, 0, false);
    document->document->displayPage(&device, index + 1, 72, 72, 0, true, false, false);
  } catch (...) {
  }
}

bool renvoi_pdf_shows_pictures(renvoi_pdf *document, int32_t index) {
  try {
    PictureDevice device;
    document->document->displayPage(&device, index + 1, 72, 72, 0, true, false, false);
    return device.pictures > 0 || device.shapes > 50;
  } catch (...) {
    return false;
  }
}

uint8_t *renvoi_pdf_render(renvoi_pdf *document, int32_t index, double dots_per_inch,
                           size_t *count) {
  *count = 0;
  try {
    SplashColor paper = {0xFF, 0xFF, 0xFF, 0};
    SplashOutputDev device(splashModeMono8, 1, false, paper);
    device.startDoc(document->document.get());
    // What the crop box leaves of the page, since text is placed in it too.
    document->document->displayPage(&device, index + 1, dots_per_inch, dots_per_inch, 0, false,
                                    false, false);
    SplashBitmap *bitmap = device.getBitmap();
    if (!bitmap || bitmap->getWidth() <= 0 || bitmap->getHeight() <= 0) {
      return nullptr;
    }
    const size_t width = static_cast<size_t>(bitmap->getWidth());
    const size_t height = static_cast<size_t>(bitmap->getHeight());
    const std::string head =
        "P5\n" + std::to_string(width) + " " + std::to_string(height) + "\n255\n";
    uint8_t *result = new uint8_t[head.size() + width * height];
    memcpy(result, head.data(), head.size());
    for (size_t row = 0; row < height; ++row) {
      memcpy(result + head.size() + row * width,
             bitmap->getDataPtr() + static_cast<ptrdiff_t>(row) * bitmap->getRowSize(), width);
    }
    *count = head.size() + width * height;
    return result;
  } catch (...) {
    return nullptr;
  }
}

void renvoi_pdf_free(uint8_t *bytes) { delete[] bytes; }
