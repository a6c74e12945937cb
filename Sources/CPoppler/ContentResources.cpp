#include "ContentResources.h"

#include <zlib.h>

#include <algorithm>

namespace {

/// A document with more fonts, states or objects than this is read without keeping them.
constexpr size_t mostKept = 512;
/// Names that one page may use; a page with more is left to poppler.
constexpr size_t mostNames = 256;
/// Decoded contents of one page; a page of text holds less than a hundredth of it.
constexpr size_t mostBytes = size_t(32) << 20;

/// Puts a value away; what is in use stays alive without the map.
template <class Map, class Key, class Value>
Value keep(Map &map, Key key, Value value) {
  if (map.size() >= mostKept) {
    map.clear();
  }
  map.emplace(std::move(key), value);
  return value;
}

template <class Named> auto find(Named &named, std::string_view name) {
  return std::find_if(named.begin(), named.end(),
                      [&](const auto &entry) { return entry.first == name; });
}

/// Whether nothing but deflate stands between the stream's bytes and what they mean.
bool isOnlyDeflated(Dict &dictionary) {
  if (!dictionary.lookup("DecodeParms").isNull() || !dictionary.lookup("DP").isNull()) {
    return false;
  }
  const Object filter = dictionary.lookup("Filter");
  if (filter.isArray()) {
    return filter.arrayGetLength() == 1 && filter.arrayGet(0).isName("FlateDecode");
  }
  return filter.isName("FlateDecode");
}

/// Inflates a stream by zlib; false, with nothing appended, where zlib finds fault with it.
bool inflateWhole(Stream &encoded, std::string &content) {
  std::string bytes;
  encoded.fillString(bytes);
  z_stream inflater = {};
  if (inflateInit(&inflater) != Z_OK) {
    return false;
  }
  const size_t start = content.size();
  size_t end = start;
  inflater.next_in = reinterpret_cast<Bytef *>(bytes.data());
  inflater.avail_in = static_cast<uInt>(bytes.size());
  int status = Z_OK;
  while (status == Z_OK && end <= mostBytes) {
    content.resize(end + std::max<size_t>(4096, 4 * bytes.size()));
    inflater.next_out = reinterpret_cast<Bytef *>(content.data() + end);
    inflater.avail_out = static_cast<uInt>(content.size() - end);
    status = inflate(&inflater, Z_NO_FLUSH);
    end = content.size() - inflater.avail_out;
  }
  inflateEnd(&inflater);
  content.resize(status == Z_STREAM_END ? end : start);
  return status == Z_STREAM_END;
}

} // namespace

// MARK: What a document's pages share

std::shared_ptr<GfxFont> DocumentResources::font(const char *name, Ref place) {
  std::pair<Ref, std::string> key(place, name);
  const auto known = fonts.find(key);
  if (known != fonts.end()) {
    return known->second;
  }
  XRef *table = document.getXRef();
  const Object dictionary = table->fetch(place);
  std::shared_ptr<GfxFont> font;
  if (dictionary.isDict()) {
    font = GfxFont::makeFont(table, name, place, dictionary.getDict());
  }
  if (font && !font->isOk()) {
    font.reset();
  }
  return keep(fonts, std::move(key), std::move(font));
}

GraphicsParameters DocumentResources::parameters(Ref place) {
  const auto known = states.find(place);
  if (known != states.end()) {
    return known->second;
  }
  return keep(states, place, parameters(document.getXRef()->fetch(place)));
}

GraphicsParameters DocumentResources::parameters(const Object &dictionary) {
  GraphicsParameters result;
  if (!dictionary.isDict()) {
    return result;
  }
  // A soft mask is drawn, letters and all; a font by reference has no name.
  result.isPlain =
      !dictionary.dictLookup("SMask").isDict() && !dictionary.dictLookup("Font").isArray();
  const auto number = [&](const char *key) -> std::optional<double> {
    const Object value = dictionary.dictLookup(key);
    return value.isNum() ? std::optional<double>(value.getNum()) : std::nullopt;
  };
  result.lineWidth = number("LW");
  result.fillOpacity = number("ca");
  result.strokeOpacity = number("CA");
  return result;
}

ExternalObject DocumentResources::kind(Ref place) {
  const auto known = objects.find(place);
  if (known != objects.end()) {
    return known->second;
  }
  const Object object = document.getXRef()->fetch(place);
  ExternalObject kind = ExternalObject::unknown;
  if (object.isStream()) {
    const Object subtype = object.streamGetDict()->lookup("Subtype");
    kind = subtype.isName("Image")  ? ExternalObject::image
           : subtype.isName("Form") ? ExternalObject::form
                                    : ExternalObject::unknown;
  }
  return keep(objects, place, kind);
}

bool DocumentResources::append(Stream &stream, std::string &content) {
  // What is encrypted has one more filter, which no dictionary names.
  if (document.isEncrypted() || !isOnlyDeflated(*stream.getDict()) ||
      !inflateWhole(*stream.getUndecodedStream(), content)) {
    unsigned char bytes[4096];
    stream.reset();
    while (const int count = stream.doGetChars(sizeof bytes, bytes)) {
      content.append(reinterpret_cast<const char *>(bytes), static_cast<size_t>(count));
      if (content.size() > mostBytes) {
        return false;
      }
    }
    stream.close();
  }
  return content.size() <= mostBytes;
}

// MARK: Names

ContentResources::ContentResources(DocumentResources &shared, Dict *dictionary,
                                   ContentResources *outer)
    : shared(shared), outer(outer) {
  if (outer) {
    isReplacing = outer->isReplacing;
  }
  if (!dictionary) {
    return;
  }
  fontDictionary = dictionary->lookup("Font");
  stateDictionary = dictionary->lookup("ExtGState");
  spaceDictionary = dictionary->lookup("ColorSpace");
  objectDictionary = dictionary->lookup("XObject");
  if (spaceDictionary.isDict()) {
    const Dict &spaces = *spaceDictionary.getDict();
    for (const char *name : {"DefaultGray", "DefaultRGB", "DefaultCMYK"}) {
      isReplacing = isReplacing || !spaces.lookupNF(name).isNull();
    }
  }
}

Object ContentResources::entry(Object ContentResources::*group, const std::string &name) const {
  for (const ContentResources *level = this; level; level = level->outer) {
    if ((level->*group).isDict()) {
      const Object &found = (level->*group).dictLookupNF(name.c_str());
      if (!found.isNull()) {
        return found.copy();
      }
    }
  }
  return Object(objNull);
}

std::shared_ptr<GfxFont> ContentResources::font(std::string_view name) {
  const auto known = find(fonts, name);
  if (known != fonts.end()) {
    return known->second;
  }
  if (fonts.size() >= mostNames) {
    return nullptr;
  }
  std::string key(name);
  const Object found = entry(&ContentResources::fontDictionary, key);
  std::shared_ptr<GfxFont> font;
  if (found.isRef()) {
    font = shared.font(key.c_str(), found.getRef());
  }
  return fonts.emplace_back(std::move(key), std::move(font)).second;
}

GraphicsParameters ContentResources::parameters(std::string_view name) {
  const auto known = find(states, name);
  if (known != states.end()) {
    return known->second;
  }
  if (states.size() >= mostNames) {
    return GraphicsParameters();
  }
  std::string key(name);
  const Object found = entry(&ContentResources::stateDictionary, key);
  const GraphicsParameters parameters = found.isRef() ? shared.parameters(found.getRef())
                                                      : DocumentResources::parameters(found);
  return states.emplace_back(std::move(key), parameters).second;
}

const GfxColorSpace *ContentResources::colourSpace(std::string_view name, OutputDev &device,
                                                   GfxState &state) {
  const auto known = find(spaces, name);
  if (known != spaces.end()) {
    return known->second.get();
  }
  if (spaces.size() >= mostNames) {
    return nullptr;
  }
  std::string key(name);
  Object found = entry(&ContentResources::spaceDictionary, key).fetch(shared.document.getXRef());
  if (found.isNull()) {
    found = Object(objName, key.c_str());
  }
  std::unique_ptr<GfxColorSpace> space(
      GfxColorSpace::parse(nullptr, &found, &device, &state));
  if (space && space->getMode() == csPattern) {
    space.reset();
  }
  return spaces.emplace_back(std::move(key), std::move(space)).second.get();
}

std::optional<Ref> ContentResources::externalObject(std::string_view name) {
  const Object found = entry(&ContentResources::objectDictionary, std::string(name));
  return found.isRef() ? std::optional<Ref>(found.getRef()) : std::nullopt;
}
