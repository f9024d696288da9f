#include "model/formats/arggraph/argsheet.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

bool isArgName(const QString& word)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"[A-Za-z_][A-Za-z0-9_.-]{0,255}"_s));
    return form.match(word).hasMatch();
}

/// XML 1.0, production 2.
static bool isAllowed(char16_t unit)
{
    return unit >= 0x20 ? unit < 0xfffe : unit == '\t' || unit == '\n' || unit == '\r';
}

QString ArgSheet::writable(const QString& text)
{
    QString allowed = text;
    for (qsizetype i = 0; i < allowed.size(); ++i) {
        const bool isPair = allowed[i].isHighSurrogate() && i + 1 < allowed.size() && allowed[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (allowed[i].isSurrogate() || !isAllowed(allowed[i].unicode()))
            allowed[i] = QChar::ReplacementCharacter;
    }
    return allowed;
}

QString ArgSheet::take(const QString& id)
{
    QString free = id;
    for (int further = 2; m_ids.contains(free); ++further)
        free = id + u'.' + QString::number(further);
    m_ids.insert(free);
    return free;
}

void ArgSheet::begin(const QString& id, const QString& topic, const QString& stance)
{
    m_out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<arggraph id=\"" + id.toUtf8() + '"';
    if (!topic.isEmpty())
        m_out += " topic_id=\"" + topic.toUtf8() + '"';
    if (!stance.isEmpty())
        m_out += " stance=\"" + stance.toUtf8() + '"';
    m_out += ">\n";
}

/// As a section where nothing means anything, but for its end and for carriage returns, which readers make line ends.
static QByteArray asCharacters(QString text)
{
    text.replace(u"]]>"_s, u"]]]]><![CDATA[>"_s).replace(u'\r', u"]]>&#13;<![CDATA["_s);
    return "<![CDATA[" + text.toUtf8() + "]]>";
}

QString ArgSheet::addSegment(const QString& text, bool isImplicit)
{
    const QString id = take(u"e%1"_s.arg(++m_segments));
    m_out += "  <edu id=\"" + id.toUtf8() + (isImplicit ? "\" implicit=\"true\">" : "\">") + asCharacters(text)
        + "</edu>\n";
    return id;
}

void ArgSheet::addUnit(const QString& id, bool isOpponents)
{
    m_out += "  <adu id=\"" + id.toUtf8() + "\" type=\"" + (isOpponents ? "opp" : "pro") + "\"/>\n";
}

void ArgSheet::addEdge(const QString& id, const QString& from, const QString& to, ArgEdgeType type)
{
    const QString itsId = id.isEmpty() ? take(u"s%1"_s.arg(++m_edges)) : id;
    m_out += "  <edge id=\"" + itsId.toUtf8() + "\" src=\"" + from.toUtf8() + "\" trg=\"" + to.toUtf8() + "\" type=\""
        + argWordOf(type).toUtf8() + "\"/>\n";
}

QByteArray ArgSheet::end()
{
    return m_out + "</arggraph>\n";
}
