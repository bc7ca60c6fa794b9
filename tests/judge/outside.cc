// outside.cc - what simdjson says of a text: a judge that shares no code with the scanner.
//
// In: bytes, padded. Out: 1 for an object or array by RFC 8259, else 0; and the text of member "a" of an object.
#include <cstring>
#include <simdjson.h>

static simdjson::dom::parser parser;

extern "C" int outside_accepts(const char *p, size_t n) {
    simdjson::dom::element doc;
    if (parser.parse(p, n, false).get(doc)) return 0;
    return doc.is_object() || doc.is_array();
}

// Of the text that was accepted last. The length; -1: there is no such member, or it is no string.
extern "C" long outside_member(const char *key, char *out, size_t room) {
    simdjson::dom::element value;
    std::string_view text;
    if (parser.doc.root()[key].get(value) || value.get_string().get(text) || text.size() > room) return -1;
    std::memcpy(out, text.data(), text.size());
    return static_cast<long>(text.size());
}
