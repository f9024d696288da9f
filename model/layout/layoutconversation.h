#pragma once

#include "model/layout/layoutprotocol.h"
#include "model/layout/layoutrunner.h"

#include <QElapsedTimer>

class QProcess;

/// What was answered to a request, or to a part of it.
struct HelperAnswer {
    ReadAnswer read;
    QString trouble; ///< why the helper did not finish, as a sentence; empty if it says it did
};

/// A place for every box: as answered, and what was not by the built-in layouts.
LayoutOutcome outcomeOf(const LayoutRequest& request, HelperAnswer answer);

/// One process of the helper, what it is asked, and what it has answered so far.
class LayoutConversation {
public:
    explicit LayoutConversation(LayoutRequest request);

    void prepare(QProcess& process) const;
    void ask(QProcess& process) const;

    /// Returns whether it may go on: an answer longer than it can be is none.
    bool take(const QByteArray& more);

    HelperAnswer answer(const QString& trouble) const { return {readAnswer(m_answer, m_request), trouble}; }
    LayoutOutcome outcome(const QString& trouble) const;

private:
    const LayoutRequest m_request;
    const std::size_t m_longest;
    std::string m_answer;
    QElapsedTimer m_clock;
};

namespace LayoutTrouble {
QString missing();
QString notStarted();
QString tookTooLong();
QString endOf(const QProcess& process); ///< empty: it ended well
}
