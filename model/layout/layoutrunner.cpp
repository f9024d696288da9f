#include "model/layout/layoutrunner.h"

#include "model/debate/helperprogram.h"
#include "model/layout/layoutconversation.h"

#include <QProcess>
#include <QTimer>

QString layoutHelper()
{
    return helperProgram(QStringLiteral("counterpoint-layout"));
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
        connect(&m_budget, &QTimer::timeout, this, [this] { end(LayoutTrouble::tookTooLong()); });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                endSoon(LayoutTrouble::notStarted());
        });
        connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
            if (!m_conversation.take(m_process.readAllStandardOutput()))
                end({});
        });
        connect(&m_process, &QProcess::finished, this, [this] {
            (void)m_conversation.take(m_process.readAllStandardOutput());
            end(LayoutTrouble::endOf(m_process));
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
            endSoon(LayoutTrouble::missing());
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
    LayoutConversation m_conversation;
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
