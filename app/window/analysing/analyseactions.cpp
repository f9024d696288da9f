#include "app/window/analysing/analyseactions.h"

#include "app/window/actions/actions.h"
#include "app/window/analysing/findingsdialog.h"
#include "app/window/analysing/information.h"
#include "app/window/mainwindow.h"
#include "app/window/obstacles.h"
#include "app/window/workspace.h"
#include "model/analysis/similar.h"
#include "model/debate/sentences.h"

#include <limits>

namespace {

constexpr std::size_t mostPairs = 200;

std::vector<Listing> similarPairs(const Debate& debate)
{
    SimilarClaims similar;
    similar.read(debate, std::numeric_limits<int>::max());
    std::vector<Listing> pairs;
    for (const Claim* claim : debate.claims().inOrder()) {
        for (const SimilarClaim& other : similar.find(claim->text, 3, claim->id)) {
            if (claim->id < other.claim) {
                pairs.push_back(
                    {AnalyseActions::tr("%1 and %2").arg(quotedWords(claim->text), quotedWords(debate.find(other.claim)->text)),
                        {claim->id, other.claim}});
            }
        }
        if (pairs.size() >= mostPairs)
            break;
    }
    return pairs;
}

}

AnalyseActions::AnalyseActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    Actions& actions = window.actions();
    actions.add(
        {"analyse.information", tr("Debate &Information…"), tr("Count what the debate holds, and describe its file")},
        [this] { showInformation(m_window); });
    actions.add({"analyse.check", tr("&Check the Debate"), tr("List records that contradict what they promise")},
        [this] { check(); });
    actions.add({"analyse.similar", tr("&Similar Claims"),
                    tr("List claims that say nearly the same, to merge or to link them")},
        [this] { findSimilar(); });
    connect(&window, &MainWindow::workspaceChanged, this, &AnalyseActions::update);
    update();
}

void AnalyseActions::update()
{
    for (const char* id : {"analyse.information", "analyse.check", "analyse.similar"})
        m_window.actions().allow(QString::fromLatin1(id), Obstacles(m_window).noDebate());
}

void AnalyseActions::check()
{
    std::vector<Listing> findings;
    for (const Fault& fault : m_window.file()->faults())
        findings.push_back({fault.what, {fault.record}});
    if (findings.empty())
        return m_window.announce(tr("All records keep what they promise."));
    showFindings(m_window, tr("What Is Wrong in This Debate"), findings);
}

void AnalyseActions::findSimilar()
{
    const auto pairs = similarPairs(m_window.workspace()->debate());
    if (pairs.empty())
        return m_window.announce(tr("No two claims say nearly the same."));
    showFindings(m_window, tr("Claims That Say Nearly the Same"), pairs);
}
