#include "model/formats/networks/dnatexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

PlainText::PlainText(const QString& original)
    : m_length(original.size())
{
    auto text = std::make_shared<QString>();
    text->reserve(original.size());
    for (qsizetype i = 0; i < original.size(); ++i) {
        const QChar character = original[i];
        const bool endsLineTwice = character == u'\r' && i + 1 < original.size() && original[i + 1] == u'\n';
        if (endsLineTwice)
            m_dropped.push_back(i);
        else if (character == u'\r')
            *text += u'\n';
        else
            *text += character == QChar(u'\0') ? QChar(QChar::ReplacementCharacter) : character;
    }
    m_text = text;
    m_places = std::make_shared<TextPlaces>(*m_text);
}

qsizetype PlainText::unitOf(qint64 original) const
{
    const auto before = std::ranges::lower_bound(m_dropped, original) - m_dropped.begin();
    return static_cast<qsizetype>(original - before);
}

std::pair<int, int> PlainText::passage(qint64 start, qint64 stop) const
{
    if (start < 0 || stop > m_length || start >= stop)
        return {};
    qsizetype first = unitOf(start);
    qsizetype last = unitOf(stop);
    while (first < last && m_text->at(first).isSpace())
        ++first;
    while (last > first && m_text->at(last - 1).isSpace())
        --last;
    return {static_cast<int>(m_places->codePointOf(first)), static_cast<int>(m_places->codePointOf(last))};
}

QString PlainText::slice(int start, int end) const
{
    return m_places ? m_places->slice(start, end).toString() : QString();
}

QString notesOf(const DnaEntity& entity, bool withAliases)
{
    QStringList lines;
    for (const auto& [name, value] : entity.attributes) {
        if (withAliases || name.compare(u"Alias"_s, Qt::CaseInsensitive) != 0)
            lines += name + u": "_s + value;
    }
    return lines.join(u'\n');
}
