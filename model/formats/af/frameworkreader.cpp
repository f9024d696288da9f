#include "model/debate/sentences.h"
#include "model/formats/af/aflines.h"
#include "model/formats/af/factreader.h"
#include "model/formats/af/framework.h"

namespace {

/// A whole number from 0, of digits alone.
std::optional<int> numberIn(QByteArrayView word)
{
    const bool isPlain
        = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool fits = false;
    const int number = word.toInt(&fits);
    return isPlain && fits ? std::optional(number) : std::nullopt;
}

Result<int> sizeIn(QByteArrayView line, int number)
{
    const std::vector<QByteArrayView> words = wordsIn(line);
    const bool isHeader = words.size() == 3 && words[0] == "p" && words[1] == "af";
    const std::optional<int> size = isHeader ? numberIn(words[2]) : std::nullopt;
    if (!size)
        return wrongLine(number, Sentences::tr("“p af”, then the number of arguments, is expected here."));
    if (*size > mostArguments)
        return wrongLine(number, Sentences::tr("More than %L1 arguments cannot be read.").arg(mostArguments));
    return *size;
}

/// Reads .af line by line.
class NumberedReader {
public:
    Done read(QByteArrayView line, int number)
    {
        if (line.isEmpty() || line.startsWith('#'))
            return {};
        if (!std::exchange(m_hasHead, true))
            return readHead(line, number);
        if (line == "--attackless--") { // some generators name what no attack does once more
            m_isPastAttacks = true;
            return {};
        }
        return readArguments(line, number);
    }

    NamedFramework framework() && { return std::move(m_framework); }

private:
    Done readHead(QByteArrayView line, int number)
    {
        const Result<int> size = sizeIn(line, number);
        if (!size)
            return size.error();
        m_framework = NamedFramework(*size);
        return {};
    }

    Done readArguments(QByteArrayView line, int number)
    {
        std::vector<int> arguments;
        for (const QByteArrayView word : wordsIn(line)) {
            const std::optional<int> argument = numberIn(word);
            if (!argument)
                return malformed(line, number);
            if (*argument < 1 || *argument > m_framework.size())
                return wrongLine(number, undeclared(word));
            arguments.push_back(*argument - 1);
        }
        if (arguments.size() != (m_isPastAttacks ? 1 : 2))
            return malformed(line, number);
        if (!m_isPastAttacks)
            m_framework.attacks.emplace_back(arguments[0], arguments[1]);
        return {};
    }

    static Error malformed(QByteArrayView line, int number)
    {
        return wrongLine(number,
            Sentences::tr("Numbers of arguments are expected here, as in “1 2”, not %1.")
                .arg(quoted(QString::fromUtf8(line))));
    }

    NamedFramework m_framework;
    bool m_hasHead = false;
    bool m_isPastAttacks = false;
};

Result<NamedFramework> readNumbered(const QByteArray& bytes)
{
    NumberedReader reader;
    AfLines lines(bytes);
    while (const std::optional<QByteArrayView> line = lines.next()) {
        if (const Done done = reader.read(*line, lines.number()); !done)
            return done.error();
    }
    return std::move(reader).framework();
}

Done addNamed(NamedFramework& framework, const std::vector<QByteArrayView>& words, int line)
{
    if (!framework.add(words[0].toByteArray()))
        return wrongLine(
            line, Sentences::tr("The argument %1 is declared twice.").arg(quoted(QString::fromUtf8(words[0]))));
    if (framework.size() > mostArguments)
        return wrongLine(line, Sentences::tr("More than %L1 arguments cannot be read.").arg(mostArguments));
    return {};
}

Done addNamedAttack(NamedFramework& framework, const std::vector<QByteArrayView>& words, int line)
{
    if (words.size() < 2)
        return wrongLine(line, Sentences::tr("Two arguments are expected here."));
    const int from = framework.find(words[0].toByteArray());
    const int to = framework.find(words[1].toByteArray());
    if (from < 0 || to < 0)
        return wrongLine(line, undeclared(from < 0 ? words[0] : words[1]));
    framework.attacks.emplace_back(from, to);
    return {};
}

Result<NamedFramework> readTrivialGraph(const QByteArray& bytes)
{
    NamedFramework framework;
    bool isPastArguments = false;
    AfLines lines(bytes);
    while (const std::optional<QByteArrayView> line = lines.next()) {
        const std::vector<QByteArrayView> words = wordsIn(*line);
        if (words.empty())
            continue;
        if (*line == "#" && !isPastArguments) {
            isPastArguments = true;
            continue;
        }
        const Done added = isPastArguments ? addNamedAttack(framework, words, lines.number())
                                           : addNamed(framework, words, lines.number());
        if (!added)
            return added.error();
    }
    return framework;
}

std::optional<AfSyntax> syntaxOf(const QByteArray& bytes)
{
    bool hasDivider = false;
    AfLines lines(bytes);
    while (const std::optional<QByteArrayView> line = lines.next()) {
        hasDivider = hasDivider || *line == "#";
        if (line->isEmpty() || line->startsWith('#'))
            continue;
        const std::vector<QByteArrayView> words = wordsIn(*line);
        if (words.size() > 1 && words[0] == "p") // alone it is an argument's name
            return AfSyntax::Numbered;
        const bool isFact = line->startsWith("arg") || line->startsWith("att");
        if (line->startsWith('%') || (isFact && line->contains('(')))
            return AfSyntax::Facts;
        break;
    }
    while (const std::optional<QByteArrayView> line = hasDivider ? std::nullopt : lines.next())
        hasDivider = *line == "#";
    return hasDivider ? std::optional(AfSyntax::TrivialGraph) : std::nullopt;
}

}

Result<NamedFramework> readFramework(const QByteArray& bytes)
{
    const std::optional<AfSyntax> syntax = syntaxOf(bytes);
    if (!syntax)
        return Error{Sentences::tr("This is no argumentation framework."),
            Sentences::tr(
                "It can be read as .af (“p af 3”, then lines such as “1 2”), .apx (“arg(a).”, “att(a,b).”) or .tgf "
                "(names, “#”, then lines such as “a b”)."),
            Error::Kind::Input};
    switch (*syntax) {
    case AfSyntax::Numbered:
        return readNumbered(bytes);
    case AfSyntax::Facts:
        return readFacts(bytes);
    case AfSyntax::TrivialGraph:
        break;
    }
    return readTrivialGraph(bytes);
}
