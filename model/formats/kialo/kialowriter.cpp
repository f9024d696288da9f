#include "model/formats/kialo/kialo.h"

#include "model/debate/sentences.h"
#include "model/formats/losses.h"
#include "model/formats/outlines/markedtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const Room room = {{Kind::DebateInfo, {u"title"_s}}, {Kind::Issue, {u"text"_s}},
    {Kind::Claim, {u"text"_s, u"issue"_s, u"external"_s, u"kept"_s}},
    {Kind::Inference, {u"kind"_s, u"premises"_s, u"target"_s}}, {Kind::Source, {u"csl"_s}},
    {Kind::Document, {u"source"_s, u"title"_s, u"mediaType"_s, u"sha256"_s, u"text"_s, u"original"_s}},
    {Kind::Excerpt, {u"document"_s, u"start"_s, u"end"_s, u"exact"_s}},
    {Kind::Statement, {u"claim"_s, u"excerpt"_s, u"source"_s}}};

class KialoWriting {
public:
    explicit KialoWriting(const Debate& debate)
        : m_debate(debate)
    {
    }

    Exported write()
    {
        m_tree = treeOf(m_debate, {}, m_exported.report);
        m_text = u"Discussion Title: "_s + writable(m_tree.info.title).replace(u'\n', u' ') + u'\n';
        if (writable(m_tree.info.title).replace(u'\n', u' ') != m_tree.info.title)
            lose(Sentences::tr("The title has line breaks, or characters that a line cannot hold."), m_tree.info.id);
        number();
        for (std::size_t i = 0; i < m_tree.entries.size(); ++i)
            write(i);
        reportLosses(m_debate, room, m_exported.report);
        tellOfOrigins();
        reportReferences(m_debate, {u"type"_s, u"URL"_s}, m_exported.report);
        countEntries(m_tree, m_exported.report);
        m_exported.bytes = m_text.toUtf8();
        return std::move(m_exported);
    }

private:
    void lose(const QString& what, RecordId about) { m_exported.report.lost.push_back({{}, what, about}); }

    void number()
    {
        int roots = 0;
        std::vector<int> children(m_tree.entries.size());
        for (const Entry& entry : m_tree.entries) {
            const auto parent = static_cast<std::size_t>(std::max(entry.parent, 0));
            const QString before = entry.parent < 0 ? QString() : m_paths[static_cast<qsizetype>(parent)];
            const int last = entry.parent < 0 ? ++roots : ++children[parent];
            m_paths.push_back(before + QString::number(last) + u'.');
        }
    }
    void write(std::size_t index)
    {
        const Entry& entry = m_tree.entries[index];
        if (entry.parent < 0)
            m_text += u'\n';
        m_text += m_paths[static_cast<qsizetype>(index)] + u' ';
        if (entry.bearing == Bearing::Reason || entry.bearing == Bearing::Objection)
            m_text += entry.bearing == Bearing::Reason ? u"Pro: "_s : u"Con: "_s;
        if (entry.sameAs >= 0)
            m_text += u"-> See "_s + m_paths[entry.sameAs];
        else
            writeClaim(entry);
        m_text += u'\n';
    }
    void writeClaim(const Entry& entry)
    {
        const Claim& claim = entry.claim;
        const QString plain = writable(claim.text);
        if (plain != claim.text)
            lose(Sentences::tr("White space at its ends, or characters that a text file cannot hold, are lost."),
                claim.id);
        const QString discussion = claim.kept[u"kialoDiscussion"_s].toString();
        if (!discussion.isEmpty())
            m_text += u"-> See discussion #%1: "_s.arg(discussion);
        m_text += inLines(marked(entry, plain));
    }
    /// The words as Kialo marked them, if they are still the claim's, and the links that these do not have.
    QString marked(const Entry& entry, const QString& plain)
    {
        const QString kept = writable(entry.claim.kept[u"kialo"_s].toString());
        const MarkedText before = fromMarked(kept, Marks::Kialo);
        const bool isUnchanged = !kept.isEmpty() && before.plain == plain;
        QString text = isUnchanged ? kept : withBackslashes(plain, Marks::Kialo);
        for (Reference reference : entry.references) {
            reference.quote = writable(reference.quote);
            const auto isSame = [&](const Reference& one) {
                return one.url == (reference.url.isEmpty() ? reference.title : reference.url)
                    && one.quote == reference.quote;
            };
            if (isUnchanged && std::any_of(before.links.begin(), before.links.end(), isSame))
                continue;
            if (reference.url.isEmpty())
                reference.url = reference.title;
            text += footnote(++m_footnotes, reference, Marks::Kialo);
        }
        return text;
    }
    /// So that no line of it is taken for a claim, a stance or a reference.
    static QString inLines(QString text)
    {
        static const QRegularExpression number(u"^(\\d+)\\."_s, QRegularExpression::MultilineOption);
        static const QRegularExpression word(u"^(Pro|Con|Thesis|Question):"_s);
        text.replace(number, u"\\1\\."_s);
        text.replace(word, u"\\1\\:"_s);
        if (text.startsWith(u"-> See"))
            text.prepend(u'\\');
        return text;
    }
    void tellOfOrigins()
    {
        for (std::size_t i = 0; i < m_tree.entries.size(); ++i) {
            const Entry& entry = m_tree.entries[i];
            const QStringList kept = entry.claim.kept.keys();
            const bool isKnown = std::all_of(kept.begin(), kept.end(),
                [](const QString& key) { return key == u"kialo" || key == u"kialoDiscussion"; });
            if (!isKnown)
                lose(Sentences::tr("What other data say of it is left out."), entry.claim.id);
            if (!entry.claim.external.isEmpty() && entry.claim.external != m_paths[static_cast<qsizetype>(i)])
                lose(Sentences::tr("Its identifier in other data is left out."), entry.claim.id);
        }
    }

    const Debate& m_debate;
    Exported m_exported;
    ArgumentTree m_tree;
    QStringList m_paths;
    QString m_text;
    int m_footnotes = 0;
};

}

Exported writeKialo(const Debate& debate)
{
    return KialoWriting(debate).write();
}
