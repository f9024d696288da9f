#include "app/window/positions/statementactions.h"

#include "app/window/actions/actions.h"
#include "app/window/actions/shortcuts.h"
#include "app/window/mainwindow.h"
#include "app/window/obstacles.h"
#include "app/window/panels/panels.h"
#include "app/window/panels/picking.h"
#include "app/window/positions/bytesdialog.h"
#include "app/window/positions/positiondocks.h"
#include "app/window/positions/speakeractions.h"
#include "app/window/positions/stating.h"
#include "app/window/workspace.h"
#include "model/debate/editing/removal.h"
#include "model/debate/editing/sources.h"
#include "model/debate/editing/statements.h"
#include "model/formats/csv.h"
#include "views/search/goto.h"
#include "views/search/pickpopup.h"
#include "views/search/recordnames.h"
#include "views/statements/statementpanel.h"

#include <QInputDialog>

namespace {

constexpr Stance stances[] = {Stance::For, Stance::Against, Stance::Mixed, Stance::Unclear};
constexpr const char* stanceIds[] = {"statements.for", "statements.against", "statements.mixed", "statements.unclear"};
constexpr const char* credibilityIds[]
    = {"statements.credibility0", "statements.credibility1", "statements.credibility2", "statements.credibility3",
        "statements.credibility4", "statements.credibility5", "statements.credibility6"};

}

QStringList StatementActions::changeIds()
{
    QStringList ids;
    for (const char* id : stanceIds)
        ids.append(QString::fromLatin1(id));
    for (const char* id : {"statements.conditional", "statements.date", "statements.claim"})
        ids.append(QString::fromLatin1(id));
    ids += SpeakerActions::ids();
    for (const char* id : credibilityIds)
        ids.append(QString::fromLatin1(id));
    return ids + QStringList{QStringLiteral("statements.remove")};
}

QStringList StatementActions::otherIds()
{
    return {QStringLiteral("statements.go"), QStringLiteral("statements.edit"), QStringLiteral("statements.copy"),
        QStringLiteral("statements.export"), QStringLiteral("people.position")};
}

StatementActions::StatementActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    addStances();
    addChanges();
    connect(new SpeakerActions(window), &SpeakerActions::changeAsked, this, &StatementActions::perform);
    addRest();
    connect(&window, &MainWindow::workspaceChanged, this, &StatementActions::attend);
    update();
}

void StatementActions::addStances()
{
    const QString names[] = {tr("Stance: &For"), tr("Stance: &Against"), tr("Stance: &Mixed"), tr("Stance: &Unclear")};
    for (std::size_t i = 0; i < std::size(stances); ++i) {
        const Stance stance = stances[i];
        m_window.actions().add(
            {stanceIds[i], names[i], tr("Give all selected statements this stance")}, [this, stance] {
                perform(tr("Set Stance"), setStance(m_window.workspace()->debate(), panel().selected(), stance));
            });
    }
    m_window.actions().add({"statements.conditional", tr("Stance: C&onditional…"),
                               tr("Give all selected statements a condition on which their stance depends")},
        [this] { askForCondition(); });
}

void StatementActions::addChanges()
{
    Actions& actions = m_window.actions();
    actions.add({"statements.date", tr("Set &Date…"), tr("Say when all selected statements were made")},
        [this] { askForDate(); });
    actions.add({"statements.claim", tr("Set C&laim…"), tr("Put all selected statements on one claim")},
        [this] { chooseClaim(); });
    for (int credibility = 0; credibility < static_cast<int>(std::size(credibilityIds)); ++credibility) {
        const std::optional<Grade> grade = gradeCalled(QString::number(credibility));
        actions.add({credibilityIds[credibility],
                        grade ? tr("Credibility &%1: %2").arg(grade->code, grade->name) : tr("Credibility &Not Judged"),
                        tr("Judge all selected statements alike")},
            [this, credibility] {
                perform(tr("Set Credibility"),
                    setCredibility(m_window.workspace()->debate(), panel().selected(), credibility));
            });
    }
    actions.add({"statements.remove", tr("Delete Stateme&nts"),
                    tr("Delete the selected statements; claims and quotations stay")},
        [this] {
            const Statements ids = panel().selected();
            perform(tr("Delete Statements"), removal(m_window.workspace()->debate(), {ids.begin(), ids.end()}));
        });
}

void StatementActions::addRest()
{
    Actions& actions = m_window.actions();
    actions.add({"view.statements", tr("S&tatements"), tr("List who says what, in a table"), keys("Ctrl+Alt+E")},
        [this] { m_window.panels()->positions().showStatements(); });
    actions.add({"statements.go", tr("&Go There"), tr("Select the claim, and open the passage in the reader")},
        [this] { m_window.panels()->positions().goTo(panel().selected().front()); });
    actions.add({"statements.edit", tr("&Edit Statement…"), tr("Change all of the statement, with its speakers")},
        [this] { editStatement(m_window, panel().selected().front()); });
    actions.add({"statements.copy", tr("&Copy Rows"), tr("Copy the selected rows as a table for spreadsheets")},
        [this] { panel().copy(); });
    actions.add({"statements.export", tr("E&xport Table…"), tr("Write the rows that are shown as CSV")},
        [this] { exportTable(); });
}

void StatementActions::attend()
{
    connect(&panel(), &StatementPanel::selectionChanged, this, &StatementActions::update);
    connect(&m_window.workspace()->file(), &OpenDebate::changed, this, &StatementActions::update);
    update();
}

StatementPanel& StatementActions::panel() const
{
    return m_window.panels()->positions().statements();
}

void StatementActions::update()
{
    const Obstacles why(m_window);
    const bool isOpen = m_window.workspace() && m_window.panels();
    const bool isSelected = isOpen && panel().hasSelection();
    const QString none = isSelected ? QString() : tr("Select rows in the table of statements first.");
    Actions& actions = m_window.actions();
    for (const QString& id : changeIds())
        actions.allow(id, firstOf({why.notEditable(), none}));
    for (const char* id : {"statements.go", "statements.copy"})
        actions.allow(QString::fromLatin1(id), firstOf({why.noDebate(), none}));
    actions.allow(u"statements.edit", firstOf({why.notEditable(), none}));
    for (const char* id : {"view.statements", "statements.export"})
        actions.allow(QString::fromLatin1(id), why.noDebate());
}

void StatementActions::perform(const QString& label, const Result<Edits>& edits)
{
    if (!m_window.workspace()->perform(label, edits))
        return;
    const auto isStatement = [](const Edit& edit) { return edit.id().kind == Kind::Statement; };
    const auto count = static_cast<int>(std::ranges::count_if(*edits, isStatement));
    m_window.announce(count == 0 ? tr("They are so already.") : tr("%n statements were changed.", nullptr, count));
}

void StatementActions::askForDate()
{
    auto* dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Date of Statements"));
    dialog->setLabelText(tr("When this was said, such as 2015, 2015-08 or 2015-08-11; empty when nobody knows:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, ids = panel().selected()](const QString& date) {
        perform(tr("Set Date"), ::setDate(m_window.workspace()->debate(), ids, date.trimmed()));
    });
    dialog->open();
}

void StatementActions::askForCondition()
{
    auto* dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Condition of Statements"));
    dialog->setLabelText(tr("What the stance depends on; empty keeps the conditions there are:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, ids = panel().selected()](const QString& condition) {
        perform(tr("Set Stance"), setStance(m_window.workspace()->debate(), ids, Stance::Conditional, condition));
    });
    dialog->open();
}

void StatementActions::chooseClaim()
{
    m_window.picking().popup().open(
        {tr("Claim"), tr("A few letters of the claim they are on"), tr("No claim has these letters."),
            m_window.picking().goTo().source({Kind::Claim}), [this, ids = panel().selected()](const PickItem& item) {
                perform(tr("Set Claim"), setClaim(m_window.workspace()->debate(), ids, item.record.as<ClaimId>()));
            }});
}

void StatementActions::exportTable()
{
    saveBytes(m_window, {tr("Export Statements"), tr("CSV table (*.csv)"), QStringLiteral("-statements.csv")},
        [this] { return csvOf(panel().rows()); });
}
