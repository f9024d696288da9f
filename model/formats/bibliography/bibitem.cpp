#include "model/formats/bibliography/bibitem.h"

#include "model/debate/edtf.h"
#include "model/formats/bibliography/bibdates.h"
#include "model/formats/bibliography/bibnames.h"
#include "model/formats/bibliography/csltypes.h"
#include "model/formats/bibliography/latextext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

bool isFieldOfRule(const QString& field)
{
    const auto& rules = bibFieldRules();
    return std::any_of(rules.begin(), rules.end(), [&](const BibFieldRule& rule) { return rule.field == field; });
}

/// The variables that are written under their own names, by those names in lower case.
const QHash<QString, std::pair<QString, BibKind>>& fieldsOfCsl()
{
    static const QHash<QString, std::pair<QString, BibKind>> fields = [] {
        QHash<QString, std::pair<QString, BibKind>> table;
        for (const auto& [kind, how] : {std::pair(CslKind::Names, BibKind::Names), {CslKind::Date, BibKind::Date},
                 {CslKind::Text, BibKind::Text}}) {
            for (const QString& variable : cslVariables(kind)) {
                const QString field = variable.toLower();
                const bool isOwn = groupOfField(field) == field && !isFieldOfRule(field);
                if (isOwn && field != u"number" && field != u"issue" && field != u"publisher")
                    table.insert(field, {variable, how});
            }
        }
        return table;
    }();
    return fields;
}

/// Reads one entry's fields into an item.
class BibItemReader {
public:
    BibItemReader(const QString& type, const BibValues& values)
        : m_type(type)
        , m_values(values)
    {
    }

    QJsonObject read()
    {
        const QString subtype = text(u"entrysubtype"_s);
        const QString known = cslTypeOfBib(m_type, subtype);
        m_item.insert(u"type"_s, known.isEmpty() ? likelyType() : known);
        for (const BibFieldRule& rule : bibFieldRules())
            readField(rule.field, rule.variable, rule.kind);
        readFieldsOfCsl();
        readFurtherEditors();
        readTitle();
        readContainer();
        readNumber();
        readPublisher();
        readDate();
        readGenre();
        readAddress();
        return std::move(m_item);
    }

private:
    QString raw(const QString& field) const
    {
        const auto found = m_values.find(field);
        return found == m_values.end() ? QString() : found->second;
    }
    QString text(const QString& field) const { return fromLatex(raw(field)); }
    QString firstText(std::initializer_list<QString> fields) const
    {
        for (const QString& field : fields) {
            if (const QString found = text(field); !found.isEmpty())
                return found;
        }
        return {};
    }
    QString cslType() const { return m_item.value(u"type"_s).toString(); }
    void put(const QString& variable, const QString& value)
    {
        if (!value.isEmpty())
            m_item.insert(variable, value);
    }

    /// What "misc" and types nobody knows are, by the fields they have.
    QString likelyType() const
    {
        static const std::vector<std::pair<QString, QString>> signs
            = {{u"journal"_s, u"article-journal"_s}, {u"journaltitle"_s, u"article-journal"_s},
                {u"booktitle"_s, u"chapter"_s}, {u"school"_s, u"thesis"_s}, {u"url"_s, u"webpage"_s}};
        for (const auto& [field, type] : signs) {
            if (!raw(field).trimmed().isEmpty())
                return type;
        }
        return raw(u"howpublished"_s).contains(u"\\url{"_s) ? u"webpage"_s : u"document"_s;
    }

    void readField(const QString& field, const QString& variable, BibKind kind)
    {
        const QString latex = raw(field);
        if (latex.trimmed().isEmpty())
            return;
        if (kind == BibKind::Names)
            return readNames(latex, variable);
        if (kind == BibKind::Date) {
            const bool isPlain = isEdtf(latex.trimmed()); // its "~" is no space
            const QJsonObject date = dateFromBib(isPlain ? latex : fromLatex(latex));
            if (!date.isEmpty())
                m_item.insert(variable, date);
            return;
        }
        if (kind == BibKind::Verbatim)
            return put(
                variable, field == u"doi" ? withoutResolver(fromLatexVerbatim(latex)) : fromLatexVerbatim(latex));
        const QString value = fromLatex(latex);
        put(variable, kind == BibKind::Pages ? pages(value) : value);
    }

    static QString withoutResolver(const QString& doi)
    {
        const qsizetype start = doi.indexOf(u"doi.org/"_s);
        return start < 0 ? doi : doi.mid(start + 8);
    }

    static QString pages(QString text)
    {
        return text.replace(u'–', u'-').replace(u'—', u'-').replace(u" - "_s, u"-"_s);
    }

    void readNames(const QString& latex, const QString& variable)
    {
        const bool isFixed = !raw(u"options"_s).remove(u' ').contains(u"useprefix=false"_s);
        QJsonArray names;
        for (const CslName& name : namesFromBib(latex, isFixed))
            names.append(csl::nameObject(name));
        if (!names.isEmpty())
            m_item.insert(variable, names);
    }

    /// BibLaTeX's editors in other roles; redactors are how Zotero's exports name the editors of a series.
    void readFurtherEditors()
    {
        for (const QString& field : {u"editora"_s, u"editorb"_s, u"editorc"_s}) {
            const QString variable = raw(field + u"type"_s) == u"redactor" ? u"collection-editor"_s : u"contributor"_s;
            if (!m_item.contains(variable))
                readField(field, variable, BibKind::Names);
        }
    }

    /// What no field of BibTeX stands for is written under its CSL name, and so read.
    void readFieldsOfCsl()
    {
        for (const auto& [field, latex] : m_values) {
            const auto found = fieldsOfCsl().constFind(field);
            if (found != fieldsOfCsl().constEnd() && !m_item.contains(found->first))
                readField(field, found->first, found->second);
        }
    }

    QString withSubtitle(const QString& main, const QString& sub) const
    {
        const QString title = text(main);
        const QString subtitle = text(sub);
        if (title.isEmpty() || subtitle.isEmpty())
            return title + subtitle;
        return title + (title.back().isPunct() && title.back() != u')' ? u" "_s : u": "_s) + subtitle;
    }
    void readTitle()
    {
        put(u"title"_s, withSubtitle(u"title"_s, u"subtitle"_s));
        if (!m_item.contains(u"title"_s))
            put(u"title"_s, firstText({u"maintitle"_s, u"issuetitle"_s}));
    }

    void readContainer()
    {
        const QString journal = withSubtitle(u"journaltitle"_s, u"journalsubtitle"_s);
        const QString classic = withSubtitle(u"journal"_s, u"journalsubtitle"_s);
        const QString book = withSubtitle(u"booktitle"_s, u"booksubtitle"_s);
        const QString periodical = raw(u"journaltitle"_s).isEmpty() ? classic : journal;
        put(u"container-title"_s,
            isInBook(cslType()) ? (book.isEmpty() ? periodical : book) : (periodical.isEmpty() ? book : periodical));
    }

    void readNumber()
    {
        const QString number = text(u"number"_s);
        const QString issue = text(u"issue"_s);
        put(number.isEmpty() && !issue.isEmpty() ? u"issue"_s : numberVariable(cslType()),
            number.isEmpty() ? issue : number);
        if (!number.isEmpty() && !issue.isEmpty() && !m_item.contains(u"issue"_s))
            put(u"issue"_s, issue);
        put(u"number"_s, m_item.contains(u"number"_s) ? QString() : text(u"articlenumber"_s));
    }

    void readPublisher()
    {
        QString found = text(u"publisher"_s);
        // several publishers are parted like names
        const QStringList parts = raw(u"publisher"_s).contains(u'{') ? QStringList() : found.split(u" and "_s);
        if (parts.size() > 1)
            found = parts.join(u"; "_s);
        put(u"publisher"_s, found.isEmpty() ? firstText({u"institution"_s, u"school"_s, u"organization"_s}) : found);
        put(u"publisher-place"_s, firstText({u"location"_s, u"address"_s}));
    }

    void readDate()
    {
        if (!m_item.contains(u"issued"_s)) {
            const QJsonObject date = dateFromParts(
                isEdtf(raw(u"year"_s)) ? raw(u"year"_s) : text(u"year"_s), text(u"month"_s), text(u"day"_s));
            if (!date.isEmpty())
                m_item.insert(u"issued"_s, date);
        }
        put(u"keyword"_s, firstText({u"keywords"_s, u"keyword"_s}));
        put(u"annote"_s, firstText({u"annotation"_s, u"annote"_s}));
        put(u"language"_s, firstText({u"langid"_s, u"language"_s}));
    }

    void readGenre()
    {
        static const std::map<QString, QString> keys = {{u"phdthesis"_s, u"PhD thesis"_s},
            {u"mathesis"_s, u"Master’s thesis"_s}, {u"mastersthesis"_s, u"Master’s thesis"_s},
            {u"bathesis"_s, u"Bachelor’s thesis"_s}, {u"candthesis"_s, u"Candidate thesis"_s},
            {u"techreport"_s, u"technical report"_s}, {u"resreport"_s, u"research report"_s}};
        const QString genre = m_item.value(u"genre"_s).toString();
        const bool isThesis = genre.isEmpty() && m_type.endsWith(u"thesis");
        if (const auto found = keys.find(isThesis ? m_type : genre); found != keys.end())
            m_item.insert(u"genre"_s, found->second);
    }

    /// An address that stands in "howpublished" or "note" for want of a better place.
    void readAddress()
    {
        for (const QString& field : {u"howpublished"_s, u"note"_s}) {
            const QString latex = raw(field).trimmed();
            const qsizetype start = latex.indexOf(u"\\url{"_s);
            const qsizetype end = start < 0 ? -1 : latex.indexOf(u'}', start);
            if (m_item.contains(u"URL"_s) || (end < 0 && !latex.startsWith(u"http"_s)))
                continue;
            m_item.insert(
                u"URL"_s, end < 0 ? fromLatexVerbatim(latex) : fromLatexVerbatim(latex.mid(start, end + 1 - start)));
            if (field == u"howpublished")
                m_item.remove(u"medium"_s);
        }
    }

    const QString& m_type;
    const BibValues& m_values;
    QJsonObject m_item;
};

}

QJsonObject itemFromBib(const QString& type, const QString& key, const BibValues& values)
{
    QJsonObject item = BibItemReader(type, values).read();
    if (!key.isEmpty())
        item.insert(u"citation-key"_s, key);
    return item;
}
