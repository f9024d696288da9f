#include "model/formats/sadface/sadfaceids.h"

#include <QUuid>

using namespace Qt::StringLiterals;

static const QString ourPrefix = u"63707400-0000-400"_s; // "cpt"
static constexpr qsizetype uuidLength = 36;

QString uuidOf(qint64 key)
{
    const QString digits = u"%1"_s.arg(static_cast<qulonglong>(key), 16, 16, QChar(u'0'));
    return ourPrefix + digits[0] + u"-8"_s + digits.mid(1, 3) + u'-' + digits.mid(4);
}

std::optional<qint64> keyInUuid(const QString& text)
{
    if (!text.startsWith(ourPrefix) || !isUuid(text))
        return std::nullopt;
    bool isNumber = false;
    const QString digits = text[ourPrefix.size()] + text.sliced(ourPrefix.size() + 3, 3) + text.sliced(uuidLength - 12);
    const qint64 key = digits.toLongLong(&isNumber, 16);
    return isNumber && key > 0 ? std::optional(key) : std::nullopt;
}

bool isUuid(const QString& text)
{
    return text.size() == uuidLength && !QUuid::fromString(text).isNull();
}
