#include "model/analysis/review/wording.h"

#include <QDir>
#include <QFile>

#include <map>

using namespace Qt::StringLiterals;

static constexpr qsizetype beginning = 4; // letters of a word that entries are looked up by

static void loadResources()
{
    Q_INIT_RESOURCE(wording); // a static library's resources are left out unless somebody asks for them
}

namespace {

/// Letter by letter, so that places stay.
QString folded(const QString& text)
{
    QString lower = text;
    for (QChar& c : lower)
        c = c == u'’' ? QChar(u'\'') : c.toLower();
    return lower;
}

/// Words of a folded text outside quotation marks.
class Words {
public:
    explicit Words(QStringView text)
        : m_text(text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (isOfWord(i)) {
                m_start = m_start < 0 ? i : m_start;
                continue;
            }
            endWord(i);
            follow(text[i]);
        }
        endWord(text.size());
    }

    const std::vector<QStringView>& all() const { return m_words; }

private:
    /// Letters, digits, and what joins two of them.
    bool isOfWord(qsizetype i) const
    {
        const QChar c = m_text[i];
        const bool joins = c == u'-' || c == u'\'';
        return c.isLetterOrNumber() || c.isMark()
            || (joins && m_start >= 0 && i + 1 < m_text.size() && m_text[i + 1].isLetter());
    }

    void endWord(qsizetype end)
    {
        if (m_start >= 0 && m_closing.isNull())
            m_words.push_back(m_text.mid(m_start, end - m_start));
        m_start = -1;
    }

    void follow(QChar c)
    {
        static constexpr QStringView openings = u"“„«»\"";
        static constexpr QStringView closings = u"”“»«\"";
        if (!m_closing.isNull())
            m_closing = c == m_closing || (m_closing == u'“' && c == u'”') ? QChar() : m_closing;
        else if (const qsizetype which = openings.indexOf(c); which >= 0)
            m_closing = closings[which];
    }

    QStringView m_text;
    std::vector<QStringView> m_words;
    QChar m_closing; ///< of the quotation; null: outside one
    qsizetype m_start = -1; ///< of the word; -1: outside one
};

bool isLike(QStringView word, QStringView entry)
{
    return entry.endsWith(u'*') ? word.startsWith(entry.chopped(1)) : word == entry;
}

bool begins(std::span<const QStringView> words, const QStringList& entry)
{
    if (words.size() < static_cast<std::size_t>(entry.size()))
        return false;
    return std::equal(entry.begin(), entry.end(), words.begin(),
        [](const QString& wanted, QStringView word) { return isLike(word, wanted); });
}

}

QStringList Wording::languages()
{
    loadResources();
    QStringList found;
    for (const QString& file : QDir(u":/wording"_s).entryList({u"*.txt"_s}))
        found += file.section(u'.', 0, 0);
    return found;
}

const Wording& Wording::of(const QString& language)
{
    static const std::map<QString, Wording> all = [] {
        std::map<QString, Wording> read;
        for (const QString& one : languages())
            read[one].read(one);
        return read;
    }();
    static const Wording none;
    const QString first = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    const auto found = all.find(first.isEmpty() ? u"en"_s : first);
    return found == all.end() ? none : found->second;
}

std::vector<WordingFound> Wording::find(const QString& text) const
{
    std::vector<WordingFound> found;
    if (m_byBeginning.isEmpty())
        return found;
    const QString lower = folded(text);
    const Words words(lower);
    for (std::size_t i = 0; i < words.all().size(); ++i) {
        const auto rest = std::span(words.all()).subspan(i);
        const Entry* entry = entryAt(rest);
        if (!entry || (entry->kind == WordingKind::Inference && i == 0))
            continue;
        const QStringView last = rest[static_cast<std::size_t>(entry->words.size()) - 1];
        const qsizetype start = rest.front().data() - lower.constData();
        found.push_back({entry->kind, text.mid(start, last.data() + last.size() - rest.front().data())});
    }
    return found;
}

/// The entry that the words begin with; null: none.
const Wording::Entry* Wording::entryAt(std::span<const QStringView> words) const
{
    const QStringView key = words.front().left(beginning);
    const auto entries = m_byBeginning.constFind(QString::fromRawData(key.data(), key.size()));
    if (entries == m_byBeginning.constEnd())
        return nullptr;
    const auto entry = std::ranges::find_if(*entries, [&](const Entry& one) { return begins(words, one.words); });
    return entry == entries->end() ? nullptr : &*entry;
}

void Wording::read(const QString& language)
{
    QFile file(u":/wording/%1.txt"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        readLine(line);
}

/// A beginning shorter than those looked up stands under itself: such a word has to be whole.
void Wording::readLine(const QString& line)
{
    static const QStringList kinds = {u"loaded"_s, u"vague"_s, u"inference"_s};
    QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const auto kind = words.isEmpty() ? -1 : kinds.indexOf(words.takeFirst());
    if (kind >= 0 && !words.isEmpty())
        m_byBeginning[words.front().chopped(words.front().endsWith(u'*')).left(beginning)].push_back(
            {words, static_cast<WordingKind>(kind)});
}
