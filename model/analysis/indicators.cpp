#include "model/analysis/indicators.h"

#include <QDir>
#include <QFile>
#include <QVarLengthArray>

#include <algorithm>
#include <map>

static void loadResources()
{
    Q_INIT_RESOURCE(indicators); // a static library's resources are left out unless somebody asks for them
}

QStringList Indicators::languages()
{
    loadResources();
    QStringList found;
    for (const QString& file : QDir(QStringLiteral(":/indicators")).entryList({QStringLiteral("*.txt")}))
        found += file.section(u'.', 0, 0);
    std::stable_partition(found.begin(), found.end(), [](const QString& one) { return one == u"en"; });
    return found;
}

const Indicators& Indicators::of(const QString& language)
{
    static const std::map<QString, Indicators> all = [] {
        std::map<QString, Indicators> read;
        for (const QString& one : languages())
            read[one].read(one);
        return read;
    }();
    static const Indicators none;
    const auto found = all.find(language);
    return found == all.end() ? none : found->second;
}

const std::vector<Indicator>& Indicators::beginningWith(QStringView word) const
{
    static const std::vector<Indicator> none;
    if (word.size() > m_longest)
        return none;
    QVarLengthArray<QChar, 32> folded(word.size()); // no memory is asked for: this is done for each word of a text
    std::ranges::transform(word, folded.begin(), [](QChar c) { return c.toLower(); });
    const auto found = m_byFirstWord.constFind(QString::fromRawData(folded.constData(), folded.size()));
    return found == m_byFirstWord.constEnd() ? none : *found;
}

void Indicators::read(const QString& language)
{
    QFile file(QStringLiteral(":/indicators/%1.txt").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        readLine(line);
    for (std::vector<Indicator>& list : m_byFirstWord) {
        std::stable_sort(list.begin(), list.end(),
            [](const Indicator& one, const Indicator& other) { return one.words.size() > other.words.size(); });
    }
}

void Indicators::readLine(const QString& line)
{
    static const QStringList kinds
        = {QStringLiteral("premise"), QStringLiteral("conclusion"), QStringLiteral("contrast")};
    QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const auto kind = words.isEmpty() ? -1 : kinds.indexOf(words.takeFirst());
    if (kind < 0 || words.isEmpty())
        return;
    const bool isOnlyFirst = words.front().startsWith(u'^');
    if (isOnlyFirst)
        words.front().remove(0, 1);
    m_longest = std::max(m_longest, words.front().size());
    m_byFirstWord[words.front()].push_back({words, static_cast<IndicatorKind>(kind), isOnlyFirst});
}
