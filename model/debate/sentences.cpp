#include "model/debate/sentences.h"

static constexpr QChar isolating = u'\u2068';
static constexpr QChar isolatingEnd = u'\u2069';

static bool isUnsafe(QChar c)
{
    const char16_t u = c.unicode();
    const bool isBidiControl = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
    return isBidiControl || c.category() == QChar::Other_Control || c.isNonCharacter();
}

static bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
}

static QString shortened(const QString& text, qsizetype longest)
{
    if (text.size() <= longest && isAscii(text))
        return text;
    QString kept = text.left(longest);
    if (!kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    std::replace_if(
        kept.begin(), kept.end(), [](QChar c) { return c == u'\n' || c == u'\t'; }, QChar(u' '));
    std::replace_if(kept.begin(), kept.end(), isUnsafe, QChar(QChar::ReplacementCharacter));
    return kept.size() < text.size() ? kept.trimmed() + u'…' : kept;
}

QString isolated(const QString& text, qsizetype longest)
{
    return isolating + shortened(text, longest) + isolatingEnd;
}

Quoting::Quoting()
{
    const QString marks = Sentences::tr("“%1”");
    const qsizetype place = marks.indexOf(QLatin1StringView("%1"));
    m_before = marks.left(place) + isolating;
    m_after = isolatingEnd + marks.mid(place + 2);
}

QString Quoting::operator()(const QString& text, qsizetype longest) const
{
    return m_before + shortened(text, longest) + m_after;
}

QString quoted(const QString& text, qsizetype longest)
{
    return Quoting()(text, longest);
}

QString quotedWords(const QString& text, qsizetype longest)
{
    const QString words = text.trimmed();
    const bool hasStop = words.endsWith(u'.') && !words.endsWith(QLatin1StringView(".."));
    return quoted(hasStop ? words.chopped(1) : text, longest);
}
