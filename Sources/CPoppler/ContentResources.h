#ifndef RENVOI_CONTENT_RESOURCES_H
#define RENVOI_CONTENT_RESOURCES_H

#include <GfxFont.h>
#include <GfxState.h>
#include <PDFDoc.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

class OutputDev;

/// What text and rules depend on in a graphics state dictionary (ISO 32000-1, 8.4.5).
struct GraphicsParameters {
  /// Whether the dictionary asks for more than these.
  bool isPlain = false;
  std::optional<double> lineWidth;
  std::optional<double> fillOpacity;
  std::optional<double> strokeOpacity;
};

enum class ExternalObject : uint8_t { unknown, image, form };

/// What the pages of a document share, read once: poppler reads fonts anew for every page.
class DocumentResources {
public:
  explicit DocumentResources(PDFDoc &document) : document(document) {}

  /// The font of that name at that place; two names are two fonts, as in poppler.
  std::shared_ptr<GfxFont> font(const char *name, Ref place);
  GraphicsParameters parameters(Ref place);
  ExternalObject kind(Ref place);
  /// The bytes of a stream, decoded, behind those that are there. False where they are too many.
  bool append(Stream &stream, std::string &content);

  static GraphicsParameters parameters(const Object &dictionary);

  PDFDoc &document;
  const GfxDeviceGrayColorSpace grey;
  const GfxDeviceRGBColorSpace rgb;
  const GfxDeviceCMYKColorSpace cmyk;

private:
  std::map<std::pair<Ref, std::string>, std::shared_ptr<GfxFont>> fonts;
  std::map<Ref, GraphicsParameters> states;
  std::map<Ref, ExternalObject> objects;
};

/// The resources of a page or a form, by their names there; what is not named there may be in those
/// of the page around it.
class ContentResources {
public:
  ContentResources(DocumentResources &shared, Dict *dictionary, ContentResources *outer);

  /// Colours that are not what they are called: pages of that kind are left to poppler.
  bool replacesDeviceColours() const { return isReplacing; }

  /// NULL, `nullopt` or not plain where there is no such thing, or an unusual one.
  std::shared_ptr<GfxFont> font(std::string_view name);
  GraphicsParameters parameters(std::string_view name);
  const GfxColorSpace *colourSpace(std::string_view name, OutputDev &device, GfxState &state);
  std::optional<Ref> externalObject(std::string_view name);

private:
  template <class Value> using Named = std::vector<std::pair<std::string, Value>>;

  /// An entry of one of the dictionaries, here or further out; not resolved.
  Object entry(Object ContentResources::*group, const std::string &name) const;

  DocumentResources &shared;
  ContentResources *outer;
  Object fontDictionary, stateDictionary, spaceDictionary, objectDictionary;
  Named<std::shared_ptr<GfxFont>> fonts;
  Named<GraphicsParameters> states;
  Named<std::unique_ptr<GfxColorSpace>> spaces;
  bool isReplacing = false;
};

#endif
