#include "model/formats/outlines/markdownoutline.h"

#include "model/debate/sentences.h"
#include "model/formats/losses.h"
#include "model/formats/outlines/markdownlines.h"
#include "model/formats/outlines/markedtext.h"
#include "model/formats/outlines/stancewords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype deepestHeading = 5; // headings have six levels, and the first is the title

const Room markdownRoom = {{Kind::DebateInfo, {u"title"_s, u"summary"_s}}, {Kind::Issue, {u"text"_s, u"note"_s}},
    {Kind::Topic, {u"name"_s, u"parent"_s}}, {Kind::Claim, {u"text"_s, u"note"_s, u"issue"_s, u"topic"_s}},
    {Kind::Inference, {u"kind"_s, u"premises"_s, u"target"_s}}, {Kind::Source, {u"csl"_s}},
    {Kind::Document, {u"source"_s, u"title"_s, u"mediaType"_s, u"sha256"_s, u"text"_s, u"original"_s}},
    {Kind::Excerpt, {u"document"_s, u"start"_s, u"end"_s, u"exact"_s}},
    {Kind::Statement, {u"claim"_s, u"excerpt"_s, u"source"_s}}};

/// Markdown takes some beginnings for lists, and readers of outlines some for words of ours.
QString atStart(const QString& plain)
{
    static const QString special = u"0123456789+-=:"_s;
    const bool isTaken = !plain.isEmpty()
        && (special.contains(plain[0]) || stanceWordAt(plain).length > 0 || plain.startsWith(u"See ")
            || plain.startsWith(u"Note:") || plain.startsWith(u'—'));
    if (!isTaken)
        return withBackslashes(plain, Marks::Markdown);
    return u"&#%1;"_s.arg(plain[0].unicode())
        + withBackslashes(u'x' + plain.sliced(1), Marks::Markdown).sliced(1); // what follows is at no start
}

class MarkdownWriting {
public:
    explicit MarkdownWriting(const Debate& debate)
        : m_debate(debate)
    {
    }

    Exported write()
    {
        m_tree = treeOf(m_debate, {true, true, true}, m_exported.report);
        m_depths = depthsOf(m_tree);
        const DebateInfo& info = m_debate.info();
        m_text = markdownOutlineMark + u"\n\n# "_s + marked(info.title, info.id) + u'\n';
        if (!info.summary.isEmpty())
            m_text += u'\n' + atStart(checked(info.summary, info.id)) + u'\n';
        nameReferences();
        for (const Section& section : sections())
            write(section);
        reportLosses(m_debate, markdownRoom, m_exported.report);
        reportGroups(m_debate, {Kind::Topic}, m_exported.report);
        reportReferences(m_debate, {u"type"_s, u"URL"_s, u"title"_s}, m_exported.report);
        countEntries(m_tree, m_exported.report);
        m_exported.bytes = m_text.toUtf8();
        return std::move(m_exported);
    }

private:
    void lose(const QString& what, RecordId about) { m_exported.report.lost.push_back({{}, what, about}); }

    QString checked(const QString& text, RecordId about)
    {
        const QString clean = holdable(text);
        if (clean != text)
            lose(Sentences::tr("Characters that a text file cannot hold are lost."), about);
        return clean;
    }
    QString marked(const QString& text, RecordId about)
    {
        return withBackslashes(checked(text, about), Marks::Markdown);
    }

    void nameReferences()
    {
        for (const Entry& entry : m_tree.entries) {
            if (entry.sameAs >= 0)
                m_named.insert(entry.sameAs);
        }
    }
    /// A topic, and the entries that stand in it or below what does.
    struct Section {
        QStringList topic;
        std::vector<int> entries;
    };

    std::vector<Section> sections()
    {
        std::vector<Section> found(1); // what has no topic comes first
        QHash<QStringList, std::size_t> places = {{QStringList(), 0}};
        std::size_t place = 0;
        for (int i = 0; i < static_cast<int>(m_tree.entries.size()); ++i) {
            Entry& entry = m_tree.entries[static_cast<std::size_t>(i)];
            if (entry.topic.size() > deepestHeading) {
                entry.topic = entry.topic.first(deepestHeading);
                lose(Sentences::tr("Its topic is more than five levels deep; it is put into the fifth."),
                    entry.claim.id);
            }
            if (entry.parent < 0 && !places.contains(entry.topic)) {
                places.insert(entry.topic, found.size());
                found.push_back({entry.topic, {}});
            }
            place = entry.parent < 0 ? places.value(entry.topic) : place;
            if (entry.topic != found[place].topic && !entry.isQuestion && entry.sameAs < 0)
                lose(Sentences::tr("It stands under a claim of another topic, and is put into that one."),
                    entry.claim.id);
            found[place].entries.push_back(i);
        }
        return found;
    }
    void write(const Section& section)
    {
        writeHeadings(section.topic);
        if (!section.entries.empty())
            m_text += u'\n';
        for (int entry : section.entries)
            write(entry);
    }
    void writeHeadings(const QStringList& topic)
    {
        qsizetype same = 0;
        while (same < topic.size() && same < m_topic.size() && topic[same] == m_topic[same])
            ++same;
        const bool isAbove = same == topic.size() && !topic.isEmpty();
        for (qsizetype level = isAbove ? same - 1 : same; level < topic.size(); ++level)
            m_text += u"\n#"_s + QString(level + 1, u'#') + u' ' + marked(topic[level], {}) + u'\n';
        m_topic = topic;
    }

    void write(int index)
    {
        const Entry& entry = m_tree.entries[static_cast<std::size_t>(index)];
        const QString indent(2 * m_depths[static_cast<std::size_t>(index)], u' ');
        m_text += indent + u"* "_s + stanceWord(entry);
        if (entry.sameAs >= 0) {
            const QString text = m_tree.entries[static_cast<std::size_t>(entry.sameAs)].claim.text;
            m_text += u"See ["_s + withBackslashes(writable(text).simplified().left(80), Marks::Markdown) + u"](#"_s
                + labelOf(entry.sameAs) + u')';
        } else {
            m_text += atStart(checked(entry.claim.text, entry.claim.id));
        }
        if (m_named.contains(index))
            m_text += u" {#"_s + labelOf(index) + u'}';
        m_text += u'\n';
        writeRest(entry, indent + u"  "_s);
    }
    static QString labelOf(int index) { return u'c' + QString::number(index + 1); }
    void writeRest(const Entry& entry, const QString& indent)
    {
        for (const Reference& reference : entry.references) {
            if (reference.quote.isEmpty())
                m_text += indent + sourceOf(reference, entry.claim.id) + u'\n';
        }
        for (const Reference& reference : entry.references) {
            if (!reference.quote.isEmpty())
                m_text += u'\n' + indent + u"> "_s + atStart(checked(reference.quote, entry.claim.id)) + u'\n' + indent
                    + u"> "_s + sourceOf(reference, entry.claim.id) + u'\n';
        }
        if (!entry.claim.note.isEmpty())
            m_text += u'\n' + indent + u"Note: "_s + marked(entry.claim.note, entry.claim.id) + u"\n\n"_s;
    }
    QString sourceOf(const Reference& reference, RecordId about)
    {
        QString address = checked(reference.url, about);
        address.replace(u' ', u"%20"_s).replace(u'\n', u"%0A"_s).replace(u'<', u"%3C"_s).replace(u'>', u"%3E"_s);
        const QString title = atStart(checked(reference.title, about));
        const QString end = address.isEmpty() ? QString() : u'<' + address + u'>';
        return u"— "_s + title + (title.isEmpty() || end.isEmpty() ? QString() : u" "_s) + end;
    }

    const Debate& m_debate;
    Exported m_exported;
    ArgumentTree m_tree;
    std::vector<int> m_depths;
    QSet<int> m_named; ///< entries that others refer to
    QStringList m_topic; ///< of the section that is being written
    QString m_text;
};

}

Exported writeMarkdownOutline(const Debate& debate)
{
    return MarkdownWriting(debate).write();
}
