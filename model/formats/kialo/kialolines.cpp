#include "model/formats/kialo/kialolines.h"

#include "model/debate/sentences.h"
#include "model/formats/decodedtext.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype deepest = 400; // Kialo's own go down to 19
const QString newHeading = u"Discussion Name:"_s;
const QString oldHeading = u"Discussion Title:"_s;

/// A line that may begin a claim.
struct Header {
    QString path;
    QString word;
    QString text;
    int number = 0; ///< the last of the path

    QString parentPath() const { return path.left(path.chopped(1).lastIndexOf(u'.') + 1); }
};

class LineReader {
public:
    explicit LineReader(const QStringList& lines)
        : m_lines(lines)
    {
    }

    KialoLines read()
    {
        readHeading();
        for (; m_at < m_lines.size() && !areSourcesNext(); ++m_at)
            readLine();
        if (m_at < m_lines.size())
            readSources();
        for (KialoClaim& claim : m_found.claims) {
            while (!claim.text.isEmpty() && claim.text.back().trimmed().isEmpty())
                claim.text.removeLast();
        }
        return std::move(m_found);
    }

private:
    void readHeading()
    {
        while (m_lines[m_at].trimmed().isEmpty())
            ++m_at;
        const QString line = m_lines[m_at++].trimmed();
        m_isNew = line.startsWith(newHeading);
        m_found.title = line.mid(line.indexOf(u':') + 1).trimmed();
        if (m_isNew && m_found.title.isEmpty() && m_at < m_lines.size())
            m_found.title = m_lines[m_at++].trimmed();
    }

    std::optional<Header> headerIn(const QString& line) const
    {
        static const QRegularExpression older(
            u"^((?:\\d{1,9}\\.)++)(?:[ \\t]+(?:(Pro|Con|Thesis|Question):(?:[ \\t]+|$))?[ \\t]*(.*))?$"_s,
            QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression newer(
            u"^[ \\t]*((?:\\d{1,9}\\.)++)[ \\t]+(Pro|Con|Thesis|Question):[ \\t]*()$"_s);
        const QRegularExpressionMatch match = (m_isNew ? newer : older).match(line);
        if (!match.hasMatch())
            return std::nullopt;
        Header header{match.captured(1), match.captured(2), match.captured(3)};
        const qsizetype depth = header.path.count(u'.');
        if (depth > deepest)
            return std::nullopt;
        if (m_isNew && line.indexOf(header.path) != 2 * (depth - 1))
            return std::nullopt; // a list within a claim is further in
        header.number = QStringView(header.path).sliced(header.parentPath().size()).chopped(1).toInt();
        return header;
    }
    /// Whether the line is a claim rather than a list within one.
    bool isClaim(const Header& header) const
    {
        const QString parent = header.parentPath();
        if (parent.isEmpty())
            return m_found.claims.empty() || (m_afterEmpty && !m_places.contains(header.path));
        if (!header.word.isEmpty())
            return !m_found.claims.empty();
        return m_places.contains(parent) && m_lastChild.value(parent) + 1 == header.number;
    }
    void readLine()
    {
        const QString& line = m_lines[m_at];
        const std::optional<Header> header = headerIn(line);
        if (header && isClaim(*header))
            begin(*header);
        else if (!m_found.claims.empty())
            m_found.claims.back().text += m_isNew ? withoutIndent(line) : line;
        else if (!line.trimmed().isEmpty())
            m_found.lost.push_back(
                {place(), Sentences::tr("This stands before the first claim and is left out: %1").arg(quoted(line))});
        m_afterEmpty = line.trimmed().isEmpty();
    }
    void begin(const Header& header)
    {
        KialoClaim claim{header.path, header.word, {}, static_cast<int>(m_at) + 1};
        if (!m_isNew)
            claim.text += header.text;
        claim.parent = parentOf(header);
        m_indent = 2 * (header.path.count(u'.') - 1);
        if (m_places.contains(header.path))
            m_found.repaired.push_back({place(),
                Sentences::tr("The number %1 is used twice; references to it lead to the first.").arg(header.path)});
        else
            m_places.insert(header.path, static_cast<int>(m_found.claims.size()));
        int& last = m_lastChild[header.parentPath()];
        last = std::max(last, header.number);
        m_found.claims.push_back(std::move(claim));
    }
    /// The claim that the number says, or else the nearest above it that is there.
    int parentOf(const Header& header)
    {
        QString path = header.parentPath();
        const bool isThere = path.isEmpty() || m_places.contains(path);
        while (!path.isEmpty() && !m_places.contains(path))
            path = Header{path, {}, {}}.parentPath();
        if (!isThere)
            m_found.repaired.push_back({place(),
                Sentences::tr("What %1 stands under is missing; it was put under the nearest claim above it.")
                    .arg(header.path)});
        return m_places.value(path, -1);
    }
    QString withoutIndent(const QString& line) const
    {
        qsizetype spaces = 0;
        while (spaces < m_indent && spaces < line.size() && line[spaces] == u' ')
            ++spaces;
        return line.mid(spaces);
    }
    QString place() const { return linePlace(static_cast<int>(m_at) + 1); }

    bool areSourcesNext() const
    {
        return m_isNew && m_lines[m_at].startsWith(u"Sources:") && m_at + 1 < m_lines.size()
            && m_lines[m_at + 1].startsWith(u"[1]");
    }
    void readSources()
    {
        QStringList quote;
        for (++m_at; m_at < m_lines.size(); ++m_at) {
            const QString mark = u"[%1]"_s.arg(m_found.sources.size() + 1);
            if (m_lines[m_at].startsWith(mark)) {
                endQuote(quote);
                m_found.sources.push_back({m_lines[m_at].mid(mark.size()).trimmed(), {}, static_cast<int>(m_at) + 1});
            } else {
                quote += m_lines[m_at];
            }
        }
        endQuote(quote);
    }
    void endQuote(QStringList& lines)
    {
        QString text = lines.join(u'\n').trimmed();
        if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
            text = text.sliced(1, text.size() - 2).trimmed();
        if (!m_found.sources.empty())
            m_found.sources.back().quote = text;
        lines.clear();
    }

    const QStringList& m_lines;
    qsizetype m_at = 0;
    bool m_isNew = false;
    bool m_afterEmpty = false; ///< the line before is empty
    qsizetype m_indent = 0;
    QHash<QString, int> m_places; ///< of claims by path
    QHash<QString, int> m_lastChild; ///< the largest number below a path
    KialoLines m_found;
};

}

bool isKialoHeading(QStringView line)
{
    return line.startsWith(newHeading) || line.startsWith(oldHeading);
}

KialoLines kialoLines(const QStringList& lines)
{
    return LineReader(lines).read();
}
