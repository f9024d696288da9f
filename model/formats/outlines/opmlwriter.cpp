#include "model/formats/outlines/opml.h"

#include "model/debate/sentences.h"
#include "model/formats/losses.h"
#include "model/formats/outlines/markedtext.h"
#include "model/formats/outlines/opmlwords.h"
#include "model/formats/outlines/stancewords.h"

using namespace Qt::StringLiterals;

namespace {

const Room opmlRoom = {{Kind::DebateInfo, {u"title"_s, u"kept"_s}}, {Kind::Issue, {u"text"_s, u"note"_s}},
    {Kind::Topic, {u"name"_s, u"parent"_s}}, {Kind::Tag, {u"name"_s}},
    {Kind::Claim, {u"title"_s, u"text"_s, u"note"_s, u"issue"_s, u"topic"_s, u"tags"_s, u"kept"_s}},
    {Kind::Inference, {u"kind"_s, u"premises"_s, u"target"_s}}, {Kind::Source, {u"csl"_s}},
    {Kind::Document, {u"source"_s, u"title"_s, u"mediaType"_s, u"sha256"_s, u"text"_s, u"original"_s}},
    {Kind::Excerpt, {u"document"_s, u"start"_s, u"end"_s, u"exact"_s}},
    {Kind::Statement, {u"claim"_s, u"excerpt"_s, u"source"_s}}};

/// What XML cannot hold becomes U+FFFD, too.
QString holdableInXml(const QString& text)
{
    QString clean = holdable(text);
    for (QChar& c : clean) {
        const bool isControl = c < u' ' && c != u'\t' && c != u'\n' && c != u'\r';
        if (isControl || c >= QChar(0xfffe))
            c = QChar::ReplacementCharacter;
    }
    return clean;
}

/// With white space as numbers where a reader would take it for layout.
QString escaped(const QString& text)
{
    QString written;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isAtEnd = at == 0 || at + 1 == text.size();
        const bool isNumber
            = c == u'"' || c == u'<' || c == u'>' || c == u'&' || (c.isSpace() && (c != u' ' || isAtEnd));
        written += isNumber ? QString(u"&#%1;"_s.arg(c.unicode())) : QString(c);
    }
    return written;
}

class OpmlWriting {
public:
    explicit OpmlWriting(const Debate& debate)
        : m_debate(debate)
    {
    }

    Exported write()
    {
        m_tree = treeOf(m_debate, {true, true, true}, m_exported.report);
        m_text = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n"_s;
        writeHead();
        m_text += u"<body>\n"_s;
        const std::vector<int> depths = depthsOf(m_tree);
        for (std::size_t i = 0; i < m_tree.entries.size(); ++i) {
            const int next = i + 1 < depths.size() ? depths[i + 1] : 0;
            write(m_tree.entries[i], depths[i]);
            for (int depth = depths[i]; depth >= next; --depth)
                m_text += u"</outline>\n"_s;
        }
        m_text += u"</body>\n</opml>\n"_s;
        reportLosses(m_debate, opmlRoom, m_exported.report);
        reportGroups(m_debate, {Kind::Topic, Kind::Tag}, m_exported.report);
        reportReferences(m_debate, {u"type"_s, u"URL"_s, u"title"_s}, m_exported.report);
        countEntries(m_tree, m_exported.report);
        m_exported.bytes = m_text.toUtf8();
        return std::move(m_exported);
    }

private:
    void lose(const QString& what, RecordId about) { m_exported.report.lost.push_back({{}, what, about}); }

    void writeHead()
    {
        const DebateInfo& info = m_debate.info();
        m_text += u"<head>\n<generator>"_s + opml::generator + u"</generator>\n<title>"_s + checked(info.title, info.id)
            + u"</title>\n"_s;
        const QJsonObject head = info.kept[u"opml"_s].toObject();
        for (auto value = head.begin(); value != head.end(); ++value) {
            if (isName(value.key()) && value.key() != u"generator")
                m_text += u'<' + value.key() + u'>' + checked(value.value().toString(), info.id) + u"</"_s + value.key()
                    + u">\n"_s;
        }
        if (!info.kept.isEmpty() && (info.kept.size() > 1 || head.isEmpty()))
            lose(Sentences::tr("What other data say of the debate is left out."), info.id);
        m_text += u"</head>\n"_s;
    }
    static bool isName(const QString& name)
    {
        return !name.isEmpty() && !name[0].isDigit() && name[0] != u'-'
            && std::all_of(name.begin(), name.end(),
                [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-'); });
    }
    QString checked(const QString& text, RecordId about)
    {
        const QString clean = holdableInXml(text);
        if (clean != text)
            lose(Sentences::tr("Characters that XML cannot hold are lost."), about);
        return escaped(clean);
    }
    void set(const QString& name, const QString& value, RecordId about)
    {
        if (!value.isEmpty())
            m_text += u' ' + name + u"=\""_s + checked(value, about) + u'"';
    }

    void write(const Entry& entry, int depth)
    {
        const bool isReference = entry.sameAs >= 0;
        const Entry& full = isReference ? m_tree.entries[static_cast<std::size_t>(entry.sameAs)] : entry;
        const Claim& claim = full.claim;
        const qint64 key = entry.isQuestion ? entry.issue.value : claim.id.value;
        const QString id = key ? QString::number(key) : QString();
        m_text += QString(2 * std::min(depth, 20), u' ') + u"<outline text=\""_s
            + checked(stanceWord(entry) + (isReference ? Sentences::tr("See: ") : QString()) + claim.text, claim.id)
            + u'"';
        set(u"counterpointBearing"_s, entry.isQuestion ? u"question"_s : opml::wordOfBearing(entry.bearing), {});
        set(isReference ? u"counterpointSee"_s : u"counterpointId"_s, id, {});
        set(u"counterpointStep"_s, entry.step ? QString::number(entry.step.value) : QString(), {});
        if (entry.isQuestion)
            set(u"_note"_s, claim.note, entry.issue);
        else if (!isReference)
            writeRest(entry);
        m_text += u">\n"_s;
        for (const Reference& reference : entry.references)
            write(reference, claim.id);
    }
    void writeRest(const Entry& entry)
    {
        const Claim& claim = entry.claim;
        set(u"title"_s, claim.title, claim.id);
        set(u"_note"_s, claim.note, claim.id);
        QStringList categories;
        for (const QString& name : entry.topic)
            categories += opml::asCategory(name);
        categories = categories.isEmpty() ? QStringList() : QStringList{u'/' + categories.join(u'/')};
        for (const QString& tag : entry.tags)
            categories += opml::asCategory(tag);
        set(u"category"_s, categories.join(u','), claim.id);
        const QJsonObject kept = claim.kept[u"opml"_s].toObject();
        for (auto value = kept.begin(); value != kept.end(); ++value) {
            if (isName(value.key()) && !opml::isKnown(value.key().toLower()))
                set(value.key(), value.value().toString(), claim.id);
        }
        if (claim.kept.size() > (kept.isEmpty() ? 0 : 1))
            lose(Sentences::tr("What other data say of it is left out."), claim.id);
    }
    void write(const Reference& reference, RecordId about)
    {
        m_text += u"<outline text=\""_s
            + checked(Sentences::tr("Source: ") + (reference.title.isEmpty() ? reference.url : reference.title), about)
            + u"\" type=\"link\" counterpointBearing=\"source\""_s;
        set(u"url"_s, reference.url, about);
        set(u"title"_s, reference.title, about);
        set(u"_note"_s, reference.quote, about);
        m_text += u"/>\n"_s;
    }

    const Debate& m_debate;
    Exported m_exported;
    ArgumentTree m_tree;
    QString m_text;
};

}

Exported writeOpml(const Debate& debate)
{
    return OpmlWriting(debate).write();
}
