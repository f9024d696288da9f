#include "app/window/obstacles.h"

#include "app/window/mainwindow.h"
#include "app/window/workspace.h"

namespace {

template<class AnId>
int selected(const MainWindow& window)
{
    return window.workspace() ? static_cast<int>(window.workspace()->selection().all<AnId>().size()) : 0;
}

}

QString Obstacles::noDebate() const
{
    return m_window.workspace() ? QString() : tr("No debate is open. Create or open one first.");
}

QString Obstacles::notEditable() const
{
    return m_window.workspace() ? m_window.file()->whyReadOnly() : noDebate();
}

QString Obstacles::nothingSelected() const
{
    const bool isEmpty = !m_window.workspace() || m_window.workspace()->selection().isEmpty();
    return isEmpty ? tr("Select something on the map first.") : QString();
}

QString Obstacles::noClaim(int atLeast) const
{
    if (selected<ClaimId>(m_window) >= atLeast)
        return {};
    return atLeast == 1 ? tr("Select a claim first.") : tr("Select %n claims first.", nullptr, atLeast);
}

QString Obstacles::noInference(int atLeast) const
{
    if (selected<InferenceId>(m_window) >= atLeast)
        return {};
    return atLeast == 1 ? tr("Select a reason or an objection first: click on its line.")
                        : tr("Select %n reasons or objections first: click on their lines.", nullptr, atLeast);
}

QString Obstacles::noClaimOrInference() const
{
    return noClaim().isEmpty() || noInference().isEmpty() ? QString() : tr("Select a claim or a line first.");
}

QString Obstacles::noClaimOrQuestion() const
{
    const bool isThere = selected<ClaimId>(m_window) > 0 || selected<IssueId>(m_window) > 0;
    return isThere ? QString() : tr("Select a claim or a question first.");
}

QString firstOf(std::initializer_list<QString> reasons)
{
    for (const QString& reason : reasons) {
        if (!reason.isEmpty())
            return reason;
    }
    return {};
}
