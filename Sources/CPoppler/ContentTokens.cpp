#include "ContentTokens.h"

#include <cstring>

namespace {

enum : uint8_t { regular, blank, delimiter };

struct Classes {
  uint8_t of[256] = {};
  constexpr Classes() {
    for (unsigned char byte : {0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20}) {
      of[byte] = blank;
    }
    for (unsigned char byte : {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'}) {
      of[byte] = delimiter;
    }
  }
};

constexpr Classes classes;

uint8_t classOf(char byte) { return classes.of[static_cast<unsigned char>(byte)]; }
bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

/// The value of a hexadecimal digit, or -1.
int hexValue(char byte) {
  if (isDigit(byte)) {
    return byte - '0';
  }
  if (byte >= 'A' && byte <= 'F') {
    return byte - 'A' + 10;
  }
  return byte >= 'a' && byte <= 'f' ? byte - 'a' + 10 : -1;
}

ContentToken token(ContentToken::Kind kind, const char *begin = nullptr,
                   const char *end = nullptr) {
  ContentToken result;
  result.kind = kind;
  result.bytes = std::string_view(begin, static_cast<size_t>(end - begin));
  return result;
}

/// Dictionaries and arrays in marked content hold hardly more.
constexpr int deepest = 8;
/// Longer integers do not fit in 32 bits, and are no coordinates.
constexpr int mostDigits = 9;

} // namespace

void ContentTokens::skipBlanks() {
  while (position < limit) {
    if (classOf(*position) == blank) {
      ++position;
    } else if (*position == '%') {
      while (position < limit && *position != '\r' && *position != '\n') {
        ++position;
      }
    } else {
      return;
    }
  }
}

bool ContentTokens::isAtDictionary() const {
  return limit - position >= 2 && position[0] == '<' && position[1] == '<';
}

ContentToken ContentTokens::next() {
  skipBlanks();
  if (position < limit && *position == '[') {
    return array();
  }
  return isAtDictionary() ? dictionary(0) : simple();
}

ContentToken ContentTokens::simple() {
  if (position == limit) {
    return token(ContentToken::end);
  }
  switch (*position) {
  case '0': case '1': case '2': case '3': case '4':
  case '5': case '6': case '7': case '8': case '9':
  case '+': case '-': case '.':
    return number();
  case '/':
    return name();
  case '(':
    return literal();
  case '<':
    return hexadecimal();
  case ')': case '>': case '[': case ']': case '{': case '}':
    return token(ContentToken::unusual);
  default:
    return word();
  }
}

ContentToken ContentTokens::word() {
  const char *const begin = position;
  while (position < limit && classOf(*position) == regular) {
    ++position;
  }
  const ContentToken result = token(ContentToken::operation, begin, position);
  const std::string_view word = result.bytes;
  const bool isConstant = word == "true" || word == "false" || word == "null";
  return isConstant ? token(ContentToken::other) : result;
}

ContentToken ContentTokens::number() {
  const bool isNegative = *position == '-';
  if (isNegative || *position == '+') {
    ++position;
  }
  int whole = 0;
  int digits = 0;
  while (position < limit && isDigit(*position)) {
    if (++digits > mostDigits) {
      return token(ContentToken::unusual);
    }
    whole = whole * 10 + (*position++ - '0');
  }
  ContentToken result = token(ContentToken::number);
  result.value = whole;
  result.isInteger = position == limit || *position != '.';
  if (!result.isInteger) {
    ++position;
    // Adding digit by digit is not the nearest number, but it is poppler's.
    double scale = 0.1;
    for (; position < limit && isDigit(*position); ++position, ++digits) {
      result.value = result.value + scale * (*position - '0');
      scale *= 0.1;
    }
  }
  if (digits == 0 || (position < limit && classOf(*position) == regular)) {
    return token(ContentToken::unusual);
  }
  if (isNegative) {
    result.value = -result.value;
  }
  return result;
}

ContentToken ContentTokens::name() {
  char *const begin = ++position;
  char *end = begin;
  while (position < limit && classOf(*position) == regular) {
    if (*position == '#') {
      const int high = limit - position > 2 ? hexValue(position[1]) : -1;
      const int low = limit - position > 2 ? hexValue(position[2]) : -1;
      if (high < 0 || low < 0 || high + low == 0) {
        return token(ContentToken::unusual);
      }
      *end++ = static_cast<char>(high * 16 + low);
      position += 3;
    } else {
      *end++ = *position++;
    }
  }
  return token(ContentToken::name, begin, end);
}

ContentToken ContentTokens::literal() {
  char *const begin = ++position;
  char *end = begin;
  int open = 1;
  while (position < limit) {
    char byte = *position++;
    if (byte == ')' && --open == 0) {
      return token(ContentToken::string, begin, end);
    }
    if (byte == '(') {
      ++open;
    }
    if (byte != '\\') {
      *end++ = byte;
      continue;
    }
    if (position == limit) {
      break;
    }
    byte = *position++;
    switch (byte) {
    case 'n': *end++ = '\n'; break;
    case 'r': *end++ = '\r'; break;
    case 't': *end++ = '\t'; break;
    case 'b': *end++ = '\b'; break;
    case 'f': *end++ = '\f'; break;
    case '\n': break;
    case '\r':
      if (position < limit && *position == '\n') {
        ++position;
      }
      break;
    case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': {
      int code = byte - '0';
      for (int more = 0; more < 2 && position < limit && *position >= '0' && *position <= '7';
           ++more) {
        code = code * 8 + (*position++ - '0');
      }
      *end++ = static_cast<char>(code);
      break;
    }
    default: *end++ = byte;
    }
  }
  return token(ContentToken::unusual);
}

ContentToken ContentTokens::hexadecimal() {
  char *const begin = ++position;
  char *end = begin;
  int high = -1;
  for (; position < limit; ++position) {
    const char byte = *position;
    if (classOf(byte) == blank) {
      continue;
    }
    if (byte == '>') {
      ++position;
      if (high >= 0) {
        *end++ = static_cast<char>(high * 16);
      }
      return token(ContentToken::string, begin, end);
    }
    const int value = hexValue(byte);
    if (value < 0) {
      break;
    }
    if (high < 0) {
      high = value;
    } else {
      *end++ = static_cast<char>(high * 16 + value);
      high = -1;
    }
  }
  return token(ContentToken::unusual);
}

ContentToken ContentTokens::array() {
  ++position;
  elements.clear();
  for (;;) {
    skipBlanks();
    if (position < limit && *position == ']') {
      ++position;
      return token(ContentToken::array);
    }
    const ContentToken element = simple();
    if (element.kind != ContentToken::number && element.kind != ContentToken::string) {
      return token(ContentToken::unusual);
    }
    elements.push_back(element);
  }
}

ContentToken ContentTokens::dictionary(int depth) {
  position += 2;
  ContentToken result = token(ContentToken::dictionary);
  bool isKnown = false;
  for (;;) {
    skipBlanks();
    if (limit - position >= 2 && position[0] == '>' && position[1] == '>') {
      position += 2;
      return result;
    }
    if (position == limit || *position != '/') {
      return token(ContentToken::unusual);
    }
    const ContentToken key = name();
    const ContentToken entry = value(depth + 1);
    if (key.kind == ContentToken::unusual || entry.kind == ContentToken::unusual) {
      return token(ContentToken::unusual);
    }
    // Of two entries with one key the first counts.
    if (key.bytes == "ActualText" && !isKnown) {
      isKnown = true;
      result.hasText = entry.kind == ContentToken::string;
      result.bytes = entry.bytes;
    }
  }
}

ContentToken ContentTokens::value(int depth) {
  if (depth > deepest) {
    return token(ContentToken::unusual);
  }
  skipBlanks();
  if (isAtDictionary()) {
    return dictionary(depth);
  }
  if (position < limit && *position == '[') {
    ++position;
    for (skipBlanks(); position < limit && *position != ']'; skipBlanks()) {
      if (value(depth + 1).kind == ContentToken::unusual) {
        return token(ContentToken::unusual);
      }
    }
    if (position == limit) {
      return token(ContentToken::unusual);
    }
    ++position;
    return token(ContentToken::other);
  }
  const ContentToken result = simple();
  const bool isValue = result.kind != ContentToken::operation && result.kind != ContentToken::end;
  return isValue ? result : token(ContentToken::unusual);
}
