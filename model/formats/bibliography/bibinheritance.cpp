#include "model/formats/bibliography/bibinheritance.h"

#include "model/debate/sentences.h"
#include "model/formats/decodedtext.h"

#include <QSet>

using namespace Qt::StringLiterals;

static constexpr qsizetype longestMacros = 4000; ///< UTF-16 units of definitions kept with an entry
static constexpr int mostLevels = 8; ///< of parents and of shared data; real files have two

BibResolution::BibResolution(const BibFile& file, std::vector<Remark>& repaired)
    : m_file(file)
    , m_repaired(repaired)
{
    for (std::size_t i = 0; i < file.entries.size(); ++i) {
        const BibEntry& entry = file.entries[i];
        if (entry.type != u"string" && !entry.key.isEmpty() && !m_byKey.contains(entry.key))
            m_byKey.insert(entry.key, i);
    }
    defineMacros();
}

void BibResolution::defineMacros()
{
    static const QStringList months = {u"January"_s, u"February"_s, u"March"_s, u"April"_s, u"May"_s, u"June"_s,
        u"July"_s, u"August"_s, u"September"_s, u"October"_s, u"November"_s, u"December"_s};
    for (const QString& month : months)
        m_macros.insert(month.left(3).toLower(), {month, false});
    for (const BibEntry& entry : m_file.entries) {
        if (entry.type != u"string")
            continue;
        for (const BibField& field : entry.fields)
            m_macros.insert(
                field.name, {expanded(field, entry.line, nullptr).replace(u'\n', u' ').remove(u'\r'), true});
    }
}

QString BibResolution::expanded(const BibField& field, int line, QString* macros)
{
    QString value;
    for (const BibPiece& piece : field.pieces) {
        const QString word = piece.isWord ? piece.text.toString().toLower() : QString();
        const auto macro = m_macros.constFind(word);
        if (!piece.isWord || macro == m_macros.constEnd()) {
            value += piece.text;
            if (piece.isWord && !word.isEmpty() && !word[0].isDigit())
                m_repaired.push_back({linePlace(line),
                    Sentences::tr("The name %1 stands for no @string; it was taken as a word.")
                        .arg(quoted(piece.text.toString()))});
            continue;
        }
        m_budget -= macro->value.size();
        if (m_budget < 0 && !m_isSpent)
            m_repaired.push_back({linePlace(line),
                Sentences::tr(
                    "From here on, @string and inherited fields would add more than 64 MB and were left out.")});
        m_isSpent = m_budget < 0;
        value += m_isSpent ? piece.text.toString() : macro->value;
        const QString definition = u"@string{"_s + word + u" = {"_s + macro->value + u"}}"_s;
        const bool isWanted = macros && macro->isOfFile && macros->size() + macro->value.size() < longestMacros;
        if (isWanted && !macros->contains(definition))
            *macros += definition + u'\n';
    }
    return value;
}

BibValues BibResolution::ownValues(std::size_t index, QString* macros)
{
    BibValues values;
    const BibEntry& entry = m_file.entries[index];
    for (const BibField& field : entry.fields) {
        QString value = expanded(field, entry.line, macros);
        const auto [known, isNew] = values.try_emplace(field.name, value);
        if (isNew || known->second == value || value.trimmed().isEmpty())
            continue;
        if (known->second.trimmed().isEmpty())
            known->second = value;
        else
            m_repaired.push_back({linePlace(entry.line),
                Sentences::tr("The entry %1 has the field %2 more than once; the first was taken.")
                    .arg(quoted(entry.key), quoted(field.name))});
    }
    return values;
}

const BibEntry* BibResolution::entryCalled(const QString& key) const
{
    const auto found = m_byKey.constFind(key.trimmed());
    return found == m_byKey.constEnd() ? nullptr : &m_file.entries[*found];
}

void BibResolution::lend(BibValues& values, const QString& name, const QString& value)
{
    if (groupOfField(name).isEmpty() || m_isSpent || values.contains(name))
        return;
    m_budget -= value.size();
    m_isSpent = m_budget < 0;
    values.emplace(name, value);
}

BibValues BibResolution::values(std::size_t index, QString& macros)
{
    BibValues values = ownValues(index, &macros);
    const BibEntry& entry = m_file.entries[index];
    inheritXdata(values, entry, &macros);
    inheritCrossref(values, entry);
    return values;
}

void BibResolution::inheritXdata(BibValues& values, const BibEntry& heir, QString* macros)
{
    const auto shared = values.find(u"xdata"_s);
    if (shared == values.end())
        return;
    QStringList open = shared->second.left(10000).split(u',');
    QSet<QString> passed;
    for (int step = 0; step < open.size() && step < 100; ++step) {
        const QString key = open[step].trimmed();
        const BibEntry* lender = entryCalled(key);
        if (!lender && !key.isEmpty())
            m_repaired.push_back({linePlace(heir.line),
                Sentences::tr("There is no entry %1 to take shared fields from.").arg(quoted(key))});
        if (!lender || passed.contains(key))
            continue;
        passed.insert(key);
        const BibValues theirs = ownValues(static_cast<std::size_t>(lender - m_file.entries.data()), macros);
        for (const auto& [name, value] : theirs)
            lend(values, name, value);
        if (macros && lender->isClosed && macros->size() + lender->raw.size() < longestMacros)
            *macros += lender->raw.toString().simplified() + u'\n';
        if (const auto more = theirs.find(u"xdata"_s); more != theirs.end())
            open += more->second.left(10000).split(u',');
    }
}

/// What a part of a book takes from the book: its title becomes the book's title, its author the book's author.
static QString inheritedName(const QString& name, const QString& heirType)
{
    static const QStringList parts = {u"inbook"_s, u"incollection"_s, u"inproceedings"_s, u"conference"_s,
        u"inreference"_s, u"bookinbook"_s, u"suppbook"_s, u"suppcollection"_s};
    static const QStringList never = {u"crossref"_s, u"xref"_s, u"xdata"_s, u"ids"_s, u"shorttitle"_s, u"pages"_s,
        u"abstract"_s, u"keywords"_s, u"note"_s, u"annotation"_s, u"annote"_s, u"entrysubtype"_s, u"type"_s,
        u"options"_s, u"pagetotal"_s, u"doi"_s, u"url"_s, u"urldate"_s};
    if (never.contains(name))
        return {};
    if (heirType == u"article")
        return name == u"title" ? u"journaltitle"_s : name == u"subtitle" ? u"journalsubtitle"_s : name;
    if (!parts.contains(heirType))
        return name == u"title" || name == u"subtitle" ? QString() : name;
    if (name == u"author")
        return u"bookauthor"_s;
    return name == u"title" ? u"booktitle"_s : name == u"subtitle" ? u"booksubtitle"_s : name;
}

void BibResolution::inheritCrossref(BibValues& values, const BibEntry& heir)
{
    QSet<QString> passed = {heir.key};
    auto reference = values.find(u"crossref"_s);
    QString key = reference == values.end() ? QString() : reference->second.trimmed();
    for (int level = 0; level < mostLevels && !key.isEmpty(); ++level) {
        const BibEntry* parent = entryCalled(key);
        if (!parent || passed.contains(key)) {
            m_repaired.push_back({linePlace(heir.line),
                parent ? Sentences::tr("The entry %1 inherits from itself.").arg(quoted(key))
                       : Sentences::tr("There is no entry %1 to inherit from.").arg(quoted(key))});
            return;
        }
        passed.insert(key);
        BibValues theirs = ownValues(static_cast<std::size_t>(parent - m_file.entries.data()), nullptr);
        inheritXdata(theirs, *parent, nullptr);
        const bool hasOwnDate = values.contains(u"date"_s) || values.contains(u"year"_s);
        for (const auto& [name, value] : theirs) {
            const QString ours = inheritedName(name, heir.type);
            if (!ours.isEmpty() && !(hasOwnDate && groupOfField(ours) == u"date"))
                lend(values, ours, value);
        }
        const auto next = theirs.find(u"crossref"_s);
        key = next == theirs.end() ? QString() : next->second.trimmed();
    }
}

std::optional<OriginalEntry> entryOf(const Original& original)
{
    const QString text = original.macros + u'\n' + original.entry;
    const BibFile file = parseBibFile(text);
    if (file.entries.empty() || file.entries.back().type == u"string")
        return std::nullopt;
    std::vector<Remark> repaired;
    QString macros;
    const BibValues values = BibResolution(file, repaired).values(file.entries.size() - 1, macros);
    return OriginalEntry{text, file.entries.back(), values};
}
