#include "benchmarks/frameworks.h"

#include <QRandomGenerator>

const char* const admissibleEncoding = R"(
in(X) :- arg(X), not out(X).
out(X) :- arg(X), not in(X).
hit(X) :- in(Y), att(Y,X).
:- in(X), hit(X).
:- in(X), att(Y,X), not hit(Y).
#show in/1.
)";

// No larger set is admissible: whatever "more" is tried, it adds nothing, is at odds with itself, or leaves an attack
// unanswered.
const char* const preferredEncoding = R"(
in(X) :- arg(X), not out(X).
out(X) :- arg(X), not in(X).
hit(X) :- in(Y), att(Y,X).
:- in(X), hit(X).
:- in(X), att(Y,X), not hit(Y).
more(X) :- in(X).
more(X) | less(X) :- out(X).
vain :- less(X) : out(X).
vain :- more(X), more(Y), att(X,Y).
vain :- more(X), att(Y,X), less(Z) : att(Z,Y).
more(X) :- vain, arg(X).
less(X) :- vain, arg(X).
:- not vain.
#show in/1.
)";

const char* const stableEncoding = R"(
in(X) :- arg(X), not out(X).
out(X) :- arg(X), not in(X).
hit(X) :- in(Y), att(Y,X).
:- in(X), hit(X).
:- out(X), not hit(X).
#show in/1.
)";

static void attack(NamedFramework& framework, int from, int to, QRandomGenerator& random)
{
    framework.attacks.emplace_back(from, to);
    if (random.bounded(2) == 0)
        framework.attacks.emplace_back(to, from);
}

NamedFramework debateFramework(int arguments, quint32 seed)
{
    QRandomGenerator random(seed);
    NamedFramework framework(arguments);
    for (int argument = 1; argument < arguments; ++argument) {
        const int nearest = std::max(0, argument - 200);
        if (random.bounded(100) < 45)
            attack(framework, argument, nearest + random.bounded(argument - nearest), random);
        if (random.bounded(100) < 15)
            attack(framework, random.bounded(arguments), random.bounded(arguments), random);
    }
    return framework;
}

NamedFramework randomFramework(int arguments, int attacks, quint32 seed)
{
    QRandomGenerator random(seed);
    NamedFramework framework(arguments);
    for (int i = 0; i < attacks; ++i)
        framework.attacks.emplace_back(random.bounded(arguments), random.bounded(arguments));
    return framework;
}

QByteArray asProgram(const NamedFramework& framework, const char* encoding)
{
    QByteArray program = encoding;
    for (int argument = 0; argument < framework.size(); ++argument)
        program += "arg(" + QByteArray::number(argument) + ").\n";
    for (const auto& [from, to] : framework.attacks)
        program += "att(" + QByteArray::number(from) + ',' + QByteArray::number(to) + ").\n";
    return program;
}
