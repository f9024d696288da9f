#include "app/commands/actions.h"
#include "app/commands/console.h"
#include "app/commands/files.h"
#include "app/commands/progressline.h"
#include "app/commands/solveoutput.h"
#include "model/analysis/argumentation/argumentation.h"
#include "model/debate/sentences.h"
#include "model/formats/formats.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype looked = 4096; // bytes at which a format is told
constexpr qsizetype longestList
    = 256 * 1024 * 1024; // bytes of extensions, all of which are kept until the last is found

Error notDecided(const SolveWishes& wishes)
{
    const QString limit = wishes.timeLimit
        ? Sentences::tr("It was not decided within %1 s.").arg(static_cast<double>(wishes.timeLimit->count()) / 1000)
        : Sentences::tr("It was not decided.");
    return Error{limit, Sentences::tr("Allow it more time with --timeout; some frameworks need more than anybody has."),
        Error::Kind::Cancelled};
}

AttackGraph graphOf(const NamedFramework& framework)
{
    std::vector<Attack> attacks;
    attacks.reserve(framework.attacks.size());
    for (const auto& [from, to] : framework.attacks)
        attacks.push_back({from, to});
    return AttackGraph(framework.size(), attacks);
}

/// One question about one framework.
class Solving {
public:
    Solving(const NamedFramework& framework, const SolveWishes& wishes)
        : m_wishes(wishes)
        , m_output(framework, wishes)
        , m_graph(graphOf(framework))
        , m_asked(m_graph, wishes.timeLimit ? Patience::of(*wishes.timeLimit) : Patience())
    {
    }

    /// @param argument  what is asked about; -1: every one, or none in particular.
    Result<QByteArray> answer(int argument) const
    {
        switch (m_wishes.task) {
        case SolveTask::Credulous:
        case SolveTask::Sceptical:
            return argument < 0 ? acceptance() : verdict(argument);
        case SolveTask::SomeExtension:
            return someExtension();
        case SolveTask::EveryExtension:
            return everyExtension();
        case SolveTask::Count:
            break;
        }
        return count();
    }

private:
    bool isCredulous() const { return m_wishes.task == SolveTask::Credulous; }

    Result<QByteArray> verdict(int argument) const
    {
        const Decided<Verdict> verdict = isCredulous() ? m_asked.credulously(m_wishes.semantics, argument)
                                                       : m_asked.sceptically(m_wishes.semantics, argument);
        if (!verdict)
            return notDecided(m_wishes);
        return m_output.verdict(verdict->isAccepted, verdict->proof);
    }

    Result<QByteArray> acceptance() const
    {
        const Decided<Acceptance> acceptance = m_asked.acceptance(m_wishes.semantics);
        if (!acceptance)
            return notDecided(m_wishes);
        return m_output.accepted(isCredulous() ? acceptance->credulous : acceptance->sceptical);
    }

    Result<QByteArray> someExtension() const
    {
        const Decided<std::optional<Extension>> found = m_asked.oneExtension(m_wishes.semantics);
        if (!found)
            return notDecided(m_wishes);
        return m_output.extension(*found);
    }

    Result<QByteArray> everyExtension() const
    {
        QByteArray list = m_output.listStart();
        bool isFirst = true;
        const Decided<Listing> listing = m_asked.visit(m_wishes.semantics, [&](const Extension& extension) {
            list += m_output.listed(extension, std::exchange(isFirst, false));
            return list.size() < longestList;
        });
        if (!listing)
            return notDecided(m_wishes);
        if (*listing == Listing::TooLong || list.size() >= longestList)
            return Error{Sentences::tr("There are more extensions than can be listed."),
                Sentences::tr("Ask how many there are with CE, or for what they have in common with DS and --all."),
                Error::Kind::Cancelled};
        return QByteArray(list + m_output.listEnd(isFirst));
    }

    Result<QByteArray> count() const
    {
        const Decided<ExtensionCount> count = m_asked.count(m_wishes.semantics);
        if (!count)
            return notDecided(m_wishes);
        return m_output.count(count->text());
    }

    const SolveWishes& m_wishes;
    SolveOutput m_output;
    AttackGraph m_graph;
    Argumentation m_asked;
};

Result<QByteArray> solve(const SolveWishes& wishes)
{
    const Result<QByteArray> bytes = readWhole(wishes.file);
    if (!bytes)
        return bytes.error();
    if (const Format* format = formatOfContent(bytes->left(looked)); format && format->key == u"debate"_s)
        return Error{Sentences::tr("%1 is a debate, and no abstract framework.").arg(quoted(wishes.file)),
            Sentences::tr("“counterpoint export FILE -o OUT.af” makes one of it."), Error::Kind::Input};
    const Result<NamedFramework> framework = readFramework(*bytes);
    if (!framework)
        return about(wishes.file, framework.error());
    const int argument = wishes.argument ? framework->find(*wishes.argument) : -1;
    if (wishes.argument && argument < 0)
        return misuse(Sentences::tr("There is no argument %1 in this framework.")
                          .arg(quoted(QString::fromUtf8(*wishes.argument))));
    const ProgressLine progress(Sentences::tr("Solving …"));
    return Solving(*framework, wishes).answer(argument);
}

}

Result<ExitStatus> runSolve(const Arguments& arguments, Console& console)
{
    if (arguments.has(u"problems"_s) || arguments.has(u"formats"_s)) {
        const QString list = arguments.has(u"problems"_s) ? solveProblems().join(u',') : QString(u"af,apx,tgf"_s);
        console.print(u'[' + list + u"]\n"_s);
        return ExitStatus::Success;
    }
    const Result<SolveWishes> wishes = solveWishes(arguments);
    if (!wishes)
        return wishes.error();
    const Result<QByteArray> answer = solve(*wishes);
    if (!answer)
        return answer.error();
    console.print(forTerminal(QString::fromUtf8(*answer)));
    return ExitStatus::Success;
}
