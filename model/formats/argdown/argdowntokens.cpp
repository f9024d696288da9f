#include "model/formats/argdown/argdowntokens.h"

bool isArgdownRelation(ArgdownPart part)
{
    return part >= ArgdownPart::Supports && part <= ArgdownPart::Contradicts;
}

bool isArgdownContent(ArgdownPart part)
{
    switch (part) {
    case ArgdownPart::Newline:
    case ArgdownPart::RangeStart:
    case ArgdownPart::Link:
    case ArgdownPart::Tag:
    case ArgdownPart::StatementMention:
    case ArgdownPart::ArgumentMention:
    case ArgdownPart::Escaped:
    case ArgdownPart::Special:
    case ArgdownPart::Words:
    case ArgdownPart::Stray:
        return true;
    default:
        return false;
    }
}
