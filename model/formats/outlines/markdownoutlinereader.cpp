#include "model/formats/outlines/markdownoutline.h"

#include "model/debate/sentences.h"
#include "model/formats/decodedtext.h"
#include "model/formats/outlines/markdownlines.h"
#include "model/formats/outlines/markedtext.h"
#include "model/formats/outlines/stancewords.h"
#include "model/formats/textstart.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QString plainOf(const QString& marked)
{
    return fromMarked(marked, Marks::Markdown).plain;
}

/// One for each link, whose title are the words up to the next one.
std::vector<Reference> linksIn(const MarkedText& read)
{
    static const QRegularExpression between(u"^\\s+|[\\s,;:]+$"_s);
    std::vector<Reference> found = read.links;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const qsizetype start = i == 0 ? 0 : read.linkStarts[i];
        const qsizetype end = i + 1 < found.size() ? read.linkStarts[i + 1] : read.plain.size();
        found[i].title = read.plain.sliced(start, end - start).remove(between);
    }
    return found;
}

/// "Title <address>", "[Title](address)", an address or a title; more than one link is more than one.
std::vector<Reference> referencesIn(const QString& text)
{
    const qsizetype start = text.lastIndexOf(u'<');
    const MarkedText read = fromMarked(text, Marks::Markdown);
    if (!read.links.empty())
        return linksIn(read);
    if (text.endsWith(u'>') && start >= 0 && !text.endsWith(u"\\>"))
        return {{text.sliced(start + 1).chopped(1), plainOf(text.left(start).trimmed()), {}}};
    const bool isAddress = text.startsWith(u"http") && text.contains(u"://") && !text.contains(u' ');
    return {isAddress ? Reference{text, {}, {}} : Reference{{}, read.plain, {}}};
}

/// Makes a tree of the items of a Markdown text.
class MarkdownTree {
public:
    explicit MarkdownTree(MarkdownLines& lines)
        : m_lines(lines)
    {
        for (int i = 0; i < static_cast<int>(lines.items.size()); ++i) {
            if (const QString& label = lines.items[static_cast<std::size_t>(i)].label; !label.isEmpty())
                m_labels.insert(label, i);
        }
        for (const MarkdownFootnote& footnote : lines.footnotes) {
            if (!m_footnotes.contains(footnote.mark))
                m_footnotes.insert(footnote.mark, &footnote);
        }
    }

    ArgumentTree tree()
    {
        m_tree.info.title = plainOf(m_lines.title);
        m_tree.info.summary = plainOf(m_lines.summary);
        for (const MarkdownItem& item : m_lines.items)
            m_tree.entries.push_back(entryOf(item));
        for (const MarkdownFootnote& footnote : m_lines.footnotes) {
            if (!m_used.contains(&footnote))
                m_lines.report.lost.push_back({linePlace(footnote.line),
                    Sentences::tr("Nothing refers to this source, which was left out: %1").arg(quoted(footnote.text))});
        }
        return std::move(m_tree);
    }

private:
    Entry entryOf(const MarkdownItem& item)
    {
        Entry entry;
        entry.place = linePlace(item.line);
        entry.parent = item.parent;
        for (const QString& name : item.topic)
            entry.topic += plainOf(name);
        const MarkedText note = fromMarked(item.note, Marks::Markdown);
        entry.claim.note = note.plain;
        if (!item.task.isEmpty())
            entry.claim.kept[u"markdown"_s] = QJsonObject{{u"task"_s, item.task}};
        const QString text = withoutStance(item.text, entry);
        if (!refersElsewhere(text, entry))
            readText(text, entry);
        entry.references.insert(entry.references.end(), note.links.begin(), note.links.end());
        for (const auto& [words, from] : item.quotes)
            for (const Reference& reference : quotedFrom(from, plainOf(words)))
                entry.references.push_back(reference);
        return entry;
    }
    /// The first of them is where the words are from.
    static std::vector<Reference> quotedFrom(const QString& from, const QString& words)
    {
        std::vector<Reference> references = referencesIn(from);
        Reference& first = references.front();
        first.quote = words;
        if (first.url.isEmpty() && first.title.isEmpty())
            first.title = Sentences::tr("A source that is not named");
        return references;
    }
    QString withoutStance(const QString& text, Entry& entry) const
    {
        const StanceWord word = stanceWordAt(text);
        const bool hasParent = entry.parent >= 0;
        if (word.length > 0 && (hasParent || word.isQuestion)) {
            entry.bearing = word.bearing;
            entry.isQuestion = word.isQuestion;
            return text.sliced(word.length);
        }
        if (hasParent && m_tree.entries[static_cast<std::size_t>(entry.parent)].isQuestion)
            entry.bearing = EntryBearing::Option;
        return text;
    }
    bool refersElsewhere(const QString& text, Entry& entry)
    {
        static const QRegularExpression see(u"^See \\[.*\\]\\(#([A-Za-z0-9_-]+)\\)$"_s);
        const QRegularExpressionMatch match = see.match(text);
        if (!match.hasMatch())
            return false;
        entry.sameAs = m_labels.value(match.captured(1), -1);
        if (entry.sameAs < 0)
            m_lines.report.lost.push_back({entry.place,
                Sentences::tr("It refers to %1, which is not in the file; it is kept as a claim of its words.")
                    .arg(quoted(match.captured(1))),
                {}});
        return entry.sameAs >= 0;
    }
    void readText(const QString& text, Entry& entry)
    {
        static const QRegularExpression mark(u" ?\\[\\^([^\\]\\s]+)\\]"_s);
        QString without;
        qsizetype at = 0;
        for (auto matches = mark.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const MarkdownFootnote* footnote = m_footnotes.value(match.captured(1));
            if (!footnote)
                continue;
            m_used.insert(footnote);
            for (const Reference& reference : referencesIn(footnote->text))
                entry.references.push_back(reference);
            without += QStringView(text).sliced(at, match.capturedStart() - at);
            at = match.capturedEnd();
        }
        without += QStringView(text).sliced(at);
        MarkedText read = fromMarked(without, Marks::Markdown);
        entry.claim.text = read.plain;
        for (Reference& link : read.links)
            entry.references.push_back(std::move(link));
    }

    MarkdownLines& m_lines;
    QHash<QString, int> m_labels;
    QHash<QString, const MarkdownFootnote*> m_footnotes; ///< by their marks
    QSet<const MarkdownFootnote*> m_used;
    ArgumentTree m_tree;
};

}

bool looksLikeMarkdownOutline(QByteArrayView start)
{
    static const QRegularExpression item(
        u"^ *(?:[*+-]|\\d{1,9}[.)]) +(?:\\[[ xX]\\] +)?(?:Pro|Con|Undercut|Backing|Restates|Question|Supports|Attacks):(?: |$)"_s,
        QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(textAtStart(start));
    return text.startsWith(markdownOutlineMark) || item.match(text).hasMatch();
}

Result<Imported> readMarkdownOutline(const QByteArray& bytes, const Progress& progress)
{
    const Result<DecodedText> decoded = decodedText(bytes);
    if (!decoded)
        return decoded.error();
    MarkdownLines lines = markdownLines(decoded->text);
    if (lines.items.empty())
        return Error{Sentences::tr("This Markdown has no list to read claims from."), {}, Error::Kind::Input};
    lines.report.repaired.insert(lines.report.repaired.begin(), decoded->repaired.begin(), decoded->repaired.end());
    ArgumentTree tree = MarkdownTree(lines).tree();
    makeTopicsOfHeadings(tree, lines.report);
    Result<Imported> imported = debateOf(tree, u"markdown outline"_s, std::move(lines.report), progress);
    if (imported)
        imported->isLocal = true;
    return imported;
}
