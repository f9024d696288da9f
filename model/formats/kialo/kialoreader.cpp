#include "model/formats/kialo/kialo.h"

#include "model/debate/sentences.h"
#include "model/formats/decodedtext.h"
#include "model/formats/kialo/kialolines.h"
#include "model/formats/outlines/markedtext.h"
#include "model/formats/textstart.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Makes a tree of the claims of an export.
class KialoTree {
public:
    explicit KialoTree(const KialoLines& lines)
        : m_lines(lines)
        , m_isUsed(lines.sources.size())
    {
        for (int i = 0; i < static_cast<int>(lines.claims.size()); ++i) {
            if (!m_places.contains(claim(i).path))
                m_places.insert(claim(i).path, i);
        }
        findQuestions();
    }

    ArgumentTree tree(Report& report)
    {
        m_tree.info.title = m_lines.title;
        for (int i = 0; i < static_cast<int>(m_lines.claims.size()); ++i)
            m_tree.entries.push_back(entryOf(i, report));
        for (std::size_t i = 0; i < m_lines.sources.size(); ++i) {
            if (const KialoSource& source = m_lines.sources[i]; !m_isUsed[i])
                report.lost.push_back({linePlace(source.line),
                    Sentences::tr("Nothing refers to this source, which was left out: %1")
                        .arg(quoted(source.address))});
        }
        return std::move(m_tree);
    }

private:
    const KialoClaim& claim(int index) const { return m_lines.claims[static_cast<std::size_t>(index)]; }
    static bool hasStance(const KialoClaim& claim) { return claim.word == u"Pro" || claim.word == u"Con"; }

    /// Discussions of many theses begin with a question, to which the theses are answers.
    void findQuestions()
    {
        std::vector<int> withStance(m_lines.claims.size());
        std::vector<int> children(m_lines.claims.size());
        for (const KialoClaim& claim : m_lines.claims) {
            if (claim.parent < 0)
                continue;
            ++children[static_cast<std::size_t>(claim.parent)];
            withStance[static_cast<std::size_t>(claim.parent)] += hasStance(claim) ? 1 : 0;
        }
        for (std::size_t i = 0; i < m_lines.claims.size(); ++i) {
            const KialoClaim& claim = m_lines.claims[i];
            const bool hasAnswers = claim.parent < 0 && !hasStance(claim) && children[i] > 0 && withStance[i] == 0;
            m_isQuestion.push_back(claim.word == u"Question" || hasAnswers);
        }
    }
    EntryBearing bearingOf(const KialoClaim& claim) const
    {
        if (hasStance(claim))
            return claim.word == u"Pro" ? EntryBearing::Reason : EntryBearing::Objection;
        const bool isAnswer = claim.parent >= 0 && m_isQuestion[static_cast<std::size_t>(claim.parent)];
        return isAnswer ? EntryBearing::Option : EntryBearing::None;
    }
    Entry entryOf(int index, Report& report)
    {
        const KialoClaim& from = claim(index);
        Entry entry;
        entry.parent = from.parent;
        entry.bearing = bearingOf(from);
        entry.isQuestion = m_isQuestion[static_cast<std::size_t>(index)];
        entry.place = linePlace(from.line);
        entry.claim.external = from.path;
        const QString text = from.text.join(u'\n').trimmed();
        if (!refersElsewhere(text, entry, report))
            readText(text, entry);
        return entry;
    }
    bool refersElsewhere(const QString& text, Entry& entry, Report& report)
    {
        static const QRegularExpression here(u"^-> See ((?:\\d{1,9}\\.)+)$"_s);
        static const QRegularExpression elsewhere(
            u"^-> See discussion #(\\d+): ?(.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
        if (const auto match = here.match(text); match.hasMatch() && !entry.isQuestion) {
            entry.sameAs = m_places.value(match.captured(1), -1);
            if (entry.sameAs >= 0)
                return true;
            report.lost.push_back({entry.place,
                Sentences::tr("It refers to %1, which is not in the file; it is kept as a claim of these words.")
                    .arg(match.captured(1))});
        }
        const auto match = elsewhere.match(text);
        if (!match.hasMatch())
            return false;
        readText(match.captured(2), entry);
        entry.claim.kept[u"kialoDiscussion"_s] = match.captured(1);
        report.repaired.push_back({entry.place,
            Sentences::tr("It refers to another discussion, number %1, whose thesis is a claim here.")
                .arg(match.captured(1))});
        return true;
    }
    void readText(const QString& text, Entry& entry)
    {
        const QString marked = withFootnotes(text);
        MarkedText read = fromMarked(marked, Marks::Kialo);
        entry.claim.text = read.plain.trimmed();
        entry.references = std::move(read.links);
        if (!entry.references.empty() && !entry.isQuestion)
            entry.claim.kept[u"kialo"_s] = marked;
    }
    /// With the number of a source become a link to it.
    QString withFootnotes(const QString& text)
    {
        static const QRegularExpression mark(u" ?\\[(\\d{1,9})\\](?!\\()"_s);
        QString marked;
        qsizetype at = 0;
        auto matches = mark.globalMatch(text);
        while (!m_lines.sources.empty() && matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const int number = match.captured(1).toInt();
            if (number < 1 || number > static_cast<int>(m_lines.sources.size()))
                continue;
            const KialoSource& source = m_lines.sources[static_cast<std::size_t>(number - 1)];
            m_isUsed[static_cast<std::size_t>(number - 1)] = true;
            marked += QStringView(text).sliced(at, match.capturedStart() - at);
            marked += footnote(number, {source.address, {}, source.quote}, Marks::Kialo);
            at = match.capturedEnd();
        }
        return marked + QStringView(text).sliced(at);
    }

    const KialoLines& m_lines;
    QHash<QString, int> m_places;
    std::vector<bool> m_isQuestion;
    std::vector<bool> m_isUsed; ///< of each source
    ArgumentTree m_tree;
};

QStringList linesOf(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text.split(u'\n');
}

}

bool looksLikeKialo(QByteArrayView start)
{
    return isKialoHeading(QString::fromUtf8(textAtStart(start).trimmed()));
}

Result<Imported> readKialo(const QByteArray& bytes, const Progress& progress)
{
    const Result<DecodedText> decoded = decodedText(bytes);
    if (!decoded)
        return decoded.error();
    const QStringList lines = linesOf(decoded->text);
    const auto first
        = std::find_if(lines.begin(), lines.end(), [](const QString& line) { return !line.trimmed().isEmpty(); });
    if (first == lines.end() || !isKialoHeading(first->trimmed()))
        return Error{Sentences::tr("This is no discussion of Kialo: line 1 begins neither with “Discussion Title:” nor "
                                   "with “Discussion Name:”."),
            {}, Error::Kind::Input};
    KialoLines taken = kialoLines(lines);
    if (taken.claims.empty())
        return Error{Sentences::tr("This discussion of Kialo has no claim: no line begins with a number such as “1.”."),
            {}, Error::Kind::Input};
    Report report;
    report.repaired = decoded->repaired;
    report.repaired.insert(report.repaired.end(), taken.repaired.begin(), taken.repaired.end());
    report.lost = taken.lost;
    const ArgumentTree tree = KialoTree(taken).tree(report);
    Result<Imported> imported = debateOf(tree, u"kialo/"_s + taken.title, std::move(report), progress);
    if (imported)
        imported->isLocal = taken.title.isEmpty();
    return imported;
}
