#include "views/reader/passage.h"

#include <QJsonDocument>
#include <QMimeData>

static constexpr auto passageType = "application/vnd.counterpoint.passage+json";

QMimeData* draggedPassage(const Passage& passage, const QString& words)
{
    const QJsonObject where{{QStringLiteral("document"), QString::number(passage.document.value)},
        {QStringLiteral("start"), passage.start}, {QStringLiteral("end"), passage.end}};
    auto* data = new QMimeData;
    data->setText(words);
    data->setData(QString::fromLatin1(passageType), QJsonDocument(where).toJson(QJsonDocument::Compact));
    return data;
}

std::optional<Passage> passageIn(const QMimeData& dragged)
{
    if (!dragged.hasFormat(QString::fromLatin1(passageType)))
        return {};
    const QJsonObject where = QJsonDocument::fromJson(dragged.data(QString::fromLatin1(passageType))).object();
    const Passage passage{DocumentId{where.value(QStringLiteral("document")).toString().toLongLong()},
        where.value(QStringLiteral("start")).toInt(-1), where.value(QStringLiteral("end")).toInt(-1)};
    const bool isWhole = passage.document && passage.start >= 0 && passage.start < passage.end;
    return isWhole ? std::optional(passage) : std::nullopt;
}
