#include "app/window/positions/stating.h"

#include "app/window/appearance.h"
#include "app/window/desk.h"
#include "app/window/mainwindow.h"
#include "app/window/panels/picking.h"
#include "app/window/workspace.h"
#include "model/analysis/positions/positionwords.h"
#include "views/search/goto.h"

namespace {

struct Stating {
    Q_DECLARE_TR_FUNCTIONS(Stating)
};

/// "Ann, Ben: against “…”."
void announce(MainWindow& window, StatementId id)
{
    const Debate& debate = window.workspace()->debate();
    const Statement* statement = debate.find(id);
    if (!statement)
        return;
    std::vector<StakeholderId> people;
    for (const Speaker& speaker : statement->speakers)
        people.push_back(speaker.stakeholder);
    const QString who = people.empty() ? Stating::tr("somebody unknown") : namesOf(debate, people);
    window.announce(
        Stating::tr("Recorded: %1 is %2.").arg(who, stanceWords(debate, statement->claim, statement->stance)));
}

void openForm(MainWindow& window, const StatementForm::Where& where, const StatementDraft& draft)
{
    Workspace& workspace = *window.workspace();
    GoTo& goTo = window.picking().goTo();
    auto* form = new StatementForm({workspace.file(), goTo.source({Kind::Claim}), goTo.source({Kind::Stakeholder}),
                                       currentTheme(window.desk().settings)},
        where, draft, &window);
    QObject::connect(form, &StatementForm::done, &window, [&window](StatementId id) { announce(window, id); });
    form->open();
}

}

void stateInPassage(MainWindow& window, const Passage& passage)
{
    const auto draft = draftFor(window.workspace()->debate(), passage.document, passage.start, passage.end);
    if (draft)
        openForm(window, passage, *draft);
    else
        window.announce(draft.error().text());
}

void setPosition(MainWindow& window, ClaimId claim, StakeholderId stakeholder)
{
    const Debate& debate = window.workspace()->debate();
    StatementDraft draft;
    draft.claim = debate.contains(claim) ? claim : ClaimId();
    if (debate.contains(stakeholder))
        draft.speakers = {{stakeholder}};
    openForm(window, std::monostate(), draft);
}

void editStatement(MainWindow& window, StatementId id)
{
    if (const Statement* statement = window.workspace()->debate().find(id))
        openForm(window, id, draftOf(*statement));
}
