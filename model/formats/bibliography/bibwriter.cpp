#include "model/debate/sentences.h"
#include "model/formats/bibliography/bibfile.h"
#include "model/formats/bibliography/bibinheritance.h"
#include "model/formats/bibliography/bibtex.h"
#include "model/formats/bibliography/rewriting.h"
#include "model/formats/bibliography/sourcelist.h"
#include "model/formats/bibliography/unreadfields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Whether an original may stand in a file of this dialect: BibLaTeX reads BibTeX, but not the other way round.
bool isOriginalOf(const Original& original, BibDialect dialect)
{
    return original.format == u"bibtex" || (original.format == u"biblatex" && dialect == BibDialect::BibLaTeX);
}

QString asField(const WrittenField& field)
{
    return field.name + u" = "_s + field.value;
}

QString entryText(const QString& type, const QString& key, const std::vector<QString>& fields)
{
    QString text = u'@' + type + u'{' + key;
    for (const QString& field : fields)
        text += u",\n  "_s + field;
    return text + u"\n}"_s;
}

/// A key without what would end it.
QString safeKey(QString key)
{
    for (const QChar c : u"{}(),\"#%\\~= \t\r\n"_s)
        key.replace(c, u'-');
    return key;
}

QString rewritten(
    const QJsonObject& item, const Original& original, const QString& key, BibDialect dialect, QStringList* lost)
{
    const std::optional<OriginalEntry> read = entryOf(original);
    if (!read)
        return {};
    const BibEntry& entry = read->entry;
    const QJsonObject asRead = itemFromBib(entry.type, entry.key, read->values);
    std::vector<RawField> fields;
    for (const BibField& field : entry.fields)
        fields.push_back({field.name, field.raw.toString()});
    const WrittenEntry now = entryFromItem(item, dialect, lost);
    const WrittenEntry before = entryFromItem(asRead, dialect);
    const bool isSameType = item.value(u"type"_s) == asRead.value(u"type"_s);
    return entryText(isSameType ? entry.type : now.type, key,
        rewrittenFields(fields, before.fields, now.fields, groupOfField, asField));
}

}

/// Whether the entry inherits from one that is not written beside it.
static bool lacksParent(const QString& entry, const QSet<QString>& present)
{
    if (!entry.contains(u"crossref"_s, Qt::CaseInsensitive))
        return false;
    const BibFile file = parseBibFile(entry);
    for (const BibField& field : file.entries.empty() ? std::vector<BibField>() : file.entries.back().fields) {
        if (field.name == u"crossref" && !field.pieces.empty())
            return !present.contains(field.pieces.front().text.trimmed().toString());
    }
    return false;
}

/// The entry's own text with another key; empty if it has none that could be replaced.
static QString withKey(const QString& entry, const QString& key)
{
    const BibFile file = parseBibFile(entry);
    const QString old = file.entries.empty() ? QString() : file.entries.back().key;
    const qsizetype start = old.isEmpty() ? -1 : entry.indexOf(old, entry.indexOf(QRegularExpression(u"[{(]"_s)));
    return start < 0 ? QString() : QString(entry).replace(start, old.size(), key);
}

QString bibEntryText(
    const Source& source, const QString& key, BibDialect dialect, QStringList* lost, const QSet<QString>& present)
{
    const QJsonObject item = withoutOriginal(source.csl);
    const std::optional<Original> original = originalOf(source.csl);
    if (original && isOriginalOf(*original, dialect)) {
        const bool isWhole = isUntouched(source.csl) && !lacksParent(original->entry, present);
        if (isWhole && isOwnKey(source, key))
            return original->entry;
        if (const QString text = isWhole ? withKey(original->entry, safeKey(key)) : QString(); !text.isEmpty())
            return text;
        if (const QString text = rewritten(item, *original, safeKey(key), dialect, lost); !text.isEmpty())
            return text;
    }
    const WrittenEntry entry = entryFromItem(item, dialect, lost);
    std::vector<QString> fields;
    for (const WrittenField& field : entry.fields)
        fields.push_back(asField(field));
    const bool isOfTheOther = original && original->format == u"biblatex";
    std::vector<WrittenField> left;
    for (const WrittenField& field : unreadFields(source)) {
        if (isOfTheOther && std::ranges::find(entry.fields, field.name, &WrittenField::name) == entry.fields.end())
            fields.push_back(asField({field.name, u'{' + field.value + u'}'}));
        else
            left.push_back(field);
    }
    if (lost)
        addUnread(left, *lost);
    return entryText(entry.type, safeKey(key), fields);
}

Exported writeBibliography(const Debate& debate, BibDialect dialect)
{
    Exported exported;
    const std::vector<const Source*> sources = sourcesInOrder(debate);
    const QHash<SourceId, QString> keys = citationKeys(sources);
    const QSet<QString> present(keys.begin(), keys.end());
    QHash<QString, QString> macros; // what each name stands for at this point of the file
    for (const Source* source : sources) {
        const std::optional<Original> original = originalOf(source->csl);
        for (const QString& line :
            original&& isOriginalOf(*original, dialect) ? original->macros.split(u'\n') : QStringList()) {
            QString& known = macros[line.section(u'=', 0, 0).trimmed().toLower()];
            if (!line.isEmpty() && known != line)
                exported.bytes += line.toUtf8() + "\n\n";
            known = line;
        }
        QStringList lost;
        exported.bytes += bibEntryText(*source, keys[source->id], dialect, &lost, present).toUtf8() + "\n\n";
        if (!lost.isEmpty())
            exported.report.lost.push_back(
                {sourcePlace(*source), Sentences::tr("No field can hold %1.").arg(someOf(lost))});
    }
    noteChangedKeys(sources, keys, exported.report);
    reportLosses(debate, exported.report);
    return exported;
}

Exported writeBibtex(const Debate& debate)
{
    return writeBibliography(debate, BibDialect::BibTeX);
}

Exported writeBiblatex(const Debate& debate)
{
    return writeBibliography(debate, BibDialect::BibLaTeX);
}
