#include "model/formats/outlines/opml.h"

#include "model/debate/sentences.h"
#include "model/formats/decodedtext.h"
#include "model/formats/limits.h"
#include "model/formats/outlines/opmlwords.h"
#include "model/formats/outlines/stancewords.h"
#include "model/formats/outlines/tagscanner.h"
#include "model/formats/textstart.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

class OpmlReading {
public:
    OpmlReading(const QString& text, Report& report)
        : m_scanner(text)
        , m_lines(text)
        , m_report(report)
    {
    }

    Result<ArgumentTree> tree()
    {
        for (auto token = m_scanner.next(); token != TagScanner::Token::Finish; token = m_scanner.next()) {
            if (token == TagScanner::Token::Start)
                begin();
            else if (token == TagScanner::Token::End)
                end();
            else if (!m_field.isEmpty())
                m_words += m_scanner.text();
            if (m_open.size() > deepestNesting)
                return Error{Sentences::tr("In %1: outlines are nested deeper than 1,000 levels.").arg(place()), {},
                    Error::Kind::Input};
        }
        if (!m_isOpml)
            return Error{Sentences::tr("This is no OPML: it has no element of that name."), {}, Error::Kind::Input};
        if (m_scanner.isBroken() || !m_open.empty())
            m_report.lost.push_back({place(), Sentences::tr("The file ends before its last entry does."), {}});
        resolve();
        return std::move(m_tree);
    }
    bool isOurs() const { return m_isOurs; }

private:
    QString place() { return linePlace(m_lines.lineAt(m_scanner.position())); }

    void begin()
    {
        const QString& name = m_scanner.name();
        if (name == u"opml") {
            m_open.clear(); // one document after another
            m_isOpml = true;
        } else if (name == u"head" || name == u"body") {
            m_isHead = name == u"head" && !m_scanner.isEmpty();
        } else if (name == u"outline" && m_isOpml) {
            beginOutline();
        } else if (m_isHead && !m_scanner.isEmpty()) {
            m_field = name;
            m_written = m_scanner.written();
            m_words.clear();
        }
    }
    void end()
    {
        const QString& name = m_scanner.name();
        if (name == u"outline" && !m_open.empty())
            m_open.pop_back();
        else if (name == u"outline" || name == u"head" || name == u"opml" || name == u"body" || name == m_field)
            endPart(name);
        else
            m_report.repaired.push_back({place(), Sentences::tr("An end tag has no beginning."), {}});
    }
    void endPart(const QString& name)
    {
        if (name == m_field)
            endField();
        m_isHead = m_isHead && name != u"head";
        if ((name == u"body" || name == u"opml") && !m_open.empty()) {
            m_report.repaired.push_back({place(), Sentences::tr("Entries have no end tag."), {}});
            m_open.clear();
        }
    }
    void endField()
    {
        const QString value = m_words.simplified();
        QJsonObject head = m_tree.info.kept.value(u"opml"_s).toObject();
        const bool isTitle = m_field == u"title";
        const bool isOurGenerator = m_field == u"generator" && value == opml::generator;
        const QString before = isTitle ? m_tree.info.title.simplified() : head.value(m_written).toString();
        if (!before.isEmpty() && !value.isEmpty() && before != value)
            m_report.lost.push_back(
                {place(), Sentences::tr("A second value of %1 was left out.").arg(quoted(m_written)), {}});
        else if (isTitle && before.isEmpty())
            m_tree.info.title = m_isOurs ? m_words : value;
        else if (!isTitle && !value.isEmpty() && !isOurGenerator)
            head[m_written] = value;
        m_isOurs = m_isOurs || isOurGenerator;
        if (!head.isEmpty())
            m_tree.info.kept[u"opml"_s] = head;
        m_field.clear();
    }

    void beginOutline()
    {
        QHash<QString, QString> values;
        QJsonObject rest;
        for (const TagScanner::Attribute& one : m_scanner.attributes()) {
            values.insert(one.name, one.value);
            if (!opml::isKnown(one.name))
                rest[one.written] = one.value;
        }
        int here = m_open.empty() ? -1 : m_open.back();
        if (values.value(opml::bearing) == u"source" && here >= 0)
            m_tree.entries[static_cast<std::size_t>(here)].references.push_back(referenceIn(values));
        else
            here = addEntry(values, rest);
        if (!m_scanner.isEmpty())
            m_open.push_back(here);
    }
    static Reference referenceIn(const QHash<QString, QString>& values)
    {
        return {values.value(u"url"_s), values.value(u"title"_s), values.value(u"_note"_s)};
    }
    int addEntry(const QHash<QString, QString>& values, const QJsonObject& rest)
    {
        Entry entry;
        entry.place = place();
        entry.parent = m_open.empty() ? -1 : m_open.back();
        entry.claim.note = values.value(u"_note"_s);
        const QString title = values.value(u"title"_s);
        entry.claim.text = values.value(u"text"_s);
        const bool isOurs = values.contains(opml::bearing);
        if (isOurs)
            readOurs(entry, values);
        else
            readTheirs(entry, values);
        if (!rest.isEmpty())
            entry.claim.kept[u"opml"_s] = rest;
        readCategories(entry, values.value(u"category"_s), isOurs);
        const int index = static_cast<int>(m_tree.entries.size());
        if (!values.value(opml::id).isEmpty() && values.value(opml::see).isEmpty())
            m_ids.insert(values.value(opml::id), index);
        m_sees.push_back(values.value(opml::see));
        m_tree.entries.push_back(std::move(entry));
        return index;
    }
    void readOurs(Entry& entry, const QHash<QString, QString>& values)
    {
        entry.bearing = opml::bearingCalled(values.value(opml::bearing));
        entry.isQuestion = values.value(opml::bearing) == u"question";
        entry.claim.title = values.value(u"title"_s);
        entry.claim.id = ClaimId{std::max<qint64>(0, values.value(opml::id).toLongLong())};
        entry.issue = IssueId{entry.claim.id.value};
        entry.step = InferenceId{std::max<qint64>(0, values.value(opml::step).toLongLong())};
        entry.claim.text.remove(0, stanceWord(entry).size());
    }
    void readTheirs(Entry& entry, const QHash<QString, QString>& values)
    {
        const QString title = values.value(u"title"_s).trimmed();
        QString text = entry.claim.text.trimmed().isEmpty() ? title : entry.claim.text.trimmed();
        if (text != title && !title.isEmpty())
            entry.claim.title = title;
        const StanceWord word = stanceWordAt(text);
        entry.bearing = entry.parent < 0 && !word.isQuestion ? EntryBearing::None : word.bearing;
        entry.isQuestion = word.isQuestion;
        entry.claim.text = entry.bearing != EntryBearing::None || entry.isQuestion ? text.sliced(word.length) : text;
        if (entry.bearing == EntryBearing::None && entry.parent >= 0
            && m_tree.entries[static_cast<std::size_t>(entry.parent)].isQuestion)
            entry.bearing = EntryBearing::Option;
        for (const QString& name : {u"url"_s, u"xmlurl"_s, u"htmlurl"_s}) {
            if (const QString url = values.value(name); !url.isEmpty())
                entry.references.push_back({url, {}, {}});
        }
        if (const QString type = values.value(u"type"_s).toLower(); type == u"include" || type == u"link")
            m_report.repaired.push_back({entry.place,
                Sentences::tr("It points to another file, which is named as a source and was not read."), {}});
    }
    /// "/topic/topic" and "tag", between commas.
    static void readCategories(Entry& entry, const QString& categories, bool isOurs)
    {
        for (const QString& category : categories.split(u',', Qt::SkipEmptyParts)) {
            const QString one = isOurs ? category : category.trimmed();
            const bool isPath = one.startsWith(u'/');
            const QStringList names = (isPath ? one.sliced(1) : one).split(u'/', Qt::SkipEmptyParts);
            QStringList plain;
            for (const QString& name : names)
                plain += isOurs ? opml::fromCategory(name) : name;
            if (isPath && entry.topic.isEmpty())
                entry.topic = plain;
            else if (!plain.isEmpty())
                entry.tags += plain.join(u'/');
        }
    }
    void resolve()
    {
        for (std::size_t i = 0; i < m_sees.size(); ++i) {
            if (m_sees[i].isEmpty())
                continue;
            Entry& entry = m_tree.entries[i];
            entry.sameAs = m_ids.value(m_sees[i], -1);
            if (entry.sameAs < 0)
                m_report.lost.push_back({entry.place,
                    Sentences::tr("It refers to an entry that is not in the file; it is kept as a claim of its words."),
                    {}});
        }
    }

    TagScanner m_scanner;
    LineCounter m_lines;
    Report& m_report;
    ArgumentTree m_tree;
    std::vector<int> m_open; ///< entries that have begun
    QHash<QString, int> m_ids;
    std::vector<QString> m_sees; ///< for each entry
    QString m_field; ///< of the head
    QString m_written; ///< its name, as the file has it
    QString m_words;
    bool m_isOpml = false;
    bool m_isHead = false;
    bool m_isOurs = false;
};

}

bool looksLikeOpml(QByteArrayView start)
{
    static const QRegularExpression root(u"^(?:<\\?[^>]*>\\s*+|<!--.*?-->\\s*+|<!DOCTYPE[^>]*>\\s*+)*+<opml\\b"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    return root.match(QString::fromUtf8(textAtStart(start).trimmed())).hasMatch();
}

Result<Imported> readOpml(const QByteArray& bytes, const Progress& progress)
{
    const Result<DecodedText> decoded = decodedText(bytes);
    if (!decoded)
        return decoded.error();
    Report report;
    report.repaired = decoded->repaired;
    OpmlReading reading(decoded->text, report);
    Result<ArgumentTree> tree = reading.tree();
    if (!tree)
        return tree.error();
    if (!reading.isOurs())
        makeTopicsOfHeadings(*tree, report);
    Result<Imported> imported = debateOf(*tree, u"opml"_s, std::move(report), progress);
    if (imported)
        imported->isLocal = !reading.isOurs();
    return imported;
}
