#include "model/debate/sentences.h"
#include "model/formats/bibliography/bibfile.h"
#include "model/formats/bibliography/bibinheritance.h"
#include "model/formats/bibliography/bibtex.h"
#include "model/formats/decodedtext.h"
#include "model/formats/bibliography/sourcelist.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

static bool isBiblatex(const BibEntry& entry)
{
    return isBiblatexOnly(entry.type)
        || std::any_of(
            entry.fields.begin(), entry.fields.end(), [](const BibField& field) { return isBiblatexOnly(field.name); });
}

/// Entries that lend fields to others, or list them, and are no works themselves.
static bool isAuxiliary(const BibEntry& entry)
{
    return entry.type == u"string" || entry.type == u"xdata" || entry.type == u"set";
}

static void noteRepeatedKeys(const BibFile& file, Report& report)
{
    QHash<QString, int> lines;
    for (const BibEntry& entry : file.entries) {
        if (entry.type == u"string" || entry.key.isEmpty())
            continue;
        const auto [first, isNew] = std::pair(lines.constFind(entry.key), !lines.contains(entry.key));
        if (isNew)
            lines.insert(entry.key, entry.line);
        else
            report.repaired.push_back({linePlace(entry.line),
                Sentences::tr("The key %1 was used in line %2 already; both entries were read.")
                    .arg(quoted(entry.key), QString::number(*first))});
    }
}

/// The entry's text; one whose brackets do not close is put together from what could be read of it.
static QString originalText(const BibEntry& entry)
{
    if (entry.isClosed)
        return entry.raw.toString();
    QString text = u'@' + entry.type + u'{' + entry.key;
    for (const BibField& field : entry.fields)
        text += u",\n  "_s + field.raw.toString();
    return text + u"\n}"_s;
}

/// Whether entries may be asked for their fields again: others inherit from them.
static bool lendsFields(const BibFile& file)
{
    const auto borrows = [](const BibField& field) { return field.name == u"crossref" || field.name == u"xdata"; };
    return std::ranges::any_of(
        file.entries, [&](const BibEntry& entry) { return std::ranges::any_of(entry.fields, borrows); });
}

Result<Imported> readBibliography(const QByteArray& bytes)
{
    const Result<DecodedText> decoded = decodedText(bytes);
    if (!decoded)
        return decoded.error();
    BibFile file = parseBibFile(decoded->text);
    if (file.isTooLong)
        return Error{Sentences::tr("The file has more than 250,000 entries."),
            Sentences::tr("Split it and import the parts."), Error::Kind::Input};
    Report report{{}, decoded->repaired, file.refused};
    report.repaired.insert(report.repaired.end(), file.repaired.begin(), file.repaired.end());
    noteRepeatedKeys(file, report);
    BibResolution resolution(file, report.repaired);
    const bool areKept = lendsFields(file);
    SourceList sources;
    for (std::size_t i = 0; i < file.entries.size(); ++i) {
        BibEntry& entry = file.entries[i];
        if (entry.type == u"xdata" || entry.type == u"set")
            report.lost.push_back({linePlace(entry.line),
                Sentences::tr("The entry %1 is no work of its own (@%2), so it became no source.")
                    .arg(quoted(entry.key), entry.type)});
        if (isAuxiliary(entry))
            continue;
        QString macros;
        const BibValues values = resolution.values(i, macros);
        sources.add(itemFromBib(entry.type, entry.key, values),
            {isBiblatex(entry) ? u"biblatex"_s : u"bibtex"_s, originalText(entry), macros.trimmed()});
        if (!areKept)
            entry.fields = std::vector<BibField>(); // sources take the room that entries leave
    }
    return sources.imported(
        std::move(report), Sentences::tr("There is no entry in this bibliography: none begins with @ and a type."));
}

bool looksLikeBibliography(QByteArrayView start)
{
    static const QRegularExpression mark(u"(?:^|\\n)[ \\t]*@[ \\t]*[A-Za-z]{3,30}[ \\t]*[{(][^\\n]*(?:[,=]|\\n|$)"_s);
    const QByteArrayView text = start.first(std::min<qsizetype>(start.size(), 4096));
    return text.contains('@') && mark.match(QString::fromLatin1(text)).hasMatch();
}
