#include "tests/support/randomsource.h"

#include "model/debate/csl.h"
#include "model/debate/csldate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

class RandomItem {
public:
    RandomItem(QRandomGenerator& random, const RandomItemOptions& options)
        : m_random(random)
        , m_options(options)
    {
    }

    QJsonObject make()
    {
        static const QStringList types
            = {u"article-journal"_s, u"article-newspaper"_s, u"book"_s, u"chapter"_s, u"webpage"_s, u"report"_s,
                u"thesis"_s, u"personal_communication"_s, u"legislation"_s, u"speech"_s, u"manuscript"_s};
        QJsonObject item = {{u"type"_s, pick(types)}, {u"title"_s, title()},
            {u"citation-key"_s, QString(u"key"_s + QString::number(m_random.bounded(1000000)))}};
        if (m_random.bounded(5) > 0)
            item.insert(u"author"_s, names());
        if (m_random.bounded(5) > 0)
            item.insert(u"issued"_s, cslDate(date()));
        for (const QString& variable :
            {u"volume"_s, u"edition"_s, u"publisher"_s, u"publisher-place"_s, u"note"_s, u"genre"_s, u"language"_s})
            maybe(item, variable, phrase(2));
        maybe(item, u"page"_s, u"%1-%2"_s.arg(m_random.bounded(1, 90)).arg(m_random.bounded(91, 900)));
        maybe(item, u"DOI"_s, u"10.5555/a(b)_%1"_s.arg(m_random.bounded(1000)));
        maybe(item, u"URL"_s, u"https://example.org/a_b?c=%1&d=%20#e~f"_s.arg(m_random.bounded(100)));
        if (item.value(u"type"_s) == u"article-journal"_s || item.value(u"type"_s) == u"chapter"_s)
            item.insert(u"container-title"_s, title());
        return item;
    }

private:
    QString pick(const QStringList& list) { return list[m_random.bounded(static_cast<int>(list.size()))]; }
    void maybe(QJsonObject& item, const QString& variable, const QString& value)
    {
        if (m_random.bounded(3) == 0)
            item.insert(variable, value);
    }

    QString word()
    {
        static const QStringList plain
            = {u"market"_s, u"Évora"_s, u"NATO"_s, u"Zähler"_s, u"汉字"_s, u"law's"_s, u"(half)"_s, u"iPhone"_s,
                u"1984"_s, u"and"_s, u"co-operation"_s, u"“quoted”"_s, u"–"_s, u"𝕏"_s, u"e.g."_s, u"Łódź"_s};
        static const QStringList signs = {u"50%"_s, u"A&B"_s, u"#1"_s, u"$5"_s, u"a_b"_s, u"{x}"_s, u"back\\slash"_s,
            u"~1"_s, u"x^2"_s, u"--"_s, u"`tick`"_s, u"$x_1$"_s, u"''"_s, u"@at"_s, u"\"q\""_s, u"a=b,"_s};
        return m_options.hasLatexSigns && m_random.bounded(4) == 0 ? pick(signs) : pick(plain);
    }
    QString phrase(int most)
    {
        QStringList words;
        for (int i = m_random.bounded(1, most + 1); i > 0; --i)
            words += word();
        return words.join(u' ');
    }
    QString title()
    {
        const QString text = phrase(7);
        if (!m_options.hasMarks || m_random.bounded(4) > 0)
            return text;
        static const QStringList marks = {u"i"_s, u"b"_s, u"sup"_s, u"sub"_s};
        const QString mark = pick(marks);
        return text + u" <"_s + mark + u'>' + phrase(2) + u"</"_s + mark + u"> end"_s;
    }
    QString date()
    {
        static const QStringList dates = {u"2015"_s, u"2015-10"_s, u"2015-10-08"_s, u"1850~"_s, u"2015?"_s,
            u"2010/2012"_s, u"2015-10-08/.."_s, u"2015-21"_s, u"199X"_s, u"-0044"_s};
        return pick(dates);
    }

    QJsonArray names()
    {
        QJsonArray list;
        for (int i = m_random.bounded(1, 5); i > 0; --i)
            list.append(csl::nameObject(name()));
        return list;
    }
    CslName name()
    {
        static const QStringList families = {
            u"Weitzer"_s, u"Vallée Poussin"_s, u"de Souza"_s, u"O’Neil"_s, u"李"_s, u"Land-Ek"_s, u"Sand And Rand"_s};
        static const QStringList givens = {u"Ronald"_s, u"A. B."_s, u"Jean-Paul"_s, u"明"_s};
        static const QStringList institutions
            = {u"World Health Organization"_s, u"Barnes and Noble"_s, u"3M"_s, u"others"_s};
        if (m_random.bounded(5) == 0)
            return {.literal = pick(institutions)};
        CslName one = {.family = pick(families), .given = pick(givens)};
        if (m_options.hasNameParts && m_random.bounded(4) == 0)
            one.particle = u"van der"_s;
        else if (m_options.hasNameParts && m_random.bounded(8) == 0)
            one.fixedParticle = u"de la"_s;
        if (m_options.hasNameParts && m_random.bounded(6) == 0)
            one.suffix = u"Jr."_s;
        return one;
    }

    QRandomGenerator& m_random;
    const RandomItemOptions& m_options;
};

}

QJsonObject randomItem(QRandomGenerator& random, const RandomItemOptions& options)
{
    return RandomItem(random, options).make();
}
