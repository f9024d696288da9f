#include "views/search/fieldtext.h"

#include <QJsonObject>

static QString asText(const QString& value)
{
    return value;
}

static QString asText(const QStringList& value)
{
    return value.join(u'\n');
}

static QString asText(const auto&)
{
    return {};
}

QString fieldText(const Debate& debate, RecordId id, const QString& field)
{
    QString text;
    forEachKind([&]<class R>() {
        const R* record = kindOf<R> == id.kind ? debate.find(id.as<IdOf<R>>()) : nullptr;
        if (!record)
            return;
        forEachField<R>([&](const auto& one) {
            if (field == QLatin1StringView(one.json))
                text = asText(record->*one.member);
        });
        if constexpr (std::is_same_v<R, Source>) {
            if (text.isEmpty())
                text = record->csl.value(field).toString();
        }
    });
    return text;
}
