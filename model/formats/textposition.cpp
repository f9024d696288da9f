#include "model/formats/textposition.h"

static bool isInsideCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

TextPosition positionAt(QByteArrayView utf8, qsizetype offset)
{
    TextPosition position;
    for (qsizetype i = 0; i < std::min(offset, utf8.size()); ++i) {
        const bool isHalfOfLineEnd = utf8[i] == '\r' && i + 1 < utf8.size() && utf8[i + 1] == '\n';
        if (utf8[i] == '\n' || (utf8[i] == '\r' && !isHalfOfLineEnd))
            position = {position.line + 1, 1};
        else if (!isInsideCharacter(utf8[i]))
            ++position.column;
    }
    return position;
}
