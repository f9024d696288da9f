#include "model/layout/layoutrunner.h"

#include "model/debate/helperprogram.h"
#include "model/debate/sentences.h"
#include "model/layout/layoutprotocol.h"
#include "model/layout/spirallayout.h"
#include "model/layout/treelayout.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

QString layoutHelper()
{
    return helperProgram(QStringLiteral("counterpoint-layout"));
}

namespace {

/// One process and what it has answered so far.
class Conversation {
public:
    explicit Conversation(LayoutRequest request)
        : m_request(std::move(request))
        , m_longest(longestAnswer(m_request))
    {
        m_clock.start();
    }

    void prepare(QProcess& process) const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // nothing of ours is the helper's business
        environment.insert(QStringLiteral("LD_BIND_NOW"), QStringLiteral("1")); // it would only start once more
        process.setProcessEnvironment(environment);
        process.setStandardErrorFile(QProcess::nullDevice());
    }

    void ask(QProcess& process) const
    {
        const std::string text = toText(m_request);
        process.write(text.data(), static_cast<qint64>(text.size()));
        process.closeWriteChannel();
    }

    /// Returns whether it may go on: an answer longer than it can be is none.
    bool take(const QByteArray& more)
    {
        m_answer.append(more.constData(), static_cast<std::size_t>(more.size()));
        return m_answer.size() <= m_longest;
    }

    /// @param trouble  why the helper did not finish, as a sentence; empty if it says it did.
    LayoutOutcome outcome(const QString& trouble) const
    {
        ReadAnswer answer = readAnswer(m_answer, m_request);
        LayoutOutcome outcome;
        outcome.result.revision = m_request.revision;
        for (std::size_t i = 0; i < m_request.pieces.size(); ++i) {
            if (!answer.pieces[i])
                ++outcome.plainPieces;
            outcome.result.pieces.push_back(answer.pieces[i] ? std::move(*answer.pieces[i]) : plainPlaces(i));
        }
        if (!trouble.isEmpty() || !answer.isWhole)
            outcome.notice = notice(trouble, outcome.plainPieces);
        outcome.milliseconds = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        return outcome;
    }

private:
    PiecePlaces plainPlaces(std::size_t index) const
    {
        const LayoutPiece& piece = m_request.pieces[index];
        return piece.shape == LayoutShape::Web ? spiralPlaces(piece, m_request.gaps)
                                               : treePlaces(piece, m_request.gaps);
    }

    QString notice(const QString& trouble, int plain) const
    {
        const QString what
            = trouble.isEmpty() ? Sentences::tr("The layout program gave an answer that makes no sense.") : trouble;
        if (plain == 0)
            return what;
        if (m_request.pieces.front().shape == LayoutShape::Web)
            return what + u' ' + Sentences::tr("The network is arranged in the plain way instead.");
        const bool isAll = plain == static_cast<int>(m_request.pieces.size());
        return what + u' '
            + (isAll ? Sentences::tr("The map is arranged in the plain way instead.")
                     : Sentences::tr("Parts of the map are arranged in the plain way instead."));
    }

    const LayoutRequest m_request;
    const std::size_t m_longest;
    std::string m_answer;
    QElapsedTimer m_clock;
};

QString missing()
{
    return Sentences::tr("The layout program is missing from this installation.");
}

QString notStarted()
{
    return Sentences::tr("The layout program could not be started.");
}

QString tookTooLong()
{
    return Sentences::tr("The layout program took too long and was stopped.");
}

QString endOf(const QProcess& process)
{
    if (process.exitStatus() == QProcess::CrashExit)
        return Sentences::tr("The layout program crashed.");
    return process.exitCode() == 0 ? QString() : Sentences::tr("The layout program gave up.");
}

}

/// A request under way. It never waits; once it is over, it goes when its process has.
class LayoutRunner::Run : public QObject {
public:
    Run(LayoutRunner& runner, LayoutRequest request)
        : QObject(&runner)
        , m_runner(runner)
        , m_conversation(std::move(request))
    {
        m_budget.setSingleShot(true);
        connect(&m_budget, &QTimer::timeout, this, [this] { end(tookTooLong()); });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                endSoon(notStarted());
        });
        connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
            if (!m_conversation.take(m_process.readAllStandardOutput()))
                end({});
        });
        connect(&m_process, &QProcess::finished, this, [this] {
            (void)m_conversation.take(m_process.readAllStandardOutput());
            end(endOf(m_process));
        });
    }
    ~Run() override
    {
        m_process.disconnect(this);
        m_process.kill();
        m_process.waitForFinished(1000); // some milliseconds, when the program ends
    }

    void start(const QString& helper, std::chrono::milliseconds budget)
    {
        m_budget.start(budget);
        if (helper.isEmpty()) {
            endSoon(missing());
            return;
        }
        m_conversation.prepare(m_process);
        m_process.start(helper, QStringList());
        m_conversation.ask(m_process);
    }

    void retire()
    {
        m_budget.stop();
        disconnect(&m_process, nullptr, this, nullptr);
        if (m_process.state() == QProcess::NotRunning) {
            deleteLater();
            return;
        }
        connect(&m_process, &QProcess::finished, this, &QObject::deleteLater);
        connect(&m_process, &QProcess::errorOccurred, this, &QObject::deleteLater);
        m_process.kill();
    }

private:
    void endSoon(const QString& trouble)
    {
        QTimer::singleShot(0, this, [this, trouble] {
            if (m_runner.m_run == this)
                end(trouble);
        });
    }

    void end(const QString& trouble)
    {
        const LayoutOutcome outcome = m_conversation.outcome(trouble);
        m_runner.m_run = nullptr;
        retire();
        emit m_runner.finished(outcome);
    }

    LayoutRunner& m_runner;
    Conversation m_conversation;
    QProcess m_process;
    QTimer m_budget;
};

LayoutRunner::LayoutRunner(const QString& helper, QObject* parent)
    : QObject(parent)
    , m_helper(helper)
{
}

LayoutRunner::~LayoutRunner() = default;

void LayoutRunner::start(LayoutRequest request)
{
    cancel();
    m_run = new Run(*this, std::move(request));
    m_run->start(m_helper, m_budget);
}

void LayoutRunner::cancel()
{
    if (m_run)
        std::exchange(m_run, nullptr)->retire();
}

static constexpr qint64 patience = 50; ///< ms between two looks at whether it was cancelled

LayoutOutcome layOutNow(const LayoutRequest& request, const QString& helper, std::chrono::milliseconds budget,
    const std::atomic<bool>& isCancelled)
{
    Conversation conversation(request);
    if (request.pieces.empty())
        return conversation.outcome(QString());
    if (helper.isEmpty())
        return conversation.outcome(missing());
    const QDeadlineTimer deadline(budget);
    QProcess process;
    conversation.prepare(process);
    process.start(helper, QStringList());
    if (!process.waitForStarted(static_cast<int>(deadline.remainingTime())))
        return conversation.outcome(notStarted());
    conversation.ask(process);
    bool isGood = true;
    while (isGood && !isCancelled && process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        process.waitForReadyRead(static_cast<int>(std::min<qint64>(deadline.remainingTime(), patience)));
        isGood = conversation.take(process.readAllStandardOutput());
    }
    const bool isLate = deadline.hasExpired() && process.state() != QProcess::NotRunning;
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(1000);
    }
    return conversation.outcome(isLate ? tookTooLong() : isGood ? endOf(process) : QString());
}
