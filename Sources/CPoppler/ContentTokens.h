#ifndef RENVOI_CONTENT_TOKENS_H
#define RENVOI_CONTENT_TOKENS_H

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

/// One object of a content stream (ISO 32000-1, 7.8.2).
struct ContentToken {
  enum Kind : uint8_t {
    number,
    name,
    string,
    /// `bytes` is the text of the key `ActualText`, where the dictionary holds it as a string.
    dictionary,
    /// Numbers and strings, in `ContentTokens::elements`.
    array,
    /// `true`, `false`, `null`: no operator that is read here wants one.
    other,
    operation,
    end,
    /// Something that writers of PDF do not write, or do not write here.
    unusual,
  };

  Kind kind = end;
  bool isInteger = false;
  bool hasText = false;
  double value = 0;
  /// What a name or a string stands for, or the operator's letters.
  std::string_view bytes;
};

/// Cuts a content stream into its objects.
///
/// Strings and names are decoded where they stand: what they mean is never longer than what is
/// written. Numbers are worked out as poppler does it, to the last bit.
class ContentTokens {
public:
  ContentTokens(char *begin, char *end) : position(begin), limit(end) {}

  ContentToken next();

  /// Elements of the array that was read last.
  std::vector<ContentToken> elements;

private:
  ContentToken number();
  ContentToken name();
  ContentToken literal();
  ContentToken hexadecimal();
  ContentToken array();
  ContentToken dictionary(int depth);
  ContentToken word();
  /// What stands in a dictionary, arrays and dictionaries within it included.
  ContentToken value(int depth);
  ContentToken simple();
  bool isAtDictionary() const;
  void skipBlanks();

  char *position;
  char *limit;
};

#endif
