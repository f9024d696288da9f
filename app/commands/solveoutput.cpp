#include "app/commands/solveoutput.h"

#include <QJsonArray>
#include <QJsonDocument>

static QByteArray joined(const NamedFramework& framework, const Extension& extension, char between)
{
    QByteArray text;
    for (const int argument : extension) {
        if (!text.isEmpty())
            text += between;
        text += framework.nameOf(argument);
    }
    return text;
}

/// A text as JSON writes it, with quotation marks.
static QByteArray jsonText(const QByteArray& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray SolveOutput::witness(const Extension& extension) const
{
    const QByteArray names = joined(m_framework, extension, ' ');
    return names.isEmpty() ? QByteArray("w\n") : QByteArray("w " + names + '\n');
}

QByteArray SolveOutput::jsonList(const Extension& extension) const
{
    QByteArray list;
    for (const int argument : extension)
        list += (list.isEmpty() ? "" : ", ") + jsonText(m_framework.nameOf(argument));
    return '[' + list + ']';
}

QByteArray SolveOutput::jsonWith(const QByteArray& members) const
{
    QByteArray text = "{\"problem\": \"" + m_wishes.problem.toLatin1() + '"';
    if (m_wishes.argument)
        text += ", \"argument\": " + jsonText(*m_wishes.argument);
    return text + ", " + members + "}\n";
}

QByteArray SolveOutput::verdict(bool isAccepted, const std::optional<Extension>& proof) const
{
    const QByteArray answer = isAccepted ? "YES" : "NO";
    if (!m_wishes.wantsJson)
        return answer + '\n' + (proof ? witness(*proof) : QByteArray());
    return jsonWith("\"answer\": \"" + answer + '"' + (proof ? ", \"extension\": " + jsonList(*proof) : QByteArray()));
}

QByteArray SolveOutput::extension(const std::optional<Extension>& extension) const
{
    if (!m_wishes.wantsJson)
        return extension ? witness(*extension) : QByteArray("NO\n");
    return jsonWith(extension ? "\"extension\": " + jsonList(*extension) : QByteArray("\"answer\": \"NO\""));
}

QByteArray SolveOutput::accepted(const std::vector<bool>& isAccepted) const
{
    Extension accepted;
    for (std::size_t i = 0; i < isAccepted.size(); ++i) {
        if (isAccepted[i])
            accepted.push_back(static_cast<int>(i));
    }
    return m_wishes.wantsJson ? jsonWith("\"accepted\": " + jsonList(accepted)) : witness(accepted);
}

QByteArray SolveOutput::count(const std::string& digits) const
{
    const QByteArray text = QByteArray::fromStdString(digits);
    return m_wishes.wantsJson ? jsonWith("\"count\": \"" + text + '"') : text + '\n';
}

QByteArray SolveOutput::listStart() const
{
    if (!m_wishes.wantsJson)
        return "[\n";
    return "{\"problem\": \"" + m_wishes.problem.toLatin1() + "\", \"extensions\": [";
}

QByteArray SolveOutput::listed(const Extension& extension, bool isFirst) const
{
    if (m_wishes.wantsJson)
        return (isFirst ? "\n  " : ",\n  ") + jsonList(extension);
    return "  [" + joined(m_framework, extension, ',') + "]\n";
}

QByteArray SolveOutput::listEnd(bool isEmpty) const
{
    if (!m_wishes.wantsJson)
        return "]\n";
    return isEmpty ? "]}\n" : "\n]}\n";
}
