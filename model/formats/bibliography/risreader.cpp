#include "model/debate/sentences.h"
#include "model/formats/decodedtext.h"
#include "model/formats/bibliography/ris.h"
#include "model/formats/bibliography/risfile.h"
#include "model/formats/bibliography/sourcelist.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecords = 250000; ///< what is held of so many fits in memory

/// Gathers a RIS file's lines into records.
class RisReader {
public:
    explicit RisReader(DecodedText decoded)
        : m_text(std::move(decoded.text))
    {
        m_report.repaired = std::move(decoded.repaired);
    }

    Result<Imported> read()
    {
        RisLines lines(m_text);
        for (RisLine line; lines.next(line);) {
            take(line);
            if (m_sources.count() > mostRecords)
                return Error{Sentences::tr("The file has more than 250,000 records."),
                    Sentences::tr("Split it and import the parts."), Error::Kind::Input};
        }
        if (!m_tags.empty())
            endWithoutMark();
        if (m_outside > 0)
            m_report.repaired.push_back({linePlace(m_firstOutside),
                Sentences::tr("Lines between records that are no part of any, and were left out: %1.").arg(m_outside)});
        return m_sources.imported(
            std::move(m_report), Sentences::tr("There is no record in this file: none begins with TY."));
    }

private:
    void take(const RisLine& line)
    {
        if (line.tag == u"TY") {
            if (!m_tags.empty())
                endWithoutMark();
            begin(line);
        } else if (m_tags.empty()) {
            passOver(line);
        } else if (line.tag == u"ER") {
            m_end = line.end;
            finish();
        } else if (line.tag.isEmpty()) {
            continueValue(line);
        } else {
            m_tags.push_back({line.tag, line.value.toString()});
            m_end = line.end;
        }
    }

    void begin(const RisLine& line)
    {
        m_start = line.start;
        m_end = line.end;
        m_line = line.number;
        m_tags.push_back({line.tag, line.value.toString()});
    }

    void continueValue(const RisLine& line)
    {
        QString& value = m_tags.back().value;
        if (!line.value.empty()) {
            value += (value.isEmpty() ? u""_s : u"\n"_s) + line.value;
            m_end = line.end;
        }
    }

    /// Text between records is passed over in sum; a tag there is of a record that has no beginning.
    void passOver(const RisLine& line)
    {
        if (line.tag == u"ER" || (line.tag.isEmpty() && line.value.empty()))
            return;
        if (!line.tag.isEmpty() && !m_isOrphaned)
            m_report.lost.push_back(
                {linePlace(line.number), Sentences::tr("A record has no TY at its beginning, so it was not read.")});
        m_isOrphaned = m_isOrphaned || !line.tag.isEmpty();
        if (m_isOrphaned)
            return;
        m_firstOutside = m_outside == 0 ? line.number : m_firstOutside;
        ++m_outside;
    }

    void endWithoutMark()
    {
        m_report.repaired.push_back(
            {linePlace(m_line), Sentences::tr("The record that begins here has no ER at its end.")});
        finish();
    }

    void finish()
    {
        const QString entry = m_text.mid(m_start, m_end - m_start);
        m_sources.add(itemFromRis(m_tags), {u"ris"_s, entry, {}});
        m_tags.clear();
        m_isOrphaned = false;
    }

    QString m_text;
    Report m_report;
    SourceList m_sources;
    std::vector<RisTag> m_tags; ///< of the record that has begun
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    int m_line = 0;
    int m_outside = 0; ///< lines
    int m_firstOutside = 0;
    bool m_isOrphaned = false; ///< within a record that has no TY
};

Done isNoCousin(const QString& text)
{
    static const QRegularExpression webOfScience(
        u"^(?:FN [^\\n]*\\n(?:VR [^\\n]*\\n)?)?PT [JBSP]\\s*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression pubMed(u"^PMID- ?[0-9]"_s, QRegularExpression::MultilineOption);
    const QString start = text.left(4096);
    if (looksLikeRis(start.toUtf8()))
        return {};
    if (webOfScience.match(start).hasMatch())
        return Error{Sentences::tr("This is a file of the Web of Science, not RIS."),
            Sentences::tr("Export it from there as RIS."), Error::Kind::Input};
    if (pubMed.match(start).hasMatch())
        return Error{Sentences::tr("This is a file of PubMed, not RIS."),
            Sentences::tr("Convert it to RIS with a reference manager."), Error::Kind::Input};
    return {};
}

}

Result<Imported> readRis(const QByteArray& bytes)
{
    Result<DecodedText> decoded = decodedText(bytes);
    if (!decoded)
        return decoded.error();
    if (const Done done = isNoCousin(decoded->text); !done)
        return done.error();
    return RisReader(std::move(*decoded)).read();
}

bool looksLikeRis(QByteArrayView start)
{
    static const QRegularExpression mark(u"(?:^|[\\r\\n]|\\x{feff}|\u00ef\u00bb\u00bf)TY {1,2}- ?[A-Z]"_s);
    return mark.match(QString::fromLatin1(start.first(std::min<qsizetype>(start.size(), 4096)))).hasMatch();
}
