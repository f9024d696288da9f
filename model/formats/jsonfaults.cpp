#include "model/formats/jsonfaults.h"

#include "model/debate/sentences.h"

#include <QStringList>

using namespace Qt::StringLiterals;

void JsonFaults::add(const JsonPath& path, const QString& sentence)
{
    if (++m_count <= mostKept)
        m_kept.push_back({path.text(), path.steps(), sentence});
}

static QString nameOfType(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return Sentences::tr("null");
    case QJsonValue::Bool:
        return Sentences::tr("true or false");
    case QJsonValue::Double:
        return Sentences::tr("a number");
    case QJsonValue::String:
        return Sentences::tr("a text");
    case QJsonValue::Array:
        return Sentences::tr("a list");
    case QJsonValue::Object:
        return Sentences::tr("an object");
    default:
        return Sentences::tr("missing");
    }
}

void JsonFaults::addWrongType(const JsonPath& path, const QString& expected, const QJsonValue& found)
{
    add(path, Sentences::tr("This must be %1, but is %2.").arg(expected, nameOfType(found)));
}

Error JsonFaults::error() const
{
    std::vector<QStringList> paths;
    for (const Fault& fault : m_kept)
        paths.push_back(fault.steps);
    const std::vector<TextPosition> positions = m_text.positionsOf(paths);
    QStringList sentences;
    for (std::size_t i = 0; i < m_kept.size(); ++i)
        sentences += Sentences::tr("%1 (line %2, column %3): %4")
                         .arg(m_kept[i].name, QString::number(positions[i].line), QString::number(positions[i].column),
                             m_kept[i].sentence);
    QString advice = Sentences::tr("Correct it and try again.");
    if (sentences.size() > 1)
        advice += u'\n' + Sentences::tr("Also:") + u"\n  "_s + sentences.sliced(1).join(u"\n  "_s);
    if (m_count > mostKept)
        advice += u'\n' + Sentences::tr("There is more; these are the first %1.").arg(mostKept);
    return Error{sentences.value(0), advice, Error::Kind::Input};
}
