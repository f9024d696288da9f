#include "model/reporting/citing.h"

#include "model/analysis/textcitation.h"
#include "model/debate/editing/structure.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

static constexpr qsizetype longestTitle = 200;

Citing::Citing(const Debate& debate, ReferenceStyle style)
    : m_debate(debate)
    , m_style(style)
{
    for (const ListedReference& one : listedReferences(debate, style)) {
        if (!one.letter.isEmpty())
            m_letters.emplace(one.source, one.letter);
    }
}

QString Citing::anchorOf(SourceId source)
{
    return u"source-"_s + QString::number(source.value);
}

ReportText Citing::source(SourceId source, const QString& locator)
{
    const Source* found = m_debate.find(source);
    if (!found)
        return {};
    m_cited.insert(source);
    const auto letter = m_letters.find(source);
    const QString words
        = textCitation(found->csl, m_style, letter == m_letters.end() ? QString() : letter->second, locator);
    return {{u"("_s}, {printableLine(words, longestTitle), SpanStyle::Plain, true, anchorOf(source)}, {u")"_s}};
}

ReportText Citing::passage(const Excerpt& excerpt)
{
    const Document* document = m_debate.find(excerpt.document);
    if (!document)
        return {};
    const QString place = placeOf(excerpt);
    const QString title = printableLine(document->title, longestTitle);
    ReportText text;
    if (!title.isEmpty())
        text = {{title, SpanStyle::Emphasis, true}, {u" "_s}};
    ReportText cited = source(document->source, place);
    if (cited.empty())
        cited = {{u"("_s + place + u')'}};
    text.insert(text.end(), cited.begin(), cited.end());
    return text;
}

std::vector<ListedReference> Citing::references(bool all) const
{
    std::vector<SourceId> cited(m_cited.begin(), m_cited.end());
    std::ranges::sort(cited);
    if (!all && cited.empty())
        return {};
    return listedReferences(m_debate, m_style, all ? std::vector<SourceId>() : cited);
}

const Citing::Paragraphs& Citing::paragraphsOf(DocumentId id)
{
    const auto [found, isNew] = m_paragraphs.try_emplace(id);
    if (!isNew)
        return found->second;
    const Document& document = *m_debate.find(id);
    found->second.pages = structureOf(document).pages;
    int point = 0;
    bool isInside = false; // of a paragraph: not on an empty line
    int lineEnds = 2;
    for (const QChar unit : document.text) {
        if (unit == u'\n') {
            isInside = ++lineEnds < 2 && isInside;
        } else if (!unit.isSpace()) {
            if (!isInside)
                found->second.starts.push_back(point);
            isInside = true;
            lineEnds = 0;
        }
        point += unit.isLowSurrogate() ? 0 : 1;
    }
    return found->second;
}

QString Citing::placeOf(const Excerpt& excerpt)
{
    const Paragraphs& known = paragraphsOf(excerpt.document);
    const auto before = [&](const std::vector<int>& starts) {
        return static_cast<int>(std::ranges::upper_bound(starts, excerpt.start) - starts.begin());
    };
    if (const int page = before(known.pages); page > 0)
        return u"p. "_s + QString::number(page);
    return u"para. "_s + QString::number(std::max(1, before(known.starts)));
}

static QString oneDate(QString date)
{
    const QChar last = date.isEmpty() ? QChar() : date.back();
    if (last == u'~' || last == u'?' || last == u'%')
        date.chop(1);
    if (last == u'~')
        return Sentences::tr("about %1", "a date").arg(date);
    if (last == u'?')
        return Sentences::tr("perhaps %1", "a date").arg(date);
    if (last == u'%')
        return Sentences::tr("perhaps about %1", "a date").arg(date);
    return date;
}

QString dateForPeople(const QString& edtf)
{
    const QStringList ends = printableLine(edtf, 60).split(u'/');
    if (ends.size() != 2)
        return oneDate(ends.join(u'/'));
    const bool isOpenBefore = ends[0].isEmpty() || ends[0] == u".."_s;
    const bool isOpenAfter = ends[1].isEmpty() || ends[1] == u".."_s;
    if (isOpenBefore || isOpenAfter)
        return isOpenBefore ? Sentences::tr("until %1", "a date").arg(oneDate(ends[1]))
                            : Sentences::tr("since %1", "a date").arg(oneDate(ends[0]));
    return Sentences::tr("%1 to %2", "two dates").arg(oneDate(ends[0]), oneDate(ends[1]));
}
