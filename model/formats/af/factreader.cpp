#include "model/formats/af/factreader.h"

#include "model/debate/sentences.h"
#include "model/formats/af/aflines.h"

#include <cstring>

namespace {

/// One fact: what it says, and about which arguments.
struct Fact {
    QByteArrayView kind;
    std::vector<QByteArrayView> arguments;
};

bool isInName(char c)
{
    return !std::strchr(" \t(),.%", c);
}

/// Takes facts off a line from the left.
class FactLine {
public:
    explicit FactLine(QByteArrayView line)
        : m_rest(line.contains('%') ? line.first(line.indexOf('%')).trimmed() : line)
    {
    }

    bool isAtEnd() const { return m_rest.isEmpty(); }

    /// Nothing: what comes next is no fact.
    std::optional<Fact> take()
    {
        Fact fact{takeName(), {}};
        if (fact.kind.isEmpty() || !takeSign('('))
            return std::nullopt;
        do {
            fact.arguments.push_back(takeName());
        } while (!fact.arguments.back().isEmpty() && takeSign(','));
        const bool isWhole = !fact.arguments.back().isEmpty() && takeSign(')') && takeSign('.');
        return isWhole ? std::optional(std::move(fact)) : std::nullopt;
    }

private:
    QByteArrayView takeName()
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isInName);
        const QByteArrayView name = m_rest.first(end - m_rest.begin());
        m_rest = m_rest.sliced(name.size()).trimmed();
        return name;
    }
    bool takeSign(char sign)
    {
        if (!m_rest.startsWith(sign))
            return false;
        m_rest = m_rest.sliced(1).trimmed();
        return true;
    }

    QByteArrayView m_rest;
};

/// An attack whose arguments may still be declared further down.
struct NamedAttack {
    QByteArrayView from;
    QByteArrayView to;
    int line = 0;
};

/// What the facts of a file say, one after the other.
class FactReader {
public:
    Done read(FactLine facts, int line)
    {
        while (!facts.isAtEnd()) {
            const std::optional<Fact> fact = facts.take();
            const bool isArgument = fact && fact->kind == "arg" && fact->arguments.size() == 1;
            const bool isAttack = fact && fact->kind == "att" && fact->arguments.size() == 2;
            if (!isArgument && !isAttack)
                return wrongLine(line, Sentences::tr("“arg(a).” or “att(a,b).” is expected here."));
            if (isAttack)
                m_attacks.push_back({fact->arguments[0], fact->arguments[1], line});
            else
                m_framework.add(fact->arguments[0].toByteArray());
        }
        if (m_framework.size() > mostArguments)
            return wrongLine(line, Sentences::tr("More than %L1 arguments cannot be read.").arg(mostArguments));
        return {};
    }

    Result<NamedFramework> finish()
    {
        for (const NamedAttack& attack : m_attacks) {
            const int from = m_framework.find(attack.from.toByteArray());
            const int to = m_framework.find(attack.to.toByteArray());
            if (from < 0 || to < 0)
                return wrongLine(attack.line, undeclared(from < 0 ? attack.from : attack.to));
            m_framework.attacks.emplace_back(from, to);
        }
        return std::move(m_framework);
    }

private:
    NamedFramework m_framework;
    std::vector<NamedAttack> m_attacks;
};

}

Result<NamedFramework> readFacts(const QByteArray& bytes)
{
    FactReader reader;
    AfLines lines(bytes);
    while (const std::optional<QByteArrayView> line = lines.next()) {
        if (const Done done = reader.read(FactLine(*line), lines.number()); !done)
            return done.error();
    }
    return reader.finish();
}
