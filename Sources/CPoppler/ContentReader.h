#ifndef RENVOI_CONTENT_READER_H
#define RENVOI_CONTENT_READER_H

#include "ContentResources.h"
#include "ContentTokens.h"
#include "RulePage.h"

#include <Page.h>

#include <string>
#include <vector>

/// Reads what a page of text holds several times as fast as poppler's interpreter: strings are
/// shown and lines are drawn on the same device, so that poppler's layout of the letters follows.
///
/// It knows what pages of text are made of and nothing more. Optional content, patterns, pictures
/// within the content, soft masks, everything damaged: such a page is not read here but by poppler,
/// anew and from its beginning.
class ContentReader {
public:
  ContentReader(DocumentResources &shared, RuledTextDevice &device, Page &page);
  ~ContentReader();

  /// False where the page holds something unusual; what the device holds then is worth nothing.
  bool read();

private:
  /// What `q` keeps and `Q` brings back.
  struct Saved;
  struct Paint {
    const GfxColorSpace *space;
    bool isInk;
  };
  /// A point of the path: `kind` is the operator's letter.
  struct Segment {
    char kind;
    double at[6];
  };

  bool run(const Object &stream, ContentResources &resources);
  bool run(std::string &content, ContentResources &resources);
  bool perform(std::string_view name, const std::vector<ContentToken> &elements);
  bool drawObject(std::string_view name);
  bool drawForm(const Object &form);
  bool beginMarked(const ContentToken &tag, const ContentToken *properties);

  bool showText(std::string_view text);
  bool show(std::string_view text);
  bool show(const std::vector<ContentToken> &elements);
  void setTextMatrix(const double (&matrix)[6]);
  bool setFont(std::string_view name, double size);
  bool setParameters(std::string_view name);

  bool setPaint(Paint &paint, const GfxColorSpace *space, const ContentToken *values, size_t count);
  bool setSpace(Paint &paint, std::string_view name);

  bool addSegment(char kind, const ContentToken *values, size_t count);
  bool paintPath(bool isClosed, bool isFilled, bool isStroked);

  Saved saved() const;
  void restore(const Saved &saved);

  /// The last operands, as many as an operator wants; NULL where one is missing or no number.
  const ContentToken *numbers(size_t count) const;

  DocumentResources &shared;
  RuledTextDevice &device;
  Page &page;
  GfxState state;
  ContentResources *resources = nullptr;
  std::vector<ContentToken> operands;
  std::vector<Saved> stack;
  /// Where the stack began in the content that is being read.
  size_t floor = 0;
  std::vector<Segment> path;
  /// For each mark that is open, whether its letters stand for others.
  std::vector<bool> marks;
  std::vector<int> forms;
  Paint fill, stroke;
  double horizontalPercent = 100;
  bool isInText = false;
  bool hasNewFont = true;
  const bool hasOptionalContent;
};

#endif
