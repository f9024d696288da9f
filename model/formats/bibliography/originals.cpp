#include "model/formats/bibliography/originals.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static const QString custom = u"custom"_s;
static const QString member = u"counterpoint"_s;

static QString digestOf(const QJsonObject& item)
{
    const QByteArray text = QJsonDocument(item).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

QJsonObject withoutOriginal(QJsonObject item)
{
    QJsonObject others = item.value(custom).toObject();
    if (!others.contains(member))
        return item;
    others.remove(member);
    if (others.isEmpty())
        item.remove(custom);
    else
        item.insert(custom, others);
    return item;
}

QJsonObject withOriginal(QJsonObject item, const Original& original)
{
    QJsonObject kept = {{u"format"_s, original.format}, {u"entry"_s, original.entry}, {u"digest"_s, digestOf(item)}};
    if (!original.macros.isEmpty())
        kept.insert(u"macros"_s, original.macros);
    QJsonObject others = item.value(custom).toObject();
    others.insert(member, kept);
    item.insert(custom, others);
    return item;
}

static QJsonObject keptIn(const QJsonObject& item)
{
    return item.value(custom).toObject().value(member).toObject();
}

std::optional<Original> originalOf(const QJsonObject& item)
{
    const QJsonObject kept = keptIn(item);
    if (!kept.contains(u"entry"_s))
        return std::nullopt;
    return Original{
        kept.value(u"format"_s).toString(), kept.value(u"entry"_s).toString(), kept.value(u"macros"_s).toString()};
}

bool isUntouched(const QJsonObject& item)
{
    const QString digest = keptIn(item).value(u"digest"_s).toString();
    return !digest.isEmpty() && digest == digestOf(withoutOriginal(item));
}
