#include "model/layout/layoutconversation.h"

#include "model/debate/sentences.h"
#include "model/layout/spirallayout.h"
#include "model/layout/treelayout.h"

#include <QProcess>

static PiecePlaces plainPlaces(const LayoutPiece& piece, const LayoutGaps& gaps)
{
    return piece.shape == LayoutShape::Web ? spiralPlaces(piece, gaps) : treePlaces(piece, gaps);
}

static QString noticeOf(const LayoutRequest& request, const QString& trouble, int plain)
{
    const QString what
        = trouble.isEmpty() ? Sentences::tr("The layout program gave an answer that makes no sense.") : trouble;
    if (plain == 0)
        return what;
    if (request.pieces.front().shape == LayoutShape::Web)
        return what + u' ' + Sentences::tr("The network is arranged in the plain way instead.");
    const bool isAll = plain == static_cast<int>(request.pieces.size());
    return what + u' '
        + (isAll ? Sentences::tr("The map is arranged in the plain way instead.")
                 : Sentences::tr("Parts of the map are arranged in the plain way instead."));
}

LayoutOutcome outcomeOf(const LayoutRequest& request, HelperAnswer answer)
{
    LayoutOutcome outcome;
    outcome.result.revision = request.revision;
    for (std::size_t i = 0; i < request.pieces.size(); ++i) {
        std::optional<PiecePlaces>& places = answer.read.pieces[i];
        if (!places)
            ++outcome.plainPieces;
        outcome.result.pieces.push_back(places ? std::move(*places) : plainPlaces(request.pieces[i], request.gaps));
    }
    if (!answer.trouble.isEmpty() || !answer.read.isWhole)
        outcome.notice = noticeOf(request, answer.trouble, outcome.plainPieces);
    return outcome;
}

LayoutConversation::LayoutConversation(LayoutRequest request)
    : m_request(std::move(request))
    , m_longest(longestAnswer(m_request))
{
    m_clock.start();
}

void LayoutConversation::prepare(QProcess& process) const
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // nothing of ours is the helper's business
    environment.insert(QStringLiteral("LD_BIND_NOW"), QStringLiteral("1")); // it would only start once more
    // Graphviz takes small pieces of memory by the thousand for each graph, and gives them all back.
    environment.insert(QStringLiteral("GLIBC_TUNABLES"), QStringLiteral("glibc.malloc.tcache_count=2000"));
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
}

void LayoutConversation::ask(QProcess& process) const
{
    const std::string text = toText(m_request);
    process.write(text.data(), static_cast<qint64>(text.size()));
    process.closeWriteChannel();
}

bool LayoutConversation::take(const QByteArray& more)
{
    m_answer.append(more.constData(), static_cast<std::size_t>(more.size()));
    return m_answer.size() <= m_longest;
}

LayoutOutcome LayoutConversation::outcome(const QString& trouble) const
{
    LayoutOutcome outcome = outcomeOf(m_request, answer(trouble));
    outcome.milliseconds = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    return outcome;
}

QString LayoutTrouble::missing()
{
    return Sentences::tr("The layout program is missing from this installation.");
}

QString LayoutTrouble::notStarted()
{
    return Sentences::tr("The layout program could not be started.");
}

QString LayoutTrouble::tookTooLong()
{
    return Sentences::tr("The layout program took too long and was stopped.");
}

QString LayoutTrouble::endOf(const QProcess& process)
{
    if (process.exitStatus() == QProcess::CrashExit)
        return Sentences::tr("The layout program crashed.");
    return process.exitCode() == 0 ? QString() : Sentences::tr("The layout program gave up.");
}
