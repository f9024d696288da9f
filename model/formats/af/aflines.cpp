#include "model/formats/af/aflines.h"

#include "model/debate/sentences.h"

AfLines::AfLines(QByteArrayView text)
    : m_rest(text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text)
{
}

std::optional<QByteArrayView> AfLines::next()
{
    if (m_rest.isEmpty())
        return std::nullopt;
    const auto end = std::find_if(m_rest.begin(), m_rest.end(), [](char c) { return c == '\n' || c == '\r'; });
    const qsizetype length = end - m_rest.begin();
    const QByteArrayView line = m_rest.first(length);
    const bool endsInTwo = m_rest.sliced(length).startsWith("\r\n");
    m_rest = m_rest.sliced(std::min(length + (endsInTwo ? 2 : 1), m_rest.size()));
    ++m_number;
    return line.trimmed();
}

std::vector<QByteArrayView> wordsIn(QByteArrayView line)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    std::vector<QByteArrayView> words;
    for (auto at = line.begin(); at != line.end();) {
        const auto start = std::find_if_not(at, line.end(), isBlank);
        at = std::find_if(start, line.end(), isBlank);
        if (start != at)
            words.push_back(QByteArrayView(start, at - start));
    }
    return words;
}

Error wrongLine(int line, const QString& what)
{
    return Error{Sentences::tr("Line %1: %2").arg(line).arg(what), {}, Error::Kind::Input};
}

QString undeclared(QByteArrayView name)
{
    return Sentences::tr("There is no argument %1 in this framework.").arg(quoted(QString::fromUtf8(name)));
}
