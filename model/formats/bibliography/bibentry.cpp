#include "model/debate/csl.h"
#include "model/debate/csldate.h"
#include "model/formats/bibliography/bibdates.h"
#include "model/formats/bibliography/bibitem.h"
#include "model/formats/bibliography/bibnames.h"
#include "model/formats/bibliography/csltypes.h"
#include "model/formats/bibliography/latextext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QString braced(const QString& latex)
{
    return u'{' + latex + u'}';
}

/// Writes one item as fields.
class BibEntryWriter {
public:
    BibEntryWriter(const QJsonObject& item, BibDialect dialect)
        : m_item(item)
        , m_dialect(dialect)
        , m_cslType(csl::type(item))
    {
        m_entry.type = bibTypeOfCsl(m_cslType, csl::text(item, u"genre"_s), dialect);
    }

    WrittenEntry write(QStringList* lost)
    {
        if (!m_cslType.isEmpty() && cslTypeOfBib(m_entry.type, {}) != m_cslType)
            writeSubtype();
        for (const BibFieldRule& rule : bibFieldRules()) {
            writeVariable(isClassic() && !rule.classic.isEmpty() ? rule.classic : rule.field, rule.variable, rule.kind);
            if (rule.field == u"title")
                writeTitle(isInBook(m_cslType) ? u"booktitle"_s
                        : isClassic()          ? u"journal"_s
                                               : u"journaltitle"_s,
                    u"container-title"_s);
            else if (rule.field == u"volume")
                writeNumber();
            else if (rule.field == u"location")
                writeVariable(publisherField(m_entry.type), u"publisher"_s, BibKind::Text);
        }
        writeRest();
        if (lost)
            findLost(*lost);
        return std::move(m_entry);
    }

private:
    bool isClassic() const { return m_dialect == BibDialect::BibTeX; }
    void add(const QString& name, const QString& value) { m_entry.fields.push_back({name, value}); }
    QString valueOf(const QString& variable) const
    {
        const QJsonValue value = m_item.value(variable);
        return value.isDouble() ? csl::text(m_item, variable) : value.toString();
    }

    void writeSubtype()
    {
        const bool isPaper = m_cslType == u"article-magazine" || m_cslType == u"article-newspaper";
        add(u"entrysubtype"_s, braced(isPaper ? m_cslType.mid(8) : m_cslType));
    }

    void writeVariable(const QString& field, const QString& variable, BibKind kind)
    {
        m_written.insert(variable);
        if (kind == BibKind::Names)
            return writeNames(field, variable);
        if (kind == BibKind::Date)
            return writeDate(field, variable);
        if (kind == BibKind::Title)
            return writeTitle(field, variable);
        const QString value = valueOf(variable);
        if (value.trimmed().isEmpty())
            return;
        if (kind == BibKind::Verbatim)
            return add(field, braced(toLatexVerbatim(value)));
        QString latex = toLatex(value);
        if (kind == BibKind::Pages)
            latex.replace(u'-', u"--"_s).replace(u"–"_s, u"--"_s).remove(u"{}"_s).replace(u"----"_s, u"--"_s);
        add(field, braced(latex));
    }

    void writeTitle(const QString& field, const QString& variable)
    {
        m_written.insert(variable);
        if (const QString value = valueOf(variable); !value.trimmed().isEmpty())
            add(field, braced(toLatex(value, CaseGuard::Braces)));
    }

    void writeNumber()
    {
        const QString variable = numberVariable(m_cslType);
        writeVariable(u"number"_s, variable, BibKind::Text);
        if (variable != u"issue")
            writeVariable(u"issue"_s, u"issue"_s, BibKind::Text);
        if (variable != u"number")
            writeVariable(u"articlenumber"_s, u"number"_s, BibKind::Text);
    }

    void writeNames(const QString& field, const QString& variable)
    {
        const std::vector<CslName> names = csl::names(m_item, variable);
        if (!names.empty())
            add(field, braced(namesToBib(names, !isClassic())));
    }

    void writeDate(const QString& field, const QString& variable)
    {
        const QJsonObject date = m_item.value(variable).toObject();
        const QString edtf = edtfOf(date);
        const QString words = date.value(u"literal"_s).toString(date.value(u"raw"_s).toString());
        if (edtf.isEmpty() && words.isEmpty())
            return;
        if (!isClassic() || variable != u"issued")
            return add(field, braced(edtf.isEmpty() ? toLatex(words) : edtf));
        const auto start = startOf(date);
        const QString exact = start ? cslDateText(*start) : QString();
        if (edtf.isEmpty() || !start || start->year < 1 || start->year > 9999)
            return add(u"year"_s, braced(edtf.isEmpty() ? toLatex(words) : edtf));
        add(u"year"_s, braced(QString::number(start->year).rightJustified(4, u'0')));
        if (exact != edtf) // which BibTeX passes over, and other programs prefer
            add(u"date"_s, braced(edtf));
        if (exact.isEmpty() || edtf.contains(u'/'))
            return;
        if (start->month > 0)
            add(u"month"_s, monthMacro(start->month));
        if (start->day > 0)
            add(u"day"_s, braced(QString::number(start->day)));
    }

    /// The date if it is a plain year, month and day; seasons and others are told as one text.
    static QString cslDateText(const DateParts& parts)
    {
        QJsonArray list = {parts.year};
        if (parts.month > 0)
            list.append(parts.month);
        if (parts.day > 0)
            list.append(parts.day);
        const bool isPlain = parts.month <= 12 && parts.year > 0 && parts.year < 10000;
        return isPlain ? edtfOf(QJsonObject{{u"date-parts"_s, QJsonArray{list}}}) : QString();
    }

    /// What BibTeX has no field for, under its CSL name: other programs pass over such fields.
    void writeRest()
    {
        for (const CslKind kind : {CslKind::Names, CslKind::Date, CslKind::Text}) {
            for (const QString& variable : cslVariables(kind)) {
                const QString field = variable.toLower();
                if (m_written.contains(variable) || groupOfField(field) != field)
                    continue;
                writeVariable(field, variable,
                    kind == CslKind::Names      ? BibKind::Names
                        : kind == CslKind::Date ? BibKind::Date
                                                : BibKind::Text);
            }
        }
    }

    void findLost(QStringList& lost) const
    {
        for (const QString& variable : m_item.keys()) {
            const bool isCarried = m_written.contains(variable) || variable == u"type" || variable == u"citation-key"
                || variable == u"id";
            if (!isCarried && !m_item.value(variable).isNull())
                lost.append(variable);
        }
    }

    const QJsonObject& m_item;
    BibDialect m_dialect;
    QString m_cslType;
    WrittenEntry m_entry;
    QSet<QString> m_written; ///< variables that have had their turn
};

}

WrittenEntry entryFromItem(const QJsonObject& item, BibDialect dialect, QStringList* lost)
{
    return BibEntryWriter(item, dialect).write(lost);
}
