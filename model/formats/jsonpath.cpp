#include "model/formats/jsonpath.h"

#include "model/debate/sentences.h"

#include <QStringList>

using namespace Qt::StringLiterals;

static bool isPlainWord(const QString& key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
    });
}

QStringList JsonPath::steps() const
{
    QStringList steps;
    for (const JsonPath* at = this; !at->isTop(); at = at->m_parent)
        steps.prepend(at->m_index < 0 ? at->m_key.toString() : QString::number(at->m_index));
    return steps;
}

QString JsonPath::text() const
{
    if (isTop())
        return {};
    const QString before = m_parent->text();
    if (m_index >= 0)
        return before + u'[' + QString::number(m_index) + u']';
    const QString key = m_key.toString();
    if (!isPlainWord(key))
        return before + u"[\""_s + isolated(key) + u"\"]"_s;
    return before.isEmpty() ? key : QString(before + u'.' + key);
}
