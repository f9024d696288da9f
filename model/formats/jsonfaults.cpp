#include "model/formats/jsonfaults.h"

#include "model/debate/sentences.h"

#include <QStringList>

using namespace Qt::StringLiterals;

void JsonFaults::add(const JsonPath& path, const QString& sentence)
{
    if (++m_count > mostKept)
        return;
    const QString name = path.text();
    const TextPosition position = m_text.positionOf(path);
    m_sentences += Sentences::tr("%1 (line %2, column %3): %4")
                       .arg(name.isEmpty() ? Sentences::tr("The whole") : name, QString::number(position.line),
                           QString::number(position.column), sentence);
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
    QString advice = Sentences::tr("Correct it and try again.");
    if (m_sentences.size() > 1)
        advice += u'\n' + Sentences::tr("Also:") + u"\n  "_s + m_sentences.sliced(1).join(u"\n  "_s);
    if (m_count > mostKept)
        advice += u'\n' + Sentences::tr("There is more; these are the first %1.").arg(mostKept);
    return Error{m_sentences.value(0), advice, Error::Kind::Input};
}
