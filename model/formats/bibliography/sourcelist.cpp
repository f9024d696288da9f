#include "model/formats/bibliography/sourcelist.h"

#include "model/debate/csl.h"
#include "model/debate/sentences.h"

#include <QSet>

using namespace Qt::StringLiterals;

void SourceList::add(const QJsonObject& item, const Original& original)
{
    const QString name = u"bibliography entry: "_s + original.entry;
    SourceId id{keyOfName(name)};
    for (int copy = ++m_copies[id]; copy > 1; copy = ++m_copies[id])
        id = SourceId{keyOfName(name + u"\ncopy "_s + QString::number(copy))};
    Source source;
    source.id = id;
    source.csl = withOriginal(item, original);
    source.order = static_cast<double>(m_sources.size());
    m_sources.push_back(std::move(source));
}

Result<Imported> SourceList::imported(Report report, const QString& whenEmpty)
{
    if (m_sources.empty()) {
        if (report.lost.empty())
            return Error{whenEmpty, {}, Error::Kind::Input};
        const Remark& first = report.lost.front();
        return Error{first.place.isEmpty() ? first.what : Sentences::tr("In %1: %2").arg(first.place, first.what), {},
            Error::Kind::Input};
    }
    Imported imported{{}, std::move(report)};
    imported.report.carried[static_cast<std::size_t>(Kind::Source)] = count();
    imported.debate.load(std::move(m_sources));
    m_sources.clear();
    return imported;
}

std::vector<const Source*> sourcesInOrder(const Debate& debate)
{
    return debate.table<Source>().inOrder();
}

QString sourcePlace(const Source& source)
{
    return csl::shortLabel(source.csl);
}

void reportLosses(const Debate& debate, Report& report)
{
    const std::array<int, kindCount> counts = countsOf(debate);
    report.carried[static_cast<std::size_t>(Kind::Source)] = debate.table<Source>().count();
    QStringList left;
    for (int kind = 0; kind < kindCount; ++kind) {
        const bool isLeft = kind != static_cast<int>(Kind::Source) && kind != static_cast<int>(Kind::DebateInfo);
        if (const int count = counts[static_cast<std::size_t>(kind)]; isLeft && count > 0)
            left += u"%1 %2"_s.arg(QString::number(count), listNameOf(static_cast<Kind>(kind)));
    }
    if (!left.isEmpty())
        report.lost.push_back(
            {{}, Sentences::tr("A bibliography holds sources alone; it leaves out %1.").arg(left.join(u", "_s))});
    int withProvenance = 0;
    for (const Source& source : debate.table<Source>().all()) {
        Source plain;
        plain.id = source.id;
        plain.csl = source.csl;
        plain.order = source.order;
        withProvenance += source == plain ? 0 : 1;
    }
    if (withProvenance > 0)
        report.lost.push_back({{},
            Sentences::tr(
                "Sources whose archived address, capture date, grade, correction mark or note is left out: %1.")
                .arg(withProvenance)});
}

QString someOf(const QStringList& names)
{
    constexpr qsizetype most = 40;
    return isolated(names.mid(0, most).join(u", "_s) + (names.size() > most ? u", …"_s : u""_s), most * 40);
}

/// "a" to "z", then "aa", …
static QString letters(int number)
{
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(u'a' + (number - 1) % 26));
    return text;
}

QHash<SourceId, QString> citationKeys(const std::vector<const Source*>& sources)
{
    QHash<QString, SourceId> owners; // a key that was made gives way to one that was given
    for (const Source* source : sources) {
        const QString given = source->csl.value(u"citation-key"_s).toString().toLower();
        if (!given.isEmpty() && !owners.contains(given))
            owners.insert(given, source->id);
    }
    QHash<SourceId, QString> keys;
    QSet<QString> taken;
    QHash<QString, int> shared;
    for (const Source* source : sources) {
        const QString own = csl::key(source->csl);
        QString key = own;
        while (taken.contains(key.toLower()) || owners.value(key.toLower(), source->id) != source->id)
            key = own + letters(++shared[own.toLower()]);
        taken.insert(key.toLower());
        keys.insert(source->id, key);
    }
    return keys;
}

bool isOwnKey(const Source& source, const QString& key)
{
    const QString given = source.csl.value(u"citation-key"_s).toString();
    return given.isEmpty() || given == key;
}

void noteChangedKeys(const std::vector<const Source*>& sources, const QHash<SourceId, QString>& keys, Report& report)
{
    for (const Source* source : sources) {
        if (!isOwnKey(*source, keys[source->id]))
            report.repaired.push_back({sourcePlace(*source),
                Sentences::tr("The key %1 is another source’s already; here it became %2.")
                    .arg(quoted(csl::key(source->csl)), quoted(keys[source->id])),
                source->id});
    }
}
